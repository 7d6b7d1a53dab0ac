import { describe, expect, it } from "vitest";
import { run } from "./pretend-host";
import { context, order } from "./shop";

const TESTS = {
  format: 1,
  given: { order, context },
  cases: [
    { name: "a paid order is left alone", given: { order: { status: "paid" } }, expect: { kind: "skip", why: "paid" } },
    {
      name: "an inquired order",
      each: { "order.amount": [24_000, 23_999] },
      given: { order: { inquiry: {} } },
      expect: { channel: "phone" },
    },
    { name: "half a fen", given: { order: { amount: 0.5 } }, expect: { kind: "send" } },
  ],
};
const FINE = { ...TESTS, cases: TESTS.cases.slice(0, 1) };

describe("cuifu test", () => {
  it("is content when every case passes", async () => {
    const { exitCode, out } = await run(["test", "t.json"], { files: { "t.json": FINE } });
    expect([exitCode, out]).toEqual([0, "✓ t.json  1 case\n\n1 passed, 0 failed (policy default)\n"]);
  });

  it("shows what was expected, what came and the rule that lost, at the expectation, and ends with 4", async () => {
    const { exitCode, out } = await run(["test", "t.json"], { files: { "t.json": TESTS } });
    expect(exitCode).toBe(4);
    expect(out).toMatch(
      /^✗ t\.json {2}4 cases, 2 failed\n\n✗ an inquired order \(order\.amount: 23999\) {2}t\.json:60:20\n {4}channel: expected `phone`, received `im`\n/,
    );
    expect(out).toContain("    channel: `channel.large` did not hold, amount: expected large, received `small`;");
    expect(out).toContain("2 passed, 2 failed");
  });

  it("points to what is given where a case cannot be put to the planner", async () => {
    const { out } = await run(["test", "t.json", "--github"], { files: { "t.json": TESTS } });
    expect(out.match(/^::.*$/gm)).toEqual([
      "::error file=t.json,line=60,col=20,title=test-failed::an inquired order (order.amount: 23999): channel: expected `phone`, received `im`",
      "::error file=t.json,line=67,col=21,title=test-failed::half a fen: order.amount: expected a whole number of minor units, received `0.5`",
    ]);
  });

  it("gives the results as data", async () => {
    const { exitCode, out } = await run(["test", "t.json", "--json"], { files: { "t.json": TESTS } });
    expect(exitCode).toBe(4);
    const { ok, files, failures } = JSON.parse(out);
    expect([ok, files[0].results.length]).toEqual([false, 4]);
    expect(failures).toMatchObject([{ line: 60 }, { line: 67 }]);
  });

  it("refuses a file that is no test file at its place, with 3", async () => {
    const wrong = { ...FINE, cases: [...FINE.cases, { ...FINE.cases[0], expect: {} }] };
    const { exitCode, err } = await run(["test", "t.json"], { files: { "t.json": wrong } });
    expect(exitCode).toBe(3);
    expect(err).toMatch(/^t\.json:\d+:\d+: error: tests\.cases\[1\]\.(name|expect): expected /);
  });
});

describe("cuifu test --coverage", () => {
  it("says what no case shows, over all files together", async () => {
    const held = {
      ...FINE,
      cases: [{ name: "held", given: { order: { dispute: true } }, expect: { why: "dispute" } }],
    };
    const one = await run(["test", "a.json", "--coverage"], { files: { "a.json": FINE } });
    const both = await run(["test", "a.json", "b.json", "--coverage"], { files: { "a.json": FINE, "b.json": held } });
    expect(one.exitCode).toBe(0);
    expect(one.out).toMatch(/\ncoverage {2}\d+ of \d+ rules and sides of boundaries, \d+ %\n/);
    expect(one.out).toContain("○ hold.dispute decides\n");
    expect(both.out).not.toContain("○ hold.dispute decides\n");
    expect(one.out).toMatch(/\n {4}\d+ ready cases would show them: --write-missing adds them\n/);
  });

  it("adds the missing cases, which pass, and leaves the rest of the file as it was written", async () => {
    const text = `{ "format": 1,\n  "given":   ${JSON.stringify({ order, context })},\n  "cases": [\n    ${JSON.stringify(FINE.cases[0])}\n  ]\n}\n`;
    const written = await run(["test", "t.json", "--write-missing"], { files: { "t.json": text } });
    expect(written.err).toMatch(/^t\.json: \d+ cases added; they expect what the policy decides now, so read them\n$/);
    const more = written.files.get("t.json") ?? "";
    expect(more.startsWith(text.slice(0, text.indexOf("\n  ]")))).toBe(true);
    expect(more.endsWith("\n  ]\n}\n")).toBe(true);
    const again = await run(["test", "t.json", "--coverage"], { files: { "t.json": more } });
    expect(again.exitCode).toBe(0);
    expect(again.out).not.toContain("ready cases");
  });
});
