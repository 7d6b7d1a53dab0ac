import type { Diagram, Region } from "../diagram/diagram";
import { NOTHING } from "../diagram/diagram";

/** Where each rule of a stage decides: the first whose condition holds; `rest` is what is left to `otherwise`. */
export interface FirstMatch {
  /** The combinations with which each rule is asked: no rule before it has decided. */
  readonly asked: readonly Region[];
  readonly wins: readonly Region[];
  readonly rest: Region;
}

export function firstMatch(diagram: Diagram, start: Region, conditions: readonly Region[]): FirstMatch {
  let rest = start;
  const asked: Region[] = [];
  const wins = conditions.map((condition) => {
    asked.push(rest);
    const won = diagram.and(rest, condition);
    if (won !== NOTHING) rest = diagram.minus(rest, condition);
    return won;
  });
  return { asked, wins, rest };
}

/** A rule of a stage that passes over the script of the last touch. */
export interface ScriptRow {
  readonly condition: Region;
  readonly script: string;
  /** What goes in its place where only service messages may; absent: nothing, or it is one itself. */
  readonly plain: string | undefined;
}

/** What the rule against repeating words asks of the facts. */
export interface RepeatLimits {
  /** Where the words of the last touch are passed over. */
  readonly wantsOtherWords: Region;
  /** Where only service messages may go, so that a script is passed over for its plain alternative, too. */
  readonly serviceOnly: Region;
}

/** Where rules decide in place of one that was passed over, since the last touch had certain words. */
export interface SecondMatch {
  readonly asked: readonly Region[];
  readonly wins: readonly Region[];
  readonly rest: Region;
}

export interface FirstMatchButLast {
  /** Where each is the first that holds. */
  readonly first: FirstMatch;
  /** Where each decides, were the script that is found first the one of the last touch. */
  readonly afterOwn: SecondMatch;
  /** The same for the plain alternative of the script that is found first. */
  readonly afterPlain: SecondMatch;
}

/**
 * TIM-16 and CHA-05: a rule is passed over whose words were used last time. Which they were is no fact, so each
 * combination has one answer for most last scripts, and another for each that makes its first rule be passed over: the
 * script of that rule, and where only service messages may go its plain alternative.
 */
export function firstMatchButLast(
  diagram: Diagram,
  start: Region,
  rows: readonly ScriptRow[],
  { wantsOtherWords, serviceOnly }: RepeatLimits,
): FirstMatchButLast {
  const first = firstMatch(
    diagram,
    start,
    rows.map(({ condition }) => condition),
  );
  const waitsFor = (index: number) => diagram.and(first.wins[index] ?? NOTHING, wantsOtherWords);
  const waitsService = (index: number) =>
    rows[index]?.plain === undefined ? NOTHING : diagram.and(waitsFor(index), serviceOnly);
  return {
    first,
    afterOwn: secondMatch(diagram, rows, first.wins, waitsFor, (by, { script, plain }) => {
      const instead = foundIn(by.script, plain);
      return diagram.or(foundIn(by.script, script), instead === NOTHING ? NOTHING : diagram.and(instead, serviceOnly));
    }),
    afterPlain: secondMatch(diagram, rows, first.wins, waitsService, (by, { script, plain }) =>
      diagram.or(foundIn(by.plain, script), foundIn(by.plain, plain)),
    ),
  };
}

/** Where rules so far were found first, by what they say and by what goes in its place. */
interface FoundBy {
  readonly script: Map<string, Region>;
  readonly plain: Map<string, Region>;
}

function foundIn(regions: ReadonlyMap<string, Region>, script: string | undefined): Region {
  return script === undefined ? NOTHING : (regions.get(script) ?? NOTHING);
}

/** `waitsFor`: where a rule is found first and passed over; `passedOver`: where another is passed over with it. */
function secondMatch(
  diagram: Diagram,
  rows: readonly ScriptRow[],
  firstWins: readonly Region[],
  waitsFor: (index: number) => Region,
  passedOver: (by: FoundBy, row: ScriptRow) => Region,
): SecondMatch {
  const by: FoundBy = { script: new Map(), plain: new Map() };
  let waiting: Region = NOTHING;
  const asked: Region[] = [];
  const wins = rows.map((row, index) => {
    const open = waiting === NOTHING ? NOTHING : diagram.minus(waiting, passedOver(by, row));
    asked.push(open);
    const won = diagram.and(open, row.condition);
    if (won !== NOTHING) waiting = diagram.minus(waiting, won);
    waiting = diagram.or(waiting, waitsFor(index));
    const found = firstWins[index] ?? NOTHING;
    by.script.set(row.script, diagram.or(foundIn(by.script, row.script), found));
    if (row.plain !== undefined) by.plain.set(row.plain, diagram.or(foundIn(by.plain, row.plain), found));
    return won;
  });
  return { asked, wins, rest: waiting };
}
