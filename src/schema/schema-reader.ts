import * as z from "zod";
import { type Reader, refuse } from "./reader";

/** Reads by the schema itself: for what few inputs have, or what a plan's time does not hang on. */
export function readerBy<Schema extends z.ZodType>(schema: Schema): Reader<z.output<Schema>> {
  let compiled: Schema | undefined;
  return (value) => {
    // Compiled on first use, not on load. Where code cannot be generated, zod hands the schema itself back.
    compiled ??= z.compile(schema);
    const result = compiled.safeParse(value);
    return result.success ? result.data : refuse();
  };
}
