import { freezeDeeply } from "../policy/freeze-deeply";

/** A copy that shares nothing with what it is made of, so that freezing it freezes nothing of the caller's. */
export function frozenCopy<Shape>(shape: Shape): Shape {
  return freezeDeeply(structuredClone(shape));
}
