import { describe, expect, it } from "vitest";
import { CuifuError } from "../../../src/contract/error";
import type { Patch, Policy } from "../../../src/contract/policy";
import type { RegionLimit } from "../../../src/contract/policy-region";
import { defaultPolicy } from "../../../src/policy/default/default-policy";
import { extendPolicy } from "../../../src/policy/extend-policy";
import { policyJsonSchema } from "../../../src/policy/json-schema";
import { parsePolicy } from "../../../src/policy/parse-policy";
import { regionPatches } from "../../../src/policy/regions/region-patches";
import { regions } from "../../../src/policy/regions/regions";

const limits: readonly (readonly [string, RegionLimit])[] = Object.entries(regions).flatMap(([code, list]) =>
  list.map((limit): readonly [string, RegionLimit] => [code, limit]),
);

function issuesOf(patches: readonly Patch[], base: Policy = defaultPolicy): readonly string[] {
  try {
    extendPolicy(base, patches);
  } catch (error) {
    if (error instanceof CuifuError) return error.issues.map(({ code, message }) => `${code} ${message}`);
    throw error;
  }
  throw new Error("expected a CuifuError");
}

const call: RegionLimit = {
  channels: ["phone"],
  hours: [{ days: "all", spans: ["09:00-18:00"] }],
  basis: "law",
  source: "a law",
  asOf: "2026-11-21",
  confidence: "high",
};

describe("regionPatches", () => {
  it("brings every region that there is data for", () => {
    expect(regionPatches().map((patch) => "add" in patch && patch.add)).toEqual(
      Object.keys(regions).map((code) => `regions/${code}`),
    );
    expect(extendPolicy(defaultPolicy, regionPatches()).regions).toEqual(regions);
  });

  it("brings only the regions that are asked for", () => {
    expect(Object.keys(extendPolicy(defaultPolicy, regionPatches(["US", "FR"])).regions ?? {})).toEqual(["US", "FR"]);
  });

  it("bears the date on which the caller compared the entries with their sources", () => {
    const { regions: own } = extendPolicy(defaultPolicy, regionPatches(["FR"], { asOf: "2027-10-01" }));
    expect(own?.FR?.map(({ asOf }) => asOf)).toEqual(["2027-10-01", "2027-10-01"]);
    expect(regions.FR[0]?.asOf).toBe("2026-11-21");
  });

  it("brings nothing for a code without an entry, and says so", () => {
    const patches: readonly Patch[] = Reflect.apply(regionPatches, undefined, [["DE"]]);
    expect(issuesOf(patches)).toEqual(["missing policy.patches[0]: expected `value` beside `add`, received nothing"]);
  });

  it("may be brought once, then the entries are replaced", () => {
    const french = extendPolicy(defaultPolicy, regionPatches(["FR"]));
    expect(issuesOf(regionPatches(["FR"]), french)[0]).toContain(
      "duplicate policy.patches[0].add: expected a new name",
    );
    expect(extendPolicy(french, [{ replace: "regions/FR", with: [call] }]).regions).toEqual({ FR: [call] });
    expect(extendPolicy(french, [{ remove: "regions/FR" }]).regions).toEqual({});
  });
});

describe("the data of the regions", () => {
  it.each(limits)("names for %s a source and how sure it is, and limits something", (_, limit) => {
    expect(limit.source.length).toBeGreaterThan(20);
    expect(limit.hours ?? limit.most).toBeDefined();
  });

  it("keeps France to weekdays from 10 to 13 and 14 to 20, without holidays, four calls in 30 days", () => {
    expect(regions.FR[0]).toMatchObject({
      channels: ["phone"],
      hours: [{ days: [1, 2, 3, 4, 5], spans: ["10:00-13:00", "14:00-20:00"] }],
      closedOnHolidays: true,
      most: { touches: 4, days: 30 },
    });
  });
});

describe("a policy with regions", () => {
  it("is completed by editors: the schema names the parts of a limit", () => {
    expect(JSON.stringify(policyJsonSchema())).toContain('"closedOnHolidays"');
  });

  it("may leave the section out", () => {
    expect("regions" in defaultPolicy).toBe(false);
    expect(parsePolicy({ ...defaultPolicy, regions: {} }).regions).toEqual({});
  });

  it.each([
    ["fr", [call], "policy.regions.fr: expected an ISO 3166 code such as `FR` or `US-TX`"],
    ["FR", [], "policy.regions.FR: expected a list, at least 1"],
    ["FR", [{ ...call, channels: ["fax"] }], "policy.regions.FR[0].channels[0]: expected one of"],
    ["FR", [{ ...call, channels: ["phone", "phone"] }], "policy.regions.FR[0].channels[1]: expected each entry once"],
    ["FR", [{ ...call, asOf: "2026-02-30" }], "policy.regions.FR[0].asOf: expected a date that exists"],
    ["FR", [{ ...call, hours: undefined }], "policy.regions.FR[0]: expected a limit with `hours`"],
    ["FR", [{ ...call, most: { touches: 0, days: 30 } }], "policy.regions.FR[0].most.touches: expected"],
    ["FR", [{ ...call, hours: [{ days: [1, 1], spans: ["09:00-10:00"] }] }], "hours[0].days[1]: expected each entry"],
    ["FR", [{ ...call, until: "19:00" }], "policy.regions.FR[0].until: expected a known key"],
  ])("is refused where an entry is wrong: %s %j", (code, value, words) => {
    expect(issuesOf([{ add: `regions/${code}`, value }]).join("\n")).toContain(words);
  });
});
