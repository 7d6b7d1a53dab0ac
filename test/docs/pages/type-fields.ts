import { readFileSync } from "node:fs";
import ts from "typescript";
import { formOf, inlineMembers, isObjectType } from "./type-form";

/** One field of a public type, as its declaration and its comment tell it. */
export interface TypeField {
  /** The way to it inside its type, for example `services.returnsDays`. */
  readonly path: string;
  readonly form: string;
  readonly isOptional: boolean;
  readonly about: string;
  /** What leaving it out means; empty for a field that must be there. */
  readonly absent: string;
  readonly ids: readonly string[];
}
export interface DocumentedType {
  readonly about: string;
  readonly fields: readonly TypeField[];
}

const CONTRACT = new URL("../../../src/contract/", import.meta.url);
const IDS = /\s*\(([A-Z]{3}-\d+[a-z]?(?:, [A-Z]{3}-\d+[a-z]?)*)\)/g;
const ABSENT = /^(?:(.*)\s)?Absent: (.*?)\.?$/;

/** The interfaces of one file of the contract, by name. */
export function documentedTypes(file: string): ReadonlyMap<string, DocumentedType> {
  return typesIn(file, readFileSync(new URL(file, CONTRACT), "utf8"));
}

/** The same of a source text. A field that nobody has described, or whose absence nobody has, is an error. */
export function typesIn(file: string, text: string): ReadonlyMap<string, DocumentedType> {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return new Map(
    source.statements.filter(ts.isInterfaceDeclaration).map((declaration): [string, DocumentedType] => {
      const name = declaration.name.text;
      const fields = declaration.members.flatMap((member) => fieldsOf(member, "", `${file}: ${name}`));
      return [name, { about: commentOf(declaration), fields }];
    }),
  );
}

/** The field, and those of an object that is declared in its place. */
function fieldsOf(member: ts.TypeElement, before: string, owner: string): readonly TypeField[] {
  if (!ts.isPropertySignature(member) || member.type === undefined) {
    throw new TypeError(`${owner}: expected properties with a type, received \`${member.getText()}\``);
  }
  const path = before + member.name.getText();
  const field = fieldOf(member, member.type, path, owner);
  const inside = inlineMembers(member.type);
  const step = isObjectType(member.type) ? "." : "[].";
  return [field, ...inside.flatMap((each) => fieldsOf(each, path + step, owner))];
}

function fieldOf(member: ts.PropertySignature, type: ts.TypeNode, path: string, owner: string): TypeField {
  const comment = commentOf(member);
  const ids = [...comment.matchAll(IDS)].flatMap(([, found = ""]) => found.split(", "));
  const words = comment.replaceAll(IDS, "");
  const [, about = "", absent = ""] = ABSENT.exec(words) ?? [undefined, words];
  const isOptional = member.questionToken !== undefined;
  if (about === "") throw new TypeError(`${owner}: expected a sentence above \`${path}\`, received none`);
  if (isOptional !== (absent !== "")) {
    const expected = isOptional ? "a sentence `Absent: …`" : "no sentence `Absent: …`";
    throw new TypeError(`${owner}: expected ${expected} above \`${path}\`, received \`${words}\``);
  }
  return { path, form: formOf(type), isOptional, about: about.replace(/\.$/, ""), absent, ids };
}

function commentOf(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(comments.at(-1)?.comment) ?? "").replace(/\s+/g, " ").trim();
}
