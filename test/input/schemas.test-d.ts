import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { Context } from "../../src/contract/context";
import type { Checked } from "../../src/contract/error";
import type { Order } from "../../src/contract/order";
import type { Touch } from "../../src/contract/touch";
import type { CaseContext, CaseOrder, CaseTouch } from "../../src/input/case";
import type { contextSchema } from "../../src/input/context-schema";
import type { orderSchema } from "../../src/input/order-schema";
import type { parseOrder } from "../../src/input/parse-order";
import type { touchSchema } from "../../src/input/touch-schema";

describe("the schemas", () => {
  it("take what the contract says, and nothing else", () => {
    expectTypeOf<Order>().toExtend<z.input<typeof orderSchema>>();
    expectTypeOf<z.input<typeof orderSchema>>().toExtend<Order>();
    expectTypeOf<Context>().toExtend<z.input<typeof contextSchema>>();
    expectTypeOf<z.input<typeof contextSchema>>().toExtend<Context>();
    expectTypeOf<Touch>().toExtend<z.input<typeof touchSchema>>();
    expectTypeOf<z.input<typeof touchSchema>>().toExtend<Touch>();
  });

  it("know every key of the contract", () => {
    expectTypeOf<keyof z.input<typeof orderSchema>>().toEqualTypeOf<keyof Order>();
    expectTypeOf<keyof z.input<typeof contextSchema>>().toEqualTypeOf<keyof Context>();
    expectTypeOf<keyof z.input<typeof contextSchema>["shop"]>().toEqualTypeOf<keyof Context["shop"]>();
    expectTypeOf<keyof z.input<typeof orderSchema>["buyer"]>().toEqualTypeOf<keyof Order["buyer"]>();
    expectTypeOf<keyof z.input<typeof touchSchema>>().toEqualTypeOf<keyof Touch>();
  });

  it("hand on what the rooms behind the door work on", () => {
    expectTypeOf<z.output<typeof orderSchema>>().toExtend<CaseOrder>();
    expectTypeOf<z.output<typeof contextSchema>>().toEqualTypeOf<CaseContext>();
    expectTypeOf<z.output<typeof touchSchema>>().toExtend<CaseTouch>();
    expectTypeOf<typeof parseOrder>().returns.toEqualTypeOf<Checked<CaseOrder>>();
  });
});
