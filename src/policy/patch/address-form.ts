import { STAGES } from "../../contract/vocabulary";
import type { Operation } from "./read-patch";

type ChangeOperation = Exclude<Operation, "insert">;

/** Where an address leads: an entry of an object, or an element of a list that carries the name as its own. */
export interface Target {
  /** The whole way, by which addresses are compared. */
  readonly way: readonly string[];
  readonly operations: readonly ChangeOperation[];
  /** The way to the object or the list. */
  readonly container: readonly string[];
  readonly name: string;
  /** What the elements of the list are named by; undefined for an object. */
  readonly namedBy: "id" | "name" | undefined;
  /** A part that may be left out, and can be set all the same. */
  readonly isOptional?: true;
  /** The section around it may be left out, and begins with its first entry. */
  readonly inOptionalSection?: true;
}

const OTHERWISE = "otherwise";
const OPTIONAL_SECTIONS: ReadonlySet<string> = new Set(["regions", "experiments"]);
const ENTRY: readonly ChangeOperation[] = ["replace", "remove", "add"];
const RULE: readonly ChangeOperation[] = ["replace", "remove"];
const LAST_ROW: readonly ChangeOperation[] = ["replace"];
const PART: readonly ChangeOperation[] = ["set"];

/** What may be addressed in which way; `*` is any name. */
const FORMS: readonly { readonly form: string; readonly operations: readonly ChangeOperation[] }[] = [
  { form: "id", operations: ["set"] },
  { form: "version", operations: ["set"] },
  { form: "locale", operations: ["set"] },
  { form: "params/*", operations: ["set"] },
  { form: "dayparts/*", operations: ["replace"] },
  { form: "channels/*", operations: ["replace"] },
  { form: "chances/*", operations: ["replace"] },
  { form: "attributes/*", operations: ENTRY },
  { form: "categories/*", operations: ENTRY },
  { form: "paymentMethods/*", operations: ENTRY },
  { form: "hours/*", operations: ENTRY },
  { form: "moments/*", operations: ENTRY },
  { form: "regions/*", operations: ENTRY },
  { form: "experiments/*", operations: ENTRY },
  { form: "experiments/*/arms/*", operations: ENTRY },
  { form: "conditions/*", operations: ENTRY },
  { form: "scripts/*", operations: ENTRY },
  { form: "scripts/*/texts/*", operations: ENTRY },
  { form: "scripts/*/variants/*", operations: ENTRY },
  { form: "calls/*", operations: ENTRY },
  { form: "reasons/phrases/*", operations: ENTRY },
  { form: "reasons/paymentErrors/*", operations: ENTRY },
  { form: "reasons/intents", operations: ["replace"] },
  { form: "reasons/promises", operations: ["replace"] },
];
/** Single parts that can be set by themselves, also where they were left out. */
const PARTS = [
  "params/perLocalDay",
  ...["days", "spans", "minutesLeft"].map((part) => `hours/*/${part}`),
  ...["from", "afterMinutes", "by", "within", "onlineHours"].map((part) => `moments/*/${part}`),
  "scripts/*/experiment",
  ...["cost", "presence", "invitesReply", "maxLength", "lengthMode", "maxParts"].map((part) => `channels/*/${part}`),
];
const PART_STEPS = PARTS.map((form) => form.split("/"));
/** The forms by their steps. */
export const ADDRESS_FORMS = FORMS.map(({ form, operations }) => ({ steps: form.split("/"), operations }));

/** Every form that an address can have, with all that a patch may do there: what the documentation lists. */
export const ALL_ADDRESSES: readonly { readonly form: string; readonly operations: readonly Operation[] }[] = [
  ...FORMS,
  ...PARTS.map((form) => ({ form, operations: PART })),
  ...STAGES.flatMap((stage) => [
    { form: `stages/${stage}/*`, operations: [...RULE, "insert"] as const },
    { form: `stages/${stage}/${OTHERWISE}`, operations: [...LAST_ROW, "insert"] as const },
  ]),
  { form: "claims/*", operations: ENTRY },
];

/** Undefined for an address that leads nowhere in any policy. */
export function targetOf(address: string): Target | undefined {
  const steps = address.split("/");
  const [section, stage = "", ...rest] = steps;
  if (section === "stages") return targetInStage(steps, stage, rest);
  if (section === "claims") {
    // The name of a claim is a sentence, and may have a stroke in it.
    const name = address.slice("claims/".length);
    if (name === "") return undefined;
    return { way: ["claims", name], operations: ENTRY, container: ["claims"], name, namedBy: "name" };
  }
  const name = steps.at(-1) ?? "";
  const entry = { way: steps, container: steps.slice(0, -1), name, namedBy: undefined };
  if (PART_STEPS.some((part) => matches(part, steps))) return { ...entry, operations: PART, isOptional: true };
  const form = ADDRESS_FORMS.find((each) => matches(each.steps, steps));
  if (form === undefined) return undefined;
  const target = { ...entry, operations: form.operations };
  return isInOptionalSection(steps) ? { ...target, inOptionalSection: true } : target;
}

/** A section that a policy may do without, or the variants of a script, which most do without. */
function isInOptionalSection([section = "", , part]: readonly string[]): boolean {
  return (OPTIONAL_SECTIONS.has(section) && part === undefined) || (section === "scripts" && part === "variants");
}

function targetInStage(way: readonly string[], stage: string, rest: readonly string[]): Target | undefined {
  const [name, ...tooMuch] = rest;
  if (name === undefined || name === "" || tooMuch.length > 0 || !STAGES.some((known) => known === stage)) {
    return undefined;
  }
  if (name === OTHERWISE) return { way, operations: LAST_ROW, container: ["stages", stage], name, namedBy: undefined };
  return ruleTarget(stage, name);
}

function ruleTarget(stage: string, id: string): Target {
  return {
    way: ["stages", stage, id],
    operations: RULE,
    container: ["stages", stage, "rules"],
    name: id,
    namedBy: "id",
  };
}

/** Whether the target is the last row of a stage, before which every rule of it stands. */
export function isOtherwise({ way, name }: Target): boolean {
  return way[0] === "stages" && name === OTHERWISE;
}

/** The rule of this id in the stage of its neighbour. */
export function ruleBeside({ way: [, stage = ""] }: Target, id: string): Target {
  return ruleTarget(stage, id);
}

function matches(form: readonly string[], steps: readonly string[]): boolean {
  return (
    form.length === steps.length &&
    form.every((step, index) => (step === "*" ? steps[index] !== "" : step === steps[index]))
  );
}
