import type { Issue } from "../../contract/error";
import type { Template } from "../../text/template";
import { firstTagOf } from "./tags";
import { templateIssue } from "./template-issue";
import type { TextSlot } from "./text-slots";

/** What tells a stranger what was ordered, when, or for how much. */
const TELLING = ["goods", "sellingPoint", "amount", "placedTime"];
const NAMING = ["goods", "sellingPoint"];

/**
 * SCR-27: an e-mail's subject shows on a locked screen, and the first words of a call and those to somebody else are
 * heard by whoever picks up; none of them says what was ordered. In SMS, push and calls the values themselves keep it.
 */
export function checkDiscretion(template: Template, { audience, path }: TextSlot): readonly Issue[] {
  if (audience === "buyer") return [];
  const tag = firstTagOf(template, audience === "stranger" ? TELLING : NAMING);
  if (tag === undefined) return [];
  const words =
    audience === "stranger" ? "no word of the order where somebody else may listen" : "a subject that names no goods";
  return [templateIssue("template-discreet", path, tag.at, words, `\`{{${tag.name}}}\``)];
}
