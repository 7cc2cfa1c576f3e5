/**
 * A draft: what a model wrote of one version of a story, what the check found, and what people decided of it.
 * It is a row of its own beside the story (aws/drafts.ts). Readers get none of it but what was put into the
 * story's own row, and that names the version it was written from.
 */
import type { Finding } from "../faithfulness/index.ts";
import type { Sentence } from "../summarise/ranking.ts";
import type { WrittenText } from "../summarise/written.ts";
import { joinSentences } from "../text/length.ts";
import type { DraftReason } from "./reasons.ts";

/** `retired` is never stored: it follows from the version that stands. */
export const DRAFT_STATES = ["waiting", "approved", "automatic", "rejected", "failed", "retired"] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

/** Where a sentence of the story stands. */
export type RestPlace = Pick<Sentence, "block" | "start" | "end">;

/** A sentence of a draft, checked. */
export interface CheckedText {
  text: string;
  /** The story's sentences that it rests on. */
  rests: RestPlace[];
  findings: Finding[];
  /** 0 to 1, in hundredths. */
  doubt: number;
  /** Whether it may be shown without a person's word. */
  stands: boolean;
}

/** What a desk can decide of one. */
export const APPROVAL_DECISIONS = ["approve", "edit", "reject"] as const;

export const ACTIONS = ["written", "edited", "approved", "rejected"] as const;

/** What was done to a draft. */
export interface HistoryEntry {
  action: (typeof ACTIONS)[number];
  /** Absent of the model. */
  by?: string | undefined;
  at: string;
  /** The whole text as it was then. */
  text: string;
  /** How many of its sentences did not stand. */
  fallen: number;
  /** It was approved although some did not. */
  despite?: true | undefined;
}

/** As it is stored. */
export interface SummaryDraft {
  /** The version that it was written from … */
  revision: string;
  /** … and the hash of what that says (announce/announcements.ts). */
  said: string;
  state: Exclude<DraftState, "retired">;
  reason?: DraftReason | undefined;
  /** None where no text came of it. */
  sentences: CheckedText[];
  verdict: "whole" | "part" | "none";
  checkedBy: string;
  model: string;
  prompt: string;
  /** When the model wrote it. An instant. */
  written: string;
  tokens?: { in: number; out: number } | undefined;
  approved?: { by: string; at: string } | undefined;
  edited?: true | undefined;
  history: HistoryEntry[];
}

/** What readers get of a draft. */
export function toWrittenText({
  sentences,
  model,
  prompt,
  checkedBy,
  approved,
  edited,
}: SummaryDraft): WrittenText {
  return {
    model,
    prompt,
    sentences: sentences.map(({ text, rests, doubt }) => ({ text, rests, doubt })),
    checkedBy,
    ...(approved && { approved }),
    ...(edited && { edited }),
  };
}

export const textOf = ({ sentences }: Pick<SummaryDraft, "sentences">): string => joinSentences(sentences);

/** How many of its sentences do not stand. */
export function countFallen({ sentences }: Pick<SummaryDraft, "sentences">): number {
  return sentences.filter(({ stands }) => !stands).length;
}

/** The highest doubt of its sentences. */
export function findDoubt({ sentences }: Pick<SummaryDraft, "sentences">): number {
  return Math.max(0, ...sentences.map(({ doubt }) => doubt));
}

/** Entries of a history that are kept: the first, which is the model's, and the newest. */
const MAX_HISTORY = 50;

/** Adds what was done to a draft, as it is now. */
export function recordAction(
  draft: SummaryDraft,
  action: HistoryEntry["action"],
  { by, at, despite }: Pick<HistoryEntry, "by" | "at" | "despite">,
): SummaryDraft {
  const entry: HistoryEntry = {
    action,
    ...(by !== undefined && { by }),
    at,
    text: textOf(draft),
    fallen: countFallen(draft),
    ...(despite && { despite }),
  };
  const all = [...draft.history, entry];
  const history = all.length > MAX_HISTORY ? [all[0]!, ...all.slice(1 - MAX_HISTORY)] : all;
  return { ...draft, history };
}
