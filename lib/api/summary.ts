/** From a summary record to the summary that an app gets: composed as the app asks, or found ready. */

// Not the folder above: ranking is heavy, and stays at ingest.
import { compose, findPrecomputed } from "../summarise/compose/index.ts";
import type { Ranking, Summary } from "../summarise/ranking.ts";
import { type PublicRecord, type SummaryRecord, selectPublicFields } from "../summarise/summary-record.ts";
import { fitsBudget, tellWritten, type WrittenSummary } from "../summarise/written.ts";
import type { AskedSummary } from "./read-query.ts";

/** What an app gets of one story. */
export type SummaryAnswer = PublicRecord & {
  summary: Summary | WrittenSummary;
  links: { self: string; article: string };
};

/**
 * Answers with the summary of one story.
 *
 * @returns the answer, and whether its sentences had been chosen before it was asked for
 */
export function composeSummary(
  record: SummaryRecord,
  options: AskedSummary,
): { body: SummaryAnswer; wasChosen: boolean } {
  const { articleId } = record;
  const written = findWritten(record, options);
  const { summary, wasChosen } = written
    ? { summary: written, wasChosen: true }
    : composeOrReuse(record, options);
  const links = { self: `/summaries/${articleId}`, article: `/articles/${articleId}` };
  return { body: { ...selectPublicFields(record), summary, links }, wasChosen };
}

/**
 * What a model wrote of the story, where readers get that and it is what was asked for: no other style, no
 * focus, and a length that holds it.
 */
function findWritten(
  { written }: SummaryRecord,
  { written: taken = "true", style, focus, budget, isUsual, ...others }: AskedSummary,
): WrittenSummary | undefined {
  // An option that AskedSummary gains must be named here: no written summary is made for it.
  others satisfies Record<string, never>;
  if (!written || taken === "false" || style !== "paragraph" || focus !== undefined) return undefined;
  if (taken === "approved" && !written.approved) return undefined;
  const told = tellWritten(written);
  return isUsual || fitsBudget(told, budget) ? told : undefined;
}

/** Summaries that a warm function composed lately, by ranking and options. They go when the ranking goes. */
const recent = new WeakMap<Ranking, Map<string, Summary>>();
/** Summaries that are remembered of one ranking. */
const MAX_RECENT = 20;

function composeOrReuse(
  { ranking, precomputed, headline, language }: SummaryRecord,
  { isUsual: _, written: __, ...options }: AskedSummary,
): { summary: Summary; wasChosen: boolean } {
  const request = { ...options, headline, language };
  const chosen = findPrecomputed(precomputed, options, ranking);
  if (chosen) return { summary: compose(ranking, request, chosen), wasChosen: true };
  const known = recent.get(ranking) ?? new Map<string, Summary>();
  recent.set(ranking, known);
  const key = JSON.stringify(options);
  const found = known.get(key);
  const summary = found ?? compose(ranking, request);
  if (!found && known.size < MAX_RECENT) known.set(key, summary);
  return { summary, wasChosen: found !== undefined };
}
