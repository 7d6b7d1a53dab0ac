import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { runPolicyTests } from "../../src/verify/run-policy-tests";

const given = {
  order: {
    id: "A-1",
    placedAt: "2026-03-10T10:20:00+08:00",
    amount: 8_000,
    currency: "CNY",
    items: [{ title: "保温杯" }],
    buyer: { id: "B-1", timeZone: "Asia/Shanghai", reach: { im: "service", sms: "service", phone: "service" } },
  },
  context: {
    now: "2026-03-10T10:25:00+08:00",
    shop: { name: "暖物小店", timeZone: "Asia/Shanghai", averageOrder: 8_000 },
  },
};

function run(...cases: readonly unknown[]) {
  return runPolicyTests(defaultPolicy, { format: 1, given, cases });
}

function messageOf(...cases: readonly unknown[]): string {
  return run(...cases).results[0]?.message ?? "passed";
}

describe("a case that holds", () => {
  it("passes on any subset of the plan, of the rules and of the words", () => {
    const { ok, results } = run({
      name: "a small silent order",
      expect: {
        kind: "send",
        channel: "im",
        script: { tone: "plain" },
        rules: { locked: "locked.open", channel: "channel.silent-small" },
        classification: { amount: "small", reason: { code: "unknown" } },
        says: ["保温杯", "地址"],
        warnings: [],
      },
    });
    expect(results.map(({ message }) => message)).toEqual([undefined]);
    expect(ok).toBe(true);
  });

  it("compares instants however they are written", () => {
    expect(messageOf({ name: "half past ten", expect: { sendAt: "2026-03-10T02:30:00Z" } })).toBe("passed");
    expect(messageOf({ name: "a minute later", expect: { sendAt: "2026-03-10T02:31:00Z" } })).toContain("sendAt");
  });

  it("runs the same whenever it is run: the time is the one that is given", () => {
    const evening = { given: { context: { now: "2026-03-10T21:50:00+08:00" } } };
    const next = { name: "too late for today", ...evening, expect: { sendAt: "2026-03-11T10:00:00+08:00" } };
    expect(run(next)).toEqual(run(next));
  });
});

describe("what is given", () => {
  it("is laid over what the file gives, entry by entry", () => {
    const { results } = run({
      name: "large",
      given: { order: { amount: 26_300, buyer: { paidOrders: 2 } } },
      expect: { channel: "phone", classification: { customer: "returning", amount: "large" } },
    });
    expect(results[0]?.ok).toBe(true);
  });

  it("leaves out with null what the file gives", () => {
    const reach = { im: null, phone: null };
    expect(messageOf({ name: "sms only", given: { order: { buyer: { reach } } }, expect: { channel: "sms" } })).toBe(
      "passed",
    );
  });

  it("is crossed with every combination of the values under each", () => {
    const { results } = run({
      name: "a call",
      each: { "order.amount": [8_000, 26_300], "order.buyer": [{ paidOrders: 0 }, { paidOrders: 3 }] },
      expect: { channel: "phone" },
    });
    expect(results.map(({ name, ok }) => [name, ok])).toEqual([
      ['a call (order.amount: 8000, order.buyer: {"paidOrders":0})', false],
      ['a call (order.amount: 8000, order.buyer: {"paidOrders":3})', false],
      ['a call (order.amount: 26300, order.buyer: {"paidOrders":0})', true],
      ['a call (order.amount: 26300, order.buyer: {"paidOrders":3})', true],
    ]);
  });

  it("is refused where it makes more combinations than anybody reads", () => {
    const values = Array.from({ length: 101 }, (_, index) => index);
    const { results } = run({
      name: "too many",
      each: { "order.amount": values, "order.marginPercent": values },
      expect: { kind: "send" },
    });
    expect(results[0]?.issues.map(({ code }) => code)).toEqual(["too-complex"]);
  });
});

describe("a case that does not hold", () => {
  it("shows expected against received, and the test that the losing rule failed on", () => {
    const { ok, results } = run({
      name: "a small order is called",
      expect: { channel: "phone", rules: { channel: "channel.large" } },
    });
    expect(ok).toBe(false);
    expect(results[0]?.differences).toEqual([
      { path: "channel", expected: "phone", received: "im" },
      { path: "rules.channel", expected: "channel.large", received: "channel.silent-small" },
    ]);
    expect(results[0]?.lost).toEqual([
      {
        stage: "channel",
        rule: "channel.large",
        because: "a large order is worth a call",
        decided: "channel.silent-small",
        failed: { fact: "amount", expected: "large", received: "small" },
      },
    ]);
    expect(results[0]?.message).toContain(
      "channel: `channel.large` did not hold, amount: expected large, received `small`; `channel.silent-small` decided",
    );
  });

  it("names the rule that decided before one that held as well", () => {
    const message = messageOf({
      name: "large",
      given: { order: { amount: 26_300 } },
      expect: { rules: { channel: "channel.silent-small" } },
    });
    expect(message).toContain("channel: `channel.silent-small` held, but `channel.large` decided before it");
  });

  it("says that a stage was not asked", () => {
    const message = messageOf({
      name: "paid",
      given: { order: { status: "paid" } },
      expect: { rules: { channel: "channel.large" } },
    });
    expect(message).toContain("channel: `channel.large` was not asked");
    expect(message).toContain("locked: `locked.paid` decided");
  });

  it("finds the rules that lead to the end, the channel or the script that was expected", () => {
    const message = messageOf({
      name: "all else",
      expect: { kind: "skip", why: "paid", channel: "phone", script: { id: "call-new" } },
    });
    expect(message).toContain("locked: `locked.paid` did not hold, status: expected paid, received `unpaid`");
    expect(message).toContain("script: `script.call-new` did not hold, channel: expected phone, received `im`");
    expect(message).toMatch(/channel: `channel\.[a-z-]+` did not hold/);
  });

  it("says why the expected channel fell out", () => {
    const message = messageOf({
      name: "no phone",
      given: { order: { amount: 26_300, buyer: { reach: { phone: null } } } },
      expect: { channel: "phone" },
    });
    expect(message).toContain("channel `phone` fell out: no-contact");
  });

  it("lists each piece of the words that is not said", () => {
    const { results } = run({ name: "words", expect: { says: ["保温杯", "羊毛大衣"] } });
    expect(results[0]?.differences.map(({ path, expected }) => [path, expected])).toEqual([["says", "羊毛大衣"]]);
  });
});

describe("a case that cannot be put to the planner", () => {
  it.each([
    ["a slip in a key", { order: { amout: 1 } }, "order.amout: expected a known key, received `amout`; did you mean"],
    ["no time", { context: { now: null } }, "fix the time of the test under `given.context.now`"],
    ["a time before the order", { context: { now: "2026-03-09T10:00:00+08:00" } }, "context.now"],
    ["an attribute that the policy does not declare", { order: { attributes: { vip: true } } }, "order.attributes.vip"],
    ["a key that reaches into the language", JSON.parse('{ "order": { "__proto__": {} } }'), "__proto__"],
  ])("fails: %s", (_, wrong, message) => {
    const { ok, results } = run({ name: "wrong", given: wrong, expect: { kind: "send" } });
    expect(ok).toBe(false);
    expect(results[0]?.message).toContain(message);
  });

  it("fails where it expects a rule that the policy does not have", () => {
    expect(messageOf({ name: "misspelt", expect: { rules: { channel: "chanel.large" } } })).toContain(
      'tests.cases[0].expect.rules.channel: expected a rule of the channel stage, received `"chanel.large"`; did you mean `channel.large`?',
    );
  });

  it("fails alone: the others are run", () => {
    const { results } = run(
      { name: "wrong", given: { order: { amout: 1 } }, expect: { kind: "send" } },
      { name: "right", expect: { kind: "send" } },
    );
    expect(results.map(({ ok }) => ok)).toEqual([false, true]);
  });
});

describe("a file that is not in order", () => {
  const good = { name: "a", expect: { kind: "send" } };

  it.each([
    ["no tests at all", null, "null-not-allowed", "tests"],
    ["no format", { cases: [good] }, "missing", "tests.format"],
    ["no cases", { format: 1, cases: [] }, "empty", "tests.cases"],
    ["an unknown key", { format: 1, cases: [good], case: [] }, "unknown-key", "tests.case"],
    [
      "an unknown key of a case",
      { format: 1, cases: [{ ...good, expects: {} }] },
      "unknown-key",
      "tests.cases[0].expects",
    ],
    [
      "an unknown key of what is expected",
      { format: 1, cases: [{ name: "a", expect: { kind: "send", chanel: "im" } }] },
      "unknown-key",
      "tests.cases[0].expect.chanel",
    ],
    [
      "an unknown value",
      { format: 1, cases: [{ name: "a", expect: { kind: "sent" } }] },
      "unknown-value",
      "tests.cases[0].expect.kind",
    ],
    ["no name", { format: 1, cases: [{ expect: { kind: "send" } }] }, "missing", "tests.cases[0].name"],
    ["a name that stands twice", { format: 1, cases: [good, good] }, "duplicate", "tests.cases[1].name"],
    ["nothing expected", { format: 1, cases: [{ name: "a" }] }, "missing", "tests.cases[0].expect"],
    ["an empty expectation", { format: 1, cases: [{ name: "a", expect: {} }] }, "empty", "tests.cases[0].expect"],
    [
      "an expectation of empty objects",
      { format: 1, cases: [{ name: "a", expect: { script: {}, rules: {} } }] },
      "empty",
      "tests.cases[0].expect",
    ],
    [
      "no piece of the words",
      { format: 1, cases: [{ name: "a", expect: { says: [] } }] },
      "empty",
      "tests.cases[0].expect.says",
    ],
    [
      "a list without values",
      { format: 1, cases: [{ ...good, each: { "order.amount": [] } }] },
      "wrong-type",
      'tests.cases[0].each["order.amount"]',
    ],
    [
      "a path that leads nowhere",
      { format: 1, cases: [{ ...good, each: { amount: [1] } }] },
      "unknown-key",
      "tests.cases[0].each.amount",
    ],
    [
      "a time without an offset",
      { format: 1, cases: [{ name: "a", expect: { sendAt: "2026-03-10T10:00:00" } }] },
      "invalid-instant",
      "tests.cases[0].expect.sendAt",
    ],
  ])("runs nothing and says so: %s", (_, tests, code, path) => {
    const { ok, issues, results } = runPolicyTests(defaultPolicy, tests);
    expect(ok).toBe(false);
    expect(results).toEqual([]);
    expect(issues.map((issue) => [issue.code, issue.path])).toContainEqual([code, path]);
  });
});

it("does not change what it is given", () => {
  const tests = {
    format: 1,
    given,
    cases: [{ name: "a", each: { "order.amount": [1, 2] }, expect: { kind: "send" } }],
  };
  const before = structuredClone(tests);
  runPolicyTests(defaultPolicy, tests);
  expect(tests).toEqual(before);
});

it("tells a changed policy apart by the cases that fail", () => {
  const cases = [{ name: "large", given: { order: { amount: 26_300 } }, expect: { channel: "phone" } }];
  const tests = { format: 1, given, cases };
  expect(runPolicyTests(defaultPolicy, tests).ok).toBe(true);
  const dearer = extendPolicy(defaultPolicy, [{ set: "params/largeMultiple", to: 5 }]);
  expect(runPolicyTests(dearer, tests).ok).toBe(false);
});
