import { LOCKED_RULES } from "../../../src/policy/locked-rules";
import { ALL_ADDRESSES } from "../../../src/policy/patch/address-form";
import { ADDRESS_MEANINGS } from "./address-meanings";
import { fromTemplate } from "./from-template";
import { code, codes, table } from "./markdown";

/** docs/patches.md */
export function patchesPage(): string {
  return fromTemplate("patches.md", (written) => {
    switch (written) {
      case "addresses":
        return addressTable();
      case "locked rules":
        return `The locked rules: ${codes([...LOCKED_RULES.rules, LOCKED_RULES.otherwise].map(({ id }) => id))}.`;
      default:
        throw new TypeError(`expected a part of the page, received \`${written}\``);
    }
  });
}

function addressTable(): string {
  const sorted = [...ALL_ADDRESSES].sort((one, other) => sectionOf(one.form) - sectionOf(other.form));
  return table(
    ["address", "operations", "what stands there"],
    sorted.map(({ form, operations }) => [code(form), codes(operations), meaningOf(form)]),
  );
}

/** Parts stand under the section that they are parts of. */
function sectionOf(form: string): number {
  const section = form.split("/")[0] ?? "";
  return ALL_ADDRESSES.findIndex((address) => address.form.split("/")[0] === section);
}

function meaningOf(form: string): string {
  const meaning = ADDRESS_MEANINGS[form];
  if (meaning === undefined) throw new TypeError(`expected the meaning of the address, received none for \`${form}\``);
  return meaning;
}
