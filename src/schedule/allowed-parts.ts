import type { MessageClass } from "../contract/vocabulary";
import type { CompiledChannel, CompiledMoment, CompiledPolicy } from "../policy/compiled-policy";
import { type AllowedTimes, always, between, intersection, never, switched, union } from "../time/allowed-times";
import { everyDayWorks, type WorkCalendar } from "../time/calendar";
import { DAY_MS, MINUTE_MS } from "../time/duration";
import { afterGap, underDailyCap, underRollingCap } from "../time/history-times";
import { onDays, withinHours } from "../time/hours-times";
import { localDayOf } from "../time/local";
import type { NamedTimes } from "../time/search";
import { spanReach } from "../time/span-reach";
import { regionTimes } from "./region-times";
import type { ScheduleSubject } from "./schedule-subject";
import { waveTimes } from "./wave-times";

/** What a search is for: which channel, for which moment, with a message of which class. */
export interface Sending {
  readonly policy: CompiledPolicy;
  readonly channel: CompiledChannel;
  readonly moment: CompiledMoment;
  readonly category: MessageClass;
  /** TIM-03: no working window lies before closing, so rest days count like any other. */
  readonly restDaysCount: boolean;
  /** How far from `now` the buyer's presence is trusted. */
  readonly presenceMs: number;
}

/** Everything that limits a send, each part by name; schedule/ only intersects them. */
export function allowedParts(subject: ScheduleSubject, sending: Sending): readonly NamedTimes[] {
  const season = promotionTimes(subject);
  const parts: NamedTimes[] = [{ name: "hours", times: hoursOf(subject, sending, season) }];
  addHistory(parts, subject, sending.policy, season);
  const { channel, moment } = sending;
  for (const { name, hours } of moment.within) {
    parts.push({
      name,
      times: switched(season, always, withinHours(hours, subject.buyerZone, calendarOf(subject, sending))),
    });
  }
  if (channel.settings.presence && subject.online === "offline") {
    parts.push({ name: "offline", times: afterToday(subject) });
  }
  // TIM-14: a touch that invites a reply goes out while somebody is there to answer it.
  if (channel.settings.invitesReply && subject.onDuty !== undefined) {
    parts.push({ name: "onDuty", times: withinHours(subject.onDuty, subject.shopZone, subject.calendar) });
  }
  const region = regionTimes(subject, channel.channel, sending.category);
  if (region !== undefined) parts.push({ name: "region", times: region });
  return parts;
}

function promotionTimes({ promotion }: ScheduleSubject): AllowedTimes {
  return promotion === undefined ? never : between(promotion.startsAt, promotion.endsAt);
}

function calendarOf(subject: ScheduleSubject, sending: Sending): WorkCalendar {
  return sending.restDaysCount ? everyDayWorks : subject.calendar;
}

function hoursOf(subject: ScheduleSubject, sending: Sending, season: AllowedTimes): AllowedTimes {
  const { channel } = sending;
  const calendar = calendarOf(subject, sending);
  const usual = withinHours(subject.office ? channel.office : channel.everyday, subject.buyerZone, calendar);
  const everyday =
    channel.settings.presence && subject.online === "online" ? union(usual, whileOnline(subject, sending)) : usual;
  return subject.promotion === undefined ? everyday : switched(season, promotionTimesOf(subject, sending), everyday);
}

function promotionTimesOf(subject: ScheduleSubject, sending: Sending): AllowedTimes {
  const windows = promotionHours(subject, sending);
  const waves = waveTimes(subject, sending);
  return waves === undefined ? windows : union(windows, waves);
}

/** TIM-09: the day's windows, and the night for orders placed in that same night. */
function promotionHours(subject: ScheduleSubject, { channel, category }: Sending): AllowedTimes {
  const zone = subject.buyerZone;
  const hours = category === "marketing" ? channel.promotionMarketing : channel.promotion;
  const day = withinHours(hours, zone, everyDayWorks);
  const mayUseNight = category === "service" || channel.settings.hours.promotionNightMarketing === true;
  // CHA-07: whoever is offline is written to at the next start of hours after today, never in the rest of a night.
  const isAway = channel.settings.presence && subject.online === "offline";
  if (channel.promotionNight === undefined || !mayUseNight || isAway) return day;
  const night = withinHours(channel.promotionNight, zone, everyDayWorks);
  if (!night.allows(subject.placedAt)) return day;
  return union(day, between(subject.placedAt, spanReach(night, subject.placedAt, subject.placedAt + DAY_MS)));
}

/** TIM-01 and TIM-03: a buyer who is there now may be written to at midday, and on the rest day they ordered on. */
function whileOnline(subject: ScheduleSubject, { moment, channel, presenceMs }: Sending): AllowedTimes {
  const { now, buyerZone: zone } = subject;
  const placedOn = localDayOf(subject.placedAt, zone);
  const sameDay = onDays((day) => day === placedOn, zone);
  const daysHours = withinHours(channel.everyday, zone, everyDayWorks);
  const momentHours =
    moment.onlineHours === undefined ? never : withinHours(moment.onlineHours, zone, subject.calendar);
  return intersection(between(now, now + presenceMs + 1), union(momentHours, intersection(sameDay, daysHours)));
}

/** CHA-07: known to be offline, so not before tomorrow. */
function afterToday({ now, buyerZone }: ScheduleSubject): AllowedTimes {
  const today = localDayOf(now, buyerZone);
  return onDays((day) => day > today, buyerZone);
}

/** TIM-10: the gap after the last touch, the cap of the last 24 hours and that of a local day, per buyer. */
function addHistory(
  parts: NamedTimes[],
  subject: ScheduleSubject,
  { params }: CompiledPolicy,
  season: AllowedTimes,
): void {
  const { touchedAt } = subject;
  const last = touchedAt.at(-1);
  if (last === undefined) return;
  if (!subject.gapWaived) {
    const gap = switched(
      season,
      afterGap(last, params.promotionGapMinutes * MINUTE_MS),
      afterGap(last, params.gapMinutes * MINUTE_MS),
    );
    parts.push({ name: "gap", times: gap });
  }
  const cap = switched(
    season,
    underRollingCap(touchedAt, params.promotionPerDay, DAY_MS),
    underRollingCap(touchedAt, params.perDay, DAY_MS),
  );
  parts.push({ name: "perDay", times: cap });
  if (params.perLocalDay !== undefined) {
    parts.push({ name: "perLocalDay", times: underDailyCap(touchedAt, params.perLocalDay, subject.buyerZone) });
  }
}
