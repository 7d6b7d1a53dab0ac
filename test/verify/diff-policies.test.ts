import { describe, expect, it } from "vitest";
import type { Patch, Policy } from "../../src/contract/policy";
import { planReminder } from "../../src/plan/plan-reminder";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { presets } from "../../src/policy/presets/presets";
import { movedIds } from "../../src/verify/diff/edits";
import { diffPolicies } from "../../src/verify/diff-policies";

const changed = (...patches: readonly Patch[]) => extendPolicy(defaultPolicy, patches);
const plain = { because: "tested", source: [] };

function pairsOf(before: Policy, after: Policy) {
  return diffPolicies(before, after).changes.map(({ stage, from, to, combinations }) => ({
    stage,
    from: from.rule,
    to: to.rule,
    combinations,
  }));
}

const CHANGES: readonly (readonly [string, Policy])[] = [
  ["a rule of the channel stage removed", changed({ remove: "stages/channel/channel.large" })],
  ["a rule of the script stage removed", changed({ remove: "stages/script/script.welcome-back" })],
  ["a rule of the moment stage removed", changed({ remove: "stages/moment/moment.last-call" })],
  ["a hold removed", changed({ remove: "stages/select/hold.dispute" })],
  ["a threshold moved", changed({ set: "params/softTouchMinutes", to: 30 })],
  ["the cap raised", changed({ set: "params/perOrder", to: 4 })],
];

describe("diffPolicies", () => {
  it("finds nothing between a policy and itself, and says that it is proved", () => {
    const diff = diffPolicies(defaultPolicy, defaultPolicy);
    expect(diff.changes).toEqual([]);
    expect(diff.beside).toEqual([]);
    expect(diff.unchanged).toBe("unchanged for every combination of facts: proved");
  });

  it.each(CHANGES)("sees the same from the other side: %s", (_, policy) => {
    const there = pairsOf(defaultPolicy, policy);
    const back = pairsOf(policy, defaultPolicy).map(({ from, to, ...rest }) => ({ ...rest, from: to, to: from }));
    const key = (one: { readonly from: string; readonly to: string }) => `${one.from} ${one.to}`;
    const sorted = (list: typeof there) => [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    expect(there.length).toBeGreaterThan(0);
    expect(sorted(back)).toEqual(sorted(there));
  });

  it.each(CHANGES)("shows each change by an order of which the two plans differ: %s", (_, policy) => {
    for (const { witness } of diffPolicies(defaultPolicy, policy).changes) {
      if (witness === "facts-only") continue;
      const { order, context, before, after } = witness;
      expect(planReminder(order, context, defaultPolicy)).toEqual(before);
      expect(planReminder(order, context, policy)).toEqual(after);
      expect(withoutMark(before)).not.toEqual(withoutMark(after));
    }
    const shown = diffPolicies(defaultPolicy, policy).changes.filter(({ witness }) => witness !== "facts-only");
    expect(shown.length).toBeGreaterThan(0);
  });

  it("changes nothing by a rule that never decides", () => {
    const dead = { id: "channel.dead", when: { customer: "new", segment: "loyal" }, then: ["phone"], ...plain };
    expect(pairsOf(defaultPolicy, changed({ insert: dead, before: "stages/channel/channel.large" }))).toEqual([]);
  });

  it("changes nothing by the order of rules that have nothing in common", () => {
    const evening = defaultPolicy.stages.moment.rules.find(({ id }) => id === "moment.silent-evening");
    if (evening === undefined) throw new Error("expected the rule");
    const { source, ...rule } = evening;
    const moved = extendPolicy(changed({ remove: "stages/moment/moment.silent-evening" }), [
      { insert: { ...rule, source: [...source] }, before: "stages/moment/moment.silent-morning" },
    ]);
    expect(pairsOf(defaultPolicy, moved)).toEqual([]);
  });

  it("tells an extended policy from one merged by hand by nothing", () => {
    const patches: readonly Patch[] = [
      { remove: "stages/channel/channel.large" },
      { set: "params/gapMinutes", to: 600 },
    ];
    const { channel } = defaultPolicy.stages;
    const byHand: Policy = {
      ...defaultPolicy,
      params: { ...defaultPolicy.params, gapMinutes: 600 },
      stages: {
        ...defaultPolicy.stages,
        channel: { ...channel, rules: channel.rules.filter(({ id }) => id !== "channel.large") },
      },
    };
    const diff = diffPolicies(extendPolicy(defaultPolicy, patches), byHand);
    expect(diff.changes).toEqual([]);
    expect(diff.beside).toEqual([]);
  });

  it("names the edit that brought a change about", () => {
    const { changes } = diffPolicies(defaultPolicy, changed({ remove: "stages/channel/channel.large" }));
    const index = defaultPolicy.stages.channel.rules.findIndex(({ id }) => id === "channel.large");
    for (const { edits } of changes) expect(edits).toEqual([`/stages/channel/rules/${index}`]);
  });

  it("folds what follows in later stages into the first that decides otherwise", () => {
    const { changes } = diffPolicies(defaultPolicy, changed({ remove: "stages/moment/moment.last-call" }));
    expect(new Set(changes.map(({ stage }) => stage))).toEqual(new Set(["moment"]));
    expect(changes.flatMap(({ followOn }) => followOn.map(({ stage }) => stage))).toContain("script");
  });

  it("lists texts, hours and params beside", () => {
    const { beside, changes } = diffPolicies(
      defaultPolicy,
      changed(
        { set: "params/stalenessMinutes", to: 30 },
        { replace: "hours/phone-everyday", with: { days: "workdays", spans: ["10:00-12:00"] } },
      ),
    );
    expect(changes).toEqual([]);
    expect(beside.map(({ id: _id, approved: _approved, ...edit }) => edit)).toEqual([
      { pointer: "/params/stalenessMinutes", kind: "changed", before: 60, after: 30 },
      {
        pointer: "/hours/phone-everyday/spans",
        kind: "changed",
        before: ["10:00-12:00", "14:00-21:00"],
        after: ["10:00-12:00"],
      },
    ]);
  });

  it("lists a text by the part that differs, and limits of countries and experiments with them", () => {
    const texts = defaultPolicy.scripts["second-look"]?.texts.en;
    const { beside } = diffPolicies(
      defaultPolicy,
      changed(
        {
          replace: "scripts/second-look/texts/en",
          with: { ...texts, written: { ...texts?.written, ask: "Have a look." } },
        },
        ...presets.holdout.slice(0, 1),
      ),
    );
    expect(beside.map(({ pointer, kind }) => `${kind} ${pointer}`)).toEqual([
      "added /experiments",
      "changed /scripts/second-look/texts/en/written/ask",
    ]);
  });

  it("names only the param that the rules of the stage test", () => {
    const after = changed({ set: "params/softTouchMinutes", to: 30 }, { set: "params/gapMinutes", to: 600 });
    const soft = diffPolicies(defaultPolicy, after).changes.filter(({ from }) => from.rule === "channel.soft-touch");
    expect(soft.length).toBeGreaterThan(0);
    for (const { edits } of soft) expect(edits).toEqual(["/params/softTouchMinutes"]);
  });

  it("calls one rule moved where one was moved", () => {
    const ids = defaultPolicy.stages.moment.rules.map(({ id }) => id);
    const [first = "", ...rest] = ids;
    expect([...movedIds(ids, [...rest, first])]).toEqual([first]);
    expect([...movedIds(ids, ids.slice(2))]).toEqual([]);
  });

  it("names approvals that stand for no change", () => {
    expect(diffPolicies(defaultPolicy, defaultPolicy, { approved: ["0000"] })).toMatchObject({
      ok: true,
      stale: ["0000"],
    });
  });

  it("fails while a change is not approved, and passes once each is", () => {
    const after = changed({ remove: "stages/channel/channel.large" });
    const first = diffPolicies(defaultPolicy, after, { approved: [] });
    expect(first.ok).toBe(false);
    const ids = first.changes.map(({ id }) => id);
    expect(diffPolicies(defaultPolicy, after, { approved: ids }).ok).toBe(true);
    expect(diffPolicies(defaultPolicy, after, { approved: ids.slice(1) }).ok).toBe(false);
  });

  it("asks for an approval of each edit beside the rules", () => {
    const after = changed({ set: "params/gapMinutes", to: 1 }, { set: "params/perDay", to: 50 });
    const ids = diffPolicies(defaultPolicy, after).beside.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(diffPolicies(defaultPolicy, after).ok).toBe(true);
    expect(diffPolicies(defaultPolicy, after, { approved: ids })).toMatchObject({ ok: true, changes: [], stale: [] });
    const half = diffPolicies(defaultPolicy, after, { approved: ids.slice(1) });
    expect([half.ok, half.beside.map(({ approved }) => approved)]).toEqual([false, [false, true]]);
  });

  it("asks anew for another value, and not for another order of keys", () => {
    const idOf = (to: unknown) =>
      diffPolicies(defaultPolicy, changed({ add: "hours/ours", value: to })).beside.map(({ id }) => id);
    const id = idOf({ days: "all", spans: ["09:00-18:00"] });
    expect(idOf({ spans: ["09:00-18:00"], days: "all" })).toEqual(id);
    expect(idOf({ days: "all", spans: ["09:00-19:00"] })).not.toEqual(id);
  });
});

function withoutMark<Shape extends { readonly policy: unknown }>({ policy: _, ...plan }: Shape) {
  return plan;
}
