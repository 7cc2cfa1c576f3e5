/** Articles as earlier releases kept them, in today's form. A line stays here for as long as a table may hold such. */
import type { Article } from "../article.ts";

/** 0.1.0 had one genre, as text, and no places. */
type Kept = Omit<Article, "genres" | "places"> &
  Partial<Pick<Article, "genres" | "places">> & { genre?: string };

/** @returns what was kept, itself where it is in today's form: takes are compared as they stand */
export function upgraded(kept: Kept): Article {
  const { genre, genres, places, ...article } = kept;
  if (genres && places) return kept as Article;
  return { ...article, genres: genres ?? (genre ? [{ name: genre }] : []), places: places ?? [] };
}
