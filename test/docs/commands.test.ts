import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type CommandBlock, commandBlocks, kept, ranAgain, type WrittenFiles } from "./command-blocks";
import { HAND_WRITTEN_PAGES, pathOf, readPage } from "./written-pages";

const pages = HAND_WRITTEN_PAGES.map((page): [string, readonly CommandBlock[]] => [
  page,
  commandBlocks(readPage(page)),
]);
const withCommands = pages.filter(([, blocks]) => blocks.length > 0);

test("some pages show commands", () => {
  expect(withCommands.map(([page]) => page)).toEqual(
    expect.arrayContaining(["docs/command-line.md", "docs/changing-a-policy-safely.md"]),
  );
});

describe.each(withCommands)("%s", (_, blocks) => {
  test("shows what its commands print, and the files they write", async () => {
    const written: WrittenFiles = new Map();
    for (const block of blocks) expect(block.text, `line ${block.line + 1}`).toBe(await ranAgain(block, written));
    for (const [path, text] of kept(written)) expect(readFileSync(pathOf(path), "utf8"), path).toBe(text);
  });
});
