import type { Channel, MessageClass, PassedOverWhy } from "../contract/vocabulary";
import { localDayBoundary } from "../time/hours-times";
import type { EpochMs } from "../time/instant";
import type { Opening } from "../time/search";
import { type SearchRequest, type SearchResult, searchOpening } from "./search-opening";

/** What the walk asks about a channel; scripts and words are other rooms' business. */
export interface WalkQuestions<Script extends object, Words extends object> {
  /** Why the channel is out before any time is looked at. */
  gate(channel: Channel): PassedOverWhy | undefined;
  consentOf(channel: Channel): MessageClass;
  /** The script for a send at this instant. */
  scriptAt(channel: Channel, at: EpochMs): Script | PassedOverWhy;
  categoryOf(script: Script): MessageClass;
  isSame(one: Script, other: Script): boolean;
  /** The script's plain alternative, if it may be used at this instant. */
  plainAt(script: Script, channel: Channel, at: EpochMs): Script | undefined;
  /** An instant after `at` before which no fact changes that a script is chosen by. */
  scriptHoldsUntil(at: EpochMs): EpochMs;
  /** Before this instant the same words would be written. */
  sameWordsUntil(words: Words): EpochMs;
  /** The words, or why they cannot go out. */
  write(script: Script, channel: Channel, opening: Opening): Words | PassedOverWhy;
}

export interface PassedOver {
  readonly channel: Channel;
  readonly why: PassedOverWhy;
  /** With `no-time-before-closing`: the parts that stood in the way. */
  readonly blockedBy?: readonly string[];
}
export interface Taken<Script, Words> {
  readonly channel: Channel;
  readonly opening: Opening;
  readonly script: Script;
  readonly words: Words;
}
export interface Walk<Script, Words> {
  readonly taken: Taken<Script, Words> | undefined;
  readonly passedOver: readonly PassedOver[];
  /** Before this instant a walk from a later `now` takes the same channel and script. */
  readonly holdsUntil: EpochMs;
  /** And at that instant it takes others or sends at another time, if the rules chose no other way meanwhile. */
  readonly turns: boolean;
}

/** What is the same for all channels of a walk. */
export type WalkRequest = Omit<SearchRequest, "channel">;

/** One channel looked at: either it is taken or it is passed over. */
interface Attempt<Script, Words> {
  readonly taken: Taken<Script, Words> | undefined;
  readonly passed: PassedOver | undefined;
  readonly holdsUntil: EpochMs;
  readonly turns: boolean;
}

/** CHA-10: the first channel of the list that has a script, consent, an allowed instant and words that fit. */
export function walkChannels<Script extends object, Words extends object>(
  channels: readonly Channel[],
  request: WalkRequest,
  questions: WalkQuestions<Script, Words>,
): Walk<Script, Words> {
  const passedOver: PassedOver[] = [];
  let holdsUntil = Number.POSITIVE_INFINITY;
  for (const channel of channels) {
    const gated = questions.gate(channel);
    if (gated !== undefined) {
      passedOver.push({ channel, why: gated });
      continue;
    }
    const { taken, passed, holdsUntil: holds, turns } = tryChannel(channel, request, questions);
    if (holds < holdsUntil) holdsUntil = holds;
    if (passed !== undefined) passedOver.push(passed);
    if (taken !== undefined) return { taken, passedOver, holdsUntil, turns: turns && holds === holdsUntil };
  }
  return { taken: undefined, passedOver, holdsUntil, turns: false };
}

/**
 * The script is matched at the first instant that a service message could have. If its own class has other hours, it is
 * matched once more where those begin; where they never do, its plain alternative goes at the first instant.
 */
function tryChannel<Script extends object, Words extends object>(
  channel: Channel,
  request: WalkRequest,
  questions: WalkQuestions<Script, Words>,
): Attempt<Script, Words> {
  const { subject, policy, moment, restDaysCount } = request;
  const search = { subject, policy, channel: policy.channels[channel], moment, restDaysCount };
  const service = searchOpening(search, "service");
  const first = service.opening;
  if (first === undefined) return noTime(channel, service.blockedBy, service.holdsUntil);

  const edge = questions.scriptHoldsUntil(first.at);
  const holdsUntil = Math.min(service.holdsUntil, edge);
  const script = questions.scriptAt(channel, first.at);
  if (typeof script === "string") return passes(channel, script, holdsUntil);
  if (questions.categoryOf(script) === "service") {
    const attempt = written(script, channel, first, holdsUntil, request, questions);
    if (attempt.taken === undefined) return attempt;
    if (service.holdsUntil <= edge) return takes(attempt.taken, service.holdsUntil, service.turns);
    return whileWordsHold(attempt.taken, edge, service, questions);
  }

  const plain = questions.plainAt(script, channel, first.at);
  if (questions.consentOf(channel) !== "marketing") {
    return plain === undefined
      ? passes(channel, "no-consent", holdsUntil)
      : written(plain, channel, first, holdsUntil, request, questions);
  }
  const marketing = searchOpening(search, "marketing");
  const until = Math.min(holdsUntil, marketing.holdsUntil);
  const offered = offeredAt(script, channel, first, marketing.opening, questions);
  const holds =
    marketing.opening === undefined ? until : Math.min(until, questions.scriptHoldsUntil(marketing.opening.at));
  if (marketing.opening !== undefined && offered !== undefined) {
    const attempt = written(offered, channel, marketing.opening, holds, request, questions);
    if (attempt.taken !== undefined || plain === undefined) return attempt;
  }
  return plain === undefined
    ? noTime(channel, marketing.blockedBy, holds)
    : written(plain, channel, first, holds, request, questions);
}

/** Looks from edge to edge, as long as the search holds, whether the same script is chosen and its words can go out. */
function whileWordsHold<Script extends object, Words extends object>(
  taken: Taken<Script, Words>,
  firstEdge: EpochMs,
  search: SearchResult,
  questions: WalkQuestions<Script, Words>,
): Attempt<Script, Words> {
  const { channel, opening, script, words } = taken;
  const sameWordsUntil = questions.sameWordsUntil(words);
  for (let edge = firstEdge; edge < search.holdsUntil; edge = questions.scriptHoldsUntil(edge)) {
    const later = questions.scriptAt(channel, edge);
    if (typeof later === "string") return takes(taken, edge, true);
    // Marketing may yet give way to its plain alternative, and that may be the same script.
    if (!questions.isSame(later, script)) return takes(taken, edge, questions.categoryOf(later) === "service");
    if (edge < sameWordsUntil) continue;
    const laterWords = questions.write(later, channel, { at: edge, end: opening.end });
    if (typeof laterWords === "string") return takes(taken, edge, true);
  }
  return takes(taken, search.holdsUntil, search.turns);
}

/** The marketing script for the instant at which marketing may go out, if one is chosen there. */
function offeredAt<Script extends object>(
  script: Script,
  channel: Channel,
  first: Opening,
  opening: Opening | undefined,
  questions: WalkQuestions<Script, object>,
): Script | undefined {
  if (opening === undefined || opening.at === first.at) return script;
  const again = questions.scriptAt(channel, opening.at);
  return typeof again !== "string" && questions.categoryOf(again) === "marketing" ? again : undefined;
}

function written<Script extends object, Words extends object>(
  script: Script,
  channel: Channel,
  opening: Opening,
  holdsUntil: EpochMs,
  request: WalkRequest,
  questions: WalkQuestions<Script, Words>,
): Attempt<Script, Words> {
  const words = questions.write(script, channel, opening);
  if (typeof words !== "string") return takes({ channel, opening, script, words }, holdsUntil, false);
  if (words !== "text-too-long") return passes(channel, words, holdsUntil);
  // Tomorrow the same times are said in other words, which may fit.
  const midnight = localDayBoundary(opening.at, request.subject.buyerZone);
  return passes(channel, words, Math.min(holdsUntil, midnight));
}

function takes<Script, Words>(
  taken: Taken<Script, Words>,
  holdsUntil: EpochMs,
  turns: boolean,
): Attempt<Script, Words> {
  return { taken, passed: undefined, holdsUntil, turns };
}

function passes(channel: Channel, why: PassedOverWhy, holdsUntil: EpochMs): Attempt<never, never> {
  return { taken: undefined, passed: { channel, why }, holdsUntil, turns: false };
}

function noTime(channel: Channel, blockedBy: readonly string[], holdsUntil: EpochMs): Attempt<never, never> {
  const passed: PassedOver = { channel, why: "no-time-before-closing", blockedBy };
  return { taken: undefined, passed, holdsUntil, turns: false };
}
