import { describe, expect, it } from "vitest";
import { run } from "./pretend-host";

const PATIENT = [{ set: "params/gapMinutes", to: 600 }, { remove: "stages/channel/channel.large" }];
const files = { "ours.json": PATIENT };

describe("cuifu diff", () => {
  it("says that nothing changes where nothing does", async () => {
    const { exitCode, out } = await run(["diff", "default", "default"]);
    expect(exitCode).toBe(0);
    expect(out).toContain("0 changes; unchanged for every combination of facts: proved");
  });

  it("shows each change with its rules, its region, an order and the edit", async () => {
    const { exitCode, out, err } = await run(["diff", "default", "ours.json"], { files });
    expect([exitCode, err]).toEqual([0, ""]);
    expect(out).toMatch(/^default → ours\.json\n\n± channel {2}[0-9a-f]{16} {2}[\d,]+ combinations of facts/);
    expect(out).toContain("    - channel.large: phone › im › sms › push › email › note\n    + channel.");
    expect(out).toMatch(/\n {4}where .*callPays/);
    expect(out).toMatch(/\n {4}for example an order of .*?:\n {6}before {2}send by phone .*?\n {6}after {3}/s);
    expect(out).toContain("    by the edit of `channel.large`, which was removed\n");
    expect(out).toContain(
      "beside the rules (params, hours, chances, texts, the reading of facts: listed, not weighed)\n    ± params/gapMinutes 480 → 600  ours.json:",
    );
    expect(out).toMatch(
      /\n\d+ changes? and 1 edit beside the rules; what rules decide is unchanged for every other combination of facts: proved\n$/,
    );
  });

  it("gives the difference of the library as JSON", async () => {
    const { out } = await run(["diff", "default", "ours.json", "--json"], { files });
    const { ok, changes } = JSON.parse(out);
    expect(ok).toBe(true);
    expect(changes[0]).toMatchObject({ stage: "channel", from: { rule: "channel.large" }, approved: false });
  });
});

describe("cuifu diff with approvals", () => {
  it("ends with 5 for a change that is not approved, and names it", async () => {
    const { exitCode, out } = await run(["diff", "default", "ours.json", "--approved", "ok.json", "--github"], {
      files: { ...files, "ok.json": "{}" },
    });
    expect(exitCode).toBe(5);
    expect(out).toMatch(/^::error .*title=unapproved-change::channel: channel\.large → /m);
    expect(out).toMatch(/^✗ channel/m);
    expect(out).toMatch(/\d+ changes? and 1 edit beside the rules, \d+ not approved; /);
  });

  it("is content once they are written, and lists those that are no change any more", async () => {
    const written = await run(["diff", "default", "ours.json", "--approved", "ok.json", "--write-approved"], { files });
    expect(written.exitCode).toBe(0);
    const text = written.files.get("ok.json") ?? "";
    expect(text).toMatch(/^\{\n {2}"[0-9a-f]{16}": "channel: channel\.large \(phone › .* → .*combinations"/);
    const after = { ...files, "ok.json": text };
    const again = await run(["diff", "default", "ours.json", "--approved", "ok.json"], { files: after });
    expect(again.exitCode).toBe(0);
    expect(again.out).toMatch(/^✓ channel/m);
    expect(again.out).toContain(", all approved; ");
    const none = await run(["diff", "default", "default", "--approved", "ok.json"], { files: after });
    expect(none.exitCode).toBe(0);
    expect(none.out).toMatch(/^[0-9a-f]{16} is approved and is no change any more$/m);
  });

  it("asks for edits beside the rules, too, which no proof weighs", async () => {
    const wild = [
      { set: "params/gapMinutes", to: 1 },
      { set: "params/perDay", to: 50 },
      { replace: "hours/phone-everyday", with: { days: "all", spans: ["00:00-24:00"] } },
    ];
    const given = { files: { "wild.json": wild, "ok.json": "{}" } };
    const typed = ["diff", "default", "wild.json", "--approved", "ok.json"];
    const { exitCode, out } = await run([...typed, "--github"], given);
    expect(exitCode).toBe(5);
    expect(out).toMatch(
      /^::error file=wild\.json,line=\d+,col=\d+,title=unapproved-change::beside the rules: params\/gapMinutes 480 → 1 /m,
    );
    expect(out).toMatch(/^ {4}✗ params\/gapMinutes 480 → 1 {2}[0-9a-f]{16} {2}wild\.json:\d+$/m);
    expect(out).toContain('hours/phone-everyday/spans ["10:00-12:00","14:00-21:00"] → ["00:00-24:00"]');
    expect(out).toMatch(
      /^0 changes and 4 edits beside the rules, 4 not approved; what rules decide is unchanged for every combination/m,
    );
    const written = await run([...typed, "--write-approved"], given);
    expect([written.exitCode, written.err]).toEqual([0, "ok.json: 4 written\n"]);
    const text = written.files.get("ok.json") ?? "";
    expect(text).toMatch(/"[0-9a-f]{16}": "params\/gapMinutes 480 → 1"/);
    const again = await run(typed, { files: { ...given.files, "ok.json": text } });
    expect(again.exitCode).toBe(0);
    expect(again.out).toContain("0 changes and 4 edits beside the rules, all approved; ");
    const further = { ...given.files, "ok.json": text, "wild.json": [...wild, { set: "params/perOrder", to: 5 }] };
    expect((await run(typed, { files: further })).exitCode).toBe(5);
  });

  it("refuses a file of another shape at its place", async () => {
    const given = { ...files, "ok.json": "[]" };
    const { exitCode, err } = await run(["diff", "default", "ours.json", "--approved", "ok.json"], { files: given });
    expect(exitCode).toBe(3);
    expect(err).toContain("ok.json:1:1: error: expected an object that names approved changes by their id");
  });
});
