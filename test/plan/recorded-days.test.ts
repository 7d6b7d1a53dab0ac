import { describe, expect, it } from "vitest";
import type { Calendar, Context, Shop } from "../../src/contract/context";
import type { Order } from "../../src/contract/order";
import type { SendPlan } from "../../src/contract/plan";
import type { Touch } from "../../src/contract/touch";
import { createPlanner } from "../../src/plan/planner";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { recordTouch } from "../../src/record/record-touch";
import { permissionOf } from "./hours-oracle";
import { instantOf } from "./instants";
import { type RecordedOrder, readRecordedOrders } from "./recorded-orders";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const FIRST_HOUR = Date.parse("2020-02-01T00:00:00+08:00");
/** The 23 days recorded, and one more until the last of their orders is closed. */
const DAYS_WALKED = 24;
const { params } = defaultPolicy;

/** The State Council's schedule of early 2020, the extension to 2 February included. */
const CALENDAR: Calendar = {
  holidays: ["24", "25", "26", "27", "28", "29", "30", "31"]
    .map((day) => `2020-01-${day}`)
    .concat("2020-02-01", "2020-02-02"),
  coverage: { from: "2020-01-01", to: "2020-03-31" },
};

/** What became of one order on the walk. */
interface Course {
  readonly recorded: RecordedOrder;
  readonly order: Order;
  readonly touches: Touch[];
  readonly sends: SendPlan[];
  /** A reminder was planned at some hour, whether or not its instant came. */
  isPlanned: boolean;
}

describe("the recorded days of a real shop, walked hour by hour", () => {
  it("remind within the hours, before closing and below the caps", { timeout: 120_000 }, (test) => {
    const recorded = readRecordedOrders();
    if (recorded === undefined) return test.skip("the recorded orders are not beside the project");
    const shop = shopOf(recorded);
    const began = performance.now();
    const { courses, plans } = walk(recorded, shop);
    const seconds = (performance.now() - began) / 1_000;

    for (const course of courses) checkCourse(course, shop);
    const reminded = courses.filter(({ sends }) => sends.length > 0);
    const faster = courses.filter(({ isPlanned, sends }) => isPlanned && sends.length === 0).filter(isPaid);
    const missed = courses.filter((course) => course.sends.length === 0 && !isPaid(course));
    expect(courses.length).toBeGreaterThan(100);
    expect(reminded.length).toBeGreaterThan(0);
    console.info(
      [
        `${recorded.length} orders recorded, ${courses.length} of them open at a full hour, ${plans} plans made`,
        `${reminded.length} reminded in time, with ${reminded.reduce((sum, { sends }) => sum + sends.length, 0)} touches`,
        `${faster.length} would have been reminded but paid unaided before it`,
        `${missed.length} could not be reached before closing`,
        `${seconds.toFixed(1)} s`,
      ].join("\n"),
    );
  });
});

function walk(recorded: readonly RecordedOrder[], shop: Shop) {
  const planner = createPlanner(defaultPolicy);
  const courses: Course[] = [];
  let plans = 0;
  let open: Course[] = [];
  let next = 0;
  for (let hour = FIRST_HOUR; hour < FIRST_HOUR + DAYS_WALKED * 24 * HOUR_MS; hour += HOUR_MS) {
    for (let one = recorded[next]; one !== undefined && one.createdAt <= hour; one = recorded[next]) {
      next += 1;
      if (isOpenAt(one, hour)) open.push(courseOf(one));
    }
    courses.push(...open.filter((course) => course.recorded.createdAt > hour - HOUR_MS));
    open = open.filter((course) => isOpenAt(course.recorded, hour));
    for (const course of open) {
      plans += 1;
      const plan = planner.plan(course.order, contextAt(hour, shop, course.touches));
      if (plan.kind === "send") carryOut(plan, course, hour);
    }
  }
  return { courses, plans };
}

/** What falls due before the next full hour is sent, unless the buyer was faster; the rest is planned again then. */
function carryOut(plan: SendPlan, course: Course, hour: number): void {
  const sendAt = instantOf(plan.sendAt);
  course.isPlanned = true;
  if (sendAt >= hour + HOUR_MS) return;
  if (course.recorded.paidAt <= sendAt) return;
  course.sends.push(plan);
  course.touches.push(recordTouch(plan, { at: plan.sendAt, outcome: "delivered" }));
}

function checkCourse({ order, recorded, sends }: Course, shop: Shop): void {
  const instants = sends.map(({ sendAt }) => instantOf(sendAt));
  for (const [place, plan] of sends.entries()) {
    const given = { order, context: contextAt(recorded.createdAt, shop, []) };
    expect(permissionOf(plan, given, defaultPolicy), `${order.id} ${plan.sendAt}`).toBeDefined();
    expect(instants[place]).toBeLessThan(recorded.closesAt);
    expect(instantOf(plan.notAfter)).toBeLessThanOrEqual(recorded.closesAt);
    expect(plan.attempt).toBe(place + 1);
    const gap = (instants[place] ?? 0) - (instants[place - 1] ?? Number.NEGATIVE_INFINITY);
    expect(gap).toBeGreaterThanOrEqual(params.gapMinutes * MINUTE_MS);
    const ofTheDay = instants.filter(
      (at) => at <= (instants[place] ?? 0) && at > (instants[place] ?? 0) - 24 * HOUR_MS,
    );
    expect(ofTheDay.length).toBeLessThanOrEqual(params.perDay);
  }
  expect(sends.length).toBeLessThanOrEqual(params.perOrder);
}

function isPaid({ recorded }: Course): boolean {
  return recorded.paidAt < recorded.closesAt;
}

function isOpenAt({ paidAt, closesAt }: RecordedOrder, at: number): boolean {
  return at < paidAt && at < closesAt;
}

function courseOf(recorded: RecordedOrder): Course {
  const { id, amountFen, createdAt, closesAt } = recorded;
  const order: Order = {
    id,
    placedAt: new Date(createdAt),
    closesAt: new Date(closesAt),
    amount: amountFen,
    currency: "CNY",
    items: [{ title: "零食礼盒" }],
    // The data name no buyers, so every order has its own.
    buyer: { id, timeZone: "Asia/Shanghai", reach: { im: "service", sms: "service", phone: "service" } },
  };
  return { recorded, order, touches: [], sends: [], isPlanned: false };
}

function shopOf(recorded: readonly RecordedOrder[]): Shop {
  const averageOrder = recorded.reduce((sum, { amountFen }) => sum + amountFen, 0) / recorded.length;
  return { name: "零食铺", timeZone: "Asia/Shanghai", averageOrder };
}

function contextAt(now: number, shop: Shop, history: readonly Touch[]): Context {
  return { now: new Date(now), shop, history, calendar: CALENDAR };
}
