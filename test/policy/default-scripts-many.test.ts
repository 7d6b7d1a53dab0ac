import { describe, expect, it } from "vitest";
import { MANY_SCRIPTS } from "../../src/policy/default/scripts/many";
import { describeScriptLaws, writtenCases } from "./describe-script-laws";

describe("the scripts for several orders", () => {
  it("are those that the rules name", () => {
    expect(Object.keys(MANY_SCRIPTS)).toEqual(["several-orders", "which-copy"]);
  });

  describeScriptLaws(MANY_SCRIPTS);

  const { "several-orders": severalOrders, "which-copy": whichCopy } = MANY_SCRIPTS;

  it.each(writtenCases({ severalOrders }).filter(({ channel }) => channel !== "sms"))(
    "$label: shipping together is looked into, never promised",
    ({ text }) => {
      expect(text.why).toMatch(/能否合并发货|see whether they could travel together/);
    },
  );

  it.each(writtenCases({ whichCopy }))("$label: copies are asked about, not bundled", ({ text }) => {
    expect(text.ask).toMatch(/哪一?笔|which/i);
    expect([text.what, text.why, text.ask].join(" ")).not.toMatch(/合并|一起|together|付|\bpay/i);
  });
});
