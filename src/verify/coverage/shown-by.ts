import type { Stage } from "../../contract/vocabulary";
import type { Decision } from "../../plan/decide";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import { holdsAt } from "../diagram/questions";
import type { Trial } from "../realise/trial";
import type { FactSpace } from "../space/fact-space";
import type { Target } from "./targets";

/** Whether an order shows the target: its stage was asked, the right rule decided, and the facts are those. */
export function isShownBy(
  { diagram }: FactSpace,
  { policy }: CompiledPolicy,
  target: Target,
  { decision, point }: Trial,
): boolean {
  const decided = decidedIn(decision, target.stage);
  if (decided === undefined || !holdsAt(diagram, target.facts, point)) return false;
  if (target.decides) return decided === target.rule;
  const { rules } = policy.stages[target.stage];
  const place = rules.findIndex(({ id }) => id === decided);
  return place < 0 || place > target.index;
}

/** Id of the rule that decided; undefined where the stage was not asked, or nothing came of it. */
export function decidedIn({ select, route }: Decision, stage: Stage): string | undefined {
  switch (stage) {
    case "select":
      return select?.rule.id;
    case "moment":
      return route?.moment.rule.id;
    case "channel":
      return route?.channel.rule.id;
    case "script":
      return route?.walk.taken?.script.rule.rule.id;
  }
}
