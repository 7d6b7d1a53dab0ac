import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const frontDoor = fileURLToPath(new URL("./src/index.ts", import.meta.url));
const sideDoors = fileURLToPath(new URL("./src/$1.ts", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^cuifu$/, replacement: frontDoor },
      { find: /^cuifu\/([a-z]+)$/, replacement: sideDoors },
    ],
  },
  test: {
    // The hosts project starts a runner for each of its tests: two fit on two cores.
    maxConcurrency: 2,
    coverage: { provider: "v8", include: ["src/**/*.ts"] },
    projects: [
      {
        extends: true,
        test: {
          name: "runtime",
          include: ["test/**/*.test.ts", "examples/**/*.test.ts"],
          exclude: ["test/**/*.property.test.ts", "test/hosts/**", "test/package/**"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "property",
          include: ["test/**/*.property.test.ts"],
          setupFiles: ["./test/property-seed.ts"],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["test/**/*.test-d.ts"],
            tsconfig: "./tsconfig.json",
            // `npm run typecheck` reports these; a type test answers for itself only.
            ignoreSourceErrors: true,
          },
        },
      },
      {
        // Reads dist/, so it needs `npm run build` first; `npm test` sees to that.
        extends: true,
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Starts the runner itself, once for each zone and on all cores, so it waits until everything else is done.
        extends: true,
        test: {
          name: "hosts",
          include: ["test/hosts/**/*.test.ts"],
          testTimeout: 900_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
