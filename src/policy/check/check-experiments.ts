import type { Issue } from "../../contract/error";
import type { Policy } from "../../contract/policy";
import { policyIssue } from "./policy-issue";
import { checkName } from "./unknown-name";

/** Arms without a buyer, arms that share one, and variants that no arm leads to. */
export function checkExperiments(policy: Policy): readonly Issue[] {
  return [...checkSalts(policy), ...checkArms(policy), ...checkVariants(policy)];
}

function checkSalts({ experiments = {} }: Policy): readonly Issue[] {
  const seen = new Map<string, string>();
  return Object.entries(experiments).flatMap(([name, { salt }]) => {
    const other = seen.get(salt);
    seen.set(salt, name);
    if (other === undefined) return [];
    const help = `\`${other}\` has it, so the same buyers would be in both`;
    return [policyIssue("duplicate", ["experiments", name, "salt"], "a salt of its own", `\`"${salt}"\``, help)];
  });
}

function checkArms({ experiments = {} }: Policy): readonly Issue[] {
  return Object.entries(experiments).flatMap(([experiment, { arms }]) => {
    const inOrder = Object.entries(arms).sort(([, one], [, other]) => one.from - other.from || one.to - other.to);
    return inOrder.flatMap(([name, { from, to }], index) => {
      const path = ["experiments", experiment, "arms", name];
      if (from >= to)
        return [policyIssue("out-of-range", [...path, "to"], `more than \`from\`, which is ${from}`, `\`${to}\``)];
      const [before, { to: taken }] = inOrder[index - 1] ?? ["", { to: 0 }];
      if (from >= taken) return [];
      const words = `at least ${taken}, where arm \`${before}\` ends`;
      return [policyIssue("out-of-range", [...path, "from"], words, `\`${from}\``)];
    });
  });
}

function checkVariants({ scripts, experiments = {} }: Policy): readonly Issue[] {
  return Object.entries(scripts).flatMap(([id, { experiment, variants }]) => {
    const path = ["scripts", id];
    if (experiment === undefined) {
      if (variants === undefined || Object.keys(variants).length === 0) return [];
      return [policyIssue("missing", path, "`experiment`, since the script has variants", "nothing")];
    }
    const known = checkName(
      experiment,
      Object.keys(experiments),
      [...path, "experiment"],
      "a name under `experiments`",
    );
    if (known.length > 0) return known;
    const arms = Object.keys(experiments[experiment]?.arms ?? {});
    return Object.keys(variants ?? {}).flatMap((name) =>
      checkName(name, arms, [...path, "variants", name], `an arm of \`${experiment}\``),
    );
  });
}
