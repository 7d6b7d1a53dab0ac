import type { Instant } from "../../src/contract/order";

/** Epoch milliseconds of an instant that carries its offset; the host's own reading of dates is right for those. */
export function instantOf(instant: Instant): number {
  return typeof instant === "string" ? Date.parse(instant) : instant.getTime();
}

export function maybeInstantOf(instant: Instant | undefined): number | undefined {
  return instant === undefined ? undefined : instantOf(instant);
}
