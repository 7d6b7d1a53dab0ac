import { describe, expect, it } from "vitest";
import {
  at,
  INQUIRED,
  LARGE,
  MONDAY_AFTER,
  SATURDAY,
  type Situation,
  sendFor,
  TUESDAY,
  WEDNESDAY,
  wordsOf,
} from "../orders";

describe("TIM-01: a buyer who is online gets a soft touch ten minutes after the order", () => {
  const online = (situation: Situation = {}) => sendFor({ ...situation, buyer: { online: true, ...situation.buyer } });

  it.each([
    ["silent", undefined, 0],
    ["inquired", INQUIRED, 0],
    ["returning", INQUIRED, 4],
  ] as const)("on IM, opening with a check of the address: %s", (_, inquiry, paidOrders) => {
    const plan = online({ order: { inquiry }, buyer: { paidOrders } });
    expect(plan).toMatchObject({ channel: "im", sendAt: at("10:30"), script: { appeal: "address" } });
  });

  it("payment appears only as the condition of dispatch", () => {
    const text = wordsOf(online());
    expect(text).toContain("地址");
    expect(text.replace("付款后我们就为您安排发货", "")).not.toMatch(/付款|支付|付钱/);
  });

  it.each([
    [at("10:35"), "address"],
    [at("11:19"), "address"],
  ])("planned at %s it is still a soft touch on IM, large as the order may be", (now, appeal) => {
    expect(online({ now, order: { amount: LARGE } })).toMatchObject({ channel: "im", sendAt: now, script: { appeal } });
  });

  it("an hour after the order a large one is called about", () => {
    expect(online({ now: at("11:20"), order: { amount: LARGE, inquiry: INQUIRED } }).channel).toBe("phone");
  });

  it.each([
    [TUESDAY, "12:30", at("12:40")],
    [TUESDAY, "21:49", at("21:59")],
    [TUESDAY, "21:50", at("10:00", WEDNESDAY)],
    [TUESDAY, "23:30", at("10:00", WEDNESDAY)],
    [SATURDAY, "12:30", at("12:40", SATURDAY)],
    [SATURDAY, "15:00", at("15:10", SATURDAY)],
    [SATURDAY, "21:50", at("10:00", MONDAY_AFTER)],
  ])("it keeps the night hours, but not midday or rest days: %s %s", (day, clock, sendAt) => {
    expect(online({ order: { placedAt: at(clock, day) } }).sendAt).toBe(sendAt);
  });

  it.each([
    ["five minutes later the buyer will still be there", "13:00", "13:05", at("13:10")],
    ["presence is trusted for 15 minutes", "12:55", "12:50", at("13:05")],
  ])("%s", (_, placed, now, sendAt) => {
    expect(online({ now: at(now), order: { placedAt: at(placed) } }).sendAt).toBe(sendAt);
  });

  it("a send beyond 15 minutes looks at presence again", () => {
    expect(online({ now: at("22:30") }).recheck).toContain("online");
    expect(online().recheck).not.toContain("online");
  });
});

describe("TIM-02: silent orders by the local hour of placing", () => {
  it.each([
    ["05:59", "night", at("10:00"), at("11:00")],
    ["06:00", "morning", at("10:00"), at("11:00")],
    ["11:30", "morning", at("11:40"), at("12:00")],
    ["11:59", "morning", at("14:00"), at("15:00")],
    ["12:00", "afternoon", at("14:00"), at("15:00")],
    ["16:30", "afternoon", at("16:40"), at("17:00")],
    ["16:49", "afternoon", at("16:59"), at("17:00")],
    // The wish has passed, so it ends nothing: the message goes at the next allowed moment.
    ["16:50", "afternoon", at("17:00"), at("18:00")],
    ["16:59", "afternoon", at("17:09"), at("18:09")],
    ["17:00", "evening", at("17:10"), at("18:10")],
    ["21:30", "evening", at("21:40"), at("22:00")],
    ["21:59", "evening", at("10:00", WEDNESDAY), at("11:00", WEDNESDAY)],
    ["22:00", "night", at("10:00", WEDNESDAY), at("11:00", WEDNESDAY)],
    ["23:59", "night", at("10:00", WEDNESDAY), at("11:00", WEDNESDAY)],
  ])("placed at %s (%s)", (clock, daypart, sendAt, notAfter) => {
    const plan = sendFor({ order: { placedAt: at(clock) } });
    expect(plan.classification.daypart).toBe(daypart);
    expect(plan).toMatchObject({ sendAt, notAfter });
  });

  it("the limit drops no channel: a call after noon is still made", () => {
    const plan = sendFor({ order: { placedAt: at("11:55"), amount: LARGE } });
    expect(plan).toMatchObject({ channel: "phone", sendAt: at("14:00") });
  });

  it("the hour is the buyer's own", () => {
    const plan = sendFor({ order: { placedAt: at("11:30") }, buyer: { timeZone: "Asia/Tokyo" } });
    expect(plan.classification.daypart).toBe("afternoon");
    expect(plan.sendAt).toBe("2026-03-10T14:00:00+09:00");
  });
});
