/** Counts how rare terms are in old news, language by language, for lib/stories/grouping/rarity.ts. */
import { MAX_RARITY, packRarities, UNLISTED } from "../../../lib/stories/grouping/packed-rarities.ts";
import { listTerms } from "../../../lib/stories/grouping/terms.ts";
import { hashTo16Bits } from "../../../lib/text/hashes.ts";
import { type Example, readStrangers } from "../../bench/stories/events.ts";

const SETS: Readonly<Record<string, readonly string[]>> = {
  en: ["cnndm", "inshorts", "xsum"],
  fr: ["orangesum_fr"],
  id: ["detik_id"],
  vi: ["vietnews_vi"],
};

/** The most common terms are listed: 7 KB a language. */
const LISTED = 3500;

/** @returns nothing when this machine has no corpora */
export function countRarities(): Record<string, string> | undefined {
  const read = Object.entries(SETS).map(
    ([language, sets]) => [language, readStrangers(sets, "train")] as const,
  );
  if (read.some(([, articles]) => articles.length === 0)) return undefined;
  return Object.fromEntries(read.map(([language, articles]) => [language, countLanguage(articles)]));
}

function countLanguage(articles: readonly Example[]): string {
  const holders = new Map<number, number>();
  for (const { article } of articles)
    for (const hash of new Set(listTerms(article).map(({ spelling }) => hashTo16Bits(spelling))))
      holders.set(hash, (holders.get(hash) ?? 0) + 1);
  const common = [...holders].sort(([a, m], [b, n]) => n - m || a - b).slice(0, LISTED);
  const byRarity = Array.from({ length: MAX_RARITY + 1 }, (): number[] => []);
  for (const [hash, count] of common) {
    const rarity = Math.min(UNLISTED, Math.round(2 * Math.log((articles.length + 1) / (count + 0.5))));
    byRarity[rarity]!.push(hash);
  }
  return packRarities(byRarity.map((hashes) => hashes.sort((a, b) => a - b)));
}
