import { describe, expect, it } from "vitest";
import { CuifuError } from "../../src/contract/error";
import type { Touch } from "../../src/contract/touch";
import { recordTouch } from "../../src/record/record-touch";
import { resultsTable } from "../../src/record/results-table";
import { summarizeTouches } from "../../src/record/summarize-touches";
import type { Payment, SummaryOptions } from "../../src/record/touch-summary";
import { at, INQUIRED, LARGE, later, sendFor, touchOf } from "../plan/orders";

const OPTIONS = { payments: [], windowMinutes: 1_440 } satisfies SummaryOptions;

function paymentOf(orderId: string, paidAt: string, amount = 8_000): Payment {
  return { orderId, paidAt, amount };
}

function rowsBy(by: string, touches: readonly Touch[], options: SummaryOptions = OPTIONS) {
  return summarizeTouches(touches, options).rows.filter((row) => row.by === by);
}

function totalOf(touches: readonly Touch[], options: SummaryOptions = OPTIONS) {
  const [row] = rowsBy("all", touches, options);
  if (row === undefined) throw new Error("expected a total");
  return row;
}

describe("summarizeTouches", () => {
  it("counts touches, answers, payments, revenue and cost per channel", () => {
    const touches = [
      touchOf({ at: at("10:30"), orderId: "A-1", channel: "sms", cost: 5, outcome: "no-answer" }),
      touchOf({ at: at("10:30"), orderId: "A-2", channel: "sms", cost: 5, outcome: "will-pay" }),
      touchOf({ at: at("10:30"), orderId: "A-3", channel: "phone", cost: 300, outcome: "declined" }),
    ];
    const payments = [paymentOf("A-2", at("12:00"), 9_900)];
    expect(rowsBy("channel", touches, { ...OPTIONS, payments })).toMatchObject([
      { value: "phone", touches: 1, answered: 1, paid: 0, revenue: 0, cost: 300, returnOnCost: 0 },
      { value: "sms", touches: 2, answered: 1, paid: 1, paidRate: 0.5, revenue: 9_900, cost: 10, returnOnCost: 990 },
    ]);
  });

  it("tells touches apart by script, variant, segment, rule, agent and hour", () => {
    const touch = touchOf({
      at: at("10:30"),
      script: "welcome-back",
      variant: "b",
      segment: "loyal",
      rules: { select: "select.remind", channel: "channel.large" },
      agent: "小雨",
    });
    const { rows } = summarizeTouches([touch], OPTIONS);
    expect(rows.map(({ by, value }) => `${by} ${value}`)).toEqual([
      "all all",
      "channel im",
      "script welcome-back",
      "variant welcome-back/b",
      "segment loyal",
      "rule channel.large",
      "rule select.remind",
      "agent 小雨",
      "hour 10",
    ]);
  });

  it("counts touches with one plan id once, with the last outcome", () => {
    const sent = touchOf({ at: at("10:30"), planId: "p-1" });
    expect(totalOf([sent, { ...sent, outcome: "will-pay" }])).toMatchObject({ touches: 1, answered: 1 });
  });

  it("gives a payment to the last touch before it that did not fail, and to no other", () => {
    const touches = [
      touchOf({ at: at("10:30"), channel: "im" }),
      touchOf({ at: at("18:30"), channel: "sms", attempt: 2 }),
      touchOf({ at: at("18:40"), channel: "push", attempt: 3, outcome: "failed" }),
    ];
    const options = { ...OPTIONS, payments: [paymentOf("A-1", at("19:00"))] };
    expect(rowsBy("channel", touches, options).map(({ value, paid }) => [value, paid])).toEqual([
      ["im", 0],
      ["push", 0],
      ["sms", 1],
    ]);
  });

  it("counts a payment within the window from the touch on, and not at its end", () => {
    const touch = touchOf({ at: at("10:30") });
    const paidAfter = (minutes: number, milliseconds = 0) =>
      totalOf([touch], { windowMinutes: 60, payments: [paymentOf("A-1", later(at("10:30"), minutes, milliseconds))] })
        .paid;
    expect([paidAfter(-1), paidAfter(0), paidAfter(60, -1), paidAfter(60)]).toEqual([0, 1, 1, 0]);
  });

  it("counts the payments of all orders that a message was about, and the touch once", () => {
    const touch = touchOf({ at: at("10:30"), covers: ["A-1", "A-2"] });
    const payments = [paymentOf("A-1", at("11:00"), 100), paymentOf("A-2", at("11:05"), 250)];
    expect(totalOf([touch], { ...OPTIONS, payments })).toMatchObject({ touches: 1, paid: 1, revenue: 350 });
  });

  it("keeps failed touches out of the rates, and their cost in", () => {
    const failed = touchOf({ at: at("10:30"), outcome: "failed", cost: 5 });
    expect(totalOf([failed])).toMatchObject({ touches: 0, failed: 1, paidRate: null, cost: 5 });
  });

  it("reads the hour as the touch was written, or in the zone that is named", () => {
    const touches = [touchOf({ at: "2026-03-10T02:30:00Z" }), touchOf({ at: at("21:30") })];
    expect(rowsBy("hour", touches).map(({ value }) => value)).toEqual(["02", "21"]);
    const inBerlin = rowsBy("hour", touches, { ...OPTIONS, timeZone: "Europe/Berlin" });
    expect(inBerlin.map(({ value }) => value)).toEqual(["03", "14"]);
  });

  it("says without a holdout that the rates are no effect", () => {
    const { uplift, caveats } = summarizeTouches([touchOf({ at: at("10:30"), cost: 0 })], OPTIONS);
    expect(uplift).toBeUndefined();
    expect(caveats.map(({ code }) => code)).toEqual(["no-holdout"]);
  });

  it("says how many touches carry no cost", () => {
    expect(summarizeTouches([touchOf({ at: at("10:30") })], OPTIONS).caveats).toContainEqual({
      code: "cost-unknown",
      message: "1 touches carry no cost and count as free",
    });
  });

  it("gives the same rows for touches in any order", () => {
    const touches = ["im", "sms", "phone"].map((channel, place) =>
      touchOf({ at: at(`1${place}:30`), orderId: `A-${place}`, channel: channel as Touch["channel"] }),
    );
    expect(summarizeTouches(touches.toReversed(), OPTIONS)).toEqual(summarizeTouches(touches, OPTIONS));
  });

  it("is plain JSON, with one row even for no touches", () => {
    const summary = summarizeTouches([], OPTIONS);
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    expect(summary.rows).toHaveLength(1);
  });

  it("refuses what is no touch, and says where", () => {
    const bad = { ...touchOf({ at: at("10:30") }), at: "yesterday" };
    expect(() => summarizeTouches([bad], OPTIONS)).toThrow(CuifuError);
    expect(() => summarizeTouches([bad], OPTIONS)).toThrow(/^context\.history\[0\]\.at: /);
  });
});

describe("uplift", () => {
  const buyers = (count: number, from = 0) => Array.from({ length: count }, (_, place) => `${from + place}`);
  const reminded = buyers(1_000).map((id) =>
    touchOf({ at: at("10:30"), orderId: `o-${id}`, buyerId: `b-${id}`, cost: 0 }),
  );
  const holdout = buyers(1_000, 1_000).map((id) => ({ orderId: `o-${id}`, buyerId: `b-${id}`, at: at("10:30") }));
  // 12 % of the reminded and 8 % of those held out pay within the day.
  const payments = [...buyers(120), ...buyers(80, 1_000)].map((id) => paymentOf(`o-${id}`, at("15:00")));

  it("is the share of reminded buyers who paid less that of those held out, with its interval", () => {
    const { uplift, caveats } = summarizeTouches(reminded, { payments, holdout, windowMinutes: 1_440 });
    expect(uplift).toMatchObject({
      reminded: { buyers: 1_000, paid: 120, rate: 0.12 },
      heldOut: { buyers: 1_000, paid: 80, rate: 0.08 },
      uplift: 0.04,
    });
    expect(uplift?.upliftLow).toBeGreaterThan(0);
    expect(uplift?.upliftHigh).toBeLessThan(0.08);
    expect(caveats).toEqual([]);
  });

  it("leaves out buyers who are in both groups, and says so", () => {
    const [first] = holdout;
    const touch = touchOf({ at: at("10:30"), orderId: "o-x", buyerId: first?.buyerId ?? "", cost: 0 });
    const { uplift, caveats } = summarizeTouches([...reminded, touch], { payments, holdout, windowMinutes: 1_440 });
    expect(uplift).toMatchObject({ reminded: { buyers: 1_000 }, heldOut: { buyers: 999 } });
    expect(caveats.map(({ code }) => code)).toEqual(["both-groups"]);
  });

  it("counts a buyer once, however often a reminder was sent or held back", () => {
    const twice = { payments, holdout: [...holdout, ...holdout], windowMinutes: 1_440 };
    expect(summarizeTouches([...reminded, ...reminded], twice).uplift?.heldOut.buyers).toBe(1_000);
  });

  it("warns of small groups", () => {
    const few = { payments, holdout: holdout.slice(0, 20), windowMinutes: 1_440 };
    expect(summarizeTouches(reminded, few).caveats.map(({ code }) => code)).toEqual(["small-groups"]);
  });
});

describe("recordTouch for results", () => {
  const large = sendFor({ order: { amount: LARGE, inquiry: INQUIRED } });

  it("notes the agent who called and what it was expected to cost", () => {
    expect(recordTouch(large, { at: large.sendAt })).toMatchObject({ agent: "小雨", cost: 300 });
  });

  it("takes the stated cost, and none for what did not go out", () => {
    expect(recordTouch(large, { at: large.sendAt, cost: 450 }).cost).toBe(450);
    expect(recordTouch(large, { at: large.sendAt, outcome: "failed" })).not.toHaveProperty("cost");
  });
});

describe("resultsTable", () => {
  it("writes one line per row in columns of one width, Chinese names included", () => {
    const touches = [
      touchOf({ at: at("10:30"), agent: "小雨", cost: 300, channel: "phone" }),
      touchOf({ at: at("10:40"), agent: "Anna", cost: 300, channel: "phone", orderId: "A-2" }),
    ];
    const rows = rowsBy("agent", touches, { ...OPTIONS, payments: [paymentOf("A-2", at("11:00"))] });
    expect(resultsTable(rows)).toBe(
      [
        "by     value  touches  failed  answered  paid  paidRate  paidRateLow  paidRateHigh  revenue  cost  returnOnCost",
        "agent  Anna         1       0         0     1         1       0.2065             1     8000   300       26.6667",
        "agent  小雨         1       0         0     0         0            0        0.7935        0   300             0",
      ].join("\n"),
    );
  });
});
