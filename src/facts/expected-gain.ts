import type { Facts } from "../contract/fact-table";
import type { Economics } from "../contract/plan";
import type { Case } from "../input/case";
import type { CompiledChannel } from "../policy/compiled-policy";

/** What a touch is about, as far as money goes. */
export interface Stake {
  readonly amountMinor: number;
  readonly segment: Facts["segment"];
  /** The shop counts in another currency. */
  readonly mismatch: boolean;
}

const PERCENT_SQUARED = 10_000;

/**
 * CHA-06: chance × margin against the cost of a touch. Undefined where nothing can be weighed: no margin known, or the
 * shop counts in another currency. Percent × percent keeps the figures whole: units are minor units × 10,000.
 */
export function gainBeatsCost(
  one: Case,
  { settings, chances }: CompiledChannel,
  stake: Stake,
  parts = 1,
): boolean | undefined {
  const { marginPercent } = one.order;
  if (marginPercent === undefined || stake.mismatch) return undefined;
  const cost = settings.cost * parts;
  return chances[stake.segment] * marginPercent * stake.amountMinor > cost * PERCENT_SQUARED;
}

export function callPaysOf(one: Case, phone: CompiledChannel, stake: Stake): Facts["callPays"] {
  const pays = gainBeatsCost(one, phone, stake);
  if (pays === undefined) return "unknown";
  return pays ? "yes" : "no";
}

/** The figures behind the decision, as the plan carries them; `parts` counts an SMS, every other touch is one. */
export function economicsOf(one: Case, { settings, chances }: CompiledChannel, stake: Stake, parts: number): Economics {
  const { marginPercent } = one.order;
  const chancePercent = chances[stake.segment];
  const cost = settings.cost * parts;
  const amount = stake.amountMinor;
  if (marginPercent === undefined) return { chancePercent, amount, cost };
  if (stake.mismatch) return { chancePercent, amount, marginPercent, cost };
  const gain = Math.floor((chancePercent * marginPercent * amount) / PERCENT_SQUARED) - cost;
  return { chancePercent, amount, marginPercent, gain, cost };
}
