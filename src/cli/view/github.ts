import type { Problem } from "../problem";

type Level = "error" | "warning" | "notice";

/** A problem as a workflow command, which GitHub shows at the line of the file. */
export function annotation(problem: Problem, level: Level = "error"): string {
  const { place, code, message } = problem;
  const where =
    place === undefined ? [] : [`file=${property(place.file)}`, `line=${place.line}`, `col=${place.column}`];
  const title = code === undefined ? [] : [`title=${property(code)}`];
  const properties = [...where, ...title].join(",");
  return `::${level}${properties === "" ? "" : ` ${properties}`}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
