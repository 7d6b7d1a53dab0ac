import type { Policy } from "../../contract/policy";
import { isPlainObject } from "../../schema/plain-object";
import { hash64 } from "../../text/hash64";
import type { BesideEdit, Edit } from "./change";
import { entryEdits } from "./edits";

/** What stands otherwise outside of the rules, each with the id that approves it. */
export function besideOf(before: Policy, after: Policy, approved: readonly string[] = []): readonly BesideEdit[] {
  return entryEdits(before, after).map((edit) => {
    const id = idOf(edit);
    return { id, ...edit, approved: approved.includes(id) };
  });
}

/** Of what it comes to, whatever it was before: the same value at the same place is the same approval. */
function idOf({ pointer, kind, after }: Edit): string {
  return hash64(JSON.stringify([pointer, kind, after], withKeysInOrder));
}

/** The order of keys says nothing. */
function withKeysInOrder(_: string, value: unknown): unknown {
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
