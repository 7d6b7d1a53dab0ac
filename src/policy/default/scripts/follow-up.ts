import type { Script } from "../../../contract/policy-script";

/** What follows a first touch: other words, a promise, a doubt, a closing time, and the question after a no. */
export const FOLLOW_UP_SCRIPTS = {
  "second-look": {
    tone: "plain",
    appeal: "delivery",
    claims: [],
    source: ["SCR-01", "SCR-04", "TIM-16"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，又是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您选的{{goods}}，订单还在。",
          why: "您这边一付款，我们就为您安排打包发货📦",
          ask: "方便的时候看一眼就好；改了主意也没关系，跟我说一声就行。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "付款后可发货，",
          ask: "请看{{^link}}订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您选的{{goods}}，订单还在，",
          why: "付款后就为您安排打包，",
          ask: "方便时点开看一眼。",
        },
        written: {
          who: "{{salutation}}，{{shop}}又来问声好。",
          what: "您选的{{goods}}，订单还在。",
          why: "您这边一付款，我们就为您安排打包发货。",
          ask: "方便的时候看一眼就好，改了主意也没关系。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：您的订单还在",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, it's {{#agent}}{{agent}} from {{/agent}}{{shop}} again.",
          what: "Your order for {{goods}} is still here.",
          why: "As soon as it's paid, we'll start packing 📦",
          ask: "Have a look when you get a moment. And if you've changed your mind, that's fine too: just let me know.",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order for {{goods}} is still here.",
          why: "Once paid, we'll pack it",
          ask: "- see it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}) is still here.",
          why: "Once it's paid, we'll start packing.",
          ask: "Take a look.",
        },
        written: {
          who: "{{salutation}}, it's {{shop}} again.",
          what: "Your order for {{goods}} is still here.",
          why: "As soon as it's paid, we'll start packing.",
          ask: "Have a look when you get a moment; if you've changed your mind, that's fine too.{{#link}} Your order: {{link}}{{/link}}",
          subject: "Your order at {{shop}} is still here",
        },
      },
    },
  },

  guarantee: {
    tone: "reassuring",
    appeal: "guarantee",
    claims: ["returns"],
    source: ["SCR-01", "SCR-04", "SEL-11"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您选的{{goods}}，要是还在考虑，完全理解。",
          why: "收到后不合适，{{returnsDays}}天内可以退{{#freightInsurance}}，退货运费还有运费险{{/freightInsurance}}，您可以放心试试。",
          ask: "有哪里拿不准的，您告诉我，我照实跟您说😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "{{returnsDays}}天内可退，",
          ask: "请看{{^link}}订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您选的{{goods}}，",
          why: "收到后不合适，{{returnsDays}}天内可以退，",
          ask: "拿不准的点开问我们。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您选的{{goods}}，要是还在考虑，完全理解。",
          why: "收到后不合适，{{returnsDays}}天内可以退{{#freightInsurance}}，退货运费还有运费险{{/freightInsurance}}，您可以放心试试。",
          ask: "有拿不准的地方，到店里问我们就好。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：收到后不合适，{{returnsDays}}天内可以退",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "If you're still thinking about your order ({{goods}}), that's only natural.",
          why: "Should anything not be right, you can send it back within {{returnsDays}} days{{#freightInsurance}}, and insurance covers the postage for that{{/freightInsurance}}.",
          ask: "What are you unsure about? Ask me anything, and I'll give you a straight answer 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order for {{goods}}:",
          why: "not right? Return it within {{returnsDays}} days.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Unsure about your order ({{goods}})?",
          why: "You can send it back within {{returnsDays}} days.",
          ask: "Take a look.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "If you're still thinking about your order ({{goods}}), we quite understand.",
          why: "Should anything not be right, you can send it back within {{returnsDays}} days{{#freightInsurance}}, and insurance covers the postage for that{{/freightInsurance}}.",
          ask: "If you have a question, you'll find us in the shop.{{#link}} Your order: {{link}}{{/link}}",
          subject: "{{returnsDays}} days to send it back - your order at {{shop}}",
        },
      },
    },
  },

  "stock-low": {
    tone: "plain",
    appeal: "stock",
    claims: ["fewLeft"],
    source: ["SCR-01", "SCR-04", "SCR-11", "SCR-26"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您{{placedTime}}拍下的{{goods}}，我帮您看了看库存。",
          why: "您选的这一款现在还有{{stock}}件，跟您说一声，您好心里有数。",
          ask: "喜欢的话，方便时付款就好；想再想想也行，有问题随时问我。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "库存还剩{{stock}}件，",
          ask: "详情{{^link}}见订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您选的{{goods}}，",
          why: "这一款现在还有{{stock}}件，",
          ask: "方便时点开订单看看。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，我们看了看库存。",
          why: "您选的这一款现在还有{{stock}}件，跟您说一声，您好心里有数。",
          ask: "喜欢的话，方便时看看订单就好。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：您选的这一款，现在还有{{stock}}件",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "I checked the stock for your order ({{goods}}).",
          why: "In the version you chose, we have {{stock}} left at the moment. I thought you'd like to know.",
          ask: "If you'd like it, pay whenever it suits you. If you're still deciding, ask me anything.",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order for {{goods}}:",
          why: "{{stock}} left in the version you chose.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "we have {{stock}} left in the version you chose.",
          ask: "Take a look.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "We checked the stock for your order from {{placedTime}} ({{goods}}).",
          why: "In the version you chose, we have {{stock}} left at the moment, and we thought you'd like to know.",
          ask: "If you'd like it, you'll find it in your orders.{{#link}} Your order: {{link}}{{/link}}",
          subject: "Your order at {{shop}}: {{stock}} left in stock",
        },
      },
    },
  },

  "light-reminder": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-01", "SCR-06"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您选的{{goods}}，订单还在这儿。",
          why: "知道您忙，轻轻提一句，免得您惦记。",
          ask: "您先忙，得空了看一眼就好😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}的",
          why: "订单还在，",
          ask: "得空看看{{^link}}就好。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您选的{{goods}}，",
          why: "订单还在这儿，",
          ask: "得空了点开看一眼就好。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您选的{{goods}}，订单还在这儿。",
          why: "知道您忙，轻轻提一句，免得您惦记。",
          ask: "得空了看一眼就好。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：您的订单还在这儿",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "Your order for {{goods}} is right where you left it.",
          why: "Days get busy, so here's just a light nudge.",
          ask: "Come back to it whenever you have a minute 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order for {{goods}}",
          why: "is right where you left it.",
          ask: "See it any time{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}})",
          why: "is right where you left it.",
          ask: "Have a look when you have a minute.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "Your order for {{goods}} is right where you left it.",
          why: "Days get busy, so here's just a light nudge.",
          ask: "Come back to it whenever you have a minute.{{#link}} Your order: {{link}}{{/link}}",
          subject: "Your order at {{shop}} is right where you left it",
        },
      },
    },
  },

  "promised-time": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-01", "TIM-08"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}，来找您啦～",
          what: "为的是您之前拍下的{{goods}}。",
          why: "您说{{#promisedTime}}{{promisedTime}}方便付款{{/promisedTime}}{{^promisedTime}}会付款的{{/promisedTime}}，我来提醒您一下。",
          ask: "您要是正忙，晚一点也行，跟我说一声就好😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "照您说的{{#promisedTime}}时间{{/promisedTime}}",
          ask: "来提醒{{^link}}一声。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您之前拍下的{{goods}}，",
          why: "照您说的{{#promisedTime}}时间{{/promisedTime}}来提醒一声，",
          ask: "方便的话点开订单看看。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "关于您之前拍下的{{goods}}，我们来提醒一声。",
          why: "您说{{#promisedTime}}{{promisedTime}}方便付款{{/promisedTime}}{{^promisedTime}}会付款的{{/promisedTime}}。",
          ask: "正忙的话，晚一点也行。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：来提醒您一声",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "It's about your order for {{goods}}.",
          why: "{{#promisedTime}}You mentioned a good time to pay ({{promisedTime}}){{/promisedTime}}{{^promisedTime}}You said you'd pay for it{{/promisedTime}}, so here's the reminder.",
          ask: "If you're busy, a little later is fine too. Just tell me when 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order for {{goods}}:",
          why: "a reminder{{#promisedTime}} for the time you named{{/promisedTime}}{{^promisedTime}}, as you meant to pay{{/promisedTime}}.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "here's a reminder{{#promisedTime}} for the time you mentioned{{/promisedTime}}{{^promisedTime}}, as you said you'd pay{{/promisedTime}}.",
          ask: "Take a look.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "It's about your order for {{goods}}.",
          why: "{{#promisedTime}}You mentioned a good time to pay ({{promisedTime}}){{/promisedTime}}{{^promisedTime}}You said you'd pay for it{{/promisedTime}}, so here's the reminder.",
          ask: "If you're busy, a little later is fine too.{{#link}} Your order: {{link}}{{/link}}",
          subject: "A reminder{{#promisedTime}} for the time you mentioned{{/promisedTime}} - {{shop}}",
        },
      },
    },
  },

  "top-up-soon": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-01", "SCR-06", "TIM-08"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您拍下的{{goods}}，订单还在。",
          why: "您说{{#promisedTime}}{{promisedTime}}方便充值{{/promisedTime}}{{^promisedTime}}会充值的{{/promisedTime}}，我提前跟您打个招呼。",
          ask: "到时候您看着方便就好；要是改时间，跟我说一声，我再来找您😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}，",
          why: "等您方便时",
          ask: "再付{{^link}}就好。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，订单还在，",
          why: "提前跟您打个招呼，",
          ask: "到时候方便就点开看看。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，订单还在。",
          why: "您说{{#promisedTime}}{{promisedTime}}方便{{/promisedTime}}{{^promisedTime}}会充值{{/promisedTime}}，我们提前跟您打个招呼。",
          ask: "到时候您看着方便就好。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：提前跟您打个招呼",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "Your order for {{goods}} is still here.",
          why: "{{#promisedTime}}You mentioned a good time for topping up ({{promisedTime}}), so here's a short note ahead of it{{/promisedTime}}{{^promisedTime}}You said you'd top up, so here's a short note{{/promisedTime}}.",
          ask: "Whenever suits you is fine. If another time is better, tell me and I'll come back then 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order for {{goods}}",
          why: "is here for {{#promisedTime}}the time you mentioned{{/promisedTime}}{{^promisedTime}}when you top up{{/promisedTime}}.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}) is still here,",
          why: "{{#promisedTime}}ahead of the time you mentioned{{/promisedTime}}{{^promisedTime}}for when you top up{{/promisedTime}}.",
          ask: "Take a look.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "Your order for {{goods}} is still here.",
          why: "{{#promisedTime}}Here's a short note ahead of the time you mentioned ({{promisedTime}}){{/promisedTime}}{{^promisedTime}}You said you'd top up, and here it is{{/promisedTime}}.",
          ask: "Whenever suits you is fine.{{#link}} Your order: {{link}}{{/link}}",
          subject: "A short note ahead of time - {{shop}}",
        },
      },
    },
  },

  "promise-follow-up": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-01", "SCR-24", "TIM-08"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您拍下的{{goods}}，订单还在，不着急。",
          why: "想着您可能在忙，或者付款时遇到了什么小麻烦，来看看能不能帮上忙。",
          ask: "有需要就告诉我；改了主意也没关系，谢谢您😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "您的{{goods}}，",
          why: "不急，",
          ask: "得空看看{{^link}}就好。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，订单还在，",
          why: "不着急，",
          ask: "得空了点开看看就好。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，订单还在，不着急。",
          why: "如果付款时遇到了什么小麻烦，我们很乐意帮忙。",
          ask: "得空了看看订单就好，改了主意也没关系。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：您的订单还在，不着急",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "Your order for {{goods}} is still here, and there's no rush.",
          why: "Perhaps the day got busy, or something got in the way of paying, so I thought I'd see whether I can help.",
          ask: "If there's anything I can do, tell me. And if you've changed your mind, that's quite all right 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order for {{goods}} is still here.",
          why: "No rush:",
          ask: "look when it suits you{{^link}}.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}) is still here.",
          why: "No rush at all:",
          ask: "have a look when it suits you.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "Your order for {{goods}} is still here, and there's no rush.",
          why: "If something got in the way of paying, we're glad to help.",
          ask: "Have a look when it suits you; if you've changed your mind, that's quite all right.{{#link}} Your order: {{link}}{{/link}}",
          subject: "No rush - your order at {{shop}} is still here",
        },
      },
    },
  },

  "promise-beyond-closing": {
    tone: "plain",
    appeal: "closing",
    claims: ["closingKnown"],
    source: ["SCR-01", "SCR-11", "TIM-08"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您拍下的{{goods}}，您说{{#promisedTime}}{{promisedTime}}方便付款{{/promisedTime}}{{^promisedTime}}晚些付款{{/promisedTime}}，我记着呢。",
          why: "只是这笔订单{{closingTime}}就会关闭{{#promisedTime}}，比您说的时间早{{/promisedTime}}，所以先告诉您一声。",
          ask: "那之前方便当然好；赶不上也没关系，到时候我帮您重新下单😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "{{closingTime}}后",
          ask: "需重拍{{^link}}。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "订单{{closingTime}}会关闭{{#promisedTime}}，比您说的时间早{{/promisedTime}}，",
          ask: "赶不上的话，我们帮您重新下单。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，您说{{#promisedTime}}{{promisedTime}}方便付款{{/promisedTime}}{{^promisedTime}}晚些付款{{/promisedTime}}，我们记着呢。",
          why: "只是这笔订单{{closingTime}}就会关闭{{#promisedTime}}，比您说的时间早{{/promisedTime}}，所以先告诉您一声。",
          ask: "那之前方便当然好；赶不上也没关系，到时候我们帮您重新下单。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：您的订单{{closingTime}}关闭，先告诉您一声",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "It's about your order for {{goods}}; you said you could pay later{{#promisedTime}} ({{promisedTime}}){{/promisedTime}}.",
          why: "The order only stays open until {{closingTime}}{{#promisedTime}}, before the time you named{{/promisedTime}}, so I wanted you to know.",
          ask: "If you can make it before then, lovely. If not, no harm done: I'll gladly help you order again 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order for {{goods}}",
          why: "is open until {{closingTime}}. Too soon?",
          ask: "We'll help{{^link}}.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}})",
          why: "is open until {{closingTime}}{{#promisedTime}}, sooner than you said{{/promisedTime}}.",
          ask: "We can help you reorder.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "It's about your order for {{goods}}; you said you could pay later{{#promisedTime}} ({{promisedTime}}){{/promisedTime}}.",
          why: "The order only stays open until {{closingTime}}{{#promisedTime}}, before the time you named{{/promisedTime}}, so we wanted you to know.",
          ask: "If you can make it before then, lovely; if not, we'll gladly help you order again.{{#link}} Your order: {{link}}{{/link}}",
          subject: "Your order at {{shop}} is open until {{closingTime}}",
        },
      },
    },
  },

  "balance-due": {
    tone: "plain",
    appeal: "delivery",
    claims: [],
    source: ["SCR-01", "SEL-20"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您预订的{{goods}}，现在可以付尾款啦，金额是{{amount}}。",
          why: "尾款付好，我们就为您安排发货📦",
          ask: "您方便的时候处理就好{{#closingTime}}，尾款可以付到{{closingTime}}{{/closingTime}}；有不清楚的地方随时问我。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "您的{{goods}}",
          why: "尾款可付了，",
          ask: "详情{{^link}}见订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您预订的{{goods}}，",
          why: "尾款可以付了，",
          ask: "方便时点开订单看看。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您预订的{{goods}}，现在可以付尾款了，金额是{{amount}}。",
          why: "尾款付好，我们就为您安排发货。",
          ask: "您方便的时候处理就好{{#closingTime}}，尾款可以付到{{closingTime}}{{/closingTime}}。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：您的订单可以付尾款了",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "The balance for your pre-order, {{goods}}, can be paid now: {{amount}}.",
          why: "Once that's done, we'll get it ready to send 📦",
          ask: "Whenever suits you is fine{{#closingTime}}; the balance can be paid until {{closingTime}}{{/closingTime}}. If anything is unclear, just ask.",
        },
        sms: {
          who: "{{salutation}},",
          what: "the balance for {{goods}} can be paid now.",
          why: "Then we'll send it",
          ask: "- see it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "The balance for your pre-order, {{goods}},",
          why: "can be paid now.",
          ask: "Take a look.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "The balance for your pre-order, {{goods}}, can be paid now: {{amount}}.",
          why: "Once that's done, we'll get it ready to send.",
          ask: "Whenever suits you is fine{{#closingTime}}; the balance can be paid until {{closingTime}}{{/closingTime}}.{{#link}} Your order: {{link}}{{/link}}",
          subject: "The balance for your pre-order at {{shop}} can be paid now",
        },
      },
    },
  },

  "feedback-question": {
    tone: "plain",
    appeal: "question",
    claims: [],
    source: ["SCR-01", "SEL-11"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您说暂时不需要{{goods}}了，完全没关系，订单您不用管。",
          why: "我们想做得更好，您的一句话就是最好的建议。",
          ask: "方便的话，能说说是哪里不太合适吗？不说也没事，谢谢您来过😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "您没选{{goods}}，没关系。",
          why: "我们想做得更好，",
          ask: "若愿说说哪里不合适，到店里告诉我们就好，谢谢。",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您没选{{goods}}，完全没关系，",
          why: "我们想做得更好，",
          ask: "愿意的话点开说说哪里不合适。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您说暂时不需要{{goods}}了，完全没关系，订单您不用管。",
          why: "我们想做得更好，您的一句话就是最好的建议。",
          ask: "是哪里不太合适呢？愿意的话，到店里跟我们说一声；不说也没事，谢谢您来过。",
          subject: "{{shop}}：想听听您的一句话",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "You decided against your order ({{goods}}), and that's perfectly fine: there's nothing you need to do.",
          why: "We'd simply like to do better next time.",
          ask: "May I ask what didn't feel right? Only if you like, and thank you for stopping by 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "no problem about your order ({{goods}}).",
          why: "To help us do better:",
          ask: "what didn't feel right? Tell us if you like.",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "No problem about your order ({{goods}}).",
          why: "To help us improve,",
          ask: "tell us why, if you like.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "You decided against your order ({{goods}}), and that's perfectly fine: there's nothing you need to do.",
          why: "We'd simply like to do better next time.",
          ask: "What didn't feel right? If you like, tell us in the shop, and thank you for stopping by.",
          subject: "One friendly question from {{shop}}",
        },
      },
    },
  },

  "last-call": {
    tone: "plain",
    appeal: "closing",
    claims: ["closingKnown"],
    source: ["SCR-01", "SCR-04", "SCR-11", "TIM-11"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "关于您{{placedTime}}拍下的{{goods}}，跟您说一声。",
          why: "这笔订单{{closingTime}}会关闭。",
          ask: "还想要的话，在那之前付款就好；遇到什么不顺，我在这儿帮您😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "{{closingTime}}关闭，",
          ask: "见{{^link}}订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您的{{goods}}，",
          why: "订单{{closingTime}}会关闭，",
          ask: "还想要的话点开看看。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "关于您{{placedTime}}拍下的{{goods}}，跟您说一声。",
          why: "这笔订单{{closingTime}}会关闭。",
          ask: "还想要的话，在那之前付款就好；遇到什么不顺，到店里找我们。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：您的订单{{closingTime}}关闭",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "A quick word about your order for {{goods}}.",
          why: "It stays open until {{closingTime}}.",
          ask: "If you'd still like it, paying before then is all it takes. If something is in the way, I'm here to help 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order for {{goods}}",
          why: "stays open until {{closingTime}}.",
          ask: "We're here to help{{^link}}.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}})",
          why: "stays open until {{closingTime}}.",
          ask: "Have a look if you'd still like it.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "A quick word about your order from {{placedTime}} ({{goods}}).",
          why: "It stays open until {{closingTime}}.",
          ask: "If you'd still like it, paying before then is all it takes; if something is in the way, we're here to help.{{#link}} Your order: {{link}}{{/link}}",
          subject: "Your order at {{shop}} stays open until {{closingTime}}",
        },
      },
    },
  },

  "last-call-returning": {
    tone: "plain",
    appeal: "relationship",
    claims: ["closingKnown"],
    source: ["SCR-01", "SCR-02", "SCR-11", "TIM-11"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}，谢谢您一直想着我们😊",
          what: "您这次选的{{goods}}，我帮您看着呢。",
          why: "订单{{closingTime}}会关闭，怕您忙忘了，先跟您说一声。",
          ask: "您看着方便就好；错过了也没关系，再下单的时候我来帮您。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}，",
          why: "{{closingTime}}前",
          ask: "可付款{{^link}}。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您这次选的{{goods}}，",
          why: "订单{{closingTime}}会关闭，怕您忙忘了，",
          ask: "方便时点开看看。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}，谢谢您一直想着我们。",
          what: "您这次选的{{goods}}，我们替您留意着。",
          why: "订单{{closingTime}}会关闭，怕您忙忘了，提前说一句。",
          ask: "您看着方便就好；错过了也没关系，再下单的时候我们来帮您。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：您的订单{{closingTime}}关闭，跟您说一声",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, it's {{#agent}}{{agent}} from {{/agent}}{{shop}}. It's always good to have you with us 😊",
          what: "I've been keeping an eye on your order for {{goods}}.",
          why: "It stays open until {{closingTime}}, and I didn't want it to slip by you.",
          ask: "Do as it suits you. If you miss it, don't worry: I'll gladly help you order again.",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order for {{goods}}",
          why: "is kept open until {{closingTime}}",
          ask: "- look at it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "it stays open until {{closingTime}}.",
          ask: "Have a look when you have a moment.",
        },
        written: {
          who: "{{salutation}}, it's {{shop}}. It's always good to have you with us.",
          what: "A quick word about your order for {{goods}}.",
          why: "It stays open until {{closingTime}}, and we didn't want it to slip by you.",
          ask: "Do as it suits you; if you miss it, don't worry: we'll gladly help you order again.{{#link}} Your order: {{link}}{{/link}}",
          subject: "A quick word about your order at {{shop}}",
        },
      },
    },
  },

  "only-touch": {
    tone: "plain",
    appeal: "help",
    claims: ["closingKnown"],
    source: ["SCR-01", "SCR-05", "SCR-11", "TIM-11"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "看到您{{placedTime}}拍下了{{goods}}，谢谢您的喜欢。",
          why: "这笔订单{{closingTime}}会关闭，先跟您说一声。",
          ask: "款式、地址、付款，有哪里需要我帮忙的吗？😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "{{closingTime}}关闭，",
          ask: "问{{^link}}客服。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "订单{{closingTime}}会关闭，",
          ask: "要帮忙的话点开就能找到我们。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "看到您{{placedTime}}拍下了{{goods}}，谢谢您的喜欢。",
          why: "这笔订单{{closingTime}}会关闭，先跟您说一声。",
          ask: "款式、地址或付款上需要帮忙的，到店里找我们就好。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：您的订单{{closingTime}}关闭，有什么可以帮忙的吗",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "Thank you for your order ({{goods}}).",
          why: "It stays open until {{closingTime}}, so I thought I'd write in good time.",
          ask: "Is there anything I can help with: the details, the address, the payment? 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "thanks for your order ({{goods}}).",
          why: "It's open until {{closingTime}}.",
          ask: "Glad to help{{^link}}.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Thanks for your order ({{goods}}).",
          why: "It stays open until {{closingTime}}.",
          ask: "Tell us if we can help.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "Thank you for your order from {{placedTime}} ({{goods}}).",
          why: "It stays open until {{closingTime}}, so we thought we'd write in good time.",
          ask: "If you need a hand with the details, the address or the payment, find us in the shop.{{#link}} Your order: {{link}}{{/link}}",
          subject: "Can we help? Your order at {{shop}} stays open until {{closingTime}}",
        },
      },
    },
  },
} satisfies Readonly<Record<string, Script>>;
