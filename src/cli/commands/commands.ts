import type { Command } from "../command";
import { explainCommand } from "./explain";
import { planCommand } from "./plan";
import { simulateCommand } from "./simulate";

export const COMMANDS: readonly Command[] = [planCommand, explainCommand, simulateCommand];
