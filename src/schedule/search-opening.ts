import type { MessageClass } from "../contract/vocabulary";
import type { CompiledChannel, CompiledMoment, CompiledPolicy } from "../policy/compiled-policy";
import { DAY_MS, MINUTE_MS } from "../time/duration";
import { localDayBoundary } from "../time/hours-times";
import type { EpochMs } from "../time/instant";
import { instantOfLocal, localDayOf } from "../time/local";
import { type Blocked, firstAllowed, type NamedTimes, type Opening } from "../time/search";
import { allowedParts, type Sending } from "./allowed-parts";
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
  /** And from that instant on it gives another opening, or one where there was none. */
  readonly turns: boolean;
}

/** How far ahead a send is looked for when nothing closes the order. */
const FARTHEST_MS = 60 * DAY_MS;
const NOBODY: readonly string[] = [];
const CLOSED: SearchResult = {
  opening: undefined,
  blockedBy: ["closing"],
  holdsUntil: Number.POSITIVE_INFINITY,
  turns: false,
};

/** The first instant at which a message of the class may go out on the channel. */
export function searchOpening(request: SearchRequest, category: MessageClass): SearchResult {
  const { subject, policy, channel, moment, restDaysCount } = request;
  const presenceMs = policy.params.onlineMinutes * MINUTE_MS;
  const sending: Sending = { policy, channel, moment, category, restDaysCount, presenceMs };
  const parts = allowedParts(subject, sending);
  const isThere = channel.settings.presence && subject.online === "online";
  const lasting = isThere ? allowedParts(subject, { ...sending, presenceMs: FARTHEST_MS }) : parts;
  // A last call counted back from the few minutes for which presence is trusted would move on with every `now`.
  const due = dueInstant(subject, moment, policy, lasting);
  if (due === undefined) return CLOSED;
  const from = Math.max(subject.now, due);
  const until = subject.closesAt ?? from + FARTHEST_MS;
  const found = firstAllowed(parts, from, until);
  const opening = "at" in found ? spread(found, parts, due, isThere, request) : undefined;
  const blockedBy = "at" in found ? NOBODY : found.blockedBy;
  const { holdsUntil, turns } = isThere
    ? presenceHolds(opening, firstAllowed(lasting, from, until), presenceMs)
    : holds(subject, channel, found, opening);
  return { opening, blockedBy, holdsUntil, turns };
}

type Holds = Pick<SearchResult, "holdsUntil" | "turns">;

function holds(
  subject: ScheduleSubject,
  { settings }: CompiledChannel,
  found: Opening | Blocked,
  opening: Opening | undefined,
): Holds {
  if (settings.presence && subject.online === "offline") return absenceHolds(subject, found);
  return { holdsUntil: opening?.end ?? Number.POSITIVE_INFINITY, turns: opening !== undefined };
}

/** With time passing, presence is trusted further ahead: it keeps an instant open, or opens one before it. */
function presenceHolds(opening: Opening | undefined, trusted: Opening | Blocked, presenceMs: number): Holds {
  const end = opening?.end ?? Number.POSITIVE_INFINITY;
  if (!("at" in trusted)) return { holdsUntil: end, turns: opening !== undefined };
  if (trusted.at === opening?.at) return { holdsUntil: trusted.end, turns: true };
  return { holdsUntil: Math.min(end, trusted.at - presenceMs), turns: true };
}

/** CHA-07: nothing goes out today, so when the day of the opening has come it has moved on to another one. */
function absenceHolds({ now, buyerZone }: ScheduleSubject, found: Opening | Blocked): Holds {
  if (!("at" in found)) return { holdsUntil: localDayBoundary(now, buyerZone), turns: false };
  return { holdsUntil: instantOfLocal(localDayOf(found.at, buyerZone), 0, buyerZone), turns: true };
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
