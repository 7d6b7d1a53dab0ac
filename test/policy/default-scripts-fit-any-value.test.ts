import { describe, expect, it } from "vitest";
import type { Script, WrittenText } from "../../src/contract/policy-script";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { PARTS } from "./describe-script-laws";

const PLACES = ["im", "sms", "written", "short"] as const;
const scripts: readonly (readonly [string, Script])[] = Object.entries(defaultPolicy.scripts);

function textsIn(
  locale: string,
): readonly { readonly label: string; readonly place: string; readonly words: string }[] {
  return scripts.flatMap(([id, { texts }]) =>
    PLACES.flatMap((place) => {
      const text: WrittenText | undefined = texts[locale]?.[place];
      if (text === undefined) return [];
      return [{ label: `${id} ${locale} ${place}`, place, words: PARTS.map((part) => text[part]).join("") }];
    }),
  );
}

const chinese = textsIn("zh-CN");

describe("a Chinese SMS", () => {
  // A title ends in any word or size, so that what follows without a mark must go on as its predicate.
  const goesOn = /^(?:发货前请核对|想早点见您|等您，|尾款可付|有几笔，|就在订单里|的订单还在)/;

  it.each(chinese.filter(({ place }) => place === "sms"))("$label sets its goods apart, or goes on", ({ words }) => {
    const after = words.slice(words.indexOf("{{goods}}") + "{{goods}}".length);
    expect(after).toMatch(/^[：，]/.test(after) ? /^[：，]/ : goesOn);
  });
});

describe("an offer", () => {
  const offers = chinese.filter(({ words }) => /\{\{(?:event)?offer\}\}/i.test(words));

  it("is told in the texts of many scripts", () => {
    expect(offers.length).toBeGreaterThan(30);
  });

  // A label may be 9折, 满300减50, 一个香包 or a coupon for the next order.
  it.each(offers)("$label is not said to be of this order, to be enjoyed or to be put in", ({ words }) => {
    expect(words).not.toMatch(/这一?单[^，。]*\{\{offer\}\}|(?:可享|附|准备了|添)\{\{offer\}\}/);
  });
});

describe("a link about several orders", () => {
  const several = ["zh-CN", "en"].flatMap(textsIn).filter(({ label }) => /^(?:several-orders|which-copy) /.test(label));
  const linked = several.filter(({ words }) => words.includes("{{link}}"));

  it("is told by SMS and e-mail", () => {
    expect(linked).toHaveLength(8);
  });

  it.each(linked)("$label leads to one of them, which is said", ({ words }) => {
    expect(words).toMatch(/其中一|其一|one of them|See one/);
    expect(words).not.toMatch(/all in one place|your orders: \{\{link/i);
  });
});

describe("the shop's own words", () => {
  it.each(["zh-CN", "en"].flatMap(textsIn).filter(({ label }) => label.startsWith("check-payment ")))(
    "$label sends nobody to a platform that the shop may not be on",
    ({ words }) => {
      expect(words).not.toMatch(/平台|platform/);
    },
  );

  it.each(["zh-CN", "en"].flatMap(textsIn).filter(({ label }) => label.startsWith("last-call-returning ")))(
    "$label welcomes nobody back who has been written to before",
    ({ words }) => {
      expect(words).not.toMatch(/欢迎回来|welcome back/i);
    },
  );
});
