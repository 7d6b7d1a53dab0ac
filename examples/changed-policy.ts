import { readFileSync } from "node:fs";
import { createPlanner, defaultPolicy, extendPolicy, type Patch, type Plan } from "cuifu";
import { readShopDay } from "./read-shop-day";

// A policy is data, and so are its changes: this list could come from a file, a database or an editor in the browser.
const patches: readonly Patch[] = JSON.parse(readFileSync(new URL("./changed-policy.json", import.meta.url), "utf8"));
const before = createPlanner(defaultPolicy);
const after = createPlanner(extendPolicy(defaultPolicy, patches));

const { context, orders } = readShopDay();
let changed = 0;
for (const order of orders) {
  const old = before.safePlan(order, context);
  const fresh = after.safePlan(order, context);
  if (!old.ok || !fresh.ok || inShort(old.plan) === inShort(fresh.plan)) continue;
  changed += 1;
  console.log(`${order.id}  before  ${inShort(old.plan)}`);
  console.log(`       after   ${inShort(fresh.plan)}`);
  console.log(
    `       because ${newReasons(old.plan, fresh.plan).join("; ") || "the same rules decide, at other hours"}\n`,
  );
}
console.log(`${changed} of ${orders.length} orders are decided differently`);

function inShort(plan: Plan): string {
  if (plan.kind !== "send") return `${plan.kind} ${plan.why}`;
  return `${plan.kind} ${plan.sendAt.slice(0, 16)} ${plan.channel} ${plan.script.id}`;
}

function newReasons(old: Plan, fresh: Plan): readonly string[] {
  const rules = new Set(old.because.map((step) => step.rule));
  return fresh.because.filter((step) => !rules.has(step.rule)).map((step) => step.because);
}
