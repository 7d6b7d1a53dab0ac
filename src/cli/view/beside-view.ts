import type { BesideEdit } from "../../verify/diff/change";
import type { PolicyInput } from "../inputs/read-policy";
import type { Place } from "../problem";
import { approvalMark } from "./approval-mark";
import { block } from "./columns";
import { editWords } from "./edit-words";
import type { View } from "./view";

type Inputs = readonly [PolicyInput, PolicyInput];

const COLORS = { added: "green", removed: "red", changed: "yellow", moved: "yellow" } as const;
const SIGNS = { added: "+", removed: "-", changed: "±", moved: "↕" } as const;

/** What changed outside of the rules, each with what it was and is. */
export function besideLines(
  beside: readonly BesideEdit[],
  inputs: Inputs,
  isAsked: boolean,
  view: View,
): readonly string[] {
  if (beside.length === 0) return [];
  const { paint } = view;
  return [
    `${paint("bold", "beside the rules")} ${paint("dim", "(params, hours, chances, texts, the reading of facts: listed, not weighed)")}`,
    ...beside.flatMap((edit) => {
      const mark = approvalMark(edit.approved, isAsked, view) ?? paint(COLORS[edit.kind], SIGNS[edit.kind]);
      const [first = "", ...rest] = block(editWords(edit), view.width - 6, "");
      const place = placeOfEdit(edit, inputs);
      const notes = [...(isAsked ? [edit.id] : []), ...(place === undefined ? [] : [`${place.file}:${place.line}`])];
      const tail = notes.map((note) => `  ${paint("dim", note)}`).join("");
      const lines = [first, ...rest].map((line, index) => (index === 0 ? `    ${mark} ${line}` : `      ${line}`));
      return [...lines.slice(0, -1), `${lines.at(-1) ?? ""}${tail}`];
    }),
    "",
  ];
}

/** What was removed stood in the policy before. */
export function placeOfEdit({ pointer, kind }: BesideEdit, inputs: Inputs): Place | undefined {
  return inputs[kind === "removed" ? 0 : 1].placeOf(pointer);
}
