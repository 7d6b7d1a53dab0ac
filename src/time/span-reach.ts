import type { AllowedTimes } from "./allowed-times";
import type { EpochMs } from "./instant";

/**
 * How far the allowed span around `at` reaches: its exact end when that lies before `enough`, otherwise some instant at
 * or after `enough` up to which all is allowed. `at` itself must be allowed.
 */
export function spanReach(times: AllowedTimes, at: EpochMs, enough: EpochMs): EpochMs {
  let reach = times.nextBoundary(at);
  while (reach < enough && times.allows(reach)) reach = times.nextBoundary(reach);
  return reach;
}
