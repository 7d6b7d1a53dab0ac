import type { CompiledPolicy } from "../../policy/compiled-policy";
import { sameChoice } from "../check/redundant-rules";
import { EVERYTHING, NOTHING, type Region } from "../diagram/diagram";
import type { FactSpace } from "../space/fact-space";
import type { PolicyRegions } from "../space/policy-regions";
import { scriptOutline } from "../space/script-regions";
import { sameLists } from "./same-lists";
import { type Asked, type RuleChange, type SameWhere, sameFirstChoice, stageChanges } from "./stage-changes";

/** All combinations that are decided otherwise, each once, at the first stage that does. */
export function changesBetween(
  space: FactSpace,
  before: PolicyRegions,
  after: PolicyRegions,
  domain: Region,
): readonly RuleChange[] {
  const { diagram } = space;
  const byChoice: SameWhere<unknown> = (one, other) => (sameChoice(one, other) ? EVERYTHING : NOTHING);
  const whole = (region: Region): Asked => ({ region, outline: region });
  const locked = stageChanges(diagram, before.locked, after.locked, whole(domain), byChoice);
  const proceeding = whole(diagram.and(before.select.start, after.select.start));
  const select = stageChanges(diagram, before.select, after.select, proceeding, byChoice);
  const reminded = whole(diagram.and(before.moment.start, after.moment.start));
  const moment = stageChanges(diagram, before.moment, after.moment, reminded, byChoice);
  const sameMoment = whole(diagram.and(before.channel.start, after.channel.start));
  const lists = sameLists(space, before.compiled, after.compiled);
  const channel = stageChanges(diagram, before.channel, after.channel, sameMoment, lists);
  const walked = diagram.and(before.scriptStart, after.scriptStart);
  const sameWalk = diagram.minus(walked, diagram.union(channel.map(({ region }) => region)));
  return [...locked, ...select, ...moment, ...channel, ...scriptChanges(space, before, after, sameWalk)];
}

function scriptChanges(
  space: FactSpace,
  before: PolicyRegions,
  after: PolicyRegions,
  sameWalk: Region,
): readonly RuleChange[] {
  const { diagram } = space;
  const scripts = sameScripts(before.compiled, after.compiled);
  // Rules that read alike decide alike wherever both are asked.
  if (saySameScripts(before, after, scripts)) return [];
  const outline = scriptOutline(space, sameWalk);
  const asked = { region: sameWalk, outline };
  const first = stageChanges(diagram, before.script, after.script, asked, scripts);
  // Where the first choice of both was used last time, each takes its next.
  const again = {
    region: sameWalk,
    outline: diagram.and(outline, sameFirstChoice(diagram, before.script, after.script, scripts)),
  };
  const second = (["winsAfterOwn", "winsAfterPlain"] as const).flatMap((wins) =>
    stageChanges(diagram, before.script, after.script, again, scripts, wins),
  );
  return merged(space, [...first, ...second]);
}

function saySameScripts(before: PolicyRegions, after: PolicyRegions, sameWhere: SameWhere<string>): boolean {
  const otherwiseOf = ({ compiled }: PolicyRegions) => compiled.policy.stages.script.otherwise.then;
  const { length } = before.scriptRows;
  return (
    length === after.scriptRows.length &&
    sameWhere(otherwiseOf(before), otherwiseOf(after)) === EVERYTHING &&
    before.scriptRows.every((row, index) => {
      const other = after.scriptRows[index];
      return row.condition === other?.condition && sameWhere(row.script, other.script) === EVERYTHING;
    })
  );
}

/** A script that speaks for another class of message, or has another alternative, is another choice. */
function sameScripts(before: CompiledPolicy, after: CompiledPolicy): SameWhere<string> {
  return (one, other) => {
    if (one !== other) return NOTHING;
    const was = before.scripts.get(one);
    const is = after.scripts.get(other);
    return was?.category === is?.category && was?.script.plain === is?.script.plain ? EVERYTHING : NOTHING;
  };
}

/** What two rules decide first and what they decide in place of the last script is one change. */
function merged({ diagram }: FactSpace, changes: readonly RuleChange[]): readonly RuleChange[] {
  const byRules = new Map<string, RuleChange>();
  for (const change of changes) {
    const key = `${change.from.rule.id} ${change.to.rule.id}`;
    const known = byRules.get(key);
    byRules.set(key, known === undefined ? change : { ...known, region: diagram.or(known.region, change.region) });
  }
  return [...byRules.values()];
}

/** What both policies ask the stage of a change with: what holds in all of it goes without saying. */
export function askedOf(
  { diagram }: FactSpace,
  before: PolicyRegions,
  after: PolicyRegions,
  { from }: RuleChange,
): Region {
  const startOf = (regions: PolicyRegions) =>
    from.stage === "script" ? regions.scriptStart : regions[from.stage].start;
  return diagram.and(startOf(before), startOf(after));
}
