import type { Arguments } from "./arguments";
import type { ExitCode } from "./exit-code";
import type { Host } from "./host";
import type { OptionName } from "./options";

/** One word after `cuifu`. */
export interface Command {
  readonly name: string;
  /** What it does, for the list of commands. */
  readonly about: string;
  /** The line after the name. */
  readonly usage: string;
  /** What the files hold, and what else is worth knowing. */
  readonly details: readonly string[];
  readonly options: readonly OptionName[];
  /** Command lines, each with what it does. */
  readonly examples: readonly (readonly [string, string])[];
  readonly exits: readonly ExitCode[];
  run(given: Arguments, host: Host): Promise<ExitCode>;
}
