import { readFileSync } from "node:fs";
import type { BatchEntry } from "../../src/batch/batch-entry";
import type { Situation } from "../plan/orders";
import { storyTimeOf, withInstants } from "./story-time";

/** What becomes of one order: plan, outcome, plan, outcome, … */
export interface Story extends Situation {
  readonly name: string;
  readonly source: readonly string[];
  readonly steps: readonly StoryStep[];
}
export interface StoryStep {
  readonly now: string;
  /** What has changed since; it stays so. */
  readonly set?: Situation;
  /** The plan in short, as `inShort` writes it. */
  readonly plan: string;
  /** What came of it, if it was sent. */
  readonly outcome?: Record<string, unknown>;
}

export function readStories<One>(file: string): readonly One[] {
  return withInstants(JSON.parse(readFileSync(new URL(`stories/${file}`, import.meta.url), "utf8"))) as readonly One[];
}

export function inShort(entry: BatchEntry): string {
  switch (entry.kind) {
    case "send": {
      const covers = entry.covers.length > 1 ? `, for ${entry.covers.join(" ")}` : "";
      const passed = entry.passedOver.map(({ channel, why }) => `${channel} ${why}`).join(", ");
      const instead = passed === "" ? "" : ` (${passed})`;
      return `${entry.channel} at ${storyTimeOf(entry.sendAt)}, ${entry.script.id}${covers}${instead}`;
    }
    case "hold":
      return `hold ${entry.why}`;
    case "skip":
      return `skip ${entry.why}${entry.final ? " for good" : ""}`;
    case "invalid":
      return `invalid ${entry.error.issues.map(({ code, path }) => `${code} at ${path}`).join(", ")}`;
  }
}

/** What becomes of many orders at one instant. */
export interface BatchStory {
  readonly name: string;
  readonly source: readonly string[];
  readonly now: string;
  readonly shop?: Situation["shop"];
  readonly context?: Situation["context"];
  readonly orders: readonly unknown[];
  /** One line per order, as `inShort` writes it. */
  readonly entries: readonly string[];
}
