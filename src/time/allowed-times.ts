import type { EpochMs } from "./instant";

/** A set of instants, asked point by point: the one type in which everything that limits a send is said. */
export interface AllowedTimes {
  allows(at: EpochMs): boolean;
  /**
   * An instant after `at` before which `allows` gives the same answer as at `at`; Infinity when it never changes again.
   * It may come before the next real change, never after it.
   */
  nextBoundary(at: EpochMs): EpochMs;
}

const NEVER_AGAIN = Number.POSITIVE_INFINITY;

export const always: AllowedTimes = { allows: () => true, nextBoundary: () => NEVER_AGAIN };
export const never: AllowedTimes = { allows: () => false, nextBoundary: () => NEVER_AGAIN };

// Classes, as many of these live for one search only: a closure is made ready anew by the engine each time it is made.

/** Allowed at `start` and up to, not at, `end`. */
class Between implements AllowedTimes {
  constructor(
    private readonly start: EpochMs,
    private readonly end: EpochMs,
  ) {}

  allows(at: EpochMs): boolean {
    return at >= this.start && at < this.end;
  }

  nextBoundary(at: EpochMs): EpochMs {
    if (at < this.start) return this.start;
    return at < this.end ? this.end : NEVER_AGAIN;
  }
}

class Complement implements AllowedTimes {
  constructor(private readonly times: AllowedTimes) {}

  allows(at: EpochMs): boolean {
    return !this.times.allows(at);
  }

  nextBoundary(at: EpochMs): EpochMs {
    return this.times.nextBoundary(at);
  }
}

class Union implements AllowedTimes {
  constructor(private readonly parts: readonly AllowedTimes[]) {}

  allows(at: EpochMs): boolean {
    for (const part of this.parts) if (part.allows(at)) return true;
    return false;
  }

  nextBoundary(at: EpochMs): EpochMs {
    return jointBoundary(this.parts, at, true);
  }
}

class Intersection implements AllowedTimes {
  constructor(private readonly parts: readonly AllowedTimes[]) {}

  allows(at: EpochMs): boolean {
    for (const part of this.parts) if (!part.allows(at)) return false;
    return true;
  }

  nextBoundary(at: EpochMs): EpochMs {
    return jointBoundary(this.parts, at, false);
  }
}

class Switched implements AllowedTimes {
  constructor(
    private readonly season: AllowedTimes,
    private readonly whenIn: AllowedTimes,
    private readonly whenOut: AllowedTimes,
  ) {}

  allows(at: EpochMs): boolean {
    return this.rulingAt(at).allows(at);
  }

  nextBoundary(at: EpochMs): EpochMs {
    return Math.min(this.season.nextBoundary(at), this.rulingAt(at).nextBoundary(at));
  }

  private rulingAt(at: EpochMs): AllowedTimes {
    return this.season.allows(at) ? this.whenIn : this.whenOut;
  }
}

/** Allowed at `start` and ever after. */
export function fromInstant(start: EpochMs): AllowedTimes {
  return new Between(start, NEVER_AGAIN);
}

/** Allowed at `start` and up to, not at, `end`; never when `end` does not come after `start`. */
export function between(start: EpochMs, end: EpochMs): AllowedTimes {
  return end <= start ? never : new Between(start, end);
}

export function complement(times: AllowedTimes): AllowedTimes {
  return new Complement(times);
}

/** Allowed where any part allows; nowhere without parts. */
export function union(...parts: readonly AllowedTimes[]): AllowedTimes {
  return new Union(parts);
}

/** Allowed where all parts allow; everywhere without parts. */
export function intersection(...parts: readonly AllowedTimes[]): AllowedTimes {
  return new Intersection(parts);
}

/** Inside the instants of `season` the times `whenIn` rule, outside them `whenOut`. */
export function switched(season: AllowedTimes, whenIn: AllowedTimes, whenOut: AllowedTimes): AllowedTimes {
  return season === never ? whenOut : new Switched(season, whenIn, whenOut);
}

/**
 * One part with the deciding answer (yes in a union, no in an intersection) settles the matter for as long as it keeps
 * it, so the farthest boundary of such parts holds. Without one, any part's change may change the whole.
 */
function jointBoundary(parts: readonly AllowedTimes[], at: EpochMs, deciding: boolean): EpochMs {
  let decided = at;
  let nearest = NEVER_AGAIN;
  for (const part of parts) {
    const boundary = part.nextBoundary(at);
    if (part.allows(at) === deciding) decided = Math.max(decided, boundary);
    nearest = Math.min(nearest, boundary);
  }
  return decided > at ? decided : nearest;
}
