import { describe, expect, it } from "vitest";
import { joinParts } from "../../src/text/join";

describe("joined in a line", () => {
  it.each([
    [["小王您好，", "您拍下的跑鞋还没有付款。"], "小王您好，您拍下的跑鞋还没有付款。"],
    [["您拍下了跑鞋", "今天发货"], "您拍下了跑鞋今天发货"],
    [["Hi Anna,", "your shoes are waiting."], "Hi Anna, your shoes are waiting."],
    [["付款：https://shop.example/o/42", "退订回T"], "付款：https://shop.example/o/42 退订回T"],
    [["您好！", "https://shop.example/o/42"], "您好！https://shop.example/o/42"],
    [["こんにちは。", "カート"], "こんにちは。カート"],
    [["안녕하세요.", "주문"], "안녕하세요. 주문"],
    [["", "您好，", " ", "跑鞋"], "您好，跑鞋"],
    [[" Hi ", " Anna "], "Hi Anna"],
    [[], ""],
  ])("%j reads `%s`", (parts, text) => {
    expect(joinParts(parts, "line")).toBe(text);
  });
});

describe("joined as sentences", () => {
  it("each part has a line of its own, and an empty one none", () => {
    expect(joinParts(["小王您好！", "", " 跑鞋还在等您。"], "sentences")).toBe("小王您好！\n跑鞋还在等您。");
  });
});
