import type * as z from "zod";

/** What is known of a place inside a schema: whether it may be absent, and the keys that are known there. */
export interface Place {
  readonly isOptional: boolean;
  readonly keys: readonly string[];
}

/** An issue of zod's names neither, so the schema is walked down the path. */
export function placeAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): Place {
  let here: readonly z.core.$ZodType[] = [schema];
  for (const key of path) here = here.flatMap((each) => childrenOf(each, key));
  return {
    isOptional: here.some((each) => isZod(each) && each._zod.def.type === "optional"),
    keys: here.flatMap(objectsIn).flatMap((object) => Object.keys(object.shape)),
  };
}

/** The keys that an object of the schema may have. */
export type Keys = Readonly<Record<string, true>>;

export function keysOf(schema: z.core.$ZodType): Keys {
  const keys: Record<string, true> = Object.create(null);
  for (const key of placeAt(schema, []).keys) keys[key] = true;
  return keys;
}

function childrenOf(schema: z.core.$ZodType, key: PropertyKey): readonly z.core.$ZodType[] {
  return unwrapped(schema).flatMap((def) => {
    if (def.type === "object") {
      const child = typeof key === "string" && Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
      return isZod(child) ? [child] : [];
    }
    if (def.type === "array") return [def.element];
    return def.type === "record" ? [def.valueType] : [];
  });
}

function objectsIn(schema: z.core.$ZodType): readonly z.core.$ZodObjectDef[] {
  return unwrapped(schema).filter((def) => def.type === "object");
}

/** The definitions behind options, pipes, unions and recursion. */
function unwrapped(schema: z.core.$ZodType): readonly z.core.$ZodTypes["_zod"]["def"][] {
  if (!isZod(schema)) return [];
  const { def } = schema._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
    case "readonly":
      return unwrapped(def.innerType);
    case "pipe":
      return [...unwrapped(def.in), ...unwrapped(def.out)];
    case "union":
      return def.options.flatMap(unwrapped);
    case "lazy":
      return unwrapped(def.getter());
    default:
      return [def];
  }
}

function isZod(schema: unknown): schema is z.core.$ZodTypes {
  return typeof schema === "object" && schema !== null && "_zod" in schema;
}
