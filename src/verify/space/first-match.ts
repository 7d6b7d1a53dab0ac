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
  const firstOf = regionsBy(diagram, rows, first.wins, ({ script }) => script);
  const firstWithPlain = regionsBy(diagram, rows, first.wins, ({ plain }) => plain);
  const found = (by: ReadonlyMap<string, Region>, script: string | undefined) =>
    script === undefined ? NOTHING : (by.get(script) ?? NOTHING);
  const waitsFor = (index: number) => diagram.and(first.wins[index] ?? NOTHING, wantsOtherWords);
  return {
    first,
    afterOwn: secondMatch(diagram, rows, waitsFor, ({ script, plain }) =>
      diagram.or(found(firstOf, script), diagram.and(found(firstOf, plain), serviceOnly)),
    ),
    afterPlain: secondMatch(
      diagram,
      rows,
      (index) => (rows[index]?.plain === undefined ? NOTHING : diagram.and(waitsFor(index), serviceOnly)),
      ({ script, plain }) => diagram.or(found(firstWithPlain, script), found(firstWithPlain, plain)),
    ),
  };
}

/** `waitsFor`: where a rule is found first and passed over; `passedOver`: where another is passed over with it. */
function secondMatch(
  diagram: Diagram,
  rows: readonly ScriptRow[],
  waitsFor: (index: number) => Region,
  passedOver: (row: ScriptRow) => Region,
): SecondMatch {
  let waiting: Region = NOTHING;
  const asked: Region[] = [];
  const wins = rows.map((row, index) => {
    const open = waiting === NOTHING ? NOTHING : diagram.minus(waiting, passedOver(row));
    asked.push(open);
    const won = diagram.and(open, row.condition);
    if (won !== NOTHING) waiting = diagram.minus(waiting, won);
    waiting = diagram.or(waiting, waitsFor(index));
    return won;
  });
  return { asked, wins, rest: waiting };
}

function regionsBy(
  diagram: Diagram,
  rows: readonly ScriptRow[],
  regions: readonly Region[],
  nameOf: (row: ScriptRow) => string | undefined,
): ReadonlyMap<string, Region> {
  const found = new Map<string, Region>();
  rows.forEach((row, index) => {
    const name = nameOf(row);
    if (name !== undefined) found.set(name, diagram.or(found.get(name) ?? NOTHING, regions[index] ?? NOTHING));
  });
  return found;
}
