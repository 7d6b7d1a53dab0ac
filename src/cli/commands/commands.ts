import type { Command } from "../command";
import { checkCommand } from "./check";
import { diffCommand } from "./diff";
import { explainCommand } from "./explain";
import { planCommand } from "./plan";
import { simulateCommand } from "./simulate";
import { testCommand } from "./test";

export const COMMANDS: readonly Command[] = [
  planCommand,
  explainCommand,
  checkCommand,
  diffCommand,
  testCommand,
  simulateCommand,
];
