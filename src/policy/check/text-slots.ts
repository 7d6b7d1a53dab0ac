import type { CallManual, CallText, Script, WrittenText } from "../../contract/policy-script";
import type { VariableName } from "../../contract/variable-table";
import type { WrittenChannel } from "../../contract/vocabulary";
import type { PolicyPath } from "./policy-issue";

/** A template of a policy, and what its place asks of it. */
export interface TextSlot {
  readonly path: PolicyPath;
  readonly source: string;
  /** The variable that must stand outside any section (SCR-01). */
  readonly needs: VariableName | undefined;
  /** The text may go out as SMS. */
  readonly isSms: boolean;
}

const NEEDS: Readonly<Record<string, VariableName | undefined>> = { who: "salutation", what: "goods" };
const WRITTEN = ["note", "im", "push", "email", "sms", "written"] as const satisfies readonly (
  | WrittenChannel
  | "written"
)[];

/** Every template of a script. */
export function slotsOfScript(id: string, script: Script): readonly TextSlot[] {
  return Object.entries(script.texts).flatMap(([locale, texts]) => {
    const path = ["scripts", id, "texts", locale];
    // A script without a text for SMS sends the shared one.
    const sms = texts.sms === undefined ? "written" : "sms";
    const written = WRITTEN.flatMap((channel) => slotsOf(texts[channel], [...path, channel], channel === sms));
    return [...written, ...slotsOf(texts.phone, [...path, "phone"], false)];
  });
}

/** Every template of what the calls of a locale share. */
export function slotsOfManual(locale: string, manual: CallManual): readonly TextSlot[] {
  return manual.branches.flatMap(({ when, say }, index) =>
    slotsOf({ when, say }, ["calls", locale, "branches", index], false),
  );
}

function slotsOf(
  text: WrittenText | CallText | Pick<CallManual["branches"][number], "when" | "say"> | undefined,
  path: PolicyPath,
  isSms: boolean,
): readonly TextSlot[] {
  return Object.entries(text ?? {}).flatMap(([part, source]: readonly [string, string | undefined]) =>
    source === undefined ? [] : [{ path: [...path, part], source, needs: NEEDS[part], isSms }],
  );
}
