import type { Script } from "../../../contract/policy-script";

/** One message about all open orders of a buyer. */
export const MANY_SCRIPTS = {
  "several-orders": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-01", "SCR-13", "SEL-08"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "看到您拍下了{{goods}}{{#count}}，一共{{count}}笔订单{{/count}}，谢谢您的喜欢。",
          why: "几笔放在一起看更省心，我也可以帮您看看能否合并发货📦",
          ask: "您还在挑吗？挑好了跟我说一声，有要调整的我来帮您。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "{{#count}}共{{count}}单，{{/count}}看",
          ask: "其中一单{{^link}}。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下了{{goods}}{{#count}}（共{{count}}笔订单）{{/count}}，",
          why: "放在一起看更省心，",
          ask: "挑好了点开看看。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "看到您拍下了{{goods}}{{#count}}，一共{{count}}笔订单{{/count}}，谢谢您的喜欢。",
          why: "几笔放在一起看更省心，也可以帮您看看能否合并发货。",
          ask: "挑好了，方便时到店里看看订单就好。{{#link}}这是其中一笔：{{link}}{{/link}}",
          subject: "{{shop}}：您的几笔订单，放在一起看更省心",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "Thank you for choosing {{goods}}{{#count}}, {{count}} orders in all{{/count}}.",
          why: "I can see whether they could travel together, so that you'd have one delivery to wait for 📦",
          ask: "Are you still looking around? Tell me when you're done, or if you'd like anything changed.",
        },
        sms: {
          who: "{{salutation}},",
          what: "thanks for choosing {{goods}}{{#count}} ({{count}} orders){{/count}}.",
          why: "No rush;",
          ask: "see one of them{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Thanks for choosing {{goods}}{{#count}} ({{count}} orders){{/count}}.",
          why: "See them together",
          ask: "when you're done choosing.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "Thank you for choosing {{goods}}{{#count}}, {{count}} orders in all{{/count}}.",
          why: "We can see whether they could travel together, so that you'd have one delivery to wait for.",
          ask: "Have a look at your orders when you're done choosing.{{#link}} Here is one of them: {{link}}{{/link}}",
          subject: "Your open orders at {{shop}}",
        },
      },
    },
  },

  "which-copy": {
    tone: "plain",
    appeal: "question",
    claims: [],
    source: ["SCR-01", "SCR-13", "SEL-08"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "看到您拍下的{{goods}}有{{#count}}{{count}}笔{{/count}}{{^count}}几笔{{/count}}一样的订单。",
          why: "怕您重复拍了，先跟您核对一下。",
          ask: "您想要的是哪一笔呢？多出来的不用管它；要是都想要，也告诉我一声😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}",
          why: "有几笔，",
          ask: "要哪笔？其一{{^link}}见订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您的{{goods}}有几笔一样的订单，",
          why: "怕您拍重了，",
          ask: "请点开看看要哪一笔。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}有{{#count}}{{count}}笔{{/count}}{{^count}}几笔{{/count}}一样的订单。",
          why: "怕您重复拍了，想请您核对一下。",
          ask: "请看看想要的是哪一笔，多出来的不用管它。{{#link}}这是其中一笔：{{link}}{{/link}}",
          subject: "{{shop}}：您有几笔一样的订单，请核对一下",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "I see {{#count}}{{count}}{{/count}}{{^count}}several{{/count}} orders from you for the same thing: {{goods}}.",
          why: "One of them may be a slip, so I'd rather ask.",
          ask: "Which one did you mean? You can simply leave the others, and if you'd like them all, just tell me 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "several orders for {{goods}}:",
          why: "is one a slip?",
          ask: "Which is right? See one{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "We have several orders for {{goods}}.",
          why: "In case one is a slip,",
          ask: "see which you meant.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "We have {{#count}}{{count}}{{/count}}{{^count}}several{{/count}} orders from you for the same thing: {{goods}}.",
          why: "One of them may be a slip, so we'd rather ask.",
          ask: "Please see which one you meant; you can simply leave the others.{{#link}} Here is one of them: {{link}}{{/link}}",
          subject: "Which order did you mean? - {{shop}}",
        },
      },
    },
  },
} satisfies Readonly<Record<string, Script>>;
