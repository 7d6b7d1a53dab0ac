import type { Channel, MessageClass } from "../../../src/contract/vocabulary";
import { planReminder } from "../../../src/plan/plan-reminder";
import { TIMELINE_CONTEXT, TIMELINE_ORDER } from "./timeline-order";
import { allowedSpans } from "./timeline-spans";

const HOUR_MS = 3_600_000;
const OFFSET_MS = 8 * HOUR_MS;
const FROM = Date.parse("2026-06-18T18:00:00+08:00");
const UNTIL = Date.parse("2026-06-22T22:00:00+08:00");
const LEFT = 132;
const TOP = 58;
const HOUR_WIDTH = 8.5;
const ROW_HEIGHT = 26;
const WIDTH = LEFT + ((UNTIL - FROM) / HOUR_MS) * HOUR_WIDTH + 20;

const ROWS: readonly (readonly [string, Channel, MessageClass])[] = [
  ["im", "im", "service"],
  ["email", "email", "service"],
  ["sms", "sms", "service"],
  ["sms, marketing", "sms", "marketing"],
  ["phone", "phone", "service"],
];
const BOTTOM = TOP + ROWS.length * ROW_HEIGHT;
const HEIGHT = BOTTOM + 76;

const order = TIMELINE_ORDER;
const closing = instant(order.closesAt ?? "");
const promotion = {
  startsAt: instant(TIMELINE_CONTEXT.promotion?.startsAt ?? ""),
  endsAt: instant(TIMELINE_CONTEXT.promotion?.endsAt ?? ""),
};

const INK = "#24292f";
const PALE = "#d0d7de";

/** docs/allowed-times.svg */
export function timelineSvg(): string {
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="${INK}" role="img" aria-labelledby="title">`,
    `  <title id="title">When one order's reminder may go out, by channel</title>`,
    `  <rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    ...band(promotion.startsAt, promotion.endsAt, "#fff1e5", "promotion, its Friday a holiday"),
    ...band(instant("2026-06-20T00:00:00+08:00"), instant("2026-06-22T00:00:00+08:00"), "#f6f8fa", "holidays"),
    ...hours(),
    ...ROWS.flatMap(([label, channel, category], row) => channelRow(label, channel, category, row)),
    ...mark(instant(order.placedAt), "#57606a", "placed", 2),
    ...mark(touchInstant(), "#57606a", "touched", 1),
    ...mark(sendInstant(), "#1a7f37", "sendAt", 0),
    ...mark(closing, "#cf222e", "closes", 0),
    "</svg>",
  ].join("\n")}\n`;
}

function instant(text: typeof TIMELINE_CONTEXT.now): number {
  return new Date(text).getTime();
}

function touchInstant(): number {
  return instant(TIMELINE_CONTEXT.history?.[0]?.at ?? "");
}

function sendInstant(): number {
  const plan = planReminder(TIMELINE_ORDER, TIMELINE_CONTEXT);
  if (plan.kind !== "send") throw new Error(`expected a send, received ${plan.kind} ${plan.why}`);
  return instant(plan.sendAt);
}

function clockOf(at: number): string {
  return new Date(at + OFFSET_MS).toISOString().slice(11, 16);
}

function x(at: number): string {
  return (LEFT + ((at - FROM) / HOUR_MS) * HOUR_WIDTH).toFixed(1).replace(/\.0$/, "");
}

function widthOf(from: number, until: number): string {
  return (((until - from) / HOUR_MS) * HOUR_WIDTH).toFixed(1).replace(/\.0$/, "");
}

function band(from: number, until: number, fill: string, label: string): readonly string[] {
  return [
    `  <rect x="${x(from)}" y="${TOP - 20}" width="${widthOf(from, until)}" height="${BOTTOM - TOP + 20}" fill="${fill}"/>`,
    `  <text x="${x(from + HOUR_MS / 4)}" y="${TOP - 8}" fill="#57606a">${label}</text>`,
  ];
}

/** A line every six hours, and the date over each midnight. */
function hours(): readonly string[] {
  const lines: string[] = [];
  for (let at = FROM; at < UNTIL; at += 6 * HOUR_MS) {
    const clock = clockOf(at);
    lines.push(`  <path d="M${x(at)} ${TOP - 20}V${BOTTOM}" stroke="${PALE}"/>`);
    lines.push(`  <text x="${x(at)}" y="${BOTTOM + 16}" text-anchor="middle">${clock}</text>`);
    if (clock !== "00:00") continue;
    const date = new Date(at + OFFSET_MS).toISOString().slice(0, 10);
    lines.push(`  <text x="${x(at)}" y="16" text-anchor="middle" font-weight="600">${date}</text>`);
  }
  return lines;
}

function channelRow(label: string, channel: Channel, category: MessageClass, row: number): readonly string[] {
  const y = TOP + row * ROW_HEIGHT;
  return [
    `  <text x="${LEFT - 10}" y="${y + 17}" text-anchor="end">${label}</text>`,
    `  <path d="M${LEFT} ${y + ROW_HEIGHT}H${WIDTH - 20}" stroke="${PALE}"/>`,
    ...allowedSpans(channel, category, FROM, closing).map(
      ({ at, end }) =>
        `  <rect x="${x(at)}" y="${y + 5}" width="${widthOf(at, end)}" height="16" rx="2" fill="#2da44e"><title>${clockOf(at)} to ${clockOf(end)}</title></rect>`,
    ),
  ];
}

function mark(at: number, colour: string, label: string, line: number): readonly string[] {
  const y = BOTTOM + 34 + line * 16;
  return [
    `  <path d="M${x(at)} ${TOP - 4}V${y - 10}" stroke="${colour}" stroke-width="1.5" stroke-dasharray="4 2"/>`,
    `  <text x="${x(at)}" y="${y}" text-anchor="middle" fill="${colour}">${label} ${clockOf(at)}</text>`,
  ];
}
