import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { VARIABLE_TABLE } from "../../src/contract/variable-table";
import { itemSchema } from "../../src/input/item-schema";
import { orderSchema } from "../../src/input/order-schema";
import { promotionSchema } from "../../src/input/promotion-schema";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { LOCKED_RULES } from "../../src/policy/locked-rules";

/** All ids of the rulebook. One that appears or vanishes there is added or taken away here. */
const RULEBOOK: readonly string[] = [
  ...numbered("SEL", 21),
  ...numbered("TIM", 16),
  "TIM-09b",
  ...numbered("CHA", 10),
  ...numbered("SCR", 27),
  ...numbered("REC", 4),
];

const sourceFolder = fileURLToPath(new URL("../../src/", import.meta.url));
// The contract only says what an input means; whoever carries a rule names it in a row, a script or the code.
const NOT_CARRYING: ReadonlySet<string> = new Set(["contract"]);
const ID = /\b(?:SEL|TIM|CHA|SCR|REC)-\d+b?\b/g;

function numbered(chapter: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, index) => `${chapter}-${String(index + 1).padStart(2, "0")}`);
}

function idsOfRows(): ReadonlySet<string> {
  const stages = [LOCKED_RULES, ...Object.values(defaultPolicy.stages)];
  const rows = stages.flatMap((stage) => [...stage.rules, stage.otherwise]);
  const scripts = Object.values(defaultPolicy.scripts);
  return new Set([...rows, ...scripts].flatMap(({ source }) => source));
}

function idsOfCode(): ReadonlySet<string> {
  const files = readdirSync(sourceFolder, { recursive: true, encoding: "utf8" });
  const carrying = files.filter((file) => file.endsWith(".ts") && !NOT_CARRYING.has(file.split(/[\\/]/)[0] ?? ""));
  return new Set(carrying.flatMap((file) => readFileSync(join(sourceFolder, file), "utf8").match(ID) ?? []));
}

const rows = idsOfRows();
const code = idsOfCode();

describe("every rule of the rulebook is carried by a row, a script or the code", () => {
  it.each(RULEBOOK)("%s", (id) => {
    expect(rows.has(id) || code.has(id)).toBe(true);
  });

  it("no row, script or line of code names a rule that the rulebook does not have", () => {
    expect([...rows, ...code].filter((id) => !RULEBOOK.includes(id))).toEqual([]);
  });

  it("most rules are data: a row or a script names them", () => {
    const onlyCode = RULEBOOK.filter((id) => code.has(id) && !rows.has(id));
    expect(rows.size).toBeGreaterThan(onlyCode.length);
  });
});

describe("what is left out for want of an input", () => {
  const keysOf = (shape: object) => Object.keys(shape).sort();

  it("TIM-09: the shop's own hourly order curve, and TIM-09b's use of the ranking times", () => {
    expect(keysOf(promotionSchema.out.shape)).toEqual(["endsAt", "name", "offer", "rankingAt", "startsAt"]);
  });

  it("SCR-22, SCR-25, SCR-26: demand figures, alternatives and the variant ordered", () => {
    expect(keysOf(itemSchema.out.shape)).toEqual([
      "category",
      "discreet",
      "quantity",
      "sellingPoints",
      "stock",
      "title",
    ]);
  });

  it("SCR-22, SCR-25, SCR-26: nor does a text have a word for them", () => {
    for (const name of ["demand", "sold", "viewers", "alternative", "variant", "size", "colour", "oldAmount"]) {
      expect(VARIABLE_TABLE).not.toHaveProperty(name);
    }
  });

  it("CHA-04: a price that was really reduced", () => {
    const known = keysOf(orderSchema.out.shape);
    expect(known).toContain("amount");
    expect(known.filter((key) => /reduc|previous|before|price|discount|original/i.test(key))).toEqual([]);
  });
});
