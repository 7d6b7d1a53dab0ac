import { createReadStream, readFileSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import process from "node:process";
import type { Writable } from "node:stream";
import { type Host, HostFailure } from "./host";
import { runCommand } from "./run-command";

const USUAL_WIDTH = 100;
const PROGRESS_EVERY_MS = 200;

/** Runs the command with what the terminal hands it. */
export async function runInTerminal(manifest: URL): Promise<void> {
  const sayOut = writerOf(process.stdout);
  const sayErr = writerOf(process.stderr);
  const progress = progressLine();
  const host: Host = {
    read: readPieces,
    filesUnder,
    write: writeWhole,
    out: (text) => {
      // Written elsewhere, it does not run into the line.
      if (process.stdout.isTTY === true) progress.clear();
      return sayOut(text);
    },
    err: (text) => {
      progress.clear();
      return sayErr(text);
    },
    progress: progress.show,
    now: () => new Date().toISOString(),
    screen: { width: process.stdout.columns ?? USUAL_WIDTH, hasColor: hasColor() },
    isPiped: process.stdin.isTTY !== true,
    version: () => versionIn(manifest),
  };
  process.exitCode = await runCommand(process.argv.slice(2), host);
  progress.clear();
}

function versionIn(manifest: URL): string {
  const { version }: { readonly version: string } = JSON.parse(readFileSync(manifest, "utf8"));
  return version;
}

/** https://no-color.org, and FORCE_COLOR as others read it. */
function hasColor(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  return process.stdout.isTTY === true;
}

async function* readPieces(path: string): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    for await (const bytes of path === "-" ? process.stdin : createReadStream(path)) {
      yield decoder.decode(bytes, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw failureOf(error, "cannot be read");
  }
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const root = folder.replaceAll("\\", "/").replace(/\/$/, "");
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll("\\", "/"))
      .map((path) => path.replace(`${root}/`, ""));
  } catch (error) {
    throw failureOf(error, "cannot be listed", { ...WORDS, ENOENT: "there is no such folder" });
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw failureOf(error, `\`${path}\` cannot be written`);
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "permission denied",
  EISDIR: "it is a folder",
  ENOTDIR: "part of the path is no folder",
  ERR_ENCODING_INVALID_ENCODED_DATA: "expected UTF-8, received other bytes",
};

function failureOf(error: unknown, what: string, words = WORDS): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  return new HostFailure(words[String(error.code)] ?? `${what} (${String(error.code)})`);
}

/**
 * Waits for a slow reader, so that no output piles up in memory. Somebody who has seen enough, such as `head`, closes the
 * pipe: what is said from then on is lost, and the command still ends with the code that is its own.
 */
function writerOf(stream: Writable): (text: string) => Promise<void> {
  let isClosed = false;
  let goOn = () => {};
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    isClosed = true;
    goOn();
  });
  return (text) => {
    if (isClosed || stream.write(text)) return Promise.resolve();
    return new Promise((resolve) => {
      goOn = resolve;
      stream.once("drain", resolve);
    });
  };
}

/** One line on standard error that the next one replaces; nothing where nobody watches. */
function progressLine() {
  let shownAt = Date.now();
  let isShown = false;
  const isWatched = process.stderr.isTTY === true;
  return {
    show: (line: string) => {
      if (!isWatched || Date.now() - shownAt < PROGRESS_EVERY_MS) return;
      shownAt = Date.now();
      isShown = true;
      process.stderr.write(`\r\u001b[2K${line}`);
    },
    clear: () => {
      if (isShown) process.stderr.write("\r\u001b[2K");
      isShown = false;
    },
  };
}
