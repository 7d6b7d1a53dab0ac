import { CHANNELS } from "../../contract/vocabulary";
import { demandOf } from "../../policy/compile/script-demand";
import type { CompiledPolicy } from "../../policy/compiled-policy";
import { NOTHING, type Region } from "../diagram/diagram";
import { forget } from "../diagram/questions";
import { serviceOnlyRegion, wantsOtherWordsRegion } from "./channel-regions";
import { type FactSpace, regionOf, whereFact } from "./fact-space";
import { firstMatchButLast, type ScriptRow } from "./first-match";
import type { StageRegions } from "./stage-regions";

/** Where each rule of the script stage holds, with what its script demands. */
export function scriptRowsOf(space: FactSpace, compiled: CompiledPolicy): readonly ScriptRow[] {
  const { locale, stages } = compiled.policy;
  return stages.script.rules.map((rule) => {
    const script = compiled.scripts.get(rule.then);
    const demand = script === undefined ? undefined : demandOf(script, space.dimensions.send, locale);
    const plain = script?.category === "marketing" ? script.script.plain : undefined;
    return { condition: regionOf(space, rule.when, compiled, "send", demand), script: rule.then, plain };
  });
}

/** Where each rule of the script stage decides, asked for each channel that is walked. */
export function scriptRegions(
  space: FactSpace,
  compiled: CompiledPolicy,
  start: Region,
  rows: readonly ScriptRow[],
): StageRegions<string> {
  const { diagram } = space;
  const { rules, otherwise } = compiled.policy.stages.script;
  const outline = scriptOutline(space, start);
  const { first, afterOwn, afterPlain } = firstMatchButLast(diagram, outline, rows, {
    wantsOtherWords: wantsOtherWordsRegion(space),
    serviceOnly: serviceOnlyRegion(space),
  });
  const firstWhere = (isIt: (row: ScriptRow) => boolean) =>
    diagram.union(rows.flatMap((row, index) => (isIt(row) ? [first.wins[index] ?? NOTHING] : [])));
  // CHA-05: for a large order even what is left does not repeat the script of the last touch.
  const large = whereFact(space, "amount", (amount) => amount === "large");
  const notRepeated = (rest: Region, repeated: Region) => diagram.minus(rest, diagram.and(repeated, large));
  const restAfterOwn = notRepeated(
    afterOwn.rest,
    firstWhere(({ script }) => script === otherwise.then),
  );
  const restAfterPlain = notRepeated(
    afterPlain.rest,
    firstWhere(({ plain }) => plain === otherwise.then),
  );
  // The whole is large, and most questions are put to the parts.
  const withAsked = <Rest extends object>(askedParts: readonly Region[], rest: Rest) => ({
    ...rest,
    askedParts,
    get asked() {
      return diagram.union(askedParts);
    },
  });
  const partsOf = (index: number) =>
    [first.asked[index], afterOwn.asked[index], afterPlain.asked[index]].map((one) => one ?? NOTHING);
  const second = (winsAfterOwn: Region, winsAfterPlain: Region) => ({
    winsSecond: diagram.or(winsAfterOwn, winsAfterPlain),
    winsAfterOwn,
    winsAfterPlain,
  });
  return {
    stage: "script",
    start,
    outline,
    rules: [
      ...rules.map((rule, index) =>
        withAsked(partsOf(index), {
          stage: "script" as const,
          index,
          rule,
          then: rule.then,
          holds: rows[index]?.condition ?? NOTHING,
          wins: first.wins[index] ?? NOTHING,
          ...second(afterOwn.wins[index] ?? NOTHING, afterPlain.wins[index] ?? NOTHING),
        }),
      ),
      withAsked([first.rest, afterOwn.rest, afterPlain.rest], {
        stage: "script",
        index: rules.length,
        rule: otherwise,
        then: otherwise.then,
        holds: start,
        wins: first.rest,
        ...second(restAfterOwn, restAfterPlain),
      }),
    ],
  };
}

/** What the script stage is asked with, as far as its rules and the limits on repeating can tell: smaller to work with. */
export function scriptOutline(space: FactSpace, start: Region): Region {
  const { diagram, variables } = space;
  return diagram.union(
    CHANNELS.map((channel) => {
      const walked = diagram.and(
        start,
        whereFact(space, "channel", (name) => name === channel),
      );
      const ownReach = `${channel}Reach`;
      return forget(diagram, walked, (index) => {
        const variable = variables[index];
        return variable?.askedByScripts === false && variable.dimension.fact !== ownReach;
      });
    }),
  );
}
