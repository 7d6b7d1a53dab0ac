/** How many buckets there are; a bucket is a whole number below it. */
export const BUCKETS = 10_000;

/** Buckets from `from` up to, but not including, `to`: `{ from: 0, to: 2_500 }` is a quarter of the buyers. */
export interface Arm {
  readonly from: number;
  readonly to: number;
}

/**
 * A question put to chance. Each buyer has one bucket per experiment, the same for ever while the salt stays; rules test
 * it as the fact `bucket.<name>`, and scripts give the buyers of an arm other words.
 */
export interface Experiment {
  /** Of its own for each experiment, so that who is in one says nothing of who is in another. */
  readonly salt: string;
  readonly about: string;
  /** Buyers in no arm are outside the experiment. Widening an arm moves nobody out of it. */
  readonly arms: { readonly [name: string]: Arm };
}

export type Experiments = { readonly [name: string]: Experiment };

/** The fact under which rules test the bucket of an experiment. */
export function bucketFact(experiment: string): string {
  return `bucket.${experiment}`;
}
