import { CHANNELS } from "../../contract/vocabulary";
import type { Analysis } from "../analysis";
import { NOTHING } from "../diagram/diagram";
import type { Finding, FindingCode } from "../finding";
import { pointerTo } from "../pointer";
import type { StageRegions } from "../space/stage-regions";

/** Scripts, moments and channels that no order ever gets. */
export function unusedNames({ regions, compiled }: Analysis): readonly Finding[] {
  const { moments, scripts } = compiled.policy;
  const chosenMoments = chosenIn(regions.moment);
  const chosenScripts = chosenIn(regions.script);
  const plain = [...chosenScripts].flatMap((name) => scripts[name]?.plain ?? []);
  const usedScripts = new Set([...chosenScripts, ...plain]);
  return [
    ...unused("unused-moment", "moments", Object.keys(moments), (name) => chosenMoments.has(name)),
    ...unused("unused-script", "scripts", Object.keys(scripts), (name) => usedScripts.has(name)),
    ...unused("unused-channel", "channels", CHANNELS, (channel) => regions.walked.get(channel) !== NOTHING),
  ];
}

function chosenIn({ rules }: StageRegions<string>): ReadonlySet<string> {
  return new Set(
    rules.flatMap(({ then, wins, winsSecond }) => (wins === NOTHING && winsSecond === NOTHING ? [] : [then])),
  );
}

function unused<Name extends string>(
  code: FindingCode,
  section: string,
  names: readonly Name[],
  isUsed: (name: Name) => boolean,
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
