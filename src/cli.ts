#!/usr/bin/env node
import { runInTerminal } from "./cli/terminal";

// Beside src/ and beside dist/ alike.
await runInTerminal(new URL("../package.json", import.meta.url));
