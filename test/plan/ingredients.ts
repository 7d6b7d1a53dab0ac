import { defaultPolicy } from "../../src/policy/default/default-policy";

/** Words and names that arbitrary cases are put together from. */
export const ZONES = [
  "Asia/Shanghai",
  "America/New_York",
  "Europe/Berlin",
  "Australia/Lord_Howe",
  "Africa/Cairo",
  "Pacific/Apia",
  "Asia/Kathmandu",
  "asia/shanghai",
] as const;
export const CURRENCIES = ["CNY", "CNY", "CNY", "USD", "JPY", "KWD"] as const;
export const NAMES = [
  "王敏",
  "王**",
  "tb12345678",
  "Zoë O'Neill",
  "欧阳娜娜娜娜娜娜娜娜娜娜娜娜娜娜娜娜娜",
  "",
] as const;
export const TITLES = [
  "保温杯",
  "wool coat",
  "2026新款羊毛大衣女中长款修身显瘦高端双面呢大衣外套秋冬加厚保暖百搭气质",
  "a very long title of a very ordinary kettle that the shop has filled with every word it could think of",
  "红豆薏米茶 🍵",
  "【现货】棉袜",
] as const;
export const POINTS = ["双层真空", "keeps warm for twelve hours", "不含塑化剂"] as const;
/** None of them stands in any script of the default policy by itself. */
export const LABELS = ["赠品甲号棉袜", "无门槛券乙号", "a pair of violet socks"] as const;

const { phrases, intents, promises, paymentErrors } = defaultPolicy.reasons;

function firstAndLast(list: readonly string[]): readonly string[] {
  return [list[0], list.at(-1)].filter((phrase) => phrase !== undefined);
}

export const KNOWN_PHRASES: readonly string[] = [
  ...Object.values(phrases).flatMap((list) => firstAndLast(list ?? [])),
  ...firstAndLast(intents.strong),
  ...firstAndLast(intents.weak),
  ...promises.later.slice(0, 3),
  ...promises.tonight.slice(0, 3),
  "在吗",
  "",
];

const QUIET: ReadonlySet<string> = new Set([
  "paid",
  "closed",
  "risk-control",
  "merchant-fault",
  "payment-state-unknown",
]);

/** Those that end a reminder come once, the others twice. */
export const PAYMENT_ERRORS: readonly { readonly provider: string; readonly code: string }[] = [
  ...Object.entries(paymentErrors).flatMap(([provider, codes]) =>
    Object.entries(codes).flatMap(([code, effect]) =>
      QUIET.has(effect)
        ? [{ provider, code }]
        : [
            { provider, code },
            { provider: provider.toUpperCase(), code },
          ],
    ),
  ),
  { provider: "alipay", code: "ACQ.BUYER_BALANCE_NOT_ENOUGH" },
  { provider: "unknown", code: "E-1" },
];
