/**
 * Converts articles that earlier releases stored. A rule stays here for as long as a table may hold
 * such an article.
 */
import type { Article } from "../article.ts";

/** Release 0.1.0 stored one genre, as text, and no places. */
type StoredArticle = Omit<Article, "genres" | "places"> &
  Partial<Pick<Article, "genres" | "places">> & { genre?: string };

/**
 * @returns the article in today's form; the same object when it is in that form already, so that none
 *   is written anew
 */
export function upgradeArticle(kept: StoredArticle): Article {
  const { genre, genres, places, ...article } = kept;
  if (genres && places) return kept as Article;
  return { ...article, genres: genres ?? (genre ? [{ name: genre }] : []), places: places ?? [] };
}
