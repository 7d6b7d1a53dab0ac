import type { ClaimName } from "../../contract/fact-table";
import type { WrittenText } from "../../contract/policy-script";
import { VARIABLE_TABLE } from "../../contract/variable-table";
import { joinParts } from "../../text/join";
import { renderTemplate } from "../../text/render-template";
import { isTemplateProblem, parseTemplate } from "../../text/template";
import { isCertain } from "./variable-presence";

const LEAST_VALUES: readonly (readonly [string, string])[] = Object.entries(VARIABLE_TABLE).map(([name, { least }]) => [
  name,
  "x".repeat(Math.max(least, 1)),
]);

/** The shortest that a text can become: every value at its least, and none that may be absent. */
export function leastText(text: WrittenText, claims: readonly ClaimName[]): string {
  const view = Object.fromEntries(LEAST_VALUES.filter(([name]) => isCertain(name, claims)));
  const parts = [text.who, text.what, text.why, text.ask].map((source) => {
    const template = parseTemplate(source);
    return isTemplateProblem(template) ? "" : renderTemplate(template, view, "none");
  });
  return joinParts(parts, "line");
}
