/**
 * Checks a written summary, sentence by sentence, against the sentences of the story that it says it rests
 * on: figures, names, quotations and their speakers, negations, hedges, who did what to whom. What the
 * story's words cannot show (a wrong relation between right words) it cannot see: that takes a person.
 * Pure; linear in the story. This file is the folder's one door.
 */
import { findSources } from "./align.ts";
import { explainRefusal } from "./bounds.ts";
import { checkSentence } from "./check.ts";
import { doubtSentence, MOST_DOUBT } from "./doubt.ts";
import type { Finding } from "./finding.ts";
import { indexStory, type StoryIndex } from "./story.ts";

export { FINDINGS, type Finding } from "./finding.ts";

/** A story as it was given to whoever wrote the draft. */
export interface CheckedStory {
  /** Its sentences; a draft cites them by number, from 0. */
  readonly sentences: readonly string[];
  /** BCP 47; English if it is unknown. */
  readonly language?: string | undefined;
}

export interface DraftedSentence {
  readonly text: string;
  /** The numbers of the sentences that it rests on. */
  readonly rests: readonly number[];
}

export interface CheckedSentence extends DraftedSentence {
  /** What the rules found, by place. */
  readonly findings: readonly Finding[];
  /** How likely it is not what the story says, 0 to 1; of what copies the story it is 0. */
  readonly doubt: number;
  /** Whether it may be shown without a person's word. */
  readonly stands: boolean;
}

/** What became of a draft. */
export type DraftCheck =
  | { readonly refused: string }
  | {
      readonly sentences: readonly CheckedSentence[];
      /**
       * `whole`: all of it stands; `part`: what does not stand is dropped; `none`: our own summary is
       * shown.
       */
      readonly verdict: "whole" | "part" | "none";
    };

/** If more of its sentences fall than this share, nothing of a draft can be relied on. */
const MAX_DROPPED = 0.5;

/**
 * Checks a draft against the sentences that it cites.
 *
 * @returns `refused`, with what was expected and found, for a draft that is too large or cites what is not
 * there
 */
export function checkDraft(story: CheckedStory, draft: readonly DraftedSentence[]): DraftCheck {
  const refused = explainRefusal(story, draft);
  if (refused !== undefined) return { refused };
  return checkAll(indexStory(story.sentences, story.language), draft);
}

/** The same for a summary that cites nothing: each sentence is held against those that it is most like. */
export function checkSummary(story: CheckedStory, texts: readonly string[]): DraftCheck {
  const refused = explainRefusal(
    story,
    texts.map((text) => ({ text, rests: [] })),
  );
  if (refused !== undefined) return { refused };
  const read = indexStory(story.sentences, story.language);
  return checkAll(
    read,
    texts.map((text) => ({ text, rests: findSources(read, read.reader.read(text)) })),
  );
}

function checkAll(story: StoryIndex, draft: readonly DraftedSentence[]): DraftCheck {
  const sentences = draft.map(({ text, rests }): CheckedSentence => {
    const cited = [...new Set(rests)];
    const checked = checkSentence(story, story.reader.read(text), cited);
    const { findings } = checked;
    const doubt = checked.isCopy ? 0 : doubtSentence(story, checked.evidence, findings);
    const stands = doubt <= MOST_DOUBT && !findings.some(({ isFault }) => isFault);
    return { text, rests: cited, findings, doubt, stands };
  });
  const dropped = sentences.filter(({ stands }) => !stands).length;
  const verdict = dropped === 0 ? "whole" : dropped > MAX_DROPPED * sentences.length ? "none" : "part";
  return { sentences, verdict };
}
