import { type Issue, issueOf } from "../contract/error";
import type { AttributeDeclaration, Policy } from "../contract/policy";
import { issuePath } from "../schema/issue-path";
import { received, shortened } from "../schema/received";
import { didYouMean } from "../schema/suggestion";

type AttributeValue = string | number | boolean;

/** What is wrong with the attributes of an order, by the declarations of the policy. A declared one may be left out. */
export function attributeIssues(
  attributes: Readonly<Record<string, AttributeValue>>,
  declared: Policy["attributes"],
): readonly Issue[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    const path = issuePath("order", ["attributes", name]);
    const declaration = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (declaration !== undefined) return valueIssues(path, value, declaration);
    const help = didYouMean(name, Object.keys(declared));
    return [issueOf("unknown-key", path, "an attribute that the policy declares", `\`${shortened(name)}\``, help)];
  });
}

function valueIssues(path: string, value: AttributeValue, declaration: AttributeDeclaration): readonly Issue[] {
  switch (declaration.kind) {
    case "boolean":
      return typeof value === "boolean" ? [] : [issueOf("wrong-type", path, "true or false", received(value))];
    case "enum": {
      if (typeof value === "string" && declaration.values.includes(value)) return [];
      const listed = `one of ${declaration.values.map((known) => received(known)).join(", ")}`;
      if (typeof value !== "string") return [issueOf("wrong-type", path, listed, received(value))];
      return [issueOf("unknown-value", path, listed, received(value), didYouMean(value, declaration.values))];
    }
    case "number": {
      const expected = `a whole number from ${declaration.min} to ${declaration.max} (${declaration.unit})`;
      if (typeof value !== "number") return [issueOf("wrong-type", path, expected, received(value))];
      if (!Number.isInteger(value)) return [issueOf("not-whole", path, expected, received(value))];
      const isInRange = value >= declaration.min && value <= declaration.max;
      return isInRange ? [] : [issueOf("out-of-range", path, expected, received(value))];
    }
  }
}
