import type { Issue } from "../../contract/error";
import type { ChannelHours, Policy } from "../../contract/policy";
import type { AnyOf, Outcomes } from "../../contract/policy-language";
import { CHANNELS } from "../../contract/vocabulary";
import type { PolicyPath } from "./policy-issue";
import { checkName } from "./unknown-name";

type Section = "hours" | "moments" | "scripts";

/** A place that names an entry of a section. */
interface Reference {
  readonly name: string | undefined;
  readonly path: PolicyPath;
  readonly section: Section;
}

const CHANNEL_HOURS = [
  "everyday",
  "office",
  "promotion",
  "promotionMarketing",
  "promotionNight",
] as const satisfies readonly (keyof ChannelHours)[];

const WORDS: Readonly<Record<Section, string>> = {
  hours: "a name under `hours`",
  moments: "a name under `moments`",
  scripts: "a name under `scripts`",
};

/** Names outside of conditions that lead nowhere. */
export function checkReferences(policy: Policy): readonly Issue[] {
  const known = {
    hours: Object.keys(policy.hours),
    moments: Object.keys(policy.moments),
    scripts: Object.keys(policy.scripts),
  };
  return [...ofChannels(policy), ...ofMoments(policy), ...ofStages(policy), ...ofScripts(policy)].flatMap(
    ({ name, path, section }) => (name === undefined ? [] : checkName(name, known[section], path, WORDS[section])),
  );
}

function ofChannels({ channels }: Policy): readonly Reference[] {
  return CHANNELS.flatMap((channel) =>
    CHANNEL_HOURS.map((use) => ({
      name: channels[channel].hours[use],
      path: ["channels", channel, "hours", use],
      section: "hours" as const,
    })),
  );
}

function ofMoments({ moments }: Policy): readonly Reference[] {
  return Object.entries(moments).flatMap(([id, { within = [], onlineHours }]) => [
    ...within.map((name, index) => ({ name, path: ["moments", id, "within", index], section: "hours" as const })),
    { name: onlineHours, path: ["moments", id, "onlineHours"], section: "hours" },
  ]);
}

function ofStages({ stages }: Policy): readonly Reference[] {
  const chosen = [
    { stage: "moment", section: "moments" },
    { stage: "script", section: "scripts" },
  ] as const;
  return chosen.flatMap(({ stage, section }) => [
    ...stages[stage].rules.map(({ then }, index) => ({
      name: then,
      path: ["stages", stage, "rules", index, "then"],
      section,
    })),
    { name: stages[stage].otherwise.then, path: ["stages", stage, "otherwise", "then"], section },
  ]);
}

function ofScripts({ scripts, claims }: Policy): readonly Reference[] {
  return [
    ...Object.entries(scripts).map(([id, { plain }]) => ({
      name: plain,
      path: ["scripts", id, "plain"],
      section: "scripts" as const,
    })),
    ...claims.flatMap(({ never, always }, index) => [
      ...ofOutcomes(never, ["claims", index, "never"]),
      ...ofOutcomes(always, ["claims", index, "always"]),
    ]),
  ];
}

function ofOutcomes(outcomes: Outcomes | undefined, path: PolicyPath): readonly Reference[] {
  return [
    ...ofNames(outcomes?.moment, [...path, "moment"], "moments"),
    ...ofNames(outcomes?.script, [...path, "script"], "scripts"),
  ];
}

function ofNames(names: AnyOf<string> | undefined, path: PolicyPath, section: Section): readonly Reference[] {
  if (names === undefined || typeof names === "string") return [{ name: names, path, section }];
  return names.map((name, index) => ({ name, path: [...path, index], section }));
}
