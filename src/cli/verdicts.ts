import { checkPolicy } from "../verify/check-policy";
import type { Finding } from "../verify/finding";
import { pointerTo } from "../verify/pointer";
import { type ClaimResult, proveClaims } from "../verify/prove-claims";
import type { PolicyInput } from "./inputs/read-policy";
import type { Problem } from "./problem";
import { unbroken } from "./view/columns";
import type { Weight } from "./view/problem-view";

/** One thing to say about a policy, with its place in the file. */
export interface Verdict {
  readonly weight: Weight;
  readonly problem: Problem;
  /** Lines that follow it. */
  readonly details: readonly string[];
  /** Absent for a refuted claim. */
  readonly finding?: Finding;
}

/** All that the check and the claims say about a policy. */
export interface Verdicts {
  readonly findings: readonly Verdict[];
  readonly claims: readonly ClaimResult[];
  readonly counts: Readonly<Record<Weight, number>>;
}

const WEIGHTS = { error: "error", warning: "warning", info: "note" } as const;

export function verdictsOn(input: PolicyInput): Verdicts {
  const claims = proveClaims(input.policy);
  const findings = [
    ...checkPolicy(input.policy).findings.map((finding) => ofFinding(finding, input)),
    ...claims.flatMap((claim, index) => ofClaim(claim, index, input)),
  ];
  const countOf = (weight: Weight) => findings.filter((verdict) => verdict.weight === weight).length;
  return { findings, claims, counts: { error: countOf("error"), warning: countOf("warning"), note: countOf("note") } };
}

function ofFinding(finding: Finding, input: PolicyInput): Verdict {
  const { code, severity, pointer, message, help, region = [] } = finding;
  const details = [
    ...regionLines(region),
    ...culpritLines(finding, input),
    ...(help === undefined ? [] : [`help: ${help}`]),
  ];
  return {
    weight: WEIGHTS[severity],
    problem: placed(code, message, [pointer, ...(finding.culprits ?? [])], input),
    details,
    finding,
  };
}

function ofClaim(claim: ClaimResult, index: number, input: PolicyInput): readonly Verdict[] {
  const pointer = pointerTo(["claims", index]);
  switch (claim.status) {
    case "proved":
      return [];
    case "analysis-too-large": {
      const message = `the claim “${claim.name}” was not decided: its diagram grew beyond \`${claim.nodeBudget}\` nodes`;
      return [{ weight: "warning", problem: placed("analysis-too-large", message, [pointer], input), details: [] }];
    }
    case "refuted": {
      const message = `the claim “${claim.name}” is wrong`;
      const details = [...regionLines(claim.region), ...counterexampleLines(claim.counterexample)];
      const pointers = [pointer, ...decidingPointers(claim.counterexample, input)];
      return [{ weight: "error", problem: placed("claim-refuted", message, pointers, input), details }];
    }
  }
}

type Counterexample = Extract<ClaimResult, { readonly status: "refuted" }>["counterexample"];

function counterexampleLines(example: Counterexample): readonly string[] {
  if (example === "facts-only") return ["no order was found that shows it: it fails on facts only"];
  const { plan } = example;
  const what = plan.kind === "send" ? `send by ${plan.channel} (${plan.script.id})` : `${plan.kind}: ${plan.why}`;
  return [
    `for example ${what}, decided by ${plan.because.map(({ rule }) => rule).join(", ")}`,
    unbroken(`order ${JSON.stringify(example.order)}`),
    unbroken(`context ${JSON.stringify(example.context)}`),
  ];
}

function decidingPointers(example: Counterexample, { policy }: PolicyInput): readonly string[] {
  if (example === "facts-only") return [];
  return example.plan.because.flatMap(({ stage, rule }) => {
    if (stage === "locked") return [];
    const index = policy.stages[stage].rules.findIndex(({ id }) => id === rule);
    return index === -1 ? [] : [pointerTo(["stages", stage, "rules", index])];
  });
}

/** The first of the places that stands in the file: what brings it about, where the thing itself does not. */
function placed(code: string, message: string, pointers: readonly string[], input: PolicyInput): Problem {
  const place = pointers.map((pointer) => input.placeOf(pointer)).find((found) => found !== undefined);
  return { code, message, path: pointers[0] ?? "", ...(place === undefined ? {} : { place }) };
}

/** The message names the rules; where they stand is worth a line if it is in a file. */
function culpritLines({ culprits = [] }: Finding, input: PolicyInput): readonly string[] {
  const placed = culprits.filter((culprit) => input.placeOf(culprit) !== undefined);
  return placed.length === 0 ? [] : [`see ${placed.map((culprit) => nameOf(culprit, input)).join(", ")}`];
}

const MOST_PARTS = 2;

/** The beginning of a region in words; the whole is in the JSON. */
export function regionLines(region: readonly string[]): readonly string[] {
  const shown = region.slice(0, MOST_PARTS).map((part, index) => `${index === 0 ? "where" : "or where"} ${part}`);
  const rest = region.length - MOST_PARTS;
  return rest > 0 ? [...shown, "or elsewhere (--json tells more)"] : shown;
}

/** A rule by its id and, where it stands in a file, its place. */
export function nameOf(pointer: string, { policy, placeOf }: PolicyInput): string {
  const [, , stageName = "", , index = ""] = pointer.split("/");
  const stage = Object.entries(policy.stages).find(([name]) => name === stageName)?.[1];
  const id = pointer.startsWith("/stages/") ? (stage?.rules[Number(index)]?.id ?? stage?.otherwise.id) : undefined;
  const place = placeOf(pointer);
  const where = place === undefined ? "" : ` at ${place.file}:${place.line}:${place.column}`;
  return id === undefined ? `${pointer}${where}` : `\`${id}\`${where}`;
}
