import { type Context, createPlanner, defaultPolicy, type Order, planBatch, planStream } from "../../src/index";
import { benchCases } from "./orders";

const BATCH = 100_000;
const ROUNDS = 5;
const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const;
const MOST_OFF_LINEAR = 0.07;
const MOST_GROWTH_MB = 24;
const MEGABYTE = 1_048_576;

const planner = createPlanner(defaultPolicy);
const cases = benchCases();
const shop = cases[0]?.context.shop ?? { name: "暖物小店", timeZone: "Asia/Shanghai" };
/** After the last order of the bench was placed. */
const context: Context = { now: "2026-03-10T23:20:00+08:00", shop };
const withCalls: Context = { ...context, shop: { ...shop, calls: { agents: 12, perHour: 10 } } };
const failures: string[] = [];

batch();
await stream();
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;

/** The bench's orders again and again, with ids of their own; every sixth is a second order of a buyer. */
function orderAt(index: number): Order {
  const one = cases[index % cases.length];
  if (one === undefined) throw new RangeError("no orders");
  const { order } = one;
  const buyer = index % 6 === 5 ? index - 1 : index;
  return { ...order, id: `ORDER-${index}`, buyer: { ...order.buyer, id: `BUYER-${buyer}` } };
}

function batch(): void {
  const orders = Array.from({ length: BATCH }, (_, index) => orderAt(index));
  const contenders = [
    { name: "planner.plan in a loop", most: 1, run: () => orders.map((order) => planner.plan(order, context)).length },
    { name: "planBatch", most: 1.5, run: () => planBatch(orders, context, planner).length },
    { name: "planBatch, calls shared", most: 2, run: () => planBatch(orders, withCalls, planner).length },
  ];
  const times = contenders.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [place, { run }] of contenders.entries()) {
      const time = timed(run);
      // The first round warms up.
      if (round > 0) times[place]?.push(time);
    }
  }
  const plain = median(times[0] ?? []);
  console.log(`${BATCH.toLocaleString("en-US")} orders, ${ROUNDS} rounds, medians, node ${process.version}`);
  for (const [place, { name, most }] of contenders.entries()) {
    const ratio = median(times[place] ?? []) / plain;
    console.log(`${name.padEnd(26)}${ratio.toFixed(2).padStart(6)} × the plain loop`);
    if (ratio > most) failures.push(`${name}: expected at most ${most}, received ${ratio.toFixed(2)}`);
  }
}

async function stream(): Promise<void> {
  await drain(100_000);
  const points: { readonly count: number; readonly time: number; readonly megabytes: number }[] = [];
  for (const count of SIZES) {
    const rounds = count >= 1_000_000 ? 1 : Math.min(31, 300_000 / count);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      await drain(count);
      times.push(performance.now() - start);
    }
    globalThis.gc?.();
    points.push({ count, time: median(times), megabytes: process.memoryUsage().rss / MEGABYTE });
  }
  const exponent = slope(points.map(({ count, time }) => [Math.log(count), Math.log(time)]));
  for (const { count, time, megabytes } of points) {
    const each = ((time * 1_000) / count).toFixed(2);
    console.log(
      `${count.toLocaleString("en-US").padStart(9)} orders streamed: ${each} µs each, ${megabytes.toFixed(0)} MB`,
    );
  }
  const growth = (points[3]?.megabytes ?? 0) - (points[2]?.megabytes ?? 0);
  console.log(
    `time grows as count to the power of ${exponent.toFixed(3)}; ${growth.toFixed(0)} MB more at ten times the orders`,
  );
  if (Math.abs(exponent - 1) > MOST_OFF_LINEAR)
    failures.push(`growth: expected 1.0 ± 0.07, received ${exponent.toFixed(3)}`);
  if (growth > MOST_GROWTH_MB)
    failures.push(`memory: expected at most ${MOST_GROWTH_MB} MB more, received ${growth.toFixed(0)}`);
}

async function drain(count: number): Promise<void> {
  let sends = 0;
  for await (const entry of planStream(ordersUpTo(count), context, planner)) if (entry.kind === "send") sends += 1;
  if (sends === 0) throw new RangeError("no order was reminded");
}

function* ordersUpTo(count: number): Generator<Order> {
  for (let index = 0; index < count; index += 1) yield orderAt(index);
}

function timed(run: () => number): number {
  globalThis.gc?.();
  const start = performance.now();
  if (run() !== BATCH) throw new RangeError("an order was lost");
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Of the line through the points by least squares. */
function slope(points: readonly (readonly [number, number])[]): number {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
