import { SMALL_POLICY } from "./small-policy";

export interface PolicyChange {
  readonly at: readonly (string | number)[];
  readonly to?: unknown;
  readonly without?: boolean;
}

/** The small policy as plain data, with one entry replaced, added or taken out. */
export function changedPolicy({ at, to, without = false }: PolicyChange): unknown {
  return changed(JSON.parse(JSON.stringify(SMALL_POLICY)), at, without ? undefined : to);
}

function changed(node: unknown, [key, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (key === undefined) return to;
  if (typeof node !== "object" || node === null) throw new TypeError(`nothing to change at \`${key}\``);
  Reflect.set(node, key, changed(Reflect.get(node, key), rest, to));
  if (Reflect.get(node, key) === undefined) Reflect.deleteProperty(node, key);
  return node;
}
