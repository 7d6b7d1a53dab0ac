import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defaultPolicyPage } from "./pages/default-policy-page";
import { factsPage } from "./pages/facts-page";
import { inputPage } from "./pages/input-page";
import { patchesPage } from "./pages/patches-page";
import { scriptsPage } from "./pages/scripts-page";
import { timelineSvg } from "./pages/timeline";
import { whyCodesPage } from "./pages/why-codes-page";

const root = new URL("../../", import.meta.url);

/** Pages that are written from data, by their path. */
export const GENERATED_PAGES: Readonly<Record<string, () => string>> = {
  "docs/input.md": inputPage,
  "docs/patches.md": patchesPage,
  "docs/facts.md": factsPage,
  "docs/why-codes.md": whyCodesPage,
  "docs/default-policy.md": defaultPolicyPage,
  "docs/scripts.md": scriptsPage,
  "docs/allowed-times.svg": timelineSvg,
};

/** Pages that are written by hand, by their path. */
export const HAND_WRITTEN_PAGES: readonly string[] = [
  "README.md",
  ...readdirSync(new URL("docs", root))
    .map((name) => `docs/${name}`)
    .filter((path) => path.endsWith(".md") && GENERATED_PAGES[path] === undefined),
];

export function pathOf(page: string): string {
  return fileURLToPath(new URL(page, root));
}

export function readPage(page: string): string {
  return readFileSync(pathOf(page), "utf8");
}
