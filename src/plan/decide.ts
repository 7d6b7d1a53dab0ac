import type { Verdict } from "../contract/policy-language";
import type { Channel } from "../contract/vocabulary";
import { CHANNELS } from "../contract/vocabulary";
import { deriveFacts, type Reading } from "../facts/derive-facts";
import type { Case } from "../input/case";
import type { CompiledRule } from "../policy/compile/stage";
import type { CompiledMoment, CompiledPolicy } from "../policy/compiled-policy";
import { behind, movedByAbsence } from "../rules/channel-filters";
import { factRow, setFacts } from "../rules/fact-row";
import { type PassedOver, type Walk, walkChannels } from "../schedule/walk-channels";
import type { EpochMs } from "../time/instant";
import { type Limits, NO_LIMITS } from "./limits";
import { scheduleSubjectOf } from "./schedule-subject-of";
import { type ChosenScript, ScriptDesk } from "./script-desk";
import { choiceHoldsUntil, chooseStages } from "./stage-choice";
import type { Words } from "./words";

/** All that was decided about a case, before it is packed into a plan. */
export interface Decision {
  readonly reading: Reading;
  readonly locked: CompiledRule<Verdict>;
  /** Undefined: a locked rule ended it. */
  readonly select: CompiledRule<Verdict> | undefined;
  /** Undefined: no reminder is to be made. */
  readonly route: Route | undefined;
  /** Before this instant the stages choose the same, whatever the time. */
  readonly horizon: EpochMs;
}

/** The way to a send. */
export interface Route {
  readonly moment: CompiledRule<CompiledMoment>;
  readonly channel: CompiledRule<readonly Channel[]>;
  /** Channels that stood first but were moved to the end, since the buyer is known to be offline (CHA-07). */
  readonly moved: readonly Channel[];
  readonly walk: Walk<ChosenScript, Words>;
}

export function decide(one: Case, policy: CompiledPolicy, limits: Limits = NO_LIMITS): Decision {
  const reading = deriveFacts(one, policy);
  const facts = factRow(policy.dimensions.size);
  setFacts(facts, policy.tested.now, reading.facts);
  setFacts(facts, policy.tested.declared, reading.declared);
  const choice = chooseStages(facts, policy);
  const desk = new ScriptDesk(one, reading, facts, policy, limits);
  const isClosed = (channel: Channel) => desk.gate(channel) !== undefined;
  const horizon = choiceHoldsUntil(one, reading, facts, policy, choice, isClosed);
  const { locked, select, way } = choice;
  if (way === undefined) return { reading, locked, select, route: undefined, horizon };

  const { moment, channel } = way;
  const needsPresence = (one: Channel) => policy.channels[one].settings.presence;
  const moved = movedByAbsence(channel.then, reading.facts.online, needsPresence);
  const walked = behind(channel.then, moved);
  const subject = scheduleSubjectOf(one, reading);
  const walk = walkChannels(walked, { subject, policy, moment: moment.then, restDaysCount: false }, desk);
  if (walk.taken !== undefined || !restDaysMayHelp(walk.passedOver, reading, policy)) {
    const route = { moment, channel, moved, walk: holdingUntil(limits.callsFrom, walk) };
    return { reading, locked, select, route, horizon };
  }
  // TIM-03: no working window lies before closing, so the least intrusive channel goes within the day's hours.
  const quietFirst = behind(
    CHANNELS.filter((one) => walked.includes(one)),
    moved,
  );
  const second = walkChannels(quietFirst, { subject, policy, moment: moment.then, restDaysCount: true }, desk);
  const holding = holdingUntil(limits.callsFrom, holdingUntil(walk.holdsUntil, second));
  return { reading, locked, select, route: { moment, channel, moved, walk: holding }, horizon };
}

function holdingUntil(instant: EpochMs | undefined, walk: Route["walk"]): Route["walk"] {
  return instant === undefined || instant >= walk.holdsUntil ? walk : { ...walk, holdsUntil: instant, turns: false };
}

function restDaysMayHelp(passedOver: readonly PassedOver[], reading: Reading, policy: CompiledPolicy): boolean {
  if (!policy.params.restDayFallback || reading.bundle.closesAt === undefined) return false;
  return passedOver.some((one) => one.why === "no-time-before-closing");
}
