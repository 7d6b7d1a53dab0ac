import type { Script } from "../../../contract/policy-script";

/** Reasons that a released concession may answer; each falls back to a script without one (SCR-10, SCR-12). */
export const SUBJECTIVE_OFFER_SCRIPTS = {
  "value-offer": {
    tone: "benefit",
    appeal: "offer",
    plain: "value-reminder",
    claims: ["offer"],
    source: ["SCR-06", "SCR-10", "SCR-12", "SCR-19"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您拍下的{{goods}}，价格上的考虑我明白。",
          why: "东西值不值，您说了算{{#sellingPoint}}，它的亮点是{{sellingPoint}}{{/sellingPoint}}；店里另外给您准备了一点心意：{{offer}}{{#offerEnds}}（{{offerEnds}}前有效）{{/offerEnds}}🎁",
          ask: "觉得合适的话，打开订单看看；想再了解商品，也随时问我。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "另有{{offer}}，",
          ask: "见订单{{^link}}。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "给您添了一点心意：{{offer}}，",
          ask: "合适的话点开订单看看。",
        },
        written: {
          subject: "{{shop}}：给您的订单添一点心意",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，价格上的考虑我们明白。",
          why: "店里给您准备了一点心意：{{offer}}{{#offerEnds}}（{{offerEnds}}前有效）{{/offerEnds}}。",
          ask: "觉得合适，打开订单看看就好。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "I understand you're weighing up the price of your order ({{goods}}).",
          why: "You're the judge of what it's worth{{#sellingPoint}} (worth knowing: {{sellingPoint}}){{/sellingPoint}}, and we've a little extra for you: {{offer}}{{#offerEnds}}, until {{offerEnds}}{{/offerEnds}} 🎁",
          ask: "If that suits you, have a look at the order; and if you'd like to know more first, just ask.",
        },
        sms: {
          who: "{{salutation}},",
          what: "with your order ({{goods}}):",
          why: "a small extra, {{offer}}.",
          ask: "See your order{{^link}}.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "there's a little extra for you, {{offer}}.",
          ask: "Take a look.",
        },
        written: {
          subject: "{{shop}}: a little extra with your order",
          who: "{{salutation}}, this is {{shop}}.",
          what: "We understand you're weighing up the price of your order from {{placedTime}} ({{goods}}).",
          why: "We've a little extra for you: {{offer}}{{#offerEnds}}, until {{offerEnds}}{{/offerEnds}}.",
          ask: "If that suits you, have a look at the order.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "postage-offer": {
    tone: "benefit",
    appeal: "offer",
    plain: "postage-help",
    claims: ["offer"],
    source: ["SCR-06", "SCR-10", "SCR-12", "SCR-19"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，这里是{{shop}}{{#agent}}，我是{{agent}}{{/agent}}～",
          what: "您拍下的{{goods}}，运费和用券的事我记着呢。",
          why: "店里给您准备了：{{offer}}{{#offerEnds}}（{{offerEnds}}前有效）{{/offerEnds}}，希望能让您觉得合适些。",
          ask: "您看看订单，哪里还算得不对就告诉我；有别的订单，也可以一起看看能不能合并寄😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "现有{{offer}}，",
          ask: "详情{{^link}}见订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "眼下有{{offer}}，",
          ask: "点开看看运费和用券。",
        },
        written: {
          subject: "{{shop}}：关于您订单的运费和用券",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，运费和用券的事我们记着。",
          why: "店里给您准备了：{{offer}}{{#offerEnds}}（{{offerEnds}}前有效）{{/offerEnds}}。",
          ask: "请看看订单，哪里还算得不对，可以在订单里找客服。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "I've been thinking about the postage and the coupon for your order ({{goods}}).",
          why: "Here's something that may help: {{offer}}{{#offerEnds}}, until {{offerEnds}}{{/offerEnds}}.",
          ask: "Have a look, and tell me if anything still seems off; if you have other orders with us, I'll see whether they can travel together 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "with your order ({{goods}}):",
          why: "this may help, {{offer}}.",
          ask: "See your order{{^link}}.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "something that may help, {{offer}}.",
          ask: "Take a look.",
        },
        written: {
          subject: "{{shop}}: about the postage for your order",
          who: "{{salutation}}, this is {{shop}}.",
          what: "We've thought about the postage and the coupon for your order from {{placedTime}} ({{goods}}).",
          why: "Here's something that may help: {{offer}}{{#offerEnds}}, until {{offerEnds}}{{/offerEnds}}.",
          ask: "Have a look at the order; if anything still seems off, our team can check it there.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "save-offer": {
    tone: "benefit",
    appeal: "offer",
    plain: "save-attempt",
    claims: ["offer"],
    source: ["SCR-06", "SEL-11", "SCR-10", "SCR-12", "SCR-24"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您拍下的{{goods}}，再想想是应该的。",
          why: "如果还喜欢，店里给您准备了：{{offer}}{{#offerEnds}}（{{offerEnds}}前有效）{{/offerEnds}}{{#returnsDays}}；收到后不合适，{{returnsDays}}天内可以退{{/returnsDays}}。",
          ask: "还想要的话，打开订单看看；不需要了也完全没关系，跟我说一声就好😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "给您{{offer}}，",
          ask: "喜欢再看{{^link}}。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，要是还喜欢，",
          why: "我们愿意给您{{offer}}，",
          ask: "点开看看；不要也没关系。",
        },
        written: {
          subject: "{{shop}}：您的订单，喜欢再定",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，再想想是应该的。",
          why: "如果还喜欢，店里给您准备了：{{offer}}{{#offerEnds}}（{{offerEnds}}前有效）{{/offerEnds}}{{#returnsDays}}；收到后不合适，{{returnsDays}}天内可以退{{/returnsDays}}。",
          ask: "还想要的话，打开订单看看；不需要了也完全没关系。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "It's fine to think twice about your order ({{goods}}).",
          why: "If you do still like it, we have this for you: {{offer}}{{#offerEnds}}, until {{offerEnds}}{{/offerEnds}}{{#returnsDays}}. If it isn't right when it comes, you can return it within {{returnsDays}} days{{/returnsDays}}.",
          ask: "Have another look if you like; and if you don't need it any more, that's quite all right, just let me know 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "still like your order ({{goods}})?",
          why: "With it: {{offer}}.",
          ask: "See your order{{^link}}.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Still like your order ({{goods}})?",
          why: "There's {{offer}} with it.",
          ask: "Take a look; no is fine.",
        },
        written: {
          subject: "{{shop}}: only if you still like it",
          who: "{{salutation}}, this is {{shop}}.",
          what: "It's fine to think twice about your order from {{placedTime}} ({{goods}}).",
          why: "If you do still like it, we have this for you: {{offer}}{{#offerEnds}}, until {{offerEnds}}{{/offerEnds}}{{#returnsDays}}. If it isn't right when it comes, you can return it within {{returnsDays}} days{{/returnsDays}}.",
          ask: "Have another look if you like; and if you don't need it any more, that's quite all right.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "haggling-offer": {
    tone: "benefit",
    appeal: "offer",
    plain: "common-ground",
    claims: ["offer"],
    source: ["SCR-06", "SCR-10", "SCR-12", "SCR-19"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，这里是{{shop}}{{#agent}}，我是{{agent}}{{/agent}}～",
          what: "您拍下的{{goods}}{{#sellingPoint}}（{{sellingPoint}}）{{/sellingPoint}}，您说的价格我认真想过了。",
          why: "能为您添上的是{{offer}}{{#offerEnds}}（{{offerEnds}}前有效）{{/offerEnds}}，算是我们往您这边走的一步🎁",
          ask: "您看这样合适吗？有别的想法，也跟我直说。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "可加{{offer}}，",
          ask: "请看{{^link}}订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "您说的价格我们想过了，可以加上{{offer}}，",
          ask: "合适的话点开看看。",
        },
        written: {
          subject: "{{shop}}：您说的价格，我们想过了",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，您说的价格我们认真想过了。",
          why: "能为您添上的是{{offer}}{{#offerEnds}}（{{offerEnds}}前有效）{{/offerEnds}}，算是我们往您这边走的一步。",
          ask: "合适的话，打开订单看看；有别的想法，在订单里跟客服说说就好。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, it's {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "I've given some thought to what you said about the price of your order ({{goods}}{{#sellingPoint}}: {{sellingPoint}}{{/sellingPoint}}).",
          why: "Here's how we can meet you part of the way: {{offer}}{{#offerEnds}}, until {{offerEnds}}{{/offerEnds}} 🎁",
          ask: "Does that work for you? If you had something else in mind, tell me, and I'll be honest about what's possible.",
        },
        sms: {
          who: "{{salutation}},",
          what: "for your order ({{goods}})",
          why: "we can add {{offer}}.",
          ask: "See your order{{^link}}.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "to meet you part of the way, {{offer}}.",
          ask: "Take a look.",
        },
        written: {
          subject: "{{shop}}: what we can add to your order",
          who: "{{salutation}}, this is {{shop}}.",
          what: "We've thought about what you said on the price of your order from {{placedTime}} ({{goods}}).",
          why: "To meet you part of the way, we can add this: {{offer}}{{#offerEnds}}, until {{offerEnds}}{{/offerEnds}}.",
          ask: "Have a look at the order; if you had something else in mind, our team will be honest about what's possible.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },
} satisfies Readonly<Record<string, Script>>;
