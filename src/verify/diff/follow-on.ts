import type { Diagram } from "../diagram/diagram";
import type { FactSpace } from "../space/fact-space";
import type { PolicyRegions } from "../space/policy-regions";
import type { StageRegions } from "../space/stage-regions";
import type { FollowOn } from "./change";
import type { RuleChange } from "./stage-changes";

const LATER = { moment: ["channel", "script"], channel: ["script"] } as const;

/** What later stages decide otherwise of the same combinations, since an earlier one did. */
export function followOnOf(
  { diagram }: FactSpace,
  before: PolicyRegions,
  after: PolicyRegions,
  { from, region }: RuleChange,
): readonly FollowOn[] {
  if (from.stage !== "moment" && from.stage !== "channel") return [];
  return LATER[from.stage].flatMap((stage): readonly FollowOn[] => {
    const was = choicesIn(diagram, before[stage], region);
    const is = choicesIn(diagram, after[stage], region);
    const gone = was.filter((id) => !is.includes(id));
    const come = is.filter((id) => !was.includes(id));
    return gone.length + come.length === 0 ? [] : [{ stage, from: gone, to: come }];
  });
}

/** The rules that decide some of the region. */
function choicesIn(diagram: Diagram, { rules, start }: StageRegions<unknown>, region: number): readonly string[] {
  const asked = diagram.and(region, start);
  return rules.flatMap(({ rule, wins }) => (diagram.meets(asked, wins) ? [rule.id] : []));
}
