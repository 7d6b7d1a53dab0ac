import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const vitest = fileURLToPath(new URL("../../node_modules/.bin/vitest", import.meta.url));

// What has no clock at all (types, lint, rooms), or starts processes itself and chooses their zone.
const NEVER = /^test\/(?:bench|build|docs|examples|hosts|package)\/|^test\/plan\/host-zones\.test\.ts$/;
// Policies, rules, schemas and proofs are about data that has no zone. The other properties are laws of plans, and
// `host-zones.test.ts` shows that 2,000 plans are the same bytes under every zone; where zones and instants are read, the
// properties stay in.
const NOT_BRIEFLY = /^test\/(?:policy|rules|schema|verify)\/|^test\/(?!time\/|input\/).*\.property\.test\.ts$/;

export interface SuiteUnderZone {
  readonly passed: number;
  readonly failures: readonly string[];
}

interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Test files that can depend on the zone of the host, by their paths from the root. */
export function zoneDependentFiles(extent: "brief" | "whole"): readonly string[] {
  return readdirSync(join(root, "test"), { encoding: "utf8", recursive: true })
    .map((path) => `test/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".test.ts") && !NEVER.test(path))
    .filter((path) => extent === "whole" || !NOT_BRIEFLY.test(path));
}

/**
 * Runs the files in a process of its own whose host zone is `zone`. They share their modules, as loading these anew for
 * each file takes longer than all tests do; so one worker has them all, and two zones may be under way at once.
 */
export async function suiteUnderZone(zone: string, files: readonly string[]): Promise<SuiteUnderZone> {
  const outputFile = join(tmpdir(), `cuifu-host-${process.pid}-${zone.replace("/", "-")}.json`);
  const projects = ["--project", "runtime", "--project", "property"];
  const reporter = ["--reporter", "json", "--outputFile", outputFile];
  const options = ["run", "--no-isolate", "--maxWorkers=1", "--silent", ...reporter, ...projects, ...files];
  const { status, errors } = await run(options, zone);
  const report = readReport(outputFile);
  const failures = failuresOf(report);
  return {
    passed: report?.numPassedTests ?? 0,
    failures: status !== 0 && failures.length === 0 ? [`exit ${status}: ${errors}`] : failures,
  };
}

function run(options: readonly string[], zone: string): Promise<{ status: number | null; errors: string }> {
  const outer = Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST"));
  const child = spawn(vitest, options, {
    cwd: root,
    env: { ...Object.fromEntries(outer), TZ: zone },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, errors }));
  });
}

function readReport(outputFile: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(outputFile, "utf8"));
  } catch {
    return undefined;
  } finally {
    rmSync(outputFile, { force: true });
  }
}

function failuresOf(report: Report | undefined): readonly string[] {
  return (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => [
    ...(message === "" ? [] : [`${name}: ${message}`]),
    ...assertionResults
      .filter((test) => test.status === "failed")
      .map((test) => `${name}: ${test.fullName}: ${test.failureMessages.join("\n")}`),
  ]);
}
