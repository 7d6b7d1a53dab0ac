import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { scriptNames, triplesFile, triplesOf } from "./triples";

// `npm run triples`: writes what the library says now. The difference is to be read before it is kept.
for (const name of readdirSync(new URL("triples/", import.meta.url))) {
  if (!scriptNames().includes(name.replace(/\.json$/, ""))) rmSync(new URL(`triples/${name}`, import.meta.url));
}
for (const script of scriptNames()) {
  writeFileSync(triplesFile(script), `${JSON.stringify(triplesOf(script), null, 2)}\n`);
}
console.log(`${scriptNames().length} scripts`);
