import type { ReasonCode } from "../contract/vocabulary";
import type { CaseMessage, CaseOrder } from "../input/case";
import type { CompiledEvidence } from "../policy/compiled-policy";
import { oldestFirst } from "./newest";

/** What the buyer's messages show (SEL-05, SEL-06, TIM-08). */
export interface Conversation {
  readonly reason: ReasonCode | undefined;
  readonly intent: "strong" | "weak" | "unknown";
  readonly promise: { readonly kind: "later" | "tonight"; readonly message: CaseMessage } | undefined;
}

const SILENCE: Conversation = { reason: undefined, intent: "unknown", promise: undefined };

export function readConversation(order: CaseOrder, evidence: CompiledEvidence): Conversation {
  const messages = order.inquiry?.messages;
  if (messages === undefined || messages.length === 0) return SILENCE;
  const inOrder = oldestFirst(messages);
  const ofBuyer = inOrder.filter((message) => message.from === "buyer").reverse();
  let reason: ReasonCode | undefined;
  let promise: Conversation["promise"];
  const intents = new Set<"strong" | "weak">();
  for (const message of ofBuyer) {
    reason ??= evidence.reasons.find(message.text)?.meaning;
    const kind = evidence.promises.find(message.text)?.meaning;
    if (kind !== undefined) promise ??= { kind, message };
    const intent = evidence.intents.find(message.text)?.meaning;
    if (intent !== undefined) intents.add(intent);
  }
  const wentQuiet = ofBuyer.length > 0 && inOrder.at(-1)?.from === "agent";
  const looksWeak = intents.has("weak") || reason === "haggling" || wentQuiet;
  const withoutSigns = looksWeak ? "weak" : "unknown";
  return { reason, promise, intent: intents.has("strong") ? "strong" : withoutSigns };
}
