import { CHANNELS } from "../../contract/vocabulary";
import type { Hours } from "../../time/hours";
import type { Analysis } from "../analysis";
import { NOTHING } from "../diagram/diagram";
import type { Finding } from "../finding";
import { pointerTo } from "../pointer";
import { whereFact } from "../space/fact-space";
import { listed } from "./dead-rules";

const WEEK = 10_080;
const DAY = 1_440;

/** Moments whose hours never meet those of a channel which their orders are walked on. */
export function closedHours({ compiled, regions, space }: Analysis): readonly Finding[] {
  const moments = new Map([...compiled.moment.rules, compiled.moment.otherwise].map(({ then }) => [then.name, then]));
  return [...moments.values()].flatMap(({ name, within }): readonly Finding[] => {
    if (within.length === 0) return [];
    const own = minutesOf(within.map(({ hours }) => hours));
    const chosen = whereFact(space, "moment", (moment) => moment === name);
    const closed = CHANNELS.filter((channel) => {
      if (!space.diagram.meets(regions.walked.get(channel) ?? NOTHING, chosen)) return false;
      const { everyday, office } = compiled.channels[channel];
      return [everyday, office].every(
        (hours) => !minutesOf([hours]).some((open, minute) => open && own[minute] === true),
      );
    });
    if (closed.length === 0) return [];
    return [
      {
        code: "hours-never-open",
        severity: "error",
        pointer: pointerTo(["moments", name, "within"]),
        message: `the hours of the moment \`${name}\` never meet those of ${listed(closed.map((one) => `\`${one}\``))}: no day has a minute that both allow`,
        help: "widen the hours of one of them",
        culprits: closed.map((channel) => pointerTo(["channels", channel, "hours"])),
      },
    ];
  });
}

/** The minutes of a week that all of the hours allow; days that a calendar decides about may be any. */
function minutesOf(list: readonly Hours[]): readonly boolean[] {
  const open = new Array<boolean>(WEEK).fill(true);
  for (const hours of list) {
    const mine = new Array<boolean>(WEEK).fill(false);
    for (const day of typeof hours.days === "string" ? [1, 2, 3, 4, 5, 6, 7] : hours.days) {
      for (const { start, end } of hours.spans) {
        for (let minute = start; minute < end; minute += 1) mine[((day - 1) * DAY + minute) % WEEK] = true;
      }
    }
    for (let minute = 0; minute < WEEK; minute += 1) open[minute] = open[minute] === true && mine[minute] === true;
  }
  return open;
}
