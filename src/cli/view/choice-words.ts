/** What a rule decides, in a few words. */
export function choiceWords(then: unknown): string {
  if (Array.isArray(then)) return then.map(String).join(" › ");
  if (typeof then !== "object" || then === null) return String(then);
  return Object.entries(then)
    .map(([name, value]) =>
      value === true ? name : `${name} ${typeof value === "string" ? value : JSON.stringify(value)}`,
    )
    .join(", ");
}
