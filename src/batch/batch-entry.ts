import { CuifuError, issueOf } from "../contract/error";
import type { Plan } from "../contract/plan";

/** An order that could not be planned; its neighbours are. */
export interface InvalidEntry {
  readonly kind: "invalid";
  readonly error: CuifuError;
}

/** What came of one order of many: told apart by `kind`. */
export type BatchEntry = Plan | InvalidEntry;

export function invalidEntry(error: CuifuError): InvalidEntry {
  return { kind: "invalid", error };
}

export function duplicateEntry(orderId: string, copiesDiffer: boolean): InvalidEntry {
  const help = copiesDiffer
    ? "its copies say different things, so none of them is planned"
    : "its first copy is planned";
  const expected = "an id that no other order of the batch has";
  return invalidEntry(
    new CuifuError("invalid-order", [issueOf("duplicate", "order.id", expected, `\`${orderId}\``, help)]),
  );
}
