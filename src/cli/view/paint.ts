const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;
type Style = keyof typeof STYLES;

/** Puts a text into a style of the terminal, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export function paintOf(hasColor: boolean): Paint {
  if (!hasColor) return (_, text) => text;
  return (style, text) => `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m`;
}
