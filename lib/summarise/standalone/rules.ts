/**
 * The rules of what can stand alone in a summary: which sentences are never chosen, and which need
 * an earlier one.
 *
 * `RULES` are tried for each sentence in their order. `REVISIONS` are tried behind them, each for the whole
 * story before the next: they need to know what the others say of its other sentences.
 */
import type { Dependency } from "../ranking.ts";
import type { StoryContext } from "./context.ts";
import { FRAGMENTS } from "./fragments.ts";
import { givesWhat, isWithoutContent } from "./lacks.ts";

export interface Rule {
  readonly name: string;
  /** The reason in plain words, as the end of "It is not chosen: …" or of "It needs another sentence: …". */
  readonly because: string;
  /**
   * What the rule says of a sentence, or undefined.
   *
   * @param at the index of the sentence
   * @param own what earlier rules say of it: the first dependency and the first exclusion count
   */
  readonly applies: (at: number, story: StoryContext, own: Dependency) => Dependency | undefined;
}

export interface Revision {
  readonly name: string;
  readonly because: string;
  /**
   * What replaces the marks of a sentence, or undefined.
   *
   * @param marks those of all sentences before this revision
   */
  readonly applies: (at: number, story: StoryContext, marks: readonly Dependency[]) => Dependency | undefined;
}

const ALWAYS: Dependency = { excluded: "always" };
const ALONE: Dependency = { excluded: "alone" };

const when = (holds: boolean, mark: Dependency): Dependency | undefined => (holds ? mark : undefined);
const on = (dependsOn: number | undefined): Dependency | undefined =>
  dependsOn === undefined ? undefined : { dependsOn };

export const RULES: readonly Rule[] = [
  // What is no part of the story.
  {
    name: "boilerplate",
    because: "it is a line of the page or of the desk, and tells nothing of the story",
    applies: (at, story) => when(story.isBoilerplate[at]!, ALWAYS),
  },
  {
    name: "correction-note",
    because: "it is the newsroom's note on an earlier version of the story",
    applies: (at, story) => when(story.isNote(at), ALWAYS),
  },
  {
    name: "page-reference",
    because: "it speaks of its own page, or points to what stands elsewhere on it",
    applies: (at, story) => when(story.pageReferences.has(at), ALWAYS),
  },
  {
    name: "unbalanced-quotes",
    because: "it holds one half of a quotation",
    applies: (at, story) => when(story.unbalanced.has(at), ALWAYS),
  },
  {
    name: "pull-quote",
    because: "it is somebody's words, which the story also tells with who says them",
    applies: (at, story) => when(story.pullQuotes.has(at), ALWAYS),
  },
  {
    name: "taken-back",
    because: "a later update, or a note in the story, says that it is wrong",
    applies: (at, story) => when(story.takenBack.has(at), ALWAYS),
  },
  {
    name: "unnamed-voice",
    because: "it is an interviewer's question, or the words of somebody whom no sentence names",
    applies: (at, story) => when(story.voices[at]!.silent, ALWAYS),
  },

  // What it takes for known.
  {
    name: "under-label",
    because: "who says it stands before an earlier sentence",
    applies: (at, story) => on(story.labelledBy(at)),
  },
  {
    name: "points-back",
    because: "it refers to the sentence before it",
    applies: (at, story) => (story.lackOf(at) === "context" ? on(story.antecedentOf(at)) : undefined),
  },
  {
    name: "speaker-before",
    because: "the sentence before it tells whose words these are",
    applies: (at, story) => (story.lackOf(at) === "speaker" ? on(story.priorOf(at)) : undefined),
  },
  {
    name: "list-item",
    because: "it is a point of a list, which the sentence above the list introduces",
    applies: (at, story) => (story.lackOf(at) ? undefined : on(story.leadInOf(at))),
  },
  {
    name: "announced-words",
    because: "the sentence before it announces it: it may be somebody's words",
    applies: (at, story) => (story.lackOf(at) ? undefined : on(story.announcedBy(at))),
  },
  {
    name: "known-event",
    because: "it takes the news of the story's first sentence for known",
    applies: (at, story) => (story.lackOf(at) ? undefined : on(story.leadFor(at))),
  },
  {
    name: "surname",
    because: "it calls somebody by the surname whom an earlier sentence introduces",
    applies: (at, story) => (story.lackOf(at) ? undefined : on(story.introductionFor(at))),
  },
  {
    name: "acronym",
    because: "it opens with an acronym that an earlier sentence explains",
    applies: (at, story) => (story.lackOf(at) ? undefined : on(story.acronymFor(at))),
  },
  {
    name: "nothing-before",
    because: "it refers to an earlier sentence, and none gives what it lacks",
    applies: (at, story, { dependsOn }) => {
      const lack = story.lackOf(at);
      const isGiven = dependsOn !== undefined && lack && givesWhat(story.sentences[dependsOn]!, lack);
      return when(lack !== undefined && at > story.opening && !isGiven, ALWAYS);
    },
  },
  {
    name: "answers-heading",
    because: "it answers a question that stands as a heading, and no summary holds headings",
    applies: (at, story, { dependsOn }) =>
      when(
        dependsOn !== undefined &&
          story.lackOf(at) !== undefined &&
          story.voices[at]!.lead === at &&
          story.isHeadingBetween(dependsOn, at),
        ALWAYS,
      ),
  },

  // What is no sentence to read by itself.
  {
    name: "lost-opening",
    because: "it opens the story, but can only be understood with the headline or the sentence behind it",
    applies: (at, story) => {
      const lack = story.lackOf(at);
      const isLost = at > 0 || lack === "speaker" || isWithoutContent(story.sentences[at]!.text);
      // "The council rejects this plan": the headline may name the plan.
      const isOpening = at <= story.opening && story.pointedAt(at) === undefined;
      return when(lack !== undefined && isOpening && isLost, ALONE);
    },
  },
  {
    name: "inline-caption",
    because: "it tells what a picture shows",
    applies: (at, story) => when(story.captions.has(at), ALONE),
  },
  {
    name: "run-in",
    because: "it holds a caption or a heading that lost its line",
    applies: (at, story) => when(story.isRunIn(at), ALONE),
  },
  {
    name: "announcement",
    because: "it says what the story is going to tell, and tells nothing of it",
    applies: (at, story) => when(story.announces(at), ALONE),
  },
  {
    name: "concession",
    because: "it concedes something, and the next sentence says what counts against it",
    applies: (at, story) => when(story.concedes(at), ALONE),
  },
  {
    name: "courtesy",
    because: "it is a greeting or thanks",
    applies: (at, story) => when(story.isCourtesy(at), ALONE),
  },
  ...FRAGMENTS.map(
    ({ name, because, applies }): Rule => ({
      name,
      because,
      applies: (at, story) => when(applies(story.ownText(at), story.blockOf(at).type), ALONE),
    }),
  ),
  {
    name: "cut-off",
    because: "it has no stop, and the next sentence begins where it ends: a heading that lost its line",
    applies: (at, story) => when(story.isCutOff(at), ALONE),
  },
];

export const REVISIONS: readonly Revision[] = [
  {
    name: "needs-two",
    because: "it refers to the sentence before it, and calls somebody by the surname whom another introduces",
    applies: (at, story, marks) => {
      const introduction = story.introductionFor(at);
      const isBrought = introduction === undefined || chainOf(at, marks).includes(introduction);
      return when(marks[at]!.dependsOn !== undefined && !isBrought, ALWAYS);
    },
  },
  {
    name: "unrated-claim",
    because: "the story tells it only to rate it, and rates it elsewhere",
    applies: (at, story, marks) => findClaimFate(at, story, marks, (claim) => claim.excluded === "always"),
  },
  {
    name: "claim",
    because: "it is a claim, which is told only before the sentence that rates it",
    applies: (at, story, marks) => findClaimFate(at, story, marks, (claim) => claim.excluded === "alone"),
  },
  {
    name: "rating",
    because: "it rates the claim in an earlier sentence",
    applies: (at, story, marks) => findClaimFate(at, story, marks, (claim) => claim.excluded === undefined),
  },
  {
    name: "beside-claim",
    because: "it depends on a claim, and is not what rates it",
    applies: (at, story, marks) => {
      const { dependsOn } = marks[at]!;
      const claim = dependsOn === undefined ? undefined : story.claims.get(dependsOn);
      const isClaim = claim?.excluded === "alone" && claim.dependsOn === undefined;
      return when(isClaim && story.claims.get(at)?.dependsOn !== dependsOn, ALWAYS);
    },
  },
  {
    name: "disowned",
    because: "the next sentence says whose view it is, so that it is told only before that one",
    applies: (at, story, marks) =>
      when(story.isDisowned(at) && marks[at + 1]?.dependsOn === at && !marks[at]!.excluded, {
        ...marks[at],
        ...ALONE,
      }),
  },
  {
    name: "idle-courtesy",
    because: "it is a greeting or thanks, and no sentence depends on it",
    applies: (at, story, marks) =>
      when(story.isCourtesy(at) && !marks.some(({ dependsOn }) => dependsOn === at), ALWAYS),
  },
  {
    name: "retraction",
    because: "it says that a claim in an earlier sentence is false",
    applies: (at, story) => on(story.claimOfNote(at)),
  },
  {
    name: "beside-retracted-claim",
    because: "it depends on a claim that the story takes back",
    applies: (at, story, marks) => {
      const { dependsOn = -1 } = marks[at]!;
      return when(story.retractedBy.has(dependsOn) && story.claimOfNote(at) === undefined, ALWAYS);
    },
  },
  {
    name: "retracted-claim",
    because: "the story takes it back, so that it is told only before the note that says so",
    applies: (at, story, marks) => when(story.retractedBy.has(at), { ...ALONE, ...marks[at] }),
  },
  {
    name: "whole-note",
    because: "the story is nothing but a correction, which is told to its end or not at all",
    applies: (at, story) => {
      if (!story.isOnlyNotes) return undefined;
      const isLast = at === story.sentences.length - 1;
      return { ...(at > 0 && { dependsOn: at - 1 }), ...(isLast ? {} : ALONE) };
    },
  },
  {
    name: "nothing-else",
    because: "it is no whole sentence, but the story has no other",
    applies: (at, story, marks) => {
      const isStory = !story.isBoilerplate[at] && !story.isNote(at) && !story.takenBack.has(at);
      const isOnly = marks.every(({ excluded }) => excluded === "always");
      const isWhole = !story.unbalanced.has(at) && !story.pageReferences.has(at);
      const { silent, kind, lead } = story.voices[at]!;
      // Of an interview that names nobody, an answer under its own label is told where the headline is shown.
      if (isOnly && isStory && silent && kind === "answer" && lead === at && isWhole)
        return { ...ALONE, needsHeadline: true };
      return when(isOnly && isStory && !silent && !isWhole, ALONE);
    },
  },
  {
    // What the headline announces its reader knows: "But in the last few hours, …" needs no neighbour.
    name: "announced",
    because: "it joins on to what the headline announces, which the story's first sentence tells",
    applies: (at, story, marks) => {
      const isAnnounced =
        marks[at]!.dependsOn !== undefined && (story.announced?.[at] || story.deniesAsAnnounced(at));
      if (!isAnnounced || story.voices[at]!.turn >= 0) return undefined;
      const lead = marks.findIndex(({ excluded }) => !excluded);
      return when(lead >= 0 && at > lead, {
        ...marks[at],
        dependsOn: lead,
        needsHeadline: true,
      });
    },
  },
];

/** What a sentence depends on, and what that depends on. */
function chainOf(at: number, marks: readonly Dependency[]): number[] {
  const chain: number[] = [];
  for (let on = marks[at]!.dependsOn; on !== undefined && !chain.includes(on); on = marks[on]!.dependsOn)
    chain.push(on);
  return chain;
}

/** The marks of a claim or of its rating, if the sentence is part of the story. */
function findClaimFate(
  at: number,
  { claims }: StoryContext,
  marks: readonly Dependency[],
  is: (claim: Dependency) => boolean,
): Dependency | undefined {
  const claim = claims.get(at);
  return claim && marks[at]!.excluded !== "always" && is(claim) ? claim : undefined;
}
