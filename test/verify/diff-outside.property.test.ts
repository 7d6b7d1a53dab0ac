import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Patch } from "../../src/contract/policy";
import { compilePolicy } from "../../src/policy/compile/compile-policy";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { holdsSomewhere } from "../../src/verify/diagram/questions";
import { changesBetween } from "../../src/verify/diff/changes";
import { type Trial, tryOut } from "../../src/verify/realise/trial";
import { domainOf } from "../../src/verify/space/domain";
import { factSpaceOf } from "../../src/verify/space/fact-space";
import { policyRegionsOf } from "../../src/verify/space/policy-regions";
import { given } from "../plan/arbitraries";

const ORDERS = Number(process.env.PROOF_ORDERS ?? 800);

const CHANGES: readonly (readonly [string, readonly Patch[]])[] = [
  [
    "of the first three stages",
    [
      { remove: "stages/select/hold.dispute" },
      { remove: "stages/channel/channel.large" },
      { set: "params/softTouchMinutes", to: 30 },
    ],
  ],
  [
    "of scripts",
    [
      { remove: "stages/script/script.new-offer" },
      { remove: "stages/script/script.ships-today" },
      { remove: "stages/script/script.haggling.common-ground" },
    ],
  ],
];

describe.each(CHANGES)("orders whose facts lie outside of every change %s", (_, patches) => {
  const policies = [compilePolicy(defaultPolicy), compilePolicy(extendPolicy(defaultPolicy, patches))] as const;
  const space = factSpaceOf(policies);
  const domain = space.diagram.or(domainOf(space, policies[0]).exact, domainOf(space, policies[1]).exact);
  const regions = [policyRegionsOf(space, policies[0], domain), policyRegionsOf(space, policies[1], domain)] as const;
  const changes = changesBetween(space, ...regions, domain);

  /** Which channels are walked, and when, is open here: a change may lie at any facts of a send. */
  const isTouched = ({ decision, point }: Trial) => {
    const isOpen = (index: number) => {
      const dimension = space.variables[index]?.dimension;
      if (dimension?.declaration.when === "chosen") return decision.route === undefined;
      return dimension?.declaration.when === "send" || dimension?.fact === "seasonAtSend";
    };
    return changes.some(({ region }) => holdsSomewhere(space.diagram, region, point, isOpen));
  };

  it("are never decided otherwise", () => {
    let untouched = 0;
    fc.assert(
      fc.property(given, ({ order, context }) => {
        const one = tryOut(space, policies[0], order, context);
        const other = tryOut(space, policies[1], order, context);
        if (one === undefined || other === undefined || isTouched(one) || isTouched(other)) return;
        untouched += 1;
        expect(decidedIn(one)).toBe(decidedIn(other));
      }),
      { numRuns: ORDERS },
    );
    expect(untouched).toBeGreaterThan(ORDERS / 10);
  });
});

/** The reason may differ where rules decide alike, and so may what was passed over in vain, and when to look again. */
function decidedIn({ plan }: Trial): string {
  const { because: _because, policy: _policy, recheckAt: _recheckAt, ...decided } = plan;
  return JSON.stringify({ ...decided, passedOver: [] });
}
