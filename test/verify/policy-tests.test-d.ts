import type { PolicyTestCase, PolicyTests } from "cuifu/verify";
import { describe, expectTypeOf, it } from "vitest";

describe("policy tests that are written in TypeScript", () => {
  it("complete and check what is given and expected", () => {
    expectTypeOf<PolicyTests["cases"]>().toEqualTypeOf<readonly PolicyTestCase[]>();
    const given = { order: { buyer: { online: true, name: null } }, context: { shop: { averageOrder: 1 } } } as const;
    expectTypeOf(given).toExtend<NonNullable<PolicyTestCase["given"]>>();
    expectTypeOf({ channel: "sms", script: { tone: "plain" } } as const).toExtend<PolicyTestCase["expect"]>();
  });

  it("refuse a slip of the pen", () => {
    // @ts-expect-error a key that no order has
    const unknownKey: PolicyTestCase["given"] = { order: { amout: 1 } };
    // @ts-expect-error a channel that is none
    const unknownChannel: PolicyTestCase["expect"] = { channel: "fax" };
    // @ts-expect-error a case expects something
    const withoutExpectation: PolicyTestCase = { name: "a" };
    expectTypeOf([unknownKey, unknownChannel, withoutExpectation]).toBeArray();
  });
});
