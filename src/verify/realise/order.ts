import type { Order } from "../../contract/order";
import { CHANNELS, type MessageClass } from "../../contract/vocabulary";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import type { Amounts } from "./amounts";
import { BUYER_ID, ORDER_ID } from "./history";
import { instantText, type Times, ZONE } from "./times";
import { isVague, type Wanted } from "./wanted";

export interface OrderTimes extends Times {
  readonly closes: number | undefined;
  readonly promised: number | undefined;
}

const TITLE = "保温杯";

export function orderFor(wanted: Wanted, policy: CompiledPolicy, times: OrderTimes, amounts: Amounts): Order {
  const { facts } = wanted;
  const payment = paymentFor(wanted, policy);
  return withoutAbsent({
    id: ORDER_ID,
    status: facts.status,
    placedAt: instantText(times.placed),
    closesAt: times.closes === undefined ? undefined : instantText(times.closes),
    payableFrom: facts.deposit ? instantText(times.placed) : undefined,
    amount: amounts.own,
    currency: "CNY",
    marginPercent: amounts.marginPercent,
    items: [itemFor(wanted, policy)],
    payUrl: "https://pay.example/A-1",
    buyer: withoutAbsent({
      id: BUYER_ID,
      name: "王敏",
      timeZone: ZONE,
      paidOrders: facts.customer === "returning" ? 3 : 0,
      segment: facts.segment === "none" ? undefined : facts.segment,
      rhythm: facts.rhythm === "unknown" ? undefined : facts.rhythm,
      online: facts.online === "unknown" ? undefined : facts.online === "online",
      optedOut: facts.optedOut ? true : undefined,
      reach: reachFor(wanted),
    }),
    inquiry: facts.inquiry === "silent" ? undefined : inquiryFor(wanted, policy, times),
    payment,
    dispute: facts.dispute ? true : undefined,
    unavailable: facts.unavailable === "none" ? undefined : facts.unavailable,
    reason: statedReason(wanted),
    intent: facts.intent === "unknown" ? undefined : facts.intent,
    promisedAt: times.promised === undefined || isVague(wanted) ? undefined : instantText(times.promised),
    attributes: Object.keys(wanted.attributes).length === 0 ? undefined : attributesOf(wanted),
  });
}

function itemFor({ facts, category }: Wanted, policy: CompiledPolicy): Order["items"][number] {
  return withoutAbsent({
    title: TITLE,
    stock: facts.fewLeft ? Math.min(3, policy.params.fewLeft) : undefined,
    sellingPoints: facts.sellingPoint ? ["双层真空"] : undefined,
    category: policy.policy.categories[category]?.[0],
    discreet: facts.discreet ? true : undefined,
  });
}

function reachFor({ facts }: Wanted): Order["buyer"]["reach"] {
  const reach: { [channel in (typeof CHANNELS)[number]]?: MessageClass } = {};
  for (const channel of CHANNELS) {
    const wanted = facts[`${channel}Reach`];
    if (wanted !== "none") reach[channel] = wanted;
  }
  return reach;
}

/** A stranger who answered has closed the channel; the buyer has still consented to it. */
function inquiryFor(wanted: Wanted, policy: CompiledPolicy, { promised }: OrderTimes): Order["inquiry"] {
  const { facts } = wanted;
  const { phrases } = policy.policy.reasons;
  const spoken =
    facts.reasonEvidence === "conversation" && facts.reason !== "unknown" ? phrases[facts.reason]?.[0] : undefined;
  const messages = [
    ...(spoken === undefined ? [] : [{ from: "buyer" as const, text: spoken }]),
    ...vaguePromise(wanted, policy, promised),
  ];
  return withoutAbsent({
    agent: "小雨",
    open: facts.agentTalking ? true : undefined,
    awaitingShop: facts.awaitingShop ? true : undefined,
    messages: messages.length === 0 ? undefined : messages,
  });
}

/** "Later", said so long before the promised time as the policy takes it to mean. */
function vaguePromise(
  wanted: Wanted,
  policy: CompiledPolicy,
  promised: number | undefined,
): readonly { readonly from: "buyer"; readonly text: string; readonly at: string }[] {
  const text = policy.policy.reasons.promises.later[0];
  if (promised === undefined || text === undefined || !isVague(wanted)) return [];
  return [{ from: "buyer", text, at: instantText(promised - policy.params.laterMinutes) }];
}

function statedReason({ facts }: Wanted): Order["reason"] {
  const { reason, reasonEvidence } = facts;
  if (reason === "unknown" || reasonEvidence === "payment" || reasonEvidence === "conversation") return undefined;
  return reasonEvidence === "behaviour" ? undefined : reason;
}

const EFFECTS = {
  clear: undefined,
  unknown: "payment-state-unknown",
  risk: "risk-control",
  "merchant-fault": "merchant-fault",
  paid: "paid",
  closed: "closed",
} as const;

function paymentFor({ facts }: Wanted, policy: CompiledPolicy): Order["payment"] {
  const effect = facts.reasonEvidence === "payment" ? facts.reason : EFFECTS[facts.paymentState];
  const { paymentErrors } = policy.policy.reasons;
  const known = Object.entries(paymentErrors).flatMap(([provider, codes]) =>
    Object.entries(codes).flatMap(([code, says]) => (says === effect ? [{ provider, code }] : [])),
  );
  const method = [...policy.paymentMethods].find(([, { paceMinutes }]) => paceMinutes > 0)?.[0];
  const error = effect === undefined ? undefined : known[0];
  const slow = facts.pace === "slow" ? method : undefined;
  if (error === undefined && slow === undefined) return undefined;
  return withoutAbsent({ method: slow, errors: error === undefined ? undefined : [error] });
}

function attributesOf({ attributes }: Wanted): Readonly<Record<string, string | number | boolean>> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

/** An entry without a value is left out, so that the order reads as a person would write it. */
export function withoutAbsent<Shape extends object>(shape: Shape): Shape {
  for (const key of Object.keys(shape)) {
    if (Reflect.get(shape, key) === undefined) Reflect.deleteProperty(shape, key);
  }
  return shape;
}
