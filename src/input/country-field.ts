import { parsedText } from "../schema/parsed-text";
import { parsedReader } from "../schema/reader";
import { isCountry } from "./countries";

export const country = parsedText(
  { code: "invalid-country", expected: "an ISO 3166 code such as `CN` or `US-TX`" },
  countryOf,
  (code) => {
    const upperCase = code.toUpperCase();
    return isCountry(upperCase) ? `did you mean \`${upperCase}\`?` : undefined;
  },
);

export const readCountry = parsedReader(countryOf);

function countryOf(code: string): string | undefined {
  return isCountry(code) ? code : undefined;
}
