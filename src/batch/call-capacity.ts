import type { SendPlan } from "../contract/plan";
import type { CaseContext, CaseOrder } from "../input/case";
import { HOUR_MS } from "../time/duration";
import type { EpochMs } from "../time/instant";
import type { Zone } from "../time/zone";
import { epochMsOf } from "./epoch-ms-of";

/** A call that a plan asks for. */
export interface WantedCall {
  readonly order: CaseOrder;
  readonly plan: SendPlan;
}
/** A call that the agents have no time for. */
export interface LostCall {
  readonly order: CaseOrder;
  /** When the next hour begins. */
  readonly callsFrom: EpochMs;
}

/**
 * CHA-08: which calls do not fit into the clock hours of the shop. Calls that the history already holds take up their
 * hour; the rest goes to the highest expected gain.
 */
export function callsBeyondCapacity(calls: readonly WantedCall[], context: CaseContext): readonly LostCall[] {
  const { shop, shopZone } = context;
  if (shop.calls === undefined) return [];
  const perHour = Math.floor(shop.calls.agents * shop.calls.perHour);
  const made = callsMade(context);
  return [...byHour(calls, shopZone)].flatMap(([hour, wanted]) => {
    const free = Math.max(0, perHour - (made.get(hour) ?? 0));
    if (wanted.length <= free) return [];
    return wanted
      .sort(worthierFirst)
      .slice(free)
      .map(({ order }) => ({ order, callsFrom: hour + HOUR_MS }));
  });
}

function callsMade({ history, shopZone }: CaseContext): ReadonlyMap<EpochMs, number> {
  const hours = new Map<string, EpochMs>();
  for (const [index, touch] of history.entries()) {
    if (touch.channel !== "phone") continue;
    hours.set(touch.planId === undefined ? `#${index}` : `=${touch.planId}`, startOfHour(touch.at, shopZone));
  }
  const counts = new Map<EpochMs, number>();
  for (const hour of hours.values()) counts.set(hour, (counts.get(hour) ?? 0) + 1);
  return counts;
}

function byHour(calls: readonly WantedCall[], zone: Zone): ReadonlyMap<EpochMs, WantedCall[]> {
  const hours = new Map<EpochMs, WantedCall[]>();
  for (const call of calls) {
    const hour = startOfHour(epochMsOf(call.plan.sendAt), zone);
    const wanted = hours.get(hour);
    if (wanted === undefined) hours.set(hour, [call]);
    else wanted.push(call);
  }
  return hours;
}

function startOfHour(at: EpochMs, zone: Zone): EpochMs {
  const local = at + zone.offsetMsAt(at);
  return at - (local - Math.floor(local / HOUR_MS) * HOUR_MS);
}

/** Of equal gain the order that closes sooner, then the older one. */
function worthierFirst(one: WantedCall, other: WantedCall): number {
  const difference =
    worthOf(other.plan) - worthOf(one.plan) ||
    closingOf(one) - closingOf(other) ||
    one.order.placedAt - other.order.placedAt;
  if (difference !== 0) return difference;
  return one.order.id < other.order.id ? -1 : 1;
}

/** An unknown margin counts in full, as it blocks nothing elsewhere (CHA-06); what cannot be compared comes last. */
function worthOf({ economics, warnings }: SendPlan): number {
  if (economics === undefined || warnings.some(({ code }) => code === "currency-mismatch"))
    return Number.MIN_SAFE_INTEGER;
  return economics.gain ?? Math.floor((economics.chancePercent * economics.amount) / 100) - economics.cost;
}

// A number that two orders without a closing have in common, as Infinity − Infinity is none.
function closingOf({ order }: WantedCall): number {
  return order.closesAt ?? Number.MAX_SAFE_INTEGER;
}
