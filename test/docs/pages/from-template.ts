import { readFileSync } from "node:fs";
import { pageSource, withOutputs } from "../page-source";
import { runPage } from "../run-page";
import { GENERATED } from "./markdown";

/** A page whose prose stands in a template, and whose lines `<!-- write: name -->` are written from data. */
export function fromTemplate(file: string, write: (name: string) => string): string {
  const template = readFileSync(new URL(`../templates/${file}`, import.meta.url), "utf8");
  const markdown = template.replaceAll(/^<!-- write: (.+) -->$/gm, (_, name: string) => write(name));
  return `${GENERATED}\n\n${withOutputs(markdown, runPage(pageSource(markdown)).outputs)}`;
}
