import { checkedParser } from "../schema/checked-parser";
import type { CaseContext } from "./case";
import { contextSchema } from "./context-schema";
import { readContext } from "./readers/context-reader";

/** The history stays as it was given: `caseOf` picks the touches of one buyer out of it. */
export const parseContext = checkedParser<CaseContext>(contextSchema, "context", readContext);
