import type { Edit } from "../../verify/diff/change";
import { beginning } from "./columns";
import { printable } from "./printable";

const VALUE_WIDTH = 60;

/** An edit outside of the rules in one line: `params/gapMinutes 480 → 1`. */
export function editWords({ pointer, kind, before, after }: Edit): string {
  const name = pointer.slice(1);
  switch (kind) {
    case "added":
      return `${name} added ${valueWords(after)}`;
    case "removed":
      return `${name} removed ${valueWords(before)}`;
    case "changed":
      return `${name} ${valueWords(before)} → ${valueWords(after)}`;
    case "moved":
      return `${name} moved`;
  }
}

function valueWords(value: unknown): string {
  return beginning(printable(JSON.stringify(value) ?? "nothing"), VALUE_WIDTH);
}
