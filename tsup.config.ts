import { defineConfig } from "tsup";

export default defineConfig({
  // One line for each door of the package: the name is the file name in dist/.
  entry: {
    index: "src/index.ts",
    regions: "src/regions.ts",
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // Without shared chunks the CommonJS doors would each carry a CuifuError of their own, and `instanceof` would fail.
  splitting: true,
  treeshake: true,
  sourcemap: true,
  clean: true,
  removeNodeProtocol: false,
  // tsup's declaration build sets the deprecated `baseUrl` by itself.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
