import fc from "fast-check";

/** Anything at all. */
export const nasty = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

export type Path = readonly (string | number)[];

/** The value itself and every place within it. */
export function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn(Reflect.get(value, key), [...path, key]))];
}

/** A copy with another value at one place. */
export function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const copy: object = Array.isArray(value) ? [...value] : Object.assign({}, value);
  Reflect.set(copy, key, replaced(Reflect.get(copy, key), rest, by));
  return copy;
}
