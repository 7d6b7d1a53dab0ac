import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../src/policy/default/default-policy";
import { run } from "./pretend-host";

const skip = (id: string, when: unknown) => ({
  id,
  when,
  then: { skip: "out-of-scope" },
  because: "a test",
  source: [],
});
const DEAD = [
  { set: "id", to: "ours" },
  { insert: skip("skip.dead", { superseded: true, customer: "new" }), after: "stages/select/skip.superseded" },
];
const BREAKS_A_CLAIM = [
  {
    insert: {
      id: "channel.call",
      when: { inquiry: "silent", amount: "small" },
      then: ["phone", "im"],
      because: "a test",
      source: [],
    },
    before: "stages/channel/channel.silent-small",
  },
];
const IDLE = [{ add: "moments/never", value: { from: "payable", afterMinutes: 5 } }];

describe("cuifu check", () => {
  it("finds nothing wrong with the default policy, and proves its claims", async () => {
    const { exitCode, out, err } = await run(["check", "--strict"]);
    expect([exitCode, err]).toEqual([0, ""]);
    const claims = defaultPolicy.claims.length;
    expect(out).toMatch(
      new RegExp(`^✓ default: 0 errors, 0 warnings, \\d+ notes, ${claims} of ${claims} claims proved`),
    );
  });

  it("shows a rule that never decides in the line that brings it, with what to do, and ends with 3", async () => {
    const { exitCode, out } = await run(["check", "ours.json"], { files: { "ours.json": DEAD } });
    expect(exitCode).toBe(3);
    expect(out).toMatch(
      /^ours\.json:8:13: error: `skip\.dead` never decides: .*`skip\.superseded` \[shadowed-rule\]\n 8 \| {7}"id": "skip\.dead",\n {3}\| {13}\^{11}\n {4}help: remove the rule/,
    );
    expect(out).toContain("✗ ours.json: 1 error, ");
  });

  it("points into a whole policy as well", async () => {
    const { stages } = defaultPolicy;
    const rules = [...stages.select.rules, skip("skip.dead", { dispute: true })];
    const policy = { ...defaultPolicy, stages: { ...stages, select: { ...stages.select, rules } } };
    const { exitCode, out } = await run(["check", "policy.json"], { files: { "policy.json": policy } });
    expect(exitCode).toBe(3);
    const line =
      `${JSON.stringify(policy, undefined, 2)}`.split("\n").findIndex((text) => text.includes('"skip.dead"')) + 1;
    expect(out).toContain(`policy.json:${line}:17: error: \`skip.dead\` never decides`);
  });

  it("refutes a claim with the order that breaks it, in the line of the rule that decided", async () => {
    const { exitCode, out } = await run(["check", "ours.json"], { files: { "ours.json": BREAKS_A_CLAIM } });
    expect(exitCode).toBe(3);
    expect(out).toContain(
      "ours.json:4:13: error: the claim “a silent, small, first order is never called” is wrong [claim-refuted]",
    );
    expect(out).toMatch(/\n {4}for example send by phone \(.*channel\.call/s);
    const witness = /\n {4}order (\{.*\})\n {4}context (\{.*\})\n/.exec(out);
    const planned = await run(["plan", "o.json", "--json", "--policy", "ours.json"], {
      files: { "ours.json": BREAKS_A_CLAIM, "o.json": `{"context":${witness?.[2]},"orders":[${witness?.[1]}]}` },
    });
    expect(JSON.parse(planned.out)[0]).toMatchObject({ kind: "send", channel: "phone" });
  });

  it("lets warnings pass, but not with --strict", async () => {
    const files = { "ours.json": IDLE };
    const lax = await run(["check", "ours.json"], { files });
    expect(lax.out).toContain("ours.json:3:12: warning");
    expect(lax.exitCode).toBe(0);
    expect((await run(["check", "ours.json", "--strict"], { files })).exitCode).toBe(3);
  });

  it("keeps what is only worth knowing for --notes", async () => {
    expect((await run(["check"])).out).not.toContain("note:");
    expect((await run(["check", "--notes"])).out).toMatch(/^note: .*\[switched-off\]$/m);
  });

  it("checks several files and presets, each with its own line", async () => {
    const files = { "p/a.json": [], "p/b.json": DEAD };
    const { exitCode, out } = await run(["check", "p/*.json", "default+open-weekends"], { files });
    expect(exitCode).toBe(3);
    expect(out).toContain("✓ p/a.json: 0 errors");
    expect(out).toContain("✗ p/b.json: 1 error");
    expect(out).toContain("default+open-weekends: 0 errors");
  });

  it("gives findings and claims as data, with their places", async () => {
    const { out } = await run(["check", "ours.json", "--json"], { files: { "ours.json": DEAD } });
    const [{ ok, findings, claims }] = JSON.parse(out);
    expect(ok).toBe(false);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "shadowed-rule", severity: "error", file: "ours.json", line: 8, column: 13 }),
    );
    expect(claims).toContainEqual(expect.objectContaining({ status: "proved" }));
  });

  it("annotates for GitHub what is wrong, and not what is only worth knowing", async () => {
    const { out } = await run(["check", "ours.json", "--github"], { files: { "ours.json": DEAD } });
    expect(out.match(/^::.*$/gm)).toEqual([
      expect.stringMatching(/^::error file=ours\.json,line=8,col=13,title=shadowed-rule::`skip\.dead` never decides/),
    ]);
  });
});

describe("a policy that cannot be read ends with 3 and stands in its line", () => {
  it.each([
    [
      "a key twice",
      '[{ "set": "id", "to": "a", "to": "b" }]',
      "1:28: error: expected each key once, received `to` again",
    ],
    ["no JSON", '[{ "set": "id" "to": "a" }]', "1:16: error: expected `,` between entries"],
    [
      "an address that leads nowhere",
      [{ remove: "stages/select/skip.backlock" }],
      "3:15: error: policy.patches[0].remove: expected",
    ],
    ["a patch that is none", [{ set: "id", too: "x" }], "4:5: error: policy.patches[0].too"],
    [
      "a value inside a patch",
      [
        { set: "version", to: "1.0.1" },
        { set: "params/gapMinutes", to: "8 hours" },
      ],
      "8:11: error: policy.params.gapMinutes: expected",
    ],
    [
      "a fact inside a patch",
      [{ insert: skip("skip.x", { amuont: "small" }), before: "stages/select/skip.backlog" }],
      "6:9: error: policy.stages.select.rules",
    ],
    [
      "a variable inside a text",
      [
        {
          replace: "scripts/address-check/texts/zh-CN",
          with: { im: { who: "{{salutation}}", what: "看到\n{{godos}}", why: "好", ask: "对吗？" } },
        },
      ],
      "7:22: error: policy.scripts",
    ],
    [
      "a whole policy with a slip",
      { ...defaultPolicy, verison: "1" },
      "error: policy.verison: expected a known key, received `verison`; did you mean `version`?",
    ],
  ])("%s", async (_, content, message) => {
    const { exitCode, out, err } = await run(["check", "ours.json"], { files: { "ours.json": content } });
    expect([exitCode, out]).toEqual([3, ""]);
    expect(err).toContain(`ours.json:`);
    expect(err).toContain(message);
  });

  it("as JSON and as an annotation, too", async () => {
    const files = { "ours.json": '[{ "set": "id", "to": "a", "to": "b" }]' };
    const json = await run(["check", "ours.json", "--json"], { files });
    expect(JSON.parse(json.out)).toMatchObject({
      ok: false,
      problems: [{ code: "duplicate-key", line: 1, column: 28 }],
    });
    const { out } = await run(["check", "ours.json", "--format", "github"], { files });
    expect(out).toContain("::error file=ours.json,line=1,col=28,title=duplicate-key::expected each key once");
  });
});
