import type { Policy } from "../../contract/policy";

/** What every call shares: the ways it can go, and how to sound (SCR-09, SCR-21). Nothing is told to a third person. */
export const CALL_MANUALS = {
  "zh-CN": {
    branches: [
      {
        id: "does-not-remember",
        when: "对方已确认是下单本人，但想不起这笔订单。只说商品和时间，其余由对方自己说出来核对",
        say: "没关系，我提醒您一下：您{{placedTime}}在{{shop}}下单了{{goods}}。款式和收货地址麻烦您说一下，我来核对，看看是不是您要的那一单。",
        outcome: "needs-help",
      },
      {
        id: "someone-else",
        when: "接电话的不是下单本人。只问本人是否方便，商品、金额、订单都不提",
        say: "不好意思打扰您了。请问机主本人方便接电话吗？不方便也没关系，谢谢您，再见。",
        outcome: "wrong-person",
      },
      {
        id: "will-pay",
        when: "对方愿意付款，这就去付",
        say: "太好了，谢谢您。付款后我们就为您安排发货。",
        outcome: "will-pay",
      },
      {
        id: "will-pay-later",
        when: "对方愿意付，但要晚一点。问清什么时候，记下时间",
        say: "没问题，您大概什么时候方便？我记下来，到时候轻轻提醒您一声就好。",
        outcome: "will-pay",
      },
      {
        id: "says-paid",
        when: "对方说已经付过了。不争辩，请对方看一眼，挂断后再核对",
        say: "谢谢您。我这边暂时还没看到，可能是到账慢了些。您方便时看一眼订单状态和余额，我也去核对。",
        outcome: "needs-help",
      },
      {
        id: "needs-help",
        when: "对方想付，但遇到了困难或有疑问。记下卡在哪里：密码、余额、限额、验证、网络，还是别的",
        say: "好的，我来帮您看看。您现在走到哪一步了？密码和验证码不用告诉我，我们一步一步来。",
        outcome: "needs-help",
      },
      {
        id: "not-now-no-answer",
        when: "没人接或转到语音信箱就挂断，不留任何与订单有关的话；对方接了但正忙，就说这一句",
        say: "不好意思，您先忙，打扰您了，再见。",
        outcome: "no-answer",
      },
      {
        id: "declined",
        when: "对方不想要了。先接受，只提一次别的选择，对方仍不要就道谢结束",
        say: "好的，完全没关系，这一单您不用管。要是换个款式或规格更合适，我可以帮您看看；不需要的话就不打扰您了，谢谢您。",
        outcome: "declined",
      },
      {
        id: "do-not-contact",
        when: "对方希望不要再打来",
        say: "好的，我马上记下，不再打扰您。给您添麻烦了，很抱歉，祝您一切顺心。",
        outcome: "do-not-contact",
      },
    ],
    voice: [
      "说标准普通话，吐字清楚，称呼对方用“您”。",
      "带着微笑说，笑意听得出来。",
      "语速和语调有起伏，讲到时间和数字放慢一些。",
      "像跟熟人聊天，不要电视购物式的热情。",
      "多听少说，对方说完再接话。",
      "对方一说不方便，马上道歉收尾。",
    ],
  },
  en: {
    branches: [
      {
        id: "does-not-remember",
        when: "The person has confirmed being the buyer but does not remember the order. Name the goods and the day only; the buyer names the rest",
        say: "No problem at all. It's an order with {{shop}} from {{placedTime}}, for {{goods}}. Could you tell me the version and the delivery address, so that I can check it's the one you meant?",
        outcome: "needs-help",
      },
      {
        id: "someone-else",
        when: "Somebody other than the buyer answers. Ask for the buyer; say nothing of goods, amount or order",
        say: "I'm sorry to disturb you. Might I speak to the owner of this number? If it isn't possible just now, that's fine. Thank you, and goodbye.",
        outcome: "wrong-person",
      },
      {
        id: "will-pay",
        when: "The buyer is happy to pay and will do so now",
        say: "Wonderful, thank you. Once it's paid, we'll get it ready to send.",
        outcome: "will-pay",
      },
      {
        id: "will-pay-later",
        when: "The buyer is happy to pay, but later. Ask when, and note the time",
        say: "That's fine. When would suit you? I'll make a note and send you a gentle reminder then.",
        outcome: "will-pay",
      },
      {
        id: "says-paid",
        when: "The buyer has paid already, or thinks so. Do not argue; ask for a look, and check after the call",
        say: "Thank you. I can't see it here just yet, so it may still be on its way. Could you look at the order and your balance when you have a moment? I'll check on our side too.",
        outcome: "needs-help",
      },
      {
        id: "needs-help",
        when: "The buyer would like to pay but is stuck or has a question. Note what is in the way: password, balance, limit, security check, connection, or something else",
        say: "Of course, let's have a look together. Which step are you at? Please keep passwords and codes to yourself; we'll take it one step at a time.",
        outcome: "needs-help",
      },
      {
        id: "not-now-no-answer",
        when: "Nobody picks up, or voicemail does: hang up and leave no message about the order. If the person answers but is busy, say only this",
        say: "I'm sorry, I can hear you're busy. I won't keep you. Goodbye.",
        outcome: "no-answer",
      },
      {
        id: "declined",
        when: "The buyer does not want it. Accept it, mention one alternative once, then stop",
        say: "That's perfectly fine, and there's nothing you need to do. If another version would suit you better, I can have a look; if not, I'll leave you in peace. Thank you.",
        outcome: "declined",
      },
      {
        id: "do-not-contact",
        when: "The person does not want to be called again",
        say: "Of course. I'll note that right away, and we won't disturb you again. I'm sorry for the trouble. All the best.",
        outcome: "do-not-contact",
      },
    ],
    voice: [
      "Speak standard language, clearly and politely.",
      "Smile while you speak; it can be heard.",
      "Let pace and pitch vary, and slow down for times and figures.",
      "Talk as you would to somebody you know; no TV-shopping zeal.",
      "Listen more than you speak, and let the other person finish.",
      "If the moment is bad, apologise and close at once.",
    ],
  },
} satisfies Policy["calls"];
