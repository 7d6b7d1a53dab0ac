import type { Simulation, SimulationResult } from "./simulation";

/** A line of the table: what is counted, and the count of each result. */
type Line = readonly [string, (result: SimulationResult) => number];

const LINES: readonly Line[] = [
  ["orders", ({ orders }) => orders],
  ["invalid", ({ invalid }) => invalid],
  ["paid before a reminder was planned", ({ paidUnseen }) => paidUnseen],
  ["paid between plan and reminder", ({ paidBeforeReminder }) => paidBeforeReminder],
  ["reminded, paid as they did without", ({ remindedThenPaid }) => remindedThenPaid],
  ["reminded, never paid", ({ remindedNeverPaid }) => remindedNeverPaid],
  ["never paid, not reminded", ({ notReminded }) => notReminded],
  ["  of these too late", ({ tooLate }) => tooLate],
  ["touches", ({ touches }) => touches],
  ["cost", ({ cost }) => cost],
  ["calls in the busiest hour", ({ callsByHour }) => callsByHour[0]?.calls ?? 0],
];

/** The results of a simulation side by side, one column per policy; lines that are 0 everywhere are left out. */
export function simulationTable({ results }: Simulation): string {
  const lines: readonly Line[] = [
    ...LINES,
    ...namesIn(results, reasonsOf).map((name): Line => [`  not reminded: ${name}`, (one) => reasonsOf(one)[name] ?? 0]),
    ...namesIn(results, channelsOf).map((name): Line => [`touches by ${name}`, (one) => channelsOf(one)[name] ?? 0]),
    ...namesIn(results, hoursOf).map((name): Line => [`touches at ${name}`, (one) => hoursOf(one)[name] ?? 0]),
  ];
  const head = ["", ...results.map(({ policy }) => `${policy.id} ${policy.version}`)];
  const cells = lines
    .map(([name, count]) => [name, ...results.map((result) => String(count(result)))])
    .filter(([, ...counts]) => counts.some((count) => count !== "0"));
  return aligned([head, ...cells]);
}

type Counts = Readonly<Record<string, number>>;

function reasonsOf({ notRemindedBecause }: SimulationResult): Counts {
  return Object.fromEntries(notRemindedBecause.map(({ why, rule, orders }) => [`${why} (${rule})`, orders]));
}

function channelsOf({ byChannel }: SimulationResult): Counts {
  return { ...byChannel };
}

function hoursOf({ byHour }: SimulationResult): Counts {
  return byHour;
}

function namesIn(results: readonly SimulationResult[], countsOf: (result: SimulationResult) => Counts) {
  return [...new Set(results.flatMap((result) => Object.keys(countsOf(result))))].sort();
}

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(cell).join("  ").trimEnd()).join("\n");
}
