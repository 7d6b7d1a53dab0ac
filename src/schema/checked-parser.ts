import * as z from "zod";
import { type Checked, CuifuError, type CuifuErrorCode, issueOf } from "../contract/error";
import type { IssueRoot } from "./issue-path";
import { issuesFromZod } from "./zod-issues";

/** A function that checks a value by the schema and never throws. */
export function checkedParser<Schema extends z.ZodType>(
  schema: Schema,
  root: Exclude<IssueRoot, "tests">,
): (value: unknown) => Checked<z.output<Schema>> {
  const code: CuifuErrorCode = `invalid-${root}`;
  let compiled: Schema | undefined;
  return (value) => {
    // Compiled on first use, not on load. Where code cannot be generated, zod hands the schema itself back.
    compiled ??= z.compile(schema);
    try {
      const result = compiled.safeParse(value);
      if (result.success) return { ok: true, value: result.data };
      return { ok: false, error: new CuifuError(code, issuesFromZod(result.error, schema, root, value)) };
    } catch {
      // Nothing here throws but the input itself: a getter, or the trap of a proxy.
      const issue = issueOf("wrong-type", root, "plain data", "an object that throws when it is read");
      return { ok: false, error: new CuifuError(code, [issue]) };
    }
  };
}
