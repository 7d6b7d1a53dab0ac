import { describe, expect, it } from "vitest";
import { CuifuError } from "../../src/contract/error";
import { recordTouch } from "../../src/record/record-touch";
import { at, planFor, sendFor } from "../plan/orders";

const plan = sendFor();

describe("recordTouch", () => {
  it("takes times as text or as a `Date`", () => {
    expect(recordTouch(plan, { at: at("10:10") }).at).toBe(at("10:10"));
    expect(recordTouch(plan, { at: new Date(at("10:10")) }).at).toEqual(new Date(at("10:10")));
  });

  it.each([
    [
      { at: at("10:10"), outcom: "declined" },
      "context.result.outcom: expected a known key, received `outcom`; did you mean `outcome`?",
    ],
    [{ at: "2026-03-10T10:10:00" }, "context.result.at: expected a time with an offset"],
    [{ at: at("10:10"), promisedAt: "tonight" }, "context.result.promisedAt: expected an ISO 8601 time"],
    [{ at: at("10:10"), outcome: "decline" }, "did you mean `declined`?"],
    [{ at: at("10:10"), reason: null }, "context.result.reason: expected"],
    [{}, "context.result.at: expected"],
    [undefined, "context.result: expected"],
  ])("refuses %j, so that no answer of a buyer goes unheard", (result, message) => {
    expect(thrownBy(plan, result)).toContain(message);
  });

  it.each([planFor({ order: { status: "paid" } }), planFor({ order: { dispute: true } }), undefined, "plan"])(
    "refuses what is no plan to send",
    (other) => {
      expect(thrownBy(other, { at: at("10:10") })).toMatch(/^context\.plan: expected a plan of kind `send`, received /);
    },
  );

  it.each([
    [{ because: undefined }, "context.plan.because: expected the steps of a plan, received nothing"],
    [{ because: [{ stage: "select" }] }, "context.plan.because[0].rule: expected a text, received nothing"],
    [{ script: "address-check" }, 'context.plan.script: expected the script of a plan, received `"address-check"`'],
    [{ attempt: 0 }, "context.plan.attempt: expected a whole number, at least 1, received `0`"],
    [{ channel: "fax" }, "context.plan.channel: expected one of"],
    [{ covers: [7] }, "context.plan.covers[0]: expected an id"],
    [{ economics: {} }, "context.plan.economics.cost: expected minor units"],
  ])("refuses a plan that was not kept whole: %j", (change, message) => {
    expect(thrownBy({ ...plan, ...change }, { at: at("10:10") })).toContain(message);
  });

  it("takes a plan that came back from JSON, with keys of the host's own", () => {
    const kept = { ...JSON.parse(JSON.stringify(plan)), storedBy: "the host" };
    expect(recordTouch(kept, { at: at("10:10") })).toEqual(recordTouch(plan, { at: at("10:10") }));
  });
});

/** What a caller without types would see. */
function thrownBy(...args: readonly unknown[]): string {
  try {
    Reflect.apply(recordTouch, undefined, args);
  } catch (error) {
    if (error instanceof CuifuError && error.code === "invalid-context") return error.message;
    throw error;
  }
  return "nothing";
}
