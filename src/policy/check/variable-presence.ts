import type { ClaimName } from "../../contract/fact-table";
import { VARIABLE_TABLE, type VariableDeclaration } from "../../contract/variable-table";

const DECLARATIONS: ReadonlyMap<string, VariableDeclaration> = new Map(Object.entries(VARIABLE_TABLE));

export const VARIABLE_NAMES: readonly string[] = [...DECLARATIONS.keys()];

export function declarationOf(variable: string): VariableDeclaration | undefined {
  return DECLARATIONS.get(variable);
}

/** Whether a text that rests on these claims can count on the value. */
export function isCertain(variable: string, claims: readonly ClaimName[]): boolean {
  const declaration = DECLARATIONS.get(variable);
  if (declaration === undefined) return false;
  return declaration.presence === "always" || (declaration.claim !== undefined && claims.includes(declaration.claim));
}

/** Variables of one such key are present and absent together. */
export function presenceKey(variable: string): string {
  return DECLARATIONS.get(variable)?.claim ?? variable;
}
