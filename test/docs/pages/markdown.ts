export const GENERATED = "<!-- Written by `npm run docs`. Change the data it is read from, not this page. -->";

/** A table; a stroke inside a cell would end it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}

export function code(text: string | number | boolean): string {
  return `\`${text}\``;
}

export function codes(list: readonly (string | number | boolean)[]): string {
  return list.map(code).join(", ");
}

/** Blocks of a page with one empty line between them. */
export function page(...blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}
