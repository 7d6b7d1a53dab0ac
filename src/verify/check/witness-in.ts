import type { Analysis } from "../analysis";
import type { Region } from "../diagram/diagram";
import type { Finding, Witness } from "../finding";
import { realise, type Sought } from "../realise/witness";
import { once } from "../space/once";

/** An order whose facts lie in all of the regions, confirmed by the planner. */
export function witnessIn(
  { space, compiled, domain }: Analysis,
  regions: readonly Region[],
  further: Omit<Sought, "regions"> = {},
): Witness | undefined {
  const found = realise(space, compiled, { ...further, regions: [...regions, domain.exact, ...domain.ofOthers] });
  return found === undefined ? undefined : { order: found.order, context: found.context };
}

/** Facts of a send are shown by a send only. */
export const BY_SENDING: Omit<Sought, "regions"> = { accepts: ({ plan }) => plan.kind === "send" };

/** A finding whose witness is looked for when it is first read: most are listed only. */
export function withWitness(finding: Finding, look: () => Witness | undefined): Finding {
  const witness = once(look);
  return {
    ...finding,
    get witness() {
      return witness();
    },
  };
}

/** A finding whose region is put into words when it is first read. */
export function withRegion(finding: Finding, words: () => readonly string[], look: () => Witness | undefined): Finding {
  const region = once(words);
  const witness = once(look);
  return {
    ...finding,
    get region() {
      return region();
    },
    get witness() {
      return witness();
    },
  };
}
