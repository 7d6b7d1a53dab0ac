import { EXIT } from "../exit-code";
import type { Host } from "../host";
import { type JsonDocument, readJson } from "../json/json-document";
import { Stop } from "../problem";
import { fileName, readText } from "./read-text";

/** A whole JSON file, or the end of the command. */
export async function readDocument(path: string, host: Host): Promise<JsonDocument> {
  const read = readJson(await readText(path, host), fileName(path));
  if (read.ok) return read.document;
  throw new Stop(EXIT.invalid, read.problems);
}
