import type { ClaimName } from "../contract/fact-table";
import type { VariableName } from "../contract/variable-table";
import { localDayBoundary } from "../time/hours-times";
import type { EpochMs } from "../time/instant";
import { cutOffInstant, type Writing } from "./variable-values";

type EndOf = (writing: Writing) => EpochMs | undefined;

const offerEnd: EndOf = ({ subject }) => subject.offer?.endsAt;
const eventEnd: EndOf = ({ subject }) => subject.one.promotion?.endsAt;
/** "Tomorrow" and a bare clock time are only right until the buyer's midnight. */
const midnight: EndOf = ({ subject, at }) => localDayBoundary(at, subject.one.buyerZone);
const dispatchEnd: EndOf = (writing) =>
  writing.subject.shipsToday ? cutOffInstant(writing) : localDayBoundary(writing.at, writing.subject.one.shopZone);

/** When what a variable says stops being true; a text must not go out at or after the earliest of these (SCR-11). */
const ENDS: { readonly [name in VariableName]?: readonly EndOf[] } = {
  placedTime: [midnight],
  closingTime: [midnight, ({ subject }) => subject.closesAt],
  promisedTime: [midnight],
  offer: [offerEnd],
  offerEnds: [midnight, offerEnd],
  event: [eventEnd],
  eventEnds: [midnight, eventEnd],
  eventOffer: [eventEnd],
  cutOff: [midnight, dispatchEnd],
  arrivalDay: [dispatchEnd],
};

/** The same for what a script claims as a whole: it may congratulate on a catch without naming the event. */
const CLAIM_ENDS: { readonly [name in ClaimName]?: readonly EndOf[] } = {
  offer: [offerEnd],
  gift: [offerEnd],
  offerEnds: [offerEnd],
  event: [eventEnd],
  eventOffer: [eventEnd],
  shipsToday: [dispatchEnd],
};

export function claimsEndAt(variables: readonly string[], claims: readonly ClaimName[], writing: Writing): EpochMs {
  let earliest = Number.POSITIVE_INFINITY;
  for (const endOf of endsOf(variables, ENDS)) earliest = Math.min(earliest, endOf(writing) ?? earliest);
  for (const endOf of endsOf(claims, CLAIM_ENDS)) earliest = Math.min(earliest, endOf(writing) ?? earliest);
  return earliest;
}

const knownEnds = new WeakMap<readonly string[], readonly EndOf[]>();

/** The list of names belongs to a compiled text or script and never changes. */
function endsOf(
  names: readonly string[],
  table: Readonly<Record<string, readonly EndOf[] | undefined>>,
): readonly EndOf[] {
  const known = knownEnds.get(names);
  if (known !== undefined) return known;
  const ends = [...new Set(names.flatMap((name) => table[name] ?? []))];
  knownEnds.set(names, ends);
  return ends;
}
