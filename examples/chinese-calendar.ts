import { readFileSync } from "node:fs";
import { calendarFromHolidayCn, mergeCalendars, planReminder } from "cuifu";

// A file in the form of `holiday-cn`: https://github.com/NateScarlet/holiday-cn
const file = JSON.parse(readFileSync(new URL("./holiday-cn-2026.json", import.meta.url), "utf8"));
const national = calendarFromHolidayCn(file);
// The shop takes stock on a Thursday; nobody is reminded on that day either.
const calendar = mergeCalendars(national, { holidays: ["2026-05-14"] });

const shop = { name: "暖物小店", timeZone: "Asia/Shanghai", averageOrder: 9_000 };
/** A silent order placed on this evening, half an hour after the last of the day's hours. */
const orderOf = (date: string) => ({
  id: `A-${date}`,
  placedAt: `${date}T22:30:00+08:00`,
  amount: 12_800, // ¥128.00, in fen
  currency: "CNY",
  items: [{ title: "保温杯" }],
  buyer: { id: "B-7", timeZone: "Asia/Shanghai", reach: { sms: "service" as const } },
});

const evenings = [
  ["2026-02-13", "a Friday, and the Saturday is worked for the Spring Festival"],
  ["2026-02-14", "the last evening before nine days off"],
  ["2026-04-30", "the evening before Labour Day"],
  ["2026-05-08", "a Friday, and the Saturday is worked for Labour Day"],
  ["2026-05-13", "the shop takes stock the day after"],
  ["2026-12-31", "the next year's holidays are not known to this calendar"],
] as const;

console.log(`${calendar.holidays.length} days off, ${calendar.workdays?.length ?? 0} weekend days worked\n`);
for (const [date, what] of evenings) {
  const order = orderOf(date);
  const plan = planReminder(order, { now: order.placedAt, shop, calendar });
  const when = plan.kind === "send" ? `reminded ${plan.sendAt.slice(0, 16).replace("T", " ")}` : plan.kind;
  const warnings = plan.warnings.map(({ code }) => ` (${code})`).join("");
  console.log(`${date}  ${when}${warnings}, ${what}`);
}
