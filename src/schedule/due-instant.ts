import type { CompiledMoment, CompiledPolicy } from "../policy/compiled-policy";
import { MINUTE_MS } from "../time/duration";
import type { EpochMs } from "../time/instant";
import { lastSpan, type NamedTimes } from "../time/search";
import type { ScheduleSubject } from "./schedule-subject";

/**
 * When the moment falls due; the send is the first allowed instant from then on. Undefined: never. A promise or a
 * closing may lie before the instant from which a balance can be paid, and nobody is asked for it earlier (SEL-20).
 */
export function dueInstant(
  subject: ScheduleSubject,
  moment: CompiledMoment,
  policy: CompiledPolicy,
  parts: readonly NamedTimes[],
): EpochMs | undefined {
  const due = wantedInstant(subject, moment, policy, parts);
  return due === undefined ? undefined : Math.max(due, subject.payableAt);
}

function wantedInstant(
  subject: ScheduleSubject,
  { moment }: CompiledMoment,
  { params }: CompiledPolicy,
  parts: readonly NamedTimes[],
): EpochMs | undefined {
  const afterMs = moment.afterMinutes * MINUTE_MS;
  const promisedAt = subject.promisedAt ?? subject.payableAt;
  switch (moment.from) {
    case "payable":
      return subject.payableAt + afterMs;
    case "pace":
      return subject.payableAt + subject.paceMinutes * MINUTE_MS + afterMs;
    case "promise":
      return promisedAt + afterMs;
    case "top-up":
      return promisedAt - params.topUpLeadMinutes * MINUTE_MS + afterMs;
    case "broken-promise":
      return promisedAt + params.brokenPromiseMinutes * MINUTE_MS + afterMs;
    case "closing":
      return lastCallInstant(subject, params, parts);
  }
}

/**
 * TIM-11: shortly before closing; where that instant is not allowed, as shortly before the end of the last allowed span
 * that comes before closing.
 */
function lastCallInstant(
  subject: ScheduleSubject,
  params: CompiledPolicy["params"],
  parts: readonly NamedTimes[],
): EpochMs | undefined {
  const { closesAt, promotion } = subject;
  if (closesAt === undefined) return subject.payableAt;
  const everydayAt = closesAt - params.lastCallMinutes * MINUTE_MS;
  const promotionAt = closesAt - params.promotionLastCallMinutes * MINUTE_MS;
  const promoted = promotion !== undefined && promotionAt >= promotion.startsAt && promotionAt < promotion.endsAt;
  const wanted = promoted ? promotionAt : everydayAt;
  if (parts.every((part) => part.times.allows(wanted))) return wanted;
  const span = lastSpan(parts, subject.placedAt, closesAt);
  return span === undefined ? undefined : Math.max(span.start, span.end - params.lastCallMinutes * MINUTE_MS);
}
