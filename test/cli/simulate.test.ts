import { describe, expect, it } from "vitest";
import { simulate } from "../../src/index";
import { run } from "./pretend-host";
import { context, ndjson, order } from "./shop";

const recorded = [
  { order },
  { order: { ...order, id: "A-2", buyer: { ...order.buyer, id: "B-2" } }, paidAt: "2026-03-10T10:22:00+08:00" },
];
const { now: _, ...shop } = context;
const files = { "shop.json": shop, "march.ndjson": ndjson(recorded) };

describe("cuifu simulate", () => {
  it("shows policies side by side, and what no replay can tell", async () => {
    const typed = [
      "simulate",
      "march.ndjson",
      "--context",
      "shop.json",
      "--policy",
      "default",
      "--policy",
      "default+inquired-only",
    ];
    const { exitCode, out, err } = await run(typed, { files });
    expect([exitCode, err]).toEqual([0, ""]);
    expect(out).toMatch(/^ +default 1\.0\.0 +default\+inquired-only 1\.0\.0\norders +2 +2\n/);
    expect(out).toMatch(/\nreminded, never paid +1 +0\n/);
    expect(out).toMatch(/\nnot measured: uplift: /);
  });

  it("gives the simulation of the library as JSON, from lines or one document", async () => {
    const expected = JSON.parse(JSON.stringify({ ...simulate(recorded, shop), problems: [] }));
    const lines = await run(["simulate", "march.ndjson", "--context", "shop.json", "--json"], { files });
    expect(JSON.parse(lines.out)).toEqual(expected);
    const whole = { "march.json": { context: shop, orders: recorded } };
    const { out } = await run(["simulate", "march.json", "--json", "--step-minutes", "10"], { files: whole });
    expect(JSON.parse(out)).toEqual(expected);
  });

  it("reports what is no recorded order at its place, with 3, and replays the others", async () => {
    const wrong = `${ndjson(recorded)}{"order": {}, "paidat": 1}\n${JSON.stringify({ order, paidAt: "2026-03-10" })}\n5\n{\n`;
    const { exitCode, out, err } = await run(["simulate", "march.ndjson", "--context", "shop.json"], {
      files: { ...files, "march.ndjson": wrong },
    });
    expect(exitCode).toBe(3);
    expect(out).toMatch(/\norders +2\n/);
    expect(err).toContain("march.ndjson:3:15: error: expected a known key, received `paidat`; did you mean `paidAt`?");
    expect(err).toContain("march.ndjson:3:11: error: order.id: expected an id, received nothing");
    expect(err).toMatch(/march\.ndjson:4:\d+: error: paidAt: expected a time with an offset, received `"2026-03-10"`/);
    expect(err).toContain('march.ndjson:5:1: error: expected `{ "order": …, "paidAt": … }`, received `5`');
    expect(err).toContain("march.ndjson:6:2: error: ");
  });

  it("shows no table where there is nothing to replay", async () => {
    const { exitCode, out, err } = await run(["simulate", "march.ndjson", "--context", "shop.json"], {
      files: { ...files, "march.ndjson": "5\n" },
    });
    expect([exitCode, out]).toEqual([3, ""]);
    expect(err).toMatch(/^march\.ndjson:1:1: error: expected `\{ "order": …, "paidAt": … \}`, received `5`/);
  });
});
