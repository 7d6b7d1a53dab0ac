import { describe, expect, it } from "vitest";
import { OUTCOMES } from "../../src/contract/vocabulary";
import { callText } from "../../src/script/call-text";
import { wordsAt, wordsPlaces } from "./words-of-script";

const calls = wordsPlaces().flatMap((place) => {
  const call = place.channel === "phone" ? wordsAt(place, "full")?.call : undefined;
  return call === undefined ? [] : [{ label: `${place.script} ${place.locale}`, call }];
});

describe("a call as a text to read from", () => {
  it.each(calls)("$label has every word of the call, in the order of speaking", ({ call }) => {
    const text = callText(call);
    const inOrder = [
      `≤ ${call.maxMinutes} min`,
      call.opening,
      call.purpose,
      call.question,
      ...call.branches.flatMap(({ when, say, outcome }) => [when, say, `[${outcome}]`]),
      call.closing,
      ...call.voice,
    ];
    let from = 0;
    for (const words of inOrder) {
      const place = text.indexOf(words, from);
      expect(place, words).toBeGreaterThanOrEqual(from);
      from = place + words.length;
    }
  });

  it("leaves out the limit where there is none", () => {
    const [first] = calls;
    if (first === undefined) throw new Error("expected a call");
    const { maxMinutes: _, ...unlimited } = first.call;
    expect(callText(unlimited)).not.toContain("min");
    expect(callText(unlimited).startsWith("1. ")).toBe(true);
  });
});

describe("a call", () => {
  it.each(calls)("$label has a way for each answer, which ends in an outcome", ({ call }) => {
    expect(call.branches.map(({ id }) => id)).toEqual([
      "does-not-remember",
      "someone-else",
      "will-pay",
      "will-pay-later",
      "says-paid",
      "needs-help",
      "not-now-no-answer",
      "declined",
      "do-not-contact",
    ]);
    for (const { outcome } of call.branches) expect(OUTCOMES).toContain(outcome);
  });
});
