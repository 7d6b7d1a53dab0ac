import { placeOf, type ScriptTexts } from "../../contract/policy-script";
import { CHANNELS, type Channel } from "../../contract/vocabulary";

/** The channels that the texts of a locale can be sent on. */
export function servedChannels(texts: ScriptTexts | undefined): readonly Channel[] {
  if (texts === undefined) return [];
  return CHANNELS.filter((channel) =>
    channel === "phone" ? texts.phone !== undefined : placeOf(texts, channel) !== undefined,
  );
}

/** The channels of the first list that the second one lacks. */
export function lacking(wanted: readonly Channel[], found: readonly Channel[]): readonly Channel[] {
  return wanted.filter((channel) => !found.includes(channel));
}

export function channelWords(channels: readonly Channel[]): string {
  return channels.map((channel) => `\`${channel}\``).join(", ");
}
