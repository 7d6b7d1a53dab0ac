import type { Policy } from "../../contract/policy";
import { parsePolicy } from "../parse-policy";
import { DEFAULT_POLICY_DATA } from "./policy-data";

/** The policy of RULEBOOK sections 1 to 8: checked, frozen, and the base that shops extend. */
export const defaultPolicy: Policy = parsePolicy(DEFAULT_POLICY_DATA);
