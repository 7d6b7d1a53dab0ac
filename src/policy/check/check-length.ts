import type { Issue } from "../../contract/error";
import type { ChannelSettings, Policy } from "../../contract/policy";
import { placeOf, type Script, type ScriptTexts, type TextPlace } from "../../contract/policy-script";
import { CHANNELS, type MessageClass, type WrittenChannel } from "../../contract/vocabulary";
import { graphemeLength } from "../../text/graphemes";
import { joinParts } from "../../text/join";
import { smsLength } from "../../text/sms-length";
import { leastText } from "./least-text";
import { type PolicyPath, policyIssue } from "./policy-issue";

const WRITTEN_CHANNELS = CHANNELS.filter((channel): channel is WrittenChannel => channel !== "phone");
const PLACES = [...WRITTEN_CHANNELS, "short", "written"] as const satisfies readonly TextPlace[];

/**
 * Texts that can never be sent: with every value cut to its least they fit none of the channels that they serve. A
 * shared text that is too long for one channel only is passed over there.
 */
export function checkLength(id: string, script: Script, category: MessageClass, policy: Policy): readonly Issue[] {
  const variants = Object.entries(script.variants ?? {});
  return [
    ...lengthIssues(script.texts, ["scripts", id, "texts"], script, category, policy),
    ...variants.flatMap(([arm, { texts }]) =>
      lengthIssues(texts, ["scripts", id, "variants", arm, "texts"], script, category, policy),
    ),
  ];
}

function lengthIssues(
  byLocale: Script["texts"],
  path: PolicyPath,
  script: Script,
  category: MessageClass,
  policy: Policy,
): readonly Issue[] {
  return Object.entries(byLocale).flatMap(([locale, texts]) =>
    PLACES.flatMap((place) => {
      const text = texts[place];
      const channels = channelsServedBy(place, texts);
      if (text === undefined || channels.some((channel) => isUnlimited(channel, policy))) return [];
      const least = leastText(text, script.claims);
      const excesses = channels.map((channel) => {
        const settings = policy.channels[channel];
        return channel === "sms" ? smsExcess(least, category, locale, settings) : plainExcess(least, settings);
      });
      const [first] = excesses;
      if (first === undefined || excesses.includes(undefined)) return [];
      return [policyIssue("too-long", [...path, locale, place], first.expected, first.received)];
    }),
  );
}

function channelsServedBy(place: TextPlace, texts: ScriptTexts): readonly WrittenChannel[] {
  return WRITTEN_CHANNELS.filter((channel) => placeOf(texts, channel) === place);
}

function isUnlimited(channel: WrittenChannel, { channels }: Policy): boolean {
  return channel !== "sms" && channels[channel].maxLength === undefined;
}

interface Excess {
  readonly expected: string;
  readonly received: string;
}

function plainExcess(least: string, { maxLength = Number.POSITIVE_INFINITY }: ChannelSettings): Excess | undefined {
  const length = graphemeLength(least);
  if (length <= maxLength) return undefined;
  return { expected: `at most ${maxLength} characters`, received: `${length} with every value at its least` };
}

// How an SMS is counted follows from the buyer's country too (SCR-14), so a text passes that fits in one of the ways.
function smsExcess(
  least: string,
  category: MessageClass,
  locale: string,
  { maxParts = 1, lengthMode, optOut = {} }: ChannelSettings,
): Excess | undefined {
  const ending = category === "marketing" ? (optOut[locale] ?? "") : "";
  const words = joinParts([least, ending], "line");
  const abroad = smsLength(`x: ${words}`, "gsm").parts;
  const mainland = lengthMode === "cn" ? smsLength(`【x】${words}`, "cn").parts : abroad;
  const parts = Math.min(abroad, mainland);
  if (parts <= maxParts) return undefined;
  const expected = `at most ${maxParts} SMS ${maxParts === 1 ? "part" : "parts"}`;
  return { expected, received: `${parts} with every value at its least` };
}
