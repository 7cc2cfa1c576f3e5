/**
 * What a desk decides of a draft: to approve it, to edit it, to reject it. What it edits is checked again.
 * A sentence that does not stand is let through by nobody's silence: who approves it says so.
 */
import { splitSentences } from "../summarise/sentences/index.ts";
import { tidy } from "../text/characters.ts";
import { type CheckableStory, checkEdited } from "./check.ts";
import { type APPROVAL_DECISIONS, countFallen, recordAction, type SummaryDraft } from "./draft.ts";

export interface ApprovalDecision {
  decision: (typeof APPROVAL_DECISIONS)[number];
  /** Of an edit: the whole text. */
  text?: string | undefined;
  /** Also what does not stand. */
  isDespite: boolean;
  by: string;
  /** An instant. */
  at: string;
}

/** What became of a draft; or why nothing did, for a person. */
export type Decided = { draft: SummaryDraft } | { refused: string };

/** Applies a decision to the draft of the version that stands. */
export function decideDraft(draft: SummaryDraft, story: CheckableStory, decided: ApprovalDecision): Decided {
  const { decision, by, at } = decided;
  if (decision === "reject") {
    const { approved: _, ...rest } = draft;
    return { draft: recordAction({ ...rest, state: "rejected" }, "rejected", { by, at }) };
  }
  const edited = decision === "edit" ? edit(draft, story, decided) : { draft };
  if ("refused" in edited) return edited;
  return approve(edited.draft, decided);
}

function edit(draft: SummaryDraft, story: CheckableStory, { text = "", by, at }: ApprovalDecision): Decided {
  const texts = splitText(text, story.language);
  if (texts.length === 0) return { refused: "An edit needs the whole text, of one sentence at least." };
  const checked = checkEdited(story, texts, draft.sentences);
  if ("refused" in checked) return { refused: `The text cannot be checked: ${checked.refused}.` };
  const { approved: _, reason: __, ...rest } = draft;
  const changed: SummaryDraft = { ...rest, ...checked, state: "waiting", edited: true };
  return { draft: recordAction(changed, "edited", { by, at }) };
}

/** An edit that does not stand waits for another word; an approval of what does not stand is refused. */
function approve(draft: SummaryDraft, { decision, isDespite, by, at }: ApprovalDecision): Decided {
  if (draft.sentences.length === 0) return { refused: "There is no text to approve: write one by editing." };
  const fallen = countFallen(draft);
  if (fallen > 0 && !isDespite) {
    if (decision === "edit") return { draft };
    return {
      refused:
        `${fallen} of its ${draft.sentences.length} sentences do not stand. Edit them, or approve them ` +
        'all the same with "despite": "true", which stays on record.',
    };
  }
  const approved: SummaryDraft = { ...draft, state: "approved", approved: { by, at } };
  const despite = fallen > 0 ? { despite: true as const } : {};
  return { draft: recordAction(approved, "approved", { by, at, ...despite }) };
}

/**
 * A text as sentences, as the story itself is split; nothing of it is left out, whatever a story would lose.
 */
function splitText(text: string, language: string | undefined): string[] {
  const body = text
    .split(/\n+/)
    .map((line) => ({ type: "paragraph" as const, text: tidy(line) }))
    .filter((block) => block.text !== "");
  const found = splitSentences(body, language);
  return body.flatMap((block, at) => {
    const starts = found.filter((sentence) => sentence.block === at).map(({ start }) => start);
    const cuts = [0, ...starts.slice(1), block.text.length];
    return cuts.slice(1).map((end, n) => block.text.slice(cuts[n], end).trim());
  });
}
