import { didYouMean } from "../schema/suggestion";
import { argumentsOf } from "./arguments";
import type { Command } from "./command";
import { COMMANDS } from "./commands/commands";
import { EXIT, type ExitCode } from "./exit-code";
import { type Host, HostFailure } from "./host";
import { outputFormat } from "./output-format";
import { Stop } from "./problem";
import { commandHelp, overview } from "./usage";
import { annotation } from "./view/github";
import { prettyJson, problemJson } from "./view/json-view";
import { problemLines } from "./view/problem-view";
import { viewOf } from "./view/view";

/**
 * The whole command: what was typed goes in, what it tells the shell comes out; all it says and reads goes through the
 * host.
 */
export async function runCommand(typed: readonly string[], host: Host): Promise<ExitCode> {
  const [name, ...rest] = typed;
  const view = viewOf(host.screen);
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    const about = COMMANDS.find((command) => command.name === rest[0]);
    await host.out(about === undefined ? overview(COMMANDS, view) : commandHelp(about, view));
    return EXIT.fine;
  }
  if (name === "--version") {
    await host.out(`${host.version()}\n`);
    return EXIT.fine;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) {
    const names = COMMANDS.map((each) => each.name);
    const help = didYouMean(name, names) ?? `the commands are ${names.join(", ")}`;
    await host.err(
      `${problemLines({ message: `expected a command, received \`${name}\`; ${help}` }, view).join("\n")}\n`,
    );
    return EXIT.usage;
  }
  return runOne(command, rest, host);
}

async function runOne(command: Command, rest: readonly string[], host: Host): Promise<ExitCode> {
  const screen = { ...host.screen, hasColor: colorWanted(rest, host.screen.hasColor) };
  const own: Host = { ...host, screen };
  try {
    const given = argumentsOf(rest, command.options);
    if (given.has("help")) {
      await host.out(commandHelp(command, viewOf(screen)));
      return EXIT.fine;
    }
    return await command.run(given, own);
  } catch (error) {
    const stop = stopOf(error);
    if (stop === undefined) throw error;
    await report(stop, rest, command, own);
    return stop.exitCode;
  }
}

function stopOf(error: unknown): Stop | undefined {
  if (error instanceof Stop) return error;
  return error instanceof HostFailure ? new Stop(EXIT.usage, [{ message: error.message }]) : undefined;
}

async function report({ problems, exitCode }: Stop, rest: readonly string[], command: Command, host: Host) {
  const format = formatOf(rest, command);
  if (format === "json" || format === "ndjson") {
    const all = { ok: false, problems: problems.map(problemJson) };
    await host.out(format === "json" ? prettyJson(all) : `${JSON.stringify(all)}\n`);
    return;
  }
  if (format === "github") await host.out(problems.map((problem) => `${annotation(problem)}\n`).join(""));
  const view = viewOf(host.screen);
  for (const problem of problems) await host.err(`${problemLines(problem, view).join("\n")}\n`);
  if (exitCode === EXIT.usage) await host.err(`\`cuifu ${command.name} --help\` says what it takes\n`);
}

/** Also where the arguments themselves are wrong. */
function formatOf(rest: readonly string[], command: Command) {
  try {
    return outputFormat(argumentsOf(rest, command.options));
  } catch (error) {
    if (error instanceof Stop) return "text";
    throw error;
  }
}

function colorWanted(rest: readonly string[], isUsual: boolean): boolean {
  if (rest.includes("--no-color")) return false;
  return rest.includes("--color") || isUsual;
}
