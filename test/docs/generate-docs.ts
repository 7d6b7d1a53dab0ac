import { writeFileSync } from "node:fs";
import { commandBlocks, ranAgain, type WrittenFiles, writeAll } from "./command-blocks";
import { pageSource, withOutputs } from "./page-source";
import { runPage } from "./run-page";
import { GENERATED_PAGES, HAND_WRITTEN_PAGES, pathOf, readPage } from "./written-pages";

// `npm run docs`: writes the pages that come from data, and brings the outputs that other pages show up to date.
for (const [page, write] of Object.entries(GENERATED_PAGES)) {
  writeFileSync(pathOf(page), write());
  console.log(page);
}
for (const page of HAND_WRITTEN_PAGES) {
  const markdown = readPage(page);
  const outputs = new Map(runPage(pageSource(markdown)).outputs);
  const written: WrittenFiles = new Map();
  for (const block of commandBlocks(markdown)) outputs.set(block.line, await ranAgain(block, written));
  await writeAll(written);
  writeFileSync(pathOf(page), withOutputs(markdown, outputs));
  if (outputs.size > 0) console.log(`${page}: ${outputs.size} shown`);
}
