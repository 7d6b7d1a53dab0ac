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

type Attempt<Script, Words> = (Omit<Taken<Script, Words>, "channel"> | Omit<PassedOver, "channel">) & {
  readonly holdsUntil: EpochMs;
  readonly turns?: boolean;
};

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
    const attempt = tryChannel(channel, request, questions);
    holdsUntil = Math.min(holdsUntil, attempt.holdsUntil);
    if (!("why" in attempt)) {
      const { opening, script, words } = attempt;
      const turns = attempt.turns === true && attempt.holdsUntil === holdsUntil;
      return { taken: { channel, opening, script, words }, passedOver, holdsUntil, turns };
    }
    const { why, blockedBy } = attempt;
    passedOver.push(blockedBy === undefined ? { channel, why } : { channel, why, blockedBy });
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
  if (first === undefined) return noTime(service.blockedBy, service.holdsUntil);

  const holdsUntil = Math.min(service.holdsUntil, questions.scriptHoldsUntil(first.at));
  const script = questions.scriptAt(channel, first.at);
  if (typeof script === "string") return { why: script, holdsUntil };
  const settle = (chosen: Script, opening: Opening, until: EpochMs) =>
    written(chosen, channel, opening, until, request, questions);
  if (questions.categoryOf(script) === "service") {
    const attempt = settle(script, first, holdsUntil);
    if ("why" in attempt) return attempt;
    const { words } = attempt;
    if (holdsUntil === service.holdsUntil) return { opening: first, script, words, holdsUntil, turns: service.turns };
    return { opening: first, script, words, ...wordsHold(script, words, channel, first, service, questions) };
  }

  const plain = questions.plainAt(script, channel, first.at);
  if (questions.consentOf(channel) !== "marketing") {
    return plain === undefined ? { why: "no-consent", holdsUntil } : settle(plain, first, holdsUntil);
  }
  const marketing = searchOpening(search, "marketing");
  const until = Math.min(holdsUntil, marketing.holdsUntil);
  const offered = offeredAt(script, channel, first, marketing.opening, questions);
  const holds =
    marketing.opening === undefined ? until : Math.min(until, questions.scriptHoldsUntil(marketing.opening.at));
  if (marketing.opening !== undefined && offered !== undefined) {
    const attempt = settle(offered, marketing.opening, holds);
    if (!("why" in attempt) || plain === undefined) return attempt;
  }
  return plain === undefined ? noTime(marketing.blockedBy, holds) : settle(plain, first, holds);
}

/** Until when, at most as long as the search holds, the same script is chosen and its words can go out. */
function wordsHold<Script extends object, Words extends object>(
  script: Script,
  words: Words,
  channel: Channel,
  opening: Opening,
  search: SearchResult,
  questions: WalkQuestions<Script, Words>,
): { readonly holdsUntil: EpochMs; readonly turns: boolean } {
  const end = search.holdsUntil;
  const sameWordsUntil = questions.sameWordsUntil(words);
  for (let edge = questions.scriptHoldsUntil(opening.at); edge < end; edge = questions.scriptHoldsUntil(edge)) {
    const later = questions.scriptAt(channel, edge);
    if (typeof later === "string") return { holdsUntil: edge, turns: true };
    // Marketing may yet give way to its plain alternative, and that may be the same script.
    if (!questions.isSame(later, script)) return { holdsUntil: edge, turns: questions.categoryOf(later) === "service" };
    if (edge < sameWordsUntil) continue;
    const laterWords = questions.write(later, channel, { at: edge, end: opening.end });
    if (typeof laterWords === "string") return { holdsUntil: edge, turns: true };
  }
  return { holdsUntil: end, turns: search.turns };
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
  if (typeof words !== "string") return { opening, script, words, holdsUntil };
  if (words !== "text-too-long") return { why: words, holdsUntil };
  // Tomorrow the same times are said in other words, which may fit.
  const midnight = localDayBoundary(opening.at, request.subject.buyerZone);
  return { why: words, holdsUntil: Math.min(holdsUntil, midnight) };
}

function noTime(blockedBy: readonly string[], holdsUntil: EpochMs) {
  return { why: "no-time-before-closing", blockedBy, holdsUntil } as const;
}
