/**
 * The kinds of parameters that requests have: a count, a moment, words. One description of a parameter serves
 * the contract (openapi.ts) and the message of the error when it is not kept to.
 */
import * as z from "zod/mini";
import { formatCount } from "../text/counts.ts";

/** What a parameter must be, as its error states it. */
const EXPECTED = z.registry<{ expected: string }>();

/** Adds a description to a schema. @param expected for its error, where the description says too much */
export function describeParameter<T extends z.ZodMiniType>(
  schema: T,
  description: string,
  { example, expected = description }: { example?: unknown; expected?: string } = {},
): T {
  const copy = z.clone(schema);
  z.globalRegistry.add(copy, { description, example });
  EXPECTED.add(copy, { expected });
  return copy;
}

/** A whole number from 1 on. @param of what is counted, in the plural */
export function takeCount(most: number, of: string, example: number) {
  const schema = z.int().check(z.gte(1), z.lte(most));
  return describeParameter(schema, `a whole number of ${of} from 1 to ${formatCount(most)}`, {
    example,
  });
}

/** A date, or a time with its zone. @param which what happened then */
export function takeMoment(which: string) {
  const schema = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
  const expected =
    "a date, or a time with its zone, as 2023-12-30 or 2023-12-30T21:14:00Z (in a URL + is written %2B)";
  return describeParameter(schema, `${which}: ${expected}`, { expected });
}

/** Yes or no. @param description what is so where it is true */
export function takeFlag(description: string) {
  const expected = "true or false";
  return describeParameter(z.boolean(), `${description}: ${expected}`, { expected });
}

/** Words that are not all blank. @param of what they are */
export function takeWords(of: string, example: string) {
  return describeParameter(
    z.string().check(z.minLength(1), z.maxLength(200), z.regex(/[^ \t\r\n]/)),
    `${of}, of 1 to 200 characters that are not all blank`,
    { example },
  );
}

/** As long as a key in S3 may be. */
export function takeKey(of: string, example: string) {
  const key = z.string().check(z.minLength(1), z.maxLength(1024));
  return describeParameter(key, `${of}, of 1 to 1,024 characters`, { example });
}

/** "a, b and c" */
export function listWords(words: readonly string[]): string {
  return words.join(", ").replace(/, (?=\w+$)/, " and ");
}

/** @param longest characters of a cursor of this list */
export function takeCursor(longest: number) {
  const cursor = z.string().check(z.minLength(1), z.maxLength(longest));
  return z.optional(describeParameter(cursor, "the `next` of an earlier answer"));
}

/** What a value of the schema must be, as its error states it. */
export function findExpected(schema: z.core.$ZodType | undefined): string {
  const inner = unwrap(schema);
  return (inner && EXPECTED.get(inner)?.expected) ?? "something else";
}

/** The schema inside optional and default. */
export function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const def = schema?._zod.def as { innerType?: z.core.$ZodType } | undefined;
  return def?.innerType ? unwrap(def.innerType) : schema;
}
