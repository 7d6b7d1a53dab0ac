import type { PolicyTestCase, PolicyTests } from "../../contract/policy-tests";
import { lastScriptsAt } from "../realise/last-scripts";
import type { Trial } from "../realise/trial";
import { type RealisedOrder, realise } from "../realise/witness";
import type { Domain } from "../space/domain";
import type { PolicyRegions } from "../space/policy-regions";
import { freeName, readyCase } from "./ready-case";
import { isShownBy } from "./shown-by";
import { regionOfTarget, type Target } from "./targets";

/** Ready cases, as few as come about by taking one order for all the targets that it shows. */
export interface MissingCases {
  readonly cases: readonly PolicyTestCase[];
  readonly caseOf: ReadonlyMap<Target, PolicyTestCase>;
}

export function casesFor(
  regions: PolicyRegions,
  domain: Domain,
  targets: readonly Target[],
  tests: PolicyTests,
): MissingCases {
  const { space, compiled } = regions;
  const caseOf = new Map<Target, PolicyTestCase>();
  const cases: PolicyTestCase[] = [];
  const names = new Set(tests.cases.map(({ name }) => name));
  // A boundary shows its rule as well, so most rules need no case of their own.
  const sidesFirst = [...targets].sort((a, b) => Number(a.kind === "rule") - Number(b.kind === "rule"));
  for (const target of sidesFirst) {
    if (caseOf.has(target)) continue;
    const found = orderFor(regions, domain, target);
    if (found === undefined) continue;
    const ready = readyCase(freeName(target.what, names), found, tests);
    names.add(ready.name);
    cases.push(ready);
    for (const other of targets) {
      if (!caseOf.has(other) && isShownBy(space, compiled, other, found.trial)) caseOf.set(other, ready);
    }
  }
  return { cases, caseOf };
}

function orderFor(regions: PolicyRegions, { exact, ofOthers }: Domain, target: Target): RealisedOrder | undefined {
  const { space, compiled } = regions;
  const sought = [regionOfTarget(regions, target), exact, ...ofOthers];
  const accepts = (trial: Trial) => isShownBy(space, compiled, target, trial);
  const found = realise(space, compiled, { regions: sought, accepts });
  if (found !== undefined || target.stage !== "script") return found;
  // A script may be the second choice only, for a buyer who had the first one last time.
  return realise(space, compiled, {
    regions: sought,
    accepts,
    lastScriptsAt: (point) => lastScriptsAt(regions, point),
  });
}
