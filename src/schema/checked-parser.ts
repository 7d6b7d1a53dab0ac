import type * as z from "zod";
import { type Checked, CuifuError, type CuifuErrorCode, issueOf } from "../contract/error";
import type { IssueRoot } from "./issue-path";
import { type Reader, readWith } from "./reader";
import { readerBy } from "./schema-reader";
import { issuesFromZod } from "./zod-issues";

/** A function that checks a value and never throws. The schema need not see what the reader takes. */
export function checkedParser<Value extends object>(
  schema: z.ZodType<Value>,
  root: Exclude<IssueRoot, "tests">,
  reader: Reader<Value> = readerBy(schema),
): (value: unknown) => Checked<Value> {
  const code: CuifuErrorCode = `invalid-${root}`;
  return (value) => {
    const read = readWith(reader, value);
    if (read !== undefined) return { ok: true, value: read };
    try {
      const result = schema.safeParse(value);
      if (result.success) return { ok: true, value: result.data };
      return { ok: false, error: new CuifuError(code, issuesFromZod(result.error, schema, root, value)) };
    } catch {
      // Nothing here throws but the input itself: a getter, or the trap of a proxy.
      const issue = issueOf("wrong-type", root, "plain data", "an object that throws when it is read");
      return { ok: false, error: new CuifuError(code, [issue]) };
    }
  };
}
