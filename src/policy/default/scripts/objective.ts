import type { Script } from "../../../contract/policy-script";

/** The buyer cannot pay yet: help, do not push (rulebook section 2, objective reasons). */
export const OBJECTIVE_SCRIPTS = {
  "help-password": {
    tone: "reassuring",
    appeal: "help",
    claims: [],
    source: ["SCR-06", "SCR-15", "SCR-16"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您拍下的{{goods}}，是不是卡在支付密码这一步了？",
          why: "一时想不起来很常见，在平台上就能重新设一个。",
          ask: "在付款页点“忘记密码”，跟着提示走就行{{#friendPay}}，想省事也可以请朋友代付{{/friendPay}}。密码和验证码不用发给我们，哪一步卡住了跟我说一声就好😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "密码可以重设，",
          ask: "见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "支付密码忘了可以重设，",
          ask: "点开付款页就能改。",
        },
        written: {
          subject: "{{shop}}：支付密码忘了，可以重新设",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "关于您{{placedTime}}拍下的{{goods}}，有个付款上的小提示。",
          why: "如果忘了支付密码，在平台上可以重新设置{{#friendPay}}，也可以请朋友代付{{/friendPay}}。",
          ask: "请在付款页点“忘记密码”，按提示操作即可；密码和验证码请不要告诉任何人。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "Did the payment password get in the way of your order ({{goods}})?",
          why: "Passwords slip everyone's mind, and the payment page lets you choose a new one.",
          ask: "Tap “Forgot password” there and follow the steps{{#friendPay}}, or let a friend pay for you{{/friendPay}}. Please keep passwords and codes to yourself; if you get stuck, tell me at which step 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order ({{goods}}):",
          why: "you can reset a password at checkout.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "For your order ({{goods}}):",
          why: "a lost payment password can be reset.",
          ask: "You can do it at checkout.",
        },
        written: {
          subject: "{{shop}}: help with a forgotten payment password",
          who: "{{salutation}}, this is {{shop}}.",
          what: "Here's a small tip for paying for your order from {{placedTime}} ({{goods}}).",
          why: "If the payment password has slipped your mind, you can set a new one on the payment page{{#friendPay}}, or a friend can pay for you{{/friendPay}}.",
          ask: "Choose “Forgot password” there and follow the steps; please don't share passwords or codes with anyone, us included.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "help-balance": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-06", "SCR-15", "TIM-08"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，这里是{{shop}}{{#agent}}，我是{{agent}}{{/agent}}～",
          what: "您拍下的{{goods}}，付款的事我帮您想了想。",
          why: "账户里一时不够也没关系，换张卡、换个付款方式都可以{{#instalments}}，也支持分期{{/instalments}}{{#friendPay}}，还能请朋友代付{{/friendPay}}{{#cashOnDelivery}}，货到付款也行{{/cashOnDelivery}}。",
          ask: "如果想等充值以后再付，您看什么时候方便？告诉我一个时间，我到时候提醒您一下{{#closingTime}}（订单{{closingTime}}前有效）{{/closingTime}}😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "换方式也能付，",
          ask: "见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "换张卡、换个方式也能付，",
          ask: "方便时点开订单看看。",
        },
        written: {
          subject: "{{shop}}：您的订单可以换种方式付款",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，共{{amount}}，付款的办法不止一种。",
          why: "如果账户里一时不够，可以换张卡或换个付款方式{{#instalments}}，也支持分期{{/instalments}}{{#friendPay}}，还能请朋友代付{{/friendPay}}{{#cashOnDelivery}}，货到付款也行{{/cashOnDelivery}}。",
          ask: "想等充值以后再付也可以，您方便时打开订单就好{{#closingTime}}，订单{{closingTime}}前有效{{/closingTime}}。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, it's {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "I've had a look at the ways to pay for your order ({{goods}}).",
          why: "If the account is a little short right now, another card or payment method works just as well{{#instalments}}, instalments are possible{{/instalments}}{{#friendPay}}, and a friend can pay for you{{/friendPay}}.{{#cashOnDelivery}} You can also pay on delivery.{{/cashOnDelivery}}",
          ask: "Would you rather top up first? Tell me when suits you and I'll remind you around then{{#closingTime}} (the order stays open until {{closingTime}}){{/closingTime}} 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "paying for your order ({{goods}}):",
          why: "another card or method works.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "another card or payment method works too.",
          ask: "Take a look.",
        },
        written: {
          subject: "{{shop}}: other ways to pay for your order",
          who: "{{salutation}}, this is {{shop}}.",
          what: "There's more than one way to pay for your order from {{placedTime}} ({{goods}}, {{amount}}).",
          why: "If the account is a little short right now, another card or payment method works just as well{{#instalments}}, instalments are possible{{/instalments}}{{#friendPay}}, and a friend can pay for you{{/friendPay}}.{{#cashOnDelivery}} You can also pay on delivery.{{/cashOnDelivery}}",
          ask: "If you'd rather top up first, simply open the order when it suits you{{#closingTime}}; it stays open until {{closingTime}}{{/closingTime}}.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "help-first-payment": {
    tone: "reassuring",
    appeal: "help",
    claims: [],
    source: ["SCR-05", "SCR-06"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}，欢迎您～",
          what: "您拍下的{{goods}}，付款我来给您带路。",
          why: "头一回不熟悉很正常，一共四步：打开订单 → 点“付款” → 选一种付款方式 → 确认。{{#cashOnDelivery}}不想在网上付，也可以货到付款。{{/cashOnDelivery}}",
          ask: "银行卡方面的问题，可以打卡背面的银行客服电话；其他哪一步不清楚，跟我说或截图给我（卡号请遮住），我陪您一步步来😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "几步就能付，",
          ask: "打开订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "付款只要几步，",
          ask: "点开订单，跟着页面走就行。",
        },
        written: {
          subject: "{{shop}}：付款怎么操作，四步说明",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，给您送上一份付款说明。",
          why: "一共四步：打开订单，点“付款”，选一种付款方式，确认。{{#cashOnDelivery}}不想在网上付，也可以货到付款。{{/cashOnDelivery}}",
          ask: "哪一步不清楚，可以在订单里找客服；银行卡方面的问题，可以打卡背面的银行客服电话。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "I thought a short guide might help with your order ({{goods}}).",
          why: "Paying for the first time can be a bit of a maze, so here's the way: open the order → tap pay → choose a method → confirm.{{#cashOnDelivery}} If you'd rather not pay online, you can pay on delivery.{{/cashOnDelivery}}",
          ask: "For questions about the card itself, your bank's number is on its back. If any other step isn't clear, tell me, or send a screenshot with the card number covered, and we'll go through it together 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "for your order ({{goods}}):",
          why: "tap pay, pick a method, confirm.",
          ask: "Start{{^link}} from your order.{{/link}}{{#link}} here: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "paying takes a few steps: open, choose, confirm.",
          ask: "Start from the order.",
        },
        written: {
          subject: "{{shop}}: how to pay, step by step",
          who: "{{salutation}}, this is {{shop}}.",
          what: "Here's how to pay for your order from {{placedTime}} ({{goods}}).",
          why: "It takes four steps: open the order, tap pay, choose a method, confirm.{{#cashOnDelivery}} If you'd rather not pay online, you can pay on delivery.{{/cashOnDelivery}}",
          ask: "If a step isn't clear, our team can help from the order page; for questions about your card, the bank's number is on its back.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "help-maintenance": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-06", "TIM-08"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您拍下的{{goods}}，没付成也别担心。",
          why: "多半是银行或钱包正在维护，不是您操作的问题{{#promisedTime}}，{{promisedTime}}以后可以再试试{{/promisedTime}}。",
          ask: "您可以先换一种付款方式，也可以等维护结束再付{{^promisedTime}}；如果页面上写了维护到几点，告诉我一声，我到时候再来看看{{/promisedTime}}。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "遇维护可晚付，",
          ask: "见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "遇上银行维护，可以稍后再付，",
          ask: "点开订单看看。",
        },
        written: {
          subject: "{{shop}}：付款遇到维护，可以稍后再试",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，这会儿付款可能不太顺。",
          why: "银行或钱包也许正在维护{{#promisedTime}}，{{promisedTime}}以后可以再试试{{/promisedTime}}。",
          ask: "您可以先换一种付款方式，也可以等维护结束后再打开订单。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "If your order ({{goods}}) wouldn't go through, don't worry.",
          why: "It looks as if your bank or wallet is down for maintenance, so it's nothing you did{{#promisedTime}}; it's worth trying again from {{promisedTime}}{{/promisedTime}}.",
          ask: "You can use another method now or wait until it's back{{^promisedTime}}; if the page says how long it will take, let me know and I'll check in then{{/promisedTime}}.",
        },
        sms: {
          who: "{{salutation}},",
          what: "trouble paying for your order ({{goods}})?",
          why: "Bank down? Try later.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Trouble paying for your order ({{goods}})?",
          why: "If the bank is down, try later.",
          ask: "Take a look.",
        },
        written: {
          subject: "{{shop}}: payment may be down for maintenance",
          who: "{{salutation}}, this is {{shop}}.",
          what: "Paying for your order from {{placedTime}} ({{goods}}) may not work just now.",
          why: "Your bank or wallet may be down for maintenance{{#promisedTime}}; it's worth trying again from {{promisedTime}}{{/promisedTime}}.",
          ask: "You can choose another method now, or open the order again once it's back.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "maintenance-over": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-06", "TIM-08"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，这里是{{shop}}{{#agent}}，我是{{agent}}{{/agent}}～",
          what: "您拍下的{{goods}}，现在应该可以付款了。",
          why: "之前说的维护时间已经过了。",
          ask: "您方便时再试一次就好；要是还不行，换种方式，或者告诉我页面提示了什么，我们一起看看。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "支付应已恢复，",
          ask: "见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "支付应该恢复了，",
          ask: "方便时点开再试一次。",
        },
        written: {
          subject: "{{shop}}：维护时间已过，付款应该恢复了",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，之前付款时遇到了维护。",
          why: "原定的维护时间已经过了，现在应该恢复了。",
          ask: "您方便时可以再试一次；如果还不行，换一种付款方式也可以。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "A quick word about paying for your order ({{goods}}).",
          why: "The maintenance was due to end by now, so payment should be back.",
          ask: "Please try again when it suits you; if it still won't go through, tell me what the page says and we'll find another way.",
        },
        sms: {
          who: "{{salutation}},",
          what: "good news for your order ({{goods}}):",
          why: "payment should be back.",
          ask: "Try again{{^link}}.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "payment should be back by now.",
          ask: "You can try again.",
        },
        written: {
          subject: "{{shop}}: payment should be back",
          who: "{{salutation}}, this is {{shop}}.",
          what: "Maintenance got in the way of paying for your order from {{placedTime}} ({{goods}}).",
          why: "It was due to end by now, so payment should be back.",
          ask: "Please try again when it suits you; if it still won't go through, another method may.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "help-limit": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-06", "SCR-15"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您拍下的{{goods}}，一共{{amount}}，可能超过了这张卡或钱包的限额。",
          why: "这个好解决，换个办法就行。",
          ask: "可以换一张卡{{#instalments}}，也可以分期付款{{/instalments}}{{#corporateTransfer}}，公司购买还可以对公转账{{/corporateTransfer}}；限额是多少，一般在银行App里能查到。想用哪种方式，我陪您看怎么操作😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "超限可换卡付，",
          ask: "见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "超出限额的话可以换张卡，",
          ask: "点开订单就能换。",
        },
        written: {
          subject: "{{shop}}：付款超出限额时，可以这样办",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "关于您{{placedTime}}拍下的{{goods}}（共{{amount}}），说一下付款限额的事。",
          why: "如果付款时提示超出限额，可以换一张卡{{#instalments}}，也可以分期付款{{/instalments}}{{#corporateTransfer}}，公司购买还可以对公转账{{/corporateTransfer}}。",
          ask: "限额一般在银行App里能查到；打开订单，就能另选付款方式。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, it's {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "Your order ({{goods}}) comes to {{amount}}.",
          why: "That may be more than this card or wallet allows in one go, and there are ways round it.",
          ask: "You can use another card{{#instalments}}, pay in instalments{{/instalments}}{{#corporateTransfer}}, or, for a company, pay by corporate transfer{{/corporateTransfer}}; your bank's app usually shows the limit. Tell me which you'd like and I'll show you how 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "is your order ({{goods}}) over a card limit?",
          why: "Another card may do.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}) may be over a card limit.",
          why: "Another card may do.",
          ask: "You can change it there.",
        },
        written: {
          subject: "{{shop}}: if a payment limit is in the way",
          who: "{{salutation}}, this is {{shop}}.",
          what: "Your order from {{placedTime}} ({{goods}}) comes to {{amount}}.",
          why: "If that is above a card or wallet limit, another card may do{{#instalments}}, you can pay in instalments{{/instalments}}{{#corporateTransfer}}, and companies can pay by corporate transfer{{/corporateTransfer}}.",
          ask: "Your bank's app usually shows the limit, and the order lets you choose another way to pay.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "help-method": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-06"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您拍下的{{goods}}，付款好像没有通过。",
          why: "有时只是卡过期了、信息填错一位，或者这里不支持这种卡，改一下就好。",
          ask: "在付款页可以修改卡的信息，也可以换一张卡或换种方式{{#cashOnDelivery}}，货到付款也行{{/cashOnDelivery}}。页面提示了什么，您发我看看，我帮您找原因😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "可换种方式付，",
          ask: "见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，付款好像没有通过，",
          why: "可以换张卡或换种方式，",
          ask: "点开订单试试。",
        },
        written: {
          subject: "{{shop}}：付款没有通过，可以换一种方式",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，付款好像没有通过。",
          why: "有时只是卡过期了、信息填错一位，或者这里不支持这种卡。",
          ask: "在付款页可以修改卡的信息，也可以换一张卡或换种方式。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "The payment for your order ({{goods}}) doesn't seem to have gone through.",
          why: "Often it's only an expired card, a mistyped digit, or a card that isn't accepted here.",
          ask: "You can correct the card details on the payment page, or choose another card or method.{{#cashOnDelivery}} You can also pay on delivery.{{/cashOnDelivery}} If you tell me what the page says, I'll help you find the cause 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "for your order ({{goods}})",
          why: "another card or method may work.",
          ask: "Change it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "paying didn't seem to work. Another card may.",
          ask: "You can change it there.",
        },
        written: {
          subject: "{{shop}}: your payment didn't go through",
          who: "{{salutation}}, this is {{shop}}.",
          what: "The payment for your order from {{placedTime}} ({{goods}}) doesn't seem to have gone through.",
          why: "Often it's only an expired card, a mistyped digit, or a card that isn't accepted here.",
          ask: "You can correct the details on the payment page, or choose another card or method.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "help-corporate": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-03", "SCR-06"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{#agent}}{{agent}}，{{/agent}}{{shop}}的客服。",
          what: "您拍下的{{goods}}，共{{amount}}，是公司付款对吗？",
          why: "我们来配合{{#corporateTransfer}}，可以走对公转账{{/corporateTransfer}}{{^corporateTransfer}}，平台支持哪些方式，我帮您查{{/corporateTransfer}}。",
          ask: "发票抬头和税号怎么填，可以先发给我核对；您财务那边还需要什么信息，也请告诉我。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "公司付款，",
          ask: "可问客服{{^link}}。{{/link}}{{#link}}：{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "公司付款我们来配合，",
          ask: "点开订单就能找到客服。",
        },
        written: {
          subject: "{{shop}}：关于您订单的公司付款",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}的订单（{{goods}}，共{{amount}}），跟您对一下付款方式。",
          why: "需要公司付款的话，我们来配合{{#corporateTransfer}}，可以走对公转账{{/corporateTransfer}}。",
          ask: "付款方式和发票信息，都可以在订单里找客服核对。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "I understand that your order ({{goods}}, {{amount}}) is for a company.",
          why: "We're happy to help with paying from a company account{{#corporateTransfer}}; corporate transfer is possible{{/corporateTransfer}}{{^corporateTransfer}}; I can look up what the platform allows{{/corporateTransfer}}.",
          ask: "Send me the invoice name and tax number if you'd like them checked, and tell me what else your finance team needs.",
        },
        sms: {
          who: "{{salutation}},",
          what: "is your order ({{goods}}) for a company?",
          why: "We can help you pay.",
          ask: "Find us{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Is your order ({{goods}}) for a company?",
          why: "We can help with paying.",
          ask: "Just get in touch.",
        },
        written: {
          subject: "{{shop}}: paying for your order as a company",
          who: "{{salutation}}, this is {{shop}}.",
          what: "Here's a note on paying for your order from {{placedTime}} ({{goods}}, {{amount}}).",
          why: "We're happy to help with paying from a company account{{#corporateTransfer}}; corporate transfer is possible{{/corporateTransfer}}.",
          ask: "Our team can go through the payment and the invoice details with you from the order page.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "help-payer": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-06", "SCR-15", "TIM-08"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，这里是{{shop}}{{#agent}}，我是{{agent}}{{/agent}}～",
          what: "您拍下的{{goods}}，付款的那位这会儿不在也没关系。",
          why: "我们只跟您联系，不会去打扰对方{{#friendPay}}；需要的话，您也可以发个代付请求过去{{/friendPay}}。",
          ask: "您看大概什么时候方便？约个时间，我到时候再来问您{{#closingTime}}（订单{{closingTime}}前有效）{{/closingTime}}。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "等付款人有空，",
          ask: "见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "付款的人方便时再付就好，",
          ask: "和对方约好了，点开订单就行。",
        },
        written: {
          subject: "{{shop}}：付款人不在，约个方便的时间",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，想请您挑个方便的时间。",
          why: "付款的那位暂时不在也没关系{{#friendPay}}，您可以先发一个代付请求，等对方方便时处理{{/friendPay}}；我们只跟您联系。",
          ask: "和对方约好时间后，再打开订单就好{{#closingTime}}，订单{{closingTime}}前有效{{/closingTime}}。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "It's about your order ({{goods}}); if whoever pays isn't around just now, that's fine.",
          why: "We'll only ever write to you{{#friendPay}}, and you can send them a payment request yourself if that's easier{{/friendPay}}.",
          ask: "When would be a good time? Tell me and I'll check in with you then{{#closingTime}} (the order stays open until {{closingTime}}){{/closingTime}}.",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order ({{goods}}):",
          why: "it can be paid once your payer is free.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "it can be paid once your payer is free.",
          ask: "Open it when you're ready.",
        },
        written: {
          subject: "{{shop}}: a good time to pay for your order",
          who: "{{salutation}}, this is {{shop}}.",
          what: "Perhaps there's a better time for your order from {{placedTime}} ({{goods}}).",
          why: "If whoever pays isn't around just now, that's fine{{#friendPay}}: you can send them a payment request and they can see to it later{{/friendPay}}. We'll only write to you.",
          ask: "Once you've agreed a time, simply open the order again{{#closingTime}}; it stays open until {{closingTime}}{{/closingTime}}.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "help-certificate": {
    tone: "reassuring",
    appeal: "help",
    claims: [],
    source: ["SCR-06", "SCR-15", "SCR-16"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您拍下的{{goods}}，付款时是不是碰到了安全验证？",
          why: "提示缺少证书或者验证没通过，都是平台在保护您的账户，按提示装好、验证好就能用了。",
          ask: "可以先换到平时常用的手机或电脑上试试{{#friendPay}}，也可以请朋友代付{{/friendPay}}{{#cashOnDelivery}}，或者货到付款{{/cashOnDelivery}}。验证码请只填在平台页面上，不用发给我们😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "验证后就能付，",
          ask: "见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "验证没通过的话，换常用的手机试试，",
          ask: "点开订单就能付。",
        },
        written: {
          subject: "{{shop}}：付款验证没通过，可以这样试试",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，付款时若碰到安全验证，不用担心。",
          why: "提示缺少证书或验证没通过的话，按平台的提示装好、验证好就可以了{{#friendPay}}，也可以请朋友代付{{/friendPay}}。",
          ask: "换到平时常用的手机或电脑上再打开订单，往往更顺利；验证码请不要告诉任何人。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, it's {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "Did a security check stop you from paying for your order ({{goods}})?",
          why: "It's only the platform guarding your account, and its own steps usually sort it out.",
          ask: "It often helps to use the phone or computer you normally pay with{{#friendPay}}, or a friend can pay for you{{/friendPay}}.{{#cashOnDelivery}} Paying on delivery is possible too.{{/cashOnDelivery}} Please enter codes on the platform only and never send them to us 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "check failed on your order ({{goods}})?",
          why: "Your usual device may do.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "A failed check on your order ({{goods}})?",
          why: "Your usual device may pass it.",
          ask: "Try it there.",
        },
        written: {
          subject: "{{shop}}: if the security check didn't work",
          who: "{{salutation}}, this is {{shop}}.",
          what: "A security check may have got in the way of your order from {{placedTime}} ({{goods}}).",
          why: "If it failed or asked for a certificate, the platform's own steps usually sort it out{{#friendPay}}, or a friend can pay for you{{/friendPay}}.",
          ask: "It often helps to open the order on the phone or computer you normally pay with; please don't share codes with anyone.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "help-network": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-06", "SCR-15"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，这里是{{shop}}{{#agent}}，我是{{agent}}{{/agent}}～",
          what: "您拍下的{{goods}}，付款页打不开是吗？",
          why: "多半是网络一时拥堵。",
          ask: "先关掉占网速的程序，换一下Wi-Fi或手机流量，过一会儿再试{{#friendPay}}；还是慢的话，也可以请朋友代付{{/friendPay}}。一直打不开就告诉我，我帮您看看😊",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "网络好了再试，",
          ask: "见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "付款页打不开，过一会儿再试就好，",
          ask: "点开订单看看。",
        },
        written: {
          subject: "{{shop}}：付款页打不开，可以这样试试",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，付款页可能没打开。",
          why: "这多半是网络一时拥堵。",
          ask: "关掉占网速的程序，换一下Wi-Fi或手机流量，过一会儿再试{{#friendPay}}，也可以请朋友代付{{/friendPay}}。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "Is the payment page for your order ({{goods}}) refusing to load?",
          why: "It's usually just a busy connection.",
          ask: "Try closing whatever else is using it, or switch between Wi-Fi and mobile data, and have another go a little later{{#friendPay}}; a friend can also pay for you{{/friendPay}}. If it still won't open, tell me and I'll have a look 🙂",
        },
        sms: {
          who: "{{salutation}},",
          what: "slow payment page for your order ({{goods}})?",
          why: "It may load later.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Slow payment page for your order ({{goods}})?",
          why: "It may load a bit later.",
          ask: "You can try again then.",
        },
        written: {
          subject: "{{shop}}: if the payment page won't load",
          who: "{{salutation}}, this is {{shop}}.",
          what: "The payment page for your order from {{placedTime}} ({{goods}}) may have been slow to load.",
          why: "Most often it's just a busy connection.",
          ask: "Closing other apps or switching between Wi-Fi and mobile data often helps; then try again a little later{{#friendPay}}, or let a friend pay for you{{/friendPay}}.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "check-payment": {
    tone: "reassuring",
    appeal: "help",
    claims: [],
    source: ["SCR-06"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{#agent}}{{agent}}，{{/agent}}{{shop}}的客服。",
          what: "您拍下的{{goods}}，我们这边暂时还没看到付款到账。",
          why: "可能是到账慢了一些，也可能是最后一步没走完，看一眼更放心。",
          ask: "麻烦您看看订单状态和账户余额：没有扣款的话，再付一次就好；已经扣款的话，稍等一会儿再看，还没变化就告诉我，我来核对，也可以问问您的银行。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "付款暂未到账，",
          ask: "见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "付款暂时还没到账，",
          ask: "请点开看看订单状态。",
        },
        written: {
          subject: "{{shop}}：请看看订单的付款状态",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，我们暂时还没看到付款到账。",
          why: "可能是到账慢了一些，也可能是最后一步没走完。",
          ask: "请看看订单状态和账户余额：没有扣款，再付一次就好；已经扣款，请稍等一会儿，还没变化就告诉我们，或问问您的银行。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, this is {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "We can't see a payment for your order ({{goods}}) just yet.",
          why: "It may be on its way, or the last step may not have gone through, so a quick look will put your mind at rest.",
          ask: "Could you check the order and your balance? If nothing was taken, simply pay again; if it was, give it a little while, and if nothing changes, tell me and I'll check our side, or ask your bank.",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order ({{goods}}):",
          why: "we can't see the payment yet.",
          ask: "Please check it{{^link}}.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "we can't see the payment yet.",
          ask: "Please check its status.",
        },
        written: {
          subject: "{{shop}}: please check the payment for your order",
          who: "{{salutation}}, this is {{shop}}.",
          what: "We can't see a payment for your order from {{placedTime}} ({{goods}}) just yet.",
          why: "It may be on its way, or the last step may not have gone through.",
          ask: "Please check the order and your balance: if nothing was taken, simply pay again; if it was, give it a little while, and if nothing changes, tell us or ask your bank.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "stock-taken": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-06", "SCR-11", "SCR-26"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{shop}}的{{#agent}}{{agent}}{{/agent}}{{^agent}}客服{{/agent}}～",
          what: "您拍下的{{goods}}，有件事想先跟您说清楚，免得您白等。",
          why: "本店是付款后才为您留货{{#stock}}，您选的这款目前还有{{stock}}件{{/stock}}，先付款的先安排。",
          ask: "您想好了，打开订单就能付；万一到时没有了，我帮您找找相近的，要不要都由您定。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "付款后才留货，",
          ask: "见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}，",
          why: "付款后才会为您留货，",
          ask: "想好了点开订单就能付。",
        },
        written: {
          subject: "{{shop}}：关于您订单的留货方式",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，有件事想提前说清楚。",
          why: "本店是付款后才为您留货，先付款的先安排{{#stock}}，您选的这款目前还有{{stock}}件{{/stock}}。",
          ask: "您想好了，打开订单就能付；万一到时没有了，我们可以帮您找相近的。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, {{#agent}}{{agent}} from {{/agent}}{{shop}} here.",
          what: "There's something we'd rather tell you early about your order ({{goods}}).",
          why: "In this shop an item is only set aside once it's paid for, so it goes to whoever pays first{{#stock}}; we have {{stock}} left of the one you chose{{/stock}}.",
          ask: "If you've made up your mind, you can pay from the order; should it go to someone else, I'll gladly look for something close to it.",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order ({{goods}}):",
          why: "we set items aside once they're paid for.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}):",
          why: "we set items aside once they're paid for.",
          ask: "Take a look.",
        },
        written: {
          subject: "{{shop}}: how we set items aside",
          who: "{{salutation}}, this is {{shop}}.",
          what: "There's something we'd rather tell you early about your order from {{placedTime}} ({{goods}}).",
          why: "In this shop an item is only set aside once it's paid for, so it goes to whoever pays first{{#stock}}; we have {{stock}} left of the one you chose{{/stock}}.",
          ask: "If you've made up your mind, you can pay from the order; should it go to someone else, we'll gladly help you find something close to it.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },

  "agreed-notice": {
    tone: "plain",
    appeal: "help",
    claims: [],
    source: ["SCR-02", "SCR-06"],
    texts: {
      "zh-CN": {
        im: {
          who: "{{salutation}}，我是{{#agent}}{{agent}}，{{/agent}}{{shop}}的客服。",
          what: "您拍下的{{goods}}，之前说好要通知您，是我们晚了一步，不好意思。",
          why: "现在补上：这笔订单可以付款了{{#closingTime}}，{{closingTime}}前都有效{{/closingTime}}。",
          ask: "之前约好的内容，您这边要是对不上，告诉我，我来核对。",
        },
        sms: {
          who: "{{salutation}}，",
          what: "{{goods}}：",
          why: "抱歉通知晚了，",
          ask: "见订单{{^link}}。{{/link}}{{#link}}{{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您拍下的{{goods}}可以付款了，",
          why: "通知晚了，很抱歉，",
          ask: "方便时点开订单看看。",
        },
        written: {
          subject: "{{shop}}：补上一条晚到的通知",
          who: "{{salutation}}，这里是{{shop}}。",
          what: "您{{placedTime}}拍下的{{goods}}，之前说好要通知您，是我们晚了，抱歉。",
          why: "这笔订单现在可以付款了{{#closingTime}}，{{closingTime}}前都有效{{/closingTime}}。",
          ask: "请打开订单看看，和之前约好的对不上的地方，可以在订单里找客服核对。{{#link}}订单：{{link}}{{/link}}",
        },
      },
      en: {
        im: {
          who: "{{salutation}}, it's {{#agent}}{{agent}} from {{/agent}}{{shop}}.",
          what: "We said we'd let you know about your order ({{goods}}), and we're late with it. Sorry about that.",
          why: "So here it is: the order is ready to be paid{{#closingTime}} and stays open until {{closingTime}}{{/closingTime}}.",
          ask: "If anything doesn't match what we agreed, tell me and I'll look into it.",
        },
        sms: {
          who: "{{salutation}},",
          what: "your order ({{goods}}) can be paid now.",
          why: "Sorry we're late.",
          ask: "See it{{^link}} in the shop.{{/link}}{{#link}}: {{link}}{{/link}}",
        },
        short: {
          who: "{{salutation}}, {{shop}} here.",
          what: "Your order ({{goods}}) is ready to be paid.",
          why: "Sorry to tell you so late.",
          ask: "Take a look.",
        },
        written: {
          subject: "{{shop}}: a late note about your order",
          who: "{{salutation}}, this is {{shop}}.",
          what: "We said we'd let you know about your order from {{placedTime}} ({{goods}}), and we're late with it. Sorry about that.",
          why: "The order is ready to be paid{{#closingTime}} and stays open until {{closingTime}}{{/closingTime}}.",
          ask: "Please have a look; if anything doesn't match what we agreed, our team can check it from the order page.{{#link}} Your order: {{link}}{{/link}}",
        },
      },
    },
  },
} satisfies Readonly<Record<string, Script>>;
