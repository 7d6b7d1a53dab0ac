import { describe, expect, it } from "vitest";
import type { Host } from "../../src/cli/host";
import { runCommand } from "../../src/cli/run-command";
import { planReminder } from "../../src/index";
import { run } from "./pretend-host";
import { context, ndjson, order } from "./shop";

const files = { "order.json": order, "shop.json": context };
const shop = ["--context", "shop.json"];

describe("cuifu plan", () => {
  it("shows a person who is reminded, when, where, in which words and why", async () => {
    const { exitCode, out, err } = await run(["plan", "order.json", ...shop], { files });
    expect([exitCode, err]).toEqual([0, ""]);
    expect(out).toMatch(/^A-1 +send +im +today 10:30–11:30 +王敏 +¥80\.00 +new, silent, small\n/);
    expect(out).toContain("    address-check  “王敏，您好");
    expect(out).toContain("    because a silent order of the morning is reminded before noon; ");
    expect(out).toMatch(
      /\n1 send \(1 im\), 0 hold, 0 skip, 0 invalid\npolicy default \(default 1\.0\.0, [0-9a-f]{16}\)\n$/,
    );
  });

  it("gives the plans of the library as JSON, a list or one a line", async () => {
    const plan = planReminder(order, context);
    const list = await run(["plan", "order.json", ...shop, "--json"], { files });
    expect(JSON.parse(list.out)).toEqual([plan]);
    const lines = await run(["plan", "-", ...shop, "--ndjson"], { files, input: ndjson([order, order]) });
    expect(lines.out).toBe(ndjson([plan, plan]));
  });

  it.each([
    ["one order", order],
    ["a list", [order]],
    ["orders beside their context", { context, orders: [order] }],
    ["a line", JSON.stringify(order)],
    ["lines with empty ones between", `\n${JSON.stringify(order)}\r\n\r\n`],
    ["a text with a byte order mark", `\ufeff${JSON.stringify([order])}`],
    ["orders beside their context in one line", JSON.stringify({ context, orders: [order] })],
  ])("takes %s", async (_, content) => {
    const given = { files: { "in.json": content, "shop.json": context } };
    const { exitCode, out } = await run(["plan", "in.json", ...shop, "--json"], given);
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toEqual([planReminder(order, context)]);
  });

  it("takes a glob, and plans each file with the context that it brings", async () => {
    const other = { ...context, now: "2026-03-10T22:30:00+08:00" };
    const given = { "in/a.json": { context, orders: [order] }, "in/b.json": { context: other, orders: [order] } };
    const { out } = await run(["plan", "in/*.json", "--json"], { files: given });
    expect(JSON.parse(out)).toEqual([planReminder(order, context), planReminder(order, other)]);
  });

  it("plans at --now, else at the context's now, else at the clock's", async () => {
    const { now: _, ...clockless } = context;
    const given = { "order.json": order, "shop.json": context, "bare.json": clockless };
    const at = async (...more: readonly string[]) => {
      const { out } = await run(["plan", "order.json", "--json", ...more], {
        files: given,
        now: "2026-03-11T03:00:00.000Z",
      });
      return JSON.parse(out)[0].sendAt;
    };
    expect(await at("--context", "shop.json")).toBe("2026-03-10T10:30:00+08:00");
    expect(await at("--context", "bare.json")).toBe("2026-03-11T11:00:00+08:00");
    expect(await at("--context", "shop.json", "--now", "2026-03-10T15:00:00+08:00")).toBe("2026-03-10T15:00:00+08:00");
  });

  it("plans under a policy file, a list of patches and presets", async () => {
    const given = { ...files, "patches.json": [{ set: "id", to: "ours" }] };
    const { out } = await run(
      ["plan", "order.json", ...shop, "--json", "--policy", "patches.json", "--preset", "inquired-only"],
      { files: given },
    );
    expect(JSON.parse(out)[0]).toMatchObject({ kind: "skip", why: "out-of-scope", policy: { id: "ours" } });
  });

  it("plans together with --batch: one buyer's orders make one message", async () => {
    const second = { ...order, id: "A-2", placedAt: "2026-03-10T10:21:00+08:00", items: [{ title: "杯刷" }] };
    const given = { ...files, "orders.json": [order, second] };
    const { out } = await run(["plan", "orders.json", ...shop, "--batch", "--json"], { files: given });
    expect(JSON.parse(out)).toMatchObject([{ covers: ["A-1", "A-2"] }, { kind: "skip", why: "merged" }]);
  });

  it("shows an order before it reads the next one, so that memory stays flat", async () => {
    const read = { lines: 0, whenShown: [] as number[] };
    const host: Host = {
      async *read() {
        for (let line = 0; line < 50; line += 1) {
          read.lines += 1;
          yield `${JSON.stringify({ ...order, id: `A-${line}` })}\n`;
        }
      },
      filesUnder: async () => [],
      write: async () => undefined,
      out: async () => {
        read.whenShown.push(read.lines);
      },
      err: async () => undefined,
      progress: () => undefined,
      now: () => context.now,
      screen: { width: 80, hasColor: false },
      isPiped: true,
      version: () => "1.2.3",
    };
    // The context comes with --context, which is read in the same way: a file of one line is a document, too.
    const both: Host = { ...host, read: (path) => (path === "-" ? host.read(path) : once(JSON.stringify(context))) };
    expect(await runCommand(["plan", "-", "--context", "shop.json", "--ndjson"], both)).toBe(0);
    expect(read.whenShown).toHaveLength(50);
    // A piece may be read ahead, as its end tells where the line ends.
    read.whenShown.forEach((lines, index) => {
      expect(lines - index).toBeLessThanOrEqual(2);
    });
  });
});

async function* once(text: string) {
  yield text;
}

describe("cuifu plan, where something is wrong", () => {
  it("reports an invalid order at its place, and plans the others", async () => {
    const wrong = { ...order, id: "A-2", amount: 80.5, totel: 1 };
    const { exitCode, out, err } = await run(["plan", "orders.json", ...shop], {
      files: { "shop.json": context, "orders.json": [order, wrong] },
    });
    expect(exitCode).toBe(3);
    expect(out).toContain("1 send (1 im), 0 hold, 0 skip, 1 invalid");
    expect(
      err,
    ).toContain(`orders.json:25:15: error: order.amount: expected a whole number of minor units, received \`80.5\`
 25 |     "amount": 80.5,
    |               ^^^^
`);
    expect(err).toMatch(/orders\.json:41:5: error: order\.totel: expected a known key, received `totel`/);
  });

  it("reports a line that is no JSON, or has a key twice, and goes on", async () => {
    const input = `${JSON.stringify(order)}\n{"id": \n{"id": "A-3", "id": "A-4"}\n${JSON.stringify(order)}\n`;
    const { exitCode, out, err } = await run(["plan", "-", ...shop], { files, input });
    expect(exitCode).toBe(3);
    expect(out).toContain("2 send (2 im), 0 hold, 0 skip, 2 invalid");
    expect(err).toContain("(standard input):2:8: error: expected a value, received the end of the text");
    expect(err).toContain("(standard input):3:15: error: expected each key once, received `id` again");
  });

  it("says the same as data", async () => {
    const { exitCode, out, err } = await run(["plan", "-", ...shop, "--ndjson"], { files, input: '{"id": "A-1"' });
    expect([exitCode, err]).toEqual([3, ""]);
    expect(JSON.parse(out)).toEqual({
      kind: "invalid",
      problems: [
        {
          code: "json-syntax",
          message: "expected `}` at the end of the object, received the end of the text",
          file: "(standard input)",
          line: 1,
          column: 13,
        },
      ],
    });
  });

  it("refuses a wrong context at its place, before any order", async () => {
    const wrong = { ...context, shop: { ...context.shop, timezone: "Asia/Shanghai" } };
    const { exitCode, out, err } = await run(["plan", "order.json", ...shop], {
      files: { ...files, "shop.json": wrong },
    });
    expect([exitCode, out]).toEqual([3, ""]);
    expect(err).toContain("shop.json:7:5: error: context.shop.timezone: expected a known key, received `timezone`");
  });

  it("ends with 2 for a --now that is no instant, and names one", async () => {
    const { exitCode, err } = await run(["plan", "order.json", ...shop, "--now", "today"], { files });
    expect(exitCode).toBe(2);
    expect(err).toContain(
      "error: --now: expected an ISO 8601 time with an offset, such as 2026-03-14T10:00:00+08:00, received `today`\n",
    );
  });

  it("asks for a context, and lets a file that is not there take nothing from the others", async () => {
    const { exitCode, out, err } = await run(["plan", "order.json"], { files });
    expect([exitCode, err]).toEqual([2, expect.stringContaining("expected a context: give it with --context")]);
    expect(out).toBe("");
    const both = await run(["plan", "nothing.json", "order.json", ...shop, "--json"], { files });
    expect(both.exitCode).toBe(2);
    expect(JSON.parse(both.out)).toMatchObject([{ kind: "invalid" }, { kind: "send" }]);
    const none = await run(["plan", "nothing.json", ...shop], { files });
    expect([none.exitCode, none.out, none.err]).toEqual([2, "", "error: nothing.json: there is no such file\n"]);
    const one = await run(["plan", "nothing.json", "order.json", ...shop], { files });
    expect(one.out).toContain("1 send (1 im), 0 hold, 0 skip, 0 invalid");
  });

  it("lets no order steer the terminal, neither where it is planned nor where it is refused", async () => {
    const name = "\u009b2J王\u202e敏";
    const input = ndjson([
      { ...order, id: "A\u001b[31m", buyer: { ...order.buyer, name } },
      { ...order, amount: name },
    ]);
    const { out, err } = await run(["plan", "-", ...shop], { files, input });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    for (const said of [out, err]) expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(out).toContain("A\ufffd[31m");
  });

  it("points into a long line without showing all of it", async () => {
    const input = `${JSON.stringify({ ...order, buyer: { ...order.buyer, name: 5 } })}\n`;
    const { err } = await run(["plan", "-", ...shop], { files, input, width: 60 });
    const [head = "", line = "", mark = ""] = err.split("\n");
    expect(head).toMatch(/^\(standard input\):1:\d+: error: order\.buyer\.name: expected/);
    expect(line.length).toBeLessThanOrEqual(60);
    expect(line[mark.indexOf("^")]).toBe("5");
  });
});
