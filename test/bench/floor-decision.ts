import type { Channel, Order, PassedOverWhy } from "../../src/index";
import { COSTS, type Read } from "./floor-read";
import { callFor, channelsFor, type Listed, type Moment, momentFor, type Scripted, writtenFor } from "./floor-rules";
import { DAY, dayOf, type Found, instantOf, MINUTE, minuteOf, openingFor } from "./floor-times";
import { shipsToday } from "./floor-words";

/** Everything that is decided before anything is written. */
export interface FloorDecision {
  /** `proceed`: the way to a send was looked for. */
  readonly verdict: "paid" | "closed" | "talking" | "backlog" | "proceed";
  readonly moment: Moment | undefined;
  readonly listed: Listed | undefined;
  readonly passedOver: readonly { readonly channel: Channel; readonly why: PassedOverWhy }[];
  readonly taken: Taken | undefined;
  /** Before this instant the same is decided. */
  readonly holdsUntil: number;
}
interface Taken {
  readonly channel: Channel;
  readonly found: Found;
  readonly script: Scripted;
}
interface Way {
  readonly passedOver: { readonly channel: Channel; readonly why: PassedOverWhy }[];
  readonly taken: Taken | undefined;
  readonly holdsUntil: number;
}

const NEVER = Number.POSITIVE_INFINITY;
const QUIET_FIRST: readonly Channel[] = ["note", "im", "push", "email", "sms", "phone"];
const GAP = 480 * MINUTE;
const BACKLOG = 7 * DAY + 1;

/** Decides as the default policy does about first reminders of everyday orders, by plain `if`. */
export function decideFloor(order: Order, read: Read, now: number): FloorDecision {
  const { placedAt, closesAt, silent, returning } = read;
  if (order.status === "paid") return ended("paid", NEVER);
  if (closesAt !== undefined && now >= closesAt) return ended("closed", NEVER);
  const closing = closesAt ?? NEVER;
  if (order.inquiry?.open === true) return ended("talking", closing);
  if (now >= placedAt + BACKLOG) return ended("backlog", NEVER);
  const { online } = order.buyer;
  const moment = momentFor(online, silent, read.classification.daypart);
  const justOrdered = online === true && now - placedAt < 60 * MINUTE;
  const callPays = returning && read.gain !== undefined && read.gain > 3_000_000;
  const listed = channelsFor(justOrdered, read.large, silent, callPays);
  const walked = online === false ? imLast(listed.channels) : listed.channels;
  let way = walk(order, read, now, walked, false);
  if (
    way.taken === undefined &&
    closesAt !== undefined &&
    way.passedOver.some((one) => one.why === "no-time-before-closing")
  ) {
    const quietFirst = QUIET_FIRST.filter((one) => walked.includes(one));
    const second = walk(order, read, now, online === false ? imLast(quietFirst) : quietFirst, true);
    way = { ...second, holdsUntil: Math.min(way.holdsUntil, second.holdsUntil) };
  }
  const { taken } = way;
  const passedOver =
    online === false && taken !== undefined
      ? withDisplaced(way.passedOver, listed.channels, taken.channel)
      : way.passedOver;
  const listHolds = justOrdered ? placedAt + 60 * MINUTE : NEVER;
  const holdsUntil = Math.min(closing, placedAt + BACKLOG, listHolds, way.holdsUntil);
  return { verdict: "proceed", moment, listed, passedOver, taken, holdsUntil };
}

/** The instant at which planning again decides otherwise, looked for where that may be by deciding there. */
export function recheckFloor(order: Order, read: Read, decision: FloorDecision): number {
  let at = decision.holdsUntil;
  while (at !== NEVER) {
    const later = decideFloor(order, read, at);
    if (!isSame(later, decision, at)) break;
    at = later.holdsUntil;
  }
  return at;
}

function isSame(later: FloorDecision, decision: FloorDecision, now: number): boolean {
  if (later.verdict !== decision.verdict) return false;
  if (later.taken === undefined || decision.taken === undefined) return later.taken === decision.taken;
  return (
    later.taken.channel === decision.taken.channel &&
    later.taken.script.id === decision.taken.script.id &&
    later.taken.found.at === Math.max(now, decision.taken.found.at)
  );
}

function ended(verdict: FloorDecision["verdict"], holdsUntil: number): FloorDecision {
  return { verdict, moment: undefined, listed: undefined, passedOver: [], taken: undefined, holdsUntil };
}

function walk(order: Order, read: Read, now: number, channels: readonly Channel[], restDaysCount: boolean): Way {
  const { placedAt, closesAt, gain, silent, returning } = read;
  const { reach, online } = order.buyer;
  const passedOver: { channel: Channel; why: PassedOverWhy }[] = [];
  let holdsUntil = NEVER;
  for (const channel of channels) {
    if (reach[channel] === undefined) {
      passedOver.push({ channel, why: "no-contact" });
      continue;
    }
    if (COSTS[channel] > 0 && gain !== undefined && gain <= COSTS[channel] * 10_000) {
      passedOver.push({ channel, why: "cost-exceeds-gain" });
      continue;
    }
    const found = openingFor({ channel, now, due: placedAt + 10 * MINUTE, closesAt, online, restDaysCount });
    holdsUntil = Math.min(holdsUntil, found.holdsUntil);
    if (found.at !== NEVER) {
      const onlyTouch = closesAt !== undefined && found.at + GAP >= closesAt;
      const script =
        channel === "phone"
          ? callFor(onlyTouch, silent, returning)
          : writtenFor(channel, onlyTouch, online, returning, silent, shipsToday(found.at));
      const until = wordsHoldUntil(found.at, closesAt);
      return { passedOver, taken: { channel, found, script }, holdsUntil: Math.min(holdsUntil, until) };
    }
    passedOver.push({ channel, why: "no-time-before-closing" });
  }
  return { passedOver, taken: undefined, holdsUntil };
}

/** The script depends on whether a second touch fits in before closing and on whether the shop still dispatches. */
function wordsHoldUntil(at: number, closesAt: number | undefined): number {
  const until = instantOf(dayOf(at), minuteOf(at) < 960 ? 960 : 1_440);
  const onlyFrom = closesAt === undefined ? at : closesAt - GAP;
  return onlyFrom > at && onlyFrom < until ? onlyFrom : until;
}

function imLast(channels: readonly Channel[]): readonly Channel[] {
  return channels.includes("im") ? [...channels.filter((one) => one !== "im"), "im"] : channels;
}

/** An offline buyer's chat was moved to the end of the list, behind the channel that was taken. */
function withDisplaced(
  fell: FloorDecision["passedOver"],
  listed: readonly Channel[],
  taken: Channel,
): FloorDecision["passedOver"] {
  const displaced = taken !== "im" && listed.includes("im");
  return displaced ? [{ channel: "im", why: "buyer-offline" }, ...fell] : fell;
}
