import type { Channel, Context, Order, PassedOverWhy, Plan, Recheck, SendPlan } from "../../src/index";
import { hash64 } from "../../src/text/hash64";
import { type Carried, carriedBy } from "./floor-carried";
import { COSTS, economicsOf, type Read, readOrder } from "./floor-read";
import { callFor, channelsFor, momentFor, PAID, REMIND, TALKING, writtenFor } from "./floor-rules";
import { dayOf, type Found, instantOf, isoText, MINUTE, minuteOf, openingFor } from "./floor-times";
import { shipsToday } from "./floor-words";

type Draft<Kind> = { -readonly [key in keyof Kind]: Kind[key] };

interface Way {
  readonly passedOver: { readonly channel: Channel; readonly why: PassedOverWhy }[];
  readonly taken: { readonly channel: Channel; readonly found: Found } | undefined;
  readonly holdsUntil: number;
}

const QUIET_FIRST: readonly Channel[] = ["note", "im", "push", "email", "sms", "phone"];
const GAP = 480 * MINUTE;

/** Decides as the default policy does about first reminders of everyday orders, by plain `if`, and checks nothing. */
export function floorPlan(order: Order, context: Context, policy: Plan["policy"]): Plan {
  const read = readOrder(order, context);
  const { classification } = read;
  const buyerId = order.buyer.id;
  if (order.status === "paid") {
    return {
      kind: "skip",
      orderId: order.id,
      buyerId,
      why: "paid",
      final: true,
      classification,
      because: [PAID],
      warnings: [],
      policy,
    };
  }
  if (order.inquiry?.open === true) {
    const recheckAt = isoText(read.horizon);
    const because = [TALKING];
    return {
      kind: "hold",
      orderId: order.id,
      buyerId,
      why: "agent-talking",
      classification,
      because,
      warnings: [],
      policy,
      recheckAt,
    };
  }
  const { placedAt, closesAt, now, silent, returning } = read;
  const { online } = order.buyer;
  const moment = momentFor(online, silent, classification.daypart);
  const justOrdered = online === true && now - placedAt < 60 * MINUTE;
  const callPays = returning && read.gain !== undefined && read.gain > 3_000_000;
  const listed = channelsFor(justOrdered, read.large, silent, callPays);
  const walked = online === false ? imLast(listed.channels) : listed.channels;
  let way = walk(order, read, walked, false);
  if (
    way.taken === undefined &&
    closesAt !== undefined &&
    way.passedOver.some((one) => one.why === "no-time-before-closing")
  ) {
    const second = walk(
      order,
      read,
      QUIET_FIRST.filter((one) => walked.includes(one)),
      true,
    );
    way = { ...second, holdsUntil: Math.min(way.holdsUntil, second.holdsUntil) };
  }
  const holdsUntil = Math.min(read.horizon, way.holdsUntil);
  if (way.taken === undefined) {
    const because = [REMIND, moment.rule, listed.rule];
    const recheckAt = isoText(holdsUntil);
    return {
      kind: "skip",
      orderId: order.id,
      buyerId,
      why: "no-time",
      final: false,
      classification,
      because,
      warnings: [],
      policy,
      recheckAt,
      passedOver: way.passedOver,
    };
  }
  const { channel, found } = way.taken;
  const { at } = found;
  const onlyTouch = closesAt !== undefined && at + GAP >= closesAt;
  const script =
    channel === "phone"
      ? callFor(silent, returning)
      : writtenFor(channel, onlyTouch, online, returning, silent, shipsToday(at));
  const carried: Carried = carriedBy(channel, script.id, { order, shop: context.shop, placedAt, closesAt, at });
  const id = hash64(`${order.id}\u00001`);
  const passedOver = online === false ? withDisplaced(way.passedOver, listed.channels, channel) : way.passedOver;
  const sendAt = isoText(at);
  const notAfter = isoText(notAfterOf(found, carried.endsAt, placedAt, moment.by));
  const chosen = {
    id: script.id,
    locale: "zh-CN",
    tone: script.tone,
    appeal: script.appeal,
    category: "service",
  } as const;
  const recheck = rechecks(channel, online, at, now);
  const note = remark(channel, order.id);
  const because = [REMIND, moment.rule, listed.rule, script.rule];
  const { words } = carried;
  const plan: Draft<SendPlan> =
    words.channel === "phone"
      ? {
          kind: "send",
          id,
          orderId: order.id,
          buyerId,
          attempt: 1,
          channel: words.channel,
          call: words.call,
          passedOver,
          sendAt,
          notAfter,
          timeZone: "Asia/Shanghai",
          script: chosen,
          covers: [order.id],
          recheck,
          note,
          classification,
          because,
          warnings: [],
          policy,
        }
      : {
          kind: "send",
          id,
          orderId: order.id,
          buyerId,
          attempt: 1,
          channel: words.channel,
          message: words.message,
          passedOver,
          sendAt,
          notAfter,
          timeZone: "Asia/Shanghai",
          script: chosen,
          covers: [order.id],
          recheck,
          note,
          classification,
          because,
          warnings: [],
          policy,
        };
  if (order.inquiry?.agent !== undefined) plan.assignee = order.inquiry.agent;
  plan.economics = economicsOf(read, order, channel);
  plan.recheckAt = isoText(holdsUntil);
  return plan;
}

function walk(order: Order, read: Read, channels: readonly Channel[], restDaysCount: boolean): Way {
  const { now, placedAt, closesAt, gain } = read;
  const { reach, online } = order.buyer;
  const passedOver: { channel: Channel; why: PassedOverWhy }[] = [];
  let holdsUntil = Number.POSITIVE_INFINITY;
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
    if (found.at !== Number.POSITIVE_INFINITY) {
      return {
        passedOver,
        taken: { channel, found },
        holdsUntil: Math.min(holdsUntil, wordsHoldUntil(found.at, closesAt)),
      };
    }
    passedOver.push({ channel, why: "no-time-before-closing" });
  }
  return { passedOver, taken: undefined, holdsUntil };
}

/** The script depends on the time left to closing and on whether the shop still dispatches that day. */
function wordsHoldUntil(at: number, closesAt: number | undefined): number {
  let until = instantOf(dayOf(at), minuteOf(at) < 960 ? 960 : 1_440);
  if (closesAt === undefined) return until;
  for (const edge of [closesAt - GAP, closesAt - 60 * MINUTE, closesAt - 30 * MINUTE, closesAt]) {
    if (edge > at && edge < until) until = edge;
  }
  return until;
}

function notAfterOf({ at, end }: Found, claimsEndAt: number, placedAt: number, by: number | undefined): number {
  const ends = Math.min(at + 60 * MINUTE, end, claimsEndAt);
  const wish = by === undefined ? 0 : instantOf(dayOf(placedAt), by);
  return wish > at ? Math.min(ends, wish) : ends;
}

function imLast(channels: readonly Channel[]): readonly Channel[] {
  return channels.includes("im") ? [...channels.filter((one) => one !== "im"), "im"] : channels;
}

/** An offline buyer's chat was moved to the end of the list, behind the channel that was taken. */
function withDisplaced(fell: Way["passedOver"], listed: readonly Channel[], taken: Channel): Way["passedOver"] {
  const displaced = taken !== "im" && listed.includes("im");
  return displaced ? [{ channel: "im", why: "buyer-offline" }, ...fell] : fell;
}

function rechecks(channel: Channel, online: boolean | undefined, at: number, now: number): readonly Recheck[] {
  const list: Recheck[] = ["paid", "closed", "opted-out", "agent-talking"];
  if (channel === "im" && online === true && at >= now + 15 * MINUTE) list.push("online");
  return list;
}

function remark(channel: Channel, orderId: string): string {
  return channel === "phone"
    ? `第1次联系，电话，订单${orderId}：请记下结果、对方答应的付款时间和提出的条件`
    : `第1次联系，已发消息，订单${orderId}：有回复请记下结果和对方的条件`;
}
