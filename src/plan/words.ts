import type { CallPlan, WrittenPlan } from "../contract/plan";
import type { Channel } from "../contract/vocabulary";
import type { Reading } from "../facts/derive-facts";
import { offerAt } from "../facts/offer";
import { fewLeft, isPromoted, shipsToday } from "../facts/send-facts";
import type { Case } from "../input/case";
import type { CompiledScript } from "../policy/compile/scripts";
import type { CompiledText } from "../policy/compile/texts";
import type { CompiledPolicy } from "../policy/compiled-policy";
import { claimsEndAt } from "../script/claim-ends";
import type { Writing } from "../script/variable-values";
import { writeCall } from "../script/write-call";
import { writeMessage } from "../script/write-message";
import { bucketOf } from "../text/bucket";
import { chooseLocale } from "../text/locale";
import type { EpochMs } from "../time/instant";

/** What a script says in a plan. */
export interface Words {
  readonly locale: string;
  /** The arm of the script's experiment that the buyer is in. */
  readonly variant: string | undefined;
  /** What the plan carries. */
  readonly carried: Pick<WrittenPlan, "channel" | "message"> | Pick<CallPlan, "channel" | "call">;
  /** When the first claim of the words stops being true. */
  readonly claimsEndAt: EpochMs;
}

/** For what, where and when words are written. */
interface Occasion {
  readonly one: Case;
  readonly reading: Reading;
  readonly policy: CompiledPolicy;
  readonly channel: Channel;
  readonly at: EpochMs;
}

/** SCR-14: an SMS is billed by the part. */
export function partsOf({ carried }: Words): number {
  return carried.channel === "phone" ? 1 : (carried.message.parts ?? 1);
}

function subjectAt({ one, reading, policy, at }: Occasion): Writing["subject"] {
  const { bundle, promised, offers } = reading;
  return {
    one,
    orders: bundle.orders,
    amountMinor: bundle.amountMinor,
    closesAt: bundle.closesAt,
    promisedAt: promised?.namedAt,
    stock: fewLeft(one, reading, policy),
    offer: offerAt(offers, at),
    promoted: isPromoted(one, at),
    shipsToday: shipsToday(one, at),
  };
}

/** The words of a script for a send; undefined when they cannot be made to fit the channel. */
export function wordsFor(script: CompiledScript, occasion: Occasion): Words | undefined {
  const { one, policy, channel, at } = occasion;
  const locale = chooseLocale(one.order.buyer.locale, script.locales[channel], policy.policy.locale);
  const writing: Writing = { subject: subjectAt(occasion), channel, locale, at };
  const variant = script.trial?.armOf(bucketOf(one.order.buyer.id, script.trial.salt));
  const tried = variant === undefined ? undefined : script.trial?.textOf(variant, locale, channel);
  const inWords = (text: CompiledText | undefined) => wordsOf(text, script, variant, policy, writing);
  // Other words that do not fit are no reason to lose the channel; the arm stays, since it is what is compared.
  return inWords(tried) ?? inWords(script.textOf(locale, channel));
}

function wordsOf(
  text: CompiledText | undefined,
  script: CompiledScript,
  variant: string | undefined,
  policy: CompiledPolicy,
  writing: Writing,
): Words | undefined {
  if (text === undefined) return undefined;
  const { channel, locale } = writing;
  const ends = claimsEndAt(text.variables, script.claims, writing);
  if (text.kind === "call") {
    const call = writeCall(text, policy.params.promotionCallMinutes, writing);
    return { locale, variant, carried: { channel: "phone", call }, claimsEndAt: ends };
  }
  if (channel === "phone") return undefined;
  const message = writeMessage(text, script.category, channel, policy.channels[channel].settings, writing);
  return message === undefined ? undefined : { locale, variant, carried: { channel, message }, claimsEndAt: ends };
}
