// Chinese, Japanese and Korean characters, full-width forms and emoji fill two columns of a terminal.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const NO_WIDTH = /\p{Mark}|\p{Format}/u;
const EMOJI = /\p{Emoji_Presentation}/u;

function characterWidth(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) || EMOJI.test(character) ? 2 : 1;
}

/** How many columns of a terminal a text fills. */
export function displayWidth(text: string): number {
  return [...text].reduce((width, character) => width + characterWidth(character), 0);
}

/** The text with spaces up to the width. */
export function column(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** The first words of a text. */
export function firstWords(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = "";
  let filled = 1;
  for (const character of text) {
    filled += characterWidth(character);
    if (filled > width) break;
    cut += character;
  }
  return `${cut}…`;
}

/** The text in lines no wider than the width, broken at spaces. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
