import type { ReasonEvidence } from "../../contract/policy";
import { OBJECTIVE_PHRASES } from "./objective-phrases";
import { SUBJECTIVE_PHRASES } from "./subjective-phrases";

/**
 * What buyers type, by the reason it reveals (SEL-05). A phrase is chosen so that its usual negation does not contain
 * it: "有点贵" and never "贵", because "不贵" is praise.
 */
export const REASON_PHRASES = { ...OBJECTIVE_PHRASES, ...SUBJECTIVE_PHRASES } satisfies ReasonEvidence["phrases"];
