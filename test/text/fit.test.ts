import { describe, expect, it } from "vitest";
import { fitText, type Shrinkable } from "../../src/text/fit";
import { renderTemplate } from "../../src/text/render-template";
import { smsLength } from "../../src/text/sms-length";

import { parseGood, toView } from "./view";

const template = parseGood("{{buyer}}您好，您拍下的{{item}}还没有付款，{{link}}");
const render = (values: Readonly<Record<string, string>>) => renderTemplate(template, values, "none");
const within = (most: number) => (text: string) => text.length <= most;
const link = "https://shop.example/o/42";

function shrink(values: Readonly<Record<string, string>>, least: Readonly<Record<string, number>>): Shrinkable[] {
  return Object.entries(least).map(([name, atLeast]) => ({ name, least: atLeast, value: values[name] ?? "" }));
}

describe("fitting", () => {
  it("leaves values that fit untouched and renders once", () => {
    const values = toView({ buyer: "小王", item: "跑鞋", link });
    let renders = 0;
    const counted = (view: Readonly<Record<string, string>>) => {
      renders += 1;
      return render(view);
    };
    const fitted = fitText(counted, values, shrink(values, { buyer: 1, item: 2 }), within(70));
    expect(fitted).toEqual({ text: `小王您好，您拍下的跑鞋还没有付款，${link}`, values });
    expect(renders).toBe(1);
  });

  it("cuts the longest first, and no more than is needed", () => {
    const values = toView({ buyer: "欧阳小王先生", item: "轻量透气缓震跑步鞋男款深蓝色", link });
    const whole = render(values).length;
    const fitted = fitText(render, values, shrink(values, { buyer: 1, item: 2 }), within(whole - 5));
    expect(fitted?.values).toEqual(toView({ buyer: "欧阳小王先生", item: "轻量透气缓震跑步…", link }));
    expect(fitted?.text.length).toBe(whole - 5);
  });

  it("cuts values down to a common length once they are equally long", () => {
    const values = toView({ buyer: "一二三四五六", item: "一二三四五六七八", link });
    const whole = render(values).length;
    const fitted = fitText(render, values, shrink(values, { buyer: 1, item: 1 }), within(whole - 5));
    expect(fitted?.values).toMatchObject({ buyer: "一二三四…", item: "一二三…" });
  });

  it("never cuts a value below its least length", () => {
    const values = toView({ buyer: "欧阳小王", item: "轻量透气缓震跑步鞋男款深蓝色", link });
    const fitted = fitText(render, values, shrink(values, { buyer: 2, item: 10 }), within(render(values).length - 6));
    expect(fitted?.values).toMatchObject({ item: "轻量透气缓震跑步鞋…", buyer: "欧…" });
  });

  it("never touches what is not listed, and says so when that does not fit", () => {
    const values = toView({ buyer: "小王", item: "跑鞋", link: link.repeat(5) });
    expect(fitText(render, values, shrink(values, { buyer: 1, item: 1 }), within(70))).toBeUndefined();
    expect(fitText(render, values, [], within(70))).toBeUndefined();
  });

  it("fits a value of 10,000 characters into one part with few renderings", () => {
    const values = toView({ buyer: "👨‍👩‍👧‍👦".repeat(900), item: "鞋".repeat(10_000), link });
    let renders = 0;
    const counted = (view: Readonly<Record<string, string>>) => {
      renders += 1;
      return render(view);
    };
    const fitted = fitText(
      counted,
      values,
      shrink(values, { buyer: 1, item: 2 }),
      (text) => smsLength(text, "cn").parts === 1,
    );
    expect(fitted?.text.length).toBeLessThanOrEqual(70);
    expect(fitted?.values.link).toBe(link);
    expect(renders).toBeLessThan(25);
  });

  it("stays within GSM-7 when given an ending that does", () => {
    const english = parseGood("Hi {{buyer}}, your {{item}} is waiting");
    const values = toView({ buyer: "Anna", item: "x".repeat(200) });
    const onePart = (text: string) => smsLength(text, "gsm").parts === 1;
    const draw = (view: Readonly<Record<string, string>>) => renderTemplate(english, view, "none");
    const fitted = fitText(draw, values, shrink(values, { item: 3 }), onePart, "...");
    expect(smsLength(fitted?.text ?? "", "gsm")).toEqual({ units: 160, parts: 1, encoding: "gsm7" });
  });
});
