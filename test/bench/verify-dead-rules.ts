import { type Channel, type Condition, defaultPolicy, extendPolicy, type Policy } from "../../src/index";

const then: readonly Channel[] = ["email"];

/** Dead rules of four kinds: below one rule, below two or three together, by constraints, and by earlier stages. */
const DEAD: readonly Condition[] = [
  { season: "promotion", rhythm: "office" },
  { amount: "large", rhythm: "student" },
  { segment: { in: ["dormant", "lost"] }, rhythm: "other" },
  { inquiry: "silent", rhythm: "office" },
  { lastChannel: "phone", lastOutcome: "no-answer", rhythm: "office" },
  { refusal: "ask-once", rhythm: "office" },
  { any: [{ season: "promotion" }, { amount: "large" }], intent: "strong" },
  { any: [{ inquiry: "silent" }, { segment: "lost" }], intent: "strong" },
  { customer: "new", segment: "loyal" },
  { attempt: 0, lastChannel: "im" },
  { dispute: true, intent: "weak" },
  { attempt: { gte: 3 }, intent: "weak" },
  { leads: false, intent: "weak" },
  { optedOut: true, rhythm: "student" },
  { bundle: "single", largeAlone: true, intent: "strong" },
  { bundle: { not: "single" }, intent: "strong", amount: { in: ["large", "small"] } },
];

export function plantedDeadRules(): Policy {
  return extendPolicy(
    defaultPolicy,
    DEAD.map((when, index) => ({
      insert: { id: `dead.${index}`, when, then, because: "planted", source: [] },
      before: "stages/channel/otherwise",
    })),
  );
}
