import { describe, expect, it } from "vitest";
import { FINAL_SKIPS } from "../../src/contract/vocabulary";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { at, planFor } from "./orders";

/** A rule of a shop that leaves orders alone where `when` holds, for a reason that is mostly for good. */
function skippingWhere(when: object, why: string) {
  const insert = { id: "skip.shop", when, then: { skip: why }, because: "a rule of the shop", source: [] };
  return extendPolicy(defaultPolicy, [{ insert, before: "stages/select/skip.superseded" }]);
}

describe("a skip that a rule of the shop gives a final reason for", () => {
  const now = at("10:45");

  it.each(FINAL_SKIPS)("is not final where it ends by itself, and says when: %s", (why) => {
    const policy = skippingWhere({ minutesSincePlaced: { lt: 120 } }, why);
    const order = { placedAt: at("10:30") };
    const plan = planFor({ policy, order, now });
    expect(plan).toMatchObject({ kind: "skip", why, final: false, recheckAt: at("12:30") });
    expect(planFor({ policy, order, now: at("12:30") }).kind).toBe("send");
  });

  it.each(FINAL_SKIPS)("is final where time alone does not end it: %s", (why) => {
    const plan = planFor({ policy: skippingWhere({ amount: "small" }, why), order: { placedAt: at("10:30") }, now });
    expect(plan).toMatchObject({ kind: "skip", why, final: true });
    expect(plan.recheckAt).toBeUndefined();
  });

  it("is final where another final reason takes over", () => {
    const policy = skippingWhere({ minutesSincePlaced: { lt: 120 } }, "declined");
    const order = { placedAt: at("10:30"), closesAt: at("11:30") };
    expect(planFor({ policy, order, now })).toMatchObject({ why: "declined", final: true });
  });
});
