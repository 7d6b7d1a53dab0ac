import { CuifuError, issueOf } from "../contract/error";
import type { CaseContext } from "../input/case";
import { grouped } from "./grouped";

/** The context as it concerns one buyer. */
export type ContextOfBuyer = (buyerId: string) => CaseContext;

const NONE: readonly never[] = [];

/**
 * Sorts history and other orders by buyer once, so that no order looks through all of them. An other order that names
 * no buyer would be taken for each buyer's own, and its amount told to strangers: that is refused.
 */
export function contextsByBuyer(context: CaseContext): ContextOfBuyer {
  const history = grouped(context.history, (touch) => touch.buyerId);
  const otherOrders = grouped(context.otherOrders, (other) => other.buyerId);
  const nameless = context.otherOrders.findIndex((other) => other.buyerId === undefined);
  const ofNobody: CaseContext = { ...context, history: NONE, otherOrders: NONE };
  let onlyBuyer: string | undefined;

  return (buyerId) => {
    if (nameless >= 0) {
      onlyBuyer ??= buyerId;
      if (onlyBuyer !== buyerId) throw namelessError(nameless);
      return context;
    }
    const touches = history.get(buyerId);
    const others = otherOrders.get(buyerId);
    if (touches === undefined && others === undefined) return ofNobody;
    return { ...context, history: touches ?? NONE, otherOrders: others ?? NONE };
  };
}

function namelessError(index: number): CuifuError {
  const path = `context.otherOrders[${index}].buyerId`;
  const help = "it may be left out only where all orders are of one buyer";
  return new CuifuError("invalid-context", [issueOf("missing", path, "the id of the buyer", "nothing", help)]);
}
