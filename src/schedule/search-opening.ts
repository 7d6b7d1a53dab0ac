import type { MessageClass } from "../contract/vocabulary";
import type { CompiledChannel, CompiledMoment, CompiledPolicy } from "../policy/compiled-policy";
import { fromInstant } from "../time/allowed-times";
import { DAY_MS, MINUTE_MS } from "../time/duration";
import { localDayBoundary } from "../time/hours-times";
import type { EpochMs } from "../time/instant";
import { firstAllowed, type NamedTimes, type Opening } from "../time/search";
import { allowedParts, type Sending } from "./allowed-parts";
import { dueInstant } from "./due-instant";
import type { ScheduleSubject } from "./schedule-subject";

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
const CLOSED: SearchResult = { opening: undefined, blockedBy: ["closing"], holdsUntil: Number.POSITIVE_INFINITY };

/** The first instant at which a message of the class may go out on the channel. */
export function searchOpening(request: SearchRequest, category: MessageClass): SearchResult {
  const { subject, policy, moment, channel } = request;
  const presenceMs = policy.params.onlineMinutes * MINUTE_MS;
  const sending: Sending = { ...request, category, presenceMs };
  const parts = allowedParts(subject, sending);
  const due = dueInstant(subject, moment, policy, parts);
  if (due === undefined) return CLOSED;
  const until = subject.closesAt ?? Math.max(subject.now, due) + FARTHEST_MS;
  const found = firstOpening(parts, due, subject.now, until);
  const opening = "at" in found ? found : undefined;
  const blockedBy = "at" in found ? [] : found.blockedBy;
  let holdsUntil = opening?.end ?? Number.POSITIVE_INFINITY;
  if (channel.settings.presence && subject.online === "offline") {
    holdsUntil = Math.min(holdsUntil, localDayBoundary(subject.now, subject.buyerZone));
  }
  if (channel.settings.presence && subject.online === "online") {
    // With time passing, presence is trusted further ahead and may open an instant before this one.
    const lasting = allowedParts(subject, { ...sending, presenceMs: FARTHEST_MS });
    const earlier = firstOpening(lasting, due, subject.now, opening?.at ?? until);
    if ("at" in earlier) holdsUntil = Math.min(holdsUntil, earlier.at - presenceMs);
  }
  return { opening, blockedBy, holdsUntil };
}

function firstOpening(parts: readonly NamedTimes[], due: EpochMs, now: EpochMs, until: EpochMs) {
  const whenDue: NamedTimes = { name: "due", times: fromInstant(due) };
  return firstAllowed([whenDue, ...parts], Math.max(now, due), until);
}
