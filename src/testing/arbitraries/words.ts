import { REASON_CODES } from "../../contract/vocabulary";
import { defaultPolicy } from "../../policy/default/default-policy";

export const NAMES = ["王敏", "王**", "Zoë O'Neill", "欧阳娜娜", ""] as const;
export const TITLES = ["保温杯", "羊毛大衣", "wool coat", "红豆薏米茶 🍵", "【现货】棉袜"] as const;
export const CURRENCIES = ["CNY", "CNY", "CNY", "USD", "JPY"] as const;
export const AVERAGE_ORDER = 8_000;

const { phrases, intents, promises, paymentErrors } = defaultPolicy.reasons;

/** One phrase for each reason, intent and vague promise that the default policy knows, and some that it does not. */
export const PHRASES: readonly string[] = [
  ...REASON_CODES.flatMap((reason) => phrases[reason]?.slice(0, 1) ?? []),
  ...intents.strong.slice(0, 2),
  ...intents.weak.slice(0, 2),
  ...promises.later.slice(0, 1),
  ...promises.tonight.slice(0, 1),
  "在吗",
];

export const PAYMENT_ERRORS: readonly { readonly provider: string; readonly code: string }[] = [
  ...Object.entries(paymentErrors).flatMap(([provider, codes]) =>
    Object.keys(codes).map((code) => ({ provider, code })),
  ),
  { provider: "unknown", code: "E-1" },
];

export const PAYMENT_METHODS: readonly string[] = ["alipay", ...Object.keys(defaultPolicy.paymentMethods)];
