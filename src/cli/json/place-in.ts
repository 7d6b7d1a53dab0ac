import type { Node } from "jsonc-parser";
import type { Place } from "../problem";
import type { JsonDocument } from "./json-document";
import type { Keys } from "./keys-of";

/** What of the entry is meant. */
export interface Meant {
  /** The key, not its value. */
  readonly isKey?: boolean;
  /** Offset within the value, which is a text. */
  readonly at?: number | undefined;
}

/** The place of the value that the keys lead to; where it is missing, of the innermost object or list that is there. */
export function placeIn({ root, lines }: JsonDocument, keys: Keys, { isKey = false, at }: Meant = {}): Place {
  const { node, isWhole } = nearest(root, keys);
  if (!isWhole) return lines.placeOf(node.offset, 1);
  const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
  if (isKey && key !== undefined) return lines.placeOf(key.offset, key.length);
  if (at !== undefined && node.type === "string") return lines.placeOf(insideText(lines.text, node.offset, at), 1);
  return lines.placeOf(node.offset, node.length);
}

/** The way on to what names an entry, if it carries its own name: the brace that opens it says nothing. */
export function namingKeys({ root }: JsonDocument, keys: Keys): Keys {
  const name = ["id", "name"].find((key) => leads(root, [...keys, key]));
  return name === undefined ? keys : [...keys, name];
}

/** Whether the keys lead to a value. */
export function leads(root: Node, keys: Keys): boolean {
  return nearest(root, keys).isWhole;
}

function nearest(root: Node, keys: Keys): { readonly node: Node; readonly isWhole: boolean } {
  let node = root;
  for (const key of keys) {
    const next = childAt(node, key);
    if (next === undefined) return { node, isWhole: false };
    node = next;
  }
  return { node, isWhole: true };
}

export function childAt({ type, children = [] }: Node, key: string | number): Node | undefined {
  if (type === "array") return children[Number(key)];
  return children.find((property) => property.children?.[0]?.value === String(key))?.children?.[1];
}

/** Where in the file a character of a text stands, escapes counted as they are written. */
function insideText(text: string, start: number, at: number): number {
  let offset = start + 1;
  for (let unit = 0; unit < at; unit += 1) {
    if (text[offset] !== "\\") offset += 1;
    else offset += text[offset + 1] === "u" ? 6 : 2;
  }
  return offset;
}
