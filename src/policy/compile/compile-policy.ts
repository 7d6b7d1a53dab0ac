import { FACT_TABLE } from "../../contract/fact-table";
import type { Policy } from "../../contract/policy";
import type { RuleStage } from "../../contract/policy-language";
import { type Channel, DAYPARTS, REASON_CODES } from "../../contract/vocabulary";
import { paymentMethodKey, providerKey } from "../../text/foreign-key";
import { hash64 } from "../../text/hash64";
import { type Hours, parseHours } from "../../time/hours";
import { parseClock } from "../../time/local";
import type {
  CompiledChannel,
  CompiledEvidence,
  CompiledMoment,
  CompiledPolicy,
  TestedDimensions,
} from "../compiled-policy";
import { LOCKED_RULES } from "../locked-rules";
import { dimensionsOf } from "./declared-facts";
import type { Dimension } from "./dimensions";
import { phraseFinder } from "./phrases";
import { compileRegions } from "./regions";
import { demandOf } from "./script-demand";
import { type CompiledScript, compileScript } from "./scripts";
import { type CompiledStage, compileStage } from "./stage";

const MINUTES = "minutesSincePlaced";
const NO_HOURS: Hours = { days: "all", spans: [] };

/** Makes a checked policy ready. Names are known to exist: the check has refused everything else. */
export function compilePolicy(policy: Policy): CompiledPolicy {
  const dimensions = dimensionsOf(policy);
  const scope = { dimensions, conditions: policy.conditions, params: policy.params };
  const hoursOf = hoursLookup(policy);
  const moments = new Map(
    Object.entries(policy.moments).map(([name, moment]): [string, CompiledMoment] => [
      name,
      {
        name,
        moment,
        by: moment.by === undefined ? undefined : parseClock(moment.by),
        within: (moment.within ?? []).map((hours) => ({ name: hours, hours: hoursOf(hours) })),
        onlineHours: moment.onlineHours === undefined ? undefined : hoursOf(moment.onlineHours),
      },
    ]),
  );
  const scripts = new Map(
    Object.entries(policy.scripts).map(([id, script]): [string, CompiledScript] => [
      id,
      compileScript(id, script, policy.calls, policy.experiments),
    ]),
  );
  const stages = {
    locked: compileStage(LOCKED_RULES, scope),
    select: compileStage(policy.stages.select, scope),
    moment: compileStage(choosing(policy.stages.moment, moments), scope),
    channel: compileStage(unfrozen(policy.stages.channel), scope),
    script: compileStage(choosing(policy.stages.script, scripts), scope, (script) =>
      demandOf(script, dimensions, policy.locale),
    ),
  };
  return {
    policy,
    digest: hash64(JSON.stringify(policy)),
    params: policy.params,
    dimensions,
    tested: testedDimensions(stages, dimensions),
    ...stages,
    channels: compileChannels(policy, hoursOf),
    scripts,
    evidence: compileEvidence(policy),
    tonight: parseClock(policy.params.tonightAt) ?? 0,
    dayparts: DAYPARTS.map((part) => ({ part, from: parseClock(policy.dayparts[part]) ?? 0 })).sort(
      (a, b) => a.from - b.from,
    ),
    paymentMethods: new Map(
      Object.entries(policy.paymentMethods).map(([method, pace]) => [paymentMethodKey(method), pace]),
    ),
    experiments: new Map(Object.entries(policy.experiments ?? {})),
    attributeNames: Object.keys(policy.attributes),
    regions: compileRegions(policy.regions),
    categories: new Map(
      Object.entries(policy.categories).flatMap(([name, words]) => words.map((word): [string, string] => [word, name])),
    ),
  };
}

function testedDimensions(
  stages: Readonly<Record<keyof TestedDimensions["timed"] | "script", Pick<CompiledStage<unknown>, "dimensionRows">>>,
  dimensions: ReadonlyMap<string, Dimension>,
): TestedDimensions {
  const tested = [
    ...new Set(Object.values(stages).flatMap((stage) => stage.dimensionRows.map(({ dimension }) => dimension))),
  ];
  const isSend = ({ declaration, fact }: Dimension) => declaration.when === "send" || fact === "season";
  const inTable = ({ fact }: Dimension) => Object.hasOwn(FACT_TABLE, fact);
  const isPassing = ({ fact }: Dimension) => fact === "season" || fact === MINUTES;
  const isTimed = (stage: keyof typeof stages) => stages[stage].dimensionRows.some((rows) => isPassing(rows.dimension));
  const isChosen = ({ declaration }: Dimension) => declaration.when === "chosen";
  return {
    now: tested.filter((one) => inTable(one) && one.declaration.when !== "send"),
    declared: tested.filter((one) => !inTable(one) && !isChosen(one)),
    chosen: tested.filter(isChosen),
    send: tested.filter(isSend),
    passing: tested.filter(isPassing),
    timed: {
      locked: isTimed("locked"),
      select: isTimed("select"),
      moment: isTimed("moment"),
      channel: isTimed("channel"),
    },
    minutesSincePlaced: dimensions.get(MINUTES)?.cuts ?? [],
    minutesToClosing: dimensions.get("minutesToClosing")?.cuts ?? [],
    scriptsTellMinutes: stages.script.dimensionRows.some(({ dimension }) => dimension.fact === MINUTES),
  };
}

function hoursLookup(policy: Policy): (name: string) => Hours {
  const parsed = new Map(Object.entries(policy.hours).map(([name, hours]) => [name, parseHours(hours) ?? NO_HOURS]));
  return (name) => parsed.get(name) ?? NO_HOURS;
}

/** The stage with the named things in place of their names; a rule whose name is not there never wins. */
function choosing<Thing>(stage: RuleStage<string>, things: ReadonlyMap<string, Thing>): RuleStage<Thing> {
  const otherwise = things.get(stage.otherwise.then);
  if (otherwise === undefined) throw new TypeError(`the policy was not checked: no \`${stage.otherwise.then}\``);
  return {
    rules: stage.rules.flatMap((rule) => {
      const then = things.get(rule.then);
      return then === undefined ? [] : [{ ...rule, then }];
    }),
    otherwise: { ...stage.otherwise, then: otherwise },
  };
}

/** Lists of its own: engines read a frozen array, as the policy's are, the slow way. */
function unfrozen<Thing>({ rules, otherwise }: RuleStage<readonly Thing[]>): RuleStage<readonly Thing[]> {
  return {
    rules: rules.map((rule) => ({ ...rule, then: [...rule.then] })),
    otherwise: { ...otherwise, then: [...otherwise.then] },
  };
}

function compileChannels(policy: Policy, hoursOf: (name: string) => Hours): Readonly<Record<Channel, CompiledChannel>> {
  const compile = (channel: Channel): CompiledChannel => {
    const settings = policy.channels[channel];
    const { everyday, office, promotion, promotionMarketing, promotionNight } = settings.hours;
    return {
      channel,
      settings,
      chances: { ...policy.chances[channel] },
      everyday: hoursOf(everyday),
      office: hoursOf(office ?? everyday),
      promotion: hoursOf(promotion),
      promotionMarketing: hoursOf(promotionMarketing ?? promotion),
      promotionNight: promotionNight === undefined ? undefined : hoursOf(promotionNight),
    };
  };
  return {
    note: compile("note"),
    im: compile("im"),
    push: compile("push"),
    email: compile("email"),
    sms: compile("sms"),
    phone: compile("phone"),
  };
}

function compileEvidence(policy: Policy): CompiledEvidence {
  const { phrases, intents, promises, paymentErrors } = policy.reasons;
  return {
    reasons: phraseFinder(phrases, REASON_CODES),
    intents: phraseFinder(intents, ["strong", "weak"]),
    promises: phraseFinder(promises, ["later", "tonight"]),
    paymentErrors: new Map(
      Object.entries(paymentErrors).map(([provider, codes]) => [providerKey(provider), new Map(Object.entries(codes))]),
    ),
  };
}
