/**
 * How rare a term is in the news of a language, from 0 (in every article) to 15, in halves of a nat:
 * `2 · ln(articles ÷ articles that have it)`. That is static knowledge, grown from old news by
 * `npm run train -- stories`: what else is in the news at the moment changes nothing, so that two articles
 * are as alike today as tomorrow.
 */
import { lacksSpaces } from "../../scripts.ts";
import { unpackRarities } from "./packed-rarities.ts";
import packed from "./rarity.json" with { type: "json" };
import type { Term } from "./terms.ts";

const grown: Readonly<Record<string, string>> = packed;
const tables = new Map<string, Uint8Array>();

/** @param hash of its spelling */
export function rarityOf(term: Pick<Term, "spelling" | "kind">, hash: number, language: string): number {
  let table = tables.get(language);
  const own = grown[language];
  if (!table && own) {
    table = unpackRarities(own);
    tables.set(language, table);
  }
  return table?.[hash] ?? guessRarity(term);
}

/** Where no table is known: words of grammar are short, and names are rare. */
function guessRarity({ spelling, kind }: Pick<Term, "spelling" | "kind">): number {
  if (kind === "name") return 12;
  if (kind === "figure") return spelling.length < 3 ? 5 : 10;
  if (lacksSpaces(spelling)) return 8;
  return Math.min(10, 2 * spelling.length - 2);
}
