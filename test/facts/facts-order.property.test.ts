import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveFacts } from "../../src/facts/derive-facts";
import { sendFacts } from "../../src/facts/send-facts";
import { caseOf } from "../../src/input/case-of";
import { parseContext } from "../../src/input/parse-context";
import { parseOrder } from "../../src/input/parse-order";
import { compilePolicy } from "../../src/policy/compile/compile-policy";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { given } from "../plan/arbitraries";

const policy = compilePolicy(defaultPolicy);

describe("facts, which rules look up by place,", () => {
  it("stand in the same order whatever the order and the context", () => {
    const orders = new Set<string>();
    fc.assert(
      fc.property(given, ({ order, context }) => {
        const readOrder = parseOrder(order);
        const readContext = parseContext(context);
        if (!readOrder.ok || !readContext.ok) throw new Error("expected valid input");
        const one = caseOf(readOrder.value, readContext.value, policy.policy.attributes);
        if (!one.ok) throw one.error;
        const reading = deriveFacts(one.value, policy);
        const send = sendFacts(one.value, reading, policy, "sms", one.value.now);
        orders.add([reading.facts, reading.declared, send].map((facts) => Object.keys(facts).join()).join("|"));
      }),
      { numRuns: 500 },
    );
    expect(orders.size).toBe(1);
  });
});
