import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANNELS } from "../../src/contract/vocabulary";
import { constraintsOf } from "../../src/facts/constraints/constraints";
import { deriveFacts } from "../../src/facts/derive-facts";
import { sendFacts } from "../../src/facts/send-facts";
import { caseOf } from "../../src/input/case-of";
import { parseContext } from "../../src/input/parse-context";
import { parseOrder } from "../../src/input/parse-order";
import { decide } from "../../src/plan/decide";
import { compilePolicy } from "../../src/policy/compile/compile-policy";
import type { FactValue } from "../../src/policy/compile/dimensions";
import type { CompiledPolicy } from "../../src/policy/compiled-policy";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { atomOf } from "../../src/rules/atom";
import { NOTHING } from "../../src/verify/diagram/diagram";
import { holdsAt } from "../../src/verify/diagram/questions";
import { factSpaceOf, regionOf } from "../../src/verify/space/fact-space";
import { type Given, given } from "../plan/arbitraries";

const policies = [
  defaultPolicy,
  extendPolicy(defaultPolicy, [
    { set: "params/feedbackQuestion", to: true },
    { set: "params/perOrder", to: 1 },
    { set: "params/backlogDays", to: 2 },
  ]),
].map((policy) => compilePolicy(policy));

/** The facts of a case as the rules see them at `now`, and for every channel at an instant at which a send could be. */
function combinationsOf({ order, context }: Given, policy: CompiledPolicy): readonly Record<string, FactValue>[] {
  const readOrder = parseOrder(order);
  const readContext = parseContext(context);
  if (!readOrder.ok || !readContext.ok) return [];
  const checked = caseOf(readOrder.value, readContext.value, policy.policy.attributes);
  if (!checked.ok) return [];
  const one = checked.value;
  const reading = deriveFacts(one, policy);
  const closesAt = reading.bundle.closesAt ?? Number.POSITIVE_INFINITY;
  const taken = decide(one, policy).route?.walk.taken?.opening.at;
  const instants = [one.now, one.now + 5_400_000, taken ?? one.now].filter((at) => at < closesAt);
  return instants.flatMap((at) =>
    CHANNELS.map((channel) => {
      const send = sendFacts(one, reading, policy, channel, at);
      return { ...reading.declared, ...send, ...reading.facts, seasonAtSend: send.season };
    }),
  );
}

describe.each(policies.map((policy, index) => ({ policy, name: index === 0 ? "the default params" : "other params" })))(
  "the constraints between facts, with $name",
  ({ policy }) => {
    const space = factSpaceOf([policy]);
    const rows = constraintsOf(policy.params).map(({ never, because }) => ({
      because,
      region: regionOf(space, never, policy, "now"),
    }));

    it("are broken by no order", () => {
      fc.assert(
        fc.property(given, (one) => {
          for (const values of combinationsOf(one, policy)) {
            const point = space.variables.map(({ dimension }) => atomOf(dimension, values[dimension.fact] ?? null));
            const broken = rows.filter(({ region }) => holdsAt(space.diagram, region, point));
            expect(broken.map(({ because }) => because)).toEqual([]);
          }
        }),
        { numRuns: Number(process.env.PROOF_ORDERS ?? 1_000) },
      );
    });

    it("each have a reason, and leave combinations over", () => {
      for (const { because } of rows) expect(because.length).toBeGreaterThan(10);
      const never = space.diagram.union(rows.map(({ region }) => region));
      expect(space.diagram.not(never)).not.toBe(NOTHING);
    });
  },
);
