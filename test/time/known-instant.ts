import { type EpochMs, parseInstant } from "../../src/time/instant";

export function instant(text: string): EpochMs {
  const at = parseInstant(text);
  if (typeof at === "string") throw new Error(`expected an instant, received \`${text}\`: ${at}`);
  return at;
}
