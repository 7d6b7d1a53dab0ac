import { describe, expect, it } from "vitest";
import type { Condition } from "../../src/contract/policy-language";
import { explainReminder } from "../../src/index";
import type { NearMiss } from "../../src/plan/near-misses/near-miss";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { at, contextOf, INQUIRED, orderOf, type Situation } from "./orders";

function nearMissesOf(situation: Situation): readonly NearMiss[] {
  return explainReminder(orderOf(situation), contextOf(situation), situation.policy).nearMisses;
}

function missOf(situation: Situation, stage: NearMiss["stage"], fact: string): readonly NearMiss[] {
  return nearMissesOf(situation).filter((miss) => miss.stage === stage && miss.fact === fact);
}

describe("a near miss is a rule that one fact kept from deciding", () => {
  const inquired: Situation = { order: { amount: 12_300, inquiry: INQUIRED }, now: at("14:30") };

  it("tells the amount from which on an order is called about: three times the shop's average", () => {
    expect(nearMissesOf(inquired)[0]).toEqual({
      stage: "channel",
      rule: "channel.large",
      because: "a large order is worth a call",
      then: "phone, im, sms, push, email, note",
      fact: "amountMinor",
      expected: "≥ 24000",
      received: 12_300,
      values: [{ from: 24_000, to: 1_000_000_000_000 }],
      unit: "minor units",
      along: [
        { fact: "amount", becomes: ["large"] },
        { fact: "largeAlone", becomes: [true] },
      ],
    });
  });

  it.each([
    ["without an average, the policy's own amount", {}, "≥ 50050"],
    ["in a currency without minor units, the whole amount from which on that is reached", { currency: "JPY" }, "≥ 501"],
  ])("tells, %s", (_, order, expected) => {
    const policy = extendPolicy(defaultPolicy, [{ set: "params/largeAmount", to: 50_050 }]);
    const situation = {
      ...inquired,
      shop: { averageOrder: undefined },
      order: { ...inquired.order, amount: 450, ...order },
    };
    expect(missOf({ ...situation, policy }, "channel", "amountMinor").map((miss) => miss.expected)).toEqual([expected]);
  });

  it("an order in another currency than the shop's is small whatever its amount, so none is told", () => {
    const foreign = { ...inquired, shop: { currency: "USD" } };
    expect(missOf(foreign, "channel", "amountMinor")).toEqual([]);
  });

  it("of several open orders the sum is told, and what of it the others have is left as it is", () => {
    const otherOrders = [
      { id: "A-2", status: "unpaid", placedAt: at("10:19"), amount: 3_000, titles: ["杯盖"] },
    ] as const;
    const leading = { order: { placedAt: at("10:10"), amount: 9_000, inquiry: INQUIRED }, context: { otherOrders } };
    const [miss] = missOf({ ...leading, now: at("14:30") }, "channel", "amountMinor");
    expect(miss).toMatchObject({ rule: "channel.large", expected: "≥ 27000", received: 12_000 });
    expect(miss?.along).toContainEqual({ fact: "largeAlone", becomes: [true] });
  });

  it("the gain of a call counts with the amount: both edges are told, each with its rule", () => {
    const thin: Situation = {
      ...inquired,
      order: { ...inquired.order, marginPercent: 30 },
      buyer: { paidOrders: 1, lastPaidAt: at("12:00", "2026-01-15") },
    };
    const told = missOf(thin, "channel", "amountMinor").map(({ rule, expected }) => [rule, expected]);
    expect(told).toEqual([
      ["channel.small", "≤ 10000"],
      ["channel.large", "≥ 24000"],
    ]);
  });

  it("what an open conversation keeps from a reminder is told, too: the rule that would decide comes later in its stage", () => {
    const talking = { order: { inquiry: { ...INQUIRED, open: true } } };
    expect(missOf(talking, "select", "agentTalking")).toMatchObject([
      { rule: "select.remind", then: "proceed", expected: "false", received: true, values: [false], along: [] },
    ]);
  });

  it("what cannot be alone says what changes along: an agent talks only where the buyer asked", () => {
    expect(missOf({}, "select", "agentTalking")).toMatchObject([
      { rule: "hold.agent-talking", then: "hold: agent-talking", along: [{ fact: "inquiry", becomes: ["inquired"] }] },
    ]);
  });

  it("the kind and the evidence of a reason come with the reason, and are not told by themselves", () => {
    const [miss] = missOf(inquired, "select", "reason");
    expect(miss).toMatchObject({ rule: "skip.not-serious", values: ["not-serious"] });
    expect(miss?.along).toEqual([
      { fact: "reasonKind", becomes: ["subjective"] },
      { fact: "reasonEvidence", becomes: ["stated"] },
    ]);
    const facts = nearMissesOf(inquired).map(({ fact }) => fact);
    for (const led of ["amount", "largeAlone", "reasonKind", "reasonEvidence"]) expect(facts).not.toContain(led);
  });

  it("what no order can show is left out: a first touch that had no answer", () => {
    const facts = new Set(nearMissesOf({}).map(({ fact }) => fact));
    for (const impossible of ["lastChannel", "attempt", "called", "refusal"]) expect(facts).not.toContain(impossible);
  });

  it("of a locked rule that ended it, nothing after its stage is told", () => {
    const stages = new Set(nearMissesOf({ order: { status: "paid" } }).map(({ stage }) => stage));
    expect([...stages]).toEqual(["locked"]);
  });

  it("the script stage is asked for the channel that was taken, and reads the season of the send", () => {
    expect(missOf(inquired, "script", "season")).toMatchObject([
      { channel: "im", values: ["promotion"], along: [{ fact: "event", becomes: [true] }] },
    ]);
  });

  it("numbers come first, the nearest before the others; then the way, whether at all, the words, and what is final", () => {
    const told = nearMissesOf(inquired).map(({ stage, received }) => (typeof received === "number" ? "number" : stage));
    expect(told.filter((stage, index) => stage !== told[index - 1])).toEqual([
      "number",
      "channel",
      "moment",
      "select",
      "script",
      "locked",
    ]);
  });

  it("attributes of the policy count like any other fact, absence included", () => {
    const policy = extendPolicy(defaultPolicy, [
      { add: "attributes/vip", value: { kind: "boolean", about: "a member" } },
      {
        insert: {
          id: "channel.vip",
          when: { vip: true },
          then: ["phone", "im"],
          because: "members are called",
          source: [],
        },
        before: "stages/channel/channel.several-orders",
      },
    ]);
    expect(missOf({ ...inquired, policy }, "channel", "vip")).toMatchObject([
      { rule: "channel.vip", then: "phone, im", expected: "true", received: null, values: [true] },
    ]);
  });

  it.each(["toString", "valueOf", "isPrototypeOf"])("an attribute may be called %s, as every object has it", (name) => {
    const rule = { id: "skip.x", when: { [name]: true }, then: { skip: "out-of-scope" }, because: "x", source: [] };
    const policy = extendPolicy(defaultPolicy, [
      { add: `attributes/${name}`, value: { kind: "boolean", about: "a member" } },
      { insert: rule, before: "stages/select/otherwise" },
    ]);
    const situation = { ...inquired, order: { ...inquired.order, attributes: {} }, policy };
    expect(missOf(situation, "select", name)).toMatchObject([{ rule: "skip.x", expected: "true", received: null }]);
    expect(explainReminder(orderOf(situation), contextOf(situation), policy).facts[name]).toBeNull();
  });

  it("absence is told in a word, whatever kind of fact it is", () => {
    const rule = (id: string, when: Condition) => ({
      insert: { ...meta, id, when },
      before: "stages/select/otherwise",
    });
    const meta = { then: { skip: "out-of-scope" }, because: "x", source: [] };
    const policy = extendPolicy(defaultPolicy, [
      { add: "attributes/tier", value: { kind: "enum", values: ["gold", "silver"], about: "of the programme" } },
      { add: "attributes/visits", value: { kind: "number", min: 0, max: 9, unit: "visits", about: "this year" } },
      rule("skip.tier", { tier: { absent: true } }),
      rule("skip.visits", { visits: { absent: true } }),
    ]);
    const situation = { ...inquired, order: { ...inquired.order, attributes: { tier: "gold", visits: 3 } }, policy };
    for (const fact of ["tier", "visits"]) {
      expect(missOf(situation, "select", fact)).toMatchObject([{ expected: "absent", values: [null] }]);
    }
  });
});
