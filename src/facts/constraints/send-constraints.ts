import type { PolicyParams } from "../../contract/policy";
import type { Constraint } from "./constraint";

/** What never comes together at the instant of a send, also with the facts at `now`. */
export function sendConstraints(params: PolicyParams): readonly Constraint[] {
  return [
    {
      never: { event: true, seasonAtSend: "everyday" },
      because: "an event is a promotion that is running at the send",
    },
    { never: { event: false, seasonAtSend: "promotion" }, because: "a promotion that is running can be named" },
    { never: { eventOffer: true, event: false }, because: "what the event gives, it gives while it runs" },
    { never: { gift: true, offer: false }, because: "a gift is an offer" },
    { never: { offerEnds: true, offer: false }, because: "only an offer ends" },
    {
      never: { closingKnown: true, minutesToClosing: { absent: true } },
      because: "a closing time that is known can be counted to",
    },
    {
      never: { closingKnown: false, minutesToClosing: { absent: false } },
      because: "without a closing time nothing can be counted to it",
    },
    {
      never: { discreet: true, sellingPoint: true, channel: { in: ["push", "sms", "phone"] } },
      because: "where others may read or hear it, nothing is said that gives discreet goods away",
    },
    { never: { minutesToClosing: 0 }, because: "a send comes before the closing" },
    { never: { promisedTime: true, promise: "none" }, because: "no time was promised" },
    {
      never: { promisedTime: false, promise: { not: "none" }, inquiry: "silent", attempt: 0 },
      because: "a promise without a time is a word of the buyer's, in the chat or in answer to a touch",
    },
    {
      never: { promise: "beyond-closing", closingKnown: false },
      because: "the promised time lies beyond a closing time",
    },
    { never: { pastClosing: true, closingKnown: false }, because: "only a closing time can have passed" },
    { never: { onlyTouch: true, attempt: { gte: 1 } }, because: "the only touch is the first" },
    {
      never: { onlyTouch: true, closingKnown: false },
      because: "only a closing time leaves no room for a second touch",
    },
    {
      never: { fewLeft: true, bundle: { not: "single" } },
      because: "a figure is told of one order's goods only",
    },
    ...(params.fewLeft === 0
      ? [
          {
            never: { fewLeft: true },
            because: "no stock figure counts as low",
            param: { name: "fewLeft", kind: "number" } as const,
          },
        ]
      : []),
    ...onlyTouchWithin("everyday", params.gapMinutes, "gapMinutes"),
    ...onlyTouchWithin("promotion", params.promotionGapMinutes, "promotionGapMinutes"),
  ];
}

function onlyTouchWithin(seasonAtSend: string, gapMinutes: number, name: string): readonly Constraint[] {
  const param = { name, kind: "number" } as const;
  return [
    {
      never: { onlyTouch: true, seasonAtSend, minutesToClosing: { gt: gapMinutes } },
      because: "the gap leaves room for a second touch",
      param,
    },
    {
      never: { onlyTouch: false, attempt: 0, seasonAtSend, minutesToClosing: { lte: gapMinutes } },
      because: "the gap leaves no room for a second touch",
      param,
    },
  ];
}
