import type { Condition, Test } from "../../contract/policy-language";
import { factTestsOf } from "../../policy/compile/boxes";

/** A condition with one of its parts left out; if it holds for the same, that part does nothing. */
export interface Variant {
  readonly kind: "test" | "bound" | "value" | "alternative";
  /** The keys that lead from the condition to the part. */
  readonly keys: readonly (string | number)[];
  readonly condition: Condition;
}

/** Every way of leaving out one part of a condition; shared conditions are looked at as a whole. */
export function variantsOf(condition: Condition): readonly Variant[] {
  return [...factVariants(condition), ...isVariant(condition), ...partVariants(condition)];
}

function factVariants(condition: Condition): readonly Variant[] {
  return factTestsOf(condition).flatMap(([fact, test]): readonly Variant[] => [
    { kind: isRange(test) ? "bound" : "test", keys: [fact], condition: without(condition, fact) },
    ...smallerTests(test).map(
      ({ kind, keys, test: smaller }): Variant => ({
        kind,
        keys: [fact, ...keys],
        condition: { ...condition, [fact]: smaller },
      }),
    ),
  ]);
}

function isVariant(condition: Condition): readonly Variant[] {
  return condition.is === undefined ? [] : [{ kind: "test", keys: ["is"], condition: without(condition, "is") }];
}

function partVariants(condition: Condition): readonly Variant[] {
  const { all, any, not } = condition;
  return [
    ...(all ?? []).flatMap((one, index) => [
      ...removed(condition, "all", all ?? [], index, "test"),
      ...inside(variantsOf(one), ["all", index], (inner) => ({ ...condition, all: replaced(all ?? [], index, inner) })),
    ]),
    ...(any ?? []).flatMap((one, index) => [
      ...removed(condition, "any", any ?? [], index, "alternative"),
      ...inside(variantsOf(one), ["any", index], (inner) => ({ ...condition, any: replaced(any ?? [], index, inner) })),
    ]),
    ...(not === undefined
      ? []
      : [
          { kind: "test" as const, keys: ["not"], condition: without(condition, "not") },
          ...inside(variantsOf(not), ["not"], (inner) => ({ ...condition, not: inner })),
        ]),
  ];
}

function removed(
  condition: Condition,
  key: "all" | "any",
  list: readonly Condition[],
  index: number,
  kind: Variant["kind"],
): readonly Variant[] {
  // Without its last part an `all` always holds and an `any` never does; the latter is another finding.
  if (list.length === 1) return key === "all" ? [{ kind, keys: [key, index], condition: without(condition, key) }] : [];
  return [{ kind, keys: [key, index], condition: { ...condition, [key]: list.filter((_, other) => other !== index) } }];
}

function inside(
  variants: readonly Variant[],
  keys: readonly (string | number)[],
  around: (inner: Condition) => Condition,
): readonly Variant[] {
  return variants.map((variant) => ({
    kind: variant.kind,
    keys: [...keys, ...variant.keys],
    condition: around(variant.condition),
  }));
}

function replaced(list: readonly Condition[], index: number, inner: Condition): readonly Condition[] {
  return list.map((one, other) => (other === index ? inner : one));
}

function without(condition: Condition, key: string): Condition {
  return Object.fromEntries(Object.entries(condition).filter(([other]) => other !== key));
}

function isRange(test: Test): boolean {
  return typeof test === "object" && ["gt", "gte", "lt", "lte"].some((bound) => bound in test);
}

interface SmallerTest {
  readonly kind: "bound" | "value";
  readonly keys: readonly (string | number)[];
  readonly test: Test;
}

function smallerTests(test: Test): readonly SmallerTest[] {
  if (typeof test !== "object" || "absent" in test || "param" in test) return [];
  if ("in" in test) {
    const smaller = listWithoutEach(test.in);
    return smaller.map(({ index, rest }) => ({ kind: "value", keys: ["in", index], test: { in: rest } }));
  }
  if ("not" in test) {
    if (!Array.isArray(test.not)) return [];
    const smaller = listWithoutEach<string | number | boolean>(test.not);
    return smaller.map(({ index, rest }) => ({ kind: "value", keys: ["not", index], test: { not: rest } }));
  }
  const bounds = Object.entries(test).filter(([, bound]) => bound !== undefined);
  if (bounds.length < 2) return [];
  return bounds.map(([name]) => ({
    kind: "bound",
    keys: [name],
    test: Object.fromEntries(bounds.filter(([other]) => other !== name)),
  }));
}

function listWithoutEach<Entry>(list: readonly Entry[]): readonly { index: number; rest: readonly Entry[] }[] {
  if (list.length < 2) return [];
  return list.map((_, index) => ({ index, rest: list.filter((_entry, other) => other !== index) }));
}
