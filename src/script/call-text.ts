import type { CallScript } from "../contract/plan";

/**
 * A call as a text to read from: what to say in order, then each way it can go with the outcome to record, then how to
 * sound. It has no headings, so that it is in one language, that of the call.
 *
 * @param call `plan.call` of a plan whose channel is `"phone"`
 * @example
 * ```ts
 * if (plan.kind === "send" && plan.channel === "phone") console.log(callText(plan.call));
 * ```
 */
export function callText(call: CallScript): string {
  const { opening, purpose, question, branches, closing, maxMinutes, voice } = call;
  const spoken = [opening, purpose, question].map((words, index) => `${index + 1}. ${words}`);
  const ways = branches.map(({ when, say, outcome }) => `  - ${when}\n    → ${say} [${outcome}]`);
  return [
    ...(maxMinutes === undefined ? [] : [`≤ ${maxMinutes} min`, ""]),
    ...spoken,
    "",
    ...ways,
    "",
    `4. ${closing}`,
    "",
    ...voice.map((note) => `* ${note}`),
  ].join("\n");
}
