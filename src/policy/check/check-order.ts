import type { Issue } from "../../contract/error";
import type { Policy } from "../../contract/policy";
import { DAYPARTS } from "../../contract/vocabulary";
import { parseClock } from "../../time/local";
import { policyIssue } from "./policy-issue";

const DAY_MINUTES = 1_440;
/** Each at least the one before it (SEL-07). */
const SEGMENT_DAYS = ["loyalDays", "activeDays", "dormantDays"] as const;

/** Values that are each fine but contradict each other. */
export function checkOrder(policy: Policy): readonly Issue[] {
  return [
    ...checkSegmentDays(policy),
    ...checkDayparts(policy),
    ...checkAttributes(policy),
    ...checkMoments(policy),
    ...checkClaims(policy),
  ];
}

function checkSegmentDays({ params }: Policy): readonly Issue[] {
  return SEGMENT_DAYS.flatMap((name, index) => {
    const before = SEGMENT_DAYS[index - 1];
    if (before === undefined || params[before] <= params[name]) return [];
    const words = `at least \`${before}\`, which is ${params[before]}`;
    return [policyIssue("out-of-range", ["params", name], words, `\`${params[name]}\``)];
  });
}

// Round the clock from the morning on: the night may begin after midnight.
function checkDayparts({ dayparts }: Policy): readonly Issue[] {
  const morning = parseClock(dayparts.morning) ?? 0;
  const sinceMorning = DAYPARTS.map(
    (part) => ((parseClock(dayparts[part]) ?? 0) - morning + DAY_MINUTES) % DAY_MINUTES,
  );
  return DAYPARTS.flatMap((part, index) => {
    const before = DAYPARTS[index - 1];
    if (before === undefined || (sinceMorning[index - 1] ?? 0) < (sinceMorning[index] ?? 0)) return [];
    const words = `a clock time after the ${before}, which begins at ${dayparts[before]}`;
    return [policyIssue("times-out-of-order", ["dayparts", part], words, `\`"${dayparts[part]}"\``)];
  });
}

function checkAttributes({ attributes }: Policy): readonly Issue[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    if (attribute.kind !== "number" || attribute.min <= attribute.max) return [];
    const words = `at least \`min\`, which is ${attribute.min}`;
    return [policyIssue("out-of-range", ["attributes", name, "max"], words, `\`${attribute.max}\``)];
  });
}

// The lead before closing is a parameter, which the season decides about.
function checkMoments({ moments }: Policy): readonly Issue[] {
  return Object.entries(moments).flatMap(([name, { from, afterMinutes }]) => {
    if (from !== "closing" || afterMinutes === 0) return [];
    const words = "`0`, since this moment lies before closing";
    const help = "`params/lastCallMinutes` and `params/promotionLastCallMinutes` say how long before";
    return [policyIssue("out-of-range", ["moments", name, "afterMinutes"], words, `\`${afterMinutes}\``, help)];
  });
}

function checkClaims({ claims }: Policy): readonly Issue[] {
  return claims.flatMap(({ never, always }, index) => {
    if (never === undefined && always === undefined) {
      return [policyIssue("missing", ["claims", index], "`never` or `always`", "neither")];
    }
    return Object.entries({ never, always }).flatMap(([side, outcomes]) =>
      outcomes !== undefined && Object.values(outcomes).every((outcome) => outcome === undefined)
        ? [policyIssue("empty", ["claims", index, side], "at least one outcome", "none")]
        : [],
    );
  });
}
