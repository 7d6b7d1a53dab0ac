import type { Command } from "./command";
import type { ExitCode } from "./exit-code";
import { OPTIONS, type OptionName } from "./options";
import { block, padded } from "./view/columns";
import type { View } from "./view/view";

const EXIT_WORDS: Readonly<Record<ExitCode, string>> = {
  0: "fine",
  2: "a wrong option, or a file that cannot be read",
  3: "invalid input, or a policy that is invalid or fails its check",
  4: "a test failed",
  5: "a change, or an edit beside the rules, that is not approved",
};

/** `cuifu --help`. */
export function overview(commands: readonly Command[], { paint }: View): string {
  return [
    `${paint("bold", "cuifu")}: plans reminders of unpaid orders, and proves what a policy does`,
    "",
    "usage: cuifu <command> [files…] [options]",
    "",
    ...commands.map(({ name, about }) => `  ${paint("bold", padded(name, 10))}${about}`),
    "",
    "`cuifu <command> --help` says more, `cuifu --version` which version this is. A policy is",
    "`default`, or a JSON file: a whole policy, or a list of patches on the default policy. `default+open-weekends`",
    "puts presets on top.",
    "",
    ...exitLines([0, 2, 3, 4, 5], paint),
    "",
  ].join("\n");
}

/** `cuifu <command> --help`. */
export function commandHelp({ name, about, usage, details, options, examples, exits }: Command, view: View): string {
  const { paint } = view;
  return [
    `${paint("bold", `cuifu ${name}`)}: ${about}`,
    "",
    `usage: cuifu ${name} ${usage}`,
    "",
    ...details.map((line) => (line === "" ? "" : `  ${line}`)),
    "",
    paint("bold", "options"),
    ...options.flatMap((option) => optionLines(option, view)),
    "",
    paint("bold", "examples"),
    ...examples.flatMap(([line, what]) => [`  ${paint("dim", `# ${what}`)}`, `  ${line}`]),
    "",
    ...exitLines(exits, paint),
    "",
  ].join("\n");
}

const OPTION_WIDTH = 26;

function optionLines(name: OptionName, view: View): readonly string[] {
  const { about, value, values, read } = OPTIONS[name];
  const shown = value === undefined ? "" : ` <${values === undefined ? value : values.join("|")}>`;
  const short = read.short === undefined ? "" : `, -${read.short}`;
  const [first = "", ...rest] = block(about, view.width - OPTION_WIDTH, "", "");
  return [
    `  ${padded(`--${name}${short}${shown}  `, OPTION_WIDTH - 2)}${first}`,
    ...rest.map((line) => " ".repeat(OPTION_WIDTH) + line),
  ];
}

function exitLines(exits: readonly ExitCode[], paint: View["paint"]): readonly string[] {
  return [paint("bold", "exit codes"), ...exits.map((code) => `  ${code}  ${EXIT_WORDS[code]}`)];
}
