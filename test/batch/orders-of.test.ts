import { describe, expect, it } from "vitest";
import { planBatch } from "../../src/batch/plan-batch";
import { planStream } from "../../src/batch/plan-stream";
import { simulate } from "../../src/batch/simulate";
import { CuifuError } from "../../src/contract/error";
import { contextOf, orderOf } from "../plan/orders";

describe("what is no list of orders", () => {
  it.each([
    ["planBatch", planBatch],
    ["planStream", planStream],
    ["simulate", simulate],
  ])("is a wrong input to %s, told before anything is planned", (_, of) => {
    for (const orders of [undefined, null, {}, 3, "A-1", orderOf()]) {
      expect(() => Reflect.apply(of, undefined, [orders, contextOf()])).toThrow(CuifuError);
      expect(() => Reflect.apply(of, undefined, [orders, contextOf()])).toThrow(/^order: expected a list of orders, /);
    }
  });

  it("is a stream to planBatch, too, which needs all orders at once", () => {
    const stream = (async function* () {
      yield await Promise.resolve(orderOf());
    })();
    expect(() => Reflect.apply(planBatch, undefined, [stream, contextOf()])).toThrow(
      /^order: expected a list of orders/,
    );
  });
});
