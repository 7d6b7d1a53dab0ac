import type { ClaimName } from "./fact-table";
import type { Appeal, MessageClass, Outcome, Tone, WrittenChannel } from "./vocabulary";

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

/** What one text serves where the channel has none of its own, the first that is there. */
export const SHARED_TEXTS = {
  note: ["short", "written"],
  im: ["written"],
  push: ["short", "written"],
  email: ["written"],
  sms: ["written"],
} as const satisfies Readonly<Record<WrittenChannel, readonly ("short" | "written")[]>>;
export type TextPlace = WrittenChannel | "short" | "written";

/** Texts of a script in one locale: by channel, `short` for note and push, and `written` for every written channel. */
export type ScriptTexts = { readonly [place in TextPlace]?: WrittenText | undefined } & {
  readonly phone?: CallText | undefined;
};

/** Where the words for a written channel stand. */
export function placeOf(texts: ScriptTexts, channel: WrittenChannel): TextPlace | undefined {
  if (texts[channel] !== undefined) return channel;
  return SHARED_TEXTS[channel].find((place) => texts[place] !== undefined);
}

/** Other words of a script, for the buyers of one arm of its experiment; what it leaves out is said as in the script. */
export interface ScriptVariant {
  readonly texts: { readonly [locale: string]: ScriptTexts };
}

/** A script: a tone, an appeal, and words per locale and channel. Its class follows from its variables (SCR-12). */
export interface Script {
  readonly tone: Tone;
  readonly appeal: Appeal;
  /** Declared `service`, words of a concession are refused; declared `marketing`, it is. Absent: it follows from the words. */
  readonly category?: MessageClass | undefined;
  /** The service script that is taken where consent or hours forbid marketing. */
  readonly plain?: string | undefined;
  /** Facts that the words rest on; without them the script is never selected (SCR-11). */
  readonly claims: readonly ClaimName[];
  /** Ids of the rulebook that the words carry out. */
  readonly source: readonly string[];
  readonly texts: { readonly [locale: string]: ScriptTexts };
  /** The experiment whose arms the variants are. */
  readonly experiment?: string | undefined;
  /** Other words by the arm that they are for; an arm without any hears the script's own. */
  readonly variants?: { readonly [arm: string]: ScriptVariant } | undefined;
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
