import { describe, expectTypeOf, it } from "vitest";
import type { Condition } from "../../src/contract/policy-language";

describe("a condition", () => {
  it("takes the values that the table gives a fact, one, several or none of them", () => {
    expectTypeOf<{ amount: "large"; online: { in: ["online", "unknown"] } }>().toExtend<Condition>();
    expectTypeOf<{ reason: { not: ["haggling", "changed-mind"] }; deposit: true }>().toExtend<Condition>();
    expectTypeOf<{ amountMinor: { gte: { param: "largeAmount" }; lt: 90_000 }; attempt: 1 }>().toExtend<Condition>();
    expectTypeOf<{ minutesToClosing: { absent: true } }>().toExtend<Condition>();
    expectTypeOf<{ any: [{ segment: "loyal" }, { not: { called: true } }]; is: "shared" }>().toExtend<Condition>();
  });

  it("takes no other value", () => {
    expectTypeOf<{ amount: "larg" }>().not.toExtend<Condition>();
    expectTypeOf<{ reason: { in: ["too-dear"] } }>().not.toExtend<Condition>();
    expectTypeOf<{ deposit: "yes" }>().not.toExtend<Condition>();
    expectTypeOf<{ attempt: "1" }>().not.toExtend<Condition>();
    expectTypeOf<{ any: [{ segment: "royal" }] }>().not.toExtend<Condition>();
  });

  it("takes absence of what may be absent only", () => {
    expectTypeOf<{ amount: { absent: true } }>().not.toExtend<Condition>();
  });

  it("takes what a policy names itself", () => {
    expectTypeOf<{ tier: "gold"; "bucket.holdout": { lt: 1_000 }; moment: "last-call" }>().toExtend<Condition>();
  });
});
