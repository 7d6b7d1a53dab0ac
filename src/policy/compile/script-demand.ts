import { CHANNELS } from "../../contract/vocabulary";
import type { Box } from "./boxes";
import type { Dimension } from "./dimensions";
import type { CompiledScript } from "./scripts";

/** SCR-11: the claims of a script are part of the condition of every rule that chooses it, and so is having a text. */
export function demandOf(script: CompiledScript, dimensions: ReadonlyMap<string, Dimension>, locale: string): Box {
  const demand = new Map<Dimension, readonly boolean[]>();
  const channel = dimensions.get("channel");
  if (channel !== undefined) {
    demand.set(
      channel,
      CHANNELS.map((one) => script.textOf(locale, one) !== undefined),
    );
  }
  for (const claim of script.claims) {
    const dimension = dimensions.get(claim);
    if (dimension !== undefined) demand.set(dimension, [false, true]);
  }
  return demand;
}
