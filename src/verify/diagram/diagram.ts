import { AnalysisTooLarge } from "./analysis-too-large";
import { NodeStore } from "./node-store";

/** A set of fact combinations: the number of a node. Equal sets have equal numbers. */
export type Region = number;
export const NOTHING: Region = 0;
export const EVERYTHING: Region = 1;

const AND = 0;
const OR = 1;
const MINUS = 2;
const CACHE_SIZE = 1 << 16;

/**
 * Hash-consed multi-valued decision diagrams: exact sets of fact combinations. Each variable is a fact with its atoms;
 * a node has one child per atom, and a node whose children are all alike is left out, so that a set has one form only.
 */
export class Diagram {
  readonly nodes: NodeStore;
  // Direct-mapped and lossy: what was pushed out is only computed once more.
  readonly #left = new Int32Array(CACHE_SIZE);
  readonly #right = new Int32Array(CACHE_SIZE);
  readonly #result = new Int32Array(CACHE_SIZE);
  readonly #asked = new Int32Array(CACHE_SIZE);
  /** The other region, and in the lowest bit whether they meet. */
  readonly #answered = new Int32Array(CACHE_SIZE);

  /** @param arities the number of atoms of each variable, from the top of the diagram down */
  constructor(
    readonly arities: readonly number[],
    nodeBudget: number,
  ) {
    this.nodes = new NodeStore(
      arities,
      () => {
        throw new AnalysisTooLarge(nodeBudget);
      },
      nodeBudget,
    );
  }

  /** The combinations in which the fact has one of the atoms. */
  literal(variable: number, atoms: readonly boolean[]): Region {
    return this.nodes.make(
      variable,
      atoms.map((passes) => (passes ? EVERYTHING : NOTHING)),
    );
  }

  /** The combinations in which each of the facts has one of its atoms. */
  box(tests: readonly (readonly [variable: number, atoms: readonly boolean[]])[]): Region {
    const fromBelow = [...tests].sort((a, b) => b[0] - a[0]);
    let node = EVERYTHING;
    for (const [variable, atoms] of fromBelow) {
      const below = node;
      node = this.nodes.make(
        variable,
        atoms.map((passes) => (passes ? below : NOTHING)),
      );
    }
    return node;
  }

  and(a: Region, b: Region): Region {
    if (a === NOTHING || b === NOTHING) return NOTHING;
    if (a === EVERYTHING || a === b) return b;
    if (b === EVERYTHING) return a;
    return a < b ? this.#combine(AND, a, b) : this.#combine(AND, b, a);
  }

  or(a: Region, b: Region): Region {
    if (a === EVERYTHING || b === EVERYTHING) return EVERYTHING;
    if (a === NOTHING || a === b) return b;
    if (b === NOTHING) return a;
    return a < b ? this.#combine(OR, a, b) : this.#combine(OR, b, a);
  }

  /** What lies in `a` and not in `b`. */
  minus(a: Region, b: Region): Region {
    if (a === NOTHING || b === EVERYTHING || a === b) return NOTHING;
    if (b === NOTHING) return a;
    return this.#combine(MINUS, a, b);
  }

  not(a: Region): Region {
    return this.minus(EVERYTHING, a);
  }

  union(regions: Iterable<Region>): Region {
    let all: Region = NOTHING;
    for (const region of regions) all = this.or(all, region);
    return all;
  }

  /** Whether two regions share a combination; builds nothing. */
  meets(a: Region, b: Region): boolean {
    if (a === NOTHING || b === NOTHING) return false;
    if (a === EVERYTHING || b === EVERYTHING || a === b) return true;
    const [low, high] = a < b ? [a, b] : [b, a];
    const slot = slotOf(low, high, AND);
    const answered = this.#answered[slot] ?? 0;
    if (this.#asked[slot] === low && answered >> 1 === high) return (answered & 1) === 1;
    const meet = this.#childrenMeet(low, high);
    this.#asked[slot] = low;
    this.#answered[slot] = high * 2 + Number(meet);
    return meet;
  }

  /** Whether all of `a` lies in `b`. */
  within(a: Region, b: Region): boolean {
    return this.minus(a, b) === NOTHING;
  }

  #childrenMeet(a: Region, b: Region): boolean {
    const { nodes } = this;
    const variable = Math.min(nodes.variableOf(a), nodes.variableOf(b));
    const arity = this.arities[variable] ?? 0;
    for (let atom = 0; atom < arity; atom += 1) {
      if (this.meets(nodes.below(a, variable, atom), nodes.below(b, variable, atom))) return true;
    }
    return false;
  }

  #combine(operation: number, a: Region, b: Region): Region {
    const slot = slotOf(a, b, operation);
    const key = b * 4 + operation + 1;
    if (this.#left[slot] === a && this.#right[slot] === key) return this.#result[slot] ?? NOTHING;
    const { nodes } = this;
    const variable = Math.min(nodes.variableOf(a), nodes.variableOf(b));
    const arity = this.arities[variable] ?? 0;
    const base = nodes.reserve(arity);
    for (let atom = 0; atom < arity; atom += 1) {
      const one = nodes.below(a, variable, atom);
      const other = nodes.below(b, variable, atom);
      nodes.put(base + atom, this.#operate(operation, one, other));
    }
    const result = nodes.makeReserved(variable, base, arity);
    this.#left[slot] = a;
    this.#right[slot] = key;
    this.#result[slot] = result;
    return result;
  }

  #operate(operation: number, a: Region, b: Region): Region {
    if (operation === AND) return this.and(a, b);
    return operation === OR ? this.or(a, b) : this.minus(a, b);
  }
}

function slotOf(a: number, b: number, operation: number): number {
  return ((Math.imul(a, 0x9e3779b1) ^ Math.imul(b + operation * 7, 0x85ebca6b)) >>> 8) & (CACHE_SIZE - 1);
}
