import type { Facts } from "../contract/fact-table";
import type { PolicyParams } from "../contract/policy";
import type { Channel, MessageClass } from "../contract/vocabulary";
import type { Case, CaseTouch } from "../input/case";
import { DAY_MS, HOUR_MS } from "../time/duration";
import type { EpochMs } from "../time/instant";
import type { Clock } from "./clock";
import { isAbout, mayHaveReached, reachProblemOf, type TouchRecord } from "./touch-record";

/** What happened to this order so far. */
export function historyFacts(record: TouchRecord, perOrder: number) {
  const attempt = record.reachedOfOrder.length;
  const { latest } = record;
  return {
    attempt,
    lastAttempt: attempt + 1 >= perOrder,
    lastChannel: record.reachedOfOrder.at(-1)?.channel ?? "none",
    lastOutcome: latest === undefined ? "none" : (latest.outcome ?? "unknown"),
    called: record.reachedOfOrder.some((touch) => touch.channel === "phone"),
  } as const;
}

type ReachFacts = Pick<Facts, "noteReach" | "imReach" | "pushReach" | "emailReach" | "smsReach" | "phoneReach">;

/** CHA-09: what each channel may carry; nothing where it failed or a stranger answered. */
export function reachFacts(one: Case, record: TouchRecord): ReachFacts {
  if (one.touches.length === 0) {
    const { note, im, push, email, sms, phone } = one.order.buyer.reach;
    return {
      noteReach: note ?? "none",
      imReach: im ?? "none",
      pushReach: push ?? "none",
      emailReach: email ?? "none",
      smsReach: sms ?? "none",
      phoneReach: phone ?? "none",
    };
  }
  return {
    noteReach: reachOf(one, record, "note"),
    imReach: reachOf(one, record, "im"),
    pushReach: reachOf(one, record, "push"),
    emailReach: reachOf(one, record, "email"),
    smsReach: reachOf(one, record, "sms"),
    phoneReach: reachOf(one, record, "phone"),
  };
}

function reachOf(one: Case, record: TouchRecord, channel: Channel): MessageClass | "none" {
  return reachProblemOf(one, record, channel) === undefined ? (one.order.buyer.reach[channel] ?? "none") : "none";
}

/** SEL-11: a no ends it, but for the one friendly question where the policy allows it. */
export function refusalOf(record: TouchRecord, params: PolicyParams): Facts["refusal"] {
  const refused = record.ofOrder.findIndex((touch) => touch.outcome === "declined");
  if (refused < 0) return "none";
  const asked = record.ofOrder.slice(refused + 1).some(mayHaveReached);
  return params.feedbackQuestion && !asked ? "ask-once" : "final";
}

/** SEL-12: a paid order placed soon after, of about the same amount, took this one's place. */
export function isSuperseded(one: Case, params: PolicyParams): boolean {
  const { placedAt, amount } = one.order;
  const latest = placedAt + params.supersededHours * HOUR_MS;
  return one.otherOrders.some(
    (other) =>
      other.status === "paid" &&
      other.placedAt > placedAt &&
      other.placedAt <= latest &&
      Math.abs(other.amount - amount) * 100 <= amount * params.supersededPercent,
  );
}

const ANSWERS: ReadonlySet<string | undefined> = new Set([
  "paid",
  "will-pay",
  "needs-help",
  "declined",
  "wrong-person",
  "do-not-contact",
]);

/** SEL-15: a whole series about another order went unanswered, and neither payment nor message has ended the peace. */
export function isLeftInPeace(one: Case, params: PolicyParams, clock: Clock): boolean {
  if (one.touches.length === 0) return false;
  const orderIds = new Set(one.touches.flatMap((touch) => [touch.orderId, ...(touch.covers ?? [])]));
  orderIds.delete(one.order.id);
  for (const orderId of orderIds) {
    const series = one.touches.filter((touch) => isAbout(touch, orderId) && mayHaveReached(touch));
    const last = series.at(-1);
    if (last === undefined || series.length < params.perOrder || series.some(isAnswered)) continue;
    if (!wasHeardOfSince(one, last.at) && !clock.reached(last.at + params.courtesyDays * DAY_MS)) return true;
  }
  return false;
}

function isAnswered(touch: CaseTouch): boolean {
  return ANSWERS.has(touch.outcome);
}

function wasHeardOfSince(one: Case, since: EpochMs): boolean {
  const { lastPaidAt } = one.order.buyer;
  if (lastPaidAt !== undefined && lastPaidAt > since) return true;
  // Whenever it was placed, an order that is paid now was paid after the last touch about it.
  const paid = one.otherOrders.filter((other) => other.status === "paid");
  if (paid.some((other) => other.placedAt > since)) return true;
  if (paid.some(({ id }) => one.touches.some((touch) => touch.at >= since && isAbout(touch, id)))) return true;
  if (one.touches.some((touch) => touch.at > since && isAnswered(touch))) return true;
  const messages = one.order.inquiry?.messages ?? [];
  return messages.some((message) => message.from === "buyer" && message.at !== undefined && message.at > since);
}
