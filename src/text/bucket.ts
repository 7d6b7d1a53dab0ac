import { hash64 } from "./hash64";

const BUCKETS = 10_000;
/** Stands between salt and id, so that `a` + `bc` and `ab` + `c` are told apart. */
const BETWEEN = "\u0000";

/**
 * The bucket of a buyer in an experiment, 0 to 9999: the same on every host and for ever while the salt stays.
 *
 * @example
 * ```ts
 * bucketOf("b-1", "holdout-2026"); // => 5998
 * ```
 */
export function bucketOf(buyerId: string, salt: string): number {
  const digest = hash64(salt, BETWEEN, buyerId);
  // 52 bits, as many as a number holds exactly: the remainder is uneven by less than one part in a hundred billion.
  return Number.parseInt(digest.slice(0, 13), 16) % BUCKETS;
}
