import type { RegionLimit } from "../../contract/policy-region";
import { freezeDeeply } from "../freeze-deeply";

/** The codes that `regions` has an entry for. */
export type RegionCode = "CN" | "US" | "US-FL" | "US-OK" | "US-TX" | "US-WA" | "FR" | "GB" | "CA" | "AU";

/** When the entries below were last compared with what could be read of their sources. */
const READ = "2026-11-21";

// A reminder to pay may count as a sales call or not; that is for a lawyer to say. So what is said of sales calls is
// kept for every call, while texts are limited only where they make an offer.
const CALLS = { channels: ["phone"], asOf: READ } as const satisfies Partial<RegionLimit>;
const MARKETING_SMS = { channels: ["sms"], category: "marketing", asOf: READ } as const satisfies Partial<RegionLimit>;

const FLORIDA = "Fla. Stat. 501.616(6): no sales call before 8 a.m. or after 8 p.m., at most three in 24 hours";
const OKLAHOMA = "15 O.S. 775C: as in Florida, text messages included; told by law firms in 2022";
const TEXAS =
  "Tex. Bus. & Com. Code 301 and 302 as amended by SB 140 (2025): Monday to Saturday 9-21, Sunday 12-21, calls and texts; told by law firms in 2025";

/**
 * When buyers may be contacted, country by country, each limit with its source, its date and how sure it is. Mainland
 * China, the United States (with Florida, Oklahoma, Texas and Washington), France, the United Kingdom, Canada and
 * Australia; for Germany, which asks for consent, no statutory hours were found. `policy.regions` takes it as it is.
 *
 * *Gotchas*: this is not legal advice, and it is not complete. Have it checked for the places that you sell to.
 */
export const regions: Readonly<Record<RegionCode, readonly RegionLimit[]>> = freezeDeeply({
  CN: [
    {
      ...MARKETING_SMS,
      hours: [{ days: "all", spans: ["08:00-21:00"] }],
      basis: "provider",
      source:
        "Huawei Cloud, SMS frequency limits (2023-10-26): promotional SMS 8:00-21:00; other providers end at 22:00",
      confidence: "medium",
    },
  ],
  US: [
    {
      channels: ["phone"],
      hours: [{ days: "all", spans: ["08:00-21:00"] }],
      basis: "law",
      source:
        "47 CFR 64.1200(c)(1): no telephone solicitation before 8 a.m. or after 9 p.m. at the called party's location",
      asOf: READ,
      confidence: "high",
    },
    {
      ...MARKETING_SMS,
      hours: [{ days: "all", spans: ["08:00-21:00"] }],
      basis: "law",
      source: "47 CFR 64.1200(c)(1), which plaintiffs and courts apply to marketing texts; told by law firms in 2025",
      confidence: "medium",
    },
  ],
  "US-FL": [
    {
      ...CALLS,
      hours: [{ days: "all", spans: ["08:00-20:00"] }],
      most: { touches: 3, days: 1 },
      basis: "law",
      source: FLORIDA,
      confidence: "high",
    },
    {
      ...MARKETING_SMS,
      hours: [{ days: "all", spans: ["08:00-20:00"] }],
      most: { touches: 3, days: 1 },
      basis: "law",
      source: FLORIDA,
      confidence: "medium",
    },
  ],
  "US-OK": [
    {
      ...CALLS,
      hours: [{ days: "all", spans: ["08:00-20:00"] }],
      most: { touches: 3, days: 1 },
      basis: "law",
      source: OKLAHOMA,
      confidence: "medium",
    },
    {
      ...MARKETING_SMS,
      hours: [{ days: "all", spans: ["08:00-20:00"] }],
      most: { touches: 3, days: 1 },
      basis: "law",
      source: OKLAHOMA,
      confidence: "medium",
    },
  ],
  "US-TX": [
    {
      ...CALLS,
      hours: [
        { days: [1, 2, 3, 4, 5, 6], spans: ["09:00-21:00"] },
        { days: [7], spans: ["12:00-21:00"] },
      ],
      basis: "law",
      source: TEXAS,
      confidence: "medium",
    },
    {
      ...MARKETING_SMS,
      hours: [
        { days: [1, 2, 3, 4, 5, 6], spans: ["09:00-21:00"] },
        { days: [7], spans: ["12:00-21:00"] },
      ],
      basis: "law",
      source: TEXAS,
      confidence: "medium",
    },
  ],
  "US-WA": [
    {
      ...CALLS,
      hours: [{ days: "all", spans: ["08:00-20:00"] }],
      basis: "law",
      source: "RCW 19.158.040(2): no sales call that is received before 8:00 a.m. or after 8:00 p.m. local time",
      confidence: "high",
    },
  ],
  FR: [
    {
      ...CALLS,
      hours: [{ days: [1, 2, 3, 4, 5], spans: ["10:00-13:00", "14:00-20:00"] }],
      closedOnHolidays: true,
      most: { touches: 4, days: 30 },
      basis: "law",
      source:
        "Code de la consommation D. 223-9 (décret 2022-1313, in force since 2023-03-01); since 2026-08-11 sales calls also need consent (loi 2025-594)",
      confidence: "high",
    },
    {
      ...MARKETING_SMS,
      hours: [{ days: [1, 2, 3, 4, 5, 6], spans: ["08:00-22:00"] }],
      closedOnHolidays: true,
      basis: "provider",
      source: "Brevo, SMS API: marketing SMS to France not from 22:00 to 8:00, on Sundays or on public holidays",
      confidence: "medium",
    },
  ],
  GB: [
    {
      ...CALLS,
      hours: [
        { days: [1, 2, 3, 4, 5], spans: ["08:00-21:00"] },
        { days: [6, 7], spans: ["09:00-21:00"] },
      ],
      basis: "code",
      source: "DMA Direct Marketing Code of Practice 21.41, told at second hand; no statutory hours were found",
      confidence: "low",
    },
  ],
  CA: [
    {
      ...CALLS,
      hours: [
        { days: [1, 2, 3, 4, 5], spans: ["09:00-21:30"] },
        { days: [6, 7], spans: ["10:00-18:00"] },
      ],
      basis: "law",
      source:
        "CRTC, Key Unsolicited Telecommunications Rules: weekdays 9:00 a.m.-9:30 p.m., weekends 10:00 a.m.-6:00 p.m.",
      confidence: "high",
    },
  ],
  AU: [
    {
      ...CALLS,
      hours: [
        { days: [1, 2, 3, 4, 5], spans: ["09:00-20:00"] },
        { days: [6], spans: ["09:00-17:00"] },
      ],
      closedOnHolidays: true,
      basis: "law",
      source:
        "Telecommunications (Telemarketing and Research Calls) Industry Standard 2017, as told by the consumer protection of Western Australia",
      confidence: "high",
    },
  ],
});
