import type { Issue } from "../../contract/error";
import type { Script } from "../../contract/policy-script";
import { received } from "../../schema/received";
import { isMarketingClaim, marketingTagAt } from "../message-class";
import { policyIssue } from "./policy-issue";
import { templateIssue } from "./template-issue";
import type { TextSlot } from "./text-slots";

const WORDS = "no concession in a script that is declared a service script";

/** An offer in a script declared service (SCR-12): each place that makes it otherwise. */
export function checkDeclaredClass(id: string, script: Script, slots: readonly TextSlot[]): readonly Issue[] {
  if (script.category !== "service") return [];
  return [
    ...script.claims.flatMap((claim, index) =>
      isMarketingClaim(claim)
        ? [policyIssue("template-offer", ["scripts", id, "claims", index], WORDS, `\`"${claim}"\``)]
        : [],
    ),
    ...slots.flatMap(({ path, source }) => {
      const at = marketingTagAt(source);
      return at === undefined ? [] : [templateIssue("template-offer", path, at, WORDS, received(source))];
    }),
  ];
}
