const PLAIN: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "–": "-",
  "—": "-",
  "…": "...",
  "×": "x",
};
const typographic = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");

/** Quotes, dashes and dots as a typewriter has them: one curly quote in a title would halve what an SMS holds. */
export function plainTypography(text: string): string {
  return text.replace(typographic, (character) => PLAIN[character] ?? character);
}
