import type { Diagram, Region } from "./diagram";

const MOST_BITS = 31;
const ALL = -1;

/** Per variable, the atoms that some combination of a region has, one bit each: what tells most regions apart at once. */
export type Shadow = Int32Array;

const known = new WeakMap<Diagram, Map<Region, Shadow>>();

export function shadowOf(diagram: Diagram, region: Region): Shadow {
  const ofDiagram = known.get(diagram) ?? new Map<Region, Shadow>();
  known.set(diagram, ofDiagram);
  const shadow = ofDiagram.get(region) ?? newShadow(diagram, region);
  ofDiagram.set(region, shadow);
  return shadow;
}

/** False only where the regions share no combination. */
export function mayMeet(one: Shadow, other: Shadow): boolean {
  for (let variable = 0; variable < one.length; variable += 1) {
    if (((one[variable] ?? 0) & (other[variable] ?? 0)) === 0) return false;
  }
  return true;
}

function newShadow({ nodes, arities }: Diagram, region: Region): Shadow {
  const shadow = new Int32Array(arities.length);
  const seen = new Set<Region>();
  const visit = (node: Region, from: number) => {
    const variable = nodes.variableOf(node);
    // A variable that is passed over may have any atom.
    for (let skipped = from; skipped < variable; skipped += 1) shadow[skipped] = ALL;
    if (node <= 1 || seen.has(node)) return;
    seen.add(node);
    const arity = arities[variable] ?? 0;
    for (let atom = 0; atom < arity; atom += 1) {
      const child = nodes.child(node, atom);
      if (child === 0) continue;
      shadow[variable] = arity > MOST_BITS ? ALL : (shadow[variable] ?? 0) | (1 << atom);
      visit(child, variable + 1);
    }
  };
  if (region !== 0) visit(region, 0);
  return shadow;
}
