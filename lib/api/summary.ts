/** From a summary record to the summary that an app is given: composed at the length that it wishes, or found ready. */

import { compose, findPrecomputed } from "../summarise/compose/index.ts"; // not index.ts: what ranks is heavy, and stays at ingest
import type { Ranking, Summary } from "../summarise/ranking.ts";
import { type PublicRecord, publicFields, type SummaryRecord } from "../summarise/summary-record.ts";
import type { Wish } from "./queries.ts";

/** What an app is given of one story. */
export type SummaryAnswer = PublicRecord & { summary: Summary; links: { self: string; article: string } };

/** @returns what is answered, and whether its sentences had been chosen before they were asked for */
export function summaryOf(record: SummaryRecord, wish: Wish): { body: SummaryAnswer; wasChosen: boolean } {
  const { articleId } = record;
  const { summary, wasChosen } = composedOf(record, wish);
  const links = { self: `/summaries/${articleId}`, article: `/articles/${articleId}` };
  return { body: { ...publicFields(record), summary, links }, wasChosen };
}

/** What a warm function composed of a ranking lately, by the wish: gone when the ranking is. */
const composed = new WeakMap<Ranking, Map<string, Summary>>();
/** Wishes remembered of one ranking. */
const MOST_WISHES = 20;

function composedOf(
  { ranking, precomputed, headline, language }: SummaryRecord,
  wish: Wish,
): { summary: Summary; wasChosen: boolean } {
  const request = { ...wish, headline, language };
  const chosen = findPrecomputed(precomputed, wish, ranking);
  if (chosen) return { summary: compose(ranking, request, chosen), wasChosen: true };
  const wishes = composed.get(ranking) ?? new Map<string, Summary>();
  composed.set(ranking, wishes);
  const wished = JSON.stringify(wish);
  const known = wishes.get(wished);
  const summary = known ?? compose(ranking, request);
  if (!known && wishes.size < MOST_WISHES) wishes.set(wished, summary);
  return { summary, wasChosen: known !== undefined };
}
