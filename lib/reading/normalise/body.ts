/** The body of an article, from the blocks that its draft states. */
import type { Block } from "../../article.ts";
import { type DateContext, parseDate } from "../../newsroom/dates.ts";
import { withoutStageDirections } from "../../newsroom/stage-directions.ts";
import { cutText, MAX_LINE_LENGTH } from "../../text/characters.ts";
import { formatCount } from "../../text/counts.ts";
import { foldLine, measureLikeness } from "../../text/words.ts";
import type { DraftBlock, Format } from "../draft.ts";
import type { Warn } from "./bounds.ts";
import type { Clean } from "./clean.ts";

const MAX_BLOCK_LENGTH = 5_000;
/** Characters of a body. It is several times the longest story ever sent; a function may answer 6 MB. */
const MAX_BODY_LENGTH = 1_000_000;

/** The blocks of a body, clean and within bounds, with the times of a live page's updates. */
export function normaliseBody(
  blocks: readonly DraftBlock[],
  clean: Clean,
  context: DateContext,
  warn: Warn,
): Block[] {
  const body: Block[] = [];
  let length = 0;
  for (const block of blocks) {
    const published =
      block.published === undefined ? undefined : parseDate(block.published, context)?.instant;
    for (const piece of splitLongBlock(block.text)) {
      const text = clean("body", withoutStageDirections(piece));
      if (text) body.push({ type: block.type, text, ...(published && { published }) });
      length += text?.length ?? 0;
      if (length > MAX_BODY_LENGTH) {
        warn(
          "truncated",
          `body: more than ${formatCount(MAX_BODY_LENGTH)} characters; the rest was left out.`,
        );
        return body.slice(0, -1);
      }
    }
    if (body.length > MAX_BLOCK_LENGTH) {
      warn(
        "truncated",
        `body: more than ${formatCount(MAX_BLOCK_LENGTH)} paragraphs; the rest was left out.`,
      );
      return body.slice(0, MAX_BLOCK_LENGTH);
    }
  }
  return body;
}

/** A paragraph that is longer than any copy is read in pieces. */
function splitLongBlock(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const piece = cutText(text.slice(at, at + MAX_LINE_LENGTH + 1), MAX_LINE_LENGTH).text;
    pieces.push(piece);
    at += piece.length;
  }
  return pieces;
}

/**
 * Drops the first paragraph when it repeats the headline, and the standfirst when it repeats the first
 * paragraph: of formats without a field for the standfirst, where its place alone told it from the body.
 */
export function withoutEcho(
  body: Block[],
  headline: string | undefined,
  standfirst: string | undefined,
  { standfirstByPlace }: Pick<Format, "standfirstByPlace">,
) {
  if (!standfirstByPlace) return { standfirst, story: body };
  const [first, ...rest] = body;
  const story =
    first && headline && rest.length > 0 && foldLine(first.text) === foldLine(headline) ? rest : body;
  const echoed = standfirst && story[0] && measureLikeness(standfirst, story[0].text) >= 0.9;
  return { standfirst: echoed ? undefined : standfirst, story };
}

/**
 * Marks the blocks of the newest update in the body of a live page. Readers want it first, and pages differ
 * in whether they begin or end with it.
 */
export function withNewest(body: Block[]): Block[] {
  const newest = body.reduce<string | undefined>(
    (latest, { published }) => (published && (!latest || published > latest) ? published : latest),
    undefined,
  );
  if (newest === undefined) return body;
  return body.map((block) => (block.published === newest ? { ...block, newest: true } : block));
}
