import { planReminder } from "cuifu";
import { arbitrariesWith, buildContext, buildOrder, buildTouch, type Given } from "cuifu/testing";
import defaultFastCheck, * as fastCheck from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Context } from "../../src/contract/context";
import type { Order } from "../../src/contract/order";
import type { Touch } from "../../src/contract/touch";

const plan = planReminder(buildOrder(), buildContext());

describe("the matchers", () => {
  it("are known to vitest, with their arguments", () => {
    expectTypeOf(expect(plan).toPlanSend).parameter(0).extract<{ channel?: unknown }>().toHaveProperty("channel");
    expectTypeOf(expect(plan).toBeProved).parameters.toEqualTypeOf<[]>();
    expect(plan).toPlanSend({ channel: "sms", script: { tone: "plain" } });
    // @ts-expect-error no channel of the closed list
    expect(plan).toPlanSend({ channel: "fax" });
    // @ts-expect-error a hold has other reasons than a skip
    expect(plan).toPlanHold({ why: "paid" });
    // @ts-expect-error a key that no plan has
    expect(plan).toPlanSkip({ channel: "sms" });
  });
});

describe("the builders", () => {
  it("take what an order, a context and a touch may have, and give whole ones", () => {
    expectTypeOf(buildOrder({ buyer: { online: true } })).toEqualTypeOf<Order>();
    expectTypeOf(buildContext({ shop: { averageOrder: 1 } })).toEqualTypeOf<Context>();
    expectTypeOf(buildTouch({ outcome: "paid" })).toEqualTypeOf<Touch>();
    // @ts-expect-error a slip in a key
    buildOrder({ amout: 1 });
    // @ts-expect-error a value of another type
    buildOrder({ buyer: { online: "yes" } });
    // @ts-expect-error what every order has cannot be left out
    buildOrder({ amount: undefined });
  });
});

describe("the arbitraries", () => {
  it("take fast-check however it is imported", () => {
    expectTypeOf(arbitrariesWith(defaultFastCheck).given).toEqualTypeOf<defaultFastCheck.Arbitrary<Given>>();
    expectTypeOf(arbitrariesWith(fastCheck).order).toEqualTypeOf<defaultFastCheck.Arbitrary<Order>>();
  });
});
