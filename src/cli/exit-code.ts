/** What the command tells the shell. A failing check is an invalid policy: its own claims or rules contradict it. */
export const EXIT = { fine: 0, usage: 2, invalid: 3, testsFailed: 4, unapproved: 5 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
