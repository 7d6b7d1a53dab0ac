import { cutToGraphemes, graphemeLength } from "./graphemes";

export interface Shrinkable {
  readonly name: string;
  /** The fewest graphemes to which the value may be cut. */
  readonly least: number;
  readonly value: string;
  /** How to cut where it is not the end that goes; at most so many graphemes. */
  readonly cut?: (most: number, ending: string) => string;
}

export interface FittedText {
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Renders the values as they are and, while the text does not fit, with the longest of the shrinkable ones cut.
 * `undefined`: not even with all of them at their least.
 */
export function fitText(
  render: (values: Readonly<Record<string, string>>) => string,
  values: Readonly<Record<string, string>>,
  shrinkable: readonly Shrinkable[],
  fits: (text: string) => boolean,
  ending = "…",
): FittedText | undefined {
  const whole = render(values);
  if (fits(whole)) return { text: whole, values };

  const lengths = shrinkable.map(({ value }) => graphemeLength(value));
  const attempt = (limits: readonly number[]): FittedText | undefined => {
    const cut = withCuts(values, shrinkable, limits, ending);
    const text = render(cut);
    return fits(text) ? { text, values: cut } : undefined;
  };
  // "Cut the longest first" means one common level that every longer value comes down to, but not below its least.
  const limitsAt = (level: number): readonly number[] =>
    shrinkable.map(({ least }, index) => Math.min(lengths[index] ?? 0, Math.max(level, least)));

  let below = 0;
  let best = attempt(limitsAt(below));
  if (best === undefined) return undefined;
  let above = Math.max(...lengths) + 1;
  while (above - below > 1) {
    const level = Math.floor((below + above) / 2);
    const fitted = attempt(limitsAt(level));
    if (fitted === undefined) {
      above = level;
    } else {
      below = level;
      best = fitted;
    }
  }
  return raiseEach(limitsAt(below), limitsAt(below + 1), attempt) ?? best;
}

// One level higher is too much for all of them, but some of the values may still keep one grapheme more.
function raiseEach(
  limits: readonly number[],
  higher: readonly number[],
  attempt: (limits: readonly number[]) => FittedText | undefined,
): FittedText | undefined {
  let current = limits;
  let best: FittedText | undefined;
  for (const [index, limit] of higher.entries()) {
    if (limit === current[index]) continue;
    const raised = current.map((kept, position) => (position === index ? limit : kept));
    const fitted = attempt(raised);
    if (fitted === undefined) continue;
    current = raised;
    best = fitted;
  }
  return best;
}

function withCuts(
  values: Readonly<Record<string, string>>,
  shrinkable: readonly Shrinkable[],
  limits: readonly number[],
  ending: string,
): Readonly<Record<string, string>> {
  const cut: Record<string, string> = Object.assign(Object.create(null), values);
  for (const [index, { name, value, cut: shorten }] of shrinkable.entries()) {
    const most = limits[index] ?? 0;
    cut[name] = shorten === undefined ? cutToGraphemes(value, most, ending) : shorten(most, ending);
  }
  return cut;
}
