import type { FollowingFact, NearMiss } from "../../plan/near-misses/near-miss";
import { block, unbroken } from "./columns";
import type { View } from "./view";

const MOST = 8;

/** The rules that one fact kept from deciding, the nearest first. */
export function nearMissLines(nearMisses: readonly NearMiss[], isWhole: boolean, view: View): readonly string[] {
  const { paint, width } = view;
  const shown = isWhole ? nearMisses : nearMisses.slice(0, MOST);
  const rest = nearMisses.length - shown.length;
  return [
    `${paint("bold", "near misses")}  ${paint("dim", "had one fact been another")}`,
    ...shown.flatMap((miss) => block(nearMissWords(miss), width, "    ", "  ")),
    ...(rest === 0 ? [] : [paint("dim", `      ${rest} more (--all)`)]),
  ];
}

/** Where nothing is the matter with the words of a rule, its outcome says more: it goes first. */
function nearMissWords({ stage, rule, then, fact, expected, received, unit, along }: NearMiss): string {
  const is = `is ${String(received ?? "absent")}`;
  const measured = unit === undefined ? is : `${is}, in ${unit}`;
  const follows = along.length === 0 ? "" : `; then ${along.map(followingWords).join(", ")}`;
  return `${stage} ${unbroken(then)} if ${unbroken(`${fact} ${expected}`)} (${measured}${follows}): ${rule}`;
}

function followingWords({ fact, becomes }: FollowingFact): string {
  return unbroken(`${fact} ${becomes.map((value) => String(value ?? "absent")).join(" or ")}`);
}
