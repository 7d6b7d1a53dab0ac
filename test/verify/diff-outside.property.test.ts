import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePolicy } from "../../src/policy/compile/compile-policy";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { holdsAt } from "../../src/verify/diagram/questions";
import { changesBetween } from "../../src/verify/diff/changes";
import { tryOut } from "../../src/verify/realise/trial";
import { domainOf } from "../../src/verify/space/domain";
import { factSpaceOf } from "../../src/verify/space/fact-space";
import { policyRegionsOf } from "../../src/verify/space/policy-regions";
import { given } from "../plan/arbitraries";

const after = extendPolicy(defaultPolicy, [
  { remove: "stages/select/hold.dispute" },
  { remove: "stages/channel/channel.large" },
  { set: "params/softTouchMinutes", to: 30 },
]);

describe("orders whose facts lie outside of every change", () => {
  const policies = [compilePolicy(defaultPolicy), compilePolicy(after)] as const;
  const space = factSpaceOf(policies);
  const domain = space.diagram.or(domainOf(space, policies[0]).exact, domainOf(space, policies[1]).exact);
  const regions = policies.map((policy) => policyRegionsOf(space, policy, domain));
  const [before, now] = regions;
  if (before === undefined || now === undefined) throw new Error("expected two policies");
  // Scripts change with the channel; what is asked here is how far the stages before them go.
  const changes = changesBetween(space, before, now, domain);
  const early = changes.filter(({ from }) => from.stage !== "script");

  it("are never decided otherwise", () => {
    expect(early.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(given, ({ order, context }) => {
        const one = tryOut(space, policies[0], order, context);
        const other = tryOut(space, policies[1], order, context);
        if (one === undefined || other === undefined) return;
        const rulesOf = ({ plan }: typeof one) => plan.because.map(({ rule }) => rule).join();
        if (rulesOf(one) === rulesOf(other) && one.plan.kind === other.plan.kind) return;
        const touched = early.some(({ region }) => holdsAt(space.diagram, region, one.point));
        const otherwiseTouched = early.some(({ region }) => holdsAt(space.diagram, region, other.point));
        if (touched || otherwiseTouched) return;
        // Two rules may differ and decide alike; then the plans differ in nothing but the reason.
        const told = ({ because: _because, policy: _policy, ...plan }: (typeof one)["plan"]) => JSON.stringify(plan);
        expect(told(one.plan)).toBe(told(other.plan));
      }),
      { numRuns: 1_500 },
    );
  });
});
