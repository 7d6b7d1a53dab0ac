import type { Channel, MessageClass } from "../../../src/contract/vocabulary";
import { deriveFacts } from "../../../src/facts/derive-facts";
import { caseOf } from "../../../src/input/case-of";
import { parseContext } from "../../../src/input/parse-context";
import { parseOrder } from "../../../src/input/parse-order";
import { scheduleSubjectOf } from "../../../src/plan/schedule-subject-of";
import { compilePolicy } from "../../../src/policy/compile/compile-policy";
import { defaultPolicy } from "../../../src/policy/default/default-policy";
import { allowedParts } from "../../../src/schedule/allowed-parts";
import { firstAllowed } from "../../../src/time/search";
import { TIMELINE_CONTEXT, TIMELINE_ORDER } from "./timeline-order";

export interface Span {
  readonly at: number;
  readonly end: number;
}

const policy = compilePolicy(defaultPolicy);

/** The allowed times of the picture's order, as schedule/ itself builds and searches them. */
export function allowedSpans(channel: Channel, category: MessageClass, from: number, until: number): readonly Span[] {
  const order = parseOrder(TIMELINE_ORDER);
  const context = parseContext(TIMELINE_CONTEXT);
  if (!order.ok || !context.ok) throw new Error("expected a valid order in a valid context");
  const one = caseOf(order.value, context.value, {});
  if (!one.ok) throw one.error;
  const moment = policy.moment.rules.map(({ then }) => then).find(({ name }) => name === "promptly");
  if (moment === undefined) throw new Error("expected a moment `promptly`");
  const parts = allowedParts(scheduleSubjectOf(one.value, deriveFacts(one.value, policy)), {
    policy,
    channel: policy.channels[channel],
    moment,
    category,
    restDaysCount: false,
    presenceMs: 0,
  });
  const spans: Span[] = [];
  for (let start = from; start < until; ) {
    const found = firstAllowed(parts, start, until);
    if (!("at" in found)) break;
    spans.push(found);
    start = found.end;
  }
  return spans;
}
