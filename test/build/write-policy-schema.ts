import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { policyJsonSchema } from "../../src/policy/json-schema";

// The last step of the build: tsup has emptied dist/ before it.
const folder = fileURLToPath(new URL("../../dist/", import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}policy.schema.json`, `${JSON.stringify(policyJsonSchema())}\n`);
