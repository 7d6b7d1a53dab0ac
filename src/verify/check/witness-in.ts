import type { Analysis } from "../analysis";
import type { Region } from "../diagram/diagram";
import type { Witness } from "../finding";
import { realise } from "../realise/witness";

/** An order whose facts lie in all of the regions, confirmed by the planner. */
export function witnessIn(
  { space, compiled, domain }: Analysis,
  regions: readonly Region[],
  atNow: boolean,
): Witness | undefined {
  const sought = { regions: [...regions, domain.exact, ...domain.ofOthers] };
  const found = realise(space, compiled, atNow ? sought : { ...sought, accepts: ({ plan }) => plan.kind === "send" });
  return found === undefined ? undefined : { order: found.order, context: found.context };
}
