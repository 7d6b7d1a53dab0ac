import { describe, expect, it } from "vitest";
import { OBJECTIVE_REASONS, type ReasonCode, SUBJECTIVE_REASONS } from "../../../src/contract/vocabulary";
import { at, INQUIRED, LARGE, planFor, type Situation, SMALL, sendFor, WEDNESDAY, wordsOf } from "../orders";

const coupon = { id: "ten", kind: "coupon", label: "满100减10券" } as const;
const inquired = (situation: Situation = {}): Situation => ({
  ...situation,
  order: { inquiry: INQUIRED, ...situation.order },
});

it.each([
  ["im", "address"],
  ["note", "help"],
  ["sms", "help"],
  ["push", "help"],
  ["email", "help"],
] as const)("SCR-05: a silent order by %s opens with %s, and is not asked to pay", (channel, appeal) => {
  const plan = sendFor({ buyer: { reach: { [channel]: "service" } } });
  expect(plan.script.appeal).toBe(appeal);
  expect(wordsOf(plan)).not.toMatch(/请.{0,4}付款|付个款|支付/);
});

describe("SCR-06: each reason has its own script", () => {
  // Two reasons speak of an earlier purchase, so only a returning buyer has them.
  const buyerWith = (reason: ReasonCode | undefined): Situation["buyer"] => ({
    reach: { im: "service" },
    paidOrders: reason === "not-notified" || reason === "low-engagement" ? 1 : 0,
  });
  const scriptOf = (reason: ReasonCode) =>
    sendFor({ order: { reason, inquiry: INQUIRED }, buyer: buyerWith(reason) }).script;

  it.each(OBJECTIVE_REASONS)("%s is helped, not pushed", (reason) => {
    const script = scriptOf(reason);
    expect(["help", "relationship"]).toContain(script.appeal);
    expect(script.category).toBe("service");
  });

  const reasons = [...OBJECTIVE_REASONS, ...SUBJECTIVE_REASONS].filter((reason) => reason !== "not-serious");
  it("no two reasons share a script without an offer", () => {
    const ids = reasons.map((reason) => scriptOf(reason).id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(reasons)("%s: the words differ from those of an order without a reason", (reason) => {
    const plain = sendFor({ order: { inquiry: INQUIRED }, buyer: buyerWith(reason) });
    expect(scriptOf(reason).id).not.toBe(plain.script.id);
  });

  it.each(["comparing-prices", "shipping-or-discount", "haggling", "waiting-for-concession", "changed-mind"] as const)(
    "%s: a small concession where the shop has released one, else help without it",
    (reason) => {
      const situation = { order: { reason, inquiry: INQUIRED } };
      const offered = sendFor({ ...situation, shop: { offers: [coupon] } });
      expect(offered.script).toMatchObject({ appeal: "offer", category: "marketing" });
      expect(wordsOf(offered)).toContain("满100减10券");
      expect(sendFor(situation).script.category).toBe("service");
    },
  );

  it.each(["not-notified", "low-engagement"] as const)(
    "%s supposes a returning buyer, and is not said to a new one",
    (reason) => {
      const words = wordsOf(sendFor({ order: { reason, inquiry: INQUIRED } }));
      expect(words).not.toMatch(/又|再次|上次|老朋友/);
    },
  );

  it("a call knows the kind of the reason", () => {
    const call = (reason: "payment-limit" | "quality-doubt") =>
      sendFor(inquired({ order: { reason, amount: LARGE } })).script.id;
    expect(call("payment-limit")).toBe("call-help");
    expect(call("quality-doubt")).toBe("call-reassure");
  });
});

it("SCR-06: what the host knows nothing of is not put into words", () => {
  expect(planFor({ order: { amount: SMALL }, now: at("10:20") })).toMatchObject({
    classification: { reason: { code: "unknown" } },
  });
  expect(wordsOf(sendFor({ now: at("10:00", WEDNESDAY) }))).not.toMatch(/余额|密码|限额/);
});
