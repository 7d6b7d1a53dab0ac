import type { Verdict } from "../contract/policy-language";
import type { Channel } from "../contract/vocabulary";
import type { Reading } from "../facts/derive-facts";
import { passingFactsAt } from "../facts/passing-facts";
import type { Case } from "../input/case";
import type { CompiledRule } from "../policy/compile/stage";
import type { CompiledMoment, CompiledPolicy } from "../policy/compiled-policy";
import { atomOf } from "../rules/atom";
import { type FactRow, setFacts } from "../rules/fact-row";
import { matchStage } from "../rules/match-stage";
import type { EpochMs } from "../time/instant";

/** What the stages before the script have chosen. */
export type StageChoice =
  /** A locked rule ended it. */
  | { readonly locked: CompiledRule<Verdict>; readonly select?: undefined; readonly way?: undefined }
  /** No reminder is to be made. */
  | { readonly locked: CompiledRule<Verdict>; readonly select: CompiledRule<Verdict>; readonly way?: undefined }
  | { readonly locked: CompiledRule<Verdict>; readonly select: CompiledRule<Verdict>; readonly way: Way };

export interface Way {
  readonly moment: CompiledRule<CompiledMoment>;
  readonly channel: CompiledRule<readonly Channel[]>;
}

/**
 * Matches the stages on the row, into which the moment is written for those that follow. Where only passing facts have
 * changed since `before`, a stage that tests none of them chooses what it chose then.
 */
export function chooseStages(row: FactRow, policy: CompiledPolicy, before?: StageChoice): StageChoice {
  const { timed } = policy.tested;
  const locked = before === undefined || timed.locked ? matchStage(policy.locked, row) : before.locked;
  if (locked.then !== "proceed") return { locked };
  const select = before?.select === undefined || timed.select ? matchStage(policy.select, row) : before.select;
  if (select.then !== "proceed") return { locked, select };
  const way = before?.way;
  const moment = way === undefined || timed.moment ? matchStage(policy.moment, row) : way.moment;
  for (const dimension of policy.tested.chosen) row[dimension.index] = atomOf(dimension, moment.then.name);
  const channel =
    way === undefined || timed.channel || moment !== way.moment ? matchStage(policy.channel, row) : way.channel;
  return { locked, select, way: { moment, channel } };
}

/**
 * Before this instant the stages choose the same. A minute that has passed or a promotion that begins changes facts, but
 * most often no rule tells the difference, or only about channels that are `closed`, and then nobody need plan again.
 */
export function choiceHoldsUntil(
  one: Case,
  reading: Reading,
  row: FactRow,
  policy: CompiledPolicy,
  choice: StageChoice,
  isClosed: (channel: Channel) => boolean,
): EpochMs {
  if (reading.edges.length === 0) return reading.horizon;
  const later = row.slice();
  for (const at of reading.edges) {
    if (at >= reading.horizon) break;
    setFacts(later, policy.tested.passing, passingFactsAt(one, reading.payableAt, at));
    if (policy.tested.scriptsTellMinutes || !isSameChoice(chooseStages(later, policy, choice), choice, isClosed))
      return at;
  }
  return reading.horizon;
}

function isSameChoice(one: StageChoice, other: StageChoice, isClosed: (channel: Channel) => boolean): boolean {
  if (one.locked.then !== other.locked.then || one.select?.then !== other.select?.then) return false;
  if (one.way === undefined || other.way === undefined) return one.way === other.way;
  return (
    one.way.moment.then === other.way.moment.then && isSameList(one.way.channel.then, other.way.channel.then, isClosed)
  );
}

/** Closed channels are passed over wherever they stand. */
function isSameList(
  one: readonly Channel[],
  other: readonly Channel[],
  isClosed: (channel: Channel) => boolean,
): boolean {
  if (one === other) return true;
  const open = one.filter((channel) => !isClosed(channel));
  const othersOpen = other.filter((channel) => !isClosed(channel));
  return open.length === othersOpen.length && open.every((channel, place) => channel === othersOpen[place]);
}
