import { expect, test } from "vitest";
import { runExample } from "./run-example";

test("one order gives one plan, which is printed as JSON", () => {
  const { status, stdout } = runExample("one-order");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    kind: "send",
    orderId: "A-1001",
    channel: "im",
    sendAt: "2026-03-10T19:30:00+08:00",
    warnings: [],
  });
});
