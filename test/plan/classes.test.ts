import { describe, expect, it } from "vitest";
import * as z from "zod";
import { REASON_CODES } from "../../src/contract/vocabulary";
import rows from "./classes.json";
import { at, sendFor } from "./orders";

const classRow = z.strictObject({
  name: z.string(),
  order: z.strictObject({
    amount: z.number(),
    inquiry: z.strictObject({ agent: z.string() }).optional(),
    payment: z.strictObject({ errors: z.array(z.strictObject({ provider: z.string(), code: z.string() })) }).optional(),
    reason: z.enum(REASON_CODES).optional(),
  }),
  buyer: z.strictObject({ paidOrders: z.number().optional(), lastPaidAt: z.string().optional() }),
  expected: z.strictObject({
    kind: z.literal("send"),
    channel: z.string(),
    script: z.string(),
    tone: z.string(),
    appeal: z.string(),
    classification: z.strictObject({
      customer: z.string(),
      segment: z.string(),
      inquiry: z.string(),
      amount: z.string(),
      reason: z.strictObject({ code: z.string(), kind: z.string(), evidence: z.string() }),
    }),
  }),
});
const classes = z.array(classRow).parse(rows);

describe("the classes of orders: customer, inquiry, amount and kind of reason", () => {
  it.each(classes)("$name", ({ order, buyer, expected }) => {
    const { kind, channel, script, tone, appeal, classification } = expected;
    const plan = sendFor({ order, buyer });
    expect(plan).toMatchObject({ kind, channel, script: { id: script, tone, appeal }, classification });
    expect(plan.sendAt).toBe(at("10:30"));
  });

  it("are each there once: two customers, inquiries and amounts, and three kinds of reason", () => {
    const keys = classes.map(({ expected: { classification } }) => {
      const { customer, inquiry, amount, reason } = classification;
      return [customer, inquiry, amount, reason.kind].join(" ");
    });
    expect(new Set(keys).size).toBe(2 * 2 * 2 * 3);
    expect(keys).toHaveLength(2 * 2 * 2 * 3);
  });
});
