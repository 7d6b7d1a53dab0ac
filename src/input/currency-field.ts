import { parsedText } from "../schema/parsed-text";
import { parsedReader } from "../schema/reader";
import { currencyDigits } from "./currencies";

export const currency = parsedText(
  { code: "unknown-currency", expected: "an ISO 4217 code such as `CNY`" },
  currencyOf,
  (code) => {
    const upperCase = code.toUpperCase();
    return currencyDigits(upperCase) === undefined ? undefined : `did you mean \`${upperCase}\`?`;
  },
);

export const readCurrency = parsedReader(currencyOf);

function currencyOf(code: string): string | undefined {
  return currencyDigits(code) === undefined ? undefined : code;
}
