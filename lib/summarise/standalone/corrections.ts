/**
 * Claims that the newsroom has taken back: a later update of a live page corrects them, or a note in the
 * story says that they are false. They stand in the body, but are not part of the story any more.
 */
import type { Block } from "../../article.ts";
import { enRetractions as EN } from "../../languages/en-claims.ts";
import { alternatives } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { listContentStems, measureJaccard, stem } from "../../text/stem.ts";
import type { Sentence } from "../ranking.ts";

const CORRECTS = compilePattern(
  `${alternatives(EN.corrects)}|${alternatives(EN.nowSays)} .{0,60}${alternatives(EN.not)}`,
);
/** A claim and its correction share at least this much of what they say. */
const MIN_LIKENESS = 0.3;
/** More corrections than this are looked for on no page. */
const MAX_CORRECTIONS = 20;

/**
 * In the newsroom's own voice, under its label: "Update: the reports are false." What somebody
 * denies is news.
 */
const NOTE = compilePattern(
  String.raw`^\W*${alternatives(EN.labels)}[^:–—-]{0,30}[:–—-].*${alternatives(EN.judges)}`,
);
/** What such a note may name instead of saying the claim again. */
const HEARSAY = compilePattern([
  `${alternatives(EN.these)} (${alternatives(EN.hearsay, { isPart: true })})`,
  String.raw`${alternatives(EN.plurals, { isPart: true })}?(?!\p{L})`,
]);
/** A note of at most so many words does not repeat the claim. */
const MAX_BARE_WORDS = 4;

/**
 * A label looks like a dateline ("UPDATE, 3 p.m.:"), and so may stand before what was taken for the sentence.
 */
const MAX_LABEL_LENGTH = 40;

/** The indices of the notes that say that the story is false. */
export function findRetractions(said: readonly Sentence[], body: readonly Block[]): number[] {
  const isNote = (at: number) => {
    const { text, block, start, end } = said[at]!;
    if (body[block]!.published !== undefined) return false;
    return NOTE.test(start < MAX_LABEL_LENGTH ? body[block]!.text.slice(0, end) : text);
  };
  return [...said.keys()].filter(isNote).slice(0, MAX_CORRECTIONS);
}

/**
 * What became of the claims: those that are no news any more, and those that only their
 * retraction may follow.
 */
export type CorrectedClaims = { takenBack: ReadonlySet<number>; retractedBy: ReadonlyMap<number, number> };

/** The claims that a later update of a live page, or a note, corrects, as indices into `said`. */
export function findCorrected(said: readonly Sentence[], body: readonly Block[]): CorrectedClaims {
  const takenBack = new Set<number>();
  const retractedBy = new Map<number, number>();
  const updateOf = (at: number) => body[said[at]!.block]!.published;
  const updates = [...said.keys()]
    .filter((at) => updateOf(at) !== undefined && CORRECTS.test(said[at]!.text))
    .slice(0, MAX_CORRECTIONS);
  const notes = findRetractions(said, body);
  if (updates.length + notes.length === 0) return { takenBack, retractedBy };
  const stems = said.map(({ text }) => listContentStems(text));
  const isSame = (one: number, other: number) => measureJaccard(stems[one]!, stems[other]!) >= MIN_LIKENESS;
  for (const correction of updates) {
    const time = Date.parse(updateOf(correction)!);
    for (const at of said.keys()) {
      const update = updateOf(at);
      if (update !== undefined && Date.parse(update) < time && isSame(at, correction)) takenBack.add(at);
    }
  }
  for (const note of notes) {
    const named = stems[note]!.size <= MAX_BARE_WORDS ? HEARSAY.exec(said[note]!.text)?.[1] : undefined;
    const claims = [...said.keys()].filter(
      (at) =>
        !notes.includes(at) && (isSame(at, note) || (named !== undefined && stems[at]!.has(stem(named)))),
    );
    // "The reports are false" cannot be understood without the first of them.
    const first = named === undefined ? undefined : claims.find((at) => at < note);
    if (first !== undefined) retractedBy.set(first, note);
    for (const at of claims) if (at !== first) takenBack.add(at);
  }
  return { takenBack, retractedBy };
}
