import { defineConfig, type Options } from "tsup";

// One line for each door of the package: the name is the file name in dist/.
const doors = {
  index: "src/index.ts",
  regions: "src/regions.ts",
  verify: "src/verify.ts",
  testing: "src/testing.ts",
};

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  // Without shared chunks the CommonJS doors would each carry a CuifuError of their own, and `instanceof` would fail.
  splitting: true,
  treeshake: true,
  sourcemap: true,
  removeNodeProtocol: false,
};

// These are built side by side, so none may clear dist/: `npm run build` does, before.
export default defineConfig([
  // The command is no door: nobody imports it, so it has one format and no types.
  { ...shared, entry: { ...doors, cli: "src/cli.ts" }, format: "esm", external: [/^node:/] },
  { ...shared, entry: doors, format: "cjs" },
  {
    ...shared,
    entry: doors,
    // One run of the compiler for both formats: it takes longer than all else.
    format: ["esm", "cjs"],
    // tsup's declaration build sets the deprecated `baseUrl` by itself.
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
]);
