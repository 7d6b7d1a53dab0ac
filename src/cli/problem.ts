import type { ExitCode } from "./exit-code";

/** A stretch of a file. */
export interface Place {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** In UTF-16 units, counted from 1, as editors do. */
  readonly column: number;
  /** The whole line, to show it. */
  readonly text: string;
  /** How many units are meant. */
  readonly length: number;
}

/** Something wrong with what the command was given. */
export interface Problem {
  readonly message: string;
  readonly code?: string;
  /** Path of the value, as issues of the library name it. */
  readonly path?: string;
  /** Absent where nothing in a file brings it about, as with an option. */
  readonly place?: Place;
}

/** Ends a command early; thrown and caught in this room only. */
export class Stop extends Error {
  override readonly name = "Stop";
  readonly exitCode: ExitCode;
  readonly problems: readonly Problem[];

  constructor(exitCode: ExitCode, problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join("\n"));
    this.exitCode = exitCode;
    this.problems = problems;
  }
}
