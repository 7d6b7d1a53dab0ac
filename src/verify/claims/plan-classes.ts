import type { HoldWhy, MessageClass, SkipWhy } from "../../contract/vocabulary";
import { demandOf } from "../../policy/compile/script-demand";
import type { CompiledScript } from "../../policy/compile/scripts";
import { NOTHING, type Region } from "../diagram/diagram";
import { regionOfBox, whereFact } from "../space/fact-space";
import type { PolicyRegions } from "../space/policy-regions";

/**
 * Plans that a policy may come to, and for which combinations; channel and moment are part of the combination. Those of
 * a send are among the combinations with which the script stage is asked.
 */
export type PlanClass =
  | { readonly kind: "hold" | "skip"; readonly whys: readonly (HoldWhy | SkipWhy)[]; readonly region: Region }
  | {
      readonly kind: "send";
      readonly script: CompiledScript;
      readonly category: MessageClass;
      readonly region: Region;
    };

/**
 * All plans that are possible. Whether the schedule finds an instant is free, so for what goes on to it there may be a
 * send on each channel that is walked, and none at all; and where marketing is allowed, its plain alternative may go.
 */
export function planClassesOf(regions: PolicyRegions): readonly PlanClass[] {
  return [...verdictClasses(regions), ...sendClasses(regions)];
}

function verdictClasses({ locked, select, moment }: PolicyRegions): readonly PlanClass[] {
  const verdicts = [...locked.rules, ...select.rules].flatMap(({ then, wins }): readonly PlanClass[] => {
    if (then === "proceed" || wins === NOTHING) return [];
    if ("hold" in then) return [{ kind: "hold", whys: [then.hold], region: wins }];
    return [{ kind: "skip", whys: [then.skip], region: wins }];
  });
  return [...verdicts, { kind: "skip", whys: ["no-channel", "no-time"], region: moment.start }];
}

function sendClasses(regions: PolicyRegions): readonly PlanClass[] {
  const { space, script: stage, compiled } = regions;
  return stage.rules.flatMap((rule): readonly PlanClass[] => {
    const script = compiled.scripts.get(rule.then);
    if (script === undefined || (rule.wins === NOTHING && rule.winsSecond === NOTHING)) return [];
    const decided = withDemand(regions, space.diagram.or(rule.wins, rule.winsSecond), script);
    if (script.category === "service") return [{ kind: "send", script, category: "service", region: decided }];
    const consented = space.diagram.and(decided, marketingConsent(regions));
    const offered: PlanClass = { kind: "send", script, category: "marketing", region: consented };
    const plain = script.script.plain === undefined ? undefined : compiled.scripts.get(script.script.plain);
    if (plain === undefined) return [offered];
    return [
      offered,
      { kind: "send", script: plain, category: plain.category, region: withDemand(regions, decided, plain) },
    ];
  });
}

/** Only what a script has texts for, and only while its claims hold. */
function withDemand({ space, compiled }: PolicyRegions, region: Region, script: CompiledScript): Region {
  const demand = demandOf(script, space.dimensions.send, compiled.policy.locale);
  return space.diagram.and(region, regionOfBox(space, demand));
}

function marketingConsent({ space, walked }: PolicyRegions): Region {
  return space.diagram.union(
    [...walked.keys()].map((channel) =>
      space.diagram.and(
        whereFact(space, "channel", (one) => one === channel),
        whereFact(space, `${channel}Reach`, (reach) => reach === "marketing"),
      ),
    ),
  );
}
