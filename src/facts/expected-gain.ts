import type { Facts } from "../contract/fact-table";
import type { Channel } from "../contract/vocabulary";
import type { Case } from "../input/case";
import type { CompiledPolicy } from "../policy/compiled-policy";

/**
 * CHA-06: chance × margin against the cost of a touch. Undefined where nothing can be weighed: no margin known, or the
 * shop counts in another currency. Percent × percent keeps the figures whole: units are minor units × 10,000.
 */
export function gainBeatsCost(
  one: Case,
  policy: CompiledPolicy,
  channel: Channel,
  amountMinor: number,
  segment: Facts["segment"],
  mismatch: boolean,
): boolean | undefined {
  const { marginPercent } = one.order;
  if (marginPercent === undefined || mismatch) return undefined;
  const chancePercent = policy.policy.chances[channel][segment];
  return chancePercent * marginPercent * amountMinor > policy.channels[channel].settings.cost * 10_000;
}

export function callPaysOf(
  one: Case,
  policy: CompiledPolicy,
  amountMinor: number,
  segment: Facts["segment"],
  mismatch: boolean,
): Facts["callPays"] {
  const pays = gainBeatsCost(one, policy, "phone", amountMinor, segment, mismatch);
  if (pays === undefined) return "unknown";
  return pays ? "yes" : "no";
}
