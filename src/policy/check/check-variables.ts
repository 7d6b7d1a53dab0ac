import type { Issue } from "../../contract/error";
import type { ClaimName } from "../../contract/fact-table";
import type { VariableDeclaration } from "../../contract/variable-table";
import { didYouMean } from "../../schema/suggestion";
import type { Template, TemplateNode } from "../../text/template";
import type { PolicyPath } from "./policy-issue";
import { firstTagOf } from "./tags";
import { templateIssue } from "./template-issue";
import { declarationOf, isCertain, presenceKey, VARIABLE_NAMES } from "./variable-presence";

/** What is wrong with the variables of a template: each must exist, and be there when its value is written. */
export function checkVariables(template: Template, claims: readonly ClaimName[], path: PolicyPath): readonly Issue[] {
  const unknown = template.variables.filter((name) => declarationOf(name) === undefined);
  if (unknown.length > 0) {
    return unknown.map((name) => {
      const at = firstTagOf(template, [name])?.at ?? 0;
      const help = didYouMean(name, VARIABLE_NAMES);
      return templateIssue("template-variable", path, at, "a known variable", `\`{{${name}}}\``, help);
    });
  }
  const issues = new Map<string, Issue>();
  for (const risk of valuesAtRisk(template.nodes, claims, [])) {
    if (!issues.has(risk.name)) issues.set(risk.name, riskIssue(risk, path));
  }
  return [...issues.values()];
}

interface Risk {
  readonly name: string;
  readonly at: number;
  readonly declaration: VariableDeclaration;
}

function* valuesAtRisk(
  nodes: readonly TemplateNode[],
  claims: readonly ClaimName[],
  opened: readonly string[],
): Generator<Risk> {
  for (const node of nodes) {
    if (node.kind === "text") continue;
    if (node.kind === "section") {
      yield* valuesAtRisk(node.inner, claims, node.whenPresent ? [...opened, presenceKey(node.name)] : opened);
      continue;
    }
    const declaration = declarationOf(node.name);
    if (declaration === undefined) continue;
    const isThere = isCertain(node.name, claims) || opened.includes(presenceKey(node.name));
    if (declaration.presence === "flag" || !isThere) yield { name: node.name, at: node.at, declaration };
  }
}

function riskIssue({ name, at, declaration: { presence, claim } }: Risk, path: PolicyPath): Issue {
  const section = `\`{{#${name}}}…{{/${name}}}\``;
  if (presence === "flag") {
    const help = "it has no value to write";
    return templateIssue("template-variable", path, at, `a section ${section}`, `\`{{${name}}}\``, help);
  }
  const help = claim === undefined ? undefined : `or add \`${claim}\` to the script's \`claims\``;
  return templateIssue("template-claim", path, at, `\`{{${name}}}\` inside ${section}`, "it outside", help);
}
