/** Names of the params that a test compares with. */
export function paramsIn(test: unknown): readonly string[] {
  if (typeof test !== "object" || test === null) return [];
  return Object.entries(test).flatMap(([key, value]) => (key === "param" ? [String(value)] : paramsIn(value)));
}
