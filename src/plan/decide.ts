import type { Verdict } from "../contract/policy-language";
import type { Channel } from "../contract/vocabulary";
import { CHANNELS } from "../contract/vocabulary";
import { deriveFacts, type Reading } from "../facts/derive-facts";
import type { Case } from "../input/case";
import type { CompiledRule } from "../policy/compile/stage";
import type { CompiledMoment, CompiledPolicy } from "../policy/compiled-policy";
import { factRow, setFacts } from "../rules/fact-row";
import { matchStage } from "../rules/match-stage";
import { type PassedOver, type Walk, walkChannels } from "../schedule/walk-channels";
import { scheduleSubjectOf } from "./schedule-subject-of";
import { type ChosenScript, scriptDesk, type Words } from "./script-desk";

/** All that was decided about a case, before it is packed into a plan. */
export interface Decision {
  readonly reading: Reading;
  readonly locked: CompiledRule<Verdict>;
  /** Undefined: a locked rule ended it. */
  readonly select: CompiledRule<Verdict> | undefined;
  /** Undefined: no reminder is to be made. */
  readonly route: Route | undefined;
}

/** The way to a send. */
export interface Route {
  readonly moment: CompiledRule<CompiledMoment>;
  readonly channel: CompiledRule<readonly Channel[]>;
  /** The channels in the order in which they were walked. */
  readonly walked: readonly Channel[];
  readonly walk: Walk<ChosenScript, Words>;
}

export function decide(one: Case, policy: CompiledPolicy): Decision {
  const reading = deriveFacts(one, policy);
  const facts = factRow(policy.dimensions.size);
  setFacts(facts, policy.tested.now, reading.facts);
  setFacts(facts, policy.tested.declared, reading.declared);
  const locked = matchStage(policy.locked, facts);
  if (locked.then !== "proceed") return { reading, locked, select: undefined, route: undefined };
  const select = matchStage(policy.select, facts);
  if (select.then !== "proceed") return { reading, locked, select, route: undefined };

  const moment = matchStage(policy.moment, facts);
  setFacts(facts, policy.tested.chosen, { moment: moment.then.name });
  const channel = matchStage(policy.channel, facts);
  const desk = scriptDesk(one, reading, facts, policy);
  const walked = presentFirst(channel.then, reading, policy);
  const request = { subject: scheduleSubjectOf(one, reading), policy, moment: moment.then };
  const walk = walkChannels(walked, { ...request, restDaysCount: false }, desk);
  if (walk.taken !== undefined || !restDaysMayHelp(walk.passedOver, reading, policy)) {
    return { reading, locked, select, route: { moment, channel, walked, walk } };
  }
  // TIM-03: no working window lies before closing, so the least intrusive channel goes within the day's hours.
  const quietFirst = CHANNELS.filter((one) => walked.includes(one));
  const second = walkChannels(quietFirst, { ...request, restDaysCount: true }, desk);
  const holdsUntil = Math.min(walk.holdsUntil, second.holdsUntil);
  const route = { moment, channel, walked: quietFirst, walk: { ...second, holdsUntil } };
  return { reading, locked, select, route };
}

/** CHA-07: a buyer known to be offline is written to elsewhere first. */
function presentFirst(channels: readonly Channel[], reading: Reading, policy: CompiledPolicy): readonly Channel[] {
  if (reading.facts.online !== "offline") return channels;
  const needsPresence = (channel: Channel) => policy.channels[channel].settings.presence;
  return [...channels.filter((one) => !needsPresence(one)), ...channels.filter(needsPresence)];
}

function restDaysMayHelp(passedOver: readonly PassedOver[], reading: Reading, policy: CompiledPolicy): boolean {
  if (!policy.params.restDayFallback || reading.bundle.closesAt === undefined) return false;
  return passedOver.some((one) => one.why === "no-time-before-closing");
}
