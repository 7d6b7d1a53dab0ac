import type { PolicyParams } from "../contract/policy";
import { BUCKETS } from "../contract/policy-experiment";
import { bucketOf } from "../text/bucket";
import { MINUTE_MS } from "../time/duration";
import type { EpochMs } from "../time/instant";
import { lastSpan, type NamedTimes, type Opening } from "../time/search";

/**
 * Whatever has waited for a window would go out in its first minute, and calls and servers would be swamped. Each order
 * has a minute of its own after the opening, the same at every planning. What did not have to wait is not delayed.
 */
export function spreadOpening(
  orderId: string,
  parts: readonly NamedTimes[],
  due: EpochMs,
  opening: Opening,
  { spreadMinutes }: PolicyParams,
): Opening {
  const from = Math.max(due, opening.at - spreadMinutes * MINUTE_MS);
  // The opening may have passed already, so its start is looked for behind the instant found.
  const span = lastSpan(parts, from, opening.at + 1);
  if (span === undefined || span.start <= from) return opening;
  const minutes = Math.floor((bucketOf(orderId, "spread") * spreadMinutes) / BUCKETS);
  const at = span.start + minutes * MINUTE_MS;
  return at > opening.at && at < opening.end ? { at, end: opening.end } : opening;
}
