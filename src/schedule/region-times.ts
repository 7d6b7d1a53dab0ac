import type { Channel, MessageClass } from "../contract/vocabulary";
import type { CompiledRegionLimit } from "../policy/compiled-policy";
import { type AllowedTimes, complement, intersection, union } from "../time/allowed-times";
import { DAY_MS } from "../time/duration";
import { underRollingCap } from "../time/history-times";
import { onDays, withinHours } from "../time/hours-times";
import type { ScheduleSubject } from "./schedule-subject";

/** What the limits of the buyer's country leave. They are one more part of the intersection, so they can only narrow. */
export function regionTimes(
  subject: ScheduleSubject,
  channel: Channel,
  category: MessageClass,
): AllowedTimes | undefined {
  if (subject.regionLimits.length === 0) return undefined;
  const parts = subject.regionLimits
    .filter(({ limit }) => limit.channels.includes(channel) && (limit.category ?? category) === category)
    .flatMap((one) => partsOf(one, subject));
  return parts.length === 0 ? undefined : intersection(...parts);
}

function partsOf({ limit, hours }: CompiledRegionLimit, subject: ScheduleSubject): readonly AllowedTimes[] {
  // The calendar is the country's own even where TIM-03 lets rest days count: what a law closes stays closed.
  const { buyerZone: zone, calendar } = subject;
  const parts: AllowedTimes[] = [];
  if (hours !== undefined) parts.push(union(...hours.map((each) => withinHours(each, zone, calendar))));
  if (limit.closedOnHolidays === true) parts.push(complement(onDays((day) => calendar.isHoliday(day), zone)));
  if (limit.most !== undefined) {
    const counted = subject.touches.filter((touch) => limit.channels.includes(touch.channel)).map((touch) => touch.at);
    parts.push(underRollingCap(counted, limit.most.touches, limit.most.days * DAY_MS));
  }
  return parts;
}
