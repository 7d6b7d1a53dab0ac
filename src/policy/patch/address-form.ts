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
}

const ENTRY: readonly ChangeOperation[] = ["replace", "remove", "add"];

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
  { form: "conditions/*", operations: ENTRY },
  { form: "scripts/*", operations: ENTRY },
  { form: "scripts/*/texts/*", operations: ENTRY },
  { form: "calls/*", operations: ENTRY },
  { form: "reasons/phrases/*", operations: ENTRY },
  { form: "reasons/paymentErrors/*", operations: ENTRY },
  { form: "reasons/intents", operations: ["replace"] },
  { form: "reasons/promises", operations: ["replace"] },
];
/** The forms by their steps. */
export const ADDRESS_FORMS = FORMS.map(({ form, operations }) => ({ steps: form.split("/"), operations }));

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
  const form = ADDRESS_FORMS.find((each) => matches(each.steps, steps));
  const name = steps.at(-1);
  if (form === undefined || name === undefined) return undefined;
  return { way: steps, operations: form.operations, container: steps.slice(0, -1), name, namedBy: undefined };
}

function targetInStage(way: readonly string[], stage: string, rest: readonly string[]): Target | undefined {
  const [name, ...tooMuch] = rest;
  if (name === undefined || name === "" || tooMuch.length > 0 || !STAGES.some((known) => known === stage)) {
    return undefined;
  }
  const isOtherwise = name === "otherwise";
  return {
    way,
    operations: isOtherwise ? ["replace"] : ["replace", "remove"],
    container: isOtherwise ? ["stages", stage] : ["stages", stage, "rules"],
    name,
    namedBy: isOtherwise ? undefined : "id",
  };
}

function matches(form: readonly string[], steps: readonly string[]): boolean {
  return (
    form.length === steps.length &&
    form.every((step, index) => (step === "*" ? steps[index] !== "" : step === steps[index]))
  );
}
