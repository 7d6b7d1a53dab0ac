import type { Plan } from "../../contract/plan";
import type { Fragment, PlanExpectation, PolicyTestCase, PolicyTests } from "../../contract/policy-tests";
import { STAGES } from "../../contract/vocabulary";
import { isPlainObject } from "../../schema/plain-object";
import type { RealisedOrder } from "../realise/witness";
import { layerFor } from "../tests/fragment";
import { decidedIn } from "./shown-by";

/** A case that can be added to the file as it is: it expects what the policy decides now. */
export function readyCase(name: string, { order, context, trial }: RealisedOrder, tests: PolicyTests): PolicyTestCase {
  const rules = STAGES.flatMap((stage) => {
    const rule = decidedIn(trial.decision, stage);
    return rule === undefined ? [] : [[stage, rule] as const];
  });
  const locked = trial.decision.select === undefined ? [["locked", trial.decision.locked.rule.id] as const] : [];
  return {
    name,
    given: {
      order: fragmentFor(tests.given?.order, order),
      context: fragmentFor(tests.given?.context, context),
    },
    expect: { ...outcomeOf(trial.plan), rules: Object.fromEntries([...locked, ...rules]) },
  };
}

function fragmentFor<Shape extends object>(shared: unknown, wanted: Shape): Fragment<Shape> | undefined {
  const layer = layerFor(shared, wanted);
  return isFragmentOf<Shape>(layer) ? layer : undefined;
}

/** A layer is made of what it is made for, so that nothing but its being an object is left to ask. */
function isFragmentOf<Shape extends object>(layer: unknown): layer is Fragment<Shape> {
  return isPlainObject(layer);
}

function outcomeOf(plan: Plan): PlanExpectation {
  if (plan.kind !== "send") return { kind: plan.kind, why: plan.why };
  return { kind: plan.kind, channel: plan.channel, script: { id: plan.script.id } };
}

/** The name, with a number where another case has it. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
  return free;
}
