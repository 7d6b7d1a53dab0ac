import type { RecordedOrder } from "../../batch/simulation";
import { parseOrder } from "../../input/parse-order";
import { isPlainObject } from "../../schema/plain-object";
import { received } from "../../schema/received";
import { didYouMean } from "../../schema/suggestion";
import { parseInstant } from "../../time/instant";
import type { Keys } from "../json/keys-of";
import { placeIn } from "../json/place-in";
import type { Problem } from "../problem";
import { issueProblem, type Source } from "./issue-problems";

const KEYS = ["order", "paidAt"];

export function isRecordedOrder(value: unknown): value is RecordedOrder {
  return (
    isPlainObject(value) && unknownKeys(value).length === 0 && isPaidAt(value.paidAt) && parseOrder(value.order).ok
  );
}

/** Why a value is no recorded order. */
export function recordProblems(value: unknown, { document, keys }: Source): readonly Problem[] {
  const at = (inside: Keys, isKey = false) => placeIn(document, [...keys, ...inside], { isKey });
  if (!isPlainObject(value)) {
    const message = `expected \`{ "order": …, "paidAt": … }\`, received ${received(value)}`;
    return [{ code: "wrong-type", message, place: at([]) }];
  }
  const strange = unknownKeys(value).map((key): Problem => {
    const help = didYouMean(key, KEYS) ?? 'a recorded order is `{ "order": …, "paidAt": … }`';
    return {
      code: "unknown-key",
      message: `expected a known key, received \`${key}\`; ${help}`,
      place: at([key], true),
    };
  });
  const read = parseOrder(value.order);
  const source = { order: { document, keys: [...keys, "order"] } };
  const paidAt = `paidAt: expected a time with an offset, received ${received(value.paidAt)}; leave it out if it was never paid`;
  return [
    ...strange,
    ...(read.ok ? [] : read.error.issues.map((issue) => issueProblem(issue, source))),
    ...(isPaidAt(value.paidAt) ? [] : [{ code: "invalid-instant", message: paidAt, place: at(["paidAt"]) }]),
  ];
}

function unknownKeys(value: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(value).filter((key) => !KEYS.includes(key));
}

/** `parseInstant` answers with a code where it cannot read the text. */
function isPaidAt(value: unknown): boolean {
  return value === undefined || (typeof value === "string" && typeof parseInstant(value) !== "string");
}
