/** A JSON pointer (RFC 6901) from the keys that lead to a place. */
export function pointerTo(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

const STEP = /\.([^.[\]]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gu;

/** The pointer of an issue's path, which is written `policy.scripts["by-noon"].texts`. */
export function pointerOfIssuePath(path: string): string {
  const keys = [...path.matchAll(STEP)].map(([, name, index, quoted]) => {
    if (quoted === undefined) return name ?? Number(index);
    const key: unknown = JSON.parse(quoted);
    return String(key);
  });
  return pointerTo(keys);
}

export function rulePointer(stage: string, index: number, ruleCount: number): string {
  return index < ruleCount ? pointerTo(["stages", stage, "rules", index]) : pointerTo(["stages", stage, "otherwise"]);
}
