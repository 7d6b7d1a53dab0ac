import type { Diagram, Region } from "./diagram";
import { NOTHING } from "./diagram";

/** One atom per variable. */
export type Point = readonly number[];

/** Whether the combination lies in the region. */
export function holdsAt(diagram: Diagram, region: Region, point: Point): boolean {
  const { nodes, arities } = diagram;
  let node = region;
  for (let variable = nodes.variableOf(node); variable < arities.length; variable = nodes.variableOf(node)) {
    node = nodes.child(node, point[variable] ?? 0);
  }
  return node !== NOTHING;
}

/** The same, with some variables left open: whether the region holds for at least one choice of their atoms. */
export function holdsSomewhere(
  diagram: Diagram,
  region: Region,
  point: Point,
  isOpen: (variable: number) => boolean,
): boolean {
  const { nodes, arities } = diagram;
  const failed = new Set<Region>();
  const search = (node: Region): boolean => {
    if (node <= 1) return node !== NOTHING;
    if (failed.has(node)) return false;
    const variable = nodes.variableOf(node);
    if (!isOpen(variable)) return search(nodes.child(node, point[variable] ?? 0));
    for (let atom = 0; atom < (arities[variable] ?? 0); atom += 1) {
      if (search(nodes.child(node, atom))) return true;
    }
    failed.add(node);
    return false;
  };
  return search(region);
}

/** Counts below nodes, which never change once they are made. */
const counted = new WeakMap<Diagram, Map<Region, bigint>>();

/** How many combinations of all variables lie in the region. */
export function countOf(diagram: Diagram, region: Region): bigint {
  const { nodes, arities } = diagram;
  const known = counted.get(diagram) ?? new Map<Region, bigint>();
  counted.set(diagram, known);
  const skipped = (from: number, to: number) => {
    let ways = 1n;
    for (let variable = from; variable < to; variable += 1) ways *= BigInt(arities[variable] ?? 1);
    return ways;
  };
  const below = (node: Region): bigint => {
    if (node <= 1) return BigInt(node);
    const before = known.get(node);
    if (before !== undefined) return before;
    const variable = nodes.variableOf(node);
    let sum = 0n;
    for (let atom = 0; atom < (arities[variable] ?? 0); atom += 1) {
      const child = nodes.child(node, atom);
      if (child !== NOTHING) sum += below(child) * skipped(variable + 1, nodes.variableOf(child));
    }
    known.set(node, sum);
    return sum;
  };
  return region === NOTHING ? 0n : below(region) * skipped(0, nodes.variableOf(region));
}

/** Whether the region meets a box that was not made into one: by variable, the atoms that it leaves. */
export function meetsBox(
  { nodes, arities }: Diagram,
  region: Region,
  box: ReadonlyMap<number, readonly boolean[]>,
): boolean {
  const missed = new Set<Region>();
  const visit = (node: Region): boolean => {
    if (node <= 1) return node !== NOTHING;
    if (missed.has(node)) return false;
    const variable = nodes.variableOf(node);
    const atoms = box.get(variable);
    for (let atom = 0; atom < (arities[variable] ?? 0); atom += 1) {
      if (atoms?.[atom] !== false && visit(nodes.child(node, atom))) return true;
    }
    missed.add(node);
    return false;
  };
  return visit(region);
}

/**
 * A combination that lies in all of the regions: per variable, from the top down, the first atom of its preference that
 * leads there. What the regions have in common is not built, only searched.
 */
export function pickFrom(
  diagram: Diagram,
  regions: readonly Region[],
  preference: (variable: number, above: Point) => readonly number[],
): Point | undefined {
  const { nodes, arities } = diagram;
  const point: number[] = [];
  const failed = new Set<string>();
  const search = (current: readonly Region[], variable: number): boolean => {
    if (current.includes(NOTHING)) return false;
    if (variable === arities.length) return true;
    // Below its own node a single region cannot fail.
    const key = current.length === 1 ? "" : `${variable} ${current.join(" ")}`;
    if (failed.has(key)) return false;
    for (const atom of preference(variable, point)) {
      point[variable] = atom;
      point.length = variable + 1;
      const next = current.map((node) => nodes.below(node, variable, atom));
      if (search(next, variable + 1)) return true;
    }
    if (current.length > 1) failed.add(key);
    return false;
  };
  return search(regions, 0) ? point : undefined;
}

/** The region with some variables forgotten: what holds for at least one of their atoms. */
export function forget(diagram: Diagram, region: Region, isForgotten: (variable: number) => boolean): Region {
  const { nodes, arities } = diagram;
  const forgotten = arities.map((_, variable) => isForgotten(variable));
  // Below the last of them nothing changes.
  const last = forgotten.lastIndexOf(true);
  const known = new Map<Region, Region>();
  const visit = (node: Region): Region => {
    const variable = nodes.variableOf(node);
    if (variable > last) return node;
    const before = known.get(node);
    if (before !== undefined) return before;
    const arity = arities[variable] ?? 0;
    let result: Region = NOTHING;
    if (forgotten[variable] === true) {
      for (let atom = 0; atom < arity; atom += 1) result = diagram.or(result, visit(nodes.child(node, atom)));
    } else {
      const base = nodes.reserve(arity);
      for (let atom = 0; atom < arity; atom += 1) nodes.put(base + atom, visit(nodes.child(node, atom)));
      result = nodes.makeReserved(variable, base, arity);
    }
    known.set(node, result);
    return result;
  };
  return visit(region);
}

/** The variables that a region asks for. */
export function supportOf({ nodes, arities }: Diagram, region: Region): ReadonlySet<number> {
  const support = new Set<number>();
  const seen = new Set<Region>();
  const visit = (node: Region) => {
    if (node <= 1 || seen.has(node)) return;
    seen.add(node);
    const variable = nodes.variableOf(node);
    support.add(variable);
    for (let atom = 0; atom < (arities[variable] ?? 0); atom += 1) visit(nodes.child(node, atom));
  };
  visit(region);
  return support;
}
