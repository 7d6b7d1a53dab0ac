import { addProblem } from "../schema/expected";
import { list } from "../schema/list";
import { plainObject } from "../schema/plain-object";
import { words } from "../schema/text-field";
import { instant } from "./instant-field";

export const promotionSchema = plainObject(
  {
    name: words,
    startsAt: instant,
    endsAt: instant,
    offer: words.optional(),
    rankingAt: list(instant, "a list of times").optional(),
  },
  "a promotion",
).check((payload) => {
  const { startsAt, endsAt, rankingAt } = payload.value;
  if (endsAt <= startsAt) {
    addProblem(payload, { code: "times-out-of-order", expected: "a time after `startsAt`" }, ["endsAt"]);
    return;
  }
  for (const [index, at] of rankingAt?.entries() ?? []) {
    if (at >= startsAt && at <= endsAt) continue;
    const found = { code: "times-out-of-order", expected: "a time inside the promotion" } as const;
    addProblem(payload, found, ["rankingAt", index]);
  }
});
