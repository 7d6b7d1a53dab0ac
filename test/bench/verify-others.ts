import type { Policy } from "../../src/index";
import type { Box } from "../../src/policy/compile/boxes";
import { compilePolicy } from "../../src/policy/compile/compile-policy";
import { factRow } from "../../src/rules/fact-row";
import { matchStage } from "../../src/rules/match-stage";

/** What most linters of rules do: a rule is dead when one single rule above it is at least as wide. */
export function pairwiseDeadRules(policy: Policy): readonly string[] {
  const { rules } = compilePolicy(policy).channel;
  return rules
    .filter(({ boxes }, index) =>
      boxes.every((box) => rules.slice(0, index).some((above) => above.boxes.some((wider) => contains(wider, box)))),
    )
    .map(({ rule }) => rule.id);
}

function contains(wider: Box, box: Box): boolean {
  return [...wider].every(([dimension, atoms]) => {
    const inner = box.get(dimension);
    return inner === undefined
      ? !atoms.includes(false)
      : inner.every((passes, atom) => !passes || atoms[atom] === true);
  });
}

/** Brute force over sampled facts: whatever never won is called dead, rightly or not. */
export function sampledDeadRules(policy: Policy, samples: number): readonly string[] {
  const compiled = compilePolicy(policy);
  const dimensions = [...compiled.dimensions.values()];
  const row = factRow(dimensions.length);
  const won = new Set<string>();
  let state = 1;
  for (let sample = 0; sample < samples; sample += 1) {
    for (const { index, atomCount } of dimensions) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      row[index] = Math.floor((state / 2 ** 32) * atomCount);
    }
    won.add(matchStage(compiled.channel, row).rule.id);
  }
  return compiled.channel.rules.filter(({ rule }) => !won.has(rule.id)).map(({ rule }) => rule.id);
}
