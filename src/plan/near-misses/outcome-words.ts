import type { Verdict } from "../../contract/policy-language";

export function verdictWords(verdict: Verdict): string {
  if (verdict === "proceed") return "proceed";
  return "hold" in verdict ? `hold: ${verdict.hold}` : `skip: ${verdict.skip}`;
}
