import { NOTHING, type Region } from "../diagram/diagram";
import { firstMatch } from "../space/first-match";
import type { PolicyRegions } from "../space/policy-regions";
import { scriptOutline } from "../space/script-regions";
import type { FollowOn } from "./change";
import type { RuleChange } from "./stage-changes";

const LATER = { moment: ["channel", "script"], channel: ["script"] } as const;

/** What later stages decide otherwise of the same combinations, since an earlier one did. */
export function followOnOf(
  before: PolicyRegions,
  after: PolicyRegions,
  { from, region }: RuleChange,
): readonly FollowOn[] {
  if (from.stage !== "moment" && from.stage !== "channel") return [];
  return LATER[from.stage].flatMap((stage): readonly FollowOn[] => {
    const choicesIn = stage === "channel" ? channelRulesIn : scriptRulesIn;
    const was = choicesIn(before, region);
    const is = choicesIn(after, region);
    const gone = was.filter((id) => !is.includes(id));
    const come = is.filter((id) => !was.includes(id));
    return gone.length + come.length === 0 ? [] : [{ stage, from: gone, to: come }];
  });
}

/** The rules that decide some of the region. */
function channelRulesIn({ channel, space }: PolicyRegions, region: Region): readonly string[] {
  return channel.rules.flatMap(({ rule, wins }) => (space.diagram.meets(region, wins) ? [rule.id] : []));
}

/** The same for scripts, worked out for the region alone: the whole stage is by far the largest. */
function scriptRulesIn({ space, compiled, scriptStart, scriptRows }: PolicyRegions, region: Region): readonly string[] {
  const { rules, otherwise } = compiled.policy.stages.script;
  const asked = scriptOutline(space, space.diagram.and(region, scriptStart));
  const { wins, rest } = firstMatch(
    space.diagram,
    asked,
    scriptRows.map(({ condition }) => condition),
  );
  const decided = rules.flatMap(({ id }, index) => (wins[index] === NOTHING ? [] : [id]));
  return rest === NOTHING ? decided : [...decided, otherwise.id];
}
