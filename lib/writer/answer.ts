/**
 * What a model answers: it is asked for JSON of one form, and whatever comes is checked against that form.
 */
import * as z from "zod/mini";
import type { DraftedSentence } from "../faithfulness/index.ts";
import { tidy } from "../text/characters.ts";

/** More than is asked for, less than can be taken for a story. */
const MAX_SENTENCES = 6;
const MAX_SENTENCE_CHARACTERS = 600;
const MAX_RESTS = 8;

/** Characters of an answer that are looked at. */
const MAX_ANSWER_CHARACTERS = 20_000;

const WrittenAnswer = z.object({
  sentences: z
    .array(
      z.object({
        text: z.string().check(z.minLength(1), z.maxLength(MAX_SENTENCE_CHARACTERS)),
        rests: z.array(z.int().check(z.gte(1))).check(z.minLength(1), z.maxLength(MAX_RESTS)),
      }),
    )
    .check(z.minLength(1), z.maxLength(MAX_SENTENCES)),
});

/**
 * The same as a JSON schema, for models that are held to one. Without bounds: vendors take different ones,
 * and all are checked here.
 */
export const ANSWER_SCHEMA = {
  type: "object",
  properties: {
    sentences: {
      type: "array",
      items: {
        type: "object",
        properties: {
          text: { type: "string" },
          rests: { type: "array", items: { type: "integer" } },
        },
        required: ["text", "rests"],
        additionalProperties: false,
      },
    },
  },
  required: ["sentences"],
  additionalProperties: false,
} as const;

/**
 * Reads an answer.
 *
 * @param sent how many sentences the model was given
 * @returns the draft, its sentences citing by number from 0; or what was expected and found
 */
export function readAnswer(answer: string, sent: number): DraftedSentence[] | { fault: string } {
  const json = findObject(answer);
  if (json === undefined) return { fault: "expected JSON, found none" };
  let found: unknown;
  try {
    found = JSON.parse(json);
  } catch {
    return { fault: "expected JSON, found something that is none" };
  }
  const read = WrittenAnswer.safeParse(found);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { fault: `expected sentences with what they rest on: ${issue?.path.join(".")} is not so` };
  }
  const sentences = read.data.sentences.map(({ text, rests }) => ({
    text: tidy(text),
    rests: [...new Set(rests)].map((number) => number - 1),
  }));
  if (sentences.some(({ text }) => text === ""))
    return { fault: "expected sentences of text, found one of other characters" };
  const unknown = sentences.flatMap(({ rests }) => rests).find((number) => number >= sent);
  if (unknown !== undefined) return { fault: `expected numbers from 1 to ${sent}, found ${unknown + 1}` };
  return sentences;
}

/** The object in an answer, which may have a fence around it, or a model's thoughts before it. */
function findObject(answer: string): string | undefined {
  if (answer.length > MAX_ANSWER_CHARACTERS) return undefined;
  const thought = answer.lastIndexOf("</think>");
  const start = answer.indexOf("{", Math.max(thought, 0));
  const end = answer.lastIndexOf("}");
  return start >= 0 && end > start ? answer.slice(start, end + 1) : undefined;
}
