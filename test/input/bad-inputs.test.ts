import { describe, expect, it } from "vitest";
import { CuifuError } from "../../src/contract/error";
import { parseContext } from "../../src/input/parse-context";
import { parseOrder } from "../../src/input/parse-order";
import { badInputs } from "./bad-inputs";

describe("a malformed input", () => {
  it.each(badInputs)("gets an issue for each problem: $name", ({ root, input, issues }) => {
    const parsed = root === "order" ? parseOrder(input) : parseContext(input);
    if (parsed.ok) throw new Error("accepted");
    expect(parsed.error).toBeInstanceOf(CuifuError);
    expect(parsed.error.code).toBe(`invalid-${root}`);
    expect(parsed.error.issues.map(({ code, path, message }) => [code, path, message])).toEqual(issues);
  });

  it("has a name of its own in the table", () => {
    const names = badInputs.map((row) => row.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("is told by messages that open with the path and name what was expected before what was received", () => {
    for (const [, path, message] of badInputs.flatMap((row) => row.issues)) {
      expect(message.startsWith(`${path}: expected `)).toBe(true);
      expect(message.indexOf("expected ")).toBeLessThan(message.indexOf(", received "));
      expect(message.endsWith(".")).toBe(false);
    }
  });
});
