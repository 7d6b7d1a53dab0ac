import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { orderSchema } from "../../src/input/order-schema";
import { parseOrder } from "../../src/input/parse-order";
import { fullOrder, minimalOrder } from "./inputs";

function accepted(value: unknown) {
  const parsed = parseOrder(value);
  if (!parsed.ok) throw parsed.error;
  return parsed.value;
}

function codesOf(value: unknown) {
  const parsed = parseOrder(value);
  return parsed.ok ? [] : parsed.error.issues.map((issue) => issue.code);
}

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}

describe("parseOrder", () => {
  it("takes an order with nothing but what is required", () => {
    expect(accepted(minimalOrder)).toEqual({ ...minimalOrder, placedAt: Date.UTC(2026, 10, 21, 2) });
  });

  it("takes an order with everything and reads every instant", () => {
    expect(accepted(fullOrder)).toEqual({
      ...fullOrder,
      placedAt: Date.UTC(2026, 10, 21, 2),
      closesAt: Date.UTC(2026, 10, 22, 10, 0, 0, 500),
      payableFrom: Date.UTC(2026, 10, 21, 4),
      buyer: { ...fullOrder.buyer, lastPaidAt: Date.UTC(2026, 9, 1, 12, 30) },
      inquiry: {
        ...fullOrder.inquiry,
        messages: [
          { ...fullOrder.inquiry.messages[0], at: Date.UTC(2026, 10, 21, 1, 50) },
          fullOrder.inquiry.messages[1],
        ],
      },
      payment: {
        ...fullOrder.payment,
        errors: [{ ...fullOrder.payment.errors[0], at: Date.UTC(2026, 10, 21, 2, 1) }],
      },
      promisedAt: Date.UTC(2026, 10, 21, 12),
    });
  });

  it("reads a `Date` and its text alike", () => {
    const withDates = { ...minimalOrder, placedAt: new Date(minimalOrder.placedAt) };
    expect(accepted(withDates)).toEqual(accepted(minimalOrder));
  });

  it("takes undefined for every optional field", () => {
    const absent = { status: undefined, closesAt: undefined, payUrl: undefined, inquiry: undefined, reason: undefined };
    expect(accepted({ ...minimalOrder, ...absent })).toMatchObject(accepted(minimalOrder));
  });

  it("takes frozen input, objects without a prototype and objects of another realm", () => {
    expect(accepted(deepFrozen(structuredClone(fullOrder)))).toEqual(accepted(fullOrder));
    expect(accepted(Object.assign(Object.create(null), minimalOrder))).toEqual(accepted(minimalOrder));
    expect(accepted(runInNewContext(`(${JSON.stringify(minimalOrder)})`))).toEqual(accepted(minimalOrder));
  });

  it("takes a title of any length and an id of any characters", () => {
    const title = "衣".repeat(10_000);
    const id = "\u0000\uD800\u202E";
    expect(accepted({ ...minimalOrder, id, items: [{ title }] })).toMatchObject({ id, items: [{ title }] });
  });

  it("takes the bounds of every number", () => {
    const bounds = { amount: 1_000_000_000_000, marginPercent: 100, items: [{ title: "coat", quantity: 1, stock: 0 }] };
    expect(codesOf({ ...minimalOrder, ...bounds })).toEqual([]);
    expect(codesOf({ ...minimalOrder, ...bounds, amount: 1_000_000_000_001 })).toEqual(["out-of-range"]);
    expect(codesOf({ ...minimalOrder, ...bounds, marginPercent: 100.5 })).toEqual(["out-of-range"]);
    expect(codesOf({ ...minimalOrder, marginPercent: -0.5 })).toEqual(["out-of-range"]);
  });

  it("lets a balance become payable at the very closing, and not a millisecond later", () => {
    const closesAt = "2026-11-22T10:00:00Z";
    expect(codesOf({ ...minimalOrder, closesAt, payableFrom: closesAt })).toEqual([]);
    expect(codesOf({ ...minimalOrder, closesAt, payableFrom: "2026-11-22T10:00:00.001Z" })).toEqual([
      "times-out-of-order",
    ]);
  });

  it.each([
    "https://shop.example",
    "https://shop.example/",
    "https://SHOP.example:443/o?id=1&x=%20#top",
    "https://商店.example/订单/1",
    "https://10.0.0.1/o",
  ])("takes the link %s", (payUrl) => {
    expect(codesOf({ ...minimalOrder, payUrl })).toEqual([]);
  });

  it.each([
    "shop.example/o/1",
    "https://",
    "https:///o",
    "https:/shop.example",
    "javascript:alert(1)",
    "https://shop.example\\@evil.example",
    "https://shop.example/\u202Eo",
    "https://shop.example/o\n",
    " https://shop.example/o",
  ])("refuses the link %j", (payUrl) => {
    expect(codesOf({ ...minimalOrder, payUrl })).toEqual(["invalid-url"]);
  });

  it("copies what it takes", () => {
    const attributes = { vip: true };
    const order = { ...minimalOrder, attributes };
    const parsed = accepted(order);
    attributes.vip = false;
    expect(parsed.attributes).toEqual({ vip: true });
  });

  it("names every problem of an order at once, in the order of the fields", () => {
    expect(codesOf({ ...minimalOrder, id: "", amount: 1.5, currency: "XXX", extra: 1 })).toEqual([
      "empty",
      "not-whole",
      "unknown-currency",
      "unknown-key",
    ]);
  });

  it("answers at once for a list whose length is a lie", () => {
    const items: unknown[] = [];
    items.length = 4_294_967_295;
    expect(codesOf({ ...minimalOrder, items })).toEqual(["wrong-type"]);
  });

  it("answers with an issue for input that throws when it is read", () => {
    const trap = () => {
      throw new TypeError("no");
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const throwing = [
      Object.defineProperty({ ...minimalOrder }, "id", { get: trap, enumerable: true }),
      new Proxy(minimalOrder, { get: trap }),
      new Proxy(minimalOrder, { ownKeys: trap }),
      new Proxy(minimalOrder, { getPrototypeOf: trap }),
      revoked.proxy,
    ];
    for (const value of throwing) expect(codesOf(value)).toEqual(["wrong-type"]);
  });

  it("stays on the compiled path of zod", () => {
    expect(() => z.compile(orderSchema, { strict: true })).not.toThrow();
  });

  it("finds the same with and without generated code", () => {
    const withoutCode = orderSchema.safeParse(fullOrder, { jitless: true });
    expect(withoutCode.data).toEqual(accepted(fullOrder));
  });
});
