import {
  type CallManual,
  type CallText,
  placeOf,
  type Script,
  type ScriptTexts,
  type TextPlace,
  type WrittenText,
} from "../../contract/policy-script";
import type { VariableName } from "../../contract/variable-table";
import type { PolicyPath } from "./policy-issue";

/** A template of a policy, and what its place asks of it. */
export interface TextSlot {
  readonly path: PolicyPath;
  readonly source: string;
  readonly locale: string;
  /** The variable that must stand outside any section (SCR-01). */
  readonly needs: VariableName | undefined;
  /** The text may go out as SMS. */
  readonly isSms: boolean;
  /** Who may read or hear it: the buyer alone, whoever looks at a list of mails, or whoever picks up the phone. */
  readonly audience: "buyer" | "passer-by" | "stranger";
}

const NEEDS: Readonly<Record<string, VariableName | undefined>> = { who: "salutation", what: "goods" };
const AUDIENCES: Readonly<Record<string, TextSlot["audience"] | undefined>> = {
  subject: "passer-by",
  opening: "stranger",
};
const PLACES = ["note", "im", "push", "email", "sms", "short", "written"] as const satisfies readonly TextPlace[];

/** Every template of a script, those of its variants included. */
export function slotsOfScript(id: string, { texts, variants = {} }: Script): readonly TextSlot[] {
  return [
    ...slotsOfTexts(texts, ["scripts", id, "texts"]),
    ...Object.entries(variants).flatMap(([name, variant]) =>
      slotsOfTexts(variant.texts, ["scripts", id, "variants", name, "texts"]),
    ),
  ];
}

/** Every template of what the calls of a locale share. */
export function slotsOfManual(locale: string, manual: CallManual): readonly TextSlot[] {
  return manual.branches.flatMap(({ when, say, outcome }, index) => {
    const slots = slotsOf({ when, say }, ["calls", locale, "branches", index], locale, false);
    return outcome === "wrong-person" ? slots.map((slot) => ({ ...slot, audience: "stranger" as const })) : slots;
  });
}

function slotsOfTexts(texts: Readonly<Record<string, ScriptTexts>>, path: PolicyPath): readonly TextSlot[] {
  return Object.entries(texts).flatMap(([locale, perChannel]) => {
    const inLocale = [...path, locale];
    const sms = placeOf(perChannel, "sms");
    const written = PLACES.flatMap((place) => slotsOf(perChannel[place], [...inLocale, place], locale, place === sms));
    return [...written, ...slotsOf(perChannel.phone, [...inLocale, "phone"], locale, false)];
  });
}

function slotsOf(
  text: WrittenText | CallText | Pick<CallManual["branches"][number], "when" | "say"> | undefined,
  path: PolicyPath,
  locale: string,
  isSms: boolean,
): readonly TextSlot[] {
  return Object.entries(text ?? {}).flatMap(([part, source]: readonly [string, string | undefined]) =>
    source === undefined
      ? []
      : [
          {
            path: [...path, part],
            source,
            locale,
            needs: NEEDS[part],
            // The subject of a text that serves all channels goes out by e-mail only.
            isSms: isSms && part !== "subject",
            audience: AUDIENCES[part] ?? "buyer",
          },
        ],
  );
}
