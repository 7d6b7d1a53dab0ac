import type { Patch } from "../../src/contract/policy";
import type { Condition } from "../../src/contract/policy-language";
import type { Channel } from "../../src/contract/vocabulary";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import type { FindingCode } from "../../src/verify/finding";

/** A defect put into the default policy: what must be found, where, and through whose doing. */
export interface PlantedDefect {
  readonly name: string;
  readonly patches: readonly Patch[];
  readonly code: FindingCode;
  /** Id of the rule that is told, or a JSON pointer. */
  readonly at: string;
  /** The part of the rule's condition that is told. */
  readonly test?: string;
  /** Ids of all rules that bring it about. */
  readonly culprits?: readonly string[];
}

const meta = { because: "planted", source: [] };
const IM: readonly Channel[] = ["im"];

function selectRule(id: string, when: Condition, then: unknown = { skip: "backlog" }) {
  return { id, when, then, ...meta };
}
function channelRule(id: string, when: Condition, then: readonly Channel[] = IM) {
  return { id, when, then, ...meta };
}
function last(stage: "select" | "moment" | "channel" | "script", rule: unknown): Patch {
  return { insert: rule, before: `stages/${stage}/otherwise` };
}
function first(stage: string, rule: unknown, anchor: string): Patch {
  return { insert: rule, before: `stages/${stage}/${anchor}` };
}
const scriptRule = (id: string, when: Condition, then: string) => ({ id, when, then, ...meta });
const momentRule = scriptRule;

/** Every rule of the channel stage that lists it, without it. */
function withoutChannel(channel: Channel): readonly Patch[] {
  const { rules, otherwise } = defaultPolicy.stages.channel;
  return [
    ...rules.map((rule): Patch => {
      const then = rule.then.filter((one) => one !== channel);
      return { replace: `stages/channel/${rule.id}`, with: { ...rule, then } };
    }),
    {
      replace: "stages/channel/otherwise",
      with: { ...otherwise, then: otherwise.then.filter((one) => one !== channel) },
    },
  ];
}

export const PLANTED_DEFECTS: readonly PlantedDefect[] = [
  // Contradictions
  {
    name: "a segment of a new buyer",
    patches: [last("channel", channelRule("channel.x", { customer: "new", segment: "loyal" }))],
    code: "contradiction",
    at: "channel.x",
  },
  {
    name: "a first touch that has a last channel",
    patches: [last("channel", channelRule("channel.x", { attempt: 0, lastChannel: "im" }))],
    code: "contradiction",
    at: "channel.x",
  },
  {
    name: "a called order without a touch",
    patches: [last("channel", channelRule("channel.x", { attempt: { lt: 1 }, called: true }))],
    code: "contradiction",
    at: "channel.x",
  },
  {
    name: "a reason of the other kind",
    patches: [last("channel", channelRule("channel.x", { reason: "haggling", reasonKind: "objective" }))],
    code: "contradiction",
    at: "channel.x",
  },
  {
    name: "two values of one fact",
    patches: [last("channel", channelRule("channel.x", { all: [{ amount: "large" }, { amount: "small" }] }))],
    code: "contradiction",
    at: "channel.x",
  },
  {
    name: "a conversation of a silent order",
    patches: [last("channel", channelRule("channel.x", { inquiry: "silent", agentTalking: true }))],
    code: "contradiction",
    at: "channel.x",
  },
  {
    name: "a single order that does not lead",
    patches: [last("select", selectRule("skip.x", { bundle: "single", leads: false }))],
    code: "contradiction",
    at: "skip.x",
  },
  {
    name: "a promised time without a promise",
    patches: [last("script", scriptRule("script.x", { promise: "none", promisedTime: true }, "address-check"))],
    code: "contradiction",
    at: "script.x",
  },
  {
    name: "a gift without an offer",
    patches: [last("script", scriptRule("script.x", { gift: true, offer: false }, "address-check"))],
    code: "contradiction",
    at: "script.x",
  },
  {
    name: "an only touch that is a second one",
    patches: [last("script", scriptRule("script.x", { onlyTouch: true, attempt: { gte: 1 } }, "address-check"))],
    code: "contradiction",
    at: "script.x",
  },
  {
    name: "a written script on the phone",
    patches: [last("script", scriptRule("script.x", { channel: "phone" }, "address-check"))],
    code: "contradiction",
    at: "script.x",
  },
  {
    name: "a script that claims what the condition denies",
    patches: [last("script", scriptRule("script.x", { fewLeft: false }, "stock-low"))],
    code: "contradiction",
    at: "script.x",
  },
  // Shadowed rules
  {
    name: "one rule above that is wider",
    patches: [last("select", selectRule("skip.x", { dispute: true, inquiry: "silent" }))],
    code: "shadowed-rule",
    at: "skip.x",
    culprits: ["hold.payment-state-unknown", "skip.risk-control", "skip.merchant-fault", "hold.dispute"],
  },
  {
    name: "three rules that cover it only together",
    patches: [
      first(
        "channel",
        channelRule("channel.a", { refusal: "none", amount: "large" }, ["sms"]),
        "channel.feedback-question",
      ),
      first(
        "channel",
        channelRule("channel.b", { refusal: "none", online: "online" }, ["note"]),
        "channel.feedback-question",
      ),
      first(
        "channel",
        channelRule("channel.c", { refusal: "none", online: { not: "online" } }, ["push"]),
        "channel.feedback-question",
      ),
      first("channel", channelRule("channel.x", { refusal: "none", inquiry: "silent" }), "channel.feedback-question"),
    ],
    code: "shadowed-rule",
    at: "channel.x",
    culprits: ["channel.a", "channel.b", "channel.c"],
  },
  {
    name: "two ranges that meet without a gap",
    patches: [
      first("channel", channelRule("channel.a", { attempt: { lt: 2 } }, ["sms"]), "channel.feedback-question"),
      first("channel", channelRule("channel.b", { attempt: { gte: 2 } }, ["note"]), "channel.feedback-question"),
      first("channel", channelRule("channel.x", { amount: "large" }), "channel.feedback-question"),
    ],
    code: "shadowed-rule",
    at: "channel.x",
    culprits: ["channel.a", "channel.b"],
  },
  {
    name: "a rule of a stage that is never asked such an order",
    patches: [last("channel", channelRule("channel.x", { dispute: true }))],
    code: "shadowed-rule",
    at: "channel.x",
    culprits: [
      "locked.paid",
      "locked.closed",
      "locked.past-closing",
      "locked.do-not-contact",
      "locked.opted-out",
      "locked.declined",
      "locked.order-cap",
      "hold.payment-state-unknown",
      "skip.risk-control",
      "skip.merchant-fault",
      "hold.dispute",
    ],
  },
  {
    name: "a threshold one above the cap",
    patches: [last("select", selectRule("skip.x", { attempt: { gte: 3 } }))],
    code: "shadowed-rule",
    at: "skip.x",
  },
  {
    name: "a threshold one off: more than two where at least two was meant",
    patches: [last("channel", channelRule("channel.x", { attempt: { gt: 2 }, amount: "small" }))],
    code: "shadowed-rule",
    at: "channel.x",
  },
  {
    name: "a catch-all above",
    patches: [first("moment", momentRule("moment.all", {}, "promptly"), "moment.before-top-up")],
    code: "shadowed-rule",
    at: "moment.last-call",
    culprits: ["moment.all"],
  },
  {
    name: "a script for a channel that no such order is walked on",
    patches: [
      last(
        "script",
        scriptRule(
          "script.x",
          { channel: "phone", amount: "small", inquiry: "silent", attempt: 0, season: "everyday" },
          "call-new",
        ),
      ),
    ],
    code: "shadowed-rule",
    at: "script.x",
  },
  {
    name: "an attribute that is tested twice over",
    patches: [
      { add: "attributes/vip", value: { kind: "boolean", about: "a friend of the house" } },
      first("channel", channelRule("channel.a", { vip: { absent: false } }, ["sms"]), "channel.feedback-question"),
      first("channel", channelRule("channel.x", { vip: true }), "channel.feedback-question"),
    ],
    code: "shadowed-rule",
    at: "channel.x",
    culprits: ["channel.a"],
  },
  // Redundant rules
  {
    name: "a rule that says what the next one says",
    patches: [
      first(
        "channel",
        channelRule("channel.x", { amount: "large", season: "promotion", attempt: 1 }, [
          "phone",
          "im",
          "sms",
          "push",
          "email",
          "note",
        ]),
        "channel.promotion-large",
      ),
    ],
    code: "redundant-rule",
    at: "channel.x",
    culprits: ["channel.promotion-large"],
  },
  {
    name: "a last rule that says what is said otherwise",
    patches: [last("channel", channelRule("channel.x", { intent: "strong" }, ["im", "sms", "push", "note", "email"]))],
    code: "redundant-rule",
    at: "channel.x",
    culprits: ["channel.small"],
  },
  {
    name: "a proceed in front of nothing that stops",
    patches: [last("select", selectRule("proceed.x", { intent: "strong" }, "proceed"))],
    code: "redundant-rule",
    at: "proceed.x",
    culprits: ["select.remind"],
  },
  // Tests and thresholds without effect
  {
    name: "a test that the locked rules have made sure of",
    patches: [last("channel", channelRule("channel.x", { intent: "strong", optedOut: false }))],
    code: "test-without-effect",
    at: "channel.x",
    test: "/optedOut",
  },
  {
    name: "a test that another test implies",
    patches: [last("channel", channelRule("channel.x", { customer: "returning", segment: "loyal" }))],
    code: "test-without-effect",
    at: "channel.x",
    test: "/customer",
  },
  {
    name: "a lower bound that is always met",
    patches: [last("channel", channelRule("channel.x", { intent: "weak", attempt: { gte: 0, lt: 2 } }))],
    code: "threshold-without-effect",
    at: "channel.x",
    test: "/attempt/gte",
  },
  {
    name: "an upper bound that nobody reaches",
    patches: [last("channel", channelRule("channel.x", { intent: "weak", attempt: { gte: 1, lt: 50 } }))],
    code: "threshold-without-effect",
    at: "channel.x",
    test: "/attempt/lt",
  },
  {
    name: "a value in a list that never comes there",
    patches: [last("channel", channelRule("channel.x", { intent: "weak", refusal: { in: ["none", "final"] } }))],
    code: "test-without-effect",
    at: "channel.x",
    test: "/refusal/in/1",
  },
  {
    name: "an alternative that the other contains",
    patches: [
      last("channel", channelRule("channel.x", { any: [{ intent: "weak" }, { intent: "weak", rhythm: "office" }] })),
    ],
    code: "test-without-effect",
    at: "channel.x",
    test: "/any/1",
  },
  {
    name: "a nullable fact asked to be there and to have a value",
    patches: [
      { add: "attributes/visits", value: { kind: "number", min: 0, max: 50, unit: "visits", about: "this year" } },
      last("channel", channelRule("channel.x", { all: [{ visits: { absent: false } }, { visits: { gte: 10 } }] })),
    ],
    code: "test-without-effect",
    at: "channel.x",
    test: "/all/0",
  },
  // Names that nobody gets
  {
    name: "a script that no rule chooses",
    patches: [{ remove: "stages/script/script.stock-low" }],
    code: "unused-script",
    at: "/scripts/stock-low",
  },
  {
    name: "a moment that no rule chooses",
    patches: [{ remove: "stages/moment/moment.slow-payment" }],
    code: "unused-moment",
    at: "/moments/slow-payment",
  },
  {
    name: "a channel that no rule lists",
    patches: withoutChannel("email"),
    code: "unused-channel",
    at: "/channels/email",
  },
  // Time
  {
    name: "hours of a moment that office workers never get on one channel",
    patches: [
      { add: "hours/in-the-morning", value: { days: "workdays", spans: ["10:00-11:00"] } },
      { set: "moments/by-noon/within", to: ["in-the-morning"] },
    ],
    code: "hours-never-open",
    at: "/moments/by-noon/within",
  },
  {
    name: "hours of a channel with no span as long as what must be left of it",
    patches: [
      {
        replace: "hours/written-everyday",
        with: { days: "workdays", spans: ["10:00-10:30", "14:00-14:59"], minutesLeft: 60 },
      },
    ],
    code: "hours-never-open",
    at: "/hours/written-everyday",
  },
  {
    name: "hours of a moment that meet those of a channel too late for what must be left of them",
    patches: [
      { add: "hours/late", value: { days: "all", spans: ["11:50-12:10"], minutesLeft: 15 } },
      { set: "moments/by-noon/within", to: ["late"] },
    ],
    code: "hours-never-open",
    at: "/moments/by-noon/within",
  },
  {
    name: "hours of a country that no channel's own hours meet",
    patches: [
      {
        add: "regions/GB",
        value: [
          {
            channels: ["phone"],
            hours: [{ days: "all", spans: ["06:00-07:00"] }],
            basis: "law",
            source: "planted",
            asOf: "2026-01-01",
            confidence: "high",
          },
        ],
      },
    ],
    code: "hours-never-open",
    at: "/regions/GB/0/hours",
  },
  {
    name: "a moment at a promised time that lies beyond the closing",
    patches: [
      first("moment", momentRule("moment.x", { promise: "beyond-closing" }, "promised"), "moment.before-top-up"),
    ],
    code: "moment-after-closing",
    at: "moment.x",
  },
  {
    name: "hours of a moment that no channel keeps",
    patches: [
      { add: "hours/at-dawn", value: { days: "all", spans: ["05:00-06:00"] } },
      { set: "moments/by-noon/within", to: ["at-dawn"] },
    ],
    code: "hours-never-open",
    at: "/moments/by-noon/within",
  },
  // Not mistakes, but told
  {
    name: "a rule that waits for a switch",
    patches: [],
    code: "switched-off",
    at: "channel.feedback-question",
  },
  {
    name: "a rule for orders that the shop leaves out of scope",
    patches: [
      first("select", selectRule("skip.silent", { inquiry: "silent" }, { skip: "out-of-scope" }), "skip.backlog"),
    ],
    code: "out-of-scope",
    at: "channel.silent-small",
    culprits: ["skip.silent"],
  },
];
