import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tsc = join(root, "node_modules/typescript/bin/tsc");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");

// No DOM and no Node: the package promises to run anywhere.
const strictConsumer = {
  strict: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2022"],
  types: [],
  module: "nodenext",
  moduleResolution: "nodenext",
  skipLibCheck: true,
};

export interface Manifest {
  readonly main: string;
  readonly module: string;
  readonly types: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

export interface Installed {
  readonly project: string;
  readonly packageFolder: string;
  readonly manifest: Manifest;
}

/** Packs the built package and unpacks it into a fresh project, with the runtime dependencies linked: no network. */
export function installPackedTarball(): Installed {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("expected dist/, run `npm run build` first");
  const project = mkdtempSync(join(tmpdir(), "cuifu-package-"));
  const packageFolder = join(project, "node_modules/cuifu");
  mkdirSync(packageFolder, { recursive: true });
  run("npm", ["pack", "--ignore-scripts", "--offline", "--silent", "--pack-destination", project], root);
  const tarball = readdirSync(project).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("expected a tarball from `npm pack`");
  run("tar", ["-xzf", join(project, tarball), "-C", packageFolder, "--strip-components=1"], project);
  const manifest: Manifest = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(project, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", name), link, "junction");
  }
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  return { project, packageFolder, manifest };
}

/** What a child process of the project prints, read as JSON. */
export function printedBy({ project }: Installed, inputType: "module" | "commonjs", source: string): unknown {
  return JSON.parse(run(process.execPath, [`--input-type=${inputType}`, "--eval", source], project));
}

/** What an example of the package prints. */
export function shownBy({ packageFolder }: Installed, example: string): string {
  return run(process.execPath, [tsx, join(packageFolder, example)], packageFolder);
}

/** What the type checker says about one file of the project; nothing if the file is right. */
export function typeErrorsIn({ project }: Installed, fileName: string, source: string): string {
  writeFileSync(join(project, fileName), source);
  return complaints(project, { compilerOptions: strictConsumer, files: [fileName] });
}

/** What the type checker says about the declarations of the package, leaving aside those of its dependencies. */
export function declarationErrors({ project, manifest }: Installed): readonly string[] {
  const files = [join("node_modules/cuifu", manifest.types)];
  const said = complaints(project, { compilerOptions: { ...strictConsumer, skipLibCheck: false }, files });
  return said.split("\n").filter((line) => line.startsWith("node_modules/cuifu/"));
}

function complaints(project: string, config: unknown): string {
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(config));
  try {
    return run(process.execPath, [tsc, "-p", "tsconfig.json"], project);
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
  }
}

export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function run(command: string, options: readonly string[], folder: string): string {
  return execFileSync(command, options, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
