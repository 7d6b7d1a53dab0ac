import { describe, expect, it } from "vitest";
import { explainReminder } from "../../src/index";
import { run } from "./pretend-host";
import { context, order } from "./shop";

const second = { ...order, id: "A-2", amount: 30_000, inquiry: {} };
const files = { "orders.json": { context, orders: [order, second] } };

describe("cuifu explain", () => {
  it("shows the plan, the facts, the rules that were looked at and the channels", async () => {
    const { exitCode, out, err } = await run(["explain", "orders.json", "--order", "A-2"], { files });
    expect([exitCode, err]).toEqual([0, ""]);
    expect(out).toMatch(/^A-2 +send +phone /);
    expect(out).toMatch(/\nfacts\n.*status unpaid, .*\bamount large\b/s);
    expect(out).toContain("\nchannel  → channel.large\n");
    expect(out).toMatch(/ ✗ channel\.soft-touch +needs online online, is unknown\n/);
    expect(out).toMatch(/ ✓ channel\.large +a large order is worth a call\n/);
    expect(out).toMatch(/\nchannels\n +✓ phone +at 2026-03-10T/);
    expect(out).not.toContain("channel.small ");
  });

  it("shows the rules after the one that decided with --all", async () => {
    const { out } = await run(["explain", "orders.json", "--order", "A-2", "--all"], { files });
    expect(out).toMatch(/ ○ channel\.small +holds, too, and comes later\n/);
    expect(out).not.toContain("(--all)");
  });

  it("tells the near misses, the nearest first, and all of them with --all", async () => {
    const { out } = await run(["explain", "orders.json", "--order", "A-1"], { files });
    expect(out).toMatch(
      /\nnear misses {2}had one fact been another\n {4}channel phone, im, .* if amountMinor ≥ \d+ \(is \d+, in minor/,
    );
    expect(out).toMatch(/\n +\d+ more \(--all\)\n$/);
    const all = await run(["explain", "orders.json", "--order", "A-1", "--all"], { files });
    expect(all.out).toContain("locked skip: paid if status paid (is unpaid): locked.paid\n");
  });

  it("explains every order of the input, and gives the explanation of the library as JSON", async () => {
    const all = await run(["explain", "orders.json"], { files });
    expect(all.out.match(/^facts$/gm)).toHaveLength(2);
    const one = await run(["explain", "orders.json", "--order", "A-1", "--json"], { files });
    expect(JSON.parse(one.out)).toEqual(JSON.parse(JSON.stringify(explainReminder(order, context))));
  });

  it("says which order was meant", async () => {
    const { exitCode, err } = await run(["explain", "orders.json", "--order", "A-22"], { files });
    expect(exitCode).toBe(2);
    expect(err).toContain("--order: expected the id of an order of the input, received `A-22`; did you mean `A-2`?");
  });

  it("refuses an invalid order at its place", async () => {
    const wrong = { context, orders: [{ ...order, currency: "RMB" }] };
    const { exitCode, err } = await run(["explain", "orders.json"], { files: { "orders.json": wrong } });
    expect(exitCode).toBe(3);
    expect(err).toMatch(/^orders\.json:\d+:\d+: error: order\.currency: expected an ISO 4217 code/);
  });
});
