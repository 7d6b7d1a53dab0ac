import { CHANNELS, type Channel } from "../../contract/vocabulary";
import { type Hours, parseHours } from "../../time/hours";
import type { Analysis } from "../analysis";
import { NOTHING, type Region } from "../diagram/diagram";
import type { Finding } from "../finding";
import { pointerTo } from "../pointer";
import { whereFact } from "../space/fact-space";
import { listed } from "./rule-names";
import { withWitness, witnessIn } from "./witness-in";

const WEEK = 10_080;
const DAY = 1_440;

/** Hours that never open: by themselves, or those of a moment, or of a country, against those of a channel. */
export function closedHours(analysis: Analysis): readonly Finding[] {
  return [...closedAlone(analysis), ...closedMoments(analysis), ...closedRegions(analysis)];
}

/** Whose hours of a channel. */
const RHYTHMS = ["office", "everyday"] as const;
type HoursRhythm = (typeof RHYTHMS)[number];

/** Hours in which no span is as long as what must be left of it when a send begins. */
function closedAlone({ compiled }: Analysis): readonly Finding[] {
  return Object.entries(compiled.policy.hours).flatMap(([name, pattern]): readonly Finding[] => {
    const hours = parseHours(pattern);
    if (hours === undefined || opens(minutesOf([hours]))) return [];
    return [
      {
        code: "hours-never-open",
        severity: "error",
        pointer: pointerTo(["hours", name]),
        message: `the hours \`${name}\` never open: no span of theirs lasts the ${pattern.minutesLeft} min of \`minutesLeft\``,
        help: "lengthen the spans, or take less for `minutesLeft`",
      },
    ];
  });
}

/** Moments whose hours never meet those of a channel which their orders are walked on. */
function closedMoments(analysis: Analysis): readonly Finding[] {
  const { compiled, space } = analysis;
  const moments = new Map([...compiled.moment.rules, compiled.moment.otherwise].map(({ then }) => [then.name, then]));
  return [...moments.values()].flatMap(({ name, within }): readonly Finding[] => {
    if (within.length === 0 || within.some(({ hours }) => !opens(minutesOf([hours])))) return [];
    const own = minutesOf(within.map(({ hours }) => hours));
    const chosen = whereFact(space, "moment", (moment) => moment === name);
    const closed = RHYTHMS.flatMap((rhythm) =>
      CHANNELS.flatMap((channel) => {
        const ofChannel = minutesOf([compiled.channels[channel][rhythm]]);
        if (!opens(ofChannel) || shareMinute(own, ofChannel)) return [];
        const region = space.diagram.and(walkedBy(analysis, channel, rhythm), chosen);
        return region === NOTHING ? [] : [{ rhythm, channel, region }];
      }),
    );
    if (closed.length === 0) return [];
    const finding: Finding = {
      code: "hours-never-open",
      severity: "error",
      pointer: pointerTo(["moments", name, "within"]),
      message: `the hours of the moment \`${name}\` never meet those of ${listed(hoursNames(closed))}: no day has a minute that both allow`,
      help: "widen the hours of one of them",
      culprits: [...new Set(closed.map(({ channel }) => pointerTo(["channels", channel, "hours"])))],
    };
    return [withWitness(finding, () => witnessIn(analysis, [closed[0]?.region ?? NOTHING]))];
  });
}

/** Limits of a country that leave nothing of a channel's hours, everyday or in a promotion. */
function closedRegions(analysis: Analysis): readonly Finding[] {
  const { compiled } = analysis;
  return [...compiled.regions].flatMap(([code, limits]) =>
    limits.flatMap(({ limit, hours, region }, index): readonly Finding[] => {
      if (hours === undefined || region !== code) return [];
      const allowed = hours.map((each) => minutesOf([each]));
      const closed = limit.channels.filter((channel) => {
        if (analysis.regions.walked.get(channel) === NOTHING) return false;
        const { everyday, office, promotion } = compiled.channels[channel];
        const ofChannel = [everyday, office, promotion].map((own) => minutesOf([own])).filter(opens);
        return ofChannel.length > 0 && !ofChannel.some((own) => allowed.some((one) => shareMinute(one, own)));
      });
      if (closed.length === 0) return [];
      return [
        {
          code: "hours-never-open",
          severity: "error",
          pointer: pointerTo(["regions", code, index, "hours"]),
          message: `the hours of \`${code}\` never meet those of ${listed(closed.map((one) => `\`${one}\``))}: nobody there is ever reminded so`,
          help: "widen the channel's hours where the limit leaves room, or take the channel out of the lists",
          culprits: closed.map((channel) => pointerTo(["channels", channel, "hours"])),
        },
      ];
    }),
  );
}

/** The combinations that are walked on the channel and kept to these of its hours outside of promotions. */
function walkedBy({ compiled, regions, space }: Analysis, channel: Channel, rhythm: HoursRhythm): Region {
  const walked = regions.walked.get(channel) ?? NOTHING;
  const { everyday, office = everyday } = compiled.channels[channel].settings.hours;
  if (office === everyday) return rhythm === "office" ? NOTHING : walked;
  return space.diagram.and(
    walked,
    whereFact(space, "rhythm", (one) => (one === "office") === (rhythm === "office")),
  );
}

function hoursNames(closed: readonly { readonly rhythm: HoursRhythm; readonly channel: Channel }[]): readonly string[] {
  return closed.map(({ rhythm, channel }) =>
    rhythm === "office" ? `\`${channel}\` to office workers` : `\`${channel}\``,
  );
}

function opens(minutes: readonly boolean[]): boolean {
  return minutes.includes(true);
}

function shareMinute(one: readonly boolean[], other: readonly boolean[]): boolean {
  return one.some((open, minute) => open && other[minute] === true);
}

/** The minutes of a week at which a send may begin by all of the hours; days that a calendar decides about may be any. */
function minutesOf(list: readonly Hours[]): readonly boolean[] {
  return list.map(minutesOfOne).reduce((all, one) => all.map((open, minute) => open && one[minute] === true));
}

function minutesOfOne({ days, spans, minutesLeft = 1 }: Hours): readonly boolean[] {
  const open = new Array<boolean>(WEEK).fill(false);
  for (const day of typeof days === "string" ? [1, 2, 3, 4, 5, 6, 7] : days) {
    for (const { start, end } of spans) {
      for (let minute = start; minute < end; minute += 1) open[((day - 1) * DAY + minute) % WEEK] = true;
    }
  }
  // Spans that touch are one, over midnight too; in a week that is open throughout there is always enough left.
  const closing = open.indexOf(false);
  if (closing < 0) return open;
  let left = 0;
  for (let step = 1; step <= WEEK; step += 1) {
    const minute = (closing - step + WEEK) % WEEK;
    left = open[minute] === true ? left + 1 : 0;
    open[minute] = left >= minutesLeft;
  }
  return open;
}
