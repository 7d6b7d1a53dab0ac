import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { REASON_CODES } from "../../src/contract/vocabulary";
import { INTENT_PHRASES } from "../../src/policy/default/intent-phrases";
import { PAYMENT_ERRORS } from "../../src/policy/default/payment-errors";
import { PROMISE_PHRASES } from "../../src/policy/default/promise-phrases";
import { REASON_PHRASES } from "../../src/policy/default/reason-phrases";

type PhraseTable = { readonly [meaning: string]: readonly string[] };

const TABLES: readonly (readonly [string, PhraseTable])[] = [
  ["reasons", REASON_PHRASES],
  ["intents", INTENT_PHRASES],
  ["promises", PROMISE_PHRASES],
];

/** Reasons that only a host can know: no buyer says them. */
const UNSPOKEN = ["low-engagement"];

const isEnglish = (phrase: string): boolean => /^[ -~]+$/.test(phrase);
const isChinese = (phrase: string): boolean => /\p{Script=Han}/u.test(phrase);

/** Deliberately simple: every phrase of the table is looked for, the longest wins, of equal length the later one. */
function meaningOf(message: string, table: PhraseTable): string | undefined {
  const text = message.normalize("NFC").toLowerCase().replaceAll("’", "'");
  const found = Object.entries(table).flatMap(([meaning, phrases]) =>
    phrases.map((phrase) => ({ meaning, length: phrase.length, at: lastPlace(text, phrase) })),
  );
  return found.filter(({ at }) => at >= 0).sort((a, b) => b.length - a.length || b.at - a.at)[0]?.meaning;
}

function lastPlace(text: string, phrase: string): number {
  const open = /^[a-z0-9]/.test(phrase) ? "(?<![a-z0-9])" : "";
  const close = /[a-z0-9]$/.test(phrase) ? "(?![a-z0-9])" : "";
  const literal = phrase.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return [...text.matchAll(new RegExp(open + literal + close, "gu"))].at(-1)?.index ?? -1;
}

describe.each(TABLES)("the phrases of the %s", (_, table) => {
  const all = Object.values(table).flat();

  it("stand once each, so that none has two meanings", () => {
    expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual([]);
  });

  it("are written as they are matched: NFC, trimmed, lower case, straight apostrophes, single spaces", () => {
    const written = (phrase: string) =>
      phrase.normalize("NFC").trim().toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, " ");
    expect(all.filter((phrase) => phrase !== written(phrase))).toEqual([]);
  });

  it("are specific: no single character, and no single everyday word of English", () => {
    const single = all.filter((phrase) => [...phrase].length < 2 || /^[a-z]+$/.test(phrase));
    const telling = ["otp", "counterfeit", "knockoff", "undecided"];
    expect(single.filter((phrase) => !telling.includes(phrase))).toEqual([]);
  });

  it("give each meaning at least eight phrases of either language", () => {
    const thin = Object.entries(table).filter(
      ([, phrases]) => phrases.filter(isEnglish).length < 8 || phrases.filter(isChinese).length < 8,
    );
    expect(thin.map(([meaning]) => meaning)).toEqual([]);
  });
});

it("every reason that a buyer can reveal has phrases", () => {
  expect(REASON_CODES.filter((code) => !(code in REASON_PHRASES))).toEqual(UNSPOKEN);
});

describe("a buyer's message reveals its reason", () => {
  it.each([
    ["支付密码忘了，怎么办", "forgot-password"],
    ["我忘记付款密码了", "forgot-password"],
    ["提示余额不足", "insufficient-balance"],
    ["等发工资再付哈", "insufficient-balance"],
    ["第一次网购，不会付款", "new-to-paying"],
    ["請問怎麼付款", "new-to-paying"],
    ["支付宝系统维护付不了", "payment-maintenance"],
    ["银行卡限额了，付不了这么多", "payment-limit"],
    ["信用卡额度不够", "payment-limit"],
    ["我的卡过期了", "method-refused"],
    ["可以对公转账吗", "corporate-payment"],
    ["财务不在，明天付", "payer-away"],
    ["等老公付款", "payer-away"],
    ["U盾没在身边", "missing-certificate"],
    ["一直收不到验证码", "missing-certificate"],
    ["付款页面打不开", "slow-network"],
    ["我已经付了啊", "thinks-paid"],
    ["昨天不是付过了吗", "thinks-paid"],
    ["怎么显示库存不足", "stock-taken"],
    ["刚才在忙，忘了付", "distracted"],
    ["先别取消我的订单，马上来", "distracted"],
    ["有货了怎么没通知我", "not-notified"],
    ["别家便宜点，才80", "comparing-prices"],
    ["蝦皮比較便宜耶", "comparing-prices"],
    ["包邮吗", "shipping-or-discount"],
    ["运费太贵了吧", "shipping-or-discount"],
    ["优惠券用不了啊", "shipping-or-discount"],
    ["有点贵，能不能少点", "haggling"],
    ["老板便宜点呗", "haggling"],
    ["等双11再买", "waiting-for-concession"],
    ["什么时候打折", "waiting-for-concession"],
    ["这个是正品吗", "quality-doubt"],
    ["会不会掉色呀", "quality-doubt"],
    ["质量怎么样", "quality-doubt"],
    ["你们客服态度太差了", "service-complaint"],
    ["已讀不回是怎樣", "service-complaint"],
    ["还要再看看别的一起拍", "combining-orders"],
    ["满多少包邮？我凑单", "combining-orders"],
    ["我再考虑考虑", "hesitating"],
    ["不想要了", "changed-mind"],
    ["我不再考虑了", "changed-mind"],
    ["在别家买了", "changed-mind"],
    ["拍错了，要黑色的", "wrong-item"],
    ["下單下錯了，買錯了", "wrong-item"],
    ["闹着玩的，别发", "not-serious"],
  ])("%s → %s", (message, reason) => {
    expect(meaningOf(message, REASON_PHRASES)).toBe(reason);
  });

  it.each([
    ["I forgot my password, how do I reset it?", "forgot-password"],
    ["it says insufficient funds", "insufficient-balance"],
    ["My card was declined, insufficient funds I think", "insufficient-balance"],
    ["can I wait until payday?", "insufficient-balance"],
    ["sorry, how do I pay for this?", "new-to-paying"],
    ["My bank is down for maintenance", "payment-maintenance"],
    ["that’s over my daily limit", "payment-limit"],
    ["my card was declined twice", "method-refused"],
    ["it won’t accept my card", "method-refused"],
    ["can we pay from our corporate account?", "corporate-payment"],
    ["waiting for my husband, he has the card", "payer-away"],
    ["I'm not getting the verification code", "missing-certificate"],
    ["never got the OTP", "missing-certificate"],
    ["the checkout page won't load", "slow-network"],
    ["I already paid for this yesterday", "thinks-paid"],
    ["it says out of stock when I check out", "stock-taken"],
    ["Oh I completely forgot to pay, sorry", "distracted"],
    ["please don’t cancel my order", "distracted"],
    ["nobody told me it was back", "not-notified"],
    ["too expensive, it's cheaper on Amazon", "comparing-prices"],
    ["the shipping is too expensive", "shipping-or-discount"],
    ["my promo code isn't working", "shipping-or-discount"],
    ["can you do any better? it's a bit pricey", "haggling"],
    ["What’s your best price?", "haggling"],
    ["I'll wait for Black Friday", "waiting-for-concession"],
    ["is it genuine leather?", "quality-doubt"],
    ["can I return it if it's the wrong size?", "quality-doubt"],
    ["the last agent was rude to me", "service-complaint"],
    ["you sent me the wrong item last time", "service-complaint"],
    ["can you combine my orders and ship together?", "combining-orders"],
    ["let me think about it", "hesitating"],
    ["I changed my mind", "changed-mind"],
    ["cancel my order please", "changed-mind"],
    ["oops, ordered the wrong size", "wrong-item"],
    ["lol it was just a prank", "not-serious"],
  ])("%s → %s", (message, reason) => {
    expect(meaningOf(message, REASON_PHRASES)).toBe(reason);
  });
});

describe("a harmless or negated message reveals no reason", () => {
  it.each([
    ["在吗"],
    ["好的，谢谢"],
    ["贵店几点下班"],
    ["一点也不贵"],
    ["质量没问题，上次买过"],
    ["质量差不多就行"],
    ["我密码没忘"],
    ["没有限额"],
    ["没拍错"],
    ["超时会自动取消吧？"],
    ["老板不在吗"],
    ["我有点事问你"],
    ["发票抬头开对公司名字"],
    ["我没网购过这个牌子"],
    ["这样不会弄坏吗"],
    ["如果我付了今天能发吗"],
    ["还没付款成功"],
    ["官网不好看，你们图好看"],
    ["显卡不支持这个接口吗"],
    ["毫不犹豫下单了"],
    ["太贵重的东西要保价"],
    ["麻烦发顺丰"],
    ["小狗用哪款"],
    ["你在忙吗"],
    ["Hi, are you there?"],
    ["thanks, that's great"],
    ["it's not expensive at all"],
    ["I don't want to cancel"],
    ["once I have paid, when will it ship?"],
    ["is there no limit per buyer?"],
    ["will you be in later?"],
    ["do you have unlimited colours?"],
    ["I paid attention to the colour"],
    ["don't forget it's a gift"],
    ["is it sold out in blue?"],
    ["payment failed"],
    ["is the bank transfer free?"],
    ["do they come in a pack of two?"],
    ["I need it for a meeting on Friday"],
    ["it's a gift, as a joke"],
    ["sorry, I forgot to ask about the length"],
    ["你们多久会自动关闭没付的订单"],
  ])("%s", (message) => {
    expect(meaningOf(message, REASON_PHRASES)).toBeUndefined();
  });
});

describe("intent is read from what a buyer asks", () => {
  it.each([
    ["今天能发货吗", "strong"],
    ["我165 100斤穿什么码", "strong"],
    ["可以用花呗吗", "strong"],
    ["when will it ship?", "strong"],
    ["What size should I get?", "strong"],
    ["Do you take PayPal?", "strong"],
    ["便宜点", "weak"],
    ["随便看看", "weak"],
    ["再说吧", "weak"],
    ["just looking, thanks", "weak"],
    ["any discount?", "weak"],
    ["请再说一遍", undefined],
    ["just wondering about the colour", undefined],
  ])("%s → %s", (message, intent) => {
    expect(meaningOf(message, INTENT_PHRASES)).toBe(intent);
  });
});

describe("a vague promise is told from other talk of paying and of the evening", () => {
  it.each([
    ["我晚点付", "later"],
    ["等会儿付哈", "later"],
    ["回头付", "later"],
    ["I’ll pay later", "later"],
    ["can I pay later today?", "later"],
    ["今晚付", "tonight"],
    ["下班后付款", "tonight"],
    ["今晚晚点付", "tonight"],
    ["I'll pay tonight", "tonight"],
    ["will pay after work", "tonight"],
    ["明晚付", undefined],
    ["晚点发货可以吗", undefined],
    ["do you take buy now pay later?", undefined],
    ["can't pay tonight, sorry", undefined],
    ["will it ship tonight?", undefined],
  ])("%s → %s", (message, promise) => {
    expect(meaningOf(message, PROMISE_PHRASES)).toBe(promise);
  });
});

describe("payment errors", () => {
  const file = fileURLToPath(new URL("../../../shared/data/payment-error-reasons.json", import.meta.url));

  interface Row {
    readonly provider: string;
    readonly code: string;
    readonly effect: "reason" | "none" | "hold" | "skip";
    readonly reason?: string;
    readonly why?: string;
  }

  it("carry the 56 codes of the collected list, each with its effect, and no other", ({ skip }) => {
    if (!existsSync(file)) skip("the collected list of payment errors is not part of the package");
    const rows: readonly Row[] = JSON.parse(readFileSync(file, "utf8"));
    const listed = rows.map(({ provider, code, effect, reason, why }) => [
      `${provider} ${code.replace(/^ACQ\./, "")}`,
      effect === "none" ? "says-nothing" : (reason ?? why),
    ]);
    const carried = Object.entries(PAYMENT_ERRORS).flatMap(([provider, codes]) =>
      Object.entries(codes).map(([code, effect]) => [`${provider} ${code}`, effect]),
    );
    expect(rows).toHaveLength(56);
    expect(carried.sort()).toEqual(listed.sort());
  });

  it("stand sorted by provider, and no Alipay code keeps its prefix", () => {
    const providers = Object.keys(PAYMENT_ERRORS);
    expect(providers).toEqual([...providers].sort());
    expect(Object.keys(PAYMENT_ERRORS.alipay).filter((code) => code.includes("."))).toEqual([]);
  });

  it.each([
    [PAYMENT_ERRORS.alipay.BUYER_BALANCE_NOT_ENOUGH, "insufficient-balance"],
    [PAYMENT_ERRORS.wechatpay.USERPAYING, "payment-state-unknown"],
    [PAYMENT_ERRORS.alipay.SELLER_BEEN_BLOCKED, "merchant-fault"],
    [PAYMENT_ERRORS.stripe.fraudulent, "risk-control"],
    [PAYMENT_ERRORS.stripe.generic_decline, "says-nothing"],
  ])("%s is the effect that the trade expects: %s", (effect, expected) => {
    expect(effect).toBe(expected);
  });
});
