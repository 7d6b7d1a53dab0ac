import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RegionLimit } from "../../src/contract/policy-region";
import { CHANNELS, MESSAGE_CLASSES } from "../../src/contract/vocabulary";
import { deriveFacts } from "../../src/facts/derive-facts";
import { caseOf } from "../../src/input/case-of";
import { parseContext } from "../../src/input/parse-context";
import { parseOrder } from "../../src/input/parse-order";
import { scheduleSubjectOf } from "../../src/plan/schedule-subject-of";
import { compilePolicy } from "../../src/policy/compile/compile-policy";
import type { CompiledPolicy } from "../../src/policy/compiled-policy";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { regionPatches } from "../../src/policy/regions/region-patches";
import { regions } from "../../src/policy/regions/regions";
import { allowedParts } from "../../src/schedule/allowed-parts";
import { searchOpening } from "../../src/schedule/search-opening";
import { readWithIntl } from "../time/intl-clock";
import { type Given, given } from "./arbitraries";
import { mayHaveReached, touchesOf } from "./history-oracle";
import { instantOf } from "./instants";
import { planFor } from "./laws";

const DAY_MS = 86_400_000;
const regional = extendPolicy(defaultPolicy, regionPatches());
const policies = { plain: compilePolicy(defaultPolicy), regional: compilePolicy(regional) };

const inRegion = fc
  .tuple(
    given,
    fc.constantFrom("CN", "US", "US-NY", "US-FL", "US-OK", "US-TX", "US-WA", "FR", "GB", "CA-QC", "AU", "DE"),
  )
  .map(
    ([{ order, context }, country]): Given => ({ order: { ...order, buyer: { ...order.buyer, country } }, context }),
  );

function subjectOf({ order, context }: Given, policy: CompiledPolicy) {
  const readOrder = parseOrder(order);
  const readContext = parseContext(context);
  if (!readOrder.ok || !readContext.ok) throw new Error("the generator makes valid input only");
  const one = caseOf(readOrder.value, readContext.value, policy.policy.attributes);
  if (!one.ok) throw one.error;
  return scheduleSubjectOf(one.value, deriveFacts(one.value, policy));
}

function openingsOf(given: Given, policy: CompiledPolicy) {
  const subject = subjectOf(given, policy);
  const moments = policy.moment.rules.map(({ then }) => then).filter(({ moment }) => moment.from !== "closing");
  return [...new Set(moments)].flatMap((moment) =>
    CHANNELS.flatMap((channel) =>
      MESSAGE_CLASSES.map((category) => {
        const request = { subject, policy, channel: policy.channels[channel], moment, restDaysCount: false };
        const parts = allowedParts(subject, { ...request, category, presenceMs: 900_000 });
        return { opening: searchOpening(request, category).opening, parts };
      }),
    ),
  );
}

/** Whether a limit lets a touch through, told by `Intl` and by counting. */
function allows(limit: RegionLimit, at: number, zone: string, one: Given): boolean {
  const { day, minute } = readWithIntl(at, zone);
  const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
  const clock = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  const isOpen = (limit.hours ?? []).some(
    ({ days, spans }) =>
      (days === "all" || (typeof days !== "string" && days.includes(weekday))) &&
      spans.some((span) => span.slice(0, 5) <= clock && clock < span.slice(6)),
  );
  const { calendar } = one.context;
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
  const isHoliday =
    calendar !== undefined &&
    calendar.coverage.from <= date &&
    date <= calendar.coverage.to &&
    calendar.holidays.includes(date) &&
    calendar.workdays?.includes(date) !== true;
  const { most } = limit;
  const recent = touchesOf(one)
    .filter(mayHaveReached)
    .filter((touch) => limit.channels.includes(touch.channel))
    .map((touch) => instantOf(touch.at))
    .filter((touch) => most !== undefined && touch <= at && touch > at - most.days * DAY_MS);
  const isUnderCap = most === undefined || recent.length < most.touches;
  return (limit.hours === undefined || isOpen) && !(limit.closedOnHolidays === true && isHoliday) && isUnderCap;
}

describe("regions", () => {
  it("never bring an opening forward and never open an instant, on any channel, for any class and moment", () => {
    let later = 0;
    fc.assert(
      fc.property(inRegion, (one) => {
        const plain = openingsOf(one, policies.plain);
        openingsOf(one, policies.regional).forEach(({ opening }, place) => {
          if (opening === undefined) return;
          const before = plain[place];
          expect(before?.opening?.at).toBeLessThanOrEqual(opening.at);
          expect(before?.parts.every(({ times }) => times.allows(opening.at))).toBe(true);
          if (before?.opening?.at !== opening.at) later += 1;
        });
      }),
      { numRuns: 60 },
    );
    expect(later).toBeGreaterThan(0);
  });

  it("leave no send outside their hours, on their holidays or above their counts, by another reading of the clock", () => {
    let limited = 0;
    fc.assert(
      fc.property(inRegion, (one) => {
        const plan = planFor(one, regional);
        if (plan.kind !== "send") return;
        const country = one.order.buyer.country ?? "";
        const limits: readonly RegionLimit[] = Object.entries(regions)
          .filter(([code]) => code === country || code === country.slice(0, 2))
          .flatMap(([, list]) => list);
        for (const limit of limits) {
          const isMeant = (limit.category ?? plan.script.category) === plan.script.category;
          if (!isMeant || !limit.channels.includes(plan.channel)) continue;
          limited += 1;
          expect(allows(limit, instantOf(plan.sendAt), plan.timeZone, one), `${limit.source} ${plan.sendAt}`).toBe(
            true,
          );
        }
      }),
      { numRuns: 1_500 },
    );
    expect(limited).toBeGreaterThan(50);
  });

  it("change nothing for a buyer of a country without an entry", () => {
    fc.assert(
      fc.property(given, (one) => {
        const german = { ...one, order: { ...one.order, buyer: { ...one.order.buyer, country: "DE" } } };
        const { policy: _, ...plan } = planFor(german, regional);
        const { policy: __, ...plain } = planFor(german);
        expect(plan).toEqual(plain);
      }),
      { numRuns: 200 },
    );
  });
});
