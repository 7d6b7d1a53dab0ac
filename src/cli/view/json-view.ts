import type { Problem } from "../problem";

/** A problem in the JSON output. */
export function problemJson({ code, path, message, place }: Problem): Readonly<Record<string, unknown>> {
  const where = place === undefined ? {} : { file: place.file, line: place.line, column: place.column };
  return { ...(code === undefined ? {} : { code }), ...(path === undefined ? {} : { path }), message, ...where };
}

export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
