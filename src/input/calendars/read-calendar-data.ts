import type * as z from "zod";
import { checkedParser } from "../../schema/checked-parser";

/** A reader of calendar data that throws a `CuifuError`; the paths of its issues begin with `context.calendar`. */
export function calendarDataReader<Schema extends z.ZodType<{ readonly calendar: unknown }>>(
  schema: Schema,
): (data: unknown) => z.output<Schema>["calendar"] {
  const parse = checkedParser(schema, "context");
  return (data) => {
    const result = parse({ calendar: data });
    if (!result.ok) throw result.error;
    return result.value.calendar;
  };
}
