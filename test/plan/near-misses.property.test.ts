import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACT_TABLE } from "../../src/contract/fact-table";
import type { Rule, RuleStage } from "../../src/contract/policy-language";
import { constraintsOf } from "../../src/facts/constraints/constraints";
import { sendFacts } from "../../src/facts/send-facts";
import { type Explanation, explainReminder } from "../../src/index";
import type { Case } from "../../src/input/case";
import { caseOf } from "../../src/input/case-of";
import { parseContext } from "../../src/input/parse-context";
import { parseOrder } from "../../src/input/parse-order";
import { decide } from "../../src/plan/decide";
import type { NearMiss } from "../../src/plan/near-misses/near-miss";
import { compilePolicy } from "../../src/policy/compile/compile-policy";
import { declaredFacts } from "../../src/policy/compile/declared-facts";
import type { CompiledPolicy } from "../../src/policy/compiled-policy";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { LOCKED_RULES } from "../../src/policy/locked-rules";
import { factRow, setFacts } from "../../src/rules/fact-row";
import { matchStage } from "../../src/rules/match-stage";
import { firstMatch, holds, type Values } from "../rules/naive-interpreter";
import { type Given, given } from "./arbitraries";

const LANGUAGE = { params: defaultPolicy.params, conditions: defaultPolicy.conditions };
const STAGES = ["locked", "select", "moment", "channel"] as const;
type EarlyStage = (typeof STAGES)[number];

/** What each stage up to the channels chooses, by the slow interpreter. */
function chosenBy(values: Values): Partial<Record<EarlyStage, string>> {
  const { select, moment, channel } = defaultPolicy.stages;
  const locked = decided(LOCKED_RULES, values);
  if (locked.then !== "proceed") return { locked: locked.id };
  const selected = decided(select, values);
  if (selected.then !== "proceed") return { locked: locked.id, select: selected.id };
  const timed = decided(moment, values);
  const routed = decided(channel, { ...values, moment: timed.then });
  return { locked: locked.id, select: selected.id, moment: timed.id, channel: routed.id };
}

function decided<Then>({ rules, otherwise }: RuleStage<Then>, values: Values): Omit<Rule<Then>, "when"> {
  const id = firstMatch(rules, values, LANGUAGE);
  return rules.find((rule) => rule.id === id) ?? otherwise;
}

function explained({ order, context }: Given): Explanation {
  return explainReminder(order, context);
}

function isTold({ values }: NearMiss, value: Values[string]): boolean {
  return values.some((told) =>
    typeof told === "object" && told !== null
      ? typeof value === "number" && value >= told.from && value <= told.to
      : told === value,
  );
}

/** What comes along; where that is not the same for all values, the fact is looked at where it is. */
function alongOf(miss: NearMiss | undefined): Values {
  return Object.fromEntries((miss?.along ?? []).map(({ fact, becomes }) => [fact, becomes[0] ?? null]));
}

function severalAlong(miss: NearMiss | undefined): boolean {
  return miss?.along.some(({ becomes }) => becomes.length > 1) === true;
}

const SOME_NUMBERS = [0, 1, 2, 3, 4, 9, 10, 11, 29, 30, 60, 480, 1_440, 10_080, 10_081, 100_000];

/** Every value of a small fact; of a number some, and those around the edges of what is told. */
function valuesToTry(fact: string, misses: readonly NearMiss[]): readonly Values[string][] {
  const declaration = declaredFacts(defaultPolicy).get(fact);
  if (declaration?.kind === "enum") return declaration.values;
  if (declaration?.kind !== "number") return [false, true];
  const { min, max } = declaration;
  return [...SOME_NUMBERS, ...edgesOf(misses)].filter((value) => value >= min && value <= max);
}

function edgesOf(misses: readonly NearMiss[]): readonly number[] {
  return misses
    .flatMap(({ values }) => values)
    .flatMap((told) => (typeof told === "object" && told !== null ? [told.from, told.to] : []))
    .flatMap((edge) => [edge - 1, edge, edge + 1]);
}

const SOME_AMOUNTS = [0, 1, 100, 999, 2_000, 5_000, 9_000, 10_001, 30_000, 50_000, 240_000, 10_000_000];

const GREATEST = FACT_TABLE.amountMinor.max;

/** Told by the amount, which has a law of its own, or not for an order to change. */
const TOLD_OTHERWISE = new Set(["amountMinor", "amount", "largeAlone", "moment", "channel"]);
const CONSTRAINTS = constraintsOf(defaultPolicy.params).map(({ never }) => never);

/** Whether any constraint speaks against the facts; of those that speak of the send, the ones about facts at hand. */
function canBe(values: Values): boolean {
  return !CONSTRAINTS.some(
    (never) => Object.keys(never).every((fact) => Object.hasOwn(values, fact)) && holds(never, values, LANGUAGE),
  );
}

describe("near misses", () => {
  it("hold exactly: a value that is told lets its rule decide, and any other that an order can show leaves the stage as it is", () => {
    let told = 0;
    let untold = 0;
    fc.assert(
      fc.property(given, (one) => {
        const { nearMisses, facts } = explained(one);
        const present = chosenBy(facts);
        for (const fact of Object.keys(facts).filter((name) => !TOLD_OTHERWISE.has(name))) {
          const misses = nearMisses.filter((miss) => miss.fact === fact && miss.stage !== "script");
          for (const value of valuesToTry(fact, misses)) {
            if (value === facts[fact]) continue;
            const telling = misses.filter((miss) => isTold(miss, value));
            if (telling.some(severalAlong)) continue;
            const supposed = { ...facts, ...alongOf(telling[0]), [fact]: value };
            if (!canBe(supposed)) {
              expect(telling, `${fact} ${value}`).toEqual([]);
              continue;
            }
            const chosen = chosenBy(supposed);
            for (const stage of STAGES) {
              if (present[stage] === undefined || chosen[stage] === undefined) continue;
              const miss = telling.find((each) => each.stage === stage);
              expect(chosen[stage], `${stage}: ${fact} ${value}`).toBe(miss?.rule ?? present[stage]);
              if (miss === undefined) untold += 1;
              else told += 1;
            }
          }
        }
      }),
      { numRuns: 120 },
    );
    expect(told).toBeGreaterThan(2_000);
    expect(untold).toBeGreaterThan(2_000);
  });

  it("hold exactly of the script, too, for the channel and the instant taken", () => {
    const policy = compilePolicy(defaultPolicy);
    let told = 0;
    let untold = 0;
    fc.assert(
      fc.property(given, (one) => {
        const checked = caseFor(one, policy);
        const decision = decide(checked, policy);
        const taken = decision.route?.walk.taken;
        // Words that were used before are passed over, which no condition says.
        if (taken === undefined || checked.touches.some(({ script }) => script !== undefined)) return;
        const { reading, route } = decision;
        const send = sendFacts(checked, reading, policy, taken.channel, taken.opening.at);
        const facts: Values = {
          ...reading.facts,
          ...reading.declared,
          moment: route?.moment.then.name ?? null,
          ...send,
        };
        const ruleWith = (values: Values) => {
          const row = factRow(policy.dimensions.size);
          setFacts(row, [...policy.dimensions.values()], values);
          return matchStage(policy.script, row).rule.id;
        };
        if (ruleWith(facts) !== taken.script.rule.rule.id) return;
        const misses = explained(one).nearMisses.filter(({ stage }) => stage === "script");
        const sent = Object.keys(send).filter((fact) => fact !== "channel");
        for (const fact of new Set([...misses.map((miss) => miss.fact), ...sent])) {
          const telling = misses.filter((miss) => miss.fact === fact);
          for (const value of valuesToTry(fact, telling)) {
            const miss = telling.find((each) => isTold(each, value));
            if (fact === "amountMinor" || value === facts[fact] || severalAlong(miss)) continue;
            const supposed = { ...facts, ...alongOf(miss), [fact]: value };
            if (miss !== undefined) {
              expect(ruleWith(supposed), JSON.stringify(miss)).toBe(miss.rule);
              told += 1;
            } else if (sent.includes(fact) && canBe({ ...supposed, seasonAtSend: supposed.season ?? null })) {
              expect(ruleWith(supposed), `${fact} ${value}`).toBe(taken.script.rule.rule.id);
              untold += 1;
            }
          }
        }
      }),
      { numRuns: 250 },
    );
    expect(told).toBeGreaterThan(1_000);
    expect(untold).toBeGreaterThan(1_000);
  });

  it("in the amount hold of the order itself, planned once more with that amount", () => {
    let told = 0;
    let untold = 0;
    fc.assert(
      fc.property(given, (one) => {
        const before = explained(one);
        const misses = before.nearMisses.filter(({ fact }) => fact === "amountMinor");
        const others = Number(before.facts["amountMinor"]) - one.order.amount;
        const amounts = [...SOME_AMOUNTS, ...edgesOf(misses).map((sum) => sum - others)];
        for (const amount of amounts) {
          if (amount < 0 || amount + others > GREATEST || amount === one.order.amount) continue;
          const after = explained({ ...one, order: { ...one.order, amount } });
          for (const { stage, chosen } of after.stages) {
            if (stage === "script" && !isSameWay(before, after)) continue;
            const present = before.stages.find((each) => each.stage === stage);
            if (present === undefined) continue;
            const miss = misses.find((each) => each.stage === stage && isTold(each, amount + others));
            expect(chosen, `${stage}: ${amount}`).toBe(miss?.rule ?? present.chosen);
            if (miss === undefined) untold += 1;
            else told += 1;
          }
        }
      }),
      { numRuns: 80 },
    );
    expect(told).toBeGreaterThan(100);
    expect(untold).toBeGreaterThan(500);
  });

  it("in what an order states hold of the order that states it", () => {
    const counts = new Map<string, number>();
    fc.assert(
      fc.property(given, (one) => {
        const before = explained(one);
        for (const miss of before.nearMisses) {
          for (const value of miss.values) {
            const order = restated(one, miss, value);
            if (order === undefined) continue;
            const again = explained({ ...one, order });
            if (miss.stage === "script" && !isSameSend(before, again)) continue;
            // A reason may tell when a promise counts as broken, and then it is not the only thing that changes.
            if (again.facts["promise"] !== before.facts["promise"]) continue;
            expect(again.stages.find(({ stage }) => stage === miss.stage)?.chosen, JSON.stringify(miss)).toBe(
              miss.rule,
            );
            counts.set(miss.fact, (counts.get(miss.fact) ?? 0) + 1);
          }
        }
      }),
      { numRuns: 120 },
    );
    for (const fact of ["reason", "online", "dispute", "unavailable", "optedOut"]) {
      expect(counts.get(fact), fact).toBeGreaterThan(20);
    }
  });

  it("of one fact and stage never overlap, and never tell the value that is", () => {
    fc.assert(
      fc.property(given, (one) => {
        const { nearMisses } = explained(one);
        for (const miss of nearMisses) {
          expect(isTold(miss, miss.received)).toBe(false);
          const same = nearMisses.filter(({ fact, stage }) => fact === miss.fact && stage === miss.stage);
          for (const value of valuesToTry(miss.fact, [miss])) {
            expect(same.filter((other) => isTold(other, value)).length).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

function caseFor({ order, context }: Given, policy: CompiledPolicy): Case {
  const readOrder = parseOrder(order);
  const readContext = parseContext(context);
  if (!readOrder.ok || !readContext.ok) throw new Error("expected valid input");
  const checked = caseOf(readOrder.value, readContext.value, policy.policy.attributes);
  if (!checked.ok) throw checked.error;
  return checked.value;
}

/** The script is asked for the same channel and instant, with the same choices before it. */
function isSameWay(before: Explanation, after: Explanation): boolean {
  const rulesOf = ({ stages }: Explanation) =>
    stages.filter(({ stage }) => stage !== "script").map((one) => one.chosen);
  return isSameSend(before, after) && rulesOf(before).join() === rulesOf(after).join();
}

function isSameSend(before: Explanation, after: Explanation): boolean {
  const { plan } = before;
  const other = after.plan;
  return (
    plan.kind === "send" && other.kind === "send" && plan.channel === other.channel && plan.sendAt === other.sendAt
  );
}

function restated(
  { order, context }: Given,
  { fact }: NearMiss,
  value: NearMiss["values"][number],
): Given["order"] | undefined {
  switch (fact) {
    case "reason":
      // What the buyer told after a touch speaks louder.
      if (value === "unknown" || context.history?.some(({ reason }) => reason !== undefined) === true) return undefined;
      return { ...order, reason: value } as Given["order"];
    case "online":
      return { ...order, buyer: { ...order.buyer, online: value === "unknown" ? undefined : value === "online" } };
    case "dispute":
      return { ...order, dispute: value === true };
    case "unavailable":
      return { ...order, unavailable: value === "none" ? undefined : value } as Given["order"];
    case "optedOut":
      return { ...order, buyer: { ...order.buyer, optedOut: value === true } };
    default:
      return undefined;
  }
}
