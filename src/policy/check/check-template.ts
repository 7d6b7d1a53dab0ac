import type { Issue, IssueCode } from "../../contract/error";
import type { ClaimName } from "../../contract/fact-table";
import { received } from "../../schema/received";
import { isTemplateProblem, parseTemplate, type Template, type TemplateProblem } from "../../text/template";
import { checkDiscretion } from "./check-discretion";
import { checkNamePlace } from "./check-name-place";
import { checkVariables } from "./check-variables";
import { absencesThatEmpty } from "./empty-text";
import { firstTagOf } from "./tags";
import { templateIssue } from "./template-issue";
import type { TextSlot } from "./text-slots";

const CODE_OF_PROBLEM: Readonly<Record<TemplateProblem["code"], IssueCode>> = {
  "template-syntax": "template-syntax",
  "template-construct": "template-construct",
  "suspicious-braces": "template-braces",
};
// ©, ® and ™ are typography; digits, `#` and `*` are pictographs to Unicode in one property only, which is not asked.
const EMOJI = /(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F/u;
const SIGNATURE_BRACKET = /[【】]/;

/** What is wrong with one template, as its place and the claims of its script have it. */
export function checkTemplate(slot: TextSlot, claims: readonly ClaimName[]): readonly Issue[] {
  const template = parseTemplate(slot.source);
  if (isTemplateProblem(template)) return [problemIssue(slot, template)];
  const issues = checkVariables(template, claims, slot.path);
  return [...(issues.length > 0 ? issues : checkContent(template, slot, claims)), ...checkSms(slot)];
}

function problemIssue({ path, source }: TextSlot, { code, message, at }: TemplateProblem): Issue {
  const words = "text with `{{name}}`, `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`";
  return templateIssue(CODE_OF_PROBLEM[code], path, at, words, received(source), message);
}

function checkContent(template: Template, slot: TextSlot, claims: readonly ClaimName[]): readonly Issue[] {
  const { path, needs } = slot;
  const isBlank = template.source.trim() === "";
  if (!isBlank && needs !== undefined && !template.required.includes(needs)) {
    const at = firstTagOf(template, [needs])?.at ?? 0;
    const words = `\`{{${needs}}}\` outside any section`;
    return [templateIssue("template-variable", path, at, words, received(template.source))];
  }
  const absent = absencesThatEmpty(template, claims);
  if (absent === undefined) return [...checkDiscretion(template, slot), ...checkNamePlace(template, slot)];
  const help =
    absent.length === 0 ? undefined : `nothing is left without ${absent.map((name) => `\`${name}\``).join(", ")}`;
  return [templateIssue("template-empty", path, 0, "words that are always there", received(template.source), help)];
}

function checkSms({ isSms, path, source }: TextSlot): readonly Issue[] {
  if (!isSms) return [];
  const emoji = EMOJI.exec(source);
  const bracket = SIGNATURE_BRACKET.exec(source);
  return [
    ...(emoji === null
      ? []
      : [templateIssue("template-construct", path, emoji.index, "no emoji in an SMS", `\`${emoji[0]}\``)]),
    ...(bracket === null
      ? []
      : [
          templateIssue(
            "template-braces",
            path,
            bracket.index,
            "no bracket of the signature in an SMS",
            `\`${bracket[0]}\``,
          ),
        ]),
  ];
}
