import { isPlainObject } from "../../schema/plain-object";
import { received } from "../../schema/received";
import type { PolicyDiff } from "../../verify/diff-policies";
import { EXIT } from "../exit-code";
import { type Host, HostFailure } from "../host";
import { readJson } from "../json/json-document";
import { placeIn } from "../json/place-in";
import { Stop } from "../problem";
import { choiceWords } from "../view/choice-words";
import { editWords } from "../view/edit-words";
import { fileName } from "./read-text";

/** Changes and edits beside that were looked at and are meant. */
export interface Approvals {
  readonly path: string;
  readonly ids: ReadonlySet<string>;
}

/** @param mayBeMissing whether the file is about to be written */
export async function readApprovals(path: string, mayBeMissing: boolean, host: Host): Promise<Approvals> {
  const text = await textOf(path, mayBeMissing, host);
  const read = readJson(text, fileName(path));
  if (!read.ok) throw new Stop(EXIT.invalid, read.problems);
  const { value } = read.document;
  if (isPlainObject(value)) return { path, ids: new Set(Object.keys(value)) };
  const message = `expected an object that names approved changes by their id, received ${received(value)}`;
  throw new Stop(EXIT.invalid, [{ code: "wrong-type", message, place: placeIn(read.document, []) }]);
}

async function textOf(path: string, mayBeMissing: boolean, host: Host): Promise<string> {
  let text = "";
  try {
    for await (const chunk of host.read(path)) text += chunk;
    return text;
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    if (mayBeMissing) return "{}";
    throw new Stop(EXIT.usage, [{ code: "unreadable-file", message: `${fileName(path)}: ${error.message}` }]);
  }
}

/** One line for each change and each edit beside, so that a review of the file reads like a review of the change. */
export function approvalsText({ changes, beside }: Pick<PolicyDiff, "changes" | "beside">): string {
  const lines = [
    ...changes.map(({ id, stage, from, to, combinations }): [string, string] => [
      id,
      `${stage}: ${from.rule} (${choiceWords(from.then)}) → ${to.rule} (${choiceWords(to.then)}), ${combinations} combinations`,
    ]),
    ...beside.map((edit): [string, string] => [edit.id, editWords(edit)]),
  ];
  return `${JSON.stringify(Object.fromEntries(lines), undefined, 2)}\n`;
}
