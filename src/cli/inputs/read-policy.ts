import { CuifuError } from "../../contract/error";
import type { Patch, Policy } from "../../contract/policy";
import { defaultPolicy } from "../../policy/default/default-policy";
import { extendPolicy } from "../../policy/extend-policy";
import { parsePolicy } from "../../policy/parse-policy";
import { presets } from "../../policy/presets/presets";
import { didYouMean } from "../../schema/suggestion";
import type { Arguments } from "../arguments";
import { EXIT } from "../exit-code";
import type { Host } from "../host";
import type { JsonDocument } from "../json/json-document";
import { keysOfPointer } from "../json/keys-of";
import { namingKeys, placeIn } from "../json/place-in";
import { type Place, Stop } from "../problem";
import { issueProblem } from "./issue-problems";
import { patchIssueProblem, placeInPatches } from "./patch-places";
import { readDocument } from "./read-document";

/** A policy as the command was told to use it. */
export interface PolicyInput {
  /** As it was asked for: the file, or `default`, with the presets on top. */
  readonly label: string;
  readonly policy: Policy;
  /** Where in the file an entry of the policy comes from; undefined for what stands in no file. */
  placeOf(pointer: string): Place | undefined;
}

export const DEFAULT_REFERENCE = "default";

/** The policy of a command that takes one. */
export async function onePolicy(given: Arguments, host: Host): Promise<PolicyInput> {
  const [reference = DEFAULT_REFERENCE, other] = given.textsOf("policy");
  if (other === undefined) return readPolicy(reference, given.textsOf("preset"), host);
  const message = `--policy: expected one policy, received \`${reference}\` and \`${other}\``;
  throw new Stop(EXIT.usage, [{ code: "option-value", message }]);
}

/**
 * @param reference `default`, or a file that holds a policy or a list of patches on the default policy; each `+preset`
 * behind it is applied on top
 */
export async function readPolicy(reference: string, presetNames: readonly string[], host: Host): Promise<PolicyInput> {
  const { name, suffixes } = splitReference(reference);
  const named = [...suffixes, ...presetNames];
  const label = [name, ...named].join("+");
  const read = name === DEFAULT_REFERENCE ? unplaced(defaultPolicy) : policyIn(await policyDocument(name, host));
  const policy = named.reduce((base, preset) => withPreset(base, preset), read.policy);
  return { label, policy, placeOf: read.placeOf };
}

/** Where there is no such file, the word was perhaps meant to be one that is known. */
async function policyDocument(name: string, host: Host): Promise<JsonDocument> {
  try {
    return await readDocument(name, host);
  } catch (error) {
    const help = didYouMean(name, [DEFAULT_REFERENCE]);
    if (!(error instanceof Stop) || error.exitCode !== EXIT.usage || help === undefined) throw error;
    throw new Stop(
      EXIT.usage,
      error.problems.map((problem) => ({ ...problem, message: `${problem.message}; ${help}` })),
    );
  }
}

/** Behind a file's name a part that is no preset belongs to the name; `default` is none, so there it is a misspelt one. */
function splitReference(reference: string): { readonly name: string; readonly suffixes: readonly string[] } {
  const parts = reference.split("+");
  if (parts[0] === DEFAULT_REFERENCE && !/[./\\]/.test(reference))
    return { name: DEFAULT_REFERENCE, suffixes: parts.slice(1) };
  const isPreset = (part: string) => Object.hasOwn(presets, part);
  const files = parts.findLastIndex((part, index) => index === 0 || !isPreset(part)) + 1;
  return { name: parts.slice(0, files).join("+"), suffixes: parts.slice(files) };
}

function unplaced(policy: Policy): Omit<PolicyInput, "label"> {
  return { policy, placeOf: () => undefined };
}

function policyIn(document: JsonDocument): Omit<PolicyInput, "label"> {
  const { value } = document;
  return isPatchList(value) ? extended(value, document) : whole(document);
}

function whole(document: JsonDocument): Omit<PolicyInput, "label"> {
  try {
    const policy = parsePolicy(document.value);
    return { policy, placeOf: (pointer) => placeIn(document, namingKeys(document, keysOfPointer(pointer))) };
  } catch (error) {
    if (!(error instanceof CuifuError)) throw error;
    const sources = { policy: { document, keys: [] } };
    throw new Stop(
      EXIT.invalid,
      error.issues.map((issue) => issueProblem(issue, sources)),
    );
  }
}

function extended(patches: readonly Patch[], document: JsonDocument): Omit<PolicyInput, "label"> {
  try {
    const policy = extendPolicy(defaultPolicy, patches);
    return { policy, placeOf: (pointer) => placeInPatches(pointer, policy, patches, document) };
  } catch (error) {
    if (!(error instanceof CuifuError)) throw error;
    throw new Stop(
      EXIT.invalid,
      error.issues.map((issue) => patchIssueProblem(issue, patches, document)),
    );
  }
}

/** Each patch is checked where it is applied. */
function isPatchList(value: unknown): value is readonly Patch[] {
  return Array.isArray(value);
}

function withPreset(base: Policy, name: string): Policy {
  const patches = Object.entries(presets).find(([known]) => known === name)?.[1];
  if (patches === undefined) {
    const known = Object.keys(presets);
    const help = didYouMean(name, known) ?? `the presets are ${known.join(", ")}`;
    throw new Stop(EXIT.usage, [
      { code: "unknown-preset", message: `expected a known preset, received \`${name}\`; ${help}` },
    ]);
  }
  try {
    return extendPolicy(base, patches);
  } catch (error) {
    if (!(error instanceof CuifuError)) throw error;
    const problems = error.issues.map(({ code, message }) => ({ code, message: `preset ${name}: ${message}` }));
    throw new Stop(EXIT.invalid, problems);
  }
}
