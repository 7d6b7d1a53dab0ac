import type { Issue } from "../../contract/error";
import type { Policy } from "../../contract/policy";
import { received } from "../../schema/received";
import { normalPhrase } from "../compile/phrases";
import { type PolicyPath, policyIssue } from "./policy-issue";

/** Phrases by what they mean; one phrase can have one meaning. */
type Meanings = Readonly<Record<string, readonly string[] | undefined>>;

/** Phrases that any text has or that mean two things, in the form in which texts are searched for them. */
export function checkReasons({ reasons: { phrases, intents, promises } }: Policy): readonly Issue[] {
  return Object.entries({ phrases, intents, promises }).flatMap(([kind, meanings]) =>
    checkMeanings(meanings, ["reasons", kind]),
  );
}

function checkMeanings(meanings: Meanings, path: PolicyPath): readonly Issue[] {
  const seen = new Map<string, string>();
  return Object.entries(meanings).flatMap(([meaning, phrases = []]) =>
    phrases.flatMap((phrase, index) => {
      const where = [...path, meaning, index];
      const normal = normalPhrase(phrase);
      if (normal.trim() === "") return [policyIssue("empty", where, "a phrase", received(phrase))];
      const before = seen.get(normal);
      seen.set(normal, before ?? `\`${meaning}\` has \`${JSON.stringify(phrase)}\``);
      return before === undefined
        ? []
        : [policyIssue("duplicate", where, "each phrase once", received(phrase), before)];
    }),
  );
}
