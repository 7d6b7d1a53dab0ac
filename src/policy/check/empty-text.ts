import type { ClaimName } from "../../contract/fact-table";
import { renderTemplate } from "../../text/render-template";
import type { Template } from "../../text/template";
import { isCertain, presenceKey } from "./variable-presence";

/** All combinations of so many values are tried; a template with more is tried with all and with none. */
const MOST_COMBINED = 8;

/** The variables whose absence leaves nothing of the text, whatever the rest; undefined if something always stays. */
export function absencesThatEmpty(template: Template, claims: readonly ClaimName[]): readonly string[] | undefined {
  if (hasSolidPart(template, claims)) return undefined;
  const uncertain = template.variables.filter((name) => !isCertain(name, claims));
  const keys = [...new Set(uncertain.map(presenceKey))];
  const combinations = keys.length > MOST_COMBINED ? [[], keys] : subsetsOf(keys);
  for (const present of combinations) {
    const absent = uncertain.filter((name) => !present.includes(presenceKey(name)));
    const view = viewWithout(template.variables, absent);
    if (renderTemplate(template, view, "none").trim() === "") return absent;
  }
  return undefined;
}

// Nearly every template has words or a certain value outside any section, and needs no trial.
function hasSolidPart({ nodes }: Template, claims: readonly ClaimName[]): boolean {
  return nodes.some(
    (node) =>
      (node.kind === "text" && node.text.trim() !== "") || (node.kind === "value" && isCertain(node.name, claims)),
  );
}

function viewWithout(variables: readonly string[], absent: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(variables.filter((name) => !absent.includes(name)).map((name) => [name, "x"]));
}

function subsetsOf(names: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** names.length }, (_, bits) => names.filter((_, place) => (bits >> place) % 2 === 1));
}
