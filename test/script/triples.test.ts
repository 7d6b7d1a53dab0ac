import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CallText, WrittenText } from "../../src/contract/policy-script";
import { CHANNELS } from "../../src/contract/vocabulary";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { joinParts } from "../../src/text/join";
import { renderTemplate } from "../../src/text/render-template";
import { isTemplateProblem, parseTemplate } from "../../src/text/template";
import { SAMPLE_LOCALES } from "./sample";
import { scriptNames, type Triple, triplesFile, triplesOf } from "./triples";

const triples = scriptNames().map((script) => ({ script, kept: readTriples(script) }));

function readTriples(script: string): readonly Triple[] {
  const kept: readonly Triple[] = JSON.parse(readFileSync(triplesFile(script), "utf8"));
  return kept;
}

function partsOf(template: CallText | WrittenText): readonly string[] {
  return "who" in template
    ? [template.who, template.what, template.why, template.ask]
    : [template.opening, template.purpose, template.question, template.closing];
}

function filled(source: string, data: Readonly<Record<string, string>>): string {
  const template = parseTemplate(source);
  if (isTemplateProblem(template)) throw new Error(template.message);
  return renderTemplate(template, Object.assign(Object.create(null), data), "none");
}

describe("the kept triples of data, template and text", () => {
  it.each(scriptNames())("%s says what was read and kept", (script) => {
    expect(triplesOf(script)).toEqual(readTriples(script));
  });

  it("are of every script, locale and channel that the library speaks, and of no other", () => {
    const names = readdirSync(new URL("triples/", import.meta.url)).map((name) => name.replace(/\.json$/, ""));
    expect(new Set(names)).toEqual(new Set(scriptNames()));
    for (const { script, kept } of triples) {
      const isCall = defaultPolicy.scripts[script]?.texts["zh-CN"]?.phone !== undefined;
      const channels = isCall ? ["phone"] : CHANNELS.filter((channel) => channel !== "phone");
      const places = kept.map(({ locale, channel }) => `${locale} ${channel}`);
      expect(places).toEqual(SAMPLE_LOCALES.flatMap((locale) => channels.map((channel) => `${locale} ${channel}`)));
    }
  });

  it("fit their channel, with all that is known and with the least", () => {
    for (const { script, kept } of triples) {
      for (const { channel, locale, cases } of kept) {
        expect(
          cases.map(({ sample }) => sample),
          `${script} ${locale} ${channel}`,
        ).toEqual(["full", "bare"]);
      }
    }
  });

  it("hold each part of the template with the data filled in", () => {
    for (const { script, kept } of triples) {
      for (const { channel, template, cases } of kept) {
        for (const { data, text } of cases) {
          const parts = partsOf(template).map((part) => filled(part, data));
          const wanted = channel === "phone" || channel === "email" ? parts : [joinParts(parts, "line")];
          for (const part of wanted) expect(text, script).toContain(part);
        }
      }
    }
  });
});
