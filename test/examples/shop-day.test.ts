import { expect, test } from "vitest";
import { readShopDay } from "../../examples/read-shop-day";
import { displayWidth } from "../../examples/shop-day/columns";
import { runExample } from "./run-example";

const { orders } = readShopDay();
const day = runExample("shop-day");
const lines = day.stdout.split("\n");
const headOf = (id: string) => lines.find((line) => line.startsWith(`${id} `)) ?? "";

test("the day is shown without an error and with a line for every order", () => {
  expect(day.stderr).toBe("");
  expect(day.status).toBe(0);
  for (const { id } of orders) expect(headOf(id), id).not.toBe("");
});

test("sends, holds and skips of many kinds are shown, and the sum is right", () => {
  const decided = orders.map(({ id }) => headOf(id).split(/\s+/).slice(1, 3));
  const whys = new Set(decided.filter(([kind]) => kind === "hold" || kind === "skip").map(([, why]) => why));
  expect(whys).toContain("agent-talking");
  expect(whys).toContain("order-cap");
  expect(whys.size).toBeGreaterThanOrEqual(10);
  const count = (kind: string) => decided.filter(([one]) => one === kind).length;
  const sum = `${count("send")} send, ${count("hold")} hold, ${count("skip")} skip, ${count("invalid")} invalid`;
  expect(lines).toContain(sum);
});

test("an instant is shown on the buyer's clock, with the place where that is not the shop's", () => {
  expect(headOf("HM-06")).toContain("10:00 Berlin");
  expect(headOf("HM-05")).toContain("10:00 New York");
  expect(headOf("HM-01")).toContain("today 15:20 ");
});

test("the invalid order shows what is wrong with it", () => {
  expect(day.stdout).toContain("order.amount: expected a whole number of minor units, received `263.5`");
});

test("the columns stand under one another although Chinese characters are twice as wide", () => {
  const heads = orders.map(({ id }) => headOf(id)).filter((line) => !line.endsWith("invalid"));
  const columns = heads.map((line) => displayWidth(line.slice(0, line.search(/(?:new|returning)[ ,]/))));
  expect(new Set(columns).size).toBe(1);
});

test("a merged order names the order that is reminded in its place", () => {
  const after = (id: string) => lines[lines.indexOf(headOf(id)) + 1] ?? "";
  expect(after("HM-20")).toContain("reminded with HM-19: ");
  expect(after("HM-22")).toContain("reminded with HM-21: ");
});

test("the head counts all orders and the invalid ones", () => {
  expect(lines[0]).toContain(`: ${orders.length} open orders, 1 of them invalid`);
});

test("with --json standard output is the plans and nothing else", () => {
  const { status, stdout, stderr } = runExample("shop-day", "--json");
  expect(status).toBe(0);
  const plans: unknown = JSON.parse(stdout);
  expect(plans).toHaveLength(orders.length - 1);
  expect(plans).toContainEqual(expect.objectContaining({ orderId: "HM-12", kind: "skip", why: "declined" }));
  expect(stderr).toContain("HM-33: order.amount");
});
