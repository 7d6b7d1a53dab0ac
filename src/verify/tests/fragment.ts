import { isPlainObject } from "../../schema/plain-object";

type Entries = Readonly<Record<string, unknown>>;

/** One layer laid over another: objects entry by entry, all else as a whole; `null` leaves out (RFC 7386). */
export function laidOver(base: unknown, layer: unknown): unknown {
  if (layer === undefined) return base;
  if (!isPlainObject(layer)) return layer;
  const below = isPlainObject(base) ? base : {};
  const merged = new Map(Object.entries(below));
  for (const [key, value] of Object.entries(layer)) {
    if (value === null) merged.delete(key);
    else merged.set(key, laidOver(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}

/** The layer that makes `wanted` of `base`: what they share is written out again, so that a case reads by itself. */
export function layerFor(base: unknown, wanted: unknown): unknown {
  if (!isPlainObject(wanted) || !isPlainObject(base)) return wanted;
  const without = Object.keys(base).filter((key) => wanted[key] === undefined);
  const written = Object.entries(wanted).map(([key, value]): [string, unknown] => [key, layerFor(base[key], value)]);
  return Object.fromEntries([...written, ...without.map((key): [string, unknown] => [key, null])]);
}

/** `order.amount` and a value as `{ order: { amount: value } }`. */
export function layerAt(path: string, value: unknown): Entries {
  const [last = "", ...above] = path.split(".").reverse();
  return above.reduce<Entries>((layer, key) => ({ [key]: layer }), { [last]: value });
}
