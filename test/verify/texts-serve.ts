import type { Policy } from "../../src/contract/policy";
import { placeOf, type Script } from "../../src/contract/policy-script";
import { CHANNELS } from "../../src/contract/vocabulary";

/** Whether a script has words for the channel in the policy's own locale. */
export function messageTextsServe(policy: Policy, script: Script, name: string): boolean {
  const channel = CHANNELS.find((one) => one === name);
  const texts = script.texts[policy.locale];
  if (texts === undefined || channel === undefined) return false;
  if (channel === "phone") return texts.phone !== undefined && policy.calls[policy.locale] !== undefined;
  return placeOf(texts, channel) !== undefined;
}
