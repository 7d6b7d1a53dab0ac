import { isPlainObject } from "../../schema/plain-object";
import type { Host } from "../host";
import { readJson } from "../json/json-document";
import type { Problem } from "../problem";
import type { Source } from "./issue-problems";
import { linesOf } from "./lines";
import { fileName, readChunks } from "./read-text";

/** One entry of a file: a value and where it stands, or what is wrong with its text. */
export type Entry =
  | { readonly kind: "value"; readonly value: unknown; readonly source: Source }
  | { readonly kind: "broken"; readonly problems: readonly Problem[] };

/** The entries of a file, one after the other, and the context that it brings along. */
export interface EntryFile {
  readonly context: Source | undefined;
  readonly entries: AsyncIterable<Entry> | Iterable<Entry>;
}

/**
 * Opens a file of one entry, a list of entries, `{ "context": …, "orders": [ … ] }`, or one entry a line. Only the last
 * is read as it is asked for; everything else is one JSON document and has to be read whole.
 */
export async function openEntries(path: string, host: Host): Promise<EntryFile> {
  const file = fileName(path);
  const lines = linesOf(readChunks(path, host));
  const passed: string[] = [];
  let first = await lines.next();
  while (first.done !== true && first.value.trim() === "") {
    passed.push("");
    first = await lines.next();
  }
  if (first.done === true) return documentEntries("", file);
  if (isOneOfMany(path, first.value)) {
    return { context: undefined, entries: lineEntries(first.value, lines, file, passed.length + 1) };
  }
  passed.push(first.value);
  for await (const line of lines) passed.push(line);
  return documentEntries(passed.join("\n"), file);
}

function isOneOfMany(path: string, line: string): boolean {
  if (/\.(ndjson|jsonl)$/i.test(path)) return true;
  if (!/^\s*\{.*\}\s*$/.test(line)) return false;
  const read = readJson(line, "");
  return read.ok && isPlainObject(read.document.value) && !Object.hasOwn(read.document.value, "orders");
}

async function* lineEntries(
  first: string,
  rest: AsyncIterable<string>,
  file: string,
  firstLine: number,
): AsyncGenerator<Entry, void, undefined> {
  let number = firstLine;
  yield lineEntry(first, file, number);
  for await (const line of rest) {
    number += 1;
    if (line.trim() !== "") yield lineEntry(line, file, number);
  }
}

function lineEntry(line: string, file: string, number: number): Entry {
  const read = readJson(line, file, number);
  if (!read.ok) return { kind: "broken", problems: read.problems };
  return { kind: "value", value: read.document.value, source: { document: read.document, keys: [] } };
}

function documentEntries(text: string, file: string): EntryFile {
  const read = readJson(text, file);
  if (!read.ok) return { context: undefined, entries: [{ kind: "broken", problems: read.problems }] };
  const { document } = read;
  const { value } = document;
  if (Array.isArray(value)) return { context: undefined, entries: entriesAt(value, { document, keys: [] }) };
  if (!isPlainObject(value) || !Array.isArray(value.orders)) {
    return { context: undefined, entries: [{ kind: "value", value, source: { document, keys: [] } }] };
  }
  return {
    context: Object.hasOwn(value, "context") ? { document, keys: ["context"] } : undefined,
    entries: entriesAt(value.orders, { document, keys: ["orders"] }),
  };
}

function entriesAt(values: readonly unknown[], { document, keys }: Source): readonly Entry[] {
  return values.map((value, index) => ({ kind: "value", value, source: { document, keys: [...keys, index] } }));
}
