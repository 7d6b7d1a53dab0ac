// Han, kana and the wide punctuation set no space between sentences; Hangul and all other scripts do.
const wideAtEnd = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]$/u;
const CUT_MARK = 0x2026;
const FIRST_WIDE = 0x2e80;
/** Nearly all parts end in one of these: wide punctuation, or a Chinese character. */
const COMMON_WIDE: readonly (readonly [from: number, to: number])[] = [
  [0x3000, 0x303f],
  [0x4e00, 0x9fff],
  [0xff01, 0xff60],
];

/** `line`: one line for SMS, push and note. `sentences`: each part on a line of its own, for im and e-mail. */
export function joinParts(parts: readonly string[], style: "line" | "sentences"): string {
  let text = "";
  let before = "";
  for (const part of parts) {
    const words = part.trim();
    if (words === "") continue;
    if (before !== "") text += style === "sentences" ? "\n" : gapAfter(before);
    text += words;
    before = words;
  }
  return text;
}

/**
 * What stands between a text and the next one on its line. A cut mark goes by what stands before it. Only the last
 * character is looked at, or the text would be searched.
 */
export function gapAfter(text: string): "" | " " {
  let end = text.length;
  while (text.charCodeAt(end - 1) === CUT_MARK) end -= 1;
  const last = text.charCodeAt(end - 1);
  if (!(last >= FIRST_WIDE)) return " ";
  for (const [from, to] of COMMON_WIDE) if (last >= from && last <= to) return "";
  return wideAtEnd.test(text.slice(Math.max(0, end - 2), end)) ? "" : " ";
}
