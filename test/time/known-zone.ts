import { type Zone, zoneOf } from "../../src/time/zone";

export function knownZone(name: string): Zone {
  const zone = zoneOf(name);
  if (zone === undefined) throw new Error(`expected a time zone, received \`${name}\``);
  return zone;
}
