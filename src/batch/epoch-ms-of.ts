import { type EpochMs, parseInstant } from "../time/instant";

/** The instant of a plan, which wrote it itself. */
export function epochMsOf(instant: string): EpochMs {
  const at = parseInstant(instant);
  if (typeof at === "number") return at;
  throw new TypeError(`expected an instant that a plan wrote, received \`${instant}\``);
}
