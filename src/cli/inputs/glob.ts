/** A pattern for paths below a folder. */
export interface Glob {
  readonly folder: string;
  readonly pattern: RegExp;
}

/** `*` and `?` stay within a name, `**` crosses folders, `{a,b}` is either; undefined for a path without any of them. */
export function globOf(path: string): Glob | undefined {
  if (!/[*?{]/.test(path)) return undefined;
  const parts = path.split("/");
  const plain = parts.findIndex((part) => /[*?{]/.test(part));
  const folder = parts.slice(0, plain).join("/");
  const isAbsolute = path.startsWith("/") && folder === "";
  const source = parts.slice(plain).map(partSource);
  return { folder: isAbsolute ? "/" : folder || ".", pattern: new RegExp(`^${joined(source)}$`, "u") };
}

const ANY_FOLDERS = "(?:[^/]+/)*";

function partSource(part: string): string {
  if (part === "**") return ANY_FOLDERS;
  return part
    .replaceAll(/[.+^$()|[\]\\]/g, "\\$&")
    .replaceAll(/\{([^{}]*)\}/g, (_, names: string) => `(?:${names.split(",").join("|")})`)
    .replaceAll(/[{}]/g, "\\$&")
    .replaceAll("*", "[^/]*")
    .replaceAll(/(?<!\()\?(?!:)/g, "[^/]");
}

/** `**` brings its own strokes along. */
function joined(parts: readonly string[]): string {
  return parts.reduce((source, part, index) => {
    const needsStroke = index > 0 && parts[index - 1] !== ANY_FOLDERS;
    return source + (needsStroke ? "/" : "") + (part === ANY_FOLDERS && index === parts.length - 1 ? ".*" : part);
  }, "");
}
