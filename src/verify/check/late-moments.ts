import type { Analysis } from "../analysis";
import { NOTHING } from "../diagram/diagram";
import type { Finding } from "../finding";
import { whereFact } from "../space/fact-space";
import { pointerOf } from "./rule-names";
import { withWitness, witnessIn } from "./witness-in";

/**
 * Moments that count from a promised time and are chosen where that time lies at the closing or beyond: they never come
 * before it. For all other moments it depends on the instants of the order, which are no facts.
 */
export function lateMoments(analysis: Analysis): readonly Finding[] {
  const { space, regions, compiled } = analysis;
  const beyond = whereFact(space, "promise", (promise) => promise === "beyond-closing");
  return regions.moment.rules.flatMap((rule): readonly Finding[] => {
    const moment = compiled.policy.moments[rule.then];
    const region = space.diagram.and(rule.wins, beyond);
    if (moment === undefined || region === NOTHING) return [];
    const lead = moment.from === "top-up" ? compiled.params.topUpLeadMinutes : 0;
    const counts = moment.from === "promise" || moment.from === "broken-promise" || moment.from === "top-up";
    if (!counts || moment.afterMinutes < lead) return [];
    const finding: Finding = {
      code: "moment-after-closing",
      severity: "error",
      pointer: pointerOf(regions.moment, rule),
      message: `\`${rule.rule.id}\` chooses \`${rule.then}\` where the promised time lies beyond the closing: it comes too late for every such order`,
      help: 'test `promise: { "not": "beyond-closing" }`, or choose a moment that counts from the order',
    };
    return [withWitness(finding, () => witnessIn(analysis, [region]))];
  });
}
