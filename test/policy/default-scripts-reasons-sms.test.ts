import { describe, expect, it } from "vitest";
import { joinParts } from "../../src/text/join";
import { smsLength } from "../../src/text/sms-length";
import { ALWAYS, OPTIONAL, render, views, writtenTexts } from "./reason-texts";

const sms = writtenTexts().filter(({ channel }) => channel === "sms");

describe("every SMS for a reason", () => {
  it.each(sms)("$label opens with the salutation", ({ text }) => {
    expect(text.who.startsWith("{{salutation}}")).toBe(true);
  });

  it.each(sms)("$label fits one part with a signature of 6 and a link of 40", (written) => {
    const mode = written.locale === "zh-CN" ? "cn" : "gsm";
    for (const view of views(written)) {
      // An offer's label is the shop's own; a marketing text that grows too long gives way to its plain script.
      const long = {
        ...view,
        ...("link" in view ? { link: `https://pay.example/${"7".repeat(20)}` } : {}),
        ...("offer" in view ? { offer: "%" } : {}),
      };
      const text = joinParts(render(written, long), "line");
      // Eight characters less than a part holds leave a GSM text room for a longer name or title.
      const part = mode === "cn" ? 70 : 152;
      expect(smsLength(`(Signed)${text}`, mode).units).toBeLessThanOrEqual(part);
    }
  });

  it.each(sms.filter(({ locale }) => locale === "en"))("$label stays within GSM-7", (written) => {
    for (const view of views(written)) {
      expect(smsLength(joinParts(render(written, view), "line"), "gsm").encoding).toBe("gsm7");
    }
  });

  it.each(sms.filter(({ id }) => id !== "apology"))("$label ends in the link to the order", (written) => {
    const view = { ...ALWAYS[written.locale], ...OPTIONAL[written.locale] };
    const text = joinParts(render(written, view), "line");
    expect(text.endsWith(OPTIONAL[written.locale].link)).toBe(true);
  });
});
