/**
 * Which sentences of a story can be read alone, and which need an earlier one to be understood. `rules.ts` is
 * the list of the rules; this file tries them, and is the folder's one door.
 *
 * It is found out once, when an article is ranked, since it needs the body. Composing a summary then
 * only follows it.
 */
import type { Article } from "../../article.ts";
import { enOpenings } from "../../languages/en-openings.ts";
import { compilePhrases } from "../../languages/index.ts";
import type { Dependency, Sentence } from "../ranking.ts";
import { type Hints, StoryContext } from "./context.ts";
import { isWithoutContent } from "./lacks.ts";
import { REVISIONS, RULES } from "./rules.ts";

export { emphasise } from "./emphasis.ts";

/** Why a sentence depends on another or is excluded: the name of the rule, and its reason in plain words. */
export interface Reason {
  readonly name: string;
  readonly because: string;
}

/** What rules say of a sentence, and which rules. */
export interface Verdict {
  mark: Dependency;
  dependsBy?: Reason | undefined;
  excludedBy?: Reason | undefined;
}

type Story = Pick<Article, "body" | "headline" | "language">;

/** Every rule, in the order in which they are tried. */
export const REASONS: readonly Reason[] = [...RULES, ...REVISIONS];

/** "It has been ten days since": the pronoun stands for nothing. */
const EXPLETIVE = compilePhrases(enOpenings.expletives, { at: "start" });

/** What depends on another by one of these is true without it, unless a revision holds the two together. */
const SEPARABLE: ReadonlySet<string> = new Set(["points-back", "known-event", "surname", "acronym"]);

/**
 * Decides for each sentence which earlier one it cannot be understood without, and whether it may be chosen.
 *
 * @param sentences of the article's body, in order
 * @param hints what else is known of the sentences
 * @returns one for each sentence; indices are into `sentences`
 */
export function markDependencies(sentences: readonly Sentence[], article: Story, hints: Hints): Dependency[] {
  const verdicts = judgeSentences(sentences, article, hints);
  const isFree = verdicts.some(({ mark }) => !mark.excluded && mark.dependsOn === undefined);
  const isUnderLabel = ({ mark: { dependsOn }, dependsBy }: Verdict): boolean =>
    dependsOn !== undefined && (dependsBy?.name === UNDER_LABEL || isUnderLabel(verdicts[dependsOn]!));
  // Before half a quotation it may be the other half.
  const isSaid = (at: number) => verdicts[at + 1]?.excludedBy?.name === UNBALANCED_QUOTES;
  const isSeparable = (verdict: Verdict, at: number) =>
    !verdict.mark.excluded &&
    !isSaid(at) &&
    SEPARABLE.has(verdict.dependsBy?.name ?? "") &&
    // Whose words they are is told by the label, which stands before what it refers to.
    !isUnderLabel(verdict) &&
    !REVISIONS.some((revision) => revision === verdicts[verdict.mark.dependsOn!]!.excludedBy);
  return verdicts.map((verdict, at) =>
    !isFree && isSeparable(verdict, at) ? { ...verdict.mark, isSeparable: true } : verdict.mark,
  );
}

const UNDER_LABEL = "under-label";
const UNBALANCED_QUOTES = "unbalanced-quotes";

/** As `markDependencies`, with the rules that decided. */
export function judgeSentences(sentences: readonly Sentence[], article: Story, hints: Hints): Verdict[] {
  const story = new StoryContext(sentences, article, hints);
  let verdicts = sentences.map((_, at) => tryRules(at, story));
  let marks = verdicts.map(({ mark }) => mark);
  for (const revision of REVISIONS) {
    const changes = marks.map((_, at) => revision.applies(at, story, marks));
    if (changes.every((mark) => mark === undefined)) continue;
    verdicts = verdicts.map((verdict, at) =>
      changes[at] ? reviseVerdict(verdict, changes[at], revision) : verdict,
    );
    marks = verdicts.map(({ mark }) => mark);
  }
  return verdicts.map((verdict, at) => ({
    ...verdict,
    mark: { ...verdict.mark, ...markUnderHeadline(at, story, verdict.mark) },
  }));
}

/**
 * What is said of a sentence that opens the story and refers to what only the headline can say: "He was 76."
 * One that takes an event or a body for known ("The airline had said so") can be told all the same.
 */
function markUnderHeadline(at: number, story: StoryContext, { dependsOn, excluded }: Dependency): Dependency {
  const needs = story.lackOf(at) === "context";
  // It is never chosen for itself, and yet may be shown before a sentence that depends on it.
  const isLost = excluded === "alone" && needs && !isWithoutContent(story.sentences[at]!.text);
  const isFree = dependsOn === undefined && (excluded === undefined || isLost);
  // "The first hurdle is behind him: Ada Quill may stand": who is meant follows.
  const isNamed = /: \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(story.sentences[at]!.text);
  if (!isFree || at !== story.opening || isNamed || EXPLETIVE.test(story.sentences[at]!.text)) return {};
  if (needs && story.pointedAt(at) === undefined) return { needsHeadline: true };
  return !isLost && (needs || story.takesNewsForKnown(at)) ? { isSeparable: true } : {};
}

function tryRules(at: number, story: StoryContext): Verdict {
  const verdict: Verdict = { mark: {} };
  for (const rule of RULES) {
    const found = rule.applies(at, story, verdict.mark);
    if (found?.excluded === "always") return { mark: found, excludedBy: rule };
    if (found?.dependsOn !== undefined && verdict.dependsBy === undefined) {
      verdict.mark = { ...verdict.mark, dependsOn: found.dependsOn };
      verdict.dependsBy = rule;
    }
    if (found?.excluded !== undefined && verdict.excludedBy === undefined) {
      verdict.mark = { ...verdict.mark, excluded: found.excluded };
      verdict.excludedBy = rule;
    }
  }
  return verdict;
}

/** A revision replaces what the rules said. What it does not change keeps its reason. */
function reviseVerdict(
  { mark: before, dependsBy, excludedBy }: Verdict,
  mark: Dependency,
  by: Reason,
): Verdict {
  return {
    mark,
    dependsBy:
      mark.dependsOn === before.dependsOn ? dependsBy : mark.dependsOn === undefined ? undefined : by,
    excludedBy: mark.excluded === before.excluded ? excludedBy : mark.excluded === undefined ? undefined : by,
  };
}
