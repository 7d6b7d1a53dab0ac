import { readFileSync } from "node:fs";
import * as vocabulary from "../../../src/contract/vocabulary";

const SOURCE = readFileSync(new URL("../../../src/contract/vocabulary.ts", import.meta.url), "utf8");
const LISTS: Readonly<Record<string, readonly string[]>> = vocabulary;
const NAMED: ReadonlyMap<string, readonly string[]> = new Map(
  [...SOURCE.matchAll(/^export type (\w+) = \(typeof (\w+)\)\[number\];$/gm)].map(([, type = "", list = ""]) => [
    type,
    LISTS[list] ?? [],
  ]),
);

/** The values of a type of the vocabulary; undefined for any other type. */
export function closedList(type: string): readonly string[] | undefined {
  if (type === "WrittenChannel") return vocabulary.CHANNELS.filter((channel) => channel !== "phone");
  return NAMED.get(type);
}
