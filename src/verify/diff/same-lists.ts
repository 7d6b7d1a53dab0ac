import type { Channel } from "../../contract/vocabulary";
import { CHANNELS } from "../../contract/vocabulary";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import { behind, movedByAbsence } from "../../rules/channel-filters";
import { EVERYTHING, NOTHING, type Region } from "../diagram/diagram";
import { channelFilters } from "../space/channel-regions";
import { type FactSpace, whereFact } from "../space/fact-space";
import type { SameWhere } from "./stage-changes";

const PRESENCES = ["online", "offline", "unknown"] as const;

/** Where two channel lists come to the same walk: what the filters take out and where presence puts a channel counts. */
export function sameLists(
  space: FactSpace,
  before: CompiledPolicy,
  after: CompiledPolicy,
): SameWhere<readonly Channel[]> {
  const { diagram } = space;
  const left = channelFilters(space, before);
  const right = channelFilters(space, after);
  const known = new Map<string, Region>();
  const differ = (one: readonly Channel[], other: readonly Channel[]) =>
    diagram.union(
      CHANNELS.map((channel) => {
        const stands = one.includes(channel) ? (left.get(channel) ?? NOTHING) : NOTHING;
        const stood = other.includes(channel) ? (right.get(channel) ?? NOTHING) : NOTHING;
        return diagram.or(diagram.minus(stands, stood), diagram.minus(stood, stands));
      }),
    );
  const swapped = (one: readonly Channel[], other: readonly Channel[]) =>
    diagram.union(
      one.flatMap((first, place) =>
        one.slice(place + 1).flatMap((second) => {
          const isTurned =
            other.includes(first) && other.includes(second) && other.indexOf(first) > other.indexOf(second);
          return isTurned ? [diagram.and(left.get(first) ?? NOTHING, left.get(second) ?? NOTHING)] : [];
        }),
      ),
    );
  return (one, other) => {
    const key = `${one.join()} ${other.join()}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const different = diagram.union(
      PRESENCES.map((online) => {
        const walkedBefore = walkOf(before, one, online);
        const walkedAfter = walkOf(after, other, online);
        const turned = diagram.or(differ(walkedBefore, walkedAfter), swapped(walkedBefore, walkedAfter));
        return diagram.and(
          turned,
          whereFact(space, "online", (name) => name === online),
        );
      }),
    );
    const same = diagram.minus(EVERYTHING, different);
    known.set(key, same);
    return same;
  };
}

function walkOf(
  policy: CompiledPolicy,
  list: readonly Channel[],
  online: (typeof PRESENCES)[number],
): readonly Channel[] {
  return behind(
    list,
    movedByAbsence(list, online, (channel) => policy.channels[channel].settings.presence),
  );
}
