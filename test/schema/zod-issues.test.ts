import { describe, expect, it } from "vitest";
import * as z from "zod";
import { addProblem, expected } from "../../src/schema/expected";
import { list } from "../../src/schema/list";
import { plainObject } from "../../src/schema/plain-object";
import { issuesFromZod } from "../../src/schema/zod-issues";

function messages(schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return error === undefined ? [] : issuesFromZod(error, schema, "policy", value).map((issue) => issue.message);
}

describe("issuesFromZod", () => {
  it("says in its own words what schemas of zod's expect that name nothing themselves", () => {
    const schema = z.strictObject({
      a: z.string(),
      b: z.number(),
      c: z.array(z.string()),
      d: z.int(),
      e: z.literal(1),
      f: z.string().regex(/^x/),
      g: z.object({}),
    });
    expect(messages(schema, { a: 1, b: "1", c: {}, d: 1.5, e: 2, f: "y", g: [] })).toEqual([
      "policy.a: expected a text, received `1`",
      'policy.b: expected a number, received `"1"`',
      "policy.c: expected a list, received an object",
      "policy.d: expected a whole number, received `1.5`",
      "policy.e: expected `1`, received `2`",
      'policy.f: expected a text of the form /^x/, received `"y"`',
      "policy.g: expected an object, received an empty list",
    ]);
  });

  it("follows the alternative of a union that came furthest", () => {
    const schema = plainObject({
      then: z.union([z.string(), plainObject({ send: list(z.enum(["sms", "im"])) })]),
    });
    expect(messages(schema, { then: { send: ["sms", "mi"] } })).toEqual([
      'policy.then.send[1]: expected one of `"sms"`, `"im"`, received `"mi"`; did you mean `im`?',
    ]);
  });

  it("suggests keys through options, unions and recursion", () => {
    type Node = { readonly name: string; readonly child?: Node | undefined };
    const node: z.ZodType<Node> = z.lazy(() => plainObject({ name: z.string(), child: node.optional() }));
    expect(messages(node, { name: "a", child: { name: "b", chidl: 1 } })).toEqual([
      "policy.child.chidl: expected a known key, received `chidl`; did you mean `child`?",
    ]);
  });

  it("says to leave a field out only where it may be left out", () => {
    const schema = plainObject({ a: z.string(), b: z.string().optional() });
    expect(messages(schema, { a: null, b: null })).toEqual([
      "policy.a: expected a text, received `null`",
      "policy.b: expected a text, received `null`; leave the field out",
    ]);
  });

  it("tells of each place once", () => {
    const schema = z.string(expected("a name")).min(5).regex(/^x/);
    expect(messages(schema, "y")).toEqual(['policy: expected a name of at least 5 characters, received `"y"`']);
  });

  it("hands on the code and the help of a check", () => {
    const schema = z.string().check((payload) => {
      addProblem(payload, { code: "locked", expected: "another rule", help: "locked rules stay" });
    });
    const { error } = schema.safeParse("x");
    const issues = error === undefined ? [] : issuesFromZod(error, schema, "policy", "x");
    expect(issues).toEqual([
      {
        code: "locked",
        path: "policy",
        expected: "another rule",
        received: '`"x"`',
        message: 'policy: expected another rule, received `"x"`; locked rules stay',
      },
    ]);
  });
});
