import { parsedText } from "../schema/parsed-text";
import { currencyDigits } from "./currencies";

export const currency = parsedText(
  { code: "unknown-currency", expected: "an ISO 4217 code such as `CNY`" },
  (code) => (currencyDigits(code) === undefined ? undefined : code),
  (code) => {
    const upperCase = code.toUpperCase();
    return currencyDigits(upperCase) === undefined ? undefined : `did you mean \`${upperCase}\`?`;
  },
);
