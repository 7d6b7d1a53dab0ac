import type { Touch } from "../contract/touch";
import type { CaseTouch } from "../input/case";
import { lastOfEach } from "../input/last-of-each";
import { parseResults } from "../input/results-schema";
import { MINUTE_MS } from "../time/duration";
import { minuteOfDayOf } from "../time/local";
import { type Zone, zoneOf } from "../time/zone";
import { paymentsAfter } from "./followed-by";
import { linesOf, resultRows } from "./result-rows";
import type { Caveat, SummaryOptions, TouchSummary } from "./touch-summary";
import { upliftOf } from "./uplift";

const NO_HOLDOUT: Caveat = Object.freeze({
  code: "no-holdout",
  message:
    "nobody was held out: the rates say how many paid after a touch, not how many paid because of it, as most buyers pay by themselves",
});

/**
 * What touches brought (REC-03): per channel, script, variant, segment, rule, agent and hour of the day how many were
 * answered and paid, with the interval in which the true rate lies, revenue, cost, and return on cost. With a holdout
 * group also what the reminders themselves achieved (REC-04); without one a caveat says so.
 *
 * @param touches as `recordTouch` made them; of touches with one `planId` the last counts
 * @param options payments, the window in minutes after which a payment no longer counts for a touch, and the holdout
 * @returns flat rows, ready for CSV or for `resultsTable`
 * @throws CuifuError with code `invalid-context`; touches are named `context.history`
 * @example
 * ```ts
 * const { rows, caveats } = summarizeTouches(touches, { payments, windowMinutes: 1_440 });
 * rows.find((row) => row.by === "channel" && row.value === "sms")?.paidRate;
 * ```
 *
 * *Gotchas*: a payment counts for the last touch before it that did not fail; the touch before that gets nothing.
 */
export function summarizeTouches(touches: readonly Touch[], options: SummaryOptions): TouchSummary {
  const read = parseResults({ history: touches, ...options });
  if (!read.ok) throw read.error;
  const { payments, holdout, windowMinutes, timeZone } = read.value;
  const history: readonly CaseTouch[] = read.value.history;
  const windowMs = windowMinutes * MINUTE_MS;
  const zone = timeZone === undefined ? undefined : zoneOf(timeZone);
  const written = new Map(history.map((touch, index) => [touch, touches[index]?.at]));
  const single = lastOfEach<CaseTouch>(history, (touch) => touch.planId);

  const hourOf = (touch: CaseTouch) => hourText(touch.at, written.get(touch), zone);
  const rows = resultRows(single, paymentsAfter(single, payments, windowMs), (touch) => linesOf(touch, hourOf(touch)));
  const unpriced = single.filter((touch) => touch.cost === undefined && touch.outcome !== "failed").length;
  const costCaveats: readonly Caveat[] =
    unpriced === 0 ? [] : [{ code: "cost-unknown", message: `${unpriced} touches carry no cost and count as free` }];
  if (holdout === undefined) return { rows, caveats: [NO_HOLDOUT, ...costCaveats] };
  const { uplift, caveats } = upliftOf(single, holdout, payments, windowMs);
  const all = [...caveats, ...costCaveats];
  return uplift === undefined ? { rows, caveats: all } : { rows, uplift, caveats: all };
}

const HOUR_OF_TEXT = /T(\d\d):/;
const HOUR_MINUTES = 60;

function hourText(at: number, written: Touch["at"] | undefined, zone: Zone | undefined): string {
  if (zone !== undefined) return twoDigits(Math.floor(minuteOfDayOf(at, zone) / HOUR_MINUTES));
  const text = typeof written === "string" ? written : new Date(at).toISOString();
  return HOUR_OF_TEXT.exec(text)?.[1] ?? "";
}

function twoDigits(hour: number): string {
  return String(hour).padStart(2, "0");
}
