import { defaultPolicy, type Hours, type Moment, presets, type Rule, type Script, type Verdict } from "cuifu";
import { CHANNELS } from "../../../src/contract/vocabulary";
import { LOCKED_RULES } from "../../../src/policy/locked-rules";
import { messageClassOf } from "../../../src/policy/message-class";
import { conditionWords } from "./condition-words";
import { code, codes, GENERATED, page, table } from "./markdown";
import { PARAM_MEANINGS } from "./meanings";

const { params, stages, hours, channels, moments, scripts, paymentMethods } = defaultPolicy;

/** docs/default-policy.md */
export function defaultPolicyPage(): string {
  return page(
    GENERATED,
    "# The default policy",
    `Version ${defaultPolicy.version}. Rules are read from the top: the first whose condition holds decides, and the last row of each stage decides when no other does. Facts are explained in [facts.md](facts.md), codes in [why-codes.md](why-codes.md). How a patch changes what stands at an address: [patches.md](patches.md).`,
    "The names in the column *source* are those of the trade's rules: SEL select, TIM moment, CHA channel, SCR script, REC record.",
    "## Locked rules",
    "They stand before every policy, and no patch can touch them.",
    ruleTable(LOCKED_RULES, verdictWords),
    "## Stage 1, select: is the order reminded at all?",
    "Address of a rule: `stages/select/…`.",
    ruleTable(stages.select, verdictWords),
    "## Stage 2, moment: when does the reminder fall due?",
    "Address of a rule: `stages/moment/…`.",
    ruleTable(stages.moment, code),
    "## Stage 3, channel: on which channels, in which order?",
    "Address of a rule: `stages/channel/…`. The first channel that has contact, consent, a script and an allowed instant wins.",
    ruleTable(stages.channel, (list) => list.join(", ")),
    "## Stage 4, script: in which words?",
    "Address of a rule: `stages/script/…`. The stage is matched for each channel that is walked. A rule is passed over where its script has no words for the channel, or rests on a fact that does not hold.",
    ruleTable(stages.script, code, scriptNeeds),
    "## Scripts",
    "Address: `scripts/…`. A script that names an offer is *marketing*: it needs that consent, and its *plain* script goes out in its place where consent or hours forbid it.",
    table(
      ["script", "class", "tone", "appeal", "rests on", "plain", "locales"],
      Object.entries(scripts).map(scriptRow),
    ),
    "## Moments",
    "Address: `moments/…`.",
    table(["moment", "falls due", "wish"], Object.entries(moments).map(momentRow)),
    "## Hours",
    "Address: `hours/…`. Clock times are the buyer's.",
    table(["hours", "days", "spans"], Object.entries(hours).map(hoursRow)),
    "## Channels",
    "Address: `channels/…`. Costs are in minor units of the shop's currency, an SMS by part.",
    channelTable(),
    "## Parameters",
    "Address: `params/…`.",
    table(
      ["parameter", "value", "what it is"],
      Object.entries(PARAM_MEANINGS).map(([name, meaning]) => [code(name), String(paramOf(name)), meaning]),
    ),
    "## Slow payment methods",
    `Nobody is late with these after ten minutes. Address: \`paymentMethods/…\`.`,
    table(
      ["method", "first reminder after"],
      Object.entries(paymentMethods).map(([method, { paceMinutes }]) => [code(method), `${paceMinutes / 60} h`]),
    ),
    "## Presets",
    "Lists of patches for `extendPolicy(defaultPolicy, presets[name])`.",
    ...Object.entries(presets).flatMap(([name, patches]) => [
      `### ${code(name)}`,
      `\`\`\`json\n${JSON.stringify(patches, undefined, 2)}\n\`\`\``,
    ]),
  );
}

interface Stage<Then> {
  readonly rules: readonly Rule<Then>[];
  readonly otherwise: Omit<Rule<Then>, "when">;
}

function ruleTable<Then>(
  stage: Stage<Then>,
  words: (then: Then) => string,
  needs: (then: Then) => readonly string[] = () => [],
): string {
  const rows = stage.rules.map(({ id, when, then, because, source }) => [
    code(id),
    [...(Object.keys(when).length === 0 ? [] : [conditionWords(when, params)]), ...needs(then)].join(", ") || "always",
    words(then),
    because,
    source.join(", "),
  ]);
  const { id, then, because, source } = stage.otherwise;
  return table(
    ["rule", "when", "then", "because", "source"],
    [...rows, [code(id), "otherwise", words(then), because, source.join(", ")]],
  );
}

/** What a script rule needs besides its condition: words for the channel, and the facts they rest on. */
function scriptNeeds(id: string): readonly string[] {
  const script = scripts[id];
  if (script === undefined) return [];
  const isCall = Object.values(script.texts).every((texts) => Object.keys(texts).join() === "phone");
  const claims = script.claims.map(code);
  return [...(isCall ? ["in a call"] : []), ...(claims.length === 0 ? [] : [`resting on ${claims.join(" and ")}`])];
}

function verdictWords(verdict: Verdict): string {
  if (verdict === "proceed") return "proceed";
  return "hold" in verdict ? `hold ${code(verdict.hold)}` : `skip ${code(verdict.skip)}`;
}

function scriptRow([id, script]: [string, Script]): readonly string[] {
  const plain = script.plain === undefined ? "" : code(script.plain);
  return [
    code(id),
    messageClassOf(script),
    script.tone,
    script.appeal,
    codes(script.claims),
    plain,
    Object.keys(script.texts).join(", "),
  ];
}

const FROM_WORDS: Readonly<Record<Moment["from"], string>> = {
  payable: "after the order can be paid",
  pace: "after the payment method's own pace",
  promise: "at the promised time",
  "top-up": `${params.topUpLeadMinutes} min before the top-up`,
  "broken-promise": `${params.brokenPromiseMinutes} min after the promised time`,
  closing: `${params.lastCallMinutes} min before closing, in a promotion ${params.promotionLastCallMinutes}`,
};

function momentRow([name, { from, afterMinutes, by }]: [string, Moment]): readonly string[] {
  const due = afterMinutes === 0 ? FROM_WORDS[from] : `${afterMinutes} min ${FROM_WORDS[from]}`;
  return [code(name), due, by === undefined ? "" : `before ${by}`];
}

const DAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function hoursRow([name, { days, spans }]: [string, Hours]): readonly string[] {
  const dayWords = typeof days === "string" ? days : days.map((day) => DAY_NAMES[day - 1]).join(", ");
  return [code(name), dayWords, spans.join(", ")];
}

function channelTable(): string {
  return table(
    ["channel", "cost", "everyday", "office", "promotion", "promotion night"],
    CHANNELS.map((channel) => {
      const { cost, hours: kept } = channels[channel];
      const names = [kept.everyday, kept.office, kept.promotion, kept.promotionNight];
      return [code(channel), String(cost), ...names.map((one) => (one === undefined ? "" : code(one)))];
    }),
  );
}

function paramOf(name: string): string | number | boolean {
  return Object.entries(params).find(([one]) => one === name)?.[1] ?? "not set";
}
