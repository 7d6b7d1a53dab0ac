import type { AnyOf, Outcomes } from "../../contract/policy-language";
import { type Diagram, EVERYTHING, NOTHING, type Region } from "../diagram/diagram";
import type { Trial } from "../realise/trial";
import { type FactSpace, whereFact } from "../space/fact-space";
import type { PlanClass } from "./plan-classes";

/** Whether a claim's entries about sends ask something of what is not sent: under `never` yes, under `always` no. */
export type Strictness = "never" | "always";

/** Where plans of the class fit the outcomes. */
export function fitRegion(space: FactSpace, plan: PlanClass, outcomes: Outcomes, strictness: Strictness): Region {
  const { diagram } = space;
  if (!isOneOf(plan.kind, outcomes.kind)) return NOTHING;
  if (plan.kind !== "send") {
    const fits = outcomes.why === undefined || plan.whys.some((why) => isOneOf(why, outcomes.why));
    return fits && (strictness === "always" || !speaksOfSends(outcomes)) ? plan.region : NOTHING;
  }
  if (outcomes.why !== undefined) return NOTHING;
  const { script, tone, appeal, category } = outcomes;
  const fits =
    isOneOf(plan.script.id, script) &&
    isOneOf(plan.script.script.tone, tone) &&
    isOneOf(plan.script.script.appeal, appeal) &&
    isOneOf(plan.category, category);
  if (!fits) return NOTHING;
  return diagram.and(
    plan.region,
    diagram.and(oneOfFact(space, "channel", outcomes.channel), oneOfFact(space, "moment", outcomes.moment)),
  );
}

/** Where plans of the class break the claim. */
export function breachRegion(
  space: FactSpace,
  plan: PlanClass,
  never: Outcomes | undefined,
  always: Outcomes | undefined,
): Region {
  const { diagram } = space;
  const forbidden = never === undefined ? NOTHING : fitRegion(space, plan, never, "never");
  const missing = always === undefined ? NOTHING : outside(diagram, plan, fitRegion(space, plan, always, "always"));
  return diagram.or(forbidden, missing);
}

function outside(diagram: Diagram, plan: PlanClass, fitting: Region): Region {
  return diagram.minus(plan.region, fitting);
}

/** The same question put to a plan that was made. */
export function planFits({ plan, decision }: Trial, outcomes: Outcomes, strictness: Strictness): boolean {
  if (!isOneOf(plan.kind, outcomes.kind)) return false;
  if (plan.kind !== "send") {
    return isOneOf(plan.why, outcomes.why) && (strictness === "always" || !speaksOfSends(outcomes));
  }
  return (
    outcomes.why === undefined &&
    isOneOf(plan.channel, outcomes.channel) &&
    isOneOf(plan.script.id, outcomes.script) &&
    isOneOf(plan.script.category, outcomes.category) &&
    isOneOf(plan.script.tone, outcomes.tone) &&
    isOneOf(plan.script.appeal, outcomes.appeal) &&
    isOneOf(decision.route?.moment.then.name ?? "", outcomes.moment)
  );
}

function speaksOfSends({ moment, channel, script, category, tone, appeal }: Outcomes): boolean {
  return [moment, channel, script, category, tone, appeal].some((entry) => entry !== undefined);
}

function isOneOf<Value extends string>(value: Value, accepted: AnyOf<Value> | undefined): boolean {
  if (accepted === undefined) return true;
  return typeof accepted === "string" ? accepted === value : accepted.some((one) => one === value);
}

function oneOfFact(space: FactSpace, fact: string, accepted: AnyOf<string> | undefined): Region {
  return accepted === undefined ? EVERYTHING : whereFact(space, fact, (value) => isOneOf(value, accepted));
}
