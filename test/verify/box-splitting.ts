import type { Policy } from "../../src/contract/policy";
import { boxesOf } from "../../src/policy/compile/boxes";
import type { Dimension } from "../../src/policy/compile/dimensions";

/**
 * A second way to the same answers, without diagrams: what is left of a box once others are cut away is a list of
 * boxes, each cut along one fact at a time. Slow, and short enough to be believed.
 */
export type BitBox = ReadonlyMap<string, bigint>;

export interface Splitter {
  readonly boxesFor: (when: Parameters<typeof boxesOf>[0]) => readonly BitBox[];
  /** Some box of combinations that the first boxes have and none of the others. */
  readonly leftOver: (boxes: readonly BitBox[], cut: readonly BitBox[]) => BitBox | undefined;
  readonly common: (one: BitBox, other: BitBox) => BitBox | undefined;
}

export function splitterFor(dimensions: ReadonlyMap<string, Dimension>, policy: Policy): Splitter {
  const full = (fact: string) => (1n << BigInt(dimensions.get(fact)?.atomCount ?? 1)) - 1n;
  const bitsOf = (atoms: readonly boolean[]) =>
    atoms.reduce((bits, passes, atom) => (passes ? bits | (1n << BigInt(atom)) : bits), 0n);
  const common = (one: BitBox, other: BitBox): BitBox | undefined => {
    const both = new Map(one);
    for (const [fact, bits] of other) {
      const kept = (both.get(fact) ?? full(fact)) & bits;
      if (kept === 0n) return undefined;
      both.set(fact, kept);
    }
    return both;
  };
  const cutAway = (box: BitBox, cut: BitBox): readonly BitBox[] => {
    if (common(box, cut) === undefined) return [box];
    const pieces: BitBox[] = [];
    let rest = new Map(box);
    for (const [fact, bits] of cut) {
      const own = rest.get(fact) ?? full(fact);
      const outside = own & ~bits & full(fact);
      if (outside !== 0n) pieces.push(new Map(rest).set(fact, outside));
      rest = new Map(rest).set(fact, own & bits);
    }
    return pieces;
  };
  return {
    boxesFor: (when) =>
      boxesOf(when, { dimensions, conditions: policy.conditions, params: policy.params }).map(
        (box) => new Map([...box].map(([dimension, atoms]) => [dimension.fact, bitsOf(atoms)])),
      ),
    leftOver: (boxes, cut) => {
      // Depth first: the first piece that survives every cut is answer enough.
      const survive = (box: BitBox, from: number): BitBox | undefined => {
        const next = cut[from];
        if (next === undefined) return box;
        for (const piece of cutAway(box, next)) {
          const left = survive(piece, from + 1);
          if (left !== undefined) return left;
        }
        return undefined;
      };
      for (const box of boxes) {
        const left = survive(box, 0);
        if (left !== undefined) return left;
      }
      return undefined;
    },
    common,
  };
}
