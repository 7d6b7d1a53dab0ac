import type { CallBranch, CallScript } from "../contract/plan";
import type { CompiledBranch, CompiledCall } from "../policy/compile/texts";
import { renderText, type TemplateValues } from "../text/render-template";
import { variableValues, type Writing } from "./variable-values";

/** The call as data for the agent (SCR-09); in a promotion it has a limit (TIM-13). */
export function writeCall(text: CompiledCall, promotionMinutes: number, writing: Writing): CallScript {
  const values = variableValues(text.variables, writing);
  const opening = renderText(text.opening, values);
  const purpose = renderText(text.purpose, values);
  const question = renderText(text.question, values);
  const branches = text.manual.branches.map((branch) => branch.fixed ?? spokenBranch(branch, values));
  const closing = renderText(text.closing, values);
  const { voice } = text.manual;
  if (!writing.subject.promoted) return { opening, purpose, question, branches, closing, voice };
  return { opening, purpose, question, branches, closing, maxMinutes: promotionMinutes, voice };
}

function spokenBranch({ branch, when, say }: CompiledBranch, values: TemplateValues): CallBranch {
  return {
    id: branch.id,
    when: renderText(when, values),
    say: renderText(say, values),
    outcome: branch.outcome,
  };
}
