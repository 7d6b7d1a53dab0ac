import type { Issue } from "../../contract/error";
import type { FactDeclaration } from "../../contract/fact-table";
import type { Policy } from "../../contract/policy";
import type { Condition } from "../../contract/policy-language";
import { STAGES } from "../../contract/vocabulary";
import { declaredFacts } from "../compile/declared-facts";
import { checkAbsence } from "./check-absence";
import { checkCircles } from "./check-circles";
import { checkComplexity } from "./check-complexity";
import { checkCondition } from "./check-condition";
import { laterFacts } from "./later-facts";
import type { PolicyPath } from "./policy-issue";

type Facts = ReadonlyMap<string, FactDeclaration>;
const NONE: ReadonlySet<string> = new Set();

interface Place {
  readonly path: PolicyPath;
  readonly condition: Condition;
  readonly later: ReadonlySet<string>;
}

/** What is wrong with the conditions of a policy, whose shape is known to be right but for the inside of conditions. */
export function checkConditions(policy: Policy): readonly Issue[] {
  const { params, conditions } = policy;
  const facts = declaredFacts(policy);
  const places = placesIn(policy, facts);
  const wrong = places.flatMap(({ path, condition, later }) =>
    checkCondition(condition, path, { facts, params, conditions, later }),
  );
  const circular = checkCircles({ conditions });
  if (wrong.length > 0 || circular.length > 0) return [...wrong, ...circular];
  const complex = checkComplexity(places, { conditions });
  if (complex.length > 0) return complex;
  return places.flatMap(({ path, condition, later }) =>
    checkAbsence(condition, path, { facts, params, conditions, later }),
  );
}

function placesIn({ stages, conditions, claims }: Policy, facts: Facts): readonly Place[] {
  return [
    ...Object.entries(conditions).map(([name, condition]) => ({ path: ["conditions", name], condition, later: NONE })),
    ...STAGES.flatMap((stage) => {
      const later = laterFacts(stage, facts);
      return stages[stage].rules.map((rule, index) => ({
        path: ["stages", stage, "rules", index, "when"],
        condition: rule.when,
        later,
      }));
    }),
    ...claims.map((claim, index) => ({ path: ["claims", index, "when"], condition: claim.when, later: NONE })),
  ];
}
