import { parseArgs } from "node:util";
import { didYouMean } from "../schema/suggestion";
import { EXIT } from "./exit-code";
import { OPTIONS, type OptionName } from "./options";
import { type Problem, Stop } from "./problem";

/** What a command was given, checked against its options. */
export interface Arguments {
  readonly files: readonly string[];
  /** The value of an option that takes one; of the last one if it was given twice. */
  textOf(name: OptionName): string | undefined;
  textsOf(name: OptionName): readonly string[];
  has(name: OptionName): boolean;
}

/** @throws Stop with everything that is wrong with the options */
export function argumentsOf(given: readonly string[], known: readonly OptionName[]): Arguments {
  const { tokens } = parseArgs({
    args: [...given],
    options: Object.fromEntries(known.map((name) => [name, { ...OPTIONS[name].read }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const problems: Problem[] = [];
  const files: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const name = known.find((each) => each === token.name);
    const wrong =
      name === undefined ? unknownOption(token.rawName, known) : wrongValue(name, token.value, values.has(name));
    if (wrong !== undefined) problems.push(wrong);
    else values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? ""]);
  }
  if (problems.length > 0) throw new Stop(EXIT.usage, problems);
  const textsOf = (name: OptionName) => values.get(name) ?? [];
  return { files, textsOf, textOf: (name) => textsOf(name).at(-1), has: (name) => values.has(name) };
}

function unknownOption(rawName: string, known: readonly OptionName[]): Problem {
  const meant = didYouMean(
    rawName,
    known.map((name) => `--${name}`),
  );
  const help = meant === undefined ? "" : `; ${meant}`;
  return { code: "unknown-option", message: `expected a known option, received \`${rawName}\`${help}` };
}

function wrongValue(name: OptionName, value: string | undefined, isKnown: boolean): Problem | undefined {
  const { read, values, value: what } = OPTIONS[name];
  if (isKnown && read.type === "string" && read.multiple !== true) {
    return { code: "option-value", message: `--${name}: expected one value, received \`${value ?? ""}\` as well` };
  }
  if (read.type === "boolean") {
    if (value === undefined) return undefined;
    return { code: "option-value", message: `--${name}: expected no value, received \`${value}\`` };
  }
  const expected = values === undefined ? `a value (${what ?? "text"})` : values.join(" or ");
  // The next option is not the value of this one.
  const isMissing = value === undefined || value === "" || (value.startsWith("-") && value !== "-");
  if (isMissing) return { code: "option-value", message: `--${name}: expected ${expected}, received nothing` };
  if (values === undefined || values.includes(value)) return undefined;
  return { code: "option-value", message: `--${name}: expected ${expected}, received \`${value}\`` };
}
