import type { Plan } from "../../contract/plan";
import type { Change } from "../../verify/diff/change";
import { entryEdits, ruleEdits } from "../../verify/diff/edits";
import type { PolicyDiff } from "../../verify/diff-policies";
import type { PolicyInput } from "../inputs/read-policy";
import { nameOf, regionLines } from "../verdicts";
import { approvalMark } from "./approval-mark";
import { besideLines, placeOfEdit } from "./beside-view";
import { counted } from "./check-view";
import { choiceWords } from "./choice-words";
import { block } from "./columns";
import { editWords } from "./edit-words";
import { annotation } from "./github";
import { priceOf, whenOf } from "./plan-view";
import type { View } from "./view";

type Inputs = readonly [PolicyInput, PolicyInput];

/** A difference for people: the changes one by one, what stands beside them, and what is proved of the rest. */
export function diffLines(diff: PolicyDiff, inputs: Inputs, isAsked: boolean, view: View): readonly string[] {
  const { paint } = view;
  const [before, after] = inputs;
  return [
    `${paint("bold", before.label)} → ${paint("bold", after.label)}`,
    "",
    ...diff.findings.map(({ message }) => `${paint("red", "error:")} ${message}`),
    ...diff.changes.flatMap((change) => [...changeLines(change, diff, inputs, isAsked, view), ""]),
    ...besideLines(diff.beside, inputs, isAsked, view),
    ...(diff.findings.length > 0 ? [] : [totals(diff, isAsked, view)]),
    ...staleLines(diff, view),
  ];
}

function changeLines(
  change: Change,
  diff: PolicyDiff,
  inputs: Inputs,
  isAsked: boolean,
  view: View,
): readonly string[] {
  const { paint } = view;
  const { id, stage, from, to, combinations, region, edits, followOn, approved } = change;
  const dim = (text: string) => block(text, view.width).map((line) => paint("dim", line));
  const mark = approvalMark(approved, isAsked, view) ?? paint("yellow", "±");
  return [
    `${mark} ${paint("bold", stage)}  ${paint("dim", id)}  ${share(combinations, diff.combinations)}`,
    `    ${paint("red", "-")} ${from.rule}: ${choiceWords(from.then)}`,
    `    ${paint("green", "+")} ${to.rule}: ${choiceWords(to.then)}`,
    ...regionLines(region).flatMap(dim),
    ...witnessLines(change, view),
    ...followOn.flatMap((each) => dim(`and then ${each.stage}: ${names(each.from)} → ${names(each.to)}`)),
    ...edits.flatMap((pointer) => dim(`by the edit of ${editName(pointer, inputs)}`)),
  ];
}

function names(rules: readonly string[]): string {
  return rules.length === 0 ? "(none)" : rules.join(", ");
}

/** What was removed has its pointer in the policy before, everything else in the one after. */
function editName(pointer: string, [before, after]: Inputs): string {
  const all = [...ruleEdits(before.policy, after.policy), ...entryEdits(before.policy, after.policy)];
  const kinds = all.filter((edit) => edit.pointer === pointer).map(({ kind }) => kind);
  const names = kinds.map((kind) =>
    kind === "removed" ? `${nameOf(pointer, before)}, which was removed` : nameOf(pointer, after),
  );
  return names.length === 0 ? nameOf(pointer, after) : names.join(" and ");
}

function witnessLines({ witness }: Change, view: View): readonly string[] {
  if (witness === "facts-only")
    return [view.paint("dim", "    no order was found that shows it: it differs on facts only")];
  const { order, context, before, after } = witness;
  const { placedAt } = order;
  const placed = typeof placedAt === "string" ? placedAt : placedAt.toISOString();
  const kind = before.classification;
  const what = `${priceOf(order)}, ${kind.customer}, ${kind.inquiry}, placed ${placed.slice(0, 16).replace("T", " ")}`;
  const sayOf = (plan: Plan) =>
    plan.kind === "send"
      ? `send by ${plan.channel} ${whenOf(plan, context)} (${plan.script.id})`
      : `${plan.kind}: ${plan.why}`;
  return [
    ...block(`for example an order of ${what}, looked at ${nowOf(context.now)}:`, view.width),
    `      before  ${sayOf(before)}`,
    `      after   ${sayOf(after)}`,
  ];
}

function nowOf(now: string | Date): string {
  return (typeof now === "string" ? now : now.toISOString()).slice(0, 16).replace("T", " ");
}

/** An exact count, and how much of all that is where the number still says something. */
function share(combinations: string, all: string): string {
  const ratio = Number(combinations) / Number(all);
  const percent = ratio >= 0.0001 ? `, ${(ratio * 100).toPrecision(2)} %` : "";
  const grouped = combinations.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return `${grouped} combinations of facts${percent}`;
}

function totals({ changes, beside, unchanged }: PolicyDiff, isAsked: boolean, { paint }: View): string {
  const open = [...changes, ...beside].filter(({ approved }) => !approved).length;
  const counts = [
    paint("bold", counted(changes.length, "change")),
    ...(beside.length === 0 ? [] : [`${paint("bold", counted(beside.length, "edit"))} beside the rules`]),
  ].join(" and ");
  if (!isAsked || changes.length + beside.length === 0) return `${counts}; ${unchanged}`;
  return `${counts}, ${open === 0 ? "all approved" : paint("red", `${open} not approved`)}; ${unchanged}`;
}

function staleLines({ stale }: PolicyDiff, { paint }: View): readonly string[] {
  return stale.map((id) => paint("dim", `${id} is approved and is no change any more`));
}

/** Each unapproved change at the edit that brings it about, and each unapproved edit beside where it stands. */
export function diffAnnotations({ changes, beside }: PolicyDiff, inputs: Inputs, isAsked: boolean): string {
  const told = [
    ...changes.map(({ id, stage, from, to, edits, region, approved }) => ({
      approved,
      message: `${stage}: ${from.rule} → ${to.rule}, where ${region.join("; or ")} (${id})`,
      place: edits.map((pointer) => inputs[1].placeOf(pointer)).find((found) => found !== undefined),
    })),
    ...beside.map((edit) => ({
      approved: edit.approved,
      message: `beside the rules: ${editWords(edit)} (${edit.id})`,
      place: placeOfEdit(edit, inputs),
    })),
  ];
  const code = isAsked ? "unapproved-change" : "change";
  const lines = told
    .filter(({ approved }) => !approved)
    .map(({ message, place }) =>
      annotation({ code, message, ...(place === undefined ? {} : { place }) }, isAsked ? "error" : "notice"),
    );
  return lines.map((line) => `${line}\n`).join("");
}
