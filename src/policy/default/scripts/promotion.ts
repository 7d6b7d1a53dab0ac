import type { Script } from "../../../contract/policy-script";

/** Words for the days of a promotion: they congratulate on the catch and speak of stock and time only with figures. */
export const PROMOTION_SCRIPTS = {
  "promotion-day": {
    tone: "plain",
    appeal: "delivery",
    claims: ["event"],
    source: ["SCR-01", "SCR-04", "SCR-22"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}，{{event}}遇见您，真高兴🎉",
          what: "恭喜您{{placedTime}}拍到{{goods}}，真会选。",
          why: "付款后我们就为您安排发货，早些出发，您也能早些收到{{#eventEnds}}；{{event}}到{{eventEnds}}结束{{/eventEnds}}。",
          ask: "您方便的时候看看订单就好，有什么要帮忙的直接告诉我。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "恭喜拍到{{goods}}，",
          why: "付款后",
          ask: "发货{{^link}}，请看订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "恭喜您在{{event}}拍到{{goods}}，",
          why: "付款后就为您安排发货，",
          ask: "方便时点开订单看看。",
        },
        written: {
          who: "{{salutation}}，{{shop}}很高兴在{{event}}遇见您。",
          what: "恭喜您{{placedTime}}拍到{{goods}}，真会选。",
          why: "付款后我们就为您安排发货，早些出发，您也能早些收到{{#eventEnds}}；{{event}}到{{eventEnds}}结束{{/eventEnds}}。",
          ask: "您方便的时候看看订单就好。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：恭喜您，{{event}}真会选",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}. Lovely to have you with us this {{event}} 🎉",
          what: "Congratulations on a good catch, and a fine choice it is: {{goods}}.",
          why: "Once it's paid, we'll get it ready to send{{#eventEnds}}; {{event}} runs until {{eventEnds}}{{/eventEnds}}.",
          ask: "Take a look when it suits you, and tell me if I can help with anything.",
        },
        sms: {
          who: "{{salutation}},",
          what: "a fine {{event}} catch ({{goods}}).",
          why: "Once paid, we'll send it",
          ask: "- see it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "A fine {{event}} catch ({{goods}}).",
          why: "Once it's paid, we'll get it ready.",
          ask: "Take a look.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}. Lovely to have you with us this {{event}}.",
          what: "Congratulations on a good catch, and a fine choice it is: {{goods}}.",
          why: "Once it's paid, we'll get it ready to send{{#eventEnds}}; {{event}} runs until {{eventEnds}}{{/eventEnds}}.",
          ask: "Take a look when it suits you.{{#link}} Your order: {{link}}{{/link}}",
          subject: "A fine {{event}} choice - your order at {{shop}}",
        },
      },
    },
  },

  "promotion-stock": {
    tone: "plain",
    appeal: "stock",
    claims: ["event", "fewLeft"],
    source: ["SCR-01", "SCR-04", "SCR-11", "SCR-22", "SCR-26"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}，{{event}}遇见您，真高兴🎉",
          what: "恭喜您{{placedTime}}拍到{{goods}}，好眼光。",
          why: "这一款现在库存还有{{stock}}件，怕您惦记，先跟您说一声。",
          ask: "您要是喜欢，方便时付款就好；有拿不准的地方，随时问我。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "现有库存{{stock}}件，",
          ask: "详情{{^link}}见订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您在{{event}}拍到的{{goods}}，",
          why: "库存还有{{stock}}件，",
          ask: "方便时点开订单看看。",
        },
        written: {
          who: "{{salutation}}，{{shop}}很高兴在{{event}}遇见您。",
          what: "恭喜您{{placedTime}}拍到{{goods}}，好眼光。",
          why: "这一款现在库存还有{{stock}}件，先跟您说一声。",
          ask: "喜欢的话，方便时看看订单就好。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：您{{event}}拍的这一款，库存还有{{stock}}件",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}. Lovely to have you with us this {{event}} 🎉",
          what: "Congratulations on a fine choice: {{goods}}.",
          why: "Just so you know, we have {{stock}} left in stock at the moment.",
          ask: "If you'd like it, pay whenever it suits you. If you're unsure about anything, ask me.",
        },
        sms: {
          who: "{{salutation}},",
          what: "about your {{event}} order for {{goods}}:",
          why: "we have {{stock}} left.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your {{event}} order ({{goods}}):",
          why: "we have {{stock}} left in stock.",
          ask: "Take a look.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}. Lovely to have you with us this {{event}}.",
          what: "Congratulations on a fine choice: {{goods}}.",
          why: "Just so you know, we have {{stock}} left in stock at the moment.",
          ask: "If you'd like it, you'll find it in your orders.{{#link}} Your order: {{link}}{{/link}}",
          subject: "Your {{event}} order at {{shop}}: {{stock}} left in stock",
        },
      },
    },
  },

  "promotion-last-call": {
    tone: "plain",
    appeal: "closing",
    claims: ["event", "closingKnown"],
    source: ["SCR-01", "SCR-04", "SCR-11", "SCR-22", "TIM-11"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您在{{event}}拍到的{{goods}}，真是好眼光。",
          why: "这笔订单{{closingTime}}会关闭，先跟您说一声，免得您忙忘了。",
          ask: "还想要的话，在那之前付款就好；有什么要帮忙的，我在😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "{{closingTime}}关闭，",
          ask: "看{{^link}}订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您在{{event}}拍到的{{goods}}，",
          why: "订单{{closingTime}}会关闭，",
          ask: "还想要的话点开看看。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您在{{event}}拍到的{{goods}}，真是好眼光。",
          why: "这笔订单{{closingTime}}会关闭，先跟您说一声，免得您忙忘了。",
          ask: "还想要的话，在那之前看看订单就好。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：您的{{event}}订单{{closingTime}}关闭",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "You made a fine choice this {{event}}: {{goods}}.",
          why: "Your order is open until {{closingTime}}; I'm telling you now so that it doesn't slip by.",
          ask: "If you'd still like it, paying before then is all it takes. I'm here if you need a hand 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "your {{event}} order for {{goods}}",
          why: "is open until {{closingTime}}",
          ask: "- see it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your {{event}} order ({{goods}})",
          why: "is open until {{closingTime}}.",
          ask: "Have a look if you'd still like it.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "You made a fine choice this {{event}}: {{goods}}.",
          why: "Your order is open until {{closingTime}}; we're telling you now so that it doesn't slip by.",
          ask: "If you'd still like it, it's waiting in your orders until then.{{#link}} Your order: {{link}}{{/link}}",
          subject: "Your {{event}} order at {{shop}} is open until {{closingTime}}",
        },
      },
    },
  },

  "promotion-returning": {
    tone: "plain",
    appeal: "relationship",
    claims: ["event"],
    source: ["SCR-01", "SCR-02", "SCR-22"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}，{{event}}又见到您，真高兴😊",
          what: "上次买的您还满意吗？恭喜您这次拍到{{goods}}，还是那么会选。",
          why: "付款后我们就为您安排发货{{#eventEnds}}；{{event}}到{{eventEnds}}结束{{/eventEnds}}。",
          ask: "您忙您的，方便的时候看看订单，有事跟我说一声就好。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "又见您选{{goods}}，",
          why: "真好，",
          ask: "请看{{^link}}订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "{{event}}又见到您真高兴，您选的{{goods}}，",
          why: "付款后就为您安排发货，",
          ask: "方便时点开看看。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}，{{event}}又见到您，真高兴。",
          what: "希望上次买的您还满意；恭喜您这次拍到{{goods}}，还是那么会选。",
          why: "付款后我们就为您安排发货{{#eventEnds}}；{{event}}到{{eventEnds}}结束{{/eventEnds}}。",
          ask: "您方便的时候看看订单就好。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：{{event}}又见到您，真高兴",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}. How nice to see you again this {{event}} 😊",
          what: "How did your last purchase turn out? And congratulations on your latest choice: {{goods}}.",
          why: "Once it's paid, we'll get it ready to send{{#eventEnds}}; {{event}} runs until {{eventEnds}}{{/eventEnds}}.",
          ask: "Take a look when you have a moment, and tell me if I can help.",
        },
        sms: {
          who: "{{salutation}},",
          what: "welcome back. Your {{event}} order ({{goods}}):",
          why: "no rush.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Welcome back. Your {{event}} order ({{goods}})",
          why: "is ready when you are.",
          ask: "Take a look.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}. How nice to see you again this {{event}}.",
          what: "We hope your last purchase turned out well, and congratulations on your latest choice: {{goods}}.",
          why: "Once it's paid, we'll get it ready to send{{#eventEnds}}; {{event}} runs until {{eventEnds}}{{/eventEnds}}.",
          ask: "Take a look when you have a moment.{{#link}} Your order: {{link}}{{/link}}",
          subject: "Nice to see you again at {{shop}} for {{event}}",
        },
      },
    },
  },
} satisfies Readonly<Record<string, Script>>;
