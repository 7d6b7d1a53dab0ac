import type { CompiledPolicy } from "../../policy/compiled-policy";
import { nearest, type Wanted } from "./wanted";

/** What the order and the others in its bundle cost, and what makes that large or small for the shop. */
export interface Amounts {
  readonly own: number;
  readonly other: number;
  readonly averageOrder: number;
  readonly marginPercent: number | undefined;
}

const USUAL_TOTAL = 24_000;

export function amountsFor(wanted: Wanted, policy: CompiledPolicy): Amounts {
  const { facts } = wanted;
  const total = nearest(wanted.rangeOf("amountMinor"), USUAL_TOTAL);
  const halved = facts.bundle !== "single" && facts.amount === "large" && !facts.largeAlone;
  const own = halved ? Math.ceil(total / 2) : total;
  const threshold = facts.amount === "large" ? total / 1.2 : total * 3 + 1;
  return {
    own,
    other: facts.bundle === "single" ? 0 : total - own,
    averageOrder: Math.max(1, threshold / policy.params.largeMultiple),
    marginPercent: marginFor(wanted, policy, total),
  };
}

/** Just below what a call would need where it does not pay, so that cheaper channels still do. */
function marginFor({ facts }: Wanted, policy: CompiledPolicy, total: number): number | undefined {
  if (facts.callPays === "unknown") return undefined;
  const gainPerPercent = policy.policy.chances.phone[facts.segment] * total;
  const needed = gainPerPercent === 0 ? 100 : (policy.channels.phone.settings.cost * 10_000) / gainPerPercent;
  return facts.callPays === "yes" ? 100 : Math.min(100, needed * 0.9);
}
