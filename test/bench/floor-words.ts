import type { CallBranch, CallScript, Order, Shop } from "../../src/index";
import { dayOf, dayText, instantOf, isWorkday, minuteOf, momentText } from "./floor-times";

/** Whom a text is for and when it is said. */
export interface Speaking {
  readonly order: Order;
  readonly shop: Shop;
  readonly placedAt: number;
  readonly closesAt: number | undefined;
  readonly at: number;
}
export interface Said {
  readonly text: string;
  readonly variables: Record<string, string>;
  /** When the first thing that it says stops being true. */
  readonly endsAt: number;
}

const MASKED = /[*＊•●@]|^\+?[\d\s-]+$|^(?:tb?|jd|wx|user|guest)[_-]?\d{3,}|^(?:jd|wx)[_-]|^(?:用户|淘宝用户|匿名)/i;
const CUT_OFF = 960;
const CUT_OFF_TEXT = "16:00";

export function shipsToday(at: number): boolean {
  return minuteOf(at) < CUT_OFF && isWorkday(dayOf(at));
}

function nameOf(order: Order): string | undefined {
  const { name } = order.buyer;
  return name === undefined || MASKED.test(name) ? undefined : name;
}

export function goodsOf(order: Order): string {
  const first = order.items[0]?.title ?? "";
  let pieces = 0;
  for (const item of order.items) pieces += item.quantity ?? 1;
  const titles = order.items.length === 1 ? 1 : new Set(order.items.map((item) => item.title)).size;
  if (titles > 1) return `${first}等${Math.max(titles, pieces)}件`;
  return pieces > 1 ? `${pieces}件${first}` : first;
}

export function imText(script: string, { order, shop, placedAt, closesAt, at }: Speaking): Said {
  const name = nameOf(order);
  const salutation = name === undefined ? "您好" : `${name}，您好`;
  const agent = order.inquiry?.agent;
  const who = `${salutation}，我是${shop.name}的${agent ?? "客服"}`;
  const placedTime = momentText(placedAt, at);
  const goods = goodsOf(order);
  const variables: Record<string, string> = { salutation, shop: shop.name };
  if (agent !== undefined) variables.agent = agent;
  variables.placedTime = placedTime;
  variables.goods = goods;
  const midnight = instantOf(dayOf(at) + 1, 0);
  if (script === "address-check") {
    const text = `${who}～您${placedTime}拍下的${goods}我看到啦，谢谢您喜欢😊 想先跟您核对一下收货地址，免得包裹走错路。订单上的地址和电话对吗？都对的话，付款后我们就为您安排发货。`;
    return { text, variables, endsAt: midnight };
  }
  if (script === "ask-help") {
    const text = `${who}，您的订单我来照应。看到您${placedTime}拍下了${goods}，谢谢您的喜欢。款式、配送或别的细节，有想多了解的，我都可以帮您看看。您这边有什么需要我帮忙的吗？😊`;
    return { text, variables, endsAt: midnight };
  }
  if (script === "welcome-back") {
    const text = `${who}，很高兴又见到您😊 上次买的您还满意吗？这次您${placedTime}选了${goods}，谢谢您还想着我们。付款后我们就为您安排发货；款式或地址想改的话，我帮您看看。不着急，您方便的时候看看订单，有事跟我说一声就好。`;
    return { text, variables, endsAt: midnight };
  }
  if (script === "only-touch") {
    const closingTime = momentText(closesAt ?? at, at);
    variables.closingTime = closingTime;
    const text = `${who}～看到您${placedTime}拍下了${goods}，谢谢您的喜欢。这笔订单${closingTime}会关闭，先跟您说一声。款式、地址、付款，有哪里需要我帮忙的吗？😊`;
    return { text, variables, endsAt: Math.min(midnight, closesAt ?? midnight) };
  }
  if (script === "ships-today") {
    const arrivalDay = dayText(dayOf(at) + (shop.dispatch?.transitDays ?? 0));
    variables.cutOff = CUT_OFF_TEXT;
    variables.arrivalDay = arrivalDay;
    const text = `${who}～您${placedTime}拍下的${goods}，今天还赶得上发货🚚 ${CUT_OFF_TEXT}前付款，今天就能为您发出，预计${arrivalDay}送到。您看时间方便吗？有需要我帮忙的，直接告诉我。`;
    return { text, variables, endsAt: instantOf(dayOf(at), CUT_OFF) };
  }
  const text = `${who}，欢迎您来店里😊 您${placedTime}拍下的${goods}，订单我看到了，谢谢您的喜欢。付款后我们就为您安排发货，早些出发，您也能早些收到。您方便的时候付款就好，有什么拿不准的，直接问我。`;
  return { text, variables, endsAt: midnight };
}

export function smsText(script: string, { order, shop, closesAt, at }: Speaking): Said {
  const name = nameOf(order);
  const salutation = name === undefined ? "您好" : `${name}，您好`;
  const goods = goodsOf(order);
  const link = order.payUrl;
  const opening = `【${shop.signature ?? shop.name}】${salutation}，`;
  const variables: Record<string, string> = { salutation, goods };
  let endsAt = Number.POSITIVE_INFINITY;
  let text: string;
  if (script === "address-check") {
    text = `${opening}您的${goods}发货前请核对地址${link === undefined ? "。" : `：${link}`}`;
  } else if (script === "ask-help") {
    text = `${opening}${goods}：若有疑问，可找我们${link === undefined ? "。" : `：${link}`}`;
  } else if (script === "welcome-back") {
    text = `${opening}欢迎回来，${goods}等您，请看${link === undefined ? "订单。" : `：${link}`}`;
  } else if (script === "only-touch") {
    const closingTime = momentText(closesAt ?? at, at);
    variables.closingTime = closingTime;
    text = `${opening}${goods}：${closingTime}关闭，问${link === undefined ? "客服。" : `：${link}`}`;
    endsAt = Math.min(instantOf(dayOf(at) + 1, 0), closesAt ?? endsAt);
  } else if (script === "ships-today") {
    variables.cutOff = CUT_OFF_TEXT;
    text = `${opening}${goods}：${CUT_OFF_TEXT}前付今发${link === undefined ? "货。" : `：${link}`}`;
    endsAt = instantOf(dayOf(at), CUT_OFF);
  } else {
    text = `${opening}${goods}：付款后就寄出，详情${link === undefined ? "见订单。" : `：${link}`}`;
  }
  if (link !== undefined) variables.link = link;
  return { text, variables, endsAt };
}

const CALLS: Readonly<Record<string, { readonly ask: string; readonly question: string; readonly closing: string }>> = {
  "call-new": {
    ask: "不耽误您太久，现在方便吗？",
    question: "下单、付款这些还顺利吗？对商品或者配送，有什么想了解的？",
    closing: "好的，您按自己的时间来就行。有需要随时到店里找我，谢谢您，再见。",
  },
  "call-ask": {
    ask: "想跟您核对一件小事，方便吗？",
    question: "这一单是您想要的吗？款式、数量都对吗？有没有哪里看不明白？",
    closing: "好的，我记下了。要是拍错了，不用管它就行；需要帮忙随时到店里找我，谢谢您。",
  },
  "call-courtesy": {
    ask: "现在方便说两句吗？",
    question: "上次买的您用着还满意吗？这次的订单，有没有什么不方便的地方，我可以帮您看看？",
    closing: "好的，谢谢您抽空跟我聊。有需要随时到店里找我，祝您一切顺心。",
  },
};

/** The manual's branches are the same in every call, but for the first, which names the goods. */
export function callScript(
  script: string,
  { order, shop, placedAt, at }: Speaking,
  manual: { readonly branches: readonly CallBranch[]; readonly voice: readonly string[] },
): CallScript {
  const words = CALLS[script] ?? { ask: "", question: "", closing: "" };
  const name = nameOf(order);
  const salutation = name === undefined ? "您好" : `${name}，您好`;
  const asked = name === undefined ? "请问您最近来过我们店吗？" : "请问是您本人吗？";
  const placedTime = momentText(placedAt, at);
  const goods = goodsOf(order);
  let purpose = `我们看到${placedTime}有一笔订单，是${goods}，想先跟您确认一下。`;
  if (script === "call-new") {
    purpose = `谢谢您第一次来我们店。您${placedTime}拍下了${goods}，我打来跟您认识一下，付款后我们就为您安排发货。`;
  } else if (script === "call-courtesy") {
    purpose = `很高兴又见到您。您${placedTime}选了${goods}，我打来谢谢您，顺便问声好。`;
  }
  const [first, ...others] = manual.branches;
  const say = `没关系，我提醒您一下：您${placedTime}在${shop.name}下单了${goods}。款式和收货地址麻烦您说一下，我来核对，看看是不是您要的那一单。`;
  return {
    opening: `${salutation}，我是${shop.name}的${order.inquiry?.agent ?? "客服"}。${asked}${words.ask}`,
    purpose,
    question: words.question,
    branches:
      first === undefined ? others : [{ id: first.id, when: first.when, say, outcome: first.outcome }, ...others],
    closing: words.closing,
    voice: manual.voice,
  };
}
