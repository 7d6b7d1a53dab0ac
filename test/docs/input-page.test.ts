import { type Context, type Order, safePlanReminder } from "cuifu";
import { describe, expect, it } from "vitest";
import { SMALLEST_CONTEXT, SMALLEST_ORDER } from "./pages/smallest-input";
import { documentedTypes, typesIn } from "./pages/type-fields";
import { readPage } from "./written-pages";

const PAGE = readPage("docs/input.md");
// The parts of a plan that have no heading of their own.
const WITHOUT_HEADING = new Set(["PlanBase", "SendBase", "WrittenPlan", "CallPlan", "HoldPlan", "SkipPlan"]);

describe("the page of the input", () => {
  it.each(["order.ts", "context.ts", "touch.ts", "plan.ts"])("has a table for every type of %s", (file) => {
    const names = [...documentedTypes(file).keys()].filter((name) => !WITHOUT_HEADING.has(name));
    expect(names.filter((name) => !new RegExp(`^#+ ${name}$`, "m").test(PAGE))).toEqual([]);
  });

  it("links to headings that it has", () => {
    const headings = new Set([...PAGE.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading.toLowerCase()));
    const targets = [...PAGE.matchAll(/\]\(#(\w+)\)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !headings.has(target))).toEqual([]);
  });
});

describe("the fields of a type", () => {
  it("are read with form, absence and ids", () => {
    const source = `interface Parcel {
      /** What it weighs (SCR-17). Absent: not known. */
      readonly grams?: number | undefined;
      /** What lies in it. */
      readonly goods: readonly {
        /** How it is packed. */
        readonly box: "paper" | "wood";
      }[];
    }`;
    expect(typesIn("parcel.ts", source).get("Parcel")?.fields).toEqual([
      {
        path: "grams",
        form: "number",
        isOptional: true,
        about: "What it weighs",
        absent: "not known",
        ids: ["SCR-17"],
      },
      { path: "goods", form: "list of objects", isOptional: false, about: "What lies in it", absent: "", ids: [] },
      {
        path: "goods[].box",
        form: "`paper`, `wood`",
        isOptional: false,
        about: "How it is packed",
        absent: "",
        ids: [],
      },
    ]);
  });

  it.each([
    ["a sentence", "readonly grams: number;"],
    ["a sentence `Absent: …`", "/** What it weighs. */ readonly grams?: number;"],
    ["no sentence `Absent: …`", "/** What it weighs. Absent: 0. */ readonly grams: number;"],
  ])("are refused where they need %s", (words, field) => {
    expect(() => typesIn("parcel.ts", `interface Parcel {\n${field}\n}`)).toThrow(
      `parcel.ts: Parcel: expected ${words} above \`grams\``,
    );
  });
});

describe("the smallest input", () => {
  it.each(leavesOf(SMALLEST_ORDER))("is no order without %s", (way) => {
    const { ok, plan } = planned(without(SMALLEST_ORDER, way.split(".")), SMALLEST_CONTEXT);
    // Without a channel an order is valid, and cannot be reminded.
    expect([ok, plan]).toEqual(way === "buyer.reach.im" ? [true, "no-channel"] : [false, undefined]);
  });

  it.each(leavesOf(SMALLEST_CONTEXT))("is no context without %s", (way) => {
    expect(planned(SMALLEST_ORDER, without(SMALLEST_CONTEXT, way.split("."))).ok).toBe(false);
  });
});

function planned(order: unknown, context: unknown) {
  // Neither is what its type says, as with data from outside.
  const given: { readonly order: Order; readonly context: Context } = JSON.parse(JSON.stringify({ order, context }));
  const result = safePlanReminder(given.order, given.context);
  return { ok: result.ok, plan: result.ok && result.plan.kind === "skip" ? result.plan.why : undefined };
}

function leavesOf(value: unknown, before = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [before];
  return Object.entries(value).flatMap(([key, entry]) => leavesOf(entry, before === "" ? key : `${before}.${key}`));
}

function without(value: unknown, [step = "", ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((entry, index) => (String(index) === step ? without(entry, rest) : entry));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== step || rest.length > 0);
  return Object.fromEntries(entries.map(([key, entry]) => [key, key === step ? without(entry, rest) : entry]));
}
