import type { Node } from "jsonc-parser";
import { CuifuError, type Issue } from "../../contract/error";
import type { Patch, Policy } from "../../contract/policy";
import { defaultPolicy } from "../../policy/default/default-policy";
import { extendPolicy } from "../../policy/extend-policy";
import type { JsonDocument } from "../json/json-document";
import { type Keys, keysOfPath, keysOfPointer } from "../json/keys-of";
import { childAt, leads, namingKeys, placeIn } from "../json/place-in";
import type { Place, Problem } from "../problem";
import { issueProblem } from "./issue-problems";

const ADDRESSED = ["set", "replace", "remove", "add"] as const;
const CONTENTS = ["insert", "with", "value", "to"] as const;

/** What is wrong with a patched policy, at the patch that brings it about. */
export function patchIssueProblem(issue: Issue, patches: readonly Patch[], document: JsonDocument): Problem {
  const keys = keysOfPath(issue.path);
  if (keys[0] === "patches") {
    // The list of patches is the document itself.
    const place = placeIn(document, keys.slice(1), { isKey: issue.code === "unknown-key" });
    return { code: issue.code, path: issue.path, message: issue.message, place };
  }
  const index = firstWith(issue, patches);
  const { message, code, path } = issue;
  if (index === undefined) return { message, code, path };
  const inside = insideOf(document.root, index, keys);
  // Read as an issue of that patch, so that keys and templates are marked as everywhere.
  const placed = issueProblem({ ...issue, path: "policy" }, { policy: { document, keys: inside } });
  return { ...placed, path };
}

/** The first patch with which the issue is there. */
function firstWith(issue: Issue, patches: readonly Patch[]): number | undefined {
  const found = patches.findIndex((_, index) => {
    try {
      extendPolicy(defaultPolicy, patches.slice(0, index + 1));
      return false;
    } catch (error) {
      // Rules move as others are inserted, so the path may be another by then.
      if (!(error instanceof CuifuError)) throw error;
      return error.issues.some(({ code, expected, received }) => {
        return code === issue.code && expected === issue.expected && received === issue.received;
      });
    }
  });
  return found === -1 ? undefined : found;
}

/** The longest end of the way that leads somewhere inside the patch's content. */
function insideOf(root: Node, index: number, keys: Keys): Keys {
  const patch = childAt(root, index);
  const name = CONTENTS.find((content) => patch !== undefined && childAt(patch, content) !== undefined);
  if (patch === undefined || name === undefined) return [index];
  for (let from = 0; from < keys.length; from += 1) {
    const way = [name, ...keys.slice(from)];
    if (leads(patch, way)) return [index, ...way];
  }
  return [index, name];
}

/** Where the entry of the policy was patched in; undefined if no patch touches it. */
export function placeInPatches(
  pointer: string,
  policy: Policy,
  patches: readonly Patch[],
  document: JsonDocument,
): Place | undefined {
  const keys = keysOfPointer(pointer);
  const address = addressOf(pointer, policy);
  const index = patches.findIndex((patch) => isAbout(patch, address));
  if (index === -1) return undefined;
  const inside = insideOf(document.root, index, keys);
  const named = namingKeys(document, inside);
  // Where the whole content is meant and carries no name, its address says more than the brace that opens it.
  const isBare = named === inside && inside.length <= 2;
  const operation = ADDRESSED.find((name) => leads(document.root, [index, name]));
  return placeIn(document, isBare && operation !== undefined ? [index, operation] : named);
}

/** How a patch would address the entry: rules by their id, claims by their name. */
function addressOf(pointer: string, policy: Policy): string {
  const [section = "", second = "", third = "", fourth = ""] = keysOfPointer(pointer).map(String);
  if (section === "claims") return `claims/${policy.claims[Number(second)]?.name ?? ""}`;
  if (section !== "stages") return [section, second].join("/");
  if (third !== "rules") return `stages/${second}/${third}`;
  const stage = Object.entries(policy.stages).find(([name]) => name === second)?.[1];
  return `stages/${second}/${stage?.rules[Number(fourth)]?.id ?? ""}`;
}

function isAbout(patch: Patch, address: string): boolean {
  if ("insert" in patch) return address === `stages/${stageOf(patch)}/${insertedId(patch.insert)}`;
  const own = "set" in patch ? patch.set : ownAddress(patch);
  return own === address || own.startsWith(`${address}/`);
}

function ownAddress(patch: Exclude<Patch, { readonly set: string } | { readonly insert: unknown }>): string {
  if ("replace" in patch) return patch.replace;
  return "add" in patch ? patch.add : patch.remove;
}

function stageOf(patch: Extract<Patch, { readonly insert: unknown }>): string {
  return ("before" in patch ? patch.before : patch.after).split("/")[1] ?? "";
}

function insertedId(rule: unknown): string {
  return typeof rule === "object" && rule !== null && "id" in rule ? String(rule.id) : "";
}
