import type { Constraint } from "../../facts/constraints/constraint";
import { constraintsOf } from "../../facts/constraints/constraints";
import { factTestsOf } from "../../policy/compile/boxes";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import { EVERYTHING, type Region } from "../diagram/diagram";
import { forget } from "../diagram/questions";
import { type FactSpace, regionOf } from "./fact-space";

/** The combinations that an order can show, by how much of the params is taken as given; each is made when asked for. */
export interface Domain {
  /** Whatever the params are. */
  readonly anyParams: Region;
  /** With the present numbers, and each switch in either position. */
  readonly anySwitch: Region;
  /** With the params as they are. */
  readonly exact: Region;
  /** What besides holds of the facts that nobody asks for: for those who make an order of a combination. */
  readonly ofOthers: readonly Region[];
}

type ParamKind = NonNullable<Constraint["param"]>["kind"];

/** Some constraints together: what they allow, and the facts that they speak of. */
interface Allowed {
  readonly region: Region;
  readonly variables: ReadonlySet<number>;
}

export function domainOf(space: FactSpace, policy: CompiledPolicy): Domain {
  const rows = constraintsOf(policy.params);
  const lazily = new Map<string, ReturnType<typeof domainWith>>();
  const domain = (name: string, kinds: readonly ParamKind[]) => {
    const known = lazily.get(name) ?? domainWith(space, policy, rows, kinds);
    lazily.set(name, known);
    return known;
  };
  return {
    get anyParams() {
      return domain("anyParams", []).region;
    },
    get anySwitch() {
      return domain("anySwitch", ["number"]).region;
    },
    get exact() {
      return domain("exact", ["number", "switch"]).region;
    },
    get ofOthers() {
      return domain("exact", ["number", "switch"]).ofOthers;
    },
  };
}

function domainWith(
  space: FactSpace,
  policy: CompiledPolicy,
  rows: readonly Constraint[],
  kinds: readonly ParamKind[],
): { readonly region: Region; readonly ofOthers: readonly Region[] } {
  const { diagram, variables } = space;
  const taken = rows.filter(({ param }) => param === undefined || kinds.includes(param.kind));
  let allowed = taken.map((row) => allowedBy(space, policy, row));
  const ofOthers: Region[] = [];
  // A fact that nobody asks for goes with the constraints that speak of it, before they meet the others.
  for (const { index, asked } of variables) {
    if (asked) continue;
    const about = allowed.filter((one) => one.variables.has(index));
    if (about.length === 0) continue;
    const joined = joint(space, about);
    ofOthers.push(joined);
    const left = new Set(about.flatMap((one) => [...one.variables]));
    left.delete(index);
    const region = forget(diagram, joined, (variable) => variable === index);
    allowed = [...allowed.filter((one) => !one.variables.has(index)), { region, variables: left }];
  }
  return { region: joint(space, allowed), ofOthers };
}

function allowedBy(space: FactSpace, policy: CompiledPolicy, { never }: Constraint): Allowed {
  const facts = factTestsOf(never).flatMap(([fact]) => {
    const dimension = space.dimensions.now.get(fact);
    return (dimension === undefined ? undefined : space.variableOf.get(dimension)?.index) ?? [];
  });
  return { region: space.diagram.not(regionOf(space, never, policy, "now")), variables: new Set(facts) };
}

/** From the bottom up: what is added on top leaves the nodes below as they are. */
function joint({ diagram }: FactSpace, list: readonly Allowed[]): Region {
  const { nodes } = diagram;
  const fromBelow = [...list].sort((a, b) => nodes.variableOf(b.region) - nodes.variableOf(a.region));
  return fromBelow.reduce((all, { region }) => diagram.and(all, region), EVERYTHING);
}
