import type { Script } from "../../../contract/policy-script";

/** Scripts that carry a concession the shop has released; each steps back to a service script without one. */
export const OFFER_SCRIPTS = {
  "new-offer": {
    tone: "benefit",
    appeal: "offer",
    plain: "new-delivery",
    claims: ["offer"],
    source: ["SCR-01", "SCR-02", "SCR-10", "SCR-12", "SCR-19"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}，欢迎您来店里😊",
          what: "您{{placedTime}}拍下的{{goods}}，真有眼光，谢谢您的喜欢。",
          why: "初次见面，我们给您准备了一份心意：{{offer}}{{#offerEnds}}，有效期到{{offerEnds}}{{/offerEnds}}。",
          ask: "您看合适吗？想用的话跟我说一声，我来帮您弄好。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "新客有{{offer}}，",
          ask: "详情{{^link}}见订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "有一份给您的心意：{{offer}}，",
          ask: "点开订单看看合不合适。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}，欢迎您。",
          what: "谢谢您选了{{goods}}，很高兴您喜欢。",
          why: "初次见面，我们给您准备了一份心意：{{offer}}{{#offerEnds}}，有效期到{{offerEnds}}{{/offerEnds}}。",
          ask: "想用的话，打开订单看看，或到店里跟我们说一声。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：为您的第一单准备了一份心意",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}. Welcome to our shop 😊",
          what: "Thank you for choosing {{goods}}.",
          why: "To welcome you, it comes with {{offer}}{{#offerEnds}} until {{offerEnds}}{{/offerEnds}}.",
          ask: "Would you like that? Just say so and I'll set it up for you.",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order for {{goods}}",
          why: "comes with {{offer}}",
          ask: "- see it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}})",
          why: "comes with {{offer}}, to welcome you.",
          ask: "Take a look.",
        },
        written: {
          who: "{{salutation}}, welcome to {{shop}}.",
          what: "Thank you for choosing {{goods}}.",
          why: "To welcome you, it comes with {{offer}}{{#offerEnds}} until {{offerEnds}}{{/offerEnds}}.",
          ask: "If you'd like that, open your order or find us in the shop.{{#link}} Your order: {{link}}{{/link}}",
          subject: "A little welcome for your order at {{shop}}",
        },
      },
    },
  },

  "good-news": {
    tone: "benefit",
    appeal: "offer",
    plain: "new-delivery",
    claims: ["gift", "offer"],
    source: ["SCR-01", "SCR-02", "SCR-10", "SCR-18", "SCR-19"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}，有个好消息🎁",
          what: "您{{placedTime}}拍下{{goods}}，是第一次来我们店，谢谢您。",
          why: "我帮您争取到一份小礼物：{{offer}}{{#offerEnds}}，给您留到{{offerEnds}}{{/offerEnds}}。",
          ask: "您喜欢的话回我一声，我把详情告诉您😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "随单送{{offer}}，",
          ask: "请看{{^link}}订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}有个好消息：",
          why: "为您争取到{{offer}}，",
          ask: "点开看看喜不喜欢。",
        },
        written: {
          who: "{{salutation}}，{{shop}}有个好消息告诉您。",
          what: "您{{placedTime}}拍下{{goods}}，是第一次来我们店，谢谢您。",
          why: "客服为您争取到一份小礼物：{{offer}}{{#offerEnds}}，给您留到{{offerEnds}}{{/offerEnds}}。",
          ask: "喜欢的话，到店里找我们，详情马上告诉您。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：有份小礼物想送给您",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}, with a bit of good news 🎁",
          what: "Thank you for your first order with us ({{goods}}).",
          why: "I've arranged a small gift to go with it: {{offer}}{{#offerEnds}}, yours until {{offerEnds}}{{/offerEnds}}.",
          ask: "Would you like it? Drop me a line and I'll tell you the details.",
        },
        sms: {
          who: "{{salutation}},",
          what: "good news: your order for {{goods}}",
          why: "has a gift, {{offer}}.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Good news about your order ({{goods}}):",
          why: "a small gift with it, {{offer}}.",
          ask: "Take a look.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}, with a bit of good news.",
          what: "Thank you for your first order with us ({{goods}}).",
          why: "We've arranged a small gift to go with it: {{offer}}{{#offerEnds}}, yours until {{offerEnds}}{{/offerEnds}}.",
          ask: "If you'd like it, find us in the shop and we'll tell you the details.{{#link}} Your order: {{link}}{{/link}}",
          subject: "A small gift with your order at {{shop}}",
        },
      },
    },
  },

  "returning-offer": {
    tone: "benefit",
    appeal: "offer",
    plain: "welcome-back",
    claims: ["offer"],
    source: ["SCR-01", "SCR-02", "SCR-10", "SCR-12"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}，很高兴又见到您😊",
          what: "上次买的您还满意吗？这次您{{placedTime}}选了{{goods}}，谢谢您还想着我们。",
          why: "您是老朋友了，店里特意给您留了一份心意：{{offer}}{{#offerEnds}}，有效期到{{offerEnds}}{{/offerEnds}}。",
          ask: "不着急，想用的话跟我说一声，我来帮您弄好。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "老朋友有{{offer}}，",
          ask: "请看{{^link}}订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "又见到您真高兴，您选的{{goods}}，",
          why: "店里给老朋友的心意：{{offer}}，",
          ask: "点开订单看看。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}，很高兴又见到您。",
          what: "希望上次买的您还满意；这次您{{placedTime}}选了{{goods}}，谢谢您还想着我们。",
          why: "您是老朋友了，店里特意给您留了一份心意：{{offer}}{{#offerEnds}}，有效期到{{offerEnds}}{{/offerEnds}}。",
          ask: "不着急，想用的话，打开订单看看，或到店里跟我们说一声。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：给老朋友准备了一份心意",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}. How nice to see you again 😊",
          what: "How did your last purchase turn out? I saw your new order for {{goods}}.",
          why: "As a thank-you for coming back, it comes with {{offer}}{{#offerEnds}} until {{offerEnds}}{{/offerEnds}}.",
          ask: "No rush. If you'd like it, just say so and I'll set it up for you.",
        },
        sms: {
          who: "{{salutation}},",
          what: "welcome back. Your order for {{goods}}",
          why: "comes with {{offer}}",
          ask: "- see it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Welcome back. Your order ({{goods}})",
          why: "comes with {{offer}}, as a thank-you.",
          ask: "Take a look.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}. How nice to see you again.",
          what: "We hope your last purchase turned out well, and thank you for your new order ({{goods}}).",
          why: "As a thank-you for coming back, it comes with {{offer}}{{#offerEnds}} until {{offerEnds}}{{/offerEnds}}.",
          ask: "No rush: if you'd like it, open your order or find us in the shop.{{#link}} Your order: {{link}}{{/link}}",
          subject: "A thank-you with your order at {{shop}}",
        },
      },
    },
  },

  "promotion-offer": {
    tone: "benefit",
    appeal: "offer",
    plain: "promotion-day",
    claims: ["event", "eventOffer"],
    source: ["SCR-01", "SCR-10", "SCR-12", "SCR-22"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}，{{event}}遇见您，真高兴🎉",
          what: "恭喜您拍到{{goods}}，真会选。",
          why: "{{event}}正好有{{eventOffer}}{{#eventEnds}}，活动到{{eventEnds}}{{/eventEnds}}。",
          ask: "您看看订单里用上了吗？没有的话告诉我，我帮您看看。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "{{event}}有{{eventOffer}}，",
          ask: "详情{{^link}}见订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "恭喜您拍到{{goods}}，",
          why: "{{event}}有{{eventOffer}}，",
          ask: "点开订单看看用上没有。",
        },
        written: {
          who: "{{salutation}}，{{shop}}很高兴在{{event}}遇见您。",
          what: "恭喜您拍到{{goods}}，真会选。",
          why: "{{event}}正好有{{eventOffer}}{{#eventEnds}}，活动到{{eventEnds}}{{/eventEnds}}。",
          ask: "您方便的时候看看订单就好。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：{{event}}正好有{{eventOffer}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}. Lovely to have you with us this {{event}} 🎉",
          what: "A good catch and a fine choice: {{goods}}.",
          why: "{{event}} brings {{eventOffer}}{{#eventEnds}} until {{eventEnds}}{{/eventEnds}}.",
          ask: "Does it show in your order? If not, tell me and I'll look into it.",
        },
        sms: {
          who: "{{salutation}},",
          what: "about your order for {{goods}}:",
          why: "{{event}} brings {{eventOffer}}",
          ask: "- see it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}) is a good catch.",
          why: "{{event}} brings {{eventOffer}}.",
          ask: "Take a look.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}. Lovely to have you with us this {{event}}.",
          what: "A good catch and a fine choice: {{goods}}.",
          why: "{{event}} brings {{eventOffer}}{{#eventEnds}} until {{eventEnds}}{{/eventEnds}}.",
          ask: "Take a look when it suits you.{{#link}} Your order: {{link}}{{/link}}",
          subject: "{{event}} at {{shop}} brings {{eventOffer}}",
        },
      },
    },
  },

  "final-offer": {
    tone: "benefit",
    appeal: "offer",
    plain: "value-reminder",
    claims: ["offer"],
    source: ["SCR-01", "SCR-06", "SCR-10", "SCR-12", "SEL-11"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您看中的{{goods}}，我去帮您问了问。",
          why: "能为您做到的是{{offer}}{{#offerEnds}}，有效期到{{offerEnds}}{{/offerEnds}}，这就是我们最大的诚意了。",
          ask: "您觉得合适，跟我说一声，我来帮您弄好；不合适也没关系，谢谢您的喜欢😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "能给您{{offer}}，",
          ask: "请看{{^link}}订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您看中的{{goods}}，",
          why: "我们能做到的是{{offer}}，",
          ask: "合适的话点开订单看看。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您看中的{{goods}}，我们为您商量了一下。",
          why: "能为您做到的是{{offer}}{{#offerEnds}}，有效期到{{offerEnds}}{{/offerEnds}}，这就是我们最大的诚意了。",
          ask: "觉得合适，就打开订单看看；不合适也没关系。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：关于您的订单，我们的诚意",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "I've asked what we can do about your order for {{goods}}.",
          why: "What we can do is {{offer}}{{#offerEnds}} until {{offerEnds}}{{/offerEnds}}, and that is as far as we can go.",
          ask: "If it suits you, tell me and I'll set it up. If not, no hard feelings, and thank you for considering it 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "for your order ({{goods}})",
          why: "we can do {{offer}}, our best offer.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "we can do {{offer}}, our best.",
          ask: "Have a look if it suits you.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "We've looked at what we can do about your order for {{goods}}.",
          why: "What we can do is {{offer}}{{#offerEnds}} until {{offerEnds}}{{/offerEnds}}, and that is as far as we can go.",
          ask: "If it suits you, it's in your order; if not, no hard feelings.{{#link}} Your order: {{link}}{{/link}}",
          subject: "Our best offer for your order at {{shop}}",
        },
      },
    },
  },
} satisfies Readonly<Record<string, Script>>;
