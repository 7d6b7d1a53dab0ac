import * as z from "zod";
import { policySchema } from "./policy-schema";

/**
 * JSON Schema of a policy file, by which editors complete sections, facts, their values and the names of params.
 *
 * *Gotchas*: names that the file itself declares (hours, moments, scripts, attributes) are checked by `parsePolicy` only.
 */
export function policyJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(policySchema), title: "cuifu policy" };
}
