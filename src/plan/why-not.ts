import type { HoldWhy, SkipWhy } from "../contract/vocabulary";
import type { Decision, Route } from "./decide";

/** Why nothing is sent, in the words of a hold or a skip; undefined for a send. */
export function whyNot({ locked, select, route }: Decision): HoldWhy | SkipWhy | undefined {
  for (const { then } of select === undefined ? [locked] : [locked, select]) {
    if (then !== "proceed") return "hold" in then ? then.hold : then.skip;
  }
  if (route === undefined) return "no-channel";
  return route.walk.taken === undefined ? whyNothingLeft(route) : undefined;
}

export function whyNothingLeft(route: Route): SkipWhy {
  const timeless = route.walk.passedOver.some((one) => one.why === "no-time-before-closing");
  return timeless ? "no-time" : "no-channel";
}
