import type { Issue } from "../../contract/error";
import type { JsonDocument } from "../json/json-document";
import { type Keys, keysOfPath } from "../json/keys-of";
import { placeIn } from "../json/place-in";
import type { Problem } from "../problem";

/** Where the values that an issue can speak of come from. */
export interface Sources {
  readonly order?: Source;
  readonly context?: Source;
  readonly policy?: Source;
  readonly tests?: Source;
}

export interface Source {
  readonly document: JsonDocument;
  /** From the root of the document to the value. */
  readonly keys: Keys;
}

/** What these say is said of a key, not of its value. */
const KEY_CODES: ReadonlySet<string> = new Set(["unknown-key", "forbidden-key", "unknown-fact"]);

/** What the library says of a value, with the place in the file that it stands in. */
export function issueProblem(issue: Issue, sources: Sources): Problem {
  const { code, path, message } = issue;
  const source = sourceOf(path, sources);
  if (source === undefined) return { code, path, message };
  const keys = [...source.keys, ...keysOfPath(path)];
  const isKey = KEY_CODES.has(code);
  return { code, path, message, place: placeIn(source.document, keys, { isKey, at: issue.at }) };
}

function sourceOf(path: string, sources: Sources): Source | undefined {
  const [root = ""] = path.split(/[.[]/);
  return root === "order" || root === "context" || root === "policy" || root === "tests" ? sources[root] : undefined;
}
