import { describe, expect, it } from "vitest";
import { formatAmount, formatClock, formatDay, formatMoment, isLocale } from "../../src/text/format";
import { smsLength } from "../../src/text/sms-length";

const hour = 3_600_000;
const shanghai = 8 * hour;
const at = (iso: string) => Date.parse(iso);

describe("an amount", () => {
  it.each([
    [26_300, "CNY", "zh-CN", "¥263.00"],
    [1250, "USD", "en", "$12.50"],
    [0, "CNY", "zh-CN", "¥0.00"],
    [1, "CNY", "zh-CN", "¥0.01"],
    [128_000_00, "CNY", "zh-CN", "¥128,000.00"],
    [26_300, "CNY", "en", "CN¥263.00"],
    [5000, "JPY", "en", "¥5,000"],
    [12_345, "KWD", "en", "KWD 12.345"],
    [123_456, "EUR", "de", "1.234,56 €"],
    [123_456, "EUR", "fr", "1 234,56 €"],
    [123_456_789, "CHF", "de-CH", "CHF 1'234'567.89"],
  ])("of %i %s in %s reads %s", (amount, currency, locale, text) => {
    expect(formatAmount(amount, currency, locale)).toBe(text);
  });

  it("takes the decimal places from the caller where he knows better", () => {
    expect(formatAmount(26_300, "CNY", "zh-CN", 0)).toBe("¥26,300");
    expect(formatAmount(26_300, "CNY", "zh-CN", 2)).toBe("¥263.00");
    expect(formatAmount(26_300, "CNY", "zh-CN")).toBe("¥263.00");
  });

  it.each(["ht", "la", "gn"])(
    "writes English figures in %s, of which Intl knows nothing, whatever the host speaks",
    (tag) => {
      expect(formatAmount(1_234_550, "EUR", tag)).toBe(formatAmount(1_234_550, "EUR", "en"));
      const noon = Date.UTC(2026, 2, 9, 12);
      expect(formatDay(noon, 0, tag)).toBe(formatDay(noon, 0, "en"));
    },
  );

  it("keeps an SMS in GSM-7", () => {
    const amounts = [
      formatAmount(1_234_567_89, "EUR", "fr"),
      formatAmount(1_234_567_89, "EUR", "de-CH"),
      formatAmount(1_234_567_89, "SEK", "sv"),
      formatAmount(1_234_567_89, "USD", "en"),
    ];
    expect(amounts.map((text) => smsLength(text, "gsm").encoding)).toEqual(["gsm7", "gsm7", "gsm7", "gsm7"]);
  });

  it("stays right when the cache has started anew", () => {
    for (let amount = 0; amount < 2500; amount += 1) {
      const [whole, cents] = [Math.floor(amount / 100), String(amount % 100).padStart(2, "0")];
      expect(formatAmount(amount, "USD", "en")).toBe(`$${whole}.${cents}`);
    }
    expect(formatAmount(7, "USD", "en")).toBe("$0.07");
  });
});

describe("a time", () => {
  it.each([
    ["2026-11-21T13:10:00Z", shanghai, "21:10"],
    ["2026-11-21T16:00:00Z", shanghai, "00:00"],
    ["2026-11-21T15:59:59.999Z", shanghai, "23:59"],
    ["2026-11-21T02:30:00Z", -5 * hour, "21:30"],
    ["2026-11-21T02:30:00Z", 5.75 * hour, "08:15"],
    ["1969-12-31T23:00:00Z", 0, "23:00"],
  ])("%s, shifted by %i ms, reads %s on the clock", (instant, offset, clock) => {
    expect(formatClock(at(instant), offset)).toBe(clock);
  });

  it.each([
    ["zh-CN", "11月21日"],
    ["en", "Nov 21"],
    ["en-GB", "21 Nov"],
    ["de", "21. Nov."],
    ["ja", "11月21日"],
  ])("has its day in %s as %s", (locale, day) => {
    expect(formatDay(at("2026-11-20T16:00:00Z"), shanghai, locale)).toBe(day);
    expect(formatDay(at("2026-11-21T15:59:59Z"), shanghai, locale)).toBe(day);
  });

  it.each([
    ["today by the clock alone", "2026-11-21T13:10:00Z", "zh-CN", "21:10"],
    ["today, earlier", "2026-11-20T16:00:00Z", "zh-CN", "00:00"],
    ["tomorrow by a word", "2026-11-22T02:00:00Z", "zh-CN", "明天10:00"],
    ["tomorrow by a word in English", "2026-11-22T02:00:00Z", "en-GB", "tomorrow 10:00"],
    ["tomorrow by its date where the word is not known", "2026-11-22T02:00:00Z", "nl", "22 nov 10:00"],
    ["the day after by its date", "2026-11-23T02:00:00Z", "zh-CN", "11月23日10:00"],
    ["yesterday by its date", "2026-11-20T15:59:00Z", "zh-CN", "11月20日23:59"],
  ])("is told %s", (_how, instant, locale, text) => {
    expect(formatMoment(at(instant), shanghai, at("2026-11-21T04:00:00Z"), shanghai, locale)).toBe(text);
  });

  it.each([
    ["of today", "2026-11-21T16:00:00Z", "zh-CN", "24:00"],
    ["of today", "2026-11-21T16:00:00Z", "en", "midnight"],
    ["of today", "2026-11-21T16:00:00Z", "de", "24:00"],
    ["of tomorrow", "2026-11-22T16:00:00Z", "zh-CN", "明天24:00"],
    ["of tomorrow", "2026-11-22T16:00:00Z", "en-GB", "the end of tomorrow"],
    ["of tomorrow", "2026-11-22T16:00:00Z", "ja", "明日24:00"],
    ["of tomorrow, where the clock alone has no end of the day", "2026-11-22T16:00:00Z", "fr", "23 nov. 00:00"],
    ["of a later day", "2026-11-23T16:00:00Z", "zh-CN", "11月23日24:00"],
    ["of a later day", "2026-11-23T16:00:00Z", "en", "the end of Nov 23"],
    ["of a later day", "2026-11-23T16:00:00Z", "de", "23. Nov. 24:00"],
    ["of a month", "2026-11-30T16:00:00Z", "zh-CN", "11月30日24:00"],
    ["of a year", "2026-12-31T16:00:00Z", "en", "the end of Dec 31"],
  ])("that ends a day is told as the end %s: %s in %s is %s", (_whose, instant, locale, text) => {
    expect(formatMoment(at(instant), shanghai, at("2026-11-21T04:00:00Z"), shanghai, locale)).toBe(text);
  });

  it("that is past begins its day, even at midnight", () => {
    const now = at("2026-11-21T04:00:00Z");
    expect(formatMoment(at("2026-11-19T16:00:00Z"), shanghai, now, shanghai, "zh-CN")).toBe("11月20日00:00");
  });

  it("is today or tomorrow by local days, each read with its own offset", () => {
    const now = at("2026-10-25T00:30:00Z");
    expect(formatMoment(at("2026-10-25T22:30:00Z"), hour, now, 2 * hour, "en")).toBe("23:30");
    expect(formatMoment(at("2026-10-25T23:00:00Z"), hour, now, 2 * hour, "en")).toBe("midnight");
  });
});

describe("a locale", () => {
  it.each(["zh-CN", "en", "zh-Hant-TW", "sr-Latn", "EN-gb", "de-u-co-phonebk"])("`%s` is one", (tag) => {
    expect(isLocale(tag)).toBe(true);
  });

  it.each(["", " ", "zh_CN", "c", "constructor", "en-", "中文", "en-US\n", "a".repeat(10_000)])(
    "`%s` is none",
    (tag) => {
      expect(isLocale(tag)).toBe(false);
    },
  );
});
