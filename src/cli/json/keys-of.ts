/** The way from the root of a document to a value. */
export type Keys = readonly (string | number)[];

const STEP = /\.([^.[\]]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gu;

/** The keys of an issue's path after its root: `order.items[0].title` has `items`, 0 and `title`. */
export function keysOfPath(path: string): Keys {
  return [...path.matchAll(STEP)].map(([, name, index, quoted]) => {
    if (quoted === undefined) return name ?? Number(index);
    const key: unknown = JSON.parse(quoted);
    return String(key);
  });
}

/** The keys of a JSON pointer (RFC 6901). */
export function keysOfPointer(pointer: string): Keys {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
