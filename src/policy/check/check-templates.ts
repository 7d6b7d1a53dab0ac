import type { Issue } from "../../contract/error";
import type { Policy } from "../../contract/policy";
import { received } from "../../schema/received";
import { marketingTagAt, messageClassOf } from "../message-class";
import { checkDeclaredClass } from "./check-declared-class";
import { checkLength } from "./check-length";
import { checkPlain } from "./check-plain";
import { checkTemplate } from "./check-template";
import { checkManuals, checkOptOut, checkScriptLocales } from "./check-texts";
import { templateIssue } from "./template-issue";
import { slotsOfManual, slotsOfScript, type TextSlot } from "./text-slots";

/** What is wrong with the words of a policy, whose shape is known to be right. */
export function checkTemplates(policy: Policy): readonly Issue[] {
  const scripts = Object.entries(policy.scripts).map(([id, script]) => ({
    id,
    script,
    category: messageClassOf(script),
  }));
  const classes = new Map(scripts.map(({ id, category }) => [id, category]));
  return [
    ...checkScriptLocales(policy),
    ...checkManuals(policy),
    ...checkPlain(policy, classes),
    ...checkOptOut(policy, classes),
    ...scripts.flatMap(({ id, script, category }) => {
      const slots = slotsOfScript(id, script);
      const issues = [
        ...slots.flatMap((slot) => checkTemplate(slot, script.claims)),
        ...checkDeclaredClass(id, script, slots),
      ];
      return issues.length > 0 ? issues : checkLength(id, script, category, policy);
    }),
    ...Object.entries(policy.calls).flatMap(([locale, manual]) =>
      slotsOfManual(locale, manual).flatMap((slot) => [...checkTemplate(slot, []), ...checkShared(slot)]),
    ),
  ];
}

// A call has the class of its script, which words that all calls share must not change.
function checkShared({ path, source }: TextSlot): readonly Issue[] {
  const at = marketingTagAt(source);
  if (at === undefined) return [];
  return [templateIssue("template-offer", path, at, "no concession in words that all calls share", received(source))];
}
