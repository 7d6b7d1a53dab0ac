import { type Host, HostFailure } from "../../src/cli/host";
import { runCommand } from "../../src/cli/run-command";

export interface PretendOptions {
  readonly files?: Readonly<Record<string, unknown>>;
  /** What comes through the pipe; absent: somebody sits at the keyboard. */
  readonly input?: string;
  readonly now?: string;
  readonly width?: number;
}

export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  /** The files as they are afterwards. */
  readonly files: ReadonlyMap<string, string>;
}

/** Runs the command in process, on files that are not there. What is no text is written as JSON. */
export async function run(typed: readonly string[], options: PretendOptions = {}): Promise<Ran> {
  const said = { out: "", err: "" };
  const files = new Map(Object.entries(options.files ?? {}).map(([path, content]) => [path, textOf(content)]));
  const host: Host = {
    async *read(path) {
      const text = path === "-" ? options.input : files.get(path);
      if (text === undefined) throw new HostFailure("there is no such file");
      // Pieces that end where they like.
      for (let from = 0; from < text.length; from += 1_000) yield text.slice(from, from + 1_000);
    },
    filesUnder: async (folder) => {
      if (folder === ".") return [...files.keys()];
      const below = [...files.keys()].flatMap((path) => path.split(`${folder}/`).slice(1));
      if (below.length === 0) throw new HostFailure("there is no such folder");
      return below;
    },
    write: async (path, text) => {
      files.set(path, text);
    },
    out: async (text) => {
      said.out += text;
    },
    err: async (text) => {
      said.err += text;
    },
    progress: () => undefined,
    now: () => options.now ?? "2026-03-10T02:25:00.000Z",
    screen: { width: options.width ?? 100, hasColor: false },
    isPiped: options.input !== undefined,
    version: () => "1.2.3",
  };
  const exitCode = await runCommand(typed, host);
  return { exitCode, ...said, files };
}

function textOf(content: unknown): string {
  return typeof content === "string" ? content : `${JSON.stringify(content, undefined, 2)}\n`;
}
