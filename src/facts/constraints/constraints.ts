import type { PolicyParams } from "../../contract/policy";
import type { Constraint } from "./constraint";
import { nowConstraints } from "./now-constraints";
import { sendConstraints } from "./send-constraints";

/**
 * The one table of facts that never come together. It follows from how `facts/` derives them, and a test derives the
 * facts of random orders to hold it to that.
 */
export function constraintsOf(params: PolicyParams): readonly Constraint[] {
  return [...nowConstraints(params), ...sendConstraints(params)];
}
