// Han, kana and the wide punctuation set no space between sentences; Hangul and all other scripts do.
const endsWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]$/u;

/** `line`: one line for SMS, push and note. `sentences`: each part on a line of its own, for im and e-mail. */
export function joinParts(parts: readonly string[], style: "line" | "sentences"): string {
  const written = parts.map((part) => part.trim()).filter((part) => part !== "");
  if (style === "sentences") return written.join("\n");
  return written.reduce((text, part) => (text === "" || endsWide.test(text) ? text + part : `${text} ${part}`), "");
}
