import type { Context } from "../../contract/context";
import type { Order } from "../../contract/order";
import type { ChannelExplanation, Explanation, StageExplanation } from "../../plan/explain";
import type { RuleTrace } from "../../rules/trace-stage";
import { block, padded, unbroken } from "./columns";
import { nearMissLines } from "./near-miss-view";
import { planLines } from "./plan-view";
import type { View } from "./view";

/** How a plan came about, from the facts to the channel. */
export function explanationLines(
  order: Order,
  explanation: Explanation,
  context: Context,
  isWhole: boolean,
  view: View,
): readonly string[] {
  const { plan, facts, stages, channels, nearMisses } = explanation;
  return [
    ...planLines(order, plan, context, view),
    "",
    view.paint("bold", "facts"),
    ...factLines(facts, view),
    ...stages.flatMap((stage) => ["", ...stageLines(stage, isWhole, view)]),
    ...(channels.length === 0
      ? []
      : ["", view.paint("bold", "channels"), ...channels.map((each) => channelLine(each, view))]),
    ...(nearMisses.length === 0 ? [] : ["", ...nearMissLines(nearMisses, isWhole, view)]),
  ];
}

// What says nothing is left out: most facts of most orders.
const SILENT: ReadonlySet<unknown> = new Set([null, false, "none", "unknown", 0]);

function factLines(facts: Explanation["facts"], view: View): readonly string[] {
  const telling = Object.entries(facts).filter(([, value]) => !SILENT.has(value));
  const words = telling.map(([name, value]) => (value === true ? name : unbroken(`${name} ${String(value)}`)));
  const rest = Object.keys(facts).length - telling.length;
  return [
    ...block(words.join(", "), view.width, "    ", ""),
    view.paint("dim", `    and ${rest} that are absent, false, none, unknown or 0`),
  ];
}

function stageLines(
  { stage, channel, chosen, rules }: StageExplanation,
  isWhole: boolean,
  view: View,
): readonly string[] {
  const { paint } = view;
  const name = channel === undefined ? stage : `${stage} for ${channel}`;
  const decided = rules.findIndex(({ rule }) => rule === chosen);
  const shown = isWhole || decided === -1 ? rules : rules.slice(0, decided + 1);
  const width = Math.max(...shown.map(({ rule }) => rule.length));
  const rest = rules.length - shown.length;
  return [
    `${paint("bold", name)}  ${paint("dim", "→")} ${paint("green", chosen)}`,
    ...shown.flatMap((trace) => ruleLines(trace, trace.rule === chosen, width, view)),
    ...(rest === 0 ? [] : [paint("dim", `      ${rest} more ${rest === 1 ? "rule" : "rules"} after it (--all)`)]),
  ];
}

function ruleLines(
  { rule, because, held, failed }: RuleTrace,
  isChosen: boolean,
  width: number,
  view: View,
): readonly string[] {
  const { paint } = view;
  if (isChosen) return [`    ${paint("green", "✓")} ${padded(rule, width)}  ${because}`];
  if (held)
    return [`    ${paint("yellow", "○")} ${padded(rule, width)}  ${paint("dim", "holds, too, and comes later")}`];
  const why =
    failed === undefined
      ? "never holds"
      : `needs ${failed.fact} ${failed.expected}, is ${String(failed.received ?? "absent")}`;
  return [paint("dim", `    ✗ ${padded(rule, width)}  ${why}`)];
}

function channelLine({ channel, why, blockedBy, sendAt }: ChannelExplanation, { paint }: View): string {
  if (why === undefined) return `    ${paint("green", "✓")} ${padded(channel, 5)}  at ${sendAt ?? ""}`;
  const by = blockedBy === undefined || blockedBy.length === 0 ? "" : ` (${blockedBy.join(", ")})`;
  return paint("dim", `    ✗ ${padded(channel, 5)}  ${why}${by}`);
}
