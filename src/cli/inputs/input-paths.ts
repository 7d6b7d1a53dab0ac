import { EXIT } from "../exit-code";
import { type Host, HostFailure } from "../host";
import { Stop } from "../problem";
import { globOf } from "./glob";
import { STANDARD_INPUT } from "./read-text";

/** The files that are meant: globs are matched, and without any file it is what comes through the pipe. */
export async function inputPaths(given: readonly string[], what: string, host: Host): Promise<readonly string[]> {
  if (given.length === 0) {
    if (host.isPiped) return [STANDARD_INPUT];
    const message = `expected ${what}: a file, a glob, or \`-\` for standard input; received nothing`;
    throw new Stop(EXIT.usage, [{ code: "missing-file", message }]);
  }
  const paths: string[] = [];
  for (const path of given) paths.push(...(await matches(path, host)));
  return [...new Set(paths)];
}

async function matches(path: string, host: Host): Promise<readonly string[]> {
  const glob = globOf(path);
  if (glob === undefined) return [path];
  const found = (await filesUnder(glob.folder, path, host)).filter((name) => glob.pattern.test(name)).sort();
  if (found.length === 0) {
    throw new Stop(EXIT.usage, [
      { code: "missing-file", message: `expected files that match \`${path}\`, found none` },
    ]);
  }
  return found.map((name) => (glob.folder === "." ? name : `${glob.folder}/${name}`));
}

async function filesUnder(folder: string, path: string, host: Host): Promise<readonly string[]> {
  try {
    return await host.filesUnder(folder);
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    const message = `expected files that match \`${path}\`; \`${folder}\`: ${error.message}`;
    throw new Stop(EXIT.usage, [{ code: "missing-file", message }]);
  }
}
