import type { Script } from "../../../contract/policy-script";

/** The buyer does not want to pay yet: remove the doubt or give a reason, without an offer (rulebook section 2). */
export const SUBJECTIVE_SCRIPTS = {
  "value-reminder": {
    tone: "benefit",
    appeal: "guarantee",
    claims: [],
    source: ["SCR-06", "SCR-08"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您拍下的{{goods}}，多看看、多比比是应该的。",
          why: "比价格的时候，也请看看里面都包含什么{{#sellingPoint}}：{{sellingPoint}}{{/sellingPoint}}{{#returnsDays}}，收到后{{returnsDays}}天内可以退{{/returnsDays}}。",
          ask: "您最看重哪一点？跟我说说，我照实讲给您听😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "欢迎多比较，",
          ask: "详见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "多比比是应该的，",
          ask: "点开看看里面都包含什么。",
        },
        written: {
          subject: "{{shop}}：您的订单里都包含什么",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，多比较比较是应该的。",
          why: "比价格的时候，也请看看里面都包含什么{{#returnsDays}}：我们支持收到后{{returnsDays}}天内退货{{/returnsDays}}。",
          ask: "还想了解什么，可以在订单里问客服。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "It makes sense to look around before you settle on your order ({{goods}}).",
          why: "When you compare prices, do look at what's included as well{{#sellingPoint}}: {{sellingPoint}}{{/sellingPoint}}{{#returnsDays}}. You can return it within {{returnsDays}} days{{/returnsDays}}.",
          ask: "What matters most to you? I'll give you a straight answer 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "comparing prices for {{goods}}?",
          why: "Do look at what's included.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Comparing prices for your order ({{goods}})?",
          why: "Do look at what's included.",
          ask: "Take a look.",
        },
        written: {
          subject: "{{shop}}: what your order includes",
          who: "{{salutation}}, this is {{shop}}.",
          what: "It makes sense to look around before you settle on your order from {{placedTime}} ({{goods}}).",
          why: "When you compare prices, do look at what's included as well{{#returnsDays}}; with us that means returns within {{returnsDays}} days{{/returnsDays}}.",
          ask: "If you'd like to know more, our team can answer from the order page.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "postage-help": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-06", "SCR-25"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，这里是{{shop}}{{#agent}}，我是{{agent}}{{/agent}}～",
          what: "您拍下的{{goods}}，运费和用券的事，我们一起看看。",
          why: "运费怎么算、手里的券为什么没用上，往往看一眼就清楚了。",
          ask: "是运费还是券让您觉得不对？告诉我就好；还有别的订单的话，我也帮您看看能不能合在一起寄。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "运费帮您看看，",
          ask: "见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "运费和用券我们帮您看，",
          ask: "点开订单找客服就行。",
        },
        written: {
          subject: "{{shop}}：运费和用券，我们帮您看看",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，如果运费或用券有疑问，我们帮您看。",
          why: "运费怎么算、券为什么没用上，查一下就清楚了。",
          ask: "请在订单里找客服；有别的订单，也可以一起看看能不能合并寄。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "Let's look at the postage and the coupon for your order ({{goods}}) together.",
          why: "A second pair of eyes usually finds how the postage was worked out, or why a coupon didn't apply.",
          ask: "Is it the postage or the coupon that looks wrong to you? If you have other orders with us, I'll also see whether they can travel together.",
        },
        sms: {
          who: "{{salutation}},",
          what: "postage question on your order ({{goods}})?",
          why: "Our team can check it.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "A question on postage for your order ({{goods}})?",
          why: "We can check it with you.",
          ask: "Just ask us.",
        },
        written: {
          subject: "{{shop}}: a look at your postage and coupon",
          who: "{{salutation}}, this is {{shop}}.",
          what: "If the postage or a coupon looks wrong in your order from {{placedTime}} ({{goods}}), we'll gladly look into it.",
          why: "It's usually quick to find how the postage was worked out, or why a coupon didn't apply.",
          ask: "Our team can check it from the order page, and see whether several orders can travel together.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "common-ground": {
    tone: "plain",
    appeal: "question",
    claims: [],
    source: ["SCR-06", "SCR-10", "SCR-25"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您拍下的{{goods}}，价格上的想法我听到了。",
          why: "不敢随口答应您，但想先听听您觉得多少合适{{#sellingPoint}}，也想让您知道它好在哪里：{{sellingPoint}}{{/sellingPoint}}{{#returnsDays}}；收到后{{returnsDays}}天内可以退{{/returnsDays}}。",
          ask: "您心里的价位是多少，主要顾虑在哪里？跟我说说😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "想听您的想法，",
          ask: "见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "想听听您觉得怎样合适，",
          ask: "点开订单跟我们聊聊。",
        },
        written: {
          subject: "{{shop}}：想听听您对订单的想法",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，价格上的想法我们听到了。",
          why: "我们不敢随口答应，但很愿意听听您觉得怎样合适{{#returnsDays}}；收到后{{returnsDays}}天内可以退{{/returnsDays}}。",
          ask: "可以在订单里和客服聊聊您的想法。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "I've heard your thoughts on the price of your order ({{goods}}).",
          why: "I won't promise what I can't keep, but I'd like to understand what would feel right to you{{#sellingPoint}}, and to show you what's in it: {{sellingPoint}}{{/sellingPoint}}{{#returnsDays}}. Returns are possible within {{returnsDays}} days{{/returnsDays}}.",
          ask: "What did you have in mind, and what matters most to you about it?",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order ({{goods}}):",
          why: "we'd like your view on the price.",
          ask: "Let's chat{{^link}}.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "we'd like your view on the price.",
          ask: "Tell us what would suit you.",
        },
        written: {
          subject: "{{shop}}: your thoughts on your order",
          who: "{{salutation}}, this is {{shop}}.",
          what: "We've heard your thoughts on the price of your order from {{placedTime}} ({{goods}}).",
          why: "We won't promise what we can't keep, but we'd like to understand what would feel right to you{{#returnsDays}}; returns are possible within {{returnsDays}} days{{/returnsDays}}.",
          ask: "Our team is glad to talk it over from the order page.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  patience: {
    tone: "plain",
    appeal: "relationship",
    claims: [],
    source: ["SCR-06", "SCR-10"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，这里是{{shop}}{{#agent}}，我是{{agent}}{{/agent}}～",
          what: "您拍下的{{goods}}，想再等等看，我理解。",
          why: "跟您照实说，目前的价格就是页面上的{{amount}}，免得您空等。",
          ask: "您觉得合适再定就好{{#closingTime}}，订单{{closingTime}}前有效{{/closingTime}}；对商品还有什么想了解的，随时问我😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "想好再定，",
          ask: "现价见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "目前就是页面上的价格，",
          ask: "不急，想好了点开订单就行。",
        },
        written: {
          subject: "{{shop}}：您的订单，想好再定",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，想再考虑一下，我们理解。",
          why: "跟您照实说，目前的价格就是页面上的{{amount}}。",
          ask: "您觉得合适再定就好{{#closingTime}}，订单{{closingTime}}前有效{{/closingTime}}。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, it's {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "You'd like to wait and see with your order ({{goods}}), and that's fair.",
          why: "To be straight with you, {{amount}} as shown is the price right now, and I'd rather say so than keep you guessing.",
          ask: "Decide when it feels right{{#closingTime}}; the order stays open until {{closingTime}}{{/closingTime}}. If you'd like to know more about it, I'm happy to help 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order ({{goods}}):",
          why: "no rush; the price right now is as shown.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "the price right now is as shown.",
          ask: "Decide when it feels right.",
        },
        written: {
          subject: "{{shop}}: your order, and no pressure",
          who: "{{salutation}}, this is {{shop}}.",
          what: "You'd like to think about your order from {{placedTime}} ({{goods}}), and that's fair.",
          why: "To be straight with you, {{amount}} as shown is the price right now.",
          ask: "Decide when it feels right{{#closingTime}}; the order stays open until {{closingTime}}{{/closingTime}}.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "reassure-quality": {
    tone: "reassuring",
    appeal: "guarantee",
    claims: [],
    source: ["SCR-03", "SCR-06", "SCR-08"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您拍下的{{goods}}，对质量多问几句是应该的。",
          why: "有什么说什么，不清楚的我去查了再回您{{#sellingPoint}}。它的特点是{{sellingPoint}}{{/sellingPoint}}{{#returnsDays}}。收到后不合适，{{returnsDays}}天内可以退{{#freightInsurance}}，而且有运费险{{/freightInsurance}}{{/returnsDays}}。",
          ask: "您最想确认的是哪一点？我来给您说清楚😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "{{#returnsDays}}{{returnsDays}}天可退，{{/returnsDays}}细节",
          ask: "见{{^link}}订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "质量上有疑问，我们照实说，",
          ask: "点开订单问我们。",
        },
        written: {
          subject: "{{shop}}：对订单里的商品有疑问，都可以问",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，对质量多问几句是应该的。",
          why: "想知道的细节，我们都愿意说清楚{{#returnsDays}}；收到后不合适，{{returnsDays}}天内可以退{{#freightInsurance}}，而且有运费险{{/freightInsurance}}{{/returnsDays}}。",
          ask: "想确认哪一点，可以在订单里问客服。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, it's {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "It's only right to ask about quality before you decide on your order ({{goods}}).",
          why: "You'll get honest answers, and what I don't know I'll look up{{#sellingPoint}}. One thing worth knowing: {{sellingPoint}}{{/sellingPoint}}{{#returnsDays}}. If it isn't right when it comes, you can return it within {{returnsDays}} days{{/returnsDays}}{{#freightInsurance}}. If you do send it back, insurance covers the postage{{/freightInsurance}}.",
          ask: "What would you most like to be sure of?",
        },
        sms: {
          who: "{{salutation}},",
          what: "questions about your order ({{goods}})?",
          why: "Just ask{{#returnsDays}}; {{returnsDays}}-day returns{{/returnsDays}}.",
          ask: "Details{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Questions about your order ({{goods}})?",
          why: "You'll get honest answers.",
          ask: "Just ask us.",
        },
        written: {
          subject: "{{shop}}: any questions about your order?",
          who: "{{salutation}}, this is {{shop}}.",
          what: "It's only right to ask about quality before you decide on your order from {{placedTime}} ({{goods}}).",
          why: "We'll gladly go into whatever details you'd like to know{{#returnsDays}}; if it isn't right when it comes, you can return it within {{returnsDays}} days{{/returnsDays}}{{#freightInsurance}}. If you do send it back, insurance covers the postage{{/freightInsurance}}.",
          ask: "Our team can answer from the order page.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  // No link to the payment page and no word of paying: an apology that asks for money is none.
  apology: {
    tone: "plain",
    appeal: "relationship",
    claims: [],
    source: ["SCR-03", "SCR-06"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}。",
          what: "您这次订的{{goods}}，我们没有服务好，让您不愉快了。",
          why: "这是我们的不是，诚恳地跟您说声抱歉。",
          ask: "您愿意说说当时的情况吗？我会认真听；想换一位同事跟您聊，也请告诉我。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "您订的{{goods}}，",
          why: "我们没有服务好，诚恳致歉。",
          ask: "想跟我们说说，可在店里找客服。",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您订的{{goods}}，",
          why: "这次没有服务好，诚恳致歉，",
          ask: "想跟我们说说，点开就能找到客服。",
        },
        written: {
          subject: "{{shop}}：向您说声抱歉",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您这次订的{{goods}}，我们没有服务好，让您不愉快了。",
          why: "这是我们的不是，诚恳地向您道歉。",
          ask: "如果您愿意说说当时的情况，可以在店里找客服，也可以换一位同事跟您聊。",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "We didn't look after you well with your order ({{goods}}).",
          why: "That was our mistake, and I'm sorry.",
          ask: "Would you tell me what happened? I'll listen, and if you'd rather speak to a colleague, just say so.",
        },
        sms: {
          who: "{{salutation}},",
          what: "about your order ({{goods}}):",
          why: "we didn't look after you well, and we're sorry.",
          ask: "We'll listen in the shop chat.",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "we let you down, and we're sorry.",
          ask: "Tell us about it if you like.",
        },
        written: {
          subject: "{{shop}}: an apology",
          who: "{{salutation}}, this is {{shop}}.",
          what: "We didn't look after you well with your order ({{goods}}).",
          why: "That was our mistake, and we're sorry.",
          ask: "If you'd like to tell us what happened, our team will listen in the shop chat, and you can ask for a different colleague.",
        },
      },
    },
  },

  "combine-orders": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-06", "SCR-13", "SCR-25"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您拍下的{{goods}}{{#count}}（共{{count}}笔订单）{{/count}}，还想再添点什么吗？",
          why: "您慢慢挑{{#closingTime}}，订单{{closingTime}}前有效{{/closingTime}}。",
          ask: "挑好了跟我说一声，我帮您看看能不能合在一起、运费怎么算；要找搭配的，告诉我想要什么样的就行😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "加购可帮合单，",
          ask: "见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "想再添点什么，我们帮您看能不能合单，",
          ask: "挑好了点开找客服。",
        },
        written: {
          subject: "{{shop}}：想一起买的，我们帮您合着看",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}{{#count}}（共{{count}}笔订单）{{/count}}，我们看到了。",
          why: "想再添点什么，您慢慢挑{{#closingTime}}，订单{{closingTime}}前有效{{/closingTime}}。",
          ask: "挑好以后，可以在订单里找客服，我们帮您看看能不能合并、运费怎么算。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "You've chosen {{goods}} so far{{#count}}, in {{count}} orders{{/count}}.",
          why: "If there's more you'd like to add, take your time{{#closingTime}}; the order stays open until {{closingTime}}{{/closingTime}}.",
          ask: "When you've found everything, tell me and I'll see whether it can go together and what that means for the postage 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "adding to your order ({{goods}})?",
          why: "We'll help combine it.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Adding to your order ({{goods}})?",
          why: "We'll see if it can go together.",
          ask: "Just ask us.",
        },
        written: {
          subject: "{{shop}}: adding to your order",
          who: "{{salutation}}, this is {{shop}}.",
          what: "You've chosen {{goods}} so far{{#count}}, in {{count}} orders{{/count}}.",
          why: "If there's more you'd like to add, take your time{{#closingTime}}; the order stays open until {{closingTime}}{{/closingTime}}.",
          ask: "Once you've found everything, our team can see from the order page whether it can go together, and what that means for the postage.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "reassure-choice": {
    tone: "reassuring",
    appeal: "guarantee",
    claims: [],
    source: ["SCR-03", "SCR-06", "SEL-11"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，这里是{{shop}}{{#agent}}，我是{{agent}}{{/agent}}～",
          what: "您挑的{{goods}}，眼光很好。",
          why: "买之前再想想也很正常{{#sellingPoint}}，它的亮点是{{sellingPoint}}{{/sellingPoint}}{{#returnsDays}}；收到后不喜欢，{{returnsDays}}天内可以退{{/returnsDays}}。",
          ask: "哪里还拿不准？说给我听听，我帮您参谋😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "您选得好，",
          ask: "细节见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您挑的{{goods}}，眼光很好，",
          why: "拿不准的地方我们帮您参谋，",
          ask: "点开订单问我们。",
        },
        written: {
          subject: "{{shop}}：您选得很好，拿不准的可以问",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}挑的{{goods}}，眼光很好。",
          why: "买之前再想想也很正常{{#returnsDays}}；收到后不喜欢，{{returnsDays}}天内可以退{{/returnsDays}}。",
          ask: "哪里还拿不准，可以在订单里问客服。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "You chose well with your order ({{goods}}).",
          why: "Having second thoughts is perfectly normal{{#sellingPoint}}; here's one thing in its favour: {{sellingPoint}}{{/sellingPoint}}{{#returnsDays}}. If you don't like it when it comes, you can return it within {{returnsDays}} days{{/returnsDays}}.",
          ask: "What are you unsure about? I'm happy to think it through with you 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "you chose well ({{goods}}).",
          why: "Unsure? We can help.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "You chose well ({{goods}}).",
          why: "If you're unsure about anything,",
          ask: "just ask us.",
        },
        written: {
          subject: "{{shop}}: a good choice, and we're here to help",
          who: "{{salutation}}, this is {{shop}}.",
          what: "You chose well with your order from {{placedTime}} ({{goods}}).",
          why: "Having second thoughts is perfectly normal{{#returnsDays}}; if you don't like it when it comes, you can return it within {{returnsDays}} days{{/returnsDays}}.",
          ask: "If you're still unsure about anything, our team can help from the order page.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "save-attempt": {
    tone: "reassuring",
    appeal: "guarantee",
    claims: [],
    source: ["SCR-06", "SEL-11", "SCR-24", "SCR-25"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您拍下的{{goods}}，改了主意也很正常。",
          why: "就多问一句：是款式或颜色不太合适吗？{{#returnsDays}}喜欢但拿不准的话，收到后{{returnsDays}}天内可以退。{{/returnsDays}}",
          ask: "想看看别的款式或颜色，我来帮您找；不需要了也完全没关系，跟我说一声就好。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "不要也行，",
          ask: "想换见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，改了主意也没关系，",
          why: "想换款式、颜色，我们帮您找，",
          ask: "点开告诉我们。",
        },
        written: {
          subject: "{{shop}}：改了主意也没关系",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，改了主意也很正常。",
          why: "如果是款式或颜色不太对，我们可以帮您找找别的{{#returnsDays}}；喜欢但拿不准，收到后{{returnsDays}}天内可以退{{/returnsDays}}。",
          ask: "想看看别的，可以在订单里找客服；不需要了也完全没关系。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "It's fine to change your mind about your order ({{goods}}).",
          why: "May I ask just once: was it the style or the colour?{{#returnsDays}} If you like it but aren't sure, you can return it within {{returnsDays}} days.{{/returnsDays}}",
          ask: "I'd be glad to find you another one; and if you don't need it any more, that's quite all right, just let me know.",
        },
        sms: {
          who: "{{salutation}},",
          what: "changed your mind about {{goods}}?",
          why: "That's fine. Another style?",
          ask: "Just ask{{^link}}.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "A change of mind about your order ({{goods}}) is fine.",
          why: "Another style?",
          ask: "Just tell us.",
        },
        written: {
          subject: "{{shop}}: it's fine to change your mind",
          who: "{{salutation}}, this is {{shop}}.",
          what: "It's fine to change your mind about your order from {{placedTime}} ({{goods}}).",
          why: "If it was the style or the colour, we'd be glad to find you another{{#returnsDays}}; and if you like it but aren't sure, you can return it within {{returnsDays}} days{{/returnsDays}}.",
          ask: "Our team can help from the order page; and if you don't need it any more, that's quite all right.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "which-item": {
    tone: "plain",
    appeal: "question",
    claims: [],
    source: ["SCR-06", "SCR-25"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您拍下的是{{goods}}，好像和您想要的不太一样？",
          why: "拍错款式、规格是常有的事，付款前换过来最省心。",
          ask: "您原本想要哪一款、什么规格？告诉我，我帮您找到对的那个😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "拍错可帮您找，",
          ask: "见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的是{{goods}}，",
          why: "要是拍错了，我们帮您找对的，",
          ask: "点开告诉我们。",
        },
        written: {
          subject: "{{shop}}：拍错了也没关系，帮您找对的",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的是{{goods}}，好像和您想要的不太一样。",
          why: "拍错款式、规格是常有的事，付款前换过来最省心。",
          ask: "在订单里告诉客服您想要哪一款，我们帮您找到对的那个。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, it's {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "Is your order ({{goods}}) perhaps not quite what you were after?",
          why: "The wrong version is easily picked, and it's simplest to put right before paying.",
          ask: "Which one did you mean? I'll point you to the right one 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "is your order ({{goods}}) right?",
          why: "We can help find another.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "You ordered {{goods}}.",
          why: "If it's the wrong one, we'll find the right one.",
          ask: "Just tell us.",
        },
        written: {
          subject: "{{shop}}: is it the right one?",
          who: "{{salutation}}, this is {{shop}}.",
          what: "Your order from {{placedTime}} ({{goods}}) may not be quite what you were after.",
          why: "The wrong version is easily picked, and it's simplest to put right before paying.",
          ask: "Tell our team which one you meant, and they'll point you to it from the order page.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "keep-in-touch": {
    tone: "plain",
    appeal: "relationship",
    claims: [],
    source: ["SCR-02", "SCR-06", "SCR-23"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}，又见到您真高兴～",
          what: "您这次拍下的{{goods}}，我看到了。",
          why: "平时跟您聊得少，想问问上次买的用着还满意吗？",
          ask: "有好的有不好的，都愿意听您说说；这次的订单有什么要我留意的，也告诉我😊",
        },
        sms: {
          who: "{{salutation}}，又见面啦，",
          what: "{{goods}}",
          why: "就在",
          ask: "订单里{{^link}}。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "又见到您真高兴，您拍下的{{goods}}，",
          why: "有什么要我们留意的，",
          ask: "点开订单告诉我们就好。",
        },
        written: {
          subject: "{{shop}}：又见到您，真高兴",
          who: "{{salutation}}，这里是{{shop}}，又见到您真高兴。",
          what: "您{{placedTime}}拍下的{{goods}}，我们看到了。",
          why: "谢谢您再次选择我们，希望上次买的您用着满意。",
          ask: "这次的订单有什么要我们留意的，可以在订单里告诉客服。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here, and it's lovely to see you again.",
          what: "I saw your new order ({{goods}}) come in.",
          why: "We haven't been in touch much, so I'd like to ask: how are you getting on with what you bought last time?",
          ask: "Good or bad, I'd be glad to hear it; and if there's anything I should look out for with this order, just tell me 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "we saw your new order ({{goods}}).",
          why: "It's good to see you again.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Good to see you again. Your order ({{goods}}):",
          why: "anything we should look out for?",
          ask: "Just tell us.",
        },
        written: {
          subject: "{{shop}}: good to see you again",
          who: "{{salutation}}, this is {{shop}}, and it's good to see you again.",
          what: "We saw your new order from {{placedTime}} ({{goods}}).",
          why: "Thank you for coming back; we hope you've been happy with what you bought last time.",
          ask: "If there's anything we should look out for this time, our team is there on the order page.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },
} satisfies Readonly<Record<string, Script>>;
