/** A share with the interval in which the true one lies, 95 times of 100. All rounded to four decimals. */
export interface Share {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;
const DECIMALS = 10_000;

/** Wilson's score interval, which stays within 0 and 1 and holds for small counts, too. Undefined for no trials. */
export function wilson(successes: number, trials: number): Share | undefined {
  if (trials === 0) return undefined;
  const { rate, low, high } = unrounded(successes, trials);
  return { rate: rounded(rate), low: rounded(low), high: rounded(high) };
}

/** Newcombe's interval of the difference of two shares, from Wilson's of each. Undefined where one has no trials. */
export function difference(
  successes: number,
  trials: number,
  otherSuccesses: number,
  otherTrials: number,
): Share | undefined {
  if (trials === 0 || otherTrials === 0) return undefined;
  const one = unrounded(successes, trials);
  const other = unrounded(otherSuccesses, otherTrials);
  const rate = one.rate - other.rate;
  const low = rate - Math.hypot(one.rate - one.low, other.high - other.rate);
  const high = rate + Math.hypot(one.high - one.rate, other.rate - other.low);
  return { rate: rounded(rate), low: rounded(low), high: rounded(high) };
}

function unrounded(successes: number, trials: number): Share {
  const rate = successes / trials;
  const square = (Z * Z) / trials;
  const centre = rate + square / 2;
  const margin = Z * Math.sqrt((rate * (1 - rate) + square / 4) / trials);
  const scale = 1 + square;
  // At 0 and 1 the formula meets the edge but for the last bits.
  const low = successes === 0 ? 0 : (centre - margin) / scale;
  const high = successes === trials ? 1 : (centre + margin) / scale;
  return { rate, low, high };
}

export function rounded(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}
