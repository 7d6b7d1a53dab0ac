import type { Issue } from "../../contract/error";
import type { Policy } from "../../contract/policy";
import type { MessageClass } from "../../contract/vocabulary";
import { issuePath } from "../../schema/issue-path";
import { marketingTagAt } from "../message-class";
import { policyIssue } from "./policy-issue";
import { channelWords, lacking, servedChannels } from "./served-channels";
import { slotsOfScript } from "./text-slots";

/** A script that may only be sent to those who agreed to marketing needs one for all the others (SCR-12). */
export function checkPlain(policy: Policy, classes: ReadonlyMap<string, MessageClass>): readonly Issue[] {
  return Object.entries(policy.scripts).flatMap(([id, { plain }]) => {
    if (classes.get(id) !== "marketing") return [];
    const path = ["scripts", id, "plain"];
    const words = "the name of a service script, since this one is marketing";
    if (plain === undefined) return [policyIssue("template-plain", path, words, "nothing", concessionIn(id, policy))];
    if (classes.get(plain) === "marketing") return [policyIssue("template-plain", path, words, `\`"${plain}"\``)];
    return checkPlainTexts(policy, id, plain);
  });
}

/** Where the script first speaks of a concession, if its words do. */
function concessionIn(id: string, { scripts }: Policy): string | undefined {
  const script = scripts[id];
  for (const { path, source } of script === undefined ? [] : slotsOfScript(id, script)) {
    const at = marketingTagAt(source);
    if (at !== undefined) return `a concession is named in \`${issuePath("policy", path)}\` at ${at}`;
  }
  return undefined;
}

/** Where the plain script is silent, a buyer without consent hears nothing, or another language. */
function checkPlainTexts({ scripts }: Policy, id: string, plain: string): readonly Issue[] {
  const stand = scripts[plain];
  if (stand === undefined) return [];
  return Object.entries(scripts[id]?.texts ?? {}).flatMap(([locale, texts]) => {
    const missing = lacking(servedChannels(texts), servedChannels(stand.texts[locale]));
    if (missing.length === 0) return [];
    const words = `a service script with \`${locale}\` texts for ${channelWords(missing)}`;
    return [policyIssue("template-plain", ["scripts", id, "plain"], words, `\`"${plain}"\`, which has none`)];
  });
}
