import { type Channel, defaultPolicy, type Rule, type Step } from "../../src/index";

const { stages, scripts, calls } = defaultPolicy;

/** What rules say is looked up by id once, as a program would hold it in constants. */
const STEPS = new Map<string, Step>(
  (["select", "moment", "channel", "script"] as const).flatMap((stage) =>
    [...stages[stage].rules, stages[stage].otherwise].map(
      ({ id, because, source }: Pick<Rule<unknown>, "id" | "because" | "source">): [string, Step] => [
        id,
        { stage, rule: id, because, source },
      ],
    ),
  ),
);

function step(id: string): Step {
  const found = STEPS.get(id);
  if (found === undefined) throw new RangeError(`the default policy has no rule \`${id}\``);
  return found;
}

export const PAID: Step = { stage: "locked", rule: "locked.paid", because: "the order is paid", source: ["SEL-13"] };
export const REMIND = step("select.remind");
export const TALKING = step("hold.agent-talking");
export const MANUAL = calls["zh-CN"] ?? { branches: [], voice: [] };

const PROMPTLY = step("moment.promptly");
const SOFT = { rule: step("moment.soft-touch"), by: undefined };
const MOMENTS = {
  morning: { rule: step("moment.silent-morning"), by: 720 },
  afternoon: { rule: step("moment.silent-afternoon"), by: 1_020 },
  evening: { rule: step("moment.silent-evening"), by: 1_320 },
  night: { rule: step("moment.silent-night"), by: undefined },
  other: { rule: PROMPTLY, by: undefined },
};

export interface Moment {
  readonly rule: Step;
  readonly by: number | undefined;
}

export function momentFor(
  online: boolean | undefined,
  silent: boolean,
  daypart: Exclude<keyof typeof MOMENTS, "other">,
): Moment {
  if (online === true) return SOFT;
  return silent ? MOMENTS[daypart] : MOMENTS.other;
}

export interface Listed {
  readonly rule: Step;
  readonly channels: readonly Channel[];
}
const WRITTEN: readonly Channel[] = ["im", "sms", "push", "note", "email"];
const CALL_FIRST: readonly Channel[] = ["phone", "im", "sms", "push", "email", "note"];
const JUST_ORDERED: Listed = { rule: step("channel.soft-touch"), channels: WRITTEN };
const LARGE: Listed = { rule: step("channel.large"), channels: CALL_FIRST };
const SILENT: Listed = { rule: step("channel.silent-small"), channels: ["im", "note", "sms", "push", "email"] };
const CALL_PAYS: Listed = { rule: step("channel.returning-call-pays"), channels: CALL_FIRST };
const SMALL: Listed = { rule: step("channel.small"), channels: WRITTEN };

export function channelsFor(justOrdered: boolean, large: boolean, silent: boolean, callPays: boolean): Listed {
  if (justOrdered) return JUST_ORDERED;
  if (large) return LARGE;
  if (silent) return SILENT;
  return callPays ? CALL_PAYS : SMALL;
}

export interface Scripted {
  readonly rule: Step;
  readonly id: string;
  readonly tone: (typeof scripts)[string]["tone"];
  readonly appeal: (typeof scripts)[string]["appeal"];
}

function scripted(rule: string, id: string): Scripted {
  const script = scripts[id];
  if (script === undefined) throw new RangeError(`the default policy has no script \`${id}\``);
  return { rule: step(rule), id, tone: script.tone, appeal: script.appeal };
}

const CALL_LAST = scripted("script.call-only-touch", "call-last");
const CALL_ASK = scripted("script.call-ask", "call-ask");
const CALL_COURTESY = scripted("script.call-courtesy", "call-courtesy");
const CALL_NEW = scripted("script.call-new", "call-new");
const ONLY_TOUCH = scripted("script.only-touch", "only-touch");
const SOFT_TOUCH = scripted("script.soft-touch", "address-check");
const WELCOME = scripted("script.welcome-back", "welcome-back");
const ADDRESS = scripted("script.silent-address", "address-check");
const HELP = scripted("script.silent-help", "ask-help");
const SHIPS = scripted("script.ships-today", "ships-today");
const DELIVERY = scripted("script.new-delivery", "new-delivery");

export function callFor(onlyTouch: boolean, silent: boolean, returning: boolean): Scripted {
  if (onlyTouch) return CALL_LAST;
  if (silent) return CALL_ASK;
  return returning ? CALL_COURTESY : CALL_NEW;
}

export function writtenFor(
  channel: Channel,
  onlyTouch: boolean,
  online: boolean | undefined,
  returning: boolean,
  silent: boolean,
  ships: boolean,
): Scripted {
  if (onlyTouch) return ONLY_TOUCH;
  if (online === true) return SOFT_TOUCH;
  if (returning) return WELCOME;
  if (silent) return channel === "im" ? ADDRESS : HELP;
  return ships ? SHIPS : DELIVERY;
}
