import type { Policy } from "../../src/contract/policy";

const chances = { none: 5, loyal: 10, active: 10, dormant: 5, lost: 5 };
const writtenHours = { everyday: "written-everyday", promotion: "written-promotion" };
const phoneHours = { everyday: "phone-everyday", promotion: "phone-everyday" };

/** Complete, valid and small: for tests of what a policy can be, not of what the default one says. */
export const SMALL_POLICY: Policy = {
  format: 1,
  id: "small",
  version: "1.0.0",
  locale: "zh-CN",
  params: {
    perOrder: 3,
    gapMinutes: 480,
    promotionGapMinutes: 60,
    perDay: 2,
    promotionPerDay: 3,
    lastCallMinutes: 30,
    promotionLastCallMinutes: 10,
    stalenessMinutes: 60,
    topUpLeadMinutes: 30,
    laterMinutes: 180,
    tonightAt: "20:00",
    brokenPromiseMinutes: 60,
    fewLeft: 5,
    courtesyDays: 20,
    backlogDays: 7,
    largeMultiple: 3,
    largeAmount: 50_000,
    supersededHours: 24,
    supersededPercent: 20,
    combineMinutes: 30,
    softTouchMinutes: 10,
    onlineMinutes: 15,
    promotionCallMinutes: 1,
    loyalPaidOrders: 3,
    loyalDays: 90,
    activeDays: 180,
    dormantDays: 365,
    feedbackQuestion: false,
    waveMinutes: 60,
    onlineWaveMinutes: 120,
    spreadMinutes: 0,
    restDayFallback: true,
  },
  dayparts: { morning: "06:00", afternoon: "12:00", evening: "17:00", night: "22:00" },
  attributes: {
    vip: { kind: "boolean", about: "pays for early delivery" },
    tier: { kind: "enum", values: ["gold", "silver"], about: "of the bonus programme" },
    visits: { kind: "number", min: 0, max: 100, unit: "visits", about: "in the shop this year" },
  },
  categories: { fresh: ["fruit", "flowers"] },
  paymentMethods: { boleto: { paceMinutes: 1_440 } },
  chances: { note: chances, im: chances, push: chances, email: chances, sms: chances, phone: chances },
  hours: {
    "written-everyday": { days: "workdays", spans: ["10:00-12:00", "14:00-22:00"] },
    "written-promotion": { days: "all", spans: ["10:00-12:00", "20:00-03:00"] },
    "phone-everyday": { days: [1, 2, 3, 4, 5], spans: ["10:00-12:00", "14:00-21:00"] },
  },
  channels: {
    note: { cost: 0, hours: writtenHours, presence: false, invitesReply: false, maxLength: 200 },
    im: { cost: 0, hours: writtenHours, presence: true, invitesReply: true },
    push: { cost: 0, hours: writtenHours, presence: false, invitesReply: false, maxLength: 200 },
    email: { cost: 0, hours: writtenHours, presence: false, invitesReply: false },
    sms: {
      cost: 5,
      hours: writtenHours,
      presence: false,
      invitesReply: false,
      lengthMode: "cn",
      maxParts: 1,
      optOut: { "zh-CN": "拒收请回复R", en: "Reply STOP to opt out" },
    },
    phone: { cost: 300, hours: phoneHours, presence: false, invitesReply: true },
  },
  moments: {
    "soft-touch": { from: "payable", afterMinutes: 10, onlineHours: "written-promotion" },
    "by-noon": { from: "payable", afterMinutes: 10, by: "12:00", within: ["written-everyday"] },
    "last-call": { from: "closing", afterMinutes: 0 },
  },
  reasons: {
    phrases: { "insufficient-balance": ["余额不足", "card is short"], distracted: ["忘了"] },
    paymentErrors: { alipay: { BUYER_BALANCE_NOT_ENOUGH: "insufficient-balance", PAYMENT_FAIL: "says-nothing" } },
    intents: { strong: ["什么时候发货"], weak: ["再看看"] },
    promises: { later: ["晚点"], tonight: ["今晚"] },
  },
  conditions: {
    "worth-a-call": { any: [{ amount: "large" }, { vip: true }] },
    busy: { all: [{ attempt: { gte: 1 } }, { is: "worth-a-call" }] },
  },
  stages: {
    select: {
      rules: [
        {
          id: "skip.superseded",
          when: { superseded: true },
          then: { skip: "superseded" },
          because: "a later order of the buyer was paid",
          source: ["SEL-12"],
        },
        {
          id: "hold.dispute",
          when: { dispute: true },
          then: { hold: "dispute" },
          because: "a person decides",
          source: ["SEL-19"],
        },
      ],
      otherwise: { id: "remind", then: "proceed", because: "nothing stands against it", source: [] },
    },
    moment: {
      rules: [
        {
          id: "morning",
          when: { daypart: "morning", inquiry: "silent", minutesSincePlaced: { lt: { param: "gapMinutes" } } },
          then: "by-noon",
          because: "ordered in the morning",
          source: ["TIM-02"],
        },
      ],
      otherwise: { id: "soon", then: "soft-touch", because: "as early as allowed", source: ["TIM-01"] },
    },
    channel: {
      rules: [
        {
          id: "call",
          when: { is: "worth-a-call", phoneReach: { not: "none" } },
          then: ["phone", "im", "sms"],
          because: "worth a call",
          source: ["CHA-01"],
        },
      ],
      otherwise: { id: "cheap", then: ["im", "sms", "note"], because: "cheap channels do", source: ["CHA-03"] },
    },
    script: {
      rules: [
        {
          id: "offer",
          when: { offer: true, customer: "new", tier: { in: ["gold", "silver"] } },
          then: "small-gift",
          because: "an offer for new buyers",
          source: ["SCR-02"],
        },
        {
          id: "closing",
          when: { minutesToClosing: { lte: 120 } },
          then: "closing-soon",
          because: "the order closes soon",
          source: ["SCR-04"],
        },
      ],
      otherwise: { id: "address", then: "address-check", because: "the address comes first", source: ["SCR-05"] },
    },
  },
  scripts: {
    "address-check": {
      tone: "plain",
      appeal: "address",
      claims: [],
      source: ["SCR-05", "TIM-01"],
      texts: {
        "zh-CN": {
          im: {
            who: "{{salutation}}，我是{{shop}}{{#agent}}的{{agent}}{{/agent}}。",
            what: "您拍下了{{goods}}，谢谢您🌷",
            why: "发货前想和您核对地址，",
            ask: "请看看收货地址对吗？",
          },
          sms: {
            who: "{{salutation}}，",
            what: "您的{{goods}}",
            why: "即将安排，",
            ask: "请核对地址{{#link}}：{{link}}{{/link}}",
          },
          written: {
            who: "{{salutation}}，这里是{{shop}}。",
            what: "您拍下的{{goods}}已为您留好。",
            why: "发货前请核对地址，",
            ask: "请查看订单{{#link}}：{{link}}{{/link}}",
            subject: "请核对收货地址",
          },
          phone: {
            opening: "您好，请问是{{salutation}}吗？",
            purpose: "您拍下了{{goods}}。",
            question: "付款有什么不方便吗？",
            closing: "谢谢您，祝您生活愉快。",
          },
        },
        en: {
          sms: {
            who: "{{salutation}},",
            what: "your {{goods}}",
            why: "is nearly ready.",
            ask: "Is the address right?{{#link}} {{link}}{{/link}}",
          },
          written: {
            who: "{{salutation}}, this is {{shop}}.",
            what: "You ordered {{goods}}.",
            why: "Before we send it,",
            ask: "please check the address{{#link}}: {{link}}{{/link}}",
          },
          phone: {
            opening: "Hello, is that {{salutation}}?",
            purpose: "It is about {{goods}}.",
            question: "Is anything in the way?",
            closing: "Thank you, and have a good day.",
          },
        },
      },
    },
    "closing-soon": {
      tone: "plain",
      appeal: "closing",
      claims: ["closingKnown"],
      source: ["SCR-11"],
      texts: {
        "zh-CN": {
          written: {
            who: "{{salutation}}，{{shop}}提醒您：",
            what: "{{goods}}还在等您，",
            why: "订单{{closingTime}}关闭，",
            ask: "请查看订单。",
          },
        },
        en: {
          written: {
            who: "{{salutation}}, this is {{shop}}.",
            what: "{{goods}} is waiting for you.",
            why: "The order closes at {{closingTime}},",
            ask: "so have a look when you can.",
          },
        },
      },
    },
    "small-gift": {
      tone: "benefit",
      appeal: "offer",
      plain: "address-check",
      claims: ["offer"],
      source: ["SCR-02"],
      texts: {
        "zh-CN": {
          written: {
            who: "{{salutation}}，我是{{shop}}。",
            what: "您拍下了{{goods}}，",
            why: "我们为您准备了{{offer}}{{#offerEnds}}，{{offerEnds}}前有效{{/offerEnds}}，",
            ask: "请查看订单。",
          },
        },
        en: {
          written: {
            who: "{{salutation}}, this is {{shop}}.",
            what: "You ordered {{goods}}.",
            why: "There is something for you: {{offer}}{{#offerEnds}}, until {{offerEnds}}{{/offerEnds}}.",
            ask: "Have a look at your order.",
          },
        },
      },
    },
  },
  calls: {
    "zh-CN": {
      branches: [
        { id: "will-pay", when: "对方答应付款", say: "谢谢您，您大概什么时候方便？", outcome: "will-pay" },
        { id: "declined", when: "对方不要了", say: "好的，打扰您了。", outcome: "declined" },
      ],
      voice: ["微笑着说"],
    },
    en: {
      branches: [
        { id: "will-pay", when: "they will pay", say: "Thank you, when would suit you?", outcome: "will-pay" },
        {
          id: "declined",
          when: "they do not want it",
          say: "That is fine, sorry to have troubled you.",
          outcome: "declined",
        },
      ],
      voice: ["with a smile"],
    },
  },
  claims: [
    {
      name: "a small order is called for VIPs only",
      when: { amount: "small", all: [{ vip: { absent: false } }, { vip: false }] },
      never: { channel: "phone" },
    },
  ],
};
