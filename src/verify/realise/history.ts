import type { Touch } from "../../contract/touch";
import { CHANNELS, type Channel, type Outcome } from "../../contract/vocabulary";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import { instantText, type Times } from "./times";
import { isVague, type Wanted } from "./wanted";

const DAY = 1_440;
export const ORDER_ID = "A-1";
export const BUYER_ID = "B-1";

/** The touches that show the wanted facts about what happened so far, earliest first. */
export function historyFor(wanted: Wanted, policy: CompiledPolicy, times: Times, promisedAt: number | undefined) {
  const { facts } = wanted;
  return [
    ...(facts.doNotContact && facts.lastOutcome !== "do-not-contact" ? [longAgo(times, "do-not-contact")] : []),
    ...ownTouches(wanted, policy, times, promisedAt),
    ...(facts.courtesyStop ? unanswered(policy, times) : []),
  ];
}

/** When each touch of the order that reached the buyer was made. */
export function touchMinutes({ facts }: Wanted, policy: CompiledPolicy, { placed, now }: Times): readonly number[] {
  const { attempt } = facts;
  if (facts.backlog) return count(attempt).map((index) => now - (attempt - index));
  const latest = Math.min(now, placed + policy.params.backlogDays * DAY);
  const step = Math.min(2 * DAY, Math.floor((latest - placed) / (attempt + 1)));
  return count(attempt).map((index) => (step > 0 ? latest - (attempt - index) * step : now - attempt + index));
}

function ownTouches(
  wanted: Wanted,
  policy: CompiledPolicy,
  times: Times,
  promisedAt: number | undefined,
): readonly Touch[] {
  const { facts, lastScript } = wanted;
  const minutes = touchMinutes(wanted, policy, times);
  const reached = minutes.map((minute, index): Touch => {
    const isLast = index === minutes.length - 1;
    const outcome =
      isLast && facts.lastOutcome !== "failed" ? stated(facts.lastOutcome) : earlierOutcome(wanted, policy, index);
    return {
      ...touchAt(minute, channelOf(wanted, index, minutes.length), index + 1, outcome),
      ...(isLast && lastScript !== undefined ? { script: lastScript } : {}),
      ...(isLast && facts.lastOutcome === "will-pay" && promisedAt !== undefined && !isVague(wanted)
        ? { promisedAt: instantText(promisedAt) }
        : {}),
    };
  });
  if (facts.lastOutcome !== "failed") return reached;
  const lost = CHANNELS.find((channel) => facts[`${channel}Reach`] === "none") ?? "note";
  return [...reached, touchAt(times.now, lost, reached.length + 1, "failed")];
}

function channelOf({ facts }: Wanted, index: number, total: number): Channel {
  const last = facts.lastChannel === "none" ? "im" : facts.lastChannel;
  if (index === total - 1) return last;
  if (facts.called && last !== "phone" && index === 0) return "phone";
  if (last !== "phone") return last;
  return "im";
}

/** A no has come before the last touch, or is itself the last that reached the buyer. */
function earlierOutcome({ facts }: Wanted, policy: CompiledPolicy, index: number): Outcome | undefined {
  if (facts.refusal === "none" || facts.lastOutcome === "declined") return undefined;
  const noIsFirst = facts.refusal === "final" && policy.params.feedbackQuestion;
  return index === (noIsFirst ? 0 : Math.max(0, facts.attempt - (facts.lastOutcome === "failed" ? 1 : 2)))
    ? "declined"
    : undefined;
}

function stated(outcome: Wanted["facts"]["lastOutcome"]): Outcome | undefined {
  return outcome === "none" || outcome === "unknown" ? undefined : outcome;
}

function touchAt(minute: number, channel: Channel, attempt: number, outcome: Outcome | undefined): Touch {
  const touch = { orderId: ORDER_ID, buyerId: BUYER_ID, at: instantText(minute), channel, attempt };
  return outcome === undefined ? touch : { ...touch, outcome };
}

function longAgo({ placed }: Times, outcome: Outcome): Touch {
  return { ...touchAt(placed - 60 * DAY, "im", 1, outcome), orderId: "Z-1" };
}

/** SEL-15: a whole series about another order, so shortly ago that nothing was heard since. */
function unanswered({ params }: CompiledPolicy, { now }: Times): readonly Touch[] {
  return count(params.perOrder).map((index) => ({
    ...touchAt(now - params.perOrder + index, "im", index + 1, undefined),
    orderId: "Z-2",
  }));
}

function count(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
