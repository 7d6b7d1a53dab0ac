interface OptionSpec {
  readonly read: { readonly type: "string" | "boolean"; readonly multiple?: boolean; readonly short?: string };
  /** How the help calls the value. */
  readonly value?: string;
  /** The values that are known. */
  readonly values?: readonly string[];
  readonly about: string;
}

const flag = (about: string): OptionSpec => ({ read: { type: "boolean" }, about });
const text = (value: string, about: string): OptionSpec => ({ read: { type: "string" }, value, about });

/** Every option of every command: a name means the same everywhere. */
const TABLE = {
  policy: {
    read: { type: "string", multiple: true },
    value: "file",
    about: "a policy, or a list of patches on the default policy; `default+open-weekends` names presets",
  },
  preset: { read: { type: "string", multiple: true }, value: "name", about: "a preset on top; may be repeated" },
  context: text("file", "what the shop knows: shop, calendar, history …"),
  now: text("instant", "the instant to plan at; without it the context's, without that the clock's"),
  order: text("id", "explain this order only"),
  all: flag("show every rule, not only those looked at before the one that decided"),
  batch: flag("plan all orders together: merge a buyer's orders, share out calls"),
  notes: flag("show what is only worth knowing, too"),
  strict: flag("let warnings fail the check, too"),
  approved: text("file", "changes and edits beside that are meant; any other ends with 5"),
  "write-approved": flag("write all changes into the file of --approved"),
  coverage: flag("show which rules and boundaries no case decides"),
  "write-missing": flag("add a case for everything that no case decides"),
  "step-minutes": text("minutes", "how often the shop looks at its orders; 10 unless given"),
  json: flag("one JSON document on standard output"),
  ndjson: flag("one line of JSON for each order"),
  github: flag("annotations for GitHub Actions, beside the text"),
  format: {
    read: { type: "string" },
    value: "format",
    values: ["text", "json", "github"],
    about: "output format: text, json or github",
  },
  color: flag("colours, also where the output is not a terminal"),
  "no-color": flag("no colours"),
  help: { read: { type: "boolean", short: "h" }, about: "this help" },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof TABLE;
export const OPTIONS: Readonly<Record<OptionName, OptionSpec>> = TABLE;
