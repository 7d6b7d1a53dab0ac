import type { TemplateValues } from "../text/render-template";

export type NamedValues = Readonly<Record<string, string>>;

/** The values that are there by name, in the order in which the text uses them. */
export function namedValues(
  names: readonly string[],
  values: TemplateValues,
  record: Record<string, string>,
): NamedValues {
  for (let place = 0; place < names.length; place += 1) {
    const name = names[place];
    const value = values[place];
    if (name !== undefined && value !== undefined && value !== "") record[name] = value;
  }
  return record;
}
