import { describe, expect, it } from "vitest";
import type { Touch } from "../../src/contract/touch";
import { recordTouch } from "../../src/record/record-touch";
import type { TouchResult } from "../../src/record/touch-of-plan";
import { planFor, type Situation } from "../plan/orders";
import { inShort, readStories, type Story } from "./stories";

const stories = readStories<Story>("one-order.json");

/** Plans at each step and records what came of each send. */
function walk({ steps, ...start }: Story): readonly string[] {
  let situation: Situation = start;
  const history: Touch[] = [];
  return steps.map(({ now, set, outcome }) => {
    situation = {
      ...situation,
      order: { ...situation.order, ...set?.order },
      buyer: { ...situation.buyer, ...set?.buyer },
      context: { ...situation.context, ...set?.context },
    };
    const plan = planFor({ ...situation, now, context: { ...situation.context, history: [...history] } });
    if (plan.kind === "send" && outcome !== undefined) {
      history.push(recordTouch(plan, { at: plan.sendAt, ...outcome } satisfies TouchResult));
    }
    return inShort(plan);
  });
}

describe("the story of an order", () => {
  it.each(stories.map((story) => [story.name, story] as const))("%s", (_, story) => {
    expect(walk(story)).toEqual(story.steps.map(({ plan }) => plan));
  });

  it("is told at least 25 times, each with the rules it shows", () => {
    expect(stories.length).toBeGreaterThanOrEqual(25);
    for (const { source } of stories) expect(source.length).toBeGreaterThan(0);
  });
});
