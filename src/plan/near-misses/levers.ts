import { FACT_TABLE } from "../../contract/fact-table";
import { amountEdges } from "../../facts/amount-edges";
import { deriveFacts } from "../../facts/derive-facts";
import { sendFacts } from "../../facts/send-facts";
import { type Dimension, dimensionOf, type FactValue } from "../../policy/compile/dimensions";
import type { FactValues } from "../../rules/fact-row";
import { type Ground, namedAtSend } from "./ground";
import { followerNamesOf, leaderOf, NEVER_ALONE } from "./hanging-facts";
import { settled } from "./settled";

/** Facts as they would be, as far as they would be others. */
export interface Supposed {
  readonly now: FactValues;
  /** At the send; undefined where no order could show them there. */
  readonly send: FactValues | undefined;
}

/** A fact that can be supposed to be another. */
export interface Lever {
  /** Cut wherever anything that is asked could tell two values apart. */
  readonly dimension: Dimension;
  readonly present: FactValue;
  /** Undefined: no order shows this value while all else, but for what hangs together with it, is as it is. */
  suppose(value: FactValue): Supposed | undefined;
}

const NOTHING: FactValues = {};
const AMOUNT = "amountMinor";

/** All that could be otherwise about an order, in the order of the fact table. */
export function leversOf(ground: Ground): readonly Lever[] {
  const { policy, domain, send } = ground;
  const { tested } = policy;
  const atNow = [...tested.now, ...tested.declared].map(({ fact }) => fact);
  const atSend = send === undefined ? [] : tested.send.map(({ fact }) => (fact === "season" ? "seasonAtSend" : fact));
  const asked = new Set([...atNow, ...atSend].flatMap((fact) => [fact, leaderOf(fact)]));
  return [...domain.dimensions.values()]
    .filter(({ fact }) => asked.has(fact) && !NEVER_ALONE.has(fact))
    .map((dimension) => {
      if (dimension.fact === AMOUNT) return amountLever(ground, dimension);
      return isOfSend(dimension) ? sendLever(ground, dimension) : nowLever(ground, dimension);
    });
}

function isOfSend({ fact, declaration }: Dimension): boolean {
  return fact === "seasonAtSend" || declaration.when === "send";
}

function nowLever({ domain, facts, send }: Ground, dimension: Dimension): Lever {
  const { fact } = dimension;
  const followers = followerNamesOf(fact);
  const atNow = followers.filter((one) => facts[one] !== undefined);
  const atItsSend = followers.filter((one) => send?.facts[one] !== undefined);
  return {
    dimension,
    present: facts[fact] ?? null,
    suppose(value) {
      const now = settled(domain, facts, { [fact]: value }, atNow);
      if (now === undefined) return undefined;
      const all = send === undefined ? undefined : settled(domain, send.allFacts, now, atItsSend);
      return { now, send: all === undefined ? undefined : without(all, now) };
    },
  };
}

function sendLever({ domain, facts, send }: Ground, dimension: Dimension): Lever {
  const { fact } = dimension;
  return {
    dimension,
    present: send?.facts[fact] ?? null,
    suppose(value) {
      const changed = settled(domain, send?.allFacts ?? facts, { [fact]: value }, followerNamesOf(fact));
      return changed === undefined ? undefined : { now: NOTHING, send: changed };
    },
  };
}

/** The amount of the order itself: so much hangs on it that the facts are read anew. */
function amountLever({ one, policy, reading, facts, send }: Ground, dimension: Dimension): Lever {
  const others = reading.bundle.amountMinor - one.order.amount;
  const declaration = { ...FACT_TABLE[AMOUNT], min: others };
  const cuts = [...dimension.cuts, ...amountEdges(one, reading, policy, declaration.max)];
  return {
    dimension: dimensionOf(AMOUNT, dimension.index, declaration, cuts),
    present: reading.bundle.amountMinor,
    suppose(value) {
      const supposed = { ...one, order: { ...one.order, amount: Number(value) - others } };
      const read = deriveFacts(supposed, policy);
      const now = without({ ...read.facts, ...read.declared }, facts);
      if (send === undefined) return { now, send: undefined };
      const sent = sendFacts(supposed, read, policy, send.channel, send.at);
      return { now, send: without(namedAtSend(sent), send.facts) };
    },
  };
}

/** The facts that are not the same among the others. */
function without(facts: FactValues, others: FactValues): FactValues {
  return Object.fromEntries(Object.entries(facts).filter(([fact, value]) => others[fact] !== value));
}
