// Prints "N passed, N failed" from the JSON report of the test runner.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const isBroken = (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed");
// A file that does not even load fails without a failed test, and must not look like success.
const failed = report.numFailedTests + report.testResults.filter(isBroken).length;
console.log(`${report.numPassedTests} passed, ${failed} failed`);
