import type { Channel, Context, HoldPlan, Order, Plan, Recheck, SendPlan, SkipPlan } from "../../src/index";
import { hash64 } from "../../src/text/hash64";
import { type Carried, carriedBy } from "./floor-carried";
import { decideFloor, type FloorDecision, recheckFloor } from "./floor-decision";
import { economicsOf, type Read, readOrder } from "./floor-read";
import { PAID, REMIND, TALKING } from "./floor-rules";
import { dayOf, type Found, instantOf, isoText, MINUTE } from "./floor-times";

type Draft<Kind> = { -readonly [key in keyof Kind]: Kind[key] };
type Mark = Plan["policy"];

/** The plan that the default policy gives, byte for byte, by plain `if` and template strings; it checks nothing. */
export function floorPlan(order: Order, context: Context, policy: Mark): Plan {
  const read = readOrder(order, context);
  const decision = decideFloor(order, read, read.now);
  if (decision.verdict === "paid") return paidPlan(order, read, policy);
  const recheckAt = recheckFloor(order, read, decision);
  if (decision.verdict === "talking") return withRecheckAt(talkingPlan(order, read, policy), recheckAt);
  const { taken, moment, listed } = decision;
  if (moment === undefined || listed === undefined) throw new RangeError(`\`${decision.verdict}\` is beyond the floor`);
  if (taken === undefined) return noTimePlan(order, read, decision, policy, recheckAt);
  const { channel, found, script } = taken;
  const { placedAt, closesAt, now } = read;
  const { at } = found;
  const carried: Carried = carriedBy(channel, script.id, { order, shop: context.shop, placedAt, closesAt, at });
  const id = hash64(`${order.id}\u00001`);
  const { passedOver } = decision;
  const sendAt = isoText(at);
  const notAfter = isoText(notAfterOf(found, carried.endsAt, placedAt, moment.by));
  const chosen = {
    id: script.id,
    locale: "zh-CN",
    tone: script.tone,
    appeal: script.appeal,
    category: "service",
  } as const;
  const recheck = rechecks(channel, order.buyer.online, at, now);
  const note = remark(channel, order.id);
  const because = [REMIND, moment.rule, listed.rule, script.rule];
  const { words } = carried;
  const { classification } = read;
  const buyerId = order.buyer.id;
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
  return withRecheckAt(plan, recheckAt);
}

function withRecheckAt<Kind extends Plan>(plan: Draft<Kind>, at: number): Draft<Kind> {
  if (at !== Number.POSITIVE_INFINITY) plan.recheckAt = isoText(at);
  return plan;
}

function paidPlan(order: Order, { classification }: Read, policy: Mark): SkipPlan {
  return {
    kind: "skip",
    orderId: order.id,
    buyerId: order.buyer.id,
    why: "paid",
    final: true,
    classification,
    because: [PAID],
    warnings: [],
    policy,
  };
}

function talkingPlan(order: Order, { classification }: Read, policy: Mark): HoldPlan {
  return {
    kind: "hold",
    orderId: order.id,
    buyerId: order.buyer.id,
    why: "agent-talking",
    classification,
    because: [TALKING],
    warnings: [],
    policy,
  };
}

function noTimePlan(
  order: Order,
  { classification }: Read,
  { moment, listed, passedOver }: FloorDecision,
  policy: Mark,
  recheckAt: number,
): SkipPlan {
  const because = [REMIND, moment?.rule ?? REMIND, listed?.rule ?? REMIND];
  const plan: Draft<SkipPlan> = {
    kind: "skip",
    orderId: order.id,
    buyerId: order.buyer.id,
    why: "no-time",
    final: false,
    classification,
    because,
    warnings: [],
    policy,
  };
  return { ...withRecheckAt(plan, recheckAt), passedOver };
}

function notAfterOf({ at, end }: Found, claimsEndAt: number, placedAt: number, by: number | undefined): number {
  const ends = Math.min(at + 60 * MINUTE, end, claimsEndAt);
  const wish = by === undefined ? 0 : instantOf(dayOf(placedAt), by);
  return wish > at ? Math.min(ends, wish) : ends;
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
