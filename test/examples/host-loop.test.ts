import { expect, test } from "vitest";
import { runExample } from "./run-example";

const { status, stdout } = runExample("host-loop");
const storyOf = (id: string) => stdout.split("\n").filter((line) => line.includes(`  ${id}  `));

test("the loop comes to an end", () => {
  expect(status).toBe(0);
  expect(stdout.trimEnd()).toMatch(/7 touches, 2 of 4 orders paid$/);
});

test("a promise moves the next reminder to its time, and a kept one needs none", () => {
  const story = storyOf("HM-41").join("\n");
  expect(story).toContain("ANSWER will-pay at 17:00");
  expect(story).toMatch(/plan: \w+ at 03-11 17:00, promised-time/);
  expect(story).toMatch(/PAID as promised\n.*the order is paid$/);
  expect(story.match(/SENT/g)).toHaveLength(1);
});

test("after a call without an answer the next touch is written", () => {
  const touches = storyOf("HM-42").filter((line) => /CALL|SENT/.test(line));
  expect(touches.map((line) => line.slice(6).trim().split(/\s+/)[2])).toEqual(["CALL", "SENT"]);
});

test("a buyer who declines is let go", () => {
  expect(storyOf("HM-43").at(-1)).toContain("skip, the buyer said no to this order and is let go");
});

test("a buyer who never answers gets three touches, the last of them before closing", () => {
  const sent = storyOf("HM-44").filter((line) => line.includes("SENT"));
  expect(sent.map((line) => line.slice(0, 11))).toEqual(["03-11 10:00", "03-11 18:00", "03-12 21:30"]);
  expect(storyOf("HM-44").join("\n")).toContain("skip, all reminders that one order may get have been made");
});
