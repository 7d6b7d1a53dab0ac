#!/usr/bin/env node
import { runInTerminal } from "./cli/terminal";

await runInTerminal();
