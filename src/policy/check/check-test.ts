import type { Issue } from "../../contract/error";
import type { FactDeclaration } from "../../contract/fact-table";
import { isPlainObject } from "../../schema/plain-object";
import { received } from "../../schema/received";
import { didYouMean } from "../../schema/suggestion";
import { checkFactValue } from "./check-fact-value";
import { checkParam } from "./check-param";
import { checkRange } from "./check-range";
import type { ConditionScope } from "./condition-scope";
import { type PolicyPath, policyIssue } from "./policy-issue";

type Form = "param" | "in" | "not" | "range" | "absent";

const FORM_OF_KEY: ReadonlyMap<string, Form> = new Map([
  ["param", "param"],
  ["in", "in"],
  ["not", "not"],
  ["gt", "range"],
  ["gte", "range"],
  ["lt", "range"],
  ["lte", "range"],
  ["absent", "absent"],
]);
const FORMS_OF_KIND: Readonly<Record<FactDeclaration["kind"], readonly Form[]>> = {
  enum: ["in", "not"],
  boolean: [],
  number: ["param", "in", "not", "range"],
};
const WORDS_OF_FORM: Readonly<Record<Form, string>> = {
  param: "`{ param }`",
  in: "`{ in }`",
  not: "`{ not }`",
  range: "a range",
  absent: "`{ absent }`",
};

/** What is wrong with one test of one fact. */
export function checkTest(
  test: unknown,
  declaration: FactDeclaration,
  path: PolicyPath,
  scope: ConditionScope,
): readonly Issue[] {
  if (test === undefined) {
    return [policyIssue("missing", path, "a test", "nothing", "leave the fact out if it is not to be tested")];
  }
  if (!isPlainObject(test)) return checkFactValue(test, declaration, path);
  const keys = Object.keys(test);
  const unknown = keys.find((key) => !FORM_OF_KEY.has(key));
  if (unknown !== undefined) {
    const help = didYouMean(unknown, [...FORM_OF_KEY.keys()]);
    return [policyIssue("invalid-test", [...path, unknown], "a key of a test", received(unknown), help)];
  }
  const forms = new Set(keys.flatMap((key) => FORM_OF_KEY.get(key) ?? []));
  const [form] = forms;
  if (form === undefined) return [policyIssue("empty", path, "a test", "an object without entries")];
  const allowed = formsAllowed(declaration);
  if (forms.size > 1 || !allowed.includes(form)) {
    const words = ["a value", ...allowed.map((each) => WORDS_OF_FORM[each])].join(" or ");
    const seen = [...forms].map((each) => WORDS_OF_FORM[each]).join(" with ");
    return [policyIssue("invalid-test", path, words, seen)];
  }
  return checkForm(form, test, declaration, path, scope);
}

function formsAllowed(declaration: FactDeclaration): readonly Form[] {
  const forms = FORMS_OF_KIND[declaration.kind];
  return declaration.nullable === true ? [...forms, "absent"] : forms;
}

function checkForm(
  form: Form,
  test: Readonly<Record<string, unknown>>,
  declaration: FactDeclaration,
  path: PolicyPath,
  scope: ConditionScope,
): readonly Issue[] {
  switch (form) {
    case "param":
      return checkParam(test, path, scope.params);
    case "in":
      return checkValues(test.in, declaration, [...path, "in"]);
    case "not":
      return checkRefused(test.not, declaration, [...path, "not"]);
    case "range":
      return checkRange(test, declaration, path, scope.params);
    case "absent": {
      const isBoolean = typeof test.absent === "boolean";
      return isBoolean ? [] : [policyIssue("wrong-type", [...path, "absent"], "true or false", received(test.absent))];
    }
  }
}

function checkRefused(refused: unknown, declaration: FactDeclaration, path: PolicyPath): readonly Issue[] {
  if (Array.isArray(refused)) return checkRefusedValues(refused, declaration, path);
  if (!isPlainObject(refused)) return checkFactValue(refused, declaration, path);
  const other = Object.keys(refused).find((key) => key !== "in");
  if (other === undefined) return checkRefusedValues(refused.in, declaration, [...path, "in"]);
  const help = "a comparison is turned round by `not` around the condition";
  return [
    policyIssue("invalid-test", [...path, other], "a value, a list of values or `{ in }`", received(other), help),
  ];
}

function checkRefusedValues(values: unknown, declaration: FactDeclaration, path: PolicyPath): readonly Issue[] {
  const issues = checkValues(values, declaration, path);
  if (issues.length > 0 || !Array.isArray(values) || values.length < valueCount(declaration)) return issues;
  return [policyIssue("invalid-test", path, "a list that leaves a value", "all of them")];
}

function valueCount(declaration: FactDeclaration): number {
  switch (declaration.kind) {
    case "enum":
      return declaration.values.length;
    case "boolean":
      return 2;
    case "number":
      return declaration.max - declaration.min + 1;
  }
}

function checkValues(values: unknown, declaration: FactDeclaration, path: PolicyPath): readonly Issue[] {
  if (!Array.isArray(values)) return [policyIssue("wrong-type", path, "a list of values", received(values))];
  if (values.length === 0) return [policyIssue("empty", path, "at least one value", "an empty list")];
  return values.flatMap((value: unknown, index) => {
    const first = values.indexOf(value);
    if (first === index) return checkFactValue(value, declaration, [...path, index]);
    return [policyIssue("duplicate", [...path, index], "each value once", received(value))];
  });
}
