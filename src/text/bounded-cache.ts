/** Keeps a value for its key; a full cache starts anew, which is cheaper on every look-up than counting uses. */
export function keepBounded<Key, Value>(cache: Map<Key, Value>, limit: number, key: Key, value: Value): Value {
  if (cache.size >= limit) cache.clear();
  cache.set(key, value);
  return value;
}
