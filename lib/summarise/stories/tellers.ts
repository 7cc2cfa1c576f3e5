/** Which articles tell a story, in which order, and which of them speak with one voice. */
import { parsePrimaryLanguage } from "../../languages/tags.ts";
import type { StoryTeller } from "./story.ts";

/** A story told by more is told by these: see `chooseTellers`. */
const MAX_TELLERS = 20;

/** Two articles of which this much is word for word the same are one voice. */
const MIN_COPIED = 0.5;

/**
 * Puts the articles of a story in order, the lead first, and keeps what a digest can be made of: each
 * article once, in its newest revision; those in the lead's language; of more than twenty the lead and the
 * newest, copies last. Without a lead the first that is no copy leads.
 */
export function chooseTellers(members: readonly StoryTeller[]): StoryTeller[] {
  const byArticle = new Map<string, StoryTeller>();
  for (const member of members) {
    const known = byArticle.get(member.record.articleId);
    if (!known || known.record.revision < member.record.revision)
      byArticle.set(member.record.articleId, member);
  }
  const order = { lead: 0, follow: 1, copy: 2 };
  const sorted = [...byArticle.values()].sort(
    (one, other) =>
      order[one.role] - order[other.role] ||
      compare(other.released, one.released) ||
      compare(one.record.articleId, other.record.articleId),
  );
  const language = parsePrimaryLanguage(sorted[0]?.record.language);
  return sorted
    .filter(({ record }) => parsePrimaryLanguage(record.language) === language)
    .slice(0, MAX_TELLERS);
}

export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * For each article the number of its voice: copies, marked or found by what they share word for word, have
 * one.
 */
export function groupCopies(tellers: readonly StoryTeller[]): number[] {
  const texts = tellers.map(
    ({ record }) =>
      new Set(record.ranking.sentences.filter(({ excluded }) => !excluded).map(({ text }) => text)),
  );
  const voices: number[] = [];
  for (const [at, own] of texts.entries()) {
    const same = texts.slice(0, at).findIndex((other) => {
      let shared = 0;
      for (const text of own) if (other.has(text)) shared++;
      return shared > 0 && shared >= MIN_COPIED * Math.min(own.size, other.size);
    });
    voices.push(same < 0 ? at : voices[same]!);
  }
  return voices;
}
