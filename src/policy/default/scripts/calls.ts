import type { Script } from "../../../contract/policy-script";

/** Calls. The opening asks for the buyer and names no goods; `purpose` is spoken to the buyer alone. */
export const CALL_SCRIPTS = {
  "call-courtesy": {
    tone: "plain",
    appeal: "relationship",
    claims: [],
    source: ["SCR-02", "SCR-09", "SCR-20", "CHA-01"],
    texts: {
      "zh-CN": {
        phone: {
          opening:
            "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}。{{#name}}请问是您本人吗？{{/name}}{{^name}}请问您最近来过我们店吗？{{/name}}现在方便说两句吗？",
          purpose: "很高兴又见到您。您{{placedTime}}选了{{goods}}，我打来谢谢您，顺便问声好。",
          question: "上次买的您用着还满意吗？这次的订单，有没有什么不方便的地方，我可以帮您看看？",
          closing: "好的，谢谢您抽空跟我聊。有需要随时到店里找我，祝您一切顺心。",
        },
      },
      en: {
        phone: {
          opening:
            "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}. {{#name}}Have I got the right person?{{/name}}{{^name}}Have you visited our shop lately?{{/name}} And is this a good moment?",
          purpose:
            "How nice to have you back. I saw your order from {{placedTime}}, for {{goods}}, and I'm calling to say thank you.",
          question:
            "How did your last purchase turn out? And is there anything in the way with this order that I could sort out for you?",
          closing:
            "Thank you for your time. You'll always find me in the shop if you need anything. Have a lovely day.",
        },
      },
    },
  },

  "call-new": {
    tone: "plain",
    appeal: "delivery",
    claims: [],
    source: ["SCR-09", "CHA-01"],
    texts: {
      "zh-CN": {
        phone: {
          opening:
            "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}。{{#name}}请问是您本人吗？{{/name}}{{^name}}请问您最近来过我们店吗？{{/name}}不耽误您太久，现在方便吗？",
          purpose:
            "谢谢您第一次来我们店。您{{placedTime}}拍下了{{goods}}，我打来跟您认识一下，付款后我们就为您安排发货。",
          question: "下单、付款这些还顺利吗？对商品或者配送，有什么想了解的？",
          closing: "好的，您按自己的时间来就行。有需要随时到店里找我，谢谢您，再见。",
        },
      },
      en: {
        phone: {
          opening:
            "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}. {{#name}}Have I got the right person?{{/name}}{{^name}}Have you visited our shop lately?{{/name}} It won't take long; is this a good moment?",
          purpose:
            "Thank you for your first order with us, from {{placedTime}}, for {{goods}}. I wanted to introduce myself; once it's paid, we'll get it ready to send.",
          question:
            "Has everything gone smoothly so far? Is there anything you'd like to know about it or the delivery?",
          closing:
            "Lovely. Take your time, and if you need anything, you'll find me in the shop. Thank you, and goodbye.",
        },
      },
    },
  },

  "call-ask": {
    tone: "plain",
    appeal: "question",
    claims: [],
    source: ["SCR-05", "SCR-09", "SEL-16", "CHA-01"],
    texts: {
      "zh-CN": {
        phone: {
          opening:
            "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}。{{#name}}请问是您本人吗？{{/name}}{{^name}}请问您最近来过我们店吗？{{/name}}想跟您核对一件小事，方便吗？",
          purpose: "我们看到{{placedTime}}有一笔订单，是{{goods}}，想先跟您确认一下。",
          question: "这一单是您想要的吗？款式、数量都对吗？有没有哪里看不明白？",
          closing: "好的，我记下了。要是拍错了，不用管它就行；需要帮忙随时到店里找我，谢谢您。",
        },
      },
      en: {
        phone: {
          opening:
            "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}. {{#name}}Have I got the right person?{{/name}}{{^name}}Have you visited our shop lately?{{/name}} I have one small question, if this is a good moment.",
          purpose: "We have an order from {{placedTime}} here, for {{goods}}, and I'd like to check it with you.",
          question: "Was it meant? Is everything on it as you wanted, or is something unclear?",
          closing:
            "Thank you, I've noted that. If it was a slip, you can simply leave it; if you need a hand, you'll find me in the shop.",
        },
      },
    },
  },

  "call-help": {
    tone: "reassuring",
    appeal: "help",
    claims: [],
    source: ["SCR-06", "SCR-09", "SCR-15", "SCR-16"],
    texts: {
      "zh-CN": {
        phone: {
          opening:
            "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}。{{#name}}请问是您本人吗？{{/name}}{{^name}}请问您最近来过我们店吗？{{/name}}现在方便说两句吗？",
          purpose: "您{{placedTime}}拍下了{{goods}}，付款的时候好像不太顺，我打来看看能不能帮上忙。",
          question:
            "您走到哪一步了，页面上写着什么？不着急，我陪您一步一步来。{{#friendPay}}嫌麻烦的话，也可以请亲友代付。{{/friendPay}}{{#instalments}}想分期也可以。{{/instalments}}{{#corporateTransfer}}要走公司账户，也可以对公转账。{{/corporateTransfer}}{{#cashOnDelivery}}货到付款也行。{{/cashOnDelivery}}",
          closing: "密码和验证码您自己保管，不用告诉我，也别告诉别人。还有哪里不明白，随时到店里找我，谢谢您。",
        },
      },
      en: {
        phone: {
          opening:
            "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}. {{#name}}Have I got the right person?{{/name}}{{^name}}Have you visited our shop lately?{{/name}} And is this a good moment?",
          purpose:
            "It's about your order from {{placedTime}}, for {{goods}}. It seems that paying didn't go smoothly, and I'd like to help if I can.",
          question:
            "How far did you get, and what does the page say? Take your time; we can go step by step.{{#friendPay}} If it's easier, a friend can pay for you.{{/friendPay}}{{#instalments}} Instalments are possible too.{{/instalments}}{{#corporateTransfer}} For a company account, there's a corporate transfer.{{/corporateTransfer}}{{#cashOnDelivery}} You can also pay on delivery.{{/cashOnDelivery}}",
          closing:
            "Please keep passwords and codes to yourself; I'll never need them. If anything else comes up, you'll find me in the shop. Thank you.",
        },
      },
    },
  },

  "call-keep-back": {
    tone: "plain",
    appeal: "stock",
    claims: ["fewLeft"],
    source: ["SCR-09", "SCR-11", "SCR-20", "SCR-26"],
    texts: {
      "zh-CN": {
        phone: {
          opening:
            "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}。{{#name}}请问是您本人吗？{{/name}}{{^name}}请问您最近来过我们店吗？{{/name}}有件事想问问您的意思，方便吗？",
          purpose: "您{{placedTime}}拍下了{{goods}}，您选的这一款，库存现在还有{{stock}}件。",
          question: "所以想问您一声：这一单您还想要吗，要不要我去问问能不能先给您留着？还是有什么让您拿不定主意？",
          closing: "好的，我按您的意思办。您慢慢考虑，有变化到店里跟我说一声就行，谢谢您。",
        },
      },
      en: {
        phone: {
          opening:
            "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}. {{#name}}Have I got the right person?{{/name}}{{^name}}Have you visited our shop lately?{{/name}} I'd like to ask what you'd prefer, if this is a good moment.",
          purpose:
            "It's about your order from {{placedTime}}, for {{goods}}. In the version you chose, we have {{stock}} left in stock.",
          question:
            "So I wanted to ask: would you still like it, and shall I see whether we can keep it back for you? Or is there something you're unsure about?",
          closing: "Thank you, I'll do as you say. If anything changes, just tell me in the shop.",
        },
      },
    },
  },

  "call-reassure": {
    tone: "reassuring",
    appeal: "guarantee",
    claims: [],
    source: ["SCR-06", "SCR-09", "SEL-11"],
    texts: {
      "zh-CN": {
        phone: {
          opening:
            "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}。{{#name}}请问是您本人吗？{{/name}}{{^name}}请问您最近来过我们店吗？{{/name}}现在方便说两句吗？",
          purpose: "您{{placedTime}}选了{{goods}}，可能还在考虑，我打来听听您的想法。",
          question:
            "您最在意的是哪一点？我知道的都照实告诉您，不清楚的我去问明白了再答复您。{{#returnsDays}}收到后不合适，{{returnsDays}}天内可以退。{{/returnsDays}}{{#freightInsurance}}退货运费还有运费险。{{/freightInsurance}}",
          closing: "谢谢您跟我说这些。您再想想，怎么决定都好，有问题随时到店里找我。",
        },
      },
      en: {
        phone: {
          opening:
            "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}. {{#name}}Have I got the right person?{{/name}}{{^name}}Have you visited our shop lately?{{/name}} And is this a good moment?",
          purpose:
            "It's about your order from {{placedTime}}, for {{goods}}. Perhaps you're still thinking it over, so I'd like to hear what's on your mind.",
          question:
            "What matters most to you? I'll tell you plainly what I know, and find out what I don't.{{#returnsDays}} If it isn't right, you can send it back within {{returnsDays}} days.{{/returnsDays}}{{#freightInsurance}} Insurance covers the postage back.{{/freightInsurance}}",
          closing:
            "Thank you for telling me. Think it over, and whatever you decide is fine. You'll find me in the shop.",
        },
      },
    },
  },

  "call-promotion": {
    tone: "plain",
    appeal: "delivery",
    claims: ["event"],
    source: ["SCR-09", "SCR-22", "SEL-09", "TIM-13"],
    texts: {
      "zh-CN": {
        phone: {
          opening:
            "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}。{{#name}}请问是您本人吗？{{/name}}{{^name}}请问您最近来过我们店吗？{{/name}}占用您半分钟，方便吗？",
          purpose: "恭喜您在{{event}}拍到{{goods}}，真会选，付款后我们就为您安排发货。",
          question: "付款还顺利吗，有没有我能帮忙的？",
          closing: "好的，不多打扰了，谢谢您，再见。",
        },
      },
      en: {
        phone: {
          opening:
            "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}. {{#name}}Have I got the right person?{{/name}}{{^name}}Have you visited our shop lately?{{/name}} May I have half a minute?",
          purpose: "Congratulations on your {{event}} choice, {{goods}}. Once it's paid, we'll get it ready to send.",
          question: "Is everything going smoothly, or can I help with anything?",
          closing: "Wonderful. I won't keep you; thank you, and goodbye.",
        },
      },
    },
  },

  "call-promise": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-09", "SCR-24", "TIM-08"],
    texts: {
      "zh-CN": {
        phone: {
          opening:
            "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}。{{#name}}请问是您本人吗？{{/name}}{{^name}}请问您最近来过我们店吗？{{/name}}现在方便说两句吗？",
          purpose:
            "您拍下的{{goods}}，您之前说{{#promisedTime}}{{promisedTime}}方便付款{{/promisedTime}}{{^promisedTime}}会付款{{/promisedTime}}，我来轻轻提一句，您要是在忙也不要紧。",
          question: "现在付款方便吗？还是碰到了什么不顺，我帮您看看？",
          closing: "好的，您看着安排就行。有需要到店里找我，谢谢您。",
        },
      },
      en: {
        phone: {
          opening:
            "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}. {{#name}}Have I got the right person?{{/name}}{{^name}}Have you visited our shop lately?{{/name}} And is this a good moment?",
          purpose:
            "It's about your order for {{goods}}{{#promisedTime}} and the time you mentioned ({{promisedTime}}){{/promisedTime}}{{^promisedTime}}, which you said you'd pay for{{/promisedTime}}. Just a gentle reminder; if you've been busy, that's quite all right.",
          question: "Does now suit you, or is something in the way that I could help with?",
          closing: "Lovely. Do as it suits you, and if you need anything, you'll find me in the shop. Thank you.",
        },
      },
    },
  },

  "call-last": {
    tone: "plain",
    appeal: "closing",
    claims: ["closingKnown"],
    source: ["SCR-09", "SCR-11", "TIM-11"],
    texts: {
      "zh-CN": {
        phone: {
          opening:
            "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}。{{#name}}请问是您本人吗？{{/name}}{{^name}}请问您最近来过我们店吗？{{/name}}就说一件事，方便吗？",
          purpose: "您{{placedTime}}拍下了{{goods}}，这笔订单{{closingTime}}会关闭，我提前告诉您一声。",
          question: "您还想要吗？付款上有没有什么需要我帮忙的？",
          closing: "好的，您看着方便就行；要是错过了，再下单时我来帮您。谢谢您，再见。",
        },
      },
      en: {
        phone: {
          opening:
            "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}. {{#name}}Have I got the right person?{{/name}}{{^name}}Have you visited our shop lately?{{/name}} Just one thing, if this is a good moment.",
          purpose:
            "It's about your order from {{placedTime}}, for {{goods}}. It stays open until {{closingTime}}, and I wanted to tell you in good time.",
          question: "Would you still like it? Is there anything about the payment I can help with?",
          closing: "Do as it suits you; if you miss it, I'll gladly help you order again. Thank you, and goodbye.",
        },
      },
    },
  },
} satisfies Readonly<Record<string, Script>>;
