import type { MessageClass } from "../contract/vocabulary";
import type { CompiledChannel, CompiledMoment, CompiledPolicy } from "../policy/compiled-policy";
import { DAY_MS, MINUTE_MS } from "../time/duration";
import { localDayBoundary } from "../time/hours-times";
import type { EpochMs } from "../time/instant";
import { firstAllowed, type NamedTimes, type Opening } from "../time/search";
import { allowedParts } from "./allowed-parts";
import { dueInstant } from "./due-instant";
import type { ScheduleSubject } from "./schedule-subject";
import { spreadOpening } from "./spread";

/** What a search looks for; the class of the message is asked for each time. */
export interface SearchRequest {
  readonly subject: ScheduleSubject;
  readonly policy: CompiledPolicy;
  readonly channel: CompiledChannel;
  readonly moment: CompiledMoment;
  readonly restDaysCount: boolean;
}
export interface SearchResult {
  readonly opening: Opening | undefined;
  /** The parts that stood in the way, when there is no opening. */
  readonly blockedBy: readonly string[];
  /** Before this instant the same search from a later `now` gives the later of that `now` and this opening. */
  readonly holdsUntil: EpochMs;
}

/** How far ahead a send is looked for when nothing closes the order. */
const FARTHEST_MS = 60 * DAY_MS;
const NOBODY: readonly string[] = [];
const CLOSED: SearchResult = { opening: undefined, blockedBy: ["closing"], holdsUntil: Number.POSITIVE_INFINITY };

/** The first instant at which a message of the class may go out on the channel. */
export function searchOpening(request: SearchRequest, category: MessageClass): SearchResult {
  const { subject, policy, channel, moment, restDaysCount } = request;
  const presenceMs = policy.params.onlineMinutes * MINUTE_MS;
  const partsFor = (presence: number) =>
    allowedParts(subject, { policy, channel, moment, category, restDaysCount, presenceMs: presence });
  const parts = partsFor(presenceMs);
  const isThere = channel.settings.presence && subject.online === "online";
  const lasting = isThere ? partsFor(FARTHEST_MS) : parts;
  // A last call counted back from the few minutes for which presence is trusted would move on with every `now`.
  const due = dueInstant(subject, moment, policy, lasting);
  if (due === undefined) return CLOSED;
  const from = Math.max(subject.now, due);
  const until = subject.closesAt ?? from + FARTHEST_MS;
  const found = firstAllowed(parts, from, until);
  const opening = "at" in found ? spread(found, parts, due, isThere, request) : undefined;
  const blockedBy = "at" in found ? NOBODY : found.blockedBy;
  let holdsUntil = opening?.end ?? Number.POSITIVE_INFINITY;
  if (channel.settings.presence && subject.online === "offline") {
    holdsUntil = Math.min(holdsUntil, localDayBoundary(subject.now, subject.buyerZone));
  }
  if (isThere) {
    // With time passing, presence is trusted further ahead: it keeps an instant open, or opens one before it.
    const trusted = firstAllowed(lasting, from, until);
    if ("at" in trusted && trusted.at === opening?.at) holdsUntil = trusted.end;
    else if ("at" in trusted) holdsUntil = Math.min(holdsUntil, trusted.at - presenceMs);
  }
  return { opening, blockedBy, holdsUntil };
}

/** Presence does not last, so a buyer who is there is not made to wait. */
function spread(
  opening: Opening,
  parts: readonly NamedTimes[],
  due: EpochMs,
  isThere: boolean,
  { subject, policy }: SearchRequest,
): Opening {
  if (policy.params.spreadMinutes === 0 || isThere) return opening;
  return spreadOpening(subject.orderId, parts, due, opening, policy.params);
}
