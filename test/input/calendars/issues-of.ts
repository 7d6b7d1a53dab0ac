import { CuifuError } from "../../../src/contract/error";

/** Code, path and message of each issue that a call throws. */
export function issuesOf(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    if (error instanceof CuifuError) return error.issues.map(({ code, message }) => `${code} ${message}`);
    throw error;
  }
  throw new Error("expected a CuifuError");
}
