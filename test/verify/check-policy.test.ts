import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/contract/policy";
import { STAGES } from "../../src/contract/vocabulary";
import { planReminder } from "../../src/plan/plan-reminder";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { LOCKED_RULES } from "../../src/policy/locked-rules";
import { presets } from "../../src/policy/presets/presets";
import { checkPolicy } from "../../src/verify/check-policy";
import { changedPolicy } from "../policy/changed-policy";
import { PLANTED_DEFECTS } from "./planted-defects";

/** Pointers of rules as the ids that they lead to. */
function idsByPointer({ stages }: Policy): ReadonlyMap<string, string> {
  const rules = STAGES.flatMap((stage) => [
    ...stages[stage].rules.map(({ id }, index): [string, string] => [`/stages/${stage}/rules/${index}`, id]),
    [`/stages/${stage}/otherwise`, stages[stage].otherwise.id] as [string, string],
  ]);
  return new Map([...rules, ...LOCKED_RULES.rules.map(({ id }): [string, string] => [`/locked/${id}`, id])]);
}

const WORDS = { because: "planted", source: [] };

describe("checkPolicy", () => {
  it.each([["no preset", []], ...Object.entries(presets)])(
    "has no error and no warning for the default policy with %s",
    (_, patches) => {
      const { ok, findings } = checkPolicy(extendPolicy(defaultPolicy, patches));
      expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
      expect(ok).toBe(true);
    },
  );

  it.each(PLANTED_DEFECTS)("finds $code: $name", ({ patches, code, at, test, culprits }) => {
    const policy = extendPolicy(defaultPolicy, patches);
    const ids = idsByPointer(policy);
    const found = checkPolicy(policy).findings.filter((finding) => {
      if (finding.code !== code) return false;
      const rule = [...ids].find(([pointer, id]) => id === at && finding.pointer.startsWith(`${pointer}`))?.[0];
      if (rule === undefined) return finding.pointer === at;
      const rest = finding.pointer.slice(rule.length);
      return test === undefined ? rest === "" || rest === "/when" : rest === `/when${test}`;
    });
    expect(found).toHaveLength(1);
    if (culprits !== undefined) expect(found[0]?.culprits?.map((pointer) => ids.get(pointer))).toEqual(culprits);
  });

  it.each([
    ["perOrder", 2],
    ["perOrder", 1],
    ["fewLeft", 0],
    ["lastCallMinutes", 0],
    ["largeAmount", 0],
    ["backlogDays", 1],
    ["softTouchMinutes", 1],
  ])(
    "takes a rule that only `%s` at %i leaves nothing to for switched off, and no test or name for idle",
    (name, to) => {
      const { ok, findings } = checkPolicy(extendPolicy(defaultPolicy, [{ set: `params/${name}`, to }]));
      expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
      expect(ok).toBe(true);
    },
  );

  it("names the number that a rule waits for", () => {
    const patches = [
      { set: "params/gapMinutes", to: 600 },
      { set: "params/perOrder", to: 2 },
    ];
    const { findings } = checkPolicy(extendPolicy(defaultPolicy, patches));
    const messages = findings.filter(({ code }) => code === "switched-off").map(({ message }) => message);
    expect(messages).toContain("`moment.after-gap` never decides while `params/perOrder` stands as it does");
  });

  it("takes a rule that no number gives anything to for a mistake, whatever the policy has turned", () => {
    const turned = { set: "params/perOrder", to: 2 };
    const dead = { id: "skip.x", when: { customer: "new", segment: "loyal" }, then: { skip: "backlog" }, ...WORDS };
    const patches = [turned, { insert: dead, before: "stages/select/otherwise" }];
    const errors = checkPolicy(extendPolicy(defaultPolicy, patches)).findings.filter(
      ({ severity }) => severity === "error",
    );
    expect(errors).toMatchObject([{ code: "contradiction", message: expect.stringContaining("`skip.x` never holds") }]);
  });

  it("has at least thirty planted defects to find", () => {
    expect(PLANTED_DEFECTS.length).toBeGreaterThanOrEqual(30);
  });

  it("shows an order that the shadowed rule is meant for and another rule decides", () => {
    const rule = {
      id: "skip.x",
      when: { dispute: true, inquiry: "silent" },
      then: { skip: "backlog" },
      because: "x",
      source: [],
    };
    const policy = extendPolicy(defaultPolicy, [{ insert: rule, before: "stages/select/otherwise" }]);
    const witness = checkPolicy(policy).findings.find(({ code }) => code === "shadowed-rule")?.witness;
    expect(witness?.order).toMatchObject({ dispute: true });
    if (witness === undefined) throw new Error("expected a witness");
    expect(planReminder(witness.order, witness.context, policy)).toMatchObject({ kind: "hold", why: "dispute" });
  });

  it("says of what is no policy what is wrong with it, by JSON pointer", () => {
    const { ok, findings } = checkPolicy(
      changedPolicy({ at: ["scripts", "small-gift", "texts", "en", "written", "who"], to: "{{nobody}}" }),
    );
    expect(ok).toBe(false);
    expect(findings).toContainEqual(
      expect.objectContaining({
        severity: "error",
        code: "template-variable",
        pointer: "/scripts/small-gift/texts/en/written/who",
      }),
    );
  });

  it("says so when the diagram outgrows its budget, and proves nothing then", () => {
    const { ok, findings } = checkPolicy(defaultPolicy, { nodeBudget: 2_000 });
    expect(ok).toBe(false);
    expect(findings.map(({ code }) => code)).toEqual(["analysis-too-large"]);
  });

  it("tells how much is left to each otherwise, with an order", () => {
    const otherwise = checkPolicy(defaultPolicy).findings.filter(({ code }) => code === "otherwise");
    expect(otherwise).toHaveLength(4);
    for (const { share, region, witness } of otherwise) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
      expect(region?.length).toBeGreaterThan(0);
      expect(witness).toBeDefined();
    }
  });
});

describe("what other rule engines let pass", () => {
  const rule = (when: unknown) => ({ id: "skip.x", when, then: { skip: "backlog" }, because: "x", source: [] });
  const codesFor = (when: unknown) =>
    checkPolicy(changedPolicy({ at: ["stages", "select", "rules"], to: [rule(when)] })).findings.map(
      ({ code, severity }) => `${severity} ${code}`,
    );

  it.each([
    ["a misspelt fact that would widen the rule", { amuont: "large" }, "error unknown-fact"],
    ["an empty `any`", { any: [] }, "error empty"],
    ["an empty `in`", { amount: { in: [] } }, "error empty"],
    ["an empty range", { attempt: {} }, "error empty"],
    ['`"12"` against a number', { attempt: "12" }, "error wrong-type"],
    ["a value that no order has", { amount: "huge" }, "error unknown-value"],
    ["a range that no number lies in", { attempt: { gt: 3, lt: 2 } }, "error invalid-test"],
  ])("refuses %s", (_, when, expected) => {
    expect(codesFor(when)).toContain(expected);
  });

  it("lets no error fall through to the next rule: a wrong value never gets as far as the rules", () => {
    const order = {
      id: "A-1",
      placedAt: "2026-03-10T10:00:00+08:00",
      amount: "12",
      currency: "CNY",
      items: [{ title: "tea" }],
      buyer: { id: "B-1", reach: {} },
    };
    const context = { now: "2026-03-10T10:20:00+08:00", shop: { name: "Leaf", timeZone: "Asia/Shanghai" } };
    expect(() => Reflect.apply(planReminder, undefined, [order, context])).toThrow("order.amount");
  });
});
