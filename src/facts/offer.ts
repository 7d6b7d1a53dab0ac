import type { Case, CaseOffer } from "../input/case";
import type { CompiledPolicy } from "../policy/compiled-policy";
import type { EpochMs } from "../time/instant";
import type { TouchRecord } from "./touch-record";

/** The concessions that the order's margin allows and that the buyer has not had yet (SEL-11, SCR-10). */
export function releasedOffers(
  one: Case,
  record: TouchRecord,
  policy: CompiledPolicy,
  amountMinor: number,
  mismatch: boolean,
): readonly CaseOffer[] {
  const { offers } = one.shop;
  if (offers === undefined || offers.length === 0) return [];
  const hadOne = record.ofBuyer.some(
    (touch) => touch.script !== undefined && policy.scripts.get(touch.script)?.claims.includes("offer") === true,
  );
  return hadOne ? [] : offers.filter((offer) => isWithinMargin(offer, one, amountMinor, mismatch));
}

function isWithinMargin(offer: CaseOffer, one: Case, amountMinor: number, mismatch: boolean): boolean {
  const { marginPercent } = one.order;
  if (offer.cost === undefined || offer.cost === 0) return true;
  if (mismatch) return false;
  return marginPercent === undefined || offer.cost * 100 <= amountMinor * marginPercent;
}

/** The first of them that has not ended. */
export function offerAt(offers: readonly CaseOffer[], at: EpochMs): CaseOffer | undefined {
  return offers.find((offer) => offer.endsAt === undefined || at < offer.endsAt);
}
