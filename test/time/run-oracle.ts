/** The search against the minute-by-minute oracle, many times over: `npm run test:oracle`. */
import fc from "fast-check";
import { agreesWithOracle, real } from "./oracle-property";

const numRuns = 5_000;
fc.assert(agreesWithOracle(real), { numRuns });
console.log(`${numRuns} searches agree with the oracle on first instant, span, blame and last span`);
