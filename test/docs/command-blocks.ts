import { readdir, readFile, writeFile } from "node:fs/promises";
import { type Host, HostFailure } from "../../src/cli/host";
import { runCommand } from "../../src/cli/run-command";
import { pathOf } from "./written-pages";

/** A block of a page that shows commands and what they print. */
export interface CommandBlock {
  /** Line of the mark, counted from 0. */
  readonly line: number;
  /** The folder that the commands are typed in, below the root of the project. */
  readonly folder: string;
  readonly text: string;
}

/** Files that the commands of a page wrote, by their path below the root of the project; those in /tmp are left there. */
export type WrittenFiles = Map<string, string>;

const SCRATCH = "/tmp/";
const MARK = /^<!-- commands in ([\w/-]+) -->$/;

/** The blocks that are marked by a line `<!-- commands in folder -->`; a line that begins with `$ ` is typed. */
export function commandBlocks(markdown: string): readonly CommandBlock[] {
  const lines = markdown.split("\n");
  return lines.flatMap((mark, line) => {
    const folder = MARK.exec(mark)?.[1];
    if (folder === undefined) return [];
    const end = lines.indexOf("```", line + 2);
    return [{ line, folder, text: lines.slice(line + 2, end).join("\n") }];
  });
}

/**
 * The block as it is when its commands are run again; what they write is kept from the disk. Besides `cuifu` a page may
 * type `cat file`, `echo $?` and `echo text > file`; it may pipe what is printed, or send it to /dev/null.
 */
export async function ranAgain({ folder, text }: CommandBlock, written: WrittenFiles): Promise<string> {
  const shown: string[] = [];
  let lastCode = 0;
  for (const line of text.split("\n").filter((each) => each.startsWith("$ "))) {
    shown.push(line);
    const [typed = "", ...filters] = line.slice(2).split(" | ");
    const { code, said } = await typedIn(folder, wordsOf(typed), lastCode, written);
    if (filters.length === 0) {
      lastCode = code;
      shown.push(...linesOf(said.all));
    } else {
      // As in a shell: only standard output goes through the pipe, and the last program of it tells the code.
      const lines = filters.reduce(filtered, linesOf(said.out));
      lastCode = lines.length === 0 && filters.at(-1)?.startsWith("grep ") === true ? 1 : 0;
      shown.push(...linesOf(said.err), ...lines);
    }
  }
  return shown.join("\n");
}

/** What was printed on each stream, and in which order on both. */
interface Said {
  out: string;
  err: string;
  all: string;
}

const UNHEARD = { "> /dev/null": "out", "2>/dev/null": "err" } as const;

async function typedIn(folder: string, words: readonly string[], lastCode: number, written: WrittenFiles) {
  const [program, ...typed] = words;
  const said: Said = { out: "", err: "", all: "" };
  if (program === "echo" && typed[0] === "$?") return { code: 0, said: both(`${lastCode}\n`) };
  const unheard = Object.entries(UNHEARD).filter(([redirection]) => typed.join(" ").includes(redirection));
  const host = hostIn(
    folder,
    said,
    unheard.map(([, stream]) => stream),
    written,
  );
  if (program === "echo") {
    await host.write(typed.at(-1) ?? "", `${typed[0] ?? ""}\n`);
    return { code: 0, said };
  }
  if (program === "cat") {
    for (const path of typed) for await (const piece of host.read(path)) await host.out(piece);
    return { code: 0, said };
  }
  if (program !== "cuifu") throw new Error(`\`${program}\` is not known to the pages`);
  const given = typed.filter((word) => ![">", "/dev/null", "2>/dev/null"].includes(word));
  return { code: await runCommand(given, host), said };
}

function both(text: string): Said {
  return { out: text, err: "", all: text };
}

/** A screen of 100 columns; standard error stands among the output, as on a terminal. */
function hostIn(folder: string, said: Said, unheard: readonly ("out" | "err")[], written: WrittenFiles): Host {
  const sayOn = (stream: "out" | "err") => async (text: string) => {
    if (unheard.includes(stream)) return;
    said[stream] += text;
    said.all += text;
  };
  const placeOf = (path: string) => (path.startsWith(SCRATCH) ? path : `${folder}/${path}`);
  return {
    async *read(path) {
      yield written.get(placeOf(path)) ?? (await readOrRefuse(placeOf(path)));
    },
    filesUnder: async (below) => readdir(pathOf(`${folder}/${below}`)),
    write: async (path, text) => {
      written.set(placeOf(path), text);
    },
    out: sayOn("out"),
    err: sayOn("err"),
    progress: () => undefined,
    now: () => "2026-03-10T10:40:00+08:00",
    screen: { width: 100, hasColor: false },
    isPiped: false,
    version: () => "",
  };
}

async function readOrRefuse(path: string): Promise<string> {
  try {
    return await readFile(pathOf(path), "utf8");
  } catch {
    throw new HostFailure("there is no such file");
  }
}

function linesOf(printed: string): readonly string[] {
  return printed.trim() === "" ? [] : printed.replace(/\n+$/, "").split("\n");
}

/** `head -5`, `tail -5` and `grep word`: pages show the telling part. */
function filtered(lines: readonly string[], filter: string): readonly string[] {
  const [program = "", option = ""] = wordsOf(filter);
  if (program === "grep") return lines.filter((line) => line.includes(option));
  const count = Number(option.slice(1));
  return program === "tail" ? lines.slice(-count) : lines.slice(0, count);
}

function wordsOf(typed: string): readonly string[] {
  return [...typed.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

/** What a page leaves behind in the project. */
export function kept(written: WrittenFiles): readonly (readonly [path: string, text: string])[] {
  return [...written].filter(([path]) => !path.startsWith(SCRATCH));
}

export async function writeAll(written: WrittenFiles): Promise<void> {
  for (const [path, text] of kept(written)) {
    await writeFile(pathOf(path), text);
  }
}
