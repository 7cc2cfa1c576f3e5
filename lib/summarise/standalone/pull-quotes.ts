/**
 * Pull quotes: a page sets somebody's words in large type beside the copy that quotes them. Alone they would
 * be the newsroom's own claim.
 */
import type { Block } from "../../article.ts";
import type { Sentence } from "../ranking.ts";
import { findQuotations } from "../sentences/index.ts";

/** So many UTF-16 units of two quotations are compared; a shorter one is no pull quote. */
const MIN_PULL_QUOTE = 30;

/** So many UTF-16 units beside a quotation can tell who says it. */
const MIN_BESIDE = 10;

/**
 * Finds the paragraphs that say what the story quotes elsewhere. Linear in the story.
 *
 * @param said the sentences of `body`, in order
 * @returns indices into `said`
 */
export function findPullQuotes(said: readonly Sentence[], body: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  const alone = said.flatMap(({ text, block }, at) =>
    text.length >= MIN_PULL_QUOTE && text === body[block]!.text.trim() && !/["“”„«»]/.test(text.slice(1, -2))
      ? [at]
      : [],
  );
  if (alone.length === 0) return found;
  const quoted = new Map<string, number>();
  for (const [block, { text }] of body.entries())
    for (const { open, close } of findQuotations(text).spans) {
      const inside = text.slice(open + 1, close < 0 ? undefined : close);
      if (inside.length >= MIN_PULL_QUOTE && text.length - inside.length >= MIN_BESIDE)
        quoted.set(keyOf(inside), block);
    }
  for (const at of alone) {
    const { text, block } = said[at]!;
    const other = quoted.get(keyOf(text));
    if (other !== undefined && other !== block) found.add(at);
  }
  return found;
}

const keyOf = (text: string) =>
  text
    .replace(/^[\s"“”„«»'‘’]+/, "")
    .slice(0, MIN_PULL_QUOTE)
    .toLowerCase();
