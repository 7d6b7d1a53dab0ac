import fc from "fast-check";
import type { Policy } from "../../src/contract/policy";
import type { Condition, Rule, Test, Verdict } from "../../src/contract/policy-language";
import { CHANNELS, type Channel } from "../../src/contract/vocabulary";
import { SMALL_POLICY } from "../policy/small-policy";

const FACTS: Readonly<Record<string, fc.Arbitrary<Test>>> = {
  inquiry: fc.constantFrom<Test>("silent", "inquired", { not: "silent" }),
  amount: fc.constantFrom<Test>("large", "small"),
  lastChannel: fc.constantFrom<Test>("none", { in: ["im", "sms", "phone"] }, { not: ["none", "im"] }),
  attempt: fc.oneof(
    fc.integer({ min: 0, max: 4 }),
    fc.record({ gte: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ gt: fc.integer({ min: 0, max: 2 }), lte: fc.integer({ min: 2, max: 5 }) }),
  ),
  superseded: fc.boolean(),
  vip: fc.constantFrom<Test>(true, false, { absent: true }),
  visits: fc.oneof(fc.record({ lt: fc.integer({ min: 1, max: 99 }) }), fc.constant<Test>({ absent: false })),
};

const test: fc.Arbitrary<Condition> = fc
  .constantFrom(...Object.entries(FACTS))
  .chain(([fact, tests]) => tests.map((one) => ({ [fact]: one })));

export const randomCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    test,
    fc.tuple(test, test).map(([one, other]): Condition => ({ ...one, ...other })),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
    fc.array(tie("condition"), { minLength: 1, maxLength: 2 }).map((all): Condition => ({ all })),
    tie("condition").map((not): Condition => ({ not })),
  ),
})).condition;

function rulesOf<Then>(then: fc.Arbitrary<Then>, most: number): fc.Arbitrary<readonly Rule<Then>[]> {
  return fc
    .array(fc.record({ when: randomCondition, then }), { maxLength: most })
    .map((list) => list.map((one, index) => ({ ...one, id: `r.${index}`, because: "tested", source: [] })));
}

const { "small-gift": gift, ...plainScripts } = SMALL_POLICY.scripts;

/** Two that are marketing, each with its own plain alternative. */
const SCRIPTS: Policy["scripts"] =
  gift === undefined ? plainScripts : { ...plainScripts, gift, "last-gift": { ...gift, plain: "closing-soon" } };

/**
 * Small policies of random rules. They are compiled as they are: the check of policies would ask for `absent` tests
 * that the agreement of the ways to match does not need.
 */
export function randomPolicy(mostRules = 6): fc.Arbitrary<Policy> {
  return fc
    .record({
      select: rulesOf<Verdict>(
        fc.constantFrom<Verdict>("proceed", { hold: "dispute" }, { skip: "backlog" }),
        mostRules,
      ),
      moment: rulesOf(fc.constantFrom(...Object.keys(SMALL_POLICY.moments)), mostRules),
      channel: rulesOf<readonly Channel[]>(fc.uniqueArray(fc.constantFrom(...CHANNELS), { minLength: 1 }), mostRules),
      script: rulesOf(fc.constantFrom(...Object.keys(SCRIPTS)), mostRules),
    })
    .map((stages): Policy => {
      const { select, moment, channel, script } = SMALL_POLICY.stages;
      return {
        ...SMALL_POLICY,
        scripts: SCRIPTS,
        claims: [],
        stages: {
          select: { ...select, rules: stages.select },
          moment: { ...moment, rules: stages.moment },
          channel: { ...channel, rules: stages.channel },
          script: { ...script, rules: stages.script },
        },
      };
    });
}
