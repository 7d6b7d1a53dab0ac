import type { Issue } from "../../contract/error";
import type { Policy } from "../../contract/policy";
import { received } from "../../schema/received";
import { hasMarketingTag, messageClassOf } from "../message-class";
import { checkLength } from "./check-length";
import { checkTemplate } from "./check-template";
import { checkManuals, checkOptOut, checkPlain, checkScriptLocales } from "./check-texts";
import { policyIssue } from "./policy-issue";
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
      const issues = slotsOfScript(id, script).flatMap((slot) => checkTemplate(slot, script.claims));
      return issues.length > 0 ? issues : checkLength(id, script, category, policy);
    }),
    ...Object.entries(policy.calls).flatMap(([locale, manual]) =>
      slotsOfManual(locale, manual).flatMap((slot) => [...checkTemplate(slot, []), ...checkShared(slot)]),
    ),
  ];
}

// A call has the class of its script, which words that all calls share must not change.
function checkShared({ path, source }: TextSlot): readonly Issue[] {
  if (!hasMarketingTag(source)) return [];
  return [policyIssue("template-claim", path, "no concession in words that all calls share", received(source))];
}
