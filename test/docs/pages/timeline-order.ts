import { readFileSync } from "node:fs";
import type { Context } from "../../../src/contract/context";
import type { Order } from "../../../src/contract/order";
import { calendarFromHolidayCn } from "../../../src/input/calendars/from-holiday-cn";

const file = JSON.parse(readFileSync(new URL("../../../examples/holiday-cn-2026.json", import.meta.url), "utf8"));

/** The order of the picture in docs/time.md: a promotion with its night, public holidays, a touch and a closing. */
export const TIMELINE_ORDER: Order = {
  id: "A-2618",
  placedAt: "2026-06-18T22:10:00+08:00",
  closesAt: "2026-06-22T18:10:00+08:00",
  amount: 26_300,
  currency: "CNY",
  items: [{ title: "羊毛大衣" }],
  buyer: {
    id: "B-9",
    timeZone: "Asia/Shanghai",
    country: "CN",
    reach: { im: "service", email: "service", sms: "marketing", phone: "service" },
  },
};

export const TIMELINE_CONTEXT: Context = {
  now: "2026-06-18T22:40:00+08:00",
  shop: { name: "衣见", timeZone: "Asia/Shanghai", averageOrder: 8_000 },
  history: [
    {
      orderId: "A-2618",
      buyerId: "B-9",
      at: "2026-06-18T22:25:00+08:00",
      channel: "im",
      attempt: 1,
      outcome: "delivered",
    },
  ],
  promotion: { name: "618", startsAt: "2026-06-18T20:00:00+08:00", endsAt: "2026-06-20T00:00:00+08:00" },
  calendar: calendarFromHolidayCn(file),
};
