import { isTemplateProblem, parseTemplate, type Template, type TemplateProblem } from "../../src/text/template";

export function toView(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const view: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(values)) view[name] = value;
  return view;
}

export function parseGood(source: string): Template {
  const result = parseTemplate(source);
  if (isTemplateProblem(result)) throw new Error(`${source}: ${result.message}`);
  return result;
}

export function parseBad(source: string): TemplateProblem {
  const result = parseTemplate(source);
  if (!isTemplateProblem(result)) throw new Error(`expected a problem in \`${source}\``);
  return result;
}
