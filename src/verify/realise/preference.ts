import type { Point } from "../diagram/questions";
import type { FactSpace, Variable } from "../space/fact-space";

/** The values by which a witness is an ordinary order; for all other facts false, or what is declared first. */
const USUAL: Readonly<Record<string, readonly (string | boolean)[]>> = {
  leads: [true],
  customer: ["new"],
  inquiry: ["inquired"],
  amount: ["small"],
  reason: ["unknown"],
  reasonKind: ["unknown"],
  reasonEvidence: ["none", "stated"],
  intent: ["unknown"],
  daypart: ["morning", "afternoon"],
  online: ["unknown"],
  callPays: ["unknown", "yes"],
  lastChannel: ["none", "im", "sms", "phone", "email", "push", "note"],
  lastOutcome: ["none", "no-answer", "delivered", "unknown"],
  promise: ["none", "broken", "ahead"],
  promisedTime: [true],
  moment: [],
};

/** How the buyer of the witness likes to be reached, and when all of it happens. */
export interface Liking {
  readonly reached: "marketing" | "service" | "none";
  readonly season: "everyday" | "promotion";
}

export const LIKINGS: readonly Liking[] = [
  { reached: "none", season: "everyday" },
  { reached: "none", season: "promotion" },
  { reached: "marketing", season: "everyday" },
  { reached: "service", season: "everyday" },
];

export type Preference = (variable: number, above: Point) => readonly number[];

/** Sorted once per space and liking. */
const known = new WeakMap<FactSpace, Map<string, Preference>>();

/** The order in which the atoms of a fact are tried. */
export function preferenceOf(space: FactSpace, liking: Liking): Preference {
  const ofSpace = known.get(space) ?? new Map<string, Preference>();
  known.set(space, ofSpace);
  const key = `${liking.reached} ${liking.season}`;
  const preference = ofSpace.get(key) ?? newPreference(space, liking);
  ofSpace.set(key, preference);
  return preference;
}

function newPreference(space: FactSpace, liking: Liking): Preference {
  const ordered = space.variables.map((variable) => wideAtomsFirst(variable, atomsInOrder(variable, liking)));
  const indexOf = (name: string) => space.variables.find(({ dimension }) => dimension.fact === name)?.index ?? -1;
  // Whichever stand above the age in the diagram.
  const touched = [indexOf("attempt"), indexOf("lastChannel"), indexOf("lastOutcome")];
  const backlog = indexOf("backlog");
  const age = indexOf("minutesSincePlaced");
  return (variable, above) => {
    const atoms = ordered[variable] ?? [];
    if (variable !== age) return atoms;
    if ((above[backlog] ?? 0) > 0) return [...atoms].reverse();
    // Room for the touches that came before.
    return touched.some((index) => (above[index] ?? 0) > 0) ? [...atoms.slice(1), 0] : atoms;
  };
}

function atomsInOrder({ dimension }: Variable, { reached, season }: Liking): readonly number[] {
  const { declaration, fact } = dimension;
  const all = Array.from({ length: dimension.atomCount }, (_, atom) => atom);
  // An absent value is the ordinary one wherever there is such a thing.
  if (dimension.absentAtom !== undefined)
    return [dimension.absentAtom, ...all.filter((atom) => atom !== dimension.absentAtom)];
  if (declaration.kind === "number") return fact === "amountMinor" ? all.reverse() : all;
  const values: readonly (string | boolean)[] = declaration.kind === "enum" ? declaration.values : [false, true];
  const liked = likedOf(fact, reached, season);
  return [...all].sort((a, b) => rank(values[a], liked) - rank(values[b], liked) || a - b);
}

function likedOf(fact: string, reached: string, season: string): readonly (string | boolean)[] {
  if (fact.endsWith("Reach")) return [reached];
  return fact === "season" || fact === "seasonAtSend" ? [season] : (USUAL[fact] ?? []);
}

function rank(value: string | boolean | undefined, liked: readonly (string | boolean)[]): number {
  const place = value === undefined ? -1 : liked.indexOf(value);
  return place < 0 ? liked.length : place;
}

/** A single number is harder to meet by the clock than a range. */
function wideAtomsFirst({ dimension }: Variable, atoms: readonly number[]): readonly number[] {
  if (dimension.fact !== "minutesSincePlaced") return atoms;
  const isSingle = (atom: number) => (dimension.cuts[atom] ?? 0) - (dimension.cuts[atom - 1] ?? 0) === 1;
  return [...atoms.filter((atom) => !isSingle(atom)), ...atoms.filter(isSingle)];
}
