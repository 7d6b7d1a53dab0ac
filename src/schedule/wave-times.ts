import { type AllowedTimes, between, intersection, union } from "../time/allowed-times";
import { everyDayWorks } from "../time/calendar";
import { MINUTE_MS } from "../time/duration";
import type { Hours } from "../time/hours";
import { withinHours } from "../time/hours-times";
import type { Sending } from "./allowed-parts";
import type { ScheduleSubject } from "./schedule-subject";

/**
 * TIM-09b: ahead of each ranking time of a promotion a wave may go out within the hours of an ordinary day. On IM to a
 * buyer who is online it begins earlier and does not stop for the midday rest. Undefined: no wave for this message.
 */
export function waveTimes(subject: ScheduleSubject, sending: Sending): AllowedTimes | undefined {
  const rankings = subject.promotion?.rankingAt;
  if (rankings === undefined || rankings.length === 0) return undefined;
  const { policy, channel, category, presenceMs } = sending;
  // Marketing that keeps hours of its own in a promotion keeps them here, too.
  if (category === "marketing" && channel.settings.hours.promotionMarketing !== undefined) return undefined;

  const ahead = (minutes: number) => union(...rankings.map((at) => between(at - minutes * MINUTE_MS, at)));
  const waves = intersection(
    ahead(policy.params.waveMinutes),
    withinHours(channel.everyday, subject.buyerZone, everyDayWorks),
  );
  if (!channel.settings.presence || subject.online !== "online") return waves;
  const whileThere = intersection(
    between(subject.now, subject.now + presenceMs + 1),
    ahead(policy.params.onlineWaveMinutes),
    withinHours(withoutRest(channel.everyday), subject.buyerZone, everyDayWorks),
  );
  return union(waves, whileThere);
}

/** From the first start to the last end of the day. */
function withoutRest(hours: Hours): Hours {
  const [first] = hours.spans;
  const last = hours.spans.at(-1);
  if (first === undefined || last === undefined) return hours;
  return { ...hours, spans: [{ start: first.start, end: last.end }] };
}
