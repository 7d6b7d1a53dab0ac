import type { CallBranch, CallScript } from "../contract/plan";
import type { CompiledBranch, CompiledCall } from "../policy/compile/scripts";
import { renderTemplate } from "../text/template";
import { variableValues, type Writing } from "./variable-values";

/** The call as data for the agent (SCR-09); in a promotion it has a limit (TIM-13). */
export function writeCall(text: CompiledCall, promotionMinutes: number, writing: Writing): CallScript {
  const view = variableValues(text.variables, writing);
  const opening = renderTemplate(text.opening, view, "none");
  const purpose = renderTemplate(text.purpose, view, "none");
  const question = renderTemplate(text.question, view, "none");
  const branches = text.manual.branches.map((branch) => branch.fixed ?? spokenBranch(branch, view));
  const closing = renderTemplate(text.closing, view, "none");
  const { voice } = text.manual;
  if (!writing.subject.promoted) return { opening, purpose, question, branches, closing, voice };
  return { opening, purpose, question, branches, closing, maxMinutes: promotionMinutes, voice };
}

function spokenBranch({ branch, when, say }: CompiledBranch, view: Readonly<Record<string, string>>): CallBranch {
  return {
    id: branch.id,
    when: renderTemplate(when, view, "none"),
    say: renderTemplate(say, view, "none"),
    outcome: branch.outcome,
  };
}
