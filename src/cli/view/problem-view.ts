import type { Place, Problem } from "../problem";
import { displayWidth } from "./columns";
import { printable } from "./printable";
import type { View } from "./view";

export type Weight = "error" | "warning" | "note";
const COLORS = { error: "red", warning: "yellow", note: "blue" } as const;

/** A problem as compilers show it: where, what, and the line itself with the place marked. */
export function problemLines(problem: Problem, view: View, weight: Weight = "error"): readonly string[] {
  const { paint } = view;
  const head = `${paint(COLORS[weight], `${weight}:`)} ${printable(problem.message)}`;
  const { place } = problem;
  if (place === undefined) return [head];
  return [`${paint("bold", placeWords(place))}: ${head}`, ...excerpt(place, view, weight)];
}

export function placeWords({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** The line of a place, cut to the screen around it. */
export function excerpt(place: Place, { paint, width }: View, weight: Weight): readonly string[] {
  const number = String(place.line);
  const room = Math.max(20, width - number.length - 6);
  const { text, before, length } = cutAround(place, room);
  const gap = " ".repeat(number.length + 1);
  const marks = "^".repeat(Math.max(1, length));
  return [
    `${paint("dim", ` ${number} |`)} ${text}`,
    `${paint("dim", ` ${gap}|`)} ${" ".repeat(before)}${paint(COLORS[weight], marks)}`,
  ];
}

/** Lines of NDJSON are longer than any screen. */
function cutAround({ text, column, length }: Place, room: number) {
  const shownText = printable(text);
  const start = column - 1;
  if (displayWidth(shownText) <= room) {
    const meant = shownText.slice(start, start + length);
    return { text: shownText, before: displayWidth(shownText.slice(0, start)), length: displayWidth(meant) };
  }
  const from = Math.max(0, start - Math.floor(room / 3));
  const lead = from === 0 ? "" : "…";
  const shown = wholeCharacters(shownText.slice(from), room - 2);
  const tail = from + shown.length < shownText.length ? "…" : "";
  const before = displayWidth(lead + shownText.slice(from, start));
  const meant = displayWidth(shownText.slice(start, Math.min(start + length, from + shown.length)));
  return { text: lead + shown + tail, before, length: meant };
}

function wholeCharacters(text: string, columns: number): string {
  let kept = "";
  let left = columns;
  for (const character of text) {
    left -= displayWidth(character);
    if (left < 0) break;
    kept += character;
  }
  return kept;
}
