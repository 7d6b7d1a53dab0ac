/** Of the entries with one key only the last in the list; entries without a key all stay, the order is kept. */
export function lastOfEach<T>(entries: readonly T[], keyOf: (entry: T) => string | undefined): readonly T[] {
  if (entries.length < 2) return entries;
  const lastIndexByKey = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const key = keyOf(entry);
    if (key !== undefined) lastIndexByKey.set(key, index);
  }
  return entries.filter((entry, index) => {
    const key = keyOf(entry);
    return key === undefined || lastIndexByKey.get(key) === index;
  });
}
