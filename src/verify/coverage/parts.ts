import type { Condition, Test } from "../../contract/policy-language";
import { type Variant, variantsOf } from "../check/weaker-conditions";
import { pointerTo } from "../pointer";

/** A part of a rule's condition: a test, one bound of it, a value of a list, an alternative. */
export interface Part {
  readonly kind: Variant["kind"];
  /** JSON pointer into the policy; inside a shared condition where that is declared. */
  readonly pointer: string;
  /** What it is called inside the condition. */
  readonly name: string;
  /** The fact that it tests and how; absent for values and alternatives. */
  readonly tested: FactTest | undefined;
  /** The condition with the part left out. */
  readonly without: Condition;
}

export interface FactTest {
  readonly fact: string;
  readonly test: Test;
}

type Keys = readonly (string | number)[];

/** Every part of a condition, those of shared conditions with it. */
export function partsOf(
  when: Condition,
  pointer: string,
  shared: Readonly<Record<string, Condition>>,
): readonly Part[] {
  const places = new Map<Condition, string>();
  const whole = inlined(when, shared, places);
  return variantsOf(whole).flatMap(({ kind, keys, condition }): readonly Part[] => {
    const tested = factTestAt(whole, keys);
    // Two bounds are two parts; both at once are none.
    if (tested !== undefined && keys.at(-1) === tested.fact && boundsOf(tested.test).length > 1) return [];
    const found = { kind, pointer: pointerAt(whole, keys, pointer, places), tested, without: condition };
    return [{ ...found, name: nameOf(whole, keys, places) }];
  });
}

/** The condition with its shared conditions written out; `places` keeps where each is declared. */
function inlined(
  condition: Condition,
  shared: Readonly<Record<string, Condition>>,
  places: Map<Condition, string>,
): Condition {
  const { is, all, any, not, ...tests } = condition;
  const inner = (one: Condition) => inlined(one, shared, places);
  const named = is === undefined ? undefined : shared[is];
  const declared = named === undefined ? undefined : inner(named);
  if (declared !== undefined && is !== undefined) places.set(declared, pointerTo(["conditions", is]));
  const together = [...(all ?? []).map(inner), ...(declared === undefined ? [] : [declared])];
  return {
    ...tests,
    ...(together.length === 0 ? {} : { all: together }),
    ...(any === undefined ? {} : { any: any.map(inner) }),
    ...(not === undefined ? {} : { not: inner(not) }),
  };
}

function pointerAt(whole: Condition, keys: Keys, start: string, places: ReadonlyMap<unknown, string>): string {
  let here: unknown = whole;
  let pointer = start;
  for (const key of keys) {
    here = entryOf(here, key);
    pointer = places.get(here) ?? `${pointer}${pointerTo([key])}`;
  }
  return pointer;
}

/** The fact test, or the one bound of it, that the keys lead to. */
function factTestAt(condition: Condition, [key, ...rest]: Keys): FactTest | undefined {
  const [index] = rest;
  if (key === "all" || key === "any") {
    const inner = typeof index === "number" ? condition[key]?.[index] : undefined;
    return inner === undefined ? undefined : factTestAt(inner, rest.slice(1));
  }
  if (key === "not") return condition.not === undefined ? undefined : factTestAt(condition.not, rest);
  if (typeof key !== "string") return undefined;
  const test = testOf(condition, key);
  if (test === undefined || rest.length === 0) return test === undefined ? undefined : { fact: key, test };
  const bound = boundsOf(test).find(([name]) => name === index);
  return bound === undefined ? undefined : { fact: key, test: Object.fromEntries([bound]) };
}

function testOf(condition: Condition, fact: string): Test | undefined {
  const { all: _all, any: _any, not: _not, is: _is, ...tests } = condition;
  const found = Object.entries<unknown>(tests).find(([name]) => name === fact)?.[1];
  return isTest(found) ? found : undefined;
}

/** The check of the policy has made sure that what is no combinator is a test. */
function isTest(value: unknown): value is Test {
  return value !== undefined && !Array.isArray(value);
}

const BOUNDS: ReadonlySet<string> = new Set(["gt", "gte", "lt", "lte"]);

function boundsOf(test: Test): readonly (readonly [string, unknown])[] {
  if (typeof test !== "object") return [];
  return Object.entries<unknown>(test).filter(([name, bound]) => BOUNDS.has(name) && bound !== undefined);
}

/** `segment dormant` for a value of a list, `segment` for a test, a shared condition by its own; all else by its place. */
function nameOf(whole: Condition, keys: Keys, places: ReadonlyMap<unknown, string>): string {
  const declared = places.get(keys.reduce<unknown>(entryOf, whole));
  if (declared !== undefined) return declared.slice(declared.lastIndexOf("/") + 1);
  const [fact, list, place] = keys.slice(-3);
  if (typeof place === "number" && (list === "in" || list === "not")) {
    const value = keys.reduce<unknown>(entryOf, whole);
    return `${fact}${list === "not" ? " not" : ""} ${String(value)}`;
  }
  const last = keys.findLast((key) => typeof key === "string" && !BOUNDS.has(key));
  return typeof keys.at(-1) === "string" && last !== undefined ? String(last) : keys.join(".");
}

function entryOf(here: unknown, key: string | number): unknown {
  return typeof here === "object" && here !== null ? Reflect.get(here, key) : undefined;
}
