import { describe, expect, it } from "vitest";
import { escapeHtml, paragraphsToHtml } from "../../src/text/html";

describe("escaping", () => {
  it.each([
    ["", ""],
    ["小王 & Co", "小王 &amp; Co"],
    ["</script>", "&lt;/script&gt;"],
    [`"x" 'y'`, "&quot;x&quot; &#39;y&#39;"],
    ["&amp;", "&amp;amp;"],
  ])("writes `%s` as `%s`", (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});

describe("paragraphs", () => {
  it("are wrapped one by one, keep their line breaks and are left out when empty", () => {
    expect(paragraphsToHtml(["您好！", " ", "a &amp; b\nc"])).toBe("<p>您好！</p>\n<p>a &amp; b<br>c</p>");
  });

  it("that are none make no HTML", () => {
    expect(paragraphsToHtml([])).toBe("");
  });
});
