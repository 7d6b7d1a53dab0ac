import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { buyerSchema, reachSchema } from "../../src/input/buyer-schema";
import { contextSchema } from "../../src/input/context-schema";
import { inquirySchema, messageSchema } from "../../src/input/conversation-schema";
import { itemSchema } from "../../src/input/item-schema";
import { orderSchema } from "../../src/input/order-schema";
import { otherOrderSchema } from "../../src/input/other-order-schema";
import { parseOrder } from "../../src/input/parse-order";
import { paymentErrorSchema, paymentSchema } from "../../src/input/payment-schema";
import { readContext } from "../../src/input/readers/context-reader";
import { readOrder } from "../../src/input/readers/order-reader";
import { dispatchSchema, servicesSchema, shopSchema } from "../../src/input/shop-schema";
import { touchSchema } from "../../src/input/touch-schema";
import { readWith } from "../../src/schema/reader";
import { keysOf } from "../../src/schema/schema-at";
import { isVisible } from "../../src/schema/text-field";
import { arbitrariesWith } from "../../src/testing";
import { fullContext, fullOrder, minimalContext, minimalOrder } from "./inputs";
import { nasty, pathsIn, replaced } from "./spoiled";

const doors = {
  order: {
    schema: orderSchema,
    read: (value: unknown) => readWith(readOrder, value),
    samples: [fullOrder, minimalOrder],
  },
  context: {
    schema: contextSchema,
    read: (value: unknown) => readWith(readContext, value),
    samples: [fullContext, minimalContext],
  },
};
const door = fc.constantFrom(doors.order, doors.context);
const { order, context } = arbitrariesWith(fc);

/** Calendars are functions; what they answer is compared day by day. */
const DAYS = Array.from({ length: 800 }, (_, day) => 20_000 + day);

/** Without the keys that are absent, and with what a calendar answers in its place. */
function comparable(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(comparable);
  if ("isWorkday" in value && typeof value.isWorkday === "function") {
    const calendar = calendarIn(value);
    return DAYS.map((day) => [calendar.isWorkday(day), calendar.isHoliday(day), calendar.covers(day)]);
  }
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries.map(([key, entry]) => [key, comparable(entry)]));
}

function calendarIn(value: object) {
  const { isWorkday, isHoliday, covers } = z
    .object({ isWorkday: dayQuestion, isHoliday: dayQuestion, covers: dayQuestion })
    .parse(value);
  return { isWorkday, isHoliday, covers };
}

const dayQuestion = z.custom<(day: number) => boolean>((value) => typeof value === "function");

describe("readers", () => {
  it("make the same of what they take as the schemas do, and take nothing that these refuse", () => {
    const values = door.chain(({ schema, read, samples }) => {
      const spoiled = fc
        .tuple(
          fc.constantFrom(...samples.flatMap((sample) => pathsIn(sample).map((path) => ({ sample, path })))),
          nasty,
        )
        .map(([{ sample, path }, by]) => replaced(sample, path, by));
      return fc.record({ schema: fc.constant(schema), read: fc.constant(read), value: fc.oneof(spoiled, nasty) });
    });
    let taken = 0;
    fc.assert(
      fc.property(values, ({ schema, read, value }) => {
        const found = read(value);
        if (found === undefined) return;
        taken += 1;
        const parsed = schema.safeParse(value);
        expect(parsed.success).toBe(true);
        expect(comparable(found)).toEqual(comparable(parsed.data));
      }),
      { numRuns: 6_000 },
    );
    expect(taken).toBeGreaterThan(0);
  });

  it("take a good input with one value of it exchanged for another of its kind just when the schemas do", () => {
    const close = fc.constantFrom<unknown>(
      0,
      -0,
      1,
      -1,
      0.5,
      100,
      100.5,
      1e12,
      1e12 + 1,
      1e9 + 1,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      "",
      " ",
      "\u3000",
      "a",
      "\u0000",
      "service",
      "marketing",
      "unpaid",
      "CN",
      "US-TX",
      "cn",
      "CNY",
      "cny",
      "Asia/Shanghai",
      "CST",
      "zh-CN",
      "zh_CN",
      "https://a.example/",
      "http://a.example/",
      "09:30",
      "24:00",
      "24:01",
      "2026-11-21T10:00:00+08:00",
      "2026-11-21T10:00:00",
      "2026-02-30T10:00:00Z",
      "1999-12-31T23:59:59Z",
      new Date(1_795_000_000_000),
      new Date(Number.NaN),
      true,
      false,
      null,
      undefined,
      [],
      {},
      [""],
      ["a"],
      [" "],
      new Map(),
      Object.create({ a: 1 }),
      "x".repeat(200),
      "x".repeat(201),
      { __proto__: null, a: 1 },
      JSON.parse('{"__proto__":1}'),
    );
    fc.assert(
      fc.property(door, fc.nat(), close, ({ schema, read, samples }, place, by) => {
        const paths = pathsIn(samples[0]);
        const value = replaced(samples[0], paths[place % paths.length] ?? [], by);
        const parsed = schema.safeParse(value);
        const found = read(value);
        expect(found !== undefined).toBe(parsed.success);
        if (parsed.success) expect(comparable(found)).toEqual(comparable(parsed.data));
      }),
      { numRuns: 6_000 },
    );
  });

  it("take every valid order and context", () => {
    fc.assert(
      fc.property(order, context, (anOrder, aContext) => {
        expect(comparable(readOrder(anOrder))).toEqual(comparable(orderSchema.parse(anOrder)));
        expect(comparable(readContext(aContext))).toEqual(comparable(contextSchema.parse(aContext)));
      }),
    );
  });

  it("leave an id of two hundred characters that are no single code units to the schema, which takes it", () => {
    const value = { ...minimalOrder, id: "🧣".repeat(150) };
    expect(doors.order.read(value)).toBeUndefined();
    expect(orderSchema.safeParse(value).success).toBe(true);
  });

  it("read a list by its places, whatever iterator it brings", () => {
    const items = Object.assign([...fullOrder.items], {
      *[Symbol.iterator]() {
        for (;;) yield { title: "never ends" };
      },
    });
    expect(readOrder({ ...fullOrder, items }).items).toEqual(readOrder(fullOrder).items);
  });

  it("take no array for an object and no list of less than nothing", () => {
    const bare = Object.setPrototypeOf([], null);
    const disguised = Object.setPrototypeOf(Object.assign([], { im: "service" }), Object.prototype);
    const endless = new Proxy([], { get: (list, key) => (key === "length" ? -1 : Reflect.get(list, key)) });
    for (const change of [
      { payment: bare },
      { buyer: { ...fullOrder.buyer, reach: disguised } },
      { payment: { errors: endless } },
    ]) {
      const value = { ...fullOrder, ...change };
      expect(doors.order.read(value)).toBeUndefined();
      expect(parseOrder(value)).toMatchObject({ ok: false, error: { issues: [{ code: "wrong-type" }] } });
    }
  });

  it("give objects of one shape, whatever is absent, with every key of the schema", () => {
    const [full, bare] = [readOrder(fullOrder), readOrder(minimalOrder)];
    const [fullAround, bareAround] = [readContext(fullContext), readContext(minimalContext)];
    const [message] = full.inquiry?.messages ?? [];
    const [error] = full.payment?.errors ?? [];
    const shapes: readonly (readonly [z.core.$ZodType, object | undefined])[] = [
      [orderSchema, full],
      [orderSchema, bare],
      [itemSchema, full.items[0]],
      [itemSchema, bare.items[0]],
      [buyerSchema, full.buyer],
      [buyerSchema, bare.buyer],
      [reachSchema, full.buyer.reach],
      [reachSchema, bare.buyer.reach],
      [inquirySchema, full.inquiry],
      [messageSchema, message],
      [paymentSchema, full.payment],
      [paymentErrorSchema, error],
      [shopSchema, fullAround.shop],
      [shopSchema, bareAround.shop],
      [servicesSchema, fullAround.shop.services],
      [dispatchSchema, fullAround.shop.dispatch],
      [touchSchema, fullAround.history[0]],
      [otherOrderSchema, fullAround.otherOrders[0]],
    ];
    for (const [schema, shape] of shapes) expect(Object.keys(shape ?? {})).toEqual(Object.keys(keysOf(schema)));
    expect(Object.keys(bareAround)).toEqual(Object.keys(fullAround));
  });
});

describe("isVisible", () => {
  it("is what the pattern says, whatever the first character", () => {
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const text = String.fromCharCode(unit);
      if (isVisible(text) !== /\S/.test(text) || isVisible(`${text} `) !== /\S/.test(text)) {
        throw new Error(`U+${unit.toString(16)}`);
      }
    }
    expect([isVisible(""), isVisible(" \t\u3000a")]).toEqual([false, true]);
  });
});
