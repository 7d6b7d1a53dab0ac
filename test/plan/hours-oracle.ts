import type { Calendar, Hours } from "../../src/contract/context";
import type { SendPlan } from "../../src/contract/plan";
import type { Policy } from "../../src/contract/policy";
import { readWithIntl } from "../time/intl-clock";
import type { Given } from "./arbitraries";
import { instantOf } from "./instants";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const LONGEST_NIGHT_MINUTES = 24 * 60;

/** Why a send may go out at its instant, or `undefined` when it may not. Asks `Intl`, shares no code with the library. */
export type Permission = "hours" | "night" | "wave" | "online" | "rest-day";

export function permissionOf(plan: SendPlan, { order, context }: Given, policy: Policy): Permission | undefined {
  const at = instantOf(plan.sendAt);
  const zone = order.buyer.timeZone ?? context.shop.timeZone;
  const settings = policy.channels[plan.channel];
  const named = (name: string | undefined) => (name === undefined ? undefined : policy.hours[name]);
  const { hours } = settings;
  const { promotion, calendar } = context;

  if (promotion !== undefined && instantOf(promotion.startsAt) <= at && at < instantOf(promotion.endsAt)) {
    const isOffer = plan.script.category === "marketing";
    const day = named(isOffer ? (hours.promotionMarketing ?? hours.promotion) : hours.promotion);
    if (lieIn(day, at, zone, "every day works")) return "hours";
    const night = isOffer && hours.promotionNightMarketing !== true ? undefined : named(hours.promotionNight);
    if (isSameNight(night, instantOf(order.placedAt), at, zone)) return "night";
    return isInWave(plan, { order, context }, policy) ? "wave" : undefined;
  }

  const isOffice = order.buyer.rhythm === "office" && hours.office !== undefined;
  const everyday = named(isOffice ? hours.office : hours.everyday);
  if (lieIn(everyday, at, zone, calendar)) return "hours";
  const now = instantOf(context.now);
  const isThere =
    settings.presence && order.buyer.online === true && at <= now + policy.params.onlineMinutes * MINUTE_MS;
  if (isThere) {
    const moment = policy.moments[momentOf(plan, policy)];
    if (lieIn(named(moment?.onlineHours), at, zone, calendar)) return "online";
    const isDayOfPlacing = readWithIntl(at, zone).day === readWithIntl(instantOf(order.placedAt), zone).day;
    if (isDayOfPlacing && lieIn(named(hours.everyday), at, zone, "every day works")) return "online";
  }
  return lieIn(everyday, at, zone, "every day works") ? "rest-day" : undefined;
}

/** Ahead of a ranking time within an ordinary day's hours; who is online is not made to wait for the midday rest. */
function isInWave(plan: SendPlan, { order, context }: Given, policy: Policy): boolean {
  const { hours, presence } = policy.channels[plan.channel];
  if (plan.script.category === "marketing" && hours.promotionMarketing !== undefined) return false;
  const at = instantOf(plan.sendAt);
  const zone = order.buyer.timeZone ?? context.shop.timeZone;
  const everyday = policy.hours[hours.everyday];
  const isAhead = (minutes: number) =>
    (context.promotion?.rankingAt ?? []).some((ranking) => {
      const ahead = instantOf(ranking) - at;
      return ahead > 0 && ahead <= minutes * MINUTE_MS;
    });
  const { waveMinutes, onlineWaveMinutes, onlineMinutes } = policy.params;
  if (isAhead(waveMinutes) && lieIn(everyday, at, zone, "every day works")) return true;
  const isThere = presence && order.buyer.online === true && at <= instantOf(context.now) + onlineMinutes * MINUTE_MS;
  const [first = "00:00-00:00"] = everyday?.spans ?? [];
  const last = everyday?.spans.at(-1) ?? first;
  const wholeDay = { days: "all", spans: [`${first.slice(0, 5)}-${last.slice(6)}`] } as const;
  return isThere && isAhead(onlineWaveMinutes) && lieIn(wholeDay, at, zone, "every day works");
}

export function momentOf(plan: SendPlan, policy: Policy): string {
  const chosen = plan.because.find((step) => step.stage === "moment")?.rule;
  const { rules, otherwise } = policy.stages.moment;
  return (rules.find((rule) => rule.id === chosen) ?? otherwise).then;
}

/** Whether somebody answers at the instant, where the shop said when and the channel invites an answer. */
export function isAnswered(plan: SendPlan, { context }: Given, policy: Policy): boolean {
  const { onDuty, timeZone } = context.shop;
  if (onDuty === undefined || !policy.channels[plan.channel].invitesReply) return true;
  return lieIn(onDuty, instantOf(plan.sendAt), timeZone, context.calendar);
}

export function isWorkday(day: number, calendar: Calendar | undefined): boolean {
  const date = new Date(day * DAY_MS);
  const weekday = date.getUTCDay() === 0 ? 7 : date.getUTCDay();
  const text = date.toISOString().slice(0, 10);
  const isKnown = calendar !== undefined && calendar.coverage.from <= text && text <= calendar.coverage.to;
  if (isKnown && calendar.workdays?.includes(text) === true) return true;
  if (isKnown && calendar.holidays.includes(text)) return false;
  return !(calendar?.weekend ?? [6, 7]).includes(weekday);
}

type Days = Calendar | undefined | "every day works";

function lieIn(hours: Hours | undefined, at: number, zone: string, calendar: Days): boolean {
  if (hours === undefined) return false;
  const { day, minute } = readWithIntl(at, zone);
  return hours.spans.some((span) => {
    const start = minuteOf(span.slice(0, 5));
    const end = minuteOf(span.slice(6));
    if (start < end) return start <= minute && minute < end && dayCounts(hours, day, calendar);
    return minute >= start ? dayCounts(hours, day, calendar) : minute < end && dayCounts(hours, day - 1, calendar);
  });
}

function dayCounts({ days }: Hours, day: number, calendar: Days): boolean {
  if (days === "all") return true;
  if (typeof days !== "string") return days.includes(((((day + 3) % 7) + 7) % 7) + 1);
  if (calendar === "every day works") return true;
  if (days === "non-holidays") throw new Error("no policy of these tests uses `non-holidays`");
  return isWorkday(day, calendar);
}

/** From the order to the send it was the same night, without a minute outside it. */
function isSameNight(night: Hours | undefined, placedAt: number, at: number, zone: string): boolean {
  if (night === undefined || at < placedAt || at - placedAt > LONGEST_NIGHT_MINUTES * MINUTE_MS) return false;
  for (let minute = placedAt; minute < at; minute += MINUTE_MS) {
    if (!lieIn(night, minute, zone, "every day works")) return false;
  }
  return lieIn(night, at, zone, "every day works");
}

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
