import fc from "fast-check";
import Mustache from "mustache";
import { describe, expect, it } from "vitest";
import { escapeHtml } from "../../src/text/html";
import { renderTemplate } from "../../src/text/render-template";
import { isTemplateProblem, parseTemplate } from "../../src/text/template";
import { parseGood, toView } from "./view";

const names = ["buyer", "shop", "item", "amount", "constructor"] as const;
const name = fc.constantFrom(...names);
const words = fc.stringMatching(/^[a-z您好，。 \n]{0,8}$/);

const { source } = fc.letrec<{ source: string; piece: string; section: string }>((tie) => ({
  source: fc.array(tie("piece"), { maxLength: 5 }).map((pieces) => pieces.join("")),
  piece: fc.oneof(
    { maxDepth: 3 },
    words,
    name.map((used) => `{{${used}}}`),
    tie("section"),
  ),
  section: fc
    .tuple(fc.constantFrom("#", "^"), name, tie("source"))
    .map(([sign, used, inner]) => `{{${sign}${used}}}${inner}{{/${used}}}`),
}));

const value = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom("", "{{shop}}", "{{{shop}}}", "{{/item}}", "{{=<% %>=}}", "</script>", "__proto__"),
);
const view = fc.dictionary(name, value).map(toView);

describe("rendering from the kept template", () => {
  it("gives what mustache gives for the same template and view", () => {
    fc.assert(
      fc.property(source, view, (text, values) => {
        const template = parseGood(text);
        const plain = { escape: (raw: string) => raw, tags: ["{{", "}}"] as [string, string] };
        expect(renderTemplate(template, values, "none")).toBe(Mustache.render(text, values, {}, plain));
        expect(renderTemplate(template, values, "html")).toBe(
          Mustache.render(text, values, {}, { ...plain, escape: escapeHtml }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("writes a value as it is, whatever stands in it, and never renders it again", () => {
    fc.assert(
      fc.property(value, fc.string({ maxLength: 20 }), (item, shop) => {
        const text = renderTemplate(parseGood("<{{item}}|{{shop}}>"), toView({ item, shop }), "none");
        expect(text).toBe(`<${item}|${shop}>`);
      }),
    );
  });

  it("lets no markup through in HTML", () => {
    fc.assert(
      fc.property(value, (item) => {
        const html = renderTemplate(parseGood("a{{item}}b"), toView({ item }), "html");
        expect(html).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  it("never changes the view or the template", () => {
    fc.assert(
      fc.property(source, view, (text, values) => {
        const template = parseGood(text);
        const before = JSON.stringify([template, values]);
        renderTemplate(template, Object.freeze(values), "html");
        expect(JSON.stringify([template, values])).toBe(before);
      }),
    );
  });
});

describe("parsing", () => {
  it("accepts or refuses any text whatever without throwing, and points into it", () => {
    const nasty = fc.string({
      unit: fc.constantFrom("{", "}", "｛", "｝", "{{", "}}", "#", "^", "/", "=", "a", " ", "\n"),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        const result = parseTemplate(text);
        if (!isTemplateProblem(result)) return;
        expect(result.at).toBeGreaterThanOrEqual(0);
        expect(result.at).toBeLessThanOrEqual(text.length);
        expect(result.message).toMatch(/^[a-z]/);
      }),
      { numRuns: 2000 },
    );
  });

  it("lists every name a section or value uses, each once, the required ones among them", () => {
    fc.assert(
      fc.property(source, (text) => {
        const { variables, required, sections } = parseGood(text);
        const used = [...text.matchAll(/\{\{[#^]?(\w+)\}\}/g)].map(([, found]) => found);
        expect(variables).toEqual([...new Set(used)]);
        expect(variables).toEqual(expect.arrayContaining([...required, ...sections]));
      }),
    );
  });
});
