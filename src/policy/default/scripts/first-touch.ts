import type { Script } from "../../../contract/policy-script";

/** The first words after an order: they confirm, help or welcome before they ask for anything. */
export const FIRST_TOUCH_SCRIPTS = {
  "address-check": {
    tone: "plain",
    appeal: "address",
    claims: [],
    source: ["TIM-01", "SCR-01", "SCR-05"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您{{placedTime}}拍下的{{goods}}我看到啦，谢谢您喜欢😊",
          why: "想先跟您核对一下收货地址，免得包裹走错路。",
          ask: "订单上的地址和电话对吗？都对的话，付款后我们就为您安排发货。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "您的{{goods}}",
          why: "发货前",
          ask: "请核对地址{{^link}}。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下了{{goods}}，",
          why: "为了准确送到您手上，",
          ask: "请看看收货地址对不对。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，我们看到了，谢谢您的信任。",
          why: "为了让包裹准确送到您手上，想请您先核对一下收货信息。",
          ask: "请看看订单里的地址和电话是否正确，付款后我们就为您安排发货。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：请核对您的收货地址",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "Thank you for your order ({{goods}}) 😊",
          why: "Before anything travels, we'd like to be sure it finds the right door.",
          ask: "Are the address and phone number on the order correct? Once it's paid, we'll get it ready to send.",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order for {{goods}}:",
          why: "before it travels,",
          ask: "please check the address{{^link}}.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "before it travels,",
          ask: "is the address right? Take a look.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "Thank you for your order from {{placedTime}} ({{goods}}).",
          why: "We'd like to be sure that it finds the right door.",
          ask: "Please check the address and phone number on the order; once it's paid, we'll get it ready to send.{{#link}} Your order: {{link}}{{/link}}",
          subject: "Is your delivery address right? - {{shop}}",
        },
      },
    },
  },

  "ask-help": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-01", "SCR-05", "SEL-03"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}，您的订单我来照应。",
          what: "看到您{{placedTime}}拍下了{{goods}}，谢谢您的喜欢。",
          why: "款式、配送或别的细节，有想多了解的，我都可以帮您看看。",
          ask: "您这边有什么需要我帮忙的吗？😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "若有疑问，",
          ask: "可找我们{{^link}}。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "款式、配送有想问的，",
          ask: "点开订单就能找到我们。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}看中了{{goods}}，谢谢您的喜欢。",
          why: "款式、配送或别的细节，有想多了解的，我们都乐意帮忙。",
          ask: "有需要的话，到店里找我们就好。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：您的订单，有什么可以帮忙的吗",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "I saw your order for {{goods}} come in, thank you.",
          why: "If anything about it or the delivery is still unclear, I'm glad to look into it for you.",
          ask: "Is there anything I can help you with? 😊",
        },
        sms: {
          who: "{{salutation}},",
          what: "thanks for your order ({{goods}}).",
          why: "Any questions?",
          ask: "We're glad to help{{^link}}.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Thanks for your order ({{goods}}).",
          why: "If anything is unclear,",
          ask: "just ask us.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "We saw your order from {{placedTime}} ({{goods}}) come in, thank you.",
          why: "If anything about it or the delivery is still unclear, we're glad to help.",
          ask: "You'll find us in the shop whenever you like.{{#link}} Your order: {{link}}{{/link}}",
          subject: "Can we help with your order? - {{shop}}",
        },
      },
    },
  },

  "playful-goods": {
    tone: "playful",
    appeal: "delivery",
    claims: [],
    source: ["SCR-01", "SCR-03", "SCR-04"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}，有位小家伙托我捎句话～",
          what: "捎话的是您{{placedTime}}拍下的{{goods}}。",
          why: "它说，盼着早点出发，到您家报到🚚",
          ask: "您方便的时候付个款，我们就安排它启程；有想问的，也尽管告诉我😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "您的{{goods}}",
          why: "想早点见您，",
          ask: "请看{{^link}}订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}托我们捎句话：",
          why: "它想早点见到您。",
          ask: "有空来看看它吧。",
        },
        written: {
          who: "{{salutation}}，{{shop}}替一位小家伙捎句话。",
          what: "捎话的是您{{placedTime}}拍下的{{goods}}。",
          why: "它说，早一点启程，就能早一点见到您。",
          ask: "您方便时完成付款，我们就安排它出发。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：有位小家伙托我们捎句话",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, a small voice at {{shop}} asked us to write 🙂",
          what: "It belongs to your order ({{goods}}).",
          why: "It says it has never seen your street and would rather like to.",
          ask: "Pay whenever it suits you, and we'll send it on its way. Any questions, just ask.",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order for {{goods}} says hi:",
          why: "it'd love to see your street.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}) says hello:",
          why: "it would love to see your street.",
          ask: "Come and say hello back.",
        },
        written: {
          who: "{{salutation}}, a small voice at {{shop}} asked us to write.",
          what: "It belongs to your order from {{placedTime}} ({{goods}}).",
          why: "It says it has never seen your street and would rather like to.",
          ask: "Pay whenever it suits you, and we'll send it on its way.{{#link}} Your order: {{link}}{{/link}}",
          subject: "A hello from your order at {{shop}}",
        },
      },
    },
  },

  "new-delivery": {
    tone: "plain",
    appeal: "delivery",
    claims: [],
    source: ["SCR-01", "SCR-02", "SCR-04"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}，欢迎您来店里😊",
          what: "您{{placedTime}}拍下的{{goods}}，订单我看到了，谢谢您的喜欢。",
          why: "付款后我们就为您安排发货，早些出发，您也能早些收到。",
          ask: "您方便的时候付款就好，有什么拿不准的，直接问我。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "付款后就寄出，",
          ask: "详情{{^link}}见订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "谢谢您拍下{{goods}}，",
          why: "付款后就为您安排发货，",
          ask: "方便时点开订单看看。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}，欢迎您。",
          what: "您{{placedTime}}拍下的{{goods}}，我们看到了，谢谢您的喜欢。",
          why: "付款后我们就为您安排发货，早些出发，您也能早些收到。",
          ask: "您方便的时候看看订单就好。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：您的订单，付款后就安排发货",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}. Welcome to our shop 😊",
          what: "Thank you for choosing {{goods}}.",
          why: "Once it's paid, we'll get it ready to send, so the sooner it sets off, the sooner it's with you.",
          ask: "Pay whenever it suits you, and do ask me if anything is unclear.",
        },
        sms: {
          who: "{{salutation}},",
          what: "thanks for your order ({{goods}}).",
          why: "Once paid, we'll send it",
          ask: "- see it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Thanks for your order ({{goods}}).",
          why: "Once it's paid, we'll get it ready to send.",
          ask: "Take a look.",
        },
        written: {
          who: "{{salutation}}, welcome to {{shop}}.",
          what: "Thank you for choosing {{goods}}.",
          why: "Once it's paid, we'll get it ready to send.",
          ask: "You can finish it whenever it suits you.{{#link}} Your order: {{link}}{{/link}}",
          subject: "Your order at {{shop}} is ready when you are",
        },
      },
    },
  },

  "ships-today": {
    tone: "benefit",
    appeal: "delivery",
    claims: ["shipsToday"],
    source: ["SCR-01", "SCR-04", "SCR-17"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您{{placedTime}}拍下的{{goods}}，今天还赶得上发货🚚",
          why: "{{cutOff}}前付款，今天就能为您发出{{#arrivalDay}}，预计{{arrivalDay}}送到{{/arrivalDay}}。",
          ask: "您看时间方便吗？有需要我帮忙的，直接告诉我。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "{{cutOff}}前付",
          ask: "今发{{^link}}货。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您的{{goods}}今天还赶得上发货，",
          why: "{{cutOff}}前付款就行，",
          ask: "点开订单看看。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，今天还赶得上发货。",
          why: "{{cutOff}}前付款，今天就能为您发出{{#arrivalDay}}，预计{{arrivalDay}}送到{{/arrivalDay}}。",
          ask: "时间方便的话，看看订单就好。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：您的订单今天还赶得上发货",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "Good news about your order for {{goods}}: it can still leave today 🚚",
          why: "If it's paid before {{cutOff}}, we'll send it today{{#arrivalDay}}, and it should reach you on {{arrivalDay}}{{/arrivalDay}}.",
          ask: "Does that suit you? If anything is in the way, just tell me.",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order for {{goods}}",
          why: "can leave today if paid before {{cutOff}}.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}) can still leave today",
          why: "if it's paid before {{cutOff}}.",
          ask: "Take a look.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}.",
          what: "Your order from {{placedTime}} ({{goods}}) can still leave today.",
          why: "If it's paid before {{cutOff}}, we'll send it today{{#arrivalDay}}, and it should reach you on {{arrivalDay}}{{/arrivalDay}}.",
          ask: "If the time suits you, take a look at the order.{{#link}} Your order: {{link}}{{/link}}",
          subject: "Your order at {{shop}} can still leave today",
        },
      },
    },
  },

  "welcome-back": {
    tone: "plain",
    appeal: "relationship",
    claims: [],
    source: ["SCR-01", "SCR-02"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}，很高兴又见到您😊",
          what: "上次买的您还满意吗？这次您{{placedTime}}选了{{goods}}，谢谢您还想着我们。",
          why: "付款后我们就为您安排发货；款式或地址想改的话，我帮您看看。",
          ask: "不着急，您方便的时候看看订单，有事跟我说一声就好。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "欢迎回来，{{goods}}",
          why: "等您，",
          ask: "请看{{^link}}订单。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "很高兴又见到您，您选的{{goods}}，",
          why: "付款后就为您安排发货，",
          ask: "方便时点开订单看看。",
        },
        written: {
          who: "{{salutation}}，这里是{{shop}}，很高兴又见到您。",
          what: "希望上次买的您还满意；这次您{{placedTime}}选了{{goods}}，谢谢您还想着我们。",
          why: "付款后我们就为您安排发货；款式或地址想改的话，我们帮您看看。",
          ask: "不着急，您方便的时候看看订单就好。{{#link}}查看订单：{{link}}{{/link}}",
          subject: "{{shop}}：很高兴又见到您",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}. How nice to see you again 😊",
          what: "How did your last purchase turn out? I saw your new order for {{goods}}.",
          why: "Once it's paid, we'll get it ready to send. If you'd like anything changed, I can look into it.",
          ask: "No rush at all. Take a look when it suits you, and tell me if I can help.",
        },
        sms: {
          who: "{{salutation}},",
          what: "nice to see you again. Your order ({{goods}}):",
          why: "whenever suits you.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Lovely to see you again. Your order ({{goods}})",
          why: "is ready when you are.",
          ask: "Take a look.",
        },
        written: {
          who: "{{salutation}}, this is {{shop}}. How nice to see you again.",
          what: "We hope your last purchase turned out well, and thank you for your new order ({{goods}}).",
          why: "Once it's paid, we'll get it ready to send; if you'd like anything changed, we can look into it.",
          ask: "No rush at all: take a look when it suits you.{{#link}} Your order: {{link}}{{/link}}",
          subject: "Nice to see you again at {{shop}}",
        },
      },
    },
  },
} satisfies Readonly<Record<string, Script>>;
