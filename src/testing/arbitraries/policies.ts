import type { Patch, Policy } from "../../contract/policy";
import { CHANNELS, HOLD_WHYS, SKIP_WHYS, STAGES, type Stage } from "../../contract/vocabulary";
import { defaultPolicy } from "../../policy/default/default-policy";
import { extendPolicy } from "../../policy/extend-policy";
import { presets } from "../../policy/presets/presets";
import { conditionsFor } from "./conditions";
import type { Arbitrary, FastCheck } from "./fast-check";

const PRESETS = Object.values<readonly Patch[]>(presets);

/** Valid policies: the default one under some preset, with other numbers, rules of its own and rules left out. */
export function policiesWith(fc: FastCheck): Arbitrary<Policy> {
  return fc
    .record({
      preset: fc.constantFrom<readonly Patch[]>([], ...PRESETS),
      numbers: numbersWith(fc),
      added: fc.uniqueArray(
        fc.constantFrom(...STAGES).chain((stage) => rulesFor(fc, stage)),
        {
          maxLength: 4,
          selector: ({ insert }) => insert.id,
        },
      ),
      removed: fc.subarray(REMOVABLE, { maxLength: 5 }),
    })
    .map(({ preset, numbers, added, removed }) =>
      extendPolicy(defaultPolicy, [...numbers, ...added, ...removed.map((remove) => ({ remove })), ...preset]),
    );
}

const ANCHORS: ReadonlySet<string> = new Set(["skip.backlog", "skip.merged"]);

/** Rules beside which nothing is put. */
const REMOVABLE = STAGES.flatMap((stage) => {
  const rules = defaultPolicy.stages[stage].rules.slice(1);
  return rules.flatMap(({ id }) => (ANCHORS.has(id) ? [] : [`stages/${stage}/${id}`]));
});

function numbersWith(fc: FastCheck): Arbitrary<readonly Patch[]> {
  return fc
    .record(
      {
        perOrder: fc.integer({ min: 1, max: 5 }),
        gapMinutes: fc.integer({ min: 30, max: 2_880 }),
        perDay: fc.integer({ min: 1, max: 4 }),
        lastCallMinutes: fc.integer({ min: 0, max: 120 }),
        stalenessMinutes: fc.integer({ min: 5, max: 240 }),
        largeMultiple: fc.integer({ min: 1, max: 6 }),
        courtesyDays: fc.integer({ min: 0, max: 40 }),
        softTouchMinutes: fc.integer({ min: 1, max: 60 }),
      },
      { requiredKeys: [] },
    )
    .map((numbers) => Object.entries(numbers).map(([name, to]) => ({ set: `params/${name}`, to })));
}

function rulesFor(fc: FastCheck, stage: Stage) {
  return fc
    .record({
      when: conditionsFor(fc, stage),
      then: outcomesFor(fc, stage),
      number: fc.integer({ min: 1, max: 99 }),
      first: fc.boolean(),
    })
    .map(({ when, then, number, first }) => {
      const id = `${stage}.drawn-${number}`;
      const before = first ? defaultPolicy.stages[stage].rules[0]?.id : undefined;
      const insert = { id, when, then, because: "drawn by chance", source: [] };
      return { insert, before: `stages/${stage}/${before ?? "otherwise"}` };
    });
}

function outcomesFor(fc: FastCheck, stage: Stage): Arbitrary<unknown> {
  switch (stage) {
    case "select":
      return fc.oneof(
        fc.constant("proceed"),
        fc.constantFrom(...HOLD_WHYS).map((hold) => ({ hold })),
        fc.constantFrom(...SKIP_WHYS).map((skip) => ({ skip })),
      );
    case "moment":
      return fc.constantFrom(...Object.keys(defaultPolicy.moments));
    case "channel":
      return fc.uniqueArray(fc.constantFrom(...CHANNELS), { minLength: 1 });
    case "script":
      return fc.constantFrom(...Object.keys(defaultPolicy.scripts));
  }
}
