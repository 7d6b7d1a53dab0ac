import { planReminder } from "cuifu";
import { OBJECTIVE_REASONS, SUBJECTIVE_REASONS } from "../../../src/contract/vocabulary";
import { fromTemplate } from "./from-template";
import { code, codes, table } from "./markdown";
import { SMALLEST_CONTEXT, SMALLEST_ORDER } from "./smallest-input";
import { documentedTypes, type TypeField } from "./type-fields";

const FILES = ["order.ts", "context.ts", "touch.ts", "plan.ts"];

/** docs/input.md */
export function inputPage(): string {
  const types = new Map(FILES.flatMap((file) => [...documentedTypes(file)]));
  return fromTemplate("input.md", (written) => {
    switch (written) {
      case "smallest order":
        return jsonBlock(SMALLEST_ORDER);
      case "smallest context":
        return jsonBlock(SMALLEST_CONTEXT);
      case "smallest plan":
        return planWords();
      case "reasons":
        return `Cannot pay yet: ${codes(OBJECTIVE_REASONS)}.\n\nDoes not want to yet: ${codes(SUBJECTIVE_REASONS)}.`;
    }
    const [kind = "", name = ""] = written.split(" ");
    const type = types.get(name);
    const words = TABLES[kind];
    if (type === undefined || words === undefined) throw new TypeError(`expected a table, received \`${written}\``);
    const fields = type.fields.filter(({ path }) => path !== "kind");
    return `${words.hasIntroduction ? `${type.about}\n\n` : ""}${fieldTable(fields, words)}`;
  });
}

interface TableWords {
  /** Over the column that says what the absence of a field means. */
  readonly absent: string;
  readonly present: string;
  readonly hasIntroduction: boolean;
}
const INPUT = { absent: "if left out", present: "**required**" };
const OUTPUT = { absent: "if not there", present: "always there" };
const TABLES: Readonly<Record<string, TableWords>> = {
  input: { ...INPUT, hasIntroduction: true },
  output: { ...OUTPUT, hasIntroduction: true },
  plan: { ...OUTPUT, hasIntroduction: false },
};

function fieldTable(fields: readonly TypeField[], words: TableWords): string {
  return table(
    ["field", "form", words.absent, "what it is", "rules"],
    fields.map(({ path, form, isOptional, about, absent, ids }) => [
      code(path),
      form,
      isOptional ? absent : words.present,
      about,
      ids.join(", "),
    ]),
  );
}

function jsonBlock(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\``;
}

function planWords(): string {
  const plan = planReminder(SMALLEST_ORDER, SMALLEST_CONTEXT);
  if (plan.kind !== "send") throw new TypeError(`expected a send, received \`${plan.kind}\``);
  const warnings = plan.warnings.map((warning) => warning.code);
  return `These two give a ${code(plan.kind)} on ${code(plan.channel)} at ${code(plan.sendAt)}, with the warnings ${codes(warnings)}.`;
}
