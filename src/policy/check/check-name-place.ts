import type { Issue } from "../../contract/error";
import { charactersBeforeName } from "../../text/greeting";
import type { Template } from "../../text/template";
import { templateIssue } from "./template-issue";
import type { TextSlot } from "./text-slots";
import { declarationOf } from "./variable-presence";

/** SCR-07: the buyer's name starts within so many characters after the signature. */
const FIRST_CHARACTERS = 7;

/** An SMS that greets too late to be read as personal. */
export function checkNamePlace(template: Template, { isSms, needs, locale, path }: TextSlot): readonly Issue[] {
  if (!isSms || needs !== "salutation") return [];
  let before = 0;
  for (const node of template.nodes) {
    // What a section holds may be absent: at its least it takes no room.
    if (node.kind === "section") continue;
    if (node.kind === "text") {
      before += [...node.text].length;
      continue;
    }
    if (node.name === "name" || node.name === "salutation") {
      const start = before + (node.name === "name" ? 0 : charactersBeforeName(locale));
      if (start < FIRST_CHARACTERS) return [];
      const words = `the buyer's name within the first ${FIRST_CHARACTERS} characters`;
      return [templateIssue("template-name", path, node.at, words, `${start} characters before it`)];
    }
    before += declarationOf(node.name)?.least ?? 0;
  }
  return [];
}
