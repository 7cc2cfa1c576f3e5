/**
 * Holds a draft against its story (lib/faithfulness), and gives each sentence the places that it rests on.
 */
import { checkDraft, checkSummary, type DraftCheck, type DraftedSentence } from "../faithfulness/index.ts";
import type { Sentence } from "../summarise/ranking.ts";
import type { CheckedText, RestPlace, SummaryDraft } from "./draft.ts";

/** Grows when the rules or the forests of lib/faithfulness judge otherwise. It is told with each summary. */
export const CHECKER = "standfirst-check 1";

/** A story as it is checked against. */
export interface CheckableStory {
  sentences: readonly Sentence[];
  language: string | undefined;
}

/** What a check came to; or why it could not be made. */
export type CheckedDraft = Pick<SummaryDraft, "sentences" | "verdict"> | { refused: string };

/** Checks what a model wrote, which cites the story's sentences by number, from 0. */
export function checkWritten(story: CheckableStory, draft: readonly DraftedSentence[]): CheckedDraft {
  return place(story, checkDraft(toChecked(story), draft));
}

/**
 * Checks what an editor made of a text. A sentence that is as it was rests on what it rested on; any other on
 * the sentences that it is most like.
 */
export function checkEdited(
  story: CheckableStory,
  texts: readonly string[],
  before: readonly CheckedText[],
): CheckedDraft {
  const aligned = checkSummary(toChecked(story), texts);
  if ("refused" in aligned) return aligned;
  const numbers = new Map(story.sentences.map((sentence, at) => [nameOf(sentence), at]));
  const draft = aligned.sentences.map(({ text, rests }) => {
    const known = before.find((sentence) => sentence.text === text)?.rests ?? [];
    const kept = known.flatMap((place) => numbers.get(nameOf(place)) ?? []);
    return { text, rests: kept.length > 0 ? kept : rests };
  });
  return place(story, checkDraft(toChecked(story), draft));
}

function toChecked({ sentences, language }: CheckableStory) {
  return { sentences: sentences.map(({ text }) => text), language };
}

function place({ sentences }: CheckableStory, checked: DraftCheck): CheckedDraft {
  if ("refused" in checked) return checked;
  return {
    verdict: checked.verdict,
    sentences: checked.sentences.map(({ text, rests, findings, doubt, stands }) => ({
      text,
      rests: rests.map((number) => toPlace(sentences[number]!)),
      findings: findings.map(({ code, message, start, end, isFault }) => {
        return { code, message, start, end, isFault };
      }),
      doubt: Math.round(doubt * 100) / 100,
      stands,
    })),
  };
}

const toPlace = ({ block, start, end }: RestPlace): RestPlace => ({ block, start, end });

const nameOf = ({ block, start, end }: RestPlace): string => `${block} ${start} ${end}`;
