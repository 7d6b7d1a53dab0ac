import type { Channel } from "../../contract/vocabulary";
import { CHANNELS } from "../../contract/vocabulary";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import { repeatsChannel, wantsOtherWords } from "../../rules/channel-filters";
import { NOTHING, type Region } from "../diagram/diagram";
import { type FactSpace, whereFact } from "./fact-space";

const AMOUNTS = ["large", "small"] as const;
const REFUSALS = ["none", "ask-once", "final"] as const;
const LAST_CHANNELS = ["none", ...CHANNELS] as const;

/**
 * Per channel, where no fixed filter takes it out of a list: the buyer can be reached there (CHA-09), a large order does
 * not repeat it (CHA-05), and its cost is covered where a fact tells (CHA-06). Whether the schedule then finds an
 * instant, words that fit and a gain that covers the cost of another channel is free: each may go either way, so what
 * is proved here holds however it goes.
 */
export function channelFilters(space: FactSpace, compiled: CompiledPolicy): ReadonlyMap<Channel, Region> {
  const { diagram } = space;
  return new Map(
    CHANNELS.map((channel): [Channel, Region] => {
      const reached = whereFact(space, `${channel}Reach`, (reach) => reach !== "none");
      const repeated = wherePair(space, (facts) => repeatsChannel(facts, channel));
      const filtered = diagram.minus(reached, repeated);
      if (channel !== "phone" || compiled.channels.phone.settings.cost === 0) return [channel, filtered];
      return [
        channel,
        diagram.and(
          filtered,
          whereFact(space, "callPays", (pays) => pays !== "no"),
        ),
      ];
    }),
  );
}

/** Where the script of the last touch is passed over, by the channel that is walked. */
export function wantsOtherWordsRegion(space: FactSpace): Region {
  const { diagram } = space;
  const touched = whereFact(space, "lastChannel", (channel) => channel !== "none");
  const perRefusal = REFUSALS.map((refusal) =>
    diagram.and(
      whereFact(space, "refusal", (one) => one === refusal),
      perChannel(space, (channel) => wherePair(space, (facts) => wantsOtherWords({ ...facts, refusal }, channel))),
    ),
  );
  return diagram.and(touched, diagram.union(perRefusal));
}

/** Where the channel that is walked may carry service messages only. */
export function serviceOnlyRegion(space: FactSpace): Region {
  return perChannel(space, (channel) => whereFact(space, `${channel}Reach`, (reach) => reach === "service"));
}

function perChannel(space: FactSpace, regionOfChannel: (channel: Channel) => Region): Region {
  const { diagram } = space;
  return diagram.union(
    CHANNELS.map((channel) =>
      diagram.and(
        whereFact(space, "channel", (one) => one === channel),
        regionOfChannel(channel),
      ),
    ),
  );
}

type Pair = { readonly amount: (typeof AMOUNTS)[number]; readonly lastChannel: (typeof LAST_CHANNELS)[number] };

function wherePair(space: FactSpace, holds: (facts: Pair) => boolean): Region {
  const { diagram } = space;
  return AMOUNTS.reduce<Region>((all, amount) => {
    const last = whereFact(space, "lastChannel", (name) =>
      LAST_CHANNELS.some((lastChannel) => lastChannel === name && holds({ amount, lastChannel })),
    );
    return diagram.or(
      all,
      diagram.and(
        last,
        whereFact(space, "amount", (name) => name === amount),
      ),
    );
  }, NOTHING);
}
