import type { Facts } from "../contract/fact-table";
import type { Channel } from "../contract/vocabulary";

const NOTHING_MOVED: readonly Channel[] = [];

/** CHA-05: a large order is never touched twice in a row on one channel. */
export function repeatsChannel({ amount, lastChannel }: Pick<Facts, "amount" | "lastChannel">, channel: Channel) {
  return amount === "large" && lastChannel === channel;
}

/** CHA-05 for large orders, TIM-16 for the same channel: other words than last time; after a no there are none. */
export function wantsOtherWords(
  { amount, lastChannel, refusal }: Pick<Facts, "amount" | "lastChannel" | "refusal">,
  channel: Channel,
) {
  return refusal !== "ask-once" && (amount === "large" || lastChannel === channel);
}

/** CHA-07: the channels that go to the end of the list, since the buyer is known not to be there. */
export function movedByAbsence(
  channels: readonly Channel[],
  online: Facts["online"],
  needsPresence: (channel: Channel) => boolean,
): readonly Channel[] {
  return online === "offline" ? channels.filter(needsPresence) : NOTHING_MOVED;
}

export function behind(channels: readonly Channel[], moved: readonly Channel[]): readonly Channel[] {
  return moved.length === 0 ? channels : [...channels.filter((one) => !moved.includes(one)), ...moved];
}
