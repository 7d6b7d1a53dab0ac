import type { CallScript } from "../contract/plan";
import type { CompiledCall } from "../policy/compile/scripts";
import { renderTemplate } from "../text/template";
import { variableValues, type Writing } from "./variable-values";

/** The call as data for the agent (SCR-09); in a promotion it has a limit (TIM-13). */
export function writeCall(text: CompiledCall, promotionMinutes: number, writing: Writing): CallScript {
  const view = variableValues(text.variables, writing);
  return {
    opening: renderTemplate(text.opening, view, "none"),
    purpose: renderTemplate(text.purpose, view, "none"),
    question: renderTemplate(text.question, view, "none"),
    branches: text.manual.branches.map(({ branch, when, say }) => ({
      id: branch.id,
      when: renderTemplate(when, view, "none"),
      say: renderTemplate(say, view, "none"),
      outcome: branch.outcome,
    })),
    closing: renderTemplate(text.closing, view, "none"),
    ...(writing.subject.promoted ? { maxMinutes: promotionMinutes } : {}),
    voice: text.manual.voice,
  };
}
