import type { Context } from "../../contract/context";
import type { Order } from "../../contract/order";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import type { Region } from "../diagram/diagram";
import { holdsAt, holdsSomewhere, type Point, pickFrom } from "../diagram/questions";
import type { FactSpace } from "../space/fact-space";
import { amountsFor } from "./amounts";
import { contextFor } from "./context";
import { touchMinutes } from "./history";
import { orderFor } from "./order";
import { LIKINGS, type Liking, preferenceOf } from "./preference";
import { timesFor } from "./times";
import { type Trial, tryOut } from "./trial";
import { nearest, type Wanted, wantedAt } from "./wanted";

/** A valid order in a valid context whose facts, as derived and planned, lie in a region. */
export interface RealisedOrder {
  readonly order: Order;
  readonly context: Context;
  readonly trial: Trial;
}

export interface Sought {
  /** The facts are to lie in all of them. Facts of a send count only where the planner makes one. */
  readonly regions: readonly Region[];
  /** Scripts of the last touch that may bring it about, tried in this order; without any it does not matter. */
  readonly lastScriptsAt?: (point: Point) => readonly (string | undefined)[];
  /** What the trial must show besides its facts. */
  readonly accepts?: (trial: Trial, order: Order, context: Context) => boolean;
  /** What kinds of order are tried, in this order. */
  readonly likings?: readonly Liking[];
}

const MOST_TIMES = 4;
const DAY = 1_440;

/** An order for the region, confirmed by the planner; undefined where none of those tried was. */
export function realise(space: FactSpace, policy: CompiledPolicy, sought: Sought): RealisedOrder | undefined {
  for (const point of pointsOf(space, sought.regions, sought.likings)) {
    for (const lastScript of sought.lastScriptsAt?.(point) ?? [undefined]) {
      const wanted = wantedAt(space, point, policy.attributeNames, lastScript);
      const found = realiseAt(space, policy, wanted, sought);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Some ordinary combinations of the regions, each once. */
export function* pointsOf(
  space: FactSpace,
  regions: readonly Region[],
  likings: readonly Liking[] = LIKINGS,
): Generator<Point> {
  const seen = new Set<string>();
  for (const liking of likings) {
    const point = pickFrom(space.diagram, regions, preferenceOf(space, liking));
    if (point === undefined || seen.has(point.join())) continue;
    seen.add(point.join());
    yield point;
  }
}

function realiseAt(
  space: FactSpace,
  policy: CompiledPolicy,
  wanted: Wanted,
  { regions, accepts }: Sought,
): RealisedOrder | undefined {
  const amounts = amountsFor(wanted, policy);
  for (const { placed, now } of timesFor(wanted, policy).slice(0, MOST_TIMES)) {
    const first = closingBefore(wanted, placed, now);
    // The closing counts from the send, which is known only once it was planned.
    let closes = first;
    for (let round = 0; round < 3; round += 1) {
      const times = { placed, now, closes, promised: promisedFor(wanted, policy, placed, now, closes) };
      const order = orderFor(wanted, policy, times, amounts);
      const context = contextFor(wanted, policy, times, amounts);
      const trial = tryOut(space, policy, order, context);
      if (trial === undefined) break;
      if (regions.every((region) => showsIn(space, region, trial)) && accepts?.(trial, order, context) !== false) {
        return { order, context, trial };
      }
      const next = closingAfter(wanted, trial);
      if (next === undefined || next === closes) break;
      closes = next;
    }
  }
  return undefined;
}

/** Where nothing was sent, the facts of a send are open, and where no moment was chosen, so is the moment. */
export function showsIn(space: FactSpace, region: Region, { decision, point }: Trial): boolean {
  if (decision.route?.walk.taken !== undefined) return holdsAt(space.diagram, region, point);
  const isOpen = (index: number) => {
    const dimension = space.variables[index]?.dimension;
    if (dimension === undefined) return false;
    const { declaration, fact } = dimension;
    if (declaration.when === "chosen") return decision.route === undefined;
    return declaration.when === "send" || fact === "seasonAtSend";
  };
  return holdsSomewhere(space.diagram, region, point, isOpen);
}

function closingBefore({ facts, rangeOf }: Wanted, placed: number, now: number): number | undefined {
  if (facts.pastClosing) return Math.max(placed + 1, now - 1);
  if (!facts.closingKnown) return undefined;
  const from = facts.promise === "ahead" ? promisedAhead(now) : now;
  return from + nearest(rangeOf("minutesToClosing"), 5 * DAY);
}

function closingAfter({ facts, rangeOf }: Wanted, { decision }: Trial): number | undefined {
  const taken = decision.route?.walk.taken;
  if (taken === undefined || !facts.closingKnown || facts.pastClosing) return undefined;
  return Math.ceil(taken.opening.at / 60_000) + nearest(rangeOf("minutesToClosing"), 2 * DAY);
}

function promisedAhead(now: number): number {
  return now + 180;
}

function promisedFor(
  wanted: Wanted,
  policy: CompiledPolicy,
  placed: number,
  now: number,
  closes: number | undefined,
): number | undefined {
  const { brokenPromiseMinutes } = policy.params;
  switch (wanted.facts.promise) {
    case "none":
      return undefined;
    case "ahead":
      return promisedAhead(now);
    case "broken":
      return now - brokenPromiseMinutes - 5;
    case "followed-up":
      return (touchMinutes(wanted, policy, { placed, now }).at(-1) ?? now) - brokenPromiseMinutes - 5;
    case "beyond-closing":
      return (closes ?? now) + 60;
  }
}
