import type { Plan } from "../../contract/plan";
import type { Stage } from "../../contract/vocabulary";
import type { Witness } from "../finding";

/** Combinations that one rule decided before and another decides now, and otherwise. */
export interface Change {
  /** The same for the same change between the same rules: what an approval names. */
  readonly id: string;
  /** The first stage that decides otherwise; what changes after it is folded into `followOn`. */
  readonly stage: Stage | "locked";
  readonly from: Choice;
  readonly to: Choice;
  /** How many combinations of facts, exactly, as digits. */
  readonly combinations: string;
  /** The combinations in words. */
  readonly region: readonly string[];
  /** An order of which the two policies make different plans, confirmed by the planner. */
  readonly witness: (Witness & { readonly before: Plan; readonly after: Plan }) | "facts-only";
  /** JSON pointers of the edits that bring it about. */
  readonly edits: readonly string[];
  /** What is decided otherwise in later stages of the same combinations. */
  readonly followOn: readonly FollowOn[];
  readonly approved: boolean;
}

export interface Choice {
  readonly rule: string;
  readonly then: unknown;
}

export interface FollowOn {
  readonly stage: Stage;
  /** Ids of the rules that decide none of these combinations any more. */
  readonly from: readonly string[];
  /** Ids of the rules that decide some of them and did not before. */
  readonly to: readonly string[];
}

/** Something that stands otherwise in the policy. */
export interface Edit {
  /** JSON pointer; of what was removed into the policy before, of all else into the policy after. */
  readonly pointer: string;
  /** `moved`: a rule that reads the same and stands elsewhere among the others. */
  readonly kind: "added" | "removed" | "changed" | "moved";
  /** What it was; absent for what was added or moved. */
  readonly before?: unknown;
  /** What it is; absent for what was removed or moved. */
  readonly after?: unknown;
}

/** An edit outside of the rules. The proof does not weigh it, so it is approved by itself. */
export interface BesideEdit extends Edit {
  /** The same for the same value at the same place: what an approval names. */
  readonly id: string;
  readonly approved: boolean;
}
