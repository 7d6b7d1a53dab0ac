import type { EpochMs } from "../time/instant";

interface Dated {
  readonly at?: EpochMs | undefined;
}

/** Newest last: by `at` where all carry it, as listed otherwise. */
export function oldestFirst<Entry extends Dated>(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length < 2 || entries.some((entry) => entry.at === undefined)) return entries;
  return [...entries].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

export function newestOf<Entry extends Dated>(entries: readonly Entry[] | undefined): Entry | undefined {
  return entries === undefined ? undefined : oldestFirst(entries).at(-1);
}
