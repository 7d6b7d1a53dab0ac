import { defaultPolicy, definePolicy, planReminder } from "cuifu";
import { buildContext, buildOrder, cuifuMatchers } from "cuifu/testing";
import { proveClaims } from "cuifu/verify";
import { describe, expect, it } from "vitest";

expect.extend(cuifuMatchers);

const send = planReminder(buildOrder(), buildContext());
const hold = planReminder(buildOrder({ dispute: true }), buildContext());
const skip = planReminder(buildOrder({ status: "paid" }), buildContext());

/** What a matcher says when it fails. */
function failureOf(fails: () => void): string {
  try {
    fails();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "passed";
}

describe("toPlanSend, toPlanHold and toPlanSkip", () => {
  it("pass on the kind alone, and on any subset of the plan", () => {
    expect(send).toPlanSend();
    expect(send).toPlanSend({ channel: "im", script: { tone: "plain" }, rules: { channel: "channel.silent-small" } });
    expect(hold).toPlanHold({ why: "dispute" });
    expect(skip).toPlanSkip({ why: "paid", final: true });
    expect({ plans: [send] }).toEqual({ plans: [expect.toPlanSend({ channel: "im" })] });
  });

  it("fail on another kind and on anything else that differs", () => {
    expect(send).not.toPlanHold();
    expect(send).not.toPlanSkip();
    expect(skip).not.toPlanSend();
    expect(skip).not.toPlanSkip({ why: "closed" });
    expect(send).not.toPlanSend({ channel: "sms" });
  });

  it("tell expected from received, and which rules decided", () => {
    const said = failureOf(() => expect(send).toPlanSend({ channel: "sms" }));
    expect(said).toContain('expected the plan to send {"channel":"sms"}');
    expect(said).toContain("channel: expected `sms`, received `im`");
    expect(said).toContain("channel: `channel.silent-small` decided, because a small silent order");
  });

  it("tell why channels fell out", () => {
    const order = buildOrder({ amount: 26_300, buyer: { reach: { im: "service" } } });
    const said = failureOf(() => expect(planReminder(order, buildContext())).toPlanSend({ channel: "phone" }));
    expect(said).toContain("channel `phone` fell out: no-contact");
  });

  it("tell what the plan shows where it was not to", () => {
    expect(failureOf(() => expect(skip).not.toPlanSkip({ why: "paid" }))).toContain(
      'expected the plan not to skip {"why":"paid"}, but it does',
    );
  });

  it("refuse names that no plan of the kind has, also where the plan is not to show them", () => {
    const misspelt: object = { chanel: "im" };
    const said = failureOf(() => expect(send).not.toPlanSend(misspelt));
    expect(said).toMatch(
      /^what a plan that sends must show is not readable\n {2}chanel: expected one of channel, script, /,
    );
    expect(said).toMatch(/; did you mean `channel`\?$/);
    const ofSkip: object = { wy: "paid" };
    expect(failureOf(() => expect(skip).not.toPlanSkip(ofSkip))).toContain("did you mean `why`?");
    const ofAnother: object = { channel: "im" };
    expect(failureOf(() => expect(hold).not.toPlanHold(ofAnother))).toContain("channel: expected one of why, until");
    expect(failureOf(() => expect([send]).not.toEqual([expect.toPlanSend(misspelt)]))).toContain("chanel: ");
  });

  it("refuse names and values further in", () => {
    const deep: object = { script: { ton: "plain" }, classification: { reason: { cod: "price" } }, sendAt: "noon" };
    const said = failureOf(() => expect(send).not.toPlanSend(deep));
    expect(said).toContain("script.ton: expected a known key, received `ton`; did you mean `tone`?");
    expect(said).toContain("classification.reason.cod: expected a known key, received `cod`; did you mean `code`?");
    expect(said).toContain("sendAt: expected an ISO 8601 time with an offset");
  });

  it("take nothing but plans", () => {
    expect(failureOf(() => expect(undefined).toPlanSend())).toBe("expected a plan, received nothing");
    expect(failureOf(() => expect({ kind: "send" }).toPlanSend())).toBe("expected a plan, received an object");
  });
});

describe("toBeProved", () => {
  const [claim] = defaultPolicy.claims;
  const refuted = definePolicy({
    ...defaultPolicy,
    claims: [{ name: "nobody is ever reminded", when: {}, never: { kind: "send" } }],
  });

  it("passes where every claim is proved: of a policy, of results, of one result", () => {
    expect(claim).toBeDefined();
    expect(defaultPolicy).toBeProved();
    expect(proveClaims(defaultPolicy)).toBeProved();
    expect(proveClaims(defaultPolicy)[0]).toBeProved();
  });

  it("shows where a claim fails, with an order and the plan that breaks it", () => {
    const said = failureOf(() => expect(refuted).toBeProved());
    expect(said).toContain("expected 1 claims to be proved, 1 are not");
    expect(said).toContain("nobody is ever reminded");
    expect(said).toMatch(/order: \{"id":/);
    expect(said).toMatch(/plan: send /);
  });

  it("fails where there is nothing to prove", () => {
    expect(failureOf(() => expect([]).toBeProved())).toContain("received none: nothing was shown");
  });

  it("takes a policy that is not valid for one that proves nothing", () => {
    const said = failureOf(() => expect({ ...defaultPolicy, format: 2 }).toBeProved());
    expect(said).toContain("policy.format: expected `1`, received `2`");
    expect(failureOf(() => expect(7).toBeProved())).toContain("expected a policy or results of `proveClaims`");
  });
});
