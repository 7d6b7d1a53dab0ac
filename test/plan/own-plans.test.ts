import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { presets } from "../../src/policy/presets/presets";
import { regions } from "../../src/policy/regions/regions";
import { at, LARGE, planFor, type Situation, touchOf } from "./orders";

const SITUATIONS = {
  "a message": {},
  "a message to a buyer without a zone": { buyer: { timeZone: undefined } },
  "a message in another currency than the shop's": { order: { currency: "USD" }, shop: { currency: "CNY" } },
  "a call": { order: { amount: LARGE } },
  "a skip of a locked rule": { order: { status: "paid" } },
  "a skip after a refusal": {
    now: at("10:30"),
    context: { history: [touchOf({ at: at("10:20"), outcome: "declined" })] },
  },
  "a skip because nobody can be reached": { buyer: { reach: {} } },
  "a hold": { order: { dispute: true } },
} as const satisfies Record<string, Situation>;

describe("what a host does to a plan", () => {
  it.each(Object.entries(SITUATIONS))("changes no other plan: %s", (_, situation: Situation) => {
    const plan = planFor(situation);
    const before = JSON.stringify(plan);
    scribbleOver(plan);
    expect(JSON.stringify(planFor(situation))).toBe(before);
  });

  it("cannot change the policies and patches that everybody shares", () => {
    for (const shared of [defaultPolicy, presets, regions]) {
      const before = JSON.stringify(shared);
      scribbleOver(shared);
      expect(JSON.stringify(shared)).toBe(before);
    }
  });
});

/** Changes whatever lets itself be changed, as deep as it goes. */
function scribbleOver(value: object): void {
  for (const key of Object.keys(value)) {
    const entry: unknown = Reflect.get(value, key);
    if (typeof entry === "object" && entry !== null) scribbleOver(entry);
    else Reflect.set(value, key, "scribble");
  }
  Reflect.set(value, Array.isArray(value) ? value.length : "scribble", "scribble");
}
