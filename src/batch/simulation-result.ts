import type { Plan, SendPlan } from "../contract/plan";
import { CHANNELS } from "../contract/vocabulary";
import { HOUR_MS } from "../time/duration";
import { formatInstant } from "../time/local";
import type { Zone } from "../time/zone";
import { epochMsOf } from "./epoch-ms-of";
import type { SimulatedOrder } from "./simulated-order";
import type { SimulationResult } from "./simulation";

const HOUR_START = "2026-03-10T".length;
const NEVER_SEEN = { why: "closed before the first look", rule: "-" } as const;
const TOO_LATE: ReadonlySet<string> = new Set([NEVER_SEEN.why, "no-time", "past-closing"]);

/** Counts what became of the orders. */
export function simulationResult(
  policy: Plan["policy"],
  orders: readonly SimulatedOrder[],
  sends: readonly SendPlan[],
  invalid: number,
  shopZone: Zone,
): SimulationResult {
  const paid = orders.filter(({ paidAt }) => paidAt !== undefined);
  const open = orders.filter(({ paidAt }) => paidAt === undefined);
  const notReminded = open.filter(({ isReminded }) => !isReminded);
  const because = reasonsOf(notReminded);
  const calls = sends.filter(({ channel }) => channel === "phone");
  return {
    policy,
    orders: orders.length,
    invalid,
    paidUnseen: paid.filter(({ isReminded, isPlanned }) => !isReminded && !isPlanned).length,
    paidBeforeReminder: paid.filter(({ isReminded, isPlanned }) => !isReminded && isPlanned).length,
    remindedThenPaid: paid.filter(({ isReminded }) => isReminded).length,
    remindedNeverPaid: open.length - notReminded.length,
    notReminded: notReminded.length,
    notRemindedBecause: because,
    tooLate: because.reduce((sum, { why, orders: count }) => (TOO_LATE.has(why) ? sum + count : sum), 0),
    touches: sends.length,
    cost: sends.reduce((sum, { economics }) => sum + (economics?.cost ?? 0), 0),
    byChannel: Object.fromEntries(
      CHANNELS.flatMap((channel) => {
        const count = sends.filter((plan) => plan.channel === channel).length;
        return count === 0 ? [] : [[channel, count]];
      }),
    ),
    byHour: Object.fromEntries(
      sorted(counted(sends, ({ sendAt }) => `${sendAt.slice(HOUR_START, HOUR_START + 2)}:00`)),
    ),
    callsByHour: sorted(counted(calls, (plan) => hourOf(plan, shopZone)))
      .map(([hour, count]) => ({ hour, calls: count }))
      .sort((one, other) => other.calls - one.calls),
  };
}

function reasonsOf(orders: readonly SimulatedOrder[]): SimulationResult["notRemindedBecause"] {
  const reasons = new Map<string, { why: string; rule: string; orders: number }>();
  for (const { last } of orders) {
    const { why, rule } =
      last === undefined ? NEVER_SEEN : { why: last.why, rule: last.because.at(-1)?.rule ?? NEVER_SEEN.rule };
    const key = `${why} ${rule}`;
    const known = reasons.get(key);
    if (known === undefined) reasons.set(key, { why, rule, orders: 1 });
    else known.orders += 1;
  }
  const byName = [...reasons].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, reason]) => reason);
  return byName.sort((one, other) => other.orders - one.orders);
}

function hourOf({ sendAt }: SendPlan, zone: Zone): string {
  const at = epochMsOf(sendAt);
  const local = at + zone.offsetMsAt(at);
  return formatInstant(at - (local - Math.floor(local / HOUR_MS) * HOUR_MS), zone);
}

function counted<One>(list: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
}
