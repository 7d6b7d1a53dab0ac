import ts from "typescript";
import { closedList } from "./closed-lists";
import { code, codes } from "./markdown";

/** Lists that a page explains value by value. */
const LINKED: Readonly<Record<string, string>> = {
  Instant: "[instant](#times)",
  ReasonCode: "[reason](#reasons)",
  Outcome: "[outcome](why-codes.md#outcomes-touchoutcome)",
  HoldWhy: "[code](why-codes.md#hold-planwhy)",
  SkipWhy: "[code](why-codes.md#skip-planwhy)",
  PassedOverWhy: "[code](why-codes.md#passed-over-planpassedoverwhy)",
  Recheck: "[code](why-codes.md#recheck-planrecheck)",
  WarningCode: "[code](why-codes.md#warnings-planwarningscode)",
};
const KEYWORDS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.StringKeyword, "text"],
  [ts.SyntaxKind.NumberKeyword, "number"],
  [ts.SyntaxKind.BooleanKeyword, codes([true, false])],
]);

const ONE_WORD: ReadonlySet<string> = new Set(["text", "number", "object"]);

/** How a value of the type looks, in words. */
export function formOf(type: ts.TypeNode): string {
  const bare = bareType(type);
  const keyword = KEYWORDS.get(bare.kind);
  if (keyword !== undefined) return keyword;
  if (ts.isLiteralTypeNode(bare) && ts.isStringLiteral(bare.literal)) return code(bare.literal.text);
  if (ts.isUnionTypeNode(bare)) return definedTypes(bare).map(formOf).join(", ");
  if (ts.isArrayTypeNode(bare)) return listForm(formOf(bare.elementType));
  if (ts.isMappedTypeNode(bare)) return mappedForm(bare);
  if (ts.isTypeLiteralNode(bare)) return objectForm(bare);
  if (ts.isTypeReferenceNode(bare)) return referenceForm(bare);
  throw new TypeError(`expected a type that the page can tell, received \`${bare.getText()}\``);
}

/** The members of an object that is declared in place, or of those in a list. */
export function inlineMembers(type: ts.TypeNode): readonly ts.TypeElement[] {
  const bare = bareType(type);
  if (ts.isArrayTypeNode(bare)) return inlineMembers(bare.elementType);
  return ts.isTypeLiteralNode(bare) ? bare.members.filter(ts.isPropertySignature) : [];
}

export function isObjectType(type: ts.TypeNode): boolean {
  return ts.isTypeLiteralNode(bareType(type));
}

/** Without `readonly`, parentheses, and the `undefined` of an optional field. */
function bareType(type: ts.TypeNode): ts.TypeNode {
  if (ts.isTypeOperatorNode(type) || ts.isParenthesizedTypeNode(type)) return bareType(type.type);
  if (!ts.isUnionTypeNode(type)) return type;
  const [only, ...others] = definedTypes(type);
  return only !== undefined && others.length === 0 ? bareType(only) : type;
}

function definedTypes(union: ts.UnionTypeNode): readonly ts.TypeNode[] {
  return union.types.filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword);
}

function objectForm(type: ts.TypeLiteralNode): string {
  const signature = type.members.find(ts.isIndexSignatureDeclaration);
  return signature === undefined ? "object" : `object: by name ${formOf(signature.type)}`;
}

function referenceForm(type: ts.TypeReferenceNode): string {
  const name = type.typeName.getText();
  const [, value] = type.typeArguments ?? [];
  if (name === "Readonly" && type.typeArguments?.[0] !== undefined) return formOf(type.typeArguments[0]);
  if (name === "Record" && value !== undefined) return `object: by name ${formOf(value)}`;
  const list = closedList(name);
  return LINKED[name] ?? (list === undefined ? `[${name}](#${name.toLowerCase()})` : codes(list));
}

function listForm(element: string): string {
  return `list of ${ONE_WORD.has(element) ? `${element}s` : element}`;
}

/** An object with one entry for each value of a closed list. */
function mappedForm({ typeParameter, type }: ts.MappedTypeNode): string {
  const { constraint } = typeParameter;
  if (constraint === undefined || type === undefined) throw new TypeError("expected keys and values of a mapped type");
  return `object: under ${formOf(constraint)} each ${formOf(type)}`;
}
