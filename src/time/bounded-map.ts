/** Sets an entry of a cache and keeps the cache at or below `limit` entries by dropping the oldest. */
export function rememberIn<Key, Value>(cache: Map<Key, Value>, key: Key, value: Value, limit: number): void {
  if (cache.size >= limit && !cache.has(key)) {
    for (const oldest of cache.keys()) {
      cache.delete(oldest);
      break;
    }
  }
  cache.set(key, value);
}
