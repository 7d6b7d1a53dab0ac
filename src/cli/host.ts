/** All that the command may ask of the machine; tests hand it another one. */
export interface Host {
  /** The text of a file in pieces, as UTF-8; `-` is standard input. Fails with a `HostFailure`. */
  read(path: string): AsyncIterable<string>;
  /** Paths of all files below a folder, relative to it, with `/` between the parts. */
  filesUnder(folder: string): Promise<readonly string[]>;
  write(path: string, text: string): Promise<void>;
  /** Resolves once the reader on the other side keeps up. */
  out(text: string): Promise<void>;
  err(text: string): Promise<void>;
  /** A line that the next one replaces; shown only where somebody watches. */
  progress(line: string): void;
  /** ISO 8601 with offset or Z. */
  now(): string;
  readonly screen: Screen;
  /** Whether nobody types on standard input. */
  readonly isPiped: boolean;
  /** Of the package. */
  version(): string;
}

/** What the output is shown on. */
export interface Screen {
  /** In columns. */
  readonly width: number;
  readonly hasColor: boolean;
}

/** A file that could not be read or written, in words. */
export class HostFailure extends Error {
  override readonly name = "HostFailure";
}
