/**
 * Drafts in the fault run: a model that writes of every story while it is corrected, held, killed and deleted, and a desk
 * that approves. What it writes is the story's first sentence, so that afterwards everything that readers get can be held
 * against the version that stands.
 */

import type { Article } from "../../../lib/article.ts";
import { Drafts, type Standing } from "../../../lib/aws/drafts.ts";
import type { Row } from "../../../lib/aws/row.ts";
import type { Table } from "../../../lib/aws/table.ts";
import { readWritten } from "../../../lib/aws/written.ts";
import { formatInstant } from "../../../lib/instant.ts";
import { CHECKER, checkWritten } from "../../../lib/writer/check.ts";
import { decideDraft } from "../../../lib/writer/decide.ts";
import { recordAction, type SummaryDraft } from "../../../lib/writer/draft.ts";
import { idOf } from "./check.ts";
import { type Happening, NOW, type Random } from "./history.ts";

/** A message that has a story written. */
export interface Write {
  write: string;
}

/** One for each story that the history tells. */
export function writesOf(history: readonly Happening[]): Write[] {
  const stories = new Set(history.flatMap(({ told }) => (told ? [told.story] : [])));
  return [...stories].map((write) => ({ write }));
}

/** Writes of a story's version that stands, and has the desk decide, now and then. Safe to repeat. */
export async function writeStory({ write }: Write, rows: Table, random: Random): Promise<void> {
  const drafts = new Drafts(rows);
  const id = idOf(write);
  const standing = await drafts.findStanding(id, NOW);
  if (!standing?.isVisible) return drafts.sweep(id, NOW);
  const isAutomatic = random() < 0.5;
  const known = await drafts.find(id, standing.revision);
  const draft = makeDraft(standing, isAutomatic);
  const isKept = draft && (await drafts.keep(standing, draft, known, isAutomatic, NOW));
  if (!isKept || isAutomatic || random() < 0.3) return;
  const waiting = await drafts.find(id, standing.revision);
  const [decision, at] = [random() < 0.8 ? "approve" : "reject", formatInstant(NOW)] as const;
  const decided = decideDraft(waiting!.draft, storyOf(standing), {
    decision,
    isDespite: false,
    by: "desk",
    at,
  });
  // As the API: of the version that was looked at, if that still stands.
  const now = await drafts.findStanding(id, NOW);
  if ("draft" in decided && now?.revision === standing.revision && now.said === standing.said)
    await drafts.keep(now, decided.draft, waiting, decided.draft.state === "approved", NOW);
}

const storyOf = ({ record, article }: Standing) => ({
  sentences: record.ranking.sentences,
  language: article.language,
});

function makeDraft(standing: Standing, isAutomatic: boolean): SummaryDraft | undefined {
  const { record, revision, said = "" } = standing;
  const [first] = record.ranking.sentences;
  const checked = first && checkWritten(storyOf(standing), [{ text: first.text, rests: [0] }]);
  if (!checked || "refused" in checked) return undefined;
  const at = formatInstant(NOW);
  const state = isAutomatic ? ("automatic" as const) : ("waiting" as const);
  return recordAction(
    {
      ...{ revision, said, state, checkedBy: CHECKER, model: "first", prompt: "1", written: at, history: [] },
      ...checked,
    },
    "written",
    { at },
  );
}

/** What of a story's rows is left of what was written, and should not be; and whether readers get a text. */
export function draftFaultsIn(
  story: Row,
  rows: readonly Row[],
  article: Article | undefined,
): { faults: string[]; isServed: boolean } {
  const faults: string[] = [];
  const drafts = rows.filter(({ sk }) => sk.startsWith("WRITTEN#"));
  const isDeleted = story.gone === true && story.kept === undefined;
  if (isDeleted && drafts.length > 0) faults.push(`gone, but ${drafts.length} drafts are left`);
  for (const { sk, revision, day, expires } of drafts) {
    if (day !== undefined && (revision !== story.revision || story.day === undefined))
      faults.push(`${sk} waits`);
    if (revision !== story.revision && expires === undefined) faults.push(`${sk} never expires`);
  }
  if (story.written === undefined) return { faults, isServed: false };
  const served = readWritten(story);
  if (!served) faults.push("a text is left that was written of something else");
  if (story.day === undefined) faults.push("readers may not see it, but a text is left");
  for (const { text, rests } of served?.sentences ?? [])
    for (const { block, start, end } of rests)
      if (article?.body[block]?.text.slice(start, end) !== text)
        faults.push(`“${text}” is not in its version`);
  return { faults, isServed: served !== undefined };
}
