import type { Checked } from "../contract/error";
import { checkedParser } from "../schema/checked-parser";
import type { CaseContext } from "./case";
import { contextSchema } from "./context-schema";

/** The history stays as it was given: `caseOf` picks the touches of one buyer out of it. */
export const parseContext: (value: unknown) => Checked<CaseContext> = checkedParser(contextSchema, "context");
