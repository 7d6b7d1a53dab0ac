import type { View } from "./view";

/** How something that needs an approval is marked; undefined where nothing is asked for. */
export function approvalMark(approved: boolean, isAsked: boolean, { paint }: View): string | undefined {
  if (approved) return paint("green", "✓");
  return isAsked ? paint("red", "✗") : undefined;
}
