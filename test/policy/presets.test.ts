import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { extendPolicy } from "../../src/policy/extend-policy";
import { presets } from "../../src/policy/presets/presets";
import { checkPolicy } from "../../src/verify/check-policy";

type PresetName = keyof typeof presets;
const NAMES = Object.keys(presets) as readonly PresetName[];
const PAIRS = NAMES.flatMap((one, place) => NAMES.slice(place + 1).map((other) => [one, other] as const));

function under(...names: readonly PresetName[]) {
  return names.reduce((policy, name) => extendPolicy(policy, presets[name]), defaultPolicy);
}

describe("two presets", () => {
  it.each(PAIRS)("%s and %s can be taken in any order, one after the other or in one list", (one, other) => {
    const { stages, ...rest } = under(one, other);
    const { stages: _, ...othersFirst } = under(other, one);
    expect(othersFirst).toEqual(rest);
    expect(extendPolicy(defaultPolicy, [...presets[one], ...presets[other]])).toEqual({ stages, ...rest });
  });

  it("leave no channel without a minute", () => {
    const hours = (["early-calls", "good-moments", "open-weekends"] as const).flatMap((name) => presets[name]);
    const { findings } = checkPolicy(extendPolicy(defaultPolicy, hours));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
