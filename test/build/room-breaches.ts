import { builtinModules } from "node:module";
import { posix } from "node:path";
import ts from "typescript";

export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

interface Room {
  readonly imports: readonly string[];
  readonly typesOf?: readonly string[];
}

const service = ["contract", "time", "text"];
const stage: Room = { imports: service, typesOf: ["input", "policy"] };
const house = [
  ...service,
  "schema",
  "input",
  "policy",
  "facts",
  "rules",
  "schedule",
  "script",
  "plan",
  "record",
  "batch",
];

export const rooms: Readonly<Record<string, Room>> = {
  contract: { imports: [] },
  time: { imports: ["contract"] },
  text: { imports: ["contract"] },
  schema: { imports: ["contract", "time"] },
  input: { imports: ["contract", "time", "text", "schema"] },
  policy: { imports: [...service, "schema"] },
  facts: stage,
  rules: stage,
  schedule: stage,
  script: stage,
  plan: { imports: [...service, "input", "policy", "facts", "rules", "schedule", "script"] },
  record: { imports: [...service, "input"] },
  batch: { imports: [...service, "plan", "record"], typesOf: ["input"] },
  verify: { imports: house },
  // Its matchers put the questions of verify/ to a policy, and compare plans as its file of tests does.
  testing: { imports: [...house, "verify"] },
  cli: { imports: [...house, "verify"] },
};

/** A file directly in src/ is a door: the front door shows the house, a side door its own room. */
const doors: Readonly<Record<string, readonly string[]>> = {
  index: house,
  regions: house,
  verify: [...house, "verify"],
  testing: [...house, "testing"],
  cli: Object.keys(rooms),
};

export const homes: Readonly<Record<string, readonly string[]>> = {
  zod: ["schema", "input", "policy"],
  "date-fns": ["time"],
  "date-fns-tz": ["time"],
  mustache: ["text"],
  "fast-check": ["testing"],
  vitest: ["testing"],
  "jsonc-parser": ["cli"],
};

/** Every import of a file: static, type, re-export, dynamic, `import("…").T` and `require`. */
export function importsOf(source: string): readonly Import[] {
  const found: Import[] = [];
  const keep = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    const text = specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier.text : "(computed)";
    found.push({ specifier: text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) keep(node.moduleSpecifier, importsTypesOnly(node));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
      keep(node.moduleSpecifier, exportsTypesOnly(node));
    else if (ts.isImportTypeNode(node))
      keep(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isExternalModuleReference(node)) keep(node.expression, false);
    else if (ts.isCallExpression(node) && loadsModule(node.expression)) keep(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true));
  return found;
}

function loadsModule(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");
}

function importsTypesOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause.namedBindings;
  if (importClause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return named.elements.every((element) => element.isTypeOnly);
}

function exportsTypesOnly(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true;
  const named = node.exportClause;
  return named !== undefined && ts.isNamedExports(named) && named.elements.every((element) => element.isTypeOnly);
}

/** What is wrong with the imports of one file, `path` being relative to src/. */
export function roomBreaches(path: string, source: string, listedPackages: readonly string[]): readonly string[] {
  return importsOf(source).flatMap((found) => {
    const breach = breachOf(path, found, listedPackages);
    return breach === undefined ? [] : [`${path} imports \`${found.specifier}\`: ${breach}`];
  });
}

function breachOf(path: string, found: Import, listedPackages: readonly string[]): string | undefined {
  const from = roomOf(path);
  if (rooms[from] === undefined && doors[from] === undefined) return `\`${from}\` is not a room`;
  if (!found.specifier.startsWith(".")) return packageBreach(from, found.specifier, listedPackages);
  const target = posix.join(posix.dirname(path), found.specifier);
  if (target.startsWith("..")) return "expected a file of src/";
  return houseBreach(path, roomOf(target), target, found.typeOnly);
}

function houseBreach(path: string, to: string, target: string, typeOnly: boolean): string | undefined {
  const from = roomOf(path);
  if (!path.includes("/")) {
    return doors[from]?.includes(to) === true ? undefined : `the door \`${from}\` does not show \`${to}\``;
  }
  if (to === from && target.includes("/")) return undefined;
  const { imports, typesOf = [] } = rooms[from] ?? { imports: [] };
  if (imports.includes(to)) return undefined;
  if (!typesOf.includes(to)) return `\`${from}\` may not import \`${to}\``;
  return typeOnly ? undefined : `\`${from}\` may import only types of \`${to}\``;
}

function packageBreach(from: string, specifier: string, listedPackages: readonly string[]): string | undefined {
  const name = packageNameOf(specifier);
  if (specifier.startsWith("node:") || builtinModules.includes(name)) {
    return from === "cli" ? undefined : "Node built-ins are for cli/ only";
  }
  if (!listedPackages.includes(name)) return "expected a package that package.json lists for those who install";
  return homes[name]?.includes(from) === true ? undefined : `\`${name}\` is not at home in \`${from}\``;
}

function packageNameOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function roomOf(path: string): string {
  return (path.split("/")[0] ?? "").replace(/\.ts$/, "");
}
