import { describe, expect, it } from "vitest";
import { at, daysLater, INQUIRED, later, planFor, sendFor, THURSDAY, touchOf, verdictOf, wordsOf } from "../orders";

it.each(["sold-out", "withdrawn", "repriced"] as const)(
  "SEL-19: goods that are %s since hold, the agent informs",
  (unavailable) => {
    expect(verdictOf(planFor({ order: { unavailable } }))).toBe("hold unavailable");
  },
);

it.each([
  [true, "hold dispute"],
  [false, "send"],
])("SEL-19: a dispute (%s) is for a person: %s", (dispute, verdict) => {
  expect(verdictOf(planFor({ order: { dispute } }))).toBe(verdict);
});

describe("SEL-20: a deposit order is payable from a given time", () => {
  const payableFrom = at("15:00", THURSDAY);
  const deposit = { payableFrom, inquiry: INQUIRED };

  it.each([
    ["before it can be paid", at("10:20"), at("15:10", THURSDAY)],
    ["once it can be paid", at("15:05", THURSDAY), at("15:10", THURSDAY)],
    ["later", at("16:00", THURSDAY), at("16:00", THURSDAY)],
  ])("planned %s", (_, now, sendAt) => {
    expect(sendFor({ now, order: deposit })).toMatchObject({ sendAt, script: { id: "balance-due" } });
  });

  it("has its own closing for the balance", () => {
    expect(sendFor({ order: { ...deposit, closesAt: at("15:40", THURSDAY) } }).notAfter).toBe(at("15:40", THURSDAY));
  });

  it("says nothing of what becomes of the deposit", () => {
    expect(wordsOf(sendFor({ order: deposit }))).not.toMatch(/定金.*(退|没收|失效|不)/);
  });

  it("is not backlog while the balance has not been payable for seven days", () => {
    const now = daysLater(payableFrom, 7);
    expect(verdictOf(planFor({ now, order: deposit }))).toBe("send");
    expect(verdictOf(planFor({ now: later(now, 0, 1), order: deposit }))).toBe("skip backlog");
  });
});

describe("SEL-21: an old order that was never reminded is left alone", () => {
  const placedAt = at("10:20");
  const old = daysLater(placedAt, 7, 1);

  it.each([
    [daysLater(placedAt, 7), "send"],
    [old, "skip backlog"],
  ])("at %s: %s", (now, verdict) => {
    expect(verdictOf(planFor({ now, order: { placedAt } }))).toBe(verdict);
  });

  it("is final", () => {
    expect(planFor({ now: old, order: { placedAt } })).toMatchObject({ why: "backlog", final: true });
  });

  it.each([
    ["was reminded", undefined, "send"],
    ["was reminded in vain, since the touch failed", "failed" as const, "skip backlog"],
  ])("one that %s", (_, outcome, verdict) => {
    const history = [touchOf({ at: at("10:30"), channel: "sms", outcome })];
    expect(verdictOf(planFor({ now: old, order: { placedAt }, context: { history } }))).toBe(verdict);
  });
});
