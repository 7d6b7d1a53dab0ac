import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/contract/vocabulary";
import { recordTouch } from "../../../src/record/record-touch";
import { at, INQUIRED, LARGE, planFor, type Situation, sendFor, THURSDAY, verdictOf, WEDNESDAY } from "../orders";

const call: Situation = { order: { placedAt: at("14:00"), amount: LARGE, inquiry: INQUIRED } };

function afterCall(outcome: Outcome | undefined, now: string, result: { promisedAt?: string } = {}) {
  const plan = sendFor(call);
  const touch = recordTouch(plan, { at: plan.sendAt, outcome, ...result });
  return planFor({ ...call, now, context: { history: [touch] } });
}

describe("REC-01: every touch is noted, and a promise drives the next plan", () => {
  it("the plan says what to note", () => {
    expect(sendFor(call).note).toMatch(/结果.*付款时间.*条件/);
    expect(sendFor({ ...call, buyer: { reach: { im: "service" } } }).note).toMatch(/结果.*条件/);
  });

  it("a promise becomes a time", () => {
    const plan = afterCall("will-pay", at("14:20"), { promisedAt: at("18:00") });
    expect(plan).toMatchObject({ kind: "send", sendAt: at("18:00"), script: { id: "promised-time" } });
  });

  it("what is recorded twice is one touch, with the later outcome", () => {
    const plan = sendFor(call);
    const sent = recordTouch(plan, { at: plan.sendAt });
    const known = recordTouch(plan, { at: plan.sendAt, outcome: "declined" });
    const next = (history: readonly ReturnType<typeof recordTouch>[]) =>
      verdictOf(planFor({ ...call, now: at("10:00", THURSDAY), context: { history } }));
    expect(next([sent, known])).toBe("skip declined");
    expect(next([known, sent])).toBe("send");
  });
});

describe("REC-02: each outcome changes the next plan", () => {
  it.each<[Outcome | undefined, string]>([
    ["declined", "skip declined"],
    ["do-not-contact", "skip do-not-contact"],
    ["no-answer", "send"],
    ["delivered", "send"],
    ["wrong-person", "send"],
    ["failed", "send"],
    ["will-pay", "send"],
    ["needs-help", "send"],
    [undefined, "send"],
  ])("%s: %s", (outcome, verdict) => {
    expect(verdictOf(afterCall(outcome, at("10:00", WEDNESDAY)))).toBe(verdict);
  });

  it.each<[Outcome, string, string | undefined]>([
    // The list does not even begin with a call then.
    ["no-answer", at("10:00", WEDNESDAY), undefined],
    ["wrong-person", at("10:00", WEDNESDAY), "wrong-person"],
    ["failed", at("14:20"), "failed-before"],
    ["needs-help", at("14:20"), "used-last-time"],
  ])("after %s the next touch is at %s, and the phone is passed over for: %s", (outcome, sendAt, why) => {
    const plan = afterCall(outcome, at("14:20"));
    expect(plan).toMatchObject({ kind: "send", sendAt });
    const phone = plan.kind === "send" ? plan.passedOver.find(({ channel }) => channel === "phone") : undefined;
    expect(phone?.why).toBe(why);
  });
});
