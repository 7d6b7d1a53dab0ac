import type { OfferKind } from "../contract/vocabulary";
import type { Case, CaseOffer } from "../input/case";
import type { CompiledPolicy } from "../policy/compiled-policy";
import type { EpochMs } from "../time/instant";
import type { ReasonReading } from "./reason";
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

/** What answers a reason (SEL-05). */
const ANSWERS: { readonly [reason in ReasonReading["code"]]?: readonly OfferKind[] } = {
  "shipping-or-discount": ["postage", "coupon", "discount"],
  haggling: ["coupon", "discount", "gift", "sample"],
};

/** Of several concessions, those that answer the reason come before the others. */
export function answersFirst(offers: readonly CaseOffer[], reason: ReasonReading["code"]): readonly CaseOffer[] {
  const kinds = ANSWERS[reason];
  if (kinds === undefined || offers.length < 2) return offers;
  const isAnswer = ({ kind }: CaseOffer) => kinds.includes(kind);
  return [...offers.filter(isAnswer), ...offers.filter((offer) => !isAnswer(offer))];
}

/** The first of them that has not ended. */
export function offerAt(offers: readonly CaseOffer[], at: EpochMs): CaseOffer | undefined {
  return offers.find((offer) => offer.endsAt === undefined || at < offer.endsAt);
}
