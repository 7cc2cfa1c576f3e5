/** The timeline of a story: what each article added to what was told before it. */
import { isQuestion } from "../../scripts.ts";
import type { RankedSentence } from "../ranking.ts";
import type { StoryTeller, TimelineEntry } from "./story.ts";
import { chooseTellers, compare } from "./tellers.ts";
import { retells, termsOf } from "./terms.ts";

/** Sentences of one article that are weighed, the most salient. */
const MAX_WEIGHED = 16;
/** An article adds something where this much of a sentence's words was in no sentence before. */
const MIN_NEW = 0.4;

/**
 * Tells for each article, in the order of their release, the sentence that says most of what none before it
 * said. Each stands alone. Whoever adds nothing, such as a copy, has no entry.
 *
 * @param members as for a digest: the same articles are left out
 */
export function tellTimeline(members: readonly StoryTeller[]): TimelineEntry[] {
  const tellers = chooseTellers(members).toSorted(
    (one, other) =>
      compare(one.released, other.released) || compare(one.record.articleId, other.record.articleId),
  );
  const told: ReadonlySet<string>[] = [];
  const known = new Set<string>();
  return tellers.flatMap(({ record, released }) => {
    const weighed = record.ranking.sentences
      .filter(mayStand)
      .toSorted((one, other) => other.salience - one.salience)
      .slice(0, MAX_WEIGHED)
      .map((sentence) => ({ sentence, stems: termsOf(sentence) }));
    let best: { sentence: RankedSentence; worth: number } | undefined;
    for (const { sentence, stems } of weighed) {
      const worth = measureNews(stems, known, told) * (sentence.salience + 0.01);
      if (worth > (best?.worth ?? 0)) best = { sentence, worth };
    }
    for (const { stems } of weighed) {
      told.push(stems);
      for (const stem of stems) known.add(stem);
    }
    if (!best) return [];
    const { text, block, start, end } = best.sentence;
    return [
      { at: released, articleId: record.articleId, revision: record.revision, text, block, start, end },
    ];
  });
}

function mayStand({ excluded, dependsOn, needsHeadline, text }: RankedSentence): boolean {
  return !excluded && dependsOn === undefined && !needsHeadline && !isQuestion(text);
}

/** The share of a sentence's words that are new; 0 where that is little, or one before it says the same. */
function measureNews(
  stems: ReadonlySet<string>,
  known: ReadonlySet<string>,
  told: readonly ReadonlySet<string>[],
): number {
  if (stems.size === 0) return 0;
  let fresh = 0;
  for (const stem of stems) if (!known.has(stem)) fresh++;
  const share = fresh / stems.size;
  if (share < MIN_NEW) return 0;
  return told.some((other) => retells(stems, other)) ? 0 : share;
}
