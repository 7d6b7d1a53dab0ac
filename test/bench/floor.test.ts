import { describe, it } from "vitest";
import { createPlanner, defaultPolicy } from "../../src/index";
import { assertAgreement } from "./agree";
import { floorPlan } from "./floor";
import { benchCases } from "./orders";

describe("the floor of the bench", () => {
  it("gives the planner's plans byte for byte, so that one decision is timed twice", () => {
    const planner = createPlanner(defaultPolicy);
    const { id, version } = planner.policy;
    const mark = { id, version, digest: planner.digest };
    assertAgreement(
      benchCases(),
      ({ order, context }) => floorPlan(order, context, mark),
      ({ order, context }) => planner.plan(order, context),
    );
  });
});
