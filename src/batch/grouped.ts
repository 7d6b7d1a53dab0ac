/** The entries by key, in the order in which they came. */
export function grouped<Entry>(
  entries: Iterable<Entry>,
  keyOf: (entry: Entry) => string | undefined,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
