import { addProblem } from "../schema/expected";
import { list } from "../schema/list";
import { plainObject } from "../schema/plain-object";
import { localDate } from "./local-date-field";
import { isoWeekday } from "./weekday-field";

const coverage = plainObject({ from: localDate, to: localDate }, "a first and a last date").check((payload) => {
  // Dates of this form sort as text.
  if (payload.value.from <= payload.value.to) return;
  addProblem(payload, { code: "times-out-of-order", expected: "a date not before `from`" }, ["to"]);
});

export const calendarSchema = plainObject(
  {
    holidays: list(localDate, "a list of dates"),
    workdays: list(localDate, "a list of dates").optional(),
    coverage,
    weekend: list(isoWeekday, "a list of ISO weekdays").optional(),
  },
  "a calendar",
);
