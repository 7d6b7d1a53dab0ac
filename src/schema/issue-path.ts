/** What an issue's path begins with. */
export type IssueRoot = "order" | "context" | "policy" | "tests";

const NAME = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/** `order.items[0].title`; a key that is no name stands in brackets, `order.attributes["vip level"]`. */
export function issuePath(root: IssueRoot, path: readonly PropertyKey[]): string {
  return root + path.map(pathStep).join("");
}

function pathStep(key: PropertyKey): string {
  if (typeof key === "number") return `[${key}]`;
  const name = String(key);
  return NAME.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
