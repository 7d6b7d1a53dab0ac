import { STAGES } from "../../contract/vocabulary";
import { isPlainObject } from "../../schema/plain-object";
import { ADDRESS_FORMS } from "./address-form";
import { nodeAt } from "./draft";

/** Every address that leads somewhere in a policy: what a mistyped one may have meant. */
export function knownAddresses(policy: unknown): readonly string[] {
  const entries = ADDRESS_FORMS.flatMap(({ steps }) => expand(policy, steps));
  const rules = STAGES.flatMap((stage) =>
    [...namesIn(nodeAt(policy, ["stages", stage, "rules"]), "id"), "otherwise"].map(
      (name) => `stages/${stage}/${name}`,
    ),
  );
  const claims = namesIn(nodeAt(policy, ["claims"]), "name").map((name) => `claims/${name}`);
  return [...entries, ...rules, ...claims];
}

function expand(node: unknown, steps: readonly string[]): readonly string[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [""];
  const names = isPlainObject(node) ? Object.keys(node).filter((name) => step === "*" || step === name) : [];
  return names.flatMap((name) =>
    expand(nodeAt(node, [name]), rest).map((inside) => (inside === "" ? name : `${name}/${inside}`)),
  );
}

function namesIn(list: unknown, key: string): readonly string[] {
  return Array.isArray(list) ? list.flatMap((each: unknown) => nameOf(each, key) ?? []) : [];
}

function nameOf(element: unknown, key: string): string | undefined {
  const name = nodeAt(element, [key]);
  return typeof name === "string" ? name : undefined;
}
