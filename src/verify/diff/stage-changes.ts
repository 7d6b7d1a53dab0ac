import { type Diagram, EVERYTHING, NOTHING, type Region } from "../diagram/diagram";
import type { RuleRegion, StageRegions } from "../space/stage-regions";

/** Combinations that one rule decided before and another decides now, and otherwise. */
export interface RuleChange {
  readonly from: RuleRegion<unknown>;
  readonly to: RuleRegion<unknown>;
  readonly region: Region;
}

/** Where two choices come to the same although they read differently. */
export type SameWhere<Then> = (before: Then, after: Then) => Region;

/** The combinations with which both policies ask a stage. */
export interface Asked {
  readonly region: Region;
  /** The same with what no rule of the stage asks for left open, which is smaller to work with. */
  readonly outline: Region;
}

type Wins = "wins" | "winsAfterOwn" | "winsAfterPlain";

/** What a stage decides otherwise, of the combinations with which both policies ask it. */
export function stageChanges<Then>(
  diagram: Diagram,
  before: StageRegions<Then>,
  after: StageRegions<Then>,
  asked: Asked,
  sameWhere: SameWhere<Then>,
  wins: Wins = "wins",
): readonly RuleChange[] {
  return before.rules.flatMap((from) => {
    const lost = lostBy(diagram, from, after, asked, sameWhere, wins);
    if (lost === NOTHING) return [];
    return after.rules.flatMap((to): readonly RuleChange[] => {
      if (!diagram.meets(lost, to[wins])) return [];
      const turned = diagram.minus(diagram.and(lost, to[wins]), sameWhere(from.then, to.then));
      const region = diagram.and(asked.region, turned);
      return region === NOTHING ? [] : [{ from, to, region }];
    });
  });
}

/** Where the rule decided and no rule decides the same now; most rules lose nothing, which is soon seen. */
function lostBy<Then>(
  diagram: Diagram,
  from: RuleRegion<Then>,
  after: StageRegions<Then>,
  { outline }: Asked,
  sameWhere: SameWhere<Then>,
  wins: Wins,
): Region {
  const decided = diagram.and(outline, from[wins]);
  return after.rules.reduce(
    (left, to) =>
      left !== NOTHING && sameWhere(from.then, to.then) === EVERYTHING ? diagram.minus(left, to[wins]) : left,
    decided,
  );
}

/** Where the first choice of both stages is one and the same. */
export function sameFirstChoice(
  diagram: Diagram,
  before: StageRegions<string>,
  after: StageRegions<string>,
  sameWhere: SameWhere<string>,
): Region {
  return diagram.union(
    before.rules.flatMap((from) =>
      after.rules.flatMap((to) =>
        sameWhere(from.then, to.then) === EVERYTHING ? [diagram.and(from.wins, to.wins)] : [],
      ),
    ),
  );
}
