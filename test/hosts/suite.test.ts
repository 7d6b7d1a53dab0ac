import { describe, expect, it } from "vitest";
import { HOST_ZONES } from "../plan/host-zones";
import { suiteUnderZone, zoneDependentFiles } from "./suite-under-zone";

const files = zoneDependentFiles("brief");

// The whole suite, laws of plans, policies and proofs included: `npm run test:hosts`.
describe("the suite, in a process of its own", () => {
  it.concurrent.each(HOST_ZONES)("passes on a host in %s", async (zone) => {
    const { passed, failures } = await suiteUnderZone(zone, files);
    expect(failures).toEqual([]);
    expect(passed).toBeGreaterThan(2_000);
  });

  it("asks whatever reads zones, instants and hours, and every room that plans", () => {
    const rooms = new Set(files.map((path) => path.split("/")[1]));
    expect([...rooms]).toEqual(
      expect.arrayContaining(["batch", "facts", "input", "plan", "record", "schedule", "script", "text", "time"]),
    );
    expect(files).toContain("test/time/search.property.test.ts");
    expect(zoneDependentFiles("whole").length).toBeGreaterThan(files.length);
  });
});
