import type { ClaimName } from "../contract/fact-table";
import type { CallText, Script, ScriptTexts, WrittenText } from "../contract/policy-script";
import { VARIABLE_TABLE, type VariableDeclaration } from "../contract/variable-table";
import type { MessageClass } from "../contract/vocabulary";

const variables: readonly (readonly [string, VariableDeclaration])[] = Object.entries(VARIABLE_TABLE);
const marketingNames = variables.filter(([, { marketing }]) => marketing === true).map(([name]) => name);
const marketingClaims: ReadonlySet<ClaimName> = new Set<ClaimName>(["offer", "gift", "offerEnds", "eventOffer"]);

// Asked once per text of a policy, so a pattern that finds the tags is worth more here than parsing each template again.
const marketingTag = new RegExp(`\\{\\{\\s*[#^]?\\s*(?:${marketingNames.join("|")})\\s*\\}\\}`);

/** The class of a script follows from its content: words about a concession make it marketing (SCR-12). */
export function messageClassOf(script: Pick<Script, "claims" | "texts">): MessageClass {
  const isMarketing =
    script.claims.some((claim) => marketingClaims.has(claim)) || Object.values(script.texts).some(speaksOfConcession);
  return isMarketing ? "marketing" : "service";
}

function speaksOfConcession(texts: ScriptTexts): boolean {
  return Object.values(texts).some((text: WrittenText | CallText | undefined) =>
    Object.values(text ?? {}).some((source: string | undefined) => source !== undefined && hasMarketingTag(source)),
  );
}

/** Whether a template speaks of a concession. */
export function hasMarketingTag(source: string): boolean {
  return marketingTag.test(source);
}
