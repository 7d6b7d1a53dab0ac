// Chinese, Japanese and Korean characters, full-width forms and emoji fill two columns of a terminal.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /\p{Mark}|\p{Format}/u;

const NO_BREAK = "\u00a0";

/** How many columns of a terminal a text fills. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (character <= "~") return 1;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** The text with spaces up to the width. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** The beginning of a text, as far as it fits. */
export function beginning(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let left = width - 1;
  for (const character of text) {
    left -= characterWidth(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Lines no wider than the width, broken at spaces; what has no space stays whole. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A text that is not broken at its spaces, such as JSON to copy. */
export function unbroken(text: string): string {
  return text.replaceAll(" ", NO_BREAK);
}

/** A text behind a first indent, its further lines a little deeper. */
export function block(text: string, width: number, indent = "    ", deeper = "  "): readonly string[] {
  const lines = wrapped(text, Math.max(20, width - indent.length - deeper.length));
  return lines.map((line, index) => (index === 0 ? indent : indent + deeper) + line.replaceAll(NO_BREAK, " "));
}
