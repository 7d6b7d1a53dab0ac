import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One shop's real orders of February 2020; they live beside the project, are never copied into it, and may be absent. */
const ORDERS = fileURLToPath(new URL("../../../shared/data/tmall-2020-02/orders.csv", import.meta.url));
const HOUR_MS = 3_600_000;
/** The shop closed orders after about a day. */
const CLOSES_AFTER_MS = 24 * HOUR_MS;

export interface RecordedOrder {
  readonly id: string;
  readonly amountFen: number;
  readonly createdAt: number;
  readonly closesAt: number;
  /** Infinity: never paid. */
  readonly paidAt: number;
}

/** Undefined where the data are not there. */
export function readRecordedOrders(): readonly RecordedOrder[] | undefined {
  if (!existsSync(ORDERS)) return undefined;
  const [header, ...lines] = readFileSync(ORDERS, "utf8").trim().split(/\r?\n/);
  if (header !== "order,total_yuan,paid_yuan,province,created,paid,refund_yuan") throw new Error(`columns: ${header}`);
  return lines.map(orderOf).sort((one, other) => one.createdAt - other.createdAt);
}

function orderOf(line: string): RecordedOrder {
  const [id = "", yuan = "", , , created = "", paid = ""] = line.split(",");
  const createdAt = chinaTime(created);
  return {
    id,
    amountFen: Math.round(Number(yuan) * 100),
    createdAt,
    closesAt: createdAt + CLOSES_AFTER_MS,
    paidAt: paid === "" ? Number.POSITIVE_INFINITY : chinaTime(paid),
  };
}

function chinaTime(text: string): number {
  const at = Date.parse(`${text.replace(" ", "T")}+08:00`);
  if (Number.isNaN(at)) throw new Error(`not a time: ${text}`);
  return at;
}
