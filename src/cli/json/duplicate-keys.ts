import type { Node } from "jsonc-parser";
import type { Problem } from "../problem";
import type { LineIndex } from "./line-index";

/** Keys that an object has twice: plain JSON takes the last one in silence, and a rule is not what it seems. */
export function duplicateKeys(root: Node, lines: LineIndex): readonly Problem[] {
  const problems: Problem[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === "object") problems.push(...duplicatesIn(node, lines));
    for (const child of node.children ?? []) waiting.push(child);
  }
  return problems.sort((one, other) => lineOf(one) - lineOf(other));
}

function duplicatesIn({ children = [] }: Node, lines: LineIndex): readonly Problem[] {
  const seen = new Map<string, Node>();
  return children.flatMap(({ children: [key] = [] }): readonly Problem[] => {
    if (key === undefined) return [];
    const name = String(key.value);
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, key);
      return [];
    }
    const { line, column } = lines.placeOf(first.offset, first.length);
    return [
      {
        code: "duplicate-key",
        message: `expected each key once, received \`${name}\` again; it first stands at ${line}:${column}`,
        place: lines.placeOf(key.offset, key.length),
      },
    ];
  });
}

function lineOf({ place }: Problem): number {
  return place?.line ?? 0;
}
