import { describe, expect, it } from "vitest";
import * as z from "zod";
import { contextSchema } from "../../src/input/context-schema";
import { parseContext } from "../../src/input/parse-context";
import { parseLocalDate } from "../../src/time/local";
import { fullContext, minimalContext } from "./inputs";

function accepted(value: unknown) {
  const parsed = parseContext(value);
  if (!parsed.ok) throw parsed.error;
  return parsed.value;
}

function day(date: string): number {
  return parseLocalDate(date) ?? Number.NaN;
}

describe("parseContext", () => {
  it("takes a context with nothing but what is required: no history, no other orders, plain weekends", () => {
    const context = accepted(minimalContext);
    expect(context).toMatchObject({
      now: Date.UTC(2026, 10, 21, 3),
      shop: minimalContext.shop,
      history: [],
      otherOrders: [],
    });
    expect(context.shopZone.name).toBe("Asia/Shanghai");
    expect(context.calendar.isWorkday(day("2026-11-21"))).toBe(false);
    expect(context.calendar.isWorkday(day("2026-11-23"))).toBe(true);
  });

  it("takes a context with everything and reads instants, clock and hours", () => {
    const context = accepted(fullContext);
    expect(context.shop).toEqual({
      ...fullContext.shop,
      offers: [{ ...fullContext.shop.offers[0], endsAt: Date.UTC(2026, 10, 29, 16) }],
      dispatch: { cutOff: 17 * 60, transitDays: 2 },
      onDuty: {
        days: [1, 2, 3, 4, 5],
        spans: [
          { start: 540, end: 720 },
          { start: 840, end: 1080 },
        ],
      },
    });
    expect(context.history).toEqual([
      { ...fullContext.history[0], at: Date.UTC(2026, 10, 20, 2), promisedAt: Date.UTC(2026, 10, 21, 12) },
    ]);
    expect(context.otherOrders).toEqual([
      { ...fullContext.otherOrders[0], placedAt: Date.UTC(2026, 10, 1, 2), closesAt: Date.UTC(2026, 10, 2, 2) },
    ]);
    expect(context.promotion).toEqual({
      ...fullContext.promotion,
      startsAt: Date.UTC(2026, 10, 19, 16),
      endsAt: Date.UTC(2026, 10, 21, 16),
      rankingAt: [Date.UTC(2026, 10, 21, 3), Date.UTC(2026, 10, 21, 7)],
    });
  });

  it("makes a calendar of the holidays and of the days that are worked by decree", () => {
    const { calendar } = accepted(fullContext);
    expect(calendar.isWorkday(day("2026-10-01"))).toBe(false);
    expect(calendar.isWorkday(day("2026-10-10"))).toBe(true);
    expect(calendar.covers(day("2027-01-01"))).toBe(false);
  });

  it("keeps the history as it was given", () => {
    const [touch] = fullContext.history;
    const later = { ...touch, at: "2026-11-22T10:00:00+08:00" };
    expect(accepted({ ...fullContext, history: [later, touch, touch] }).history).toHaveLength(3);
  });

  it("reads a `Date` and its text alike", () => {
    const now = new Date(minimalContext.now);
    expect(accepted({ ...minimalContext, now }).now).toBe(accepted(minimalContext).now);
  });

  it("takes duty hours across midnight", () => {
    const onDuty = { days: "all", spans: ["22:00-02:00"] };
    const shop = { ...minimalContext.shop, onDuty };
    expect(accepted({ ...minimalContext, shop }).shop.onDuty).toEqual({
      days: "all",
      spans: [{ start: 1320, end: 1560 }],
    });
  });

  it("stays on the compiled path of zod", () => {
    expect(() => z.compile(contextSchema, { strict: true })).not.toThrow();
  });
});
