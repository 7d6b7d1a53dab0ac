/** Runs the command with what the terminal hands it. */
export async function runInTerminal(): Promise<void> {
  process.exitCode = 2;
}
