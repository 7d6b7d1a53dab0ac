import { describe, expect, it } from "vitest";
import { chooseLocale, languageOf } from "../../src/text/locale";

describe("the locale of a text", () => {
  it.each([
    ["is the exact one", "en-GB", ["zh-CN", "en", "en-GB"], "en-GB"],
    ["is the exact one whatever the case", "EN-gb", ["zh-CN", "en", "en-GB"], "en-GB"],
    ["is the exact one with an underscore", "zh_CN", ["en", "zh-CN"], "zh-CN"],
    ["is one of the same language", "en-AU", ["zh-CN", "en"], "en"],
    ["is a regional one of the same language", "en", ["zh-CN", "en-GB"], "en-GB"],
    ["is the first of the same language and script", "en-AU", ["en-GB", "en-US"], "en-GB"],
    ["is traditional Chinese for Taiwan where there is any", "zh-TW", ["zh-CN", "zh-Hant"], "zh-Hant"],
    ["is traditional Chinese for Hong Kong from Taiwan", "zh-HK", ["zh-CN", "zh-TW"], "zh-TW"],
    ["is simplified Chinese for Taiwan where there is no other", "zh-TW", ["en", "zh-CN"], "zh-CN"],
    ["is simplified Chinese for Singapore", "zh-SG", ["zh-Hant", "zh-Hans"], "zh-Hans"],
    ["is the fallback for another language", "fr", ["zh-CN", "en"], "zh-CN"],
    ["is the fallback for none", undefined, ["zh-CN", "en"], "zh-CN"],
    ["is the fallback for nonsense", "__proto__", ["zh-CN", "en"], "zh-CN"],
    ["is the fallback for an empty tag", "", ["zh-CN", "en"], "zh-CN"],
    ["is the fallback where there is nothing to choose from", "en", [], "zh-CN"],
    ["is not one whose language only begins alike", "enm", ["en", "zh-CN"], "zh-CN"],
  ])("%s", (_rule, wanted, available, chosen) => {
    expect(chooseLocale(wanted, available, "zh-CN")).toBe(chosen);
    expect(chooseLocale(wanted, available, "zh-CN")).toBe(chosen);
  });

  it("takes each caller's own fallback, also for a wish seen before", () => {
    const available = ["zh-CN", "en"];
    expect(chooseLocale("fr", available, "en")).toBe("en");
    expect(chooseLocale("fr", available, "zh-CN")).toBe("zh-CN");
  });

  it("has a language", () => {
    expect(["zh-CN", "EN", "sr_Latn"].map(languageOf)).toEqual(["zh", "en", "sr"]);
  });
});
