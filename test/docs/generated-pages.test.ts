import { expect, test } from "vitest";
import { GENERATED_PAGES, readPage } from "./written-pages";

test.each(Object.entries(GENERATED_PAGES))("%s is as `npm run docs` writes it", (page, write) => {
  expect(readPage(page)).toBe(write());
});
