import type { CompiledWritten } from "../policy/compile/texts";
import { joinParts } from "../text/join";
import { renderText, type TemplateValues } from "../text/render-template";
import type { Frame } from "./frame";

/** The parts of a text with their values, joined and framed. */
export function composed(
  { parts }: CompiledWritten,
  values: TemplateValues,
  { opening, ending, style }: Frame,
): string {
  const words =
    opening +
    joinParts(
      parts.map((part) => renderText(part, values)),
      style,
    );
  return ending === "" ? words : joinParts([words, ending], "line");
}
