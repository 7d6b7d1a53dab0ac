import type { Arguments } from "./arguments";
import { EXIT } from "./exit-code";
import { Stop } from "./problem";

export type OutputFormat = "text" | "json" | "ndjson" | "github";

/** Text unless one other format was asked for. */
export function outputFormat(given: Arguments): OutputFormat {
  const flags = (["json", "ndjson", "github"] as const).filter((name) => given.has(name));
  const word = given.textOf("format");
  const asked = [...flags, ...(["text", "json", "github"] as const).filter((format) => format === word)];
  const [format = "text", other] = asked;
  if (other === undefined || other === format) return format;
  const message = `expected one output format, received \`${format}\` and \`${other}\``;
  throw new Stop(EXIT.usage, [{ code: "option-value", message }]);
}
