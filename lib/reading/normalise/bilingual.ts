/**
 * A release in two languages, one below the other, says everything twice: the first is told, the other left
 * out. Where a draft states its language, it is taken at its word.
 */
import { LOOKALIKES } from "../../languages/lookalikes.ts";
import { lacksSpaces } from "../../scripts.ts";
import { tidy } from "../../text/characters.ts";
import type { Draft, DraftBlock, Trace } from "../draft.ts";

/** Characters by which the language of a block can be told, and of which no more are needed. */
const MIN_CLEAR_LENGTH = 70;
const MAX_CLEAR_LENGTH = 150;
/** What each of two languages must have. */
const MIN_SIDE_LENGTH = 120;
/** The second language tells the story again: quotations in it are shorter. */
const MIN_SHARE = 0.25;
const MAX_BLOCK_LENGTH = 400;
/** Longer texts are no releases. */
const MAX_BLOCKS = 200;

/** The draft with the part of its body that is in its first language. */
export async function tellOneLanguage(draft: Draft, trace: Trace): Promise<Draft> {
  const { body, language, type = "text" } = draft;
  if (language !== undefined || type !== "text" || body.length < 4 || body.length > MAX_BLOCKS) return draft;
  const isClear = ({ text }: DraftBlock) => measure(text) >= MIN_CLEAR_LENGTH;
  const ends = [body.find(isClear), body.findLast(isClear)];
  if (shareSmallWords(body, ends[1]?.text ?? "")) return draft;
  const { eld } = await import("eld/extrasmall");
  const detect = (text: string) => eld.detect(text.slice(0, MAX_BLOCK_LENGTH));
  const [first, second] = ends.map((end) => end && detect(end.text.slice(0, MAX_CLEAR_LENGTH)).language);
  if (!first || !second || first === second || areAlike(first, second)) return draft;

  const leanings = body.map(({ text }) => {
    const scores = detect(text).getScores();
    return ((scores[first] ?? 0) - (scores[second] ?? 0)) * Math.min(text.length, MAX_BLOCK_LENGTH);
  });
  const at = findTurn(leanings);
  const isTurn = [body.slice(0, at), body.slice(at)].every((side, isSecond) => {
    const found = detectWhole(side, detect);
    return found === (isSecond ? second : first) && measureAll(side) >= MIN_SIDE_LENGTH;
  });
  const rest = body.slice(at);
  if (!isTurn || rest.length < 2 || measureAll(rest) < MIN_SHARE * measureAll(body)) return draft;
  for (const { text } of rest) trace.drop("other-language", text);
  trace.warn(
    "other-language",
    `The copy is in two languages: ${first} is told, and what stands below in ${second} is left out.`,
  );
  return { ...draft, body: body.slice(0, at) };
}

/** Whether a last paragraph has small words of the first ones: then both are of one language. */
function shareSmallWords(body: readonly DraftBlock[], last: string): boolean {
  const early = body
    .slice(0, Math.ceil(body.length / 4))
    .slice(0, 4)
    .map(({ text }) => text.slice(0, MAX_BLOCK_LENGTH));
  const known = new Set(early.join(" ").match(SMALL_WORD));
  const small = last.slice(0, MAX_BLOCK_LENGTH).match(SMALL_WORD) ?? [];
  return small.filter((word) => known.has(word)).length >= MIN_SHARED * Math.max(small.length, 1);
}
const SMALL_WORD = /(?<![\p{L}\p{M}])\p{Ll}{1,4}(?![\p{L}\p{M}])/gu;
const MIN_SHARED = 0.3;

/** The place that parts what leans to the first language best from what leans to the second. */
function findTurn(leanings: readonly number[]): number {
  let best = { at: leanings.length, sum: Number.NEGATIVE_INFINITY };
  let sum = -leanings.reduce((all, leaning) => all + leaning, 0);
  for (const [at, leaning] of leanings.entries()) {
    if (sum >= best.sum) best = { at, sum };
    sum += 2 * leaning;
  }
  return best.at;
}

function detectWhole(
  blocks: readonly DraftBlock[],
  detect: (text: string) => { language: string; isReliable(): boolean },
): string | undefined {
  const whole = blocks.map(({ text }) => text.slice(0, MAX_BLOCK_LENGTH / 4)).join(" ");
  const found = detect(tidy(whole));
  return found.isReliable() ? found.language : undefined;
}

function areAlike(first: string, second: string): boolean {
  return LOOKALIKES.some((group) => first in group && second in group);
}

/** Characters, those of scripts without spaces twice: a word takes half as many. */
const measure = (text: string) => text.length * (lacksSpaces(text) ? 2 : 1);
const measureAll = (blocks: readonly DraftBlock[]) =>
  blocks.reduce((sum, { text }) => sum + measure(text), 0);
