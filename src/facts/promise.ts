import type { Facts } from "../contract/fact-table";
import type { PolicyParams } from "../contract/policy";
import type { Case } from "../input/case";
import { DAY_MINUTES, MINUTE_MS } from "../time/duration";
import type { EpochMs } from "../time/instant";
import { instantOfLocal, localDayOf, type MinuteOfDay } from "../time/local";
import type { Clock } from "./clock";
import type { Conversation } from "./conversation";
import type { TouchRecord } from "./touch-record";

export interface PromisedTime {
  readonly at: EpochMs;
  /** The same where somebody named it; what the policy takes a vague word for, no text may say (SCR-11). */
  readonly namedAt: EpochMs | undefined;
}

/** TIM-08: when the buyer will pay or can top up, or the maintenance ends. */
export function promisedTimeOf(
  one: Case,
  record: TouchRecord,
  conversation: Conversation,
  params: PolicyParams,
  tonight: MinuteOfDay,
): PromisedTime | undefined {
  const laterMs = params.laterMinutes * MINUTE_MS;
  const touch = record.ofOrder.findLast(
    ({ promisedAt, outcome }) => promisedAt !== undefined || outcome === "will-pay",
  );
  if (touch !== undefined) return touch.promisedAt === undefined ? vague(touch.at + laterMs) : named(touch.promisedAt);
  if (one.order.promisedAt !== undefined) return named(one.order.promisedAt);
  if (conversation.promise === undefined) return undefined;
  const { kind, message } = conversation.promise;
  const saidAt = message.at ?? one.order.placedAt;
  const meant = kind === "later" ? saidAt + laterMs : (eveningAfter(saidAt, one, tonight) ?? saidAt + laterMs);
  // What was said of a time before the order was placed is no word about this order, let alone a broken one.
  return meant > one.order.placedAt ? vague(meant) : undefined;
}

function named(at: EpochMs): PromisedTime {
  return { at, namedAt: at };
}

function vague(at: EpochMs): PromisedTime {
  return { at, namedAt: undefined };
}

function eveningAfter(saidAt: EpochMs, one: Case, tonight: MinuteOfDay): EpochMs | undefined {
  const evening = instantOfLocal(localDayOf(saidAt, one.buyerZone), tonight % DAY_MINUTES, one.buyerZone);
  return evening > saidAt ? evening : undefined;
}

/** Where a promised time stands. A follow-up is a touch made once the promise counts as broken. */
export function promiseState(
  promisedAt: EpochMs | undefined,
  leadMinutes: number,
  closesAt: EpochMs | undefined,
  record: TouchRecord,
  params: PolicyParams,
  clock: Clock,
): Facts["promise"] {
  if (promisedAt === undefined) return "none";
  if (closesAt !== undefined && promisedAt >= closesAt) return "beyond-closing";
  const brokenAt = promisedAt + params.brokenPromiseMinutes * MINUTE_MS;
  const dueAt = promisedAt - leadMinutes * MINUTE_MS;
  // The touch that brought the promise comes before it; one made afterwards was the reminder or the follow-up.
  const after = record.reachedOfOrder.filter((touch) => touch.at >= dueAt && touch.promisedAt !== promisedAt);
  if (after.some((touch) => touch.at >= brokenAt)) return "followed-up";
  return after.length > 0 || clock.reached(brokenAt) ? "broken" : "ahead";
}
