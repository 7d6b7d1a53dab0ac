import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { factsOf } from "./reading";

describe("names of other systems", () => {
  it.each(["pay_slip", "Pay-Slip", "PAY_SLIP"])(
    "a method that the policy calls %s is found however it is spelt",
    (key) => {
      const policy = extendPolicy(defaultPolicy, [{ add: `paymentMethods/${key}`, value: { paceMinutes: 1_440 } }]);
      const paces = ["pay_slip", "pay-slip", "Pay slip", "PAY_SLIP"].map(
        (method) => factsOf({ order: { payment: { method } }, policy }).pace,
      );
      expect(paces).toEqual(["slow", "slow", "slow", "slow"]);
    },
  );

  it.each(["PayCo", "payco", "PAYCO"])("a provider that the policy calls PayCo is found as %s", (provider) => {
    const policy = extendPolicy(defaultPolicy, [{ add: "reasons/paymentErrors/PayCo", value: { E1: "risk-control" } }]);
    const payment = { errors: [{ provider, code: "E1" }] };
    expect(factsOf({ order: { payment }, policy }).paymentState).toBe("risk");
  });
});
