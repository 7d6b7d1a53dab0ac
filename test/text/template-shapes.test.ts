import { setFlagsFromString } from "node:v8";
import { runInThisContext } from "node:vm";
import { expect, it } from "vitest";
import { parseTemplate } from "../../src/text/template";

setFlagsFromString("--allow-natives-syntax");
const isFast: (value: object) => boolean = runInThisContext("(value) => %HasFastProperties(value)");

/** Four fields, the first of a name that nothing else begins with, one of them with numbers of two kinds. */
function fourFields(second: unknown, third: number) {
  return { firstOfItsName: true, second, third, fourth: null };
}

it("keeps the engine's shapes of plain objects clear of the texts of templates", () => {
  for (let index = 0; index < 3_000; index += 1) parseTemplate(`{{shop}}: text ${index}`);
  const objects = [fourFields(undefined, 1), fourFields({}, 0.5), fourFields(undefined, Number.POSITIVE_INFINITY)];
  expect(objects.map(isFast)).toEqual([true, true, true]);
});
