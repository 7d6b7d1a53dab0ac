import { describe, expect, it } from "vitest";
import { argumentsOf } from "../../src/cli/arguments";
import { COMMANDS } from "../../src/cli/commands/commands";
import { run } from "./pretend-host";

describe("the help", () => {
  it.each([[[]], [["--help"]], [["-h"]], [["help"]]])("lists the commands for %j", async (typed) => {
    const { exitCode, out, err } = await run(typed);
    expect([exitCode, err]).toEqual([0, ""]);
    for (const { name, about } of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name} +${about}$`, "m"));
  });

  it.each(COMMANDS)("of $name names its options and shows an example", async ({ name, options }) => {
    const { exitCode, out } = await run([name, "--help"]);
    expect(exitCode).toBe(0);
    for (const option of options) expect(out).toContain(`  --${option}`);
    expect(out).toContain(`\n  cuifu ${name}`);
    expect(await run(["help", name])).toMatchObject({ exitCode: 0, out });
  });

  it.each(COMMANDS.flatMap(({ name, options, examples }) => examples.map(([line]) => ({ name, options, line }))))(
    "shows options that $name takes: $line",
    ({ options, line }) => {
      const typed = (line.split(" > ")[0] ?? "")
        .replaceAll(/<\([^)]*\)/g, "file")
        .split(" ")
        .slice(2);
      expect(() => argumentsOf(typed, options)).not.toThrow();
    },
  );

  it("keeps an option apart from what it does", async () => {
    const texts = await Promise.all(COMMANDS.map(({ name }) => run([name, "--help"])));
    for (const { out } of texts) expect(out).not.toMatch(/^ {2}--.*>\S/m);
  });

  it("fits a terminal of 100 columns", async () => {
    const texts = await Promise.all(COMMANDS.map(({ name }) => run([name, "--help"])));
    const lines = texts.flatMap(({ out }) => out.split("\n")).filter((line) => !line.startsWith("  cuifu "));
    expect(lines.filter((line) => line.length > 118)).toEqual([]);
  });
});

it("says its version", async () => {
  expect(await run(["--version"])).toMatchObject({ exitCode: 0, out: "1.2.3\n" });
});

describe("a command line that is wrong ends with 2 and says what was expected", () => {
  it.each([
    [["plna"], "expected a command, received `plna`; did you mean `plan`?"],
    [["frobnicate"], "the commands are plan, explain, check, diff, test, simulate"],
    [["plan", "--contxt", "shop.json"], "expected a known option, received `--contxt`; did you mean `--context`?"],
    [["plan", "-x"], "expected a known option, received `-x`"],
    [["plan", "a.json", "--context"], "--context: expected a value (file), received nothing"],
    [["plan", "a.json", "--context", "--json"], "--context: expected a value (file), received nothing"],
    [["plan", "a.json", "--json=yes"], "--json: expected no value, received `yes`"],
    [["plan", "a.json", "--json", "--ndjson"], "expected one output format, received `json` and `ndjson`"],
    [["plan", "--now", "a", "--now", "b"], "--now: expected one value, received `b` as well"],
    [["plan", "-", "--policy", "a", "--policy", "b"], "--policy: expected one policy, received `a` and `b`"],
    [["check", "--format", "xml"], "--format: expected text or json or github, received `xml`"],
    [["plan"], "expected orders: a file, a glob, or `-` for standard input; received nothing"],
    [["plan", "nothing.json", "--context", "nowhere.json"], "nowhere.json: there is no such file"],
    [["plan", "*.json"], "expected files that match `*.json`, found none"],
    [["check", "none/*.json"], "expected files that match `none/*.json`; `none`: there is no such folder"],
    [["check", "default+nope"], "expected a known preset, received `nope`; the presets are "],
    [["plan", "-", "--policy", "default+open-weekend"], "received `open-weekend`; did you mean `open-weekends`?"],
    [["plan", "-", "--policy", "defalut"], "defalut: there is no such file; did you mean `default`?"],
    [["check", "ours.json+nope"], "ours.json+nope: there is no such file"],
    [
      ["plan", "-", "--preset", "early-call"],
      "expected a known preset, received `early-call`; did you mean `early-calls`?",
    ],
    [["diff", "default"], "expected two policies, before and after; received 1"],
    [["diff", "default", "default", "--write-approved"], "--write-approved: expected --approved <file> beside it"],
    [
      ["simulate", "a.json", "--step-minutes", "0"],
      "--step-minutes: expected a whole number from 1 to 1440, received `0`",
    ],
    [["test", "a.json", "b.json", "--write-missing"], "--write-missing: expected one file to write to, received 2"],
  ])("%j", async (typed, message) => {
    const { exitCode, out, err } = await run(typed);
    expect(err).toContain(message);
    expect([exitCode, out]).toEqual([2, ""]);
  });
});
