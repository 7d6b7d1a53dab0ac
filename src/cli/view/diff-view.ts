import type { Plan } from "../../contract/plan";
import type { Change, Edit } from "../../verify/diff/change";
import { entryEdits, ruleEdits } from "../../verify/diff/edits";
import type { PolicyDiff } from "../../verify/diff-policies";
import type { Approvals } from "../inputs/approvals";
import type { PolicyInput } from "../inputs/read-policy";
import { nameOf, regionLines } from "../verdicts";
import { counted } from "./check-view";
import { choiceWords } from "./choice-words";
import { block } from "./columns";
import { annotation } from "./github";
import { priceOf, whenOf } from "./plan-view";
import type { View } from "./view";

type Inputs = readonly [PolicyInput, PolicyInput];

/** A difference for people: the changes one by one, what stands beside them, and what is proved of the rest. */
export function diffLines(
  diff: PolicyDiff,
  inputs: Inputs,
  approvals: Approvals | undefined,
  view: View,
): readonly string[] {
  const { paint } = view;
  const [before, after] = inputs;
  return [
    `${paint("bold", before.label)} → ${paint("bold", after.label)}`,
    "",
    ...diff.findings.map(({ message }) => `${paint("red", "error:")} ${message}`),
    ...diff.changes.flatMap((change) => [...changeLines(change, diff, inputs, approvals !== undefined, view), ""]),
    ...besideLines(diff.beside, inputs, view),
    ...(diff.findings.length > 0 ? [] : [totals(diff, approvals, view)]),
    ...staleLines(diff, approvals, view),
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
  const mark = approved ? paint("green", "✓") : paint(isAsked ? "red" : "yellow", isAsked ? "✗" : "±");
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

function besideLines(beside: readonly Edit[], inputs: Inputs, { paint }: View): readonly string[] {
  if (beside.length === 0) return [];
  const marks = {
    added: paint("green", "+"),
    removed: paint("red", "-"),
    changed: paint("yellow", "±"),
    moved: paint("yellow", "↕"),
  };
  const place = ({ pointer, kind }: Edit) => inputs[kind === "removed" ? 0 : 1].placeOf(pointer);
  return [
    `${paint("bold", "beside the rules")} ${paint("dim", "(params, hours, texts and the reading of facts: listed, not weighed)")}`,
    ...beside.map((edit) => {
      const where = place(edit);
      const at = where === undefined ? "" : paint("dim", `  ${where.file}:${where.line}`);
      return `    ${marks[edit.kind]} ${edit.pointer.slice(1)}${at}`;
    }),
    "",
  ];
}

function totals(diff: PolicyDiff, approvals: Approvals | undefined, { paint }: View): string {
  const open = diff.changes.filter(({ approved }) => !approved).length;
  const rest = `; ${diff.unchanged}`;
  const count = paint("bold", counted(diff.changes.length, "change"));
  if (approvals === undefined || diff.changes.length === 0) return count + rest;
  return `${count}, ${open === 0 ? "all approved" : paint("red", `${open} not approved`)}${rest}`;
}

function staleLines({ changes }: PolicyDiff, approvals: Approvals | undefined, { paint }: View): readonly string[] {
  const stale = [...(approvals?.ids ?? [])].filter((id) => changes.every((change) => change.id !== id));
  return stale.map((id) => paint("dim", `${id} is approved and is no change any more`));
}

/** Each unapproved change at the edit that brings it about. */
export function diffAnnotations({ changes }: PolicyDiff, inputs: Inputs, isAsked: boolean): string {
  const lines = changes
    .filter(({ approved }) => !approved)
    .map(({ id, stage, from, to, edits, region }) => {
      const place = edits.map((pointer) => inputs[1].placeOf(pointer)).find((found) => found !== undefined);
      const message = `${stage}: ${from.rule} → ${to.rule}, where ${region.join("; or ")} (${id})`;
      const problem = {
        code: isAsked ? "unapproved-change" : "change",
        message,
        ...(place === undefined ? {} : { place }),
      };
      return annotation(problem, isAsked ? "error" : "notice");
    });
  return lines.map((line) => `${line}\n`).join("");
}
