import type { Outcome } from "../contract/vocabulary";
import type { CaseTouch } from "../input/case";
import type { Followed } from "./followed-by";
import type { ResultDimension, ResultRow } from "./touch-summary";
import { rounded, wilson } from "./wilson";

/** Under which lines a touch counts. What a touch does not carry, it counts under no line of. */
export type Lines = readonly (readonly [ResultDimension, string])[];

interface Counts {
  touches: number;
  failed: number;
  answered: number;
  paid: number;
  revenue: number;
  cost: number;
}

const ANSWERS: ReadonlySet<Outcome | undefined> = new Set([
  "paid",
  "will-pay",
  "needs-help",
  "declined",
  "wrong-person",
  "do-not-contact",
]);
const DIMENSIONS: readonly ResultDimension[] = [
  "all",
  "channel",
  "script",
  "variant",
  "segment",
  "rule",
  "agent",
  "hour",
];

export function linesOf(touch: CaseTouch, hour: string): Lines {
  const { channel, script, variant, segment, agent } = touch;
  const rules = Object.values(touch.rules ?? {}).map((rule): [ResultDimension, string] => ["rule", rule]);
  return [
    ["all", "all"],
    ["channel", channel],
    ...(script === undefined ? [] : [["script", script] as const]),
    ...(script === undefined || variant === undefined ? [] : [["variant", `${script}/${variant}`] as const]),
    ...(segment === undefined ? [] : [["segment", segment] as const]),
    ...rules,
    ...(agent === undefined ? [] : [["agent", agent] as const]),
    ["hour", hour],
  ];
}

/** One row per line, by dimension and then by name, whatever the order of the touches. */
export function resultRows(
  touches: readonly CaseTouch[],
  followed: ReadonlyMap<CaseTouch, Followed>,
  linesOfTouch: (touch: CaseTouch) => Lines,
): readonly ResultRow[] {
  const counted = new Map<ResultDimension, Map<string, Counts>>(DIMENSIONS.map((by) => [by, new Map()]));
  countsIn(counted, "all", "all");
  for (const touch of touches) {
    for (const [by, value] of linesOfTouch(touch)) add(countsIn(counted, by, value), touch, followed.get(touch));
  }
  return DIMENSIONS.flatMap((by) =>
    [...(counted.get(by) ?? [])]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([value, counts]) => rowOf(by, value, counts)),
  );
}

function countsIn(counted: ReadonlyMap<ResultDimension, Map<string, Counts>>, by: ResultDimension, value: string) {
  const lines = counted.get(by);
  const known = lines?.get(value);
  if (known !== undefined) return known;
  const counts: Counts = { touches: 0, failed: 0, answered: 0, paid: 0, revenue: 0, cost: 0 };
  lines?.set(value, counts);
  return counts;
}

function add(counts: Counts, touch: CaseTouch, followed: Followed | undefined): void {
  counts.cost += touch.cost ?? 0;
  if (touch.outcome === "failed") {
    counts.failed += 1;
    return;
  }
  counts.touches += 1;
  if (ANSWERS.has(touch.outcome)) counts.answered += 1;
  if (followed === undefined) return;
  counts.paid += 1;
  counts.revenue += followed.revenue;
}

function rowOf(by: ResultDimension, value: string, counts: Counts): ResultRow {
  const { touches, failed, answered, paid, revenue, cost } = counts;
  const share = wilson(paid, touches);
  return {
    by,
    value,
    touches,
    failed,
    answered,
    paid,
    paidRate: share?.rate ?? null,
    paidRateLow: share?.low ?? null,
    paidRateHigh: share?.high ?? null,
    revenue,
    // Costs may have a fraction; their sum is not to show the last bits of it.
    cost: rounded(cost),
    returnOnCost: cost === 0 ? null : rounded(revenue / cost),
  };
}
