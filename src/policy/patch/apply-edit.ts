import type { Issue } from "../../contract/error";
import { received } from "../../schema/received";
import { didYouMean } from "../../schema/suggestion";
import { policyIssue } from "../check/policy-issue";
import { isOtherwise, ruleBeside, type Target, targetOf } from "./address-form";
import { type Draft, isThere, nodeAt, policyOf, put, putBeside, takeOut } from "./draft";
import { knownAddresses } from "./known-addresses";
import type { Edit, Operation } from "./read-patch";

/** What earlier patches of the list have changed. */
export interface Change {
  readonly way: readonly string[];
  readonly operation: Operation;
  readonly index: number;
}

/** Does what the edit says, or says why it cannot be done. */
export function applyEdit(
  draft: Draft,
  edit: Edit,
  index: number,
  changes: Change[],
  lockedIds: readonly string[],
): readonly Issue[] {
  if (isLocked(edit.address, lockedIds)) {
    return [policyIssue("locked", edit.addressPath, "an address that may be changed", received(edit.address))];
  }
  const target = targetOf(edit.address);
  if (target === undefined) return [unknownAddress(draft, edit)];
  const issue =
    checkOperation(edit, target) ?? checkChanges(edit, target, changes) ?? checkPresence(draft, edit, target);
  if (issue !== undefined) return [issue];
  return edit.operation === "insert"
    ? insert(draft, edit, target, index, changes, lockedIds)
    : change(draft, edit, target, index, changes);
}

function change(draft: Draft, edit: Edit, target: Target, index: number, changes: Change[]): readonly Issue[] {
  const { operation, value, valuePath } = edit;
  if (operation === "remove") takeOut(draft, target);
  else {
    const { namedBy, name } = target;
    const carried = namedBy === undefined ? name : nodeAt(value, [namedBy]);
    if (namedBy !== undefined && typeof carried === "string" && carried !== name) {
      const help = "an entry keeps its name: remove it and put in another";
      return [policyIssue("unknown-value", [...valuePath, namedBy], `\`"${name}"\``, received(carried), help)];
    }
    put(draft, target, value);
  }
  changes.push({ way: target.way, operation, index });
  return [];
}

function insert(
  draft: Draft,
  { value, valuePath, side }: Edit,
  neighbour: Target,
  index: number,
  changes: Change[],
  lockedIds: readonly string[],
): readonly Issue[] {
  const id = nodeAt(value, ["id"]);
  if (typeof id === "string") {
    const path = [...valuePath, "id"];
    if (lockedIds.includes(id)) return [policyIssue("locked", path, "an id that no locked rule has", received(id))];
    const target = ruleBeside(neighbour, id);
    if (isThere(draft, target)) return [policyIssue("duplicate", path, "an id that no other rule has", received(id))];
    changes.push({ way: target.way, operation: "insert", index });
  }
  putBeside(draft, neighbour, side, value);
  return [];
}

function checkOperation({ operation, address, addressPath, side }: Edit, target: Target): Issue | undefined {
  if (operation === "insert") {
    if (target.namedBy === "id" || (isOtherwise(target) && side === "before")) return undefined;
    return policyIssue("unknown-address", addressPath, "the address of a rule of a stage", received(address));
  }
  if (target.operations.includes(operation)) return undefined;
  const help = `it can be changed by ${target.operations.map((each) => `\`${each}\``).join(", ")}`;
  return policyIssue("unknown-address", addressPath, `an address for \`${operation}\``, received(address), help);
}

function checkChanges(
  { operation, address, addressPath }: Edit,
  { way }: Target,
  changes: readonly Change[],
): Issue | undefined {
  const earlier = [...changes].reverse().find((change) => overlap(change.way, way));
  // A neighbour may have several rules put beside it; only one that is gone is none.
  if (earlier === undefined || (operation === "insert" && earlier.operation !== "remove")) return undefined;
  const words =
    earlier.operation === "remove" ? "an entry that is still there" : "an address that no earlier patch changes";
  const help = `see \`patches[${earlier.index}]\``;
  return policyIssue("address-twice", addressPath, words, received(address), help);
}

function checkPresence(draft: Draft, edit: Edit, target: Target): Issue | undefined {
  const { operation, address, addressPath } = edit;
  if (operation !== "add" && target.isOptional !== true) {
    return isThere(draft, target) ? undefined : unknownAddress(draft, edit);
  }
  if (operation === "add" && isThere(draft, target)) {
    return policyIssue("duplicate", addressPath, "a new name", received(address), "`replace` changes what is there");
  }
  const hasPlace = target.inOptionalSection === true || nodeAt(policyOf(draft), target.container) !== undefined;
  return hasPlace ? undefined : unknownAddress(draft, edit);
}

function unknownAddress(draft: Draft, { address, addressPath }: Edit): Issue {
  const help = didYouMean(address, knownAddresses(policyOf(draft)));
  return policyIssue("unknown-address", addressPath, "the address of an entry", received(address), help);
}

function isLocked(address: string, lockedIds: readonly string[]): boolean {
  const [section, stage, id = ""] = address.split("/");
  return section === "locked" || (section === "stages" && (stage === "locked" || lockedIds.includes(id)));
}

/** Whether one way is the other or leads into it. */
function overlap(one: readonly string[], other: readonly string[]): boolean {
  const shared = Math.min(one.length, other.length);
  return one.slice(0, shared).every((step, index) => step === other[index]);
}
