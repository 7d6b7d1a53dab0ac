import * as z from "zod";
import type { Policy } from "../contract/policy";
import type { Condition } from "../contract/policy-language";
import { attributeSchema } from "./attribute-schema";
import { channelChancesSchema, channelsSchema } from "./channel-schema";
import { claimSchemaOf } from "./claim-schema";
import { conditionSchema } from "./condition-schema";
import { experimentsSchema } from "./experiment-schema";
import { clockSchema, hoursSchema } from "./hours-schema";
import { momentSchema } from "./moment-schema";
import { attributeNameSchema, foreignNameSchema, localeSchema, nameSchema, whole } from "./name-schema";
import { paramsSchema } from "./params-schema";
import { reasonsSchema } from "./reasons-schema";
import { regionsSchema } from "./region-schema";
import { callManualSchema, scriptSchema } from "./script-schema";
import { stagesSchemaOf } from "./stage-schema";

const MONTH_MINUTES = 43_200;

/** The shape of a policy, with conditions read by the schema that is given. */
export function policySchemaOf(condition: z.ZodType<Condition>): z.ZodType<Policy> {
  return z.strictObject({
    $schema: z.string().optional(),
    format: z.literal(1),
    id: nameSchema,
    version: z.string().min(1).max(100),
    locale: localeSchema,
    params: paramsSchema,
    dayparts: z.strictObject({
      morning: clockSchema,
      afternoon: clockSchema,
      evening: clockSchema,
      night: clockSchema,
    }),
    attributes: z.record(attributeNameSchema, attributeSchema),
    categories: z.record(nameSchema, z.array(z.string().min(1).max(200)).min(1)),
    paymentMethods: z.record(foreignNameSchema, z.strictObject({ paceMinutes: whole(0, MONTH_MINUTES) })),
    chances: channelChancesSchema,
    hours: z.record(nameSchema, hoursSchema),
    channels: channelsSchema,
    moments: z.record(nameSchema, momentSchema),
    regions: regionsSchema.optional(),
    experiments: experimentsSchema.optional(),
    reasons: reasonsSchema,
    conditions: z.record(nameSchema, condition),
    stages: stagesSchemaOf(condition),
    scripts: z.record(nameSchema, scriptSchema),
    calls: z.record(localeSchema, callManualSchema),
    claims: z.array(claimSchemaOf(condition)),
  });
}

/**
 * The shape of a policy, entry by entry; JSON Schema is made of it.
 *
 * *Gotchas*: it knows nothing of what one entry says of another (names, templates): `parsePolicy` does.
 */
export const policySchema: z.ZodType<Policy> = policySchemaOf(conditionSchema);
