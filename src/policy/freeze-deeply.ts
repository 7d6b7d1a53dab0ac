/** Freezes plain data through and through; an entry without a value is as good as none and is taken out. */
export function freezeDeeply<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const key of Reflect.ownKeys(value)) {
    const entry: unknown = Reflect.get(value, key);
    if (entry === undefined) Reflect.deleteProperty(value, key);
    else freezeDeeply(entry);
  }
  return Object.freeze(value);
}
