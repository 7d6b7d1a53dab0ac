import type { BatchEntry } from "../../batch/batch-entry";
import { CHANNELS } from "../../contract/vocabulary";

/** How many plans of each kind there were; memory stays flat however many come. */
export interface PlanCounts {
  add(entry: BatchEntry | { readonly kind: "invalid" }): void;
  readonly invalid: number;
  readonly total: number;
  /** `13 send (5 im, 3 sms), 2 hold, 5 skip, 1 invalid`. */
  words(): string;
}

export function planCounts(): PlanCounts {
  const kinds = new Map<string, number>();
  const channels = new Map<string, number>();
  const countOf = (kind: string) => kinds.get(kind) ?? 0;
  return {
    add: (entry) => {
      kinds.set(entry.kind, countOf(entry.kind) + 1);
      if (entry.kind === "send") channels.set(entry.channel, (channels.get(entry.channel) ?? 0) + 1);
    },
    get invalid() {
      return countOf("invalid");
    },
    get total() {
      return [...kinds.values()].reduce((sum, count) => sum + count, 0);
    },
    words: () => {
      const by = CHANNELS.flatMap((channel) => {
        const count = channels.get(channel);
        return count === undefined ? [] : [`${count} ${channel}`];
      });
      const send = `${countOf("send")} send${by.length === 0 ? "" : ` (${by.join(", ")})`}`;
      return [send, `${countOf("hold")} hold`, `${countOf("skip")} skip`, `${countOf("invalid")} invalid`].join(", ");
    },
  };
}
