import type { Hours } from "../../contract/context";
import type { Issue } from "../../contract/error";
import type { Policy } from "../../contract/policy";
import { STAGES } from "../../contract/vocabulary";
import { received } from "../../schema/received";
import { paymentMethodKey, providerKey } from "../../text/foreign-key";
import { type PolicyPath, policyIssue } from "./policy-issue";

/** The category of goods that no category of the policy names. */
const OTHER_CATEGORY = "other";
const OTHERWISE = "otherwise";

interface Named {
  readonly name: string | number;
  readonly path: PolicyPath;
  /** What is compared; absent: the name itself. */
  readonly key?: string;
}

/** Names that two things carry where each must have its own. */
export function checkDuplicates(policy: Policy, lockedIds: readonly string[]): readonly Issue[] {
  const rules = STAGES.flatMap((stage) => rulesOf(policy, stage));
  const claims = policy.claims.map(({ name }, index) => ({ name, path: ["claims", index, "name"] }));
  return [
    ...repeatedIn(rules, "an id that no other rule has", lockedIds),
    ...STAGES.flatMap((stage) => calledOtherwise(policy, stage)),
    ...repeatedIn(claims, "a name that no other claim has"),
    ...Object.entries(policy.calls).flatMap(([locale, { branches }]) =>
      repeatedIn(
        branches.map(({ id }, index) => ({ name: id, path: ["calls", locale, "branches", index, "id"] })),
        "an id that no other branch has",
      ),
    ),
    ...repeatedIn(categoryWords(policy), "a word that no other category has"),
    ...repeatedIn(categoryNames(policy), "a name of its own", [OTHER_CATEGORY]),
    ...repeatedIn(providers(policy), "a name that no other provider is looked up by"),
    ...repeatedIn(paymentMethods(policy), "a name that no other method is looked up by"),
    ...listsOf(policy).flatMap(({ list, path }) =>
      repeatedIn(
        list.map((name, index) => ({ name, path: [...path, index] })),
        "each entry once",
      ),
    ),
  ];
}

function repeatedIn(named: readonly Named[], words: string, taken: readonly string[] = []): readonly Issue[] {
  const seen = new Set<string | number>(taken);
  return named.flatMap(({ name, path, key = name }) => {
    if (seen.has(key)) return [policyIssue("duplicate", path, words, received(name))];
    seen.add(key);
    return [];
  });
}

function rulesOf({ stages }: Policy, stage: (typeof STAGES)[number]): readonly Named[] {
  const { rules, otherwise } = stages[stage];
  return [
    ...rules.map(({ id }, index) => ({ name: id, path: ["stages", stage, "rules", index, "id"] })),
    { name: otherwise.id, path: ["stages", stage, "otherwise", "id"] },
  ];
}

/** The address of such a rule is that of the last row of its stage. */
function calledOtherwise({ stages }: Policy, stage: (typeof STAGES)[number]): readonly Issue[] {
  return stages[stage].rules.flatMap(({ id }, index) => {
    if (id !== OTHERWISE) return [];
    const help = `\`stages/${stage}/${OTHERWISE}\` is the last row of the stage`;
    const path = ["stages", stage, "rules", index, "id"];
    return [policyIssue("duplicate", path, "an id that leads to the rule", received(id), help)];
  });
}

function categoryWords({ categories }: Policy): readonly Named[] {
  return Object.entries(categories).flatMap(([category, words]) =>
    words.map((name, index) => ({ name, path: ["categories", category, index] })),
  );
}

function categoryNames({ categories }: Policy): readonly Named[] {
  return Object.keys(categories).map((name) => ({ name, path: ["categories", name] }));
}

function providers({ reasons }: Policy): readonly Named[] {
  return Object.keys(reasons.paymentErrors).map((name) => ({
    name,
    path: ["reasons", "paymentErrors", name],
    key: providerKey(name),
  }));
}

function paymentMethods(policy: Policy): readonly Named[] {
  return Object.keys(policy.paymentMethods).map((name) => ({
    name,
    path: ["paymentMethods", name],
    key: paymentMethodKey(name),
  }));
}

function listsOf(policy: Policy): readonly { list: readonly (string | number)[]; path: PolicyPath }[] {
  return [
    ...policy.stages.channel.rules.map(({ then }, index) => ({
      list: then,
      path: ["stages", "channel", "rules", index, "then"],
    })),
    { list: policy.stages.channel.otherwise.then, path: ["stages", "channel", "otherwise", "then"] },
    ...Object.entries(policy.scripts).map(([id, { claims }]) => ({ list: claims, path: ["scripts", id, "claims"] })),
    ...Object.entries(policy.attributes).flatMap(([name, attribute]) =>
      attribute.kind === "enum" ? [{ list: attribute.values, path: ["attributes", name, "values"] }] : [],
    ),
    ...Object.entries(policy.hours).flatMap(([name, hours]) => weekdays(hours, ["hours", name])),
    ...Object.entries(policy.regions ?? {}).flatMap(([code, limits]) =>
      limits.flatMap(({ channels, hours = [] }, index) => [
        { list: channels, path: ["regions", code, index, "channels"] },
        ...hours.flatMap((each, place) => weekdays(each, ["regions", code, index, "hours", place])),
      ]),
    ),
  ];
}

function weekdays({ days }: Hours, path: PolicyPath) {
  return typeof days === "string" ? [] : [{ list: days, path: [...path, "days"] }];
}
