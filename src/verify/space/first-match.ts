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

/** Where each rule decides in a stage that passes over the script of the last touch. */
export interface FirstMatchButLast {
  /** Where it is the first that holds. */
  readonly first: FirstMatch;
  /**
   * Where it decides since all that hold before it choose the script of the last touch: so for that last script only,
   * which no fact tells.
   */
  readonly second: FirstMatch;
}

/**
 * TIM-16 and CHA-05: a rule whose script was used last time is passed over. Which script that was is no fact, so each
 * combination has one answer for most last scripts and another for the script that would be chosen first.
 */
export function firstMatchButLast(
  diagram: Diagram,
  start: Region,
  rules: readonly { readonly condition: Region; readonly script: string }[],
  wantsOtherWords: Region,
): FirstMatchButLast {
  const firstOf = new Map<string, Region>();
  let rest = start;
  // Where exactly one script has been found so far, and would be passed over were it the last.
  let waiting: Region = NOTHING;
  const wins: Region[] = [];
  const asked: Region[] = [];
  const secondWins: Region[] = [];
  const secondAsked: Region[] = [];
  for (const { condition, script } of rules) {
    const own = firstOf.get(script) ?? NOTHING;
    asked.push(rest);
    secondAsked.push(diagram.minus(waiting, own));
    const second = diagram.minus(diagram.and(waiting, condition), own);
    if (second !== NOTHING) waiting = diagram.minus(waiting, second);
    secondWins.push(second);
    const first = diagram.and(rest, condition);
    wins.push(first);
    if (first === NOTHING) continue;
    rest = diagram.minus(rest, condition);
    waiting = diagram.or(waiting, diagram.and(first, wantsOtherWords));
    firstOf.set(script, diagram.or(own, first));
  }
  return { first: { asked, wins, rest }, second: { asked: secondAsked, wins: secondWins, rest: waiting } };
}
