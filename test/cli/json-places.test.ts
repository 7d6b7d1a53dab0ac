import { describe, expect, it } from "vitest";
import { readJson } from "../../src/cli/json/json-document";
import { keysOfPath, keysOfPointer } from "../../src/cli/json/keys-of";
import { placeIn } from "../../src/cli/json/place-in";

function wrongIn(text: string): readonly string[] {
  const read = readJson(text, "a.json");
  if (read.ok) return [];
  return read.problems.map(({ message, place }) => `${place?.line}:${place?.column} ${message}`);
}

function documentOf(text: string) {
  const read = readJson(text, "a.json");
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.document;
}

describe("a text that is no JSON", () => {
  it.each([
    ["", "1:1 expected a value, received the end of the text"],
    ['{"a": 1,\n}', "2:1 expected a key in double quotes, received `}`; take away the comma before it"],
    ["[1,\n 2,\n]", "3:1 expected a value, received `]`; take away the comma before it"],
    ['{"a" 1}', "1:6 expected `:` between key and value, received `1`"],
    ['{"a": 1 "b": 2}', '1:9 expected `,` between entries, received `"b"`'],
    ["[1 2]", "1:4 expected `,` between entries, received `2`"],
    ['{"a": 1', "1:8 expected `}` at the end of the object, received the end of the text"],
    ["[1", "1:3 expected `]` at the end of the list, received the end of the text"],
    [
      '{\r\n  "a": tru\r\n}',
      "2:8 expected a value (a text in double quotes, a number, true, false, null, `{` or `[`), received `tru`",
    ],
    ["// a policy\n{}", "1:1 expected JSON, which has no comments, received `// a policy`"],
    [
      "{'a': 1}",
      "1:2 expected a value (a text in double quotes, a number, true, false, null, `{` or `[`), received `'a'`",
    ],
    ['{"a": "b\n"}', '1:7 expected `"` at the end of the text, received `"b`'],
    ['{"a": "\\x"}', '1:7 expected a known escape after `\\`, received `"\\x"`'],
    ["{} {}", "1:4 expected nothing more after the value, received `{`"],
  ])("%j is refused in line and column", (text, expected) => {
    expect(wrongIn(text)).toEqual([expected]);
  });

  it("is refused where it nests deeper than anybody writes", () => {
    expect(wrongIn("[".repeat(100_000) + "]".repeat(100_000))).toEqual(["1:1 expected less deep nesting"]);
  });
});

describe("a key that an object has twice", () => {
  it("is refused, with the place of the first", () => {
    expect(wrongIn('{\n  "a": 1,\n  "b": { "c": 1, "c": 2 },\n  "a": 2\n}')).toEqual([
      "3:18 expected each key once, received `c` again; it first stands at 3:10",
      "4:3 expected each key once, received `a` again; it first stands at 2:3",
    ]);
  });

  it("is found however it is written", () => {
    expect(wrongIn('{"a": 1, "\\u0061": 2}')).toHaveLength(1);
  });

  it("may stand in two objects", () => {
    expect(wrongIn('[{"a": 1}, {"a": 1}]')).toEqual([]);
  });
});

describe("the value of a text", () => {
  it("is what JSON.parse makes of it, `__proto__` a key like any other", () => {
    const { value } = documentOf('{"__proto__": {"x": 1}, "a": [1e3, "\\u00e9"]}');
    expect(JSON.stringify(value)).toBe('{"__proto__":{"x":1},"a":[1000,"é"]}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe("the place of a value", () => {
  const text = '{\n  "a": {\n    "by noon": [1, { "2": "x\\n\\u00e9{{y}}" }]\n  }\n}';
  const document = documentOf(text);
  const at = (keys: readonly (string | number)[], meant = {}) => {
    const { line, column, length } = placeIn(document, keys, meant);
    return [line, column, length];
  };

  it("is that of the value, or of its key where the key is meant", () => {
    expect(at(["a", "by noon", 0])).toEqual([3, 17, 1]);
    expect(at(["a", "by noon"], { isKey: true })).toEqual([3, 5, 9]);
  });

  it("is that of the innermost object where the value is missing", () => {
    expect(at(["a", "nothing", "deeper"])).toEqual([2, 8, 1]);
  });

  it("finds keys that look like numbers, and characters behind escapes", () => {
    expect(at(["a", "by noon", 1, "2"])).toEqual([3, 27, 16]);
    // x, line feed and é are three characters and nine as they are written.
    expect(at(["a", "by noon", 1, "2"], { at: 3 })).toEqual([3, 37, 1]);
  });

  it("is found by the path of an issue and by a JSON pointer", () => {
    expect(keysOfPath('order.items[0]["vip level"].x-y')).toEqual(["items", 0, "vip level", "x-y"]);
    expect(keysOfPointer("/stages/select/rules/0/a~1b~0c")).toEqual(["stages", "select", "rules", "0", "a/b~c"]);
    expect(placeIn(documentOf('{"s": ["x", {"y": 1}]}'), keysOfPointer("/s/1/y")).column).toBe(19);
  });
});
