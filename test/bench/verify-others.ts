import type { Policy } from "../../src/index";
import type { Box } from "../../src/policy/compile/boxes";
import { compilePolicy } from "../../src/policy/compile/compile-policy";
import type { CompiledPolicy } from "../../src/policy/compiled-policy";
import { type FactRow, factRow } from "../../src/rules/fact-row";
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

/** Brute force over sampled facts, those that no order could show among them: whatever never won is called dead. */
export function sampledDeadRules(policy: Policy, samples: number): readonly string[] {
  const compiled = compilePolicy(policy);
  const won = new Set<string>();
  for (const row of sampledRows(compiled, samples)) {
    if (proceeds(compiled, row)) won.add(matchStage(compiled.channel, row).rule.id);
  }
  return compiled.channel.rules.filter(({ rule }) => !won.has(rule.id)).map(({ rule }) => rule.id);
}

/** The same for two policies whose rules cut no number apart: pairs of rules that were seen to decide otherwise. */
export function bruteDifferences(before: Policy, after: Policy, samples: number): ReadonlySet<string> {
  const [old, now] = [compilePolicy(before), compilePolicy(after)];
  const seen = new Set<string>();
  for (const row of sampledRows(old, samples)) {
    if (!proceeds(old, row)) continue;
    const [from, to] = [matchStage(old.channel, row), matchStage(now.channel, row)];
    if (from.then.join() !== to.then.join()) seen.add(`${from.rule.id} ${to.rule.id}`);
  }
  return seen;
}

function proceeds(compiled: CompiledPolicy, row: FactRow): boolean {
  return matchStage(compiled.locked, row).then === "proceed" && matchStage(compiled.select, row).then === "proceed";
}

/** One row that is written anew each time. */
function* sampledRows({ dimensions }: CompiledPolicy, samples: number): Generator<FactRow> {
  const list = [...dimensions.values()];
  const row = factRow(list.length);
  let state = 1;
  for (let sample = 0; sample < samples; sample += 1) {
    for (const { index, atomCount } of list) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      row[index] = Math.floor((state / 2 ** 32) * atomCount);
    }
    yield row;
  }
}
