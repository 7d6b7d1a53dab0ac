import type { ClaimName } from "./fact-table";
import type { Appeal, Outcome, Tone, WrittenChannel } from "./vocabulary";

/** The four elements of a written reminder (SCR-01), as templates. */
export interface WrittenText {
  readonly who: string;
  readonly what: string;
  readonly why: string;
  readonly ask: string;
  /** E-mail only. */
  readonly subject?: string | undefined;
}

/** The spoken parts of a call; the branches are shared by all calls of a locale. */
export interface CallText {
  readonly opening: string;
  readonly purpose: string;
  readonly question: string;
  readonly closing: string;
}

/** Texts of a script in one locale; `written` serves each written channel that has no text of its own. */
export type ScriptTexts = { readonly [channel in WrittenChannel | "written"]?: WrittenText | undefined } & {
  readonly phone?: CallText | undefined;
};

/** A script: a tone, an appeal, and words per locale and channel. Its class follows from its variables (SCR-12). */
export interface Script {
  readonly tone: Tone;
  readonly appeal: Appeal;
  /** The service script that is taken where consent or hours forbid marketing. */
  readonly plain?: string | undefined;
  /** Facts that the words rest on; without them the script is never selected (SCR-11). */
  readonly claims: readonly ClaimName[];
  /** Ids of the rulebook that the words carry out. */
  readonly source: readonly string[];
  readonly texts: { readonly [locale: string]: ScriptTexts };
}

/** One way a call can go (SCR-09). */
export interface CallBranchText {
  readonly id: string;
  readonly when: string;
  readonly say: string;
  readonly outcome: Outcome;
}

/** What all calls of a locale share. */
export interface CallManual {
  readonly branches: readonly CallBranchText[];
  readonly voice: readonly string[];
}
