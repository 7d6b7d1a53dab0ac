import { readFileSync } from "node:fs";
import { defaultPolicy, extendPolicy, type Patch } from "cuifu";

/** The shop's policy: the default one, with the changes of `policy.json`. */
export const shopPolicy = extendPolicy(defaultPolicy, readJson<readonly Patch[]>("policy.json"));

/** A file beside this one; what is wrong with it is said by whoever takes it. */
export function readJson<Shape>(name: string): Shape {
  const content: Shape = JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
  return content;
}
