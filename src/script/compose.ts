import type { CompiledWritten } from "../policy/compile/texts";
import { gapAfter, joinParts } from "../text/join";
import { renderText, type TemplateValues } from "../text/render-template";
import type { Frame } from "./frame";

/**
 * The parts of a text with their values, joined and framed. What the templates say of their own edges is used, as a text
 * that was put together of many pieces is copied to be trimmed or looked at.
 */
export function composed(
  { parts }: CompiledWritten,
  values: TemplateValues,
  { opening, ending, style }: Frame,
): string {
  let text = opening;
  let gap = "";
  for (const part of parts) {
    const rendered = renderText(part, values);
    const words = part.isTrimmed ? rendered : rendered.trim();
    if (words === "") continue;
    text += gap + words;
    gap = style === "sentences" ? "\n" : (part.gapAfter ?? gapAfter(words));
  }
  return ending === "" ? text : joinParts([text, ending], "line");
}
