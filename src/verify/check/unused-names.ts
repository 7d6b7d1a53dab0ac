import { CHANNELS } from "../../contract/vocabulary";
import type { Analysis } from "../analysis";
import { NOTHING } from "../diagram/diagram";
import type { Finding, FindingCode } from "../finding";
import { pointerTo } from "../pointer";
import { once } from "../space/once";
import type { PolicyRegions } from "../space/policy-regions";
import type { StageRegions } from "../space/stage-regions";

/** Scripts, moments and channels that no order ever gets. */
export function unusedNames({ regions, compiled, usualNumbers }: Analysis): readonly Finding[] {
  const { moments, scripts } = compiled.policy;
  const used = usedNames(regions);
  // A rule that waits for another number of a param keeps in use what it chooses.
  const waitedFor = once(() => {
    const usual = usualNumbers.at(-1)?.analysis().regions;
    return usual === undefined ? undefined : usedNames(usual);
  });
  const isUsed = (kind: keyof UsedNames, name: string) =>
    used[kind].has(name) || waitedFor()?.[kind].has(name) === true;
  return [
    ...unused("unused-moment", "moments", Object.keys(moments), (name) => isUsed("moments", name)),
    ...unused("unused-script", "scripts", Object.keys(scripts), (name) => isUsed("scripts", name)),
    ...unused("unused-channel", "channels", CHANNELS, (name) => isUsed("channels", name)),
  ];
}

type UsedNames = Readonly<Record<"moments" | "scripts" | "channels", ReadonlySet<string>>>;

function usedNames({ moment, script, walked, compiled }: PolicyRegions): UsedNames {
  const chosen = chosenIn(script);
  const plain = [...chosen].flatMap((name) => compiled.policy.scripts[name]?.plain ?? []);
  return {
    moments: chosenIn(moment),
    scripts: new Set([...chosen, ...plain]),
    channels: new Set(CHANNELS.filter((channel) => walked.get(channel) !== NOTHING)),
  };
}

function chosenIn({ rules }: StageRegions<string>): ReadonlySet<string> {
  return new Set(
    rules.flatMap(({ then, wins, winsSecond }) => (wins === NOTHING && winsSecond === NOTHING ? [] : [then])),
  );
}

function unused(
  code: FindingCode,
  section: string,
  names: readonly string[],
  isUsed: (name: string) => boolean,
): readonly Finding[] {
  return names
    .filter((name) => !isUsed(name))
    .map((name) => ({
      code,
      severity: "warning",
      pointer: pointerTo([section, name]),
      message: `\`${name}\` is never chosen: no rule that ever decides leads to it`,
      help:
        section === "channels"
          ? "list it in a rule of the channel stage"
          : "remove it, or write a rule that chooses it",
    }));
}
