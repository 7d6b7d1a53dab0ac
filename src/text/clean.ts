import { isPlainText } from "./plain-text";

// First what stays whole (emoji sequences: flags with tags, keycaps, pictures joined by ZWJ), then what goes: everything
// invisible or without meaning of its own. One pass, so that nothing dropped can bring two halves together.
const unwanted = new RegExp(
  [
    "(\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}",
    "[0-9#*]\\uFE0F\\u20E3",
    "\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?(?:\\u200D\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?)*)",
    "[\\p{Default_Ignorable_Code_Point}\\p{Surrogate}\\p{Noncharacter_Code_Point}\\p{Bidi_Control}\\uFFF9-\\uFFFC]",
    "[\\0-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F]",
  ].join("|"),
  "gu",
);

// U+2800 is a blank that Unicode counts as a symbol; people use it to write an empty name.
const blanks = /[\s\u0085\u2800]+/g;

const SPACE = 0x20;

// Four marks are enough for every living script; more is Zalgo that covers the lines around it.
const crowdedMarks = /(\p{M}{4})\p{M}+/gu;

// A mark without a base would sit on the last letter of the template.
const baselessStart = /^[\s\p{M}]+/u;

/** Makes a value from outside fit to stand in a message: visible, on one line, composed, without the signature's brackets. */
export function cleanText(value: string): string {
  if (needsNothing(value)) return value;
  const visible = value.replace(unwanted, "$1");
  // Before NFC, because ordering a run of thousands of marks is slow; after it, because NFC may split one mark in two.
  const composed = visible.replace(crowdedMarks, "$1").normalize("NFC").replace(crowdedMarks, "$1");
  return (
    composed
      .replace(blanks, " ")
      // Operators read 【…】 as the signature; a second pair makes them reject the SMS or show a false sender.
      .replaceAll("【", "[")
      .replaceAll("】", "]")
      .replace(baselessStart, "")
      .trimEnd()
  );
}

function needsNothing(value: string): boolean {
  if (!isPlainText(value)) return false;
  if (value.charCodeAt(0) === SPACE || value.charCodeAt(value.length - 1) === SPACE) return false;
  for (let index = 1; index < value.length; index += 1) {
    if (value.charCodeAt(index) === SPACE && value.charCodeAt(index - 1) === SPACE) return false;
  }
  return true;
}
