import Mustache from "mustache";
import { afterEach, describe, expect, it } from "vitest";
import { renderTemplate } from "../../src/text/render-template";
import { parseBad, parseGood, toView } from "./view";

const greeting = "{{#buyer}}{{buyer}}，您好！{{/buyer}}{{^buyer}}您好，{{/buyer}}这里是{{shop}}。";

const triples: readonly (readonly [data: Record<string, string>, template: string, text: string])[] = [
  [{}, "", ""],
  [{}, "您的订单还在等您。", "您的订单还在等您。"],
  [{ item: "跑鞋" }, "您拍下的{{item}}还没有付款", "您拍下的跑鞋还没有付款"],
  [{ item: "跑鞋" }, "{{ item }}，{{item}}", "跑鞋，跑鞋"],
  [{}, "您拍下的{{item}}还没有付款", "您拍下的还没有付款"],
  [{ buyer: "小王", shop: "云朵鞋店" }, greeting, "小王，您好！这里是云朵鞋店。"],
  [{ shop: "云朵鞋店" }, greeting, "您好，这里是云朵鞋店。"],
  [{ buyer: "", shop: "云朵鞋店" }, greeting, "您好，这里是云朵鞋店。"],
  [{ a: "1", b: "2" }, "{{#a}}A{{#b}}B{{b}}{{/b}}{{/a}}", "AB2"],
  [{ b: "2" }, "{{#a}}A{{#b}}B{{b}}{{/b}}{{/a}}.", "."],
  [{ a: "0" }, "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "yes"],
  [{ a: "false" }, "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "yes"],
  [{ name: "Anna" }, "{{#name}}{{length}}{{/name}}!", "!"],
  [{ name: "Anna" }, "Hi {{name}},\n{{#name}}\nwelcome\n{{/name}}\nbye", "Hi Anna,\nwelcome\nbye"],
  [{ name: "{{shop}}", shop: "S" }, "{{name}} {{shop}}", "{{shop}} S"],
  [{ name: "$& $1 $$" }, "<{{name}}>", "<$& $1 $$>"],
];

describe("a template", () => {
  it.each(triples)("with %j renders `%s` as `%s`", (data, source, text) => {
    expect(renderTemplate(parseGood(source), toView(data), "none")).toBe(text);
  });

  it("lists its names in order of first use, and which of them always and which sometimes appear", () => {
    const template = parseGood("{{#gift}}{{label}} {{/gift}}{{shop}}{{^stock}}{{shop}}{{/stock}}{{amount}}{{shop}}");
    expect(template.variables).toEqual(["gift", "label", "shop", "stock", "amount"]);
    expect(template.required).toEqual(["shop", "amount"]);
    expect(template.sections).toEqual(["gift", "stock"]);
    expect(template.source).toContain("{{#gift}}");
  });

  it("counts a name as required although it also stands inside a section", () => {
    expect(parseGood("{{#link}}{{link}}{{/link}}{{link}}").required).toEqual(["link"]);
  });

  it("escapes values and its own words in HTML, and neither of them in text", () => {
    const template = parseGood("R&D <3 {{name}}");
    const view = toView({ name: `<b title="x">O'Neil & Co</b>` });
    expect(renderTemplate(template, view, "html")).toBe(
      "R&amp;D &lt;3 &lt;b title=&quot;x&quot;&gt;O&#39;Neil &amp; Co&lt;/b&gt;",
    );
    expect(renderTemplate(template, view, "none")).toBe(`R&D <3 <b title="x">O'Neil & Co</b>`);
  });

  it("takes nothing from the prototype of a view that has one", () => {
    expect(renderTemplate(parseGood("[{{constructor}}{{toString}}{{valueOf}}]"), {}, "none")).toBe("[]");
  });
});

describe("a template problem", () => {
  it.each([
    ["{{> header}}", "template-construct", 0],
    ["您好{{! note }}", "template-construct", 2],
    ["a {{{name}}}", "template-construct", 2],
    ["a {{&name}}", "template-construct", 2],
    ["{{=<% %>=}}<% name %>", "template-construct", 0],
    ["Hi {{buyer.name}}", "template-construct", 3],
    ["Hi {{.}}", "template-construct", 3],
    ["{{#a}}x{{.}}{{/a}}", "template-construct", 7],
    ["{{__proto__}}", "template-construct", 0],
    ["{{buyer name}}", "template-construct", 0],
    ["{{买家}}", "template-construct", 0],
    ["{{<parent}}", "template-construct", 0],
    ["{{$block}}", "template-construct", 0],
    ["Hi {{}}", "template-syntax", 3],
    ["Hi {{name", "template-syntax", 3],
    ["Hi {{name}", "template-syntax", 3],
    ["Hi {{#name}}x", "template-syntax", 13],
    ["Hi {{/name}}", "template-syntax", 3],
    ["{{#a}}{{#b}}{{/a}}{{/b}}", "template-syntax", 12],
    ["{{=}}", "template-syntax", 0],
    ["Hi {name}", "suspicious-braces", 3],
    ["Hi ｛｛name｝｝", "suspicious-braces", 3],
    ["Hi ｛name｝", "suspicious-braces", 3],
    ["Hi {{name}}}", "suspicious-braces", 11],
    ["Hi }{{name}}", "suspicious-braces", 3],
    ["Hi {{name} and {{shop}}", "suspicious-braces", 3],
    ["{{#a}}\n  {x\n{{/a}}", "suspicious-braces", 9],
  ] as const)("of `%s` is %s at %i", (source, code, at) => {
    const problem = parseBad(source);
    expect({ code: problem.code, at: problem.at }).toEqual({ code, at });
  });

  it("says in lower case what was expected and shows what was received", () => {
    expect(parseBad("Hi {name}, pay").message).toBe(
      "expected no brace outside a tag, received `{name}, pay`; a variable is written `{{name}}`",
    );
    expect(parseBad("{{#a}}x").message).toBe("expected `{{/a}}` to close the section, received none");
    expect(parseBad("x{{/a}}").message).toBe("expected `{{#a}}` before `{{/a}}`, received none");
  });

  it("ends sections that are nested beyond reading, however deep", () => {
    const nested = (depth: number) => `${"{{#a}}".repeat(depth)}x${"{{/a}}".repeat(depth)}`;
    expect(renderTemplate(parseGood(nested(8)), toView({ a: "1" }), "none")).toBe("x");
    expect(parseBad(nested(9)).code).toBe("template-construct");
    expect(parseBad(nested(20_000)).code).toBe("template-construct");
  });
});

describe("the settings that mustache shares with the whole process", () => {
  const kept = { escape: Mustache.escape, tags: Mustache.tags, cache: Mustache.templateCache };

  afterEach(() => {
    Mustache.escape = kept.escape;
    Mustache.tags = kept.tags;
    Mustache.templateCache = kept.cache;
  });

  it("change neither parsing nor rendering", () => {
    const early = parseGood("{{name}} <% name %>");
    Mustache.escape = () => "hijacked";
    Mustache.tags = ["<%", "%>"];
    const view = toView({ name: "<Anna>" });
    expect(Mustache.render("{{name}} <% name %>", view)).toBe("{{name}} hijacked");
    Mustache.templateCache = { set: () => undefined, get: () => "hijacked", clear: () => undefined };
    expect(Mustache.render("words", view)).toBe("");
    for (const template of [early, parseGood("{{name}} <% name %>")]) {
      expect(renderTemplate(template, view, "none")).toBe("<Anna> <% name %>");
      expect(renderTemplate(template, view, "html")).toBe("&lt;Anna&gt; &lt;% name %&gt;");
    }
  });

  it("are not filled by our templates", () => {
    const written: string[] = [];
    Mustache.templateCache = { set: (key) => written.push(key), get: () => undefined, clear: () => undefined };
    renderTemplate(parseGood("never seen before {{name}}"), toView({ name: "x" }), "none");
    expect(written).toEqual([]);
  });
});
