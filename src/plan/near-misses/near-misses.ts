import type { Case } from "../../input/case";
import { type Dimension, type FactValue, representativeOf } from "../../policy/compile/dimensions";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import { atomOf } from "../../rules/atom";
import type { FactValues } from "../../rules/fact-row";
import { wordsFor } from "../../rules/trace-stage";
import type { Decision } from "../decide";
import { type Chosen, otherChoices } from "./choices";
import { type Ground, groundOf } from "./ground";
import { type Lever, leversOf } from "./levers";
import type { FollowingFact, NearMiss, NumberSpan } from "./near-miss";

/** The values of one fact with which one rule decides. */
interface Found {
  readonly lever: Lever;
  readonly chosen: Chosen;
  readonly atoms: boolean[];
  /** What changes with each of them. */
  readonly changes: FactValues[];
}

/**
 * The rules that one fact keeps from deciding their stage, the nearest first: numbers by how far they would have to move
 * in proportion, then all else, by stage, fact and value.
 */
export function nearMissesOf(one: Case, decision: Decision, policy: CompiledPolicy): readonly NearMiss[] {
  const ground = groundOf(one, decision, policy);
  const found = leversOf(ground).flatMap((lever) => foundWith(ground, lever));
  return STAGE_ORDER.flatMap((stage) => found.filter(({ chosen }) => chosen.stage === stage))
    .map((each) => ({ distance: distanceOf(each), miss: nearMissOf(ground, each) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ miss }) => miss);
}

/** What is equally near: the way it goes, then whether it goes, then in which words, then what ends it for good. */
const STAGE_ORDER = ["channel", "moment", "select", "script", "locked"] as const;

function foundWith(ground: Ground, lever: Lever): readonly Found[] {
  const { dimension, present } = lever;
  const found = new Map<string, Found>();
  const own = atomOf(dimension, present);
  for (let atom = 0; atom < dimension.atomCount; atom += 1) {
    if (atom === own) continue;
    const supposed = lever.suppose(representativeOf(dimension, atom));
    if (supposed === undefined) continue;
    for (const chosen of otherChoices(ground, supposed)) {
      const key = `${chosen.stage} ${chosen.rule.id}`;
      const known = found.get(key) ?? {
        lever,
        chosen,
        atoms: new Array<boolean>(dimension.atomCount).fill(false),
        changes: [],
      };
      known.atoms[atom] = true;
      known.changes.push(chosen.stage === "script" ? { ...supposed.now, ...supposed.send } : supposed.now);
      found.set(key, known);
    }
  }
  return [...found.values()];
}

function followersOf({ facts, send }: Ground, { lever, changes }: Found): readonly FollowingFact[] {
  const present = send?.allFacts ?? facts;
  const moved = new Set(changes.flatMap((changed) => Object.keys(changed)));
  moved.delete(lever.dimension.fact);
  return [...moved].map((fact) => {
    const becomes = changes.map((changed) => (changed[fact] === undefined ? present[fact] : changed[fact]) ?? null);
    return { fact: nameOf(fact), becomes: [...new Set(becomes)] };
  });
}

function nearMissOf(ground: Ground, found: Found): NearMiss {
  const { lever, chosen, atoms } = found;
  const { dimension, present } = lever;
  const { stage, channel, rule, then } = chosen;
  const { declaration } = dimension;
  return {
    stage,
    ...(channel === undefined ? {} : { channel }),
    rule: rule.id,
    because: rule.because,
    then,
    fact: nameOf(dimension.fact),
    expected: wordsFor(dimension, atoms),
    received: present,
    values: valuesOf(dimension, atoms),
    ...(declaration.kind === "number" ? { unit: declaration.unit } : {}),
    along: followersOf(ground, found),
  };
}

/** Each stage reads one season only. */
function nameOf(fact: string): string {
  return fact === "seasonAtSend" ? "season" : fact;
}

function valuesOf(dimension: Dimension, atoms: readonly boolean[]): readonly (FactValue | NumberSpan)[] {
  const { declaration, cuts, absentAtom } = dimension;
  const values: (FactValue | NumberSpan)[] = [];
  for (let atom = 0; atom < atoms.length; atom += 1) {
    if (atoms[atom] !== true) continue;
    if (declaration.kind !== "number" || atom === absentAtom) {
      values.push(representativeOf(dimension, atom));
      continue;
    }
    let last = atom;
    while (last < cuts.length && atoms[last + 1] === true) last += 1;
    values.push({ from: cuts[atom - 1] ?? declaration.min, to: (cuts[last] ?? declaration.max + 1) - 1 });
    atom = last;
  }
  return values;
}

/** 0 is where it stands, 1 as far as from or to nothing; what is no number is that far. */
function distanceOf({ lever, atoms }: Found): number {
  const { dimension, present } = lever;
  if (typeof present !== "number") return 1;
  const bounds = valuesOf(dimension, atoms).flatMap((value) =>
    typeof value === "object" && value !== null ? [value.from, value.to] : [],
  );
  return Math.min(1, ...bounds.map((bound) => Math.abs(bound - present) / Math.max(bound, present)));
}
