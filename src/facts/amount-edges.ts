import type { Case } from "../input/case";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { amountScaleOf } from "./amount";
import type { Reading } from "./derive-facts";
import { gainBeatsCost } from "./expected-gain";
import { releasedOffers } from "./offer";

/**
 * The sums of a reminder at which any fact may change, were the order itself of another amount and all else the same:
 * between two of them every fact stays, but for the sum. More than there need be do no harm.
 */
export function amountEdges(one: Case, reading: Reading, policy: CompiledPolicy, greatest: number): readonly number[] {
  const { stake, bundle, record } = reading;
  const others = bundle.amountMinor - one.order.amount;
  const scale = amountScaleOf(one, policy.params);
  const least = (holds: (sum: number) => boolean) => leastWhere(others, greatest, holds);
  const released = (sum: number) => releasedOffers(one, record, policy, sum, stake.mismatch);
  return [
    ...least((sum) => scale.isLarge(sum)),
    ...least((sum) => scale.isLarge(sum - others)),
    ...least((sum) => gainBeatsCost(one, policy.channels.phone, { ...stake, amountMinor: sum }) === true),
    ...released(greatest).flatMap((offer) => least((sum) => released(sum).includes(offer))),
    ...supersededEdges(one, policy).map((amount) => amount + others),
  ].filter((sum) => sum > others && sum <= greatest);
}

/** The least whole number from which on something holds that, once it holds, holds for all greater ones. */
function leastWhere(from: number, to: number, holds: (value: number) => boolean): readonly number[] {
  if (!holds(to)) return [];
  let below = from - 1;
  let above = to;
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return [above];
}

/** SEL-12 compares with each paid order within some percent on either side. */
function supersededEdges(one: Case, { params }: CompiledPolicy): readonly number[] {
  const share = params.supersededPercent / 100;
  return one.otherOrders
    .filter(({ status }) => status === "paid")
    .flatMap(({ amount }) => [amount / (1 + share), ...(share < 1 ? [amount / (1 - share)] : [])])
    .flatMap((bound) => [Math.floor(bound) - 1, Math.floor(bound), Math.floor(bound) + 1, Math.floor(bound) + 2]);
}
