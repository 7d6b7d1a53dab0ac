// Latin beyond ASCII, punctuation, kana and wide forms. 【】 are left out because cleaning replaces them.
const rarer: readonly (readonly [from: number, to: number])[] = [
  [0x3001, 0x300f],
  [0xff01, 0xff5e],
  [0x00a1, 0x00ac],
  [0x00ae, 0x017f],
  [0x2010, 0x2027],
  [0x2030, 0x203b],
  [0x20ac, 0x20ac],
  [0x3012, 0x301f],
  [0x3041, 0x3096],
  [0x30a0, 0x30ff],
  [0xffe5, 0xffe5],
];

/**
 * Each character is one code unit and one grapheme, is its own NFC form and never joins its neighbour. Nearly all names
 * and titles are so; a loop over ranges is several times as fast as the same class in a regular expression.
 */
export function isPlainText(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const common = (code >= 0x20 && code <= 0x7e) || (code >= 0x4e00 && code <= 0x9fff);
    if (!common && !isRarer(code)) return false;
  }
  return true;
}

function isRarer(code: number): boolean {
  for (const [from, to] of rarer) if (code >= from && code <= to) return true;
  return false;
}
