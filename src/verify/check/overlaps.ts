import { type Analysis, RULED_STAGES } from "../analysis";
import { NOTHING } from "../diagram/diagram";
import { mayMeet, shadowOf } from "../diagram/shadow";
import type { Finding } from "../finding";
import type { StageRegions } from "../space/stage-regions";
import { listed, pointerOf } from "./dead-rules";
import { sameChoice } from "./redundant-rules";

/** Rules that would decide otherwise where one before them does: what their order decides. */
export function overlaps({ regions, space }: Analysis): readonly Finding[] {
  const { diagram } = space;
  return RULED_STAGES.flatMap((name) => {
    const stage: StageRegions<unknown> = regions[name];
    return stage.rules.slice(0, -1).flatMap((rule): readonly Finding[] => {
      const shadow = shadowOf(diagram, rule.holds);
      const before = stage.rules
        .slice(0, rule.index)
        .filter(
          ({ holds, wins, then }) =>
            wins !== NOTHING &&
            mayMeet(shadow, shadowOf(diagram, holds)) &&
            !sameChoice(then, rule.then) &&
            diagram.meets(wins, rule.holds),
        );
      if (before.length === 0) return [];
      return [
        {
          code: "overlap",
          severity: "info",
          pointer: pointerOf(stage, rule),
          message: `\`${rule.rule.id}\` also holds where ${listed(before.map((one) => `\`${one.rule.id}\``))} decide${before.length === 1 ? "s" : ""} otherwise: their order counts`,
          culprits: before.map((one) => pointerOf(stage, one)),
        },
      ];
    });
  });
}
