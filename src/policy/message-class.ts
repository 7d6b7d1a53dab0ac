import type { ClaimName } from "../contract/fact-table";
import type { CallText, Script, ScriptTexts, WrittenText } from "../contract/policy-script";
import { VARIABLE_TABLE, type VariableDeclaration } from "../contract/variable-table";
import type { MessageClass } from "../contract/vocabulary";

const variables: readonly (readonly [string, VariableDeclaration])[] = Object.entries(VARIABLE_TABLE);
const marketingNames = variables.filter(([, { marketing }]) => marketing === true).map(([name]) => name);
const marketingClaims: ReadonlySet<ClaimName> = new Set<ClaimName>(["offer", "gift", "offerEnds", "eventOffer"]);

// Asked once per text of a policy, so a pattern that finds the tags is worth more here than parsing each template again.
const marketingTag = new RegExp(`\\{\\{\\s*[#^]?\\s*(?:${marketingNames.join("|")})\\s*\\}\\}`);

/** The class of a script follows from its content: words about a concession make it marketing (SCR-12), and so does its author. */
export function messageClassOf(script: Pick<Script, "category" | "claims" | "texts" | "variants">): MessageClass {
  const isMarketing =
    script.category === "marketing" ||
    script.claims.some(isMarketingClaim) ||
    allTexts(script).some(speaksOfConcession);
  return isMarketing ? "marketing" : "service";
}

/** The class holds for the script as a whole, whichever words a buyer hears. */
function allTexts({ texts, variants = {} }: Pick<Script, "texts" | "variants">): readonly ScriptTexts[] {
  return [texts, ...Object.values(variants).map((variant) => variant.texts)].flatMap((each) => Object.values(each));
}

function speaksOfConcession(texts: ScriptTexts): boolean {
  return Object.values(texts).some((text: WrittenText | CallText | undefined) =>
    Object.values(text ?? {}).some((source: string | undefined) => source !== undefined && marketingTag.test(source)),
  );
}

/** A claim that only what speaks of a concession makes. */
export function isMarketingClaim(claim: ClaimName): boolean {
  return marketingClaims.has(claim);
}

/** Where a template first speaks of a concession. */
export function marketingTagAt(source: string): number | undefined {
  return marketingTag.exec(source)?.index;
}
