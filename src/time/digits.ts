const ZERO = 48;

// Looked up, as instants are written by the million.
const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, "0"));

/** The digit at `index`, or -1 when there is none. */
export function digitAt(text: string, index: number): number {
  const digit = text.charCodeAt(index) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** The number that two digits at `index` write, or -1 when one of them is missing. */
export function twoDigitsAt(text: string, index: number): number {
  const tens = text.charCodeAt(index) - ZERO;
  const ones = text.charCodeAt(index + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** A whole number from 0 to 99 as two digits. */
export function asTwoDigits(value: number): string {
  return TWO_DIGITS[value] ?? String(value);
}
