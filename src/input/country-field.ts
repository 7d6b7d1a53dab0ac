import { parsedText } from "../schema/parsed-text";
import { isCountry } from "./countries";

export const country = parsedText(
  { code: "invalid-country", expected: "an ISO 3166 code such as `CN` or `US-TX`" },
  (code) => (isCountry(code) ? code : undefined),
  (code) => {
    const upperCase = code.toUpperCase();
    return isCountry(upperCase) ? `did you mean \`${upperCase}\`?` : undefined;
  },
);
