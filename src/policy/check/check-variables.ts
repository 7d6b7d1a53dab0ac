import type { Issue } from "../../contract/error";
import type { ClaimName } from "../../contract/fact-table";
import type { VariableDeclaration } from "../../contract/variable-table";
import { didYouMean } from "../../schema/suggestion";
import type { Template, TemplateNode } from "../../text/template";
import { type PolicyPath, policyIssue } from "./policy-issue";
import { declarationOf, isCertain, presenceKey, VARIABLE_NAMES } from "./variable-presence";

/** What is wrong with the variables of a template: each must exist, and be there when its value is written. */
export function checkVariables(template: Template, claims: readonly ClaimName[], path: PolicyPath): readonly Issue[] {
  const unknown = template.variables.filter((name) => declarationOf(name) === undefined);
  if (unknown.length > 0) {
    return unknown.map((name) =>
      policyIssue("template-variable", path, "a known variable", `\`{{${name}}}\``, didYouMean(name, VARIABLE_NAMES)),
    );
  }
  const issues = new Map<string, Issue>();
  for (const [name, declaration] of valuesAtRisk(template.nodes, claims, [])) {
    if (!issues.has(name)) issues.set(name, riskIssue(name, declaration, path));
  }
  return [...issues.values()];
}

function* valuesAtRisk(
  nodes: readonly TemplateNode[],
  claims: readonly ClaimName[],
  opened: readonly string[],
): Generator<readonly [string, VariableDeclaration]> {
  for (const node of nodes) {
    if (node.kind === "text") continue;
    if (node.kind === "section") {
      yield* valuesAtRisk(node.inner, claims, node.whenPresent ? [...opened, presenceKey(node.name)] : opened);
      continue;
    }
    const declaration = declarationOf(node.name);
    if (declaration === undefined) continue;
    const isThere = isCertain(node.name, claims) || opened.includes(presenceKey(node.name));
    if (declaration.presence === "flag" || !isThere) yield [node.name, declaration];
  }
}

function riskIssue(name: string, { presence, claim }: VariableDeclaration, path: PolicyPath): Issue {
  const section = `\`{{#${name}}}…{{/${name}}}\``;
  if (presence === "flag") {
    return policyIssue(
      "template-variable",
      path,
      `a section ${section}`,
      `\`{{${name}}}\``,
      "it has no value to write",
    );
  }
  const help = claim === undefined ? undefined : `or add \`${claim}\` to the script's \`claims\``;
  return policyIssue("template-claim", path, `\`{{${name}}}\` inside ${section}`, "it outside", help);
}
