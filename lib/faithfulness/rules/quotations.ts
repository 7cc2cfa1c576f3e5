/** Quotations: verbatim, and with the speaker that the story gives them. */

import type { Evidence } from "../evidence.ts";
import type { Finding } from "../finding.ts";
import { ATTRIBUTION } from "../lexis.ts";
import type { ReadSentence, Word } from "../read.ts";
import type { StoryIndex } from "../story.ts";

/** A word alone in quotation marks is a title or a nickname. */
const MIN_SPOKEN_WORDS = 3;
/**
 * A speaker whom the sentence only calls "she" was named at most so many sentences before it, or right
 * behind.
 */
const [BEFORE, BEHIND] = [3, 1];

export function checkQuotations(story: StoryIndex, evidence: Evidence): Finding[] {
  return evidence.sentence.quoted.flatMap(({ start, end }) => {
    const written = evidence.sentence.text.slice(start, end);
    const wanted = fold(written);
    if (wanted === "") return [];
    const source = findSource(story, evidence.rests, wanted);
    if (!source) {
      const message = `“${written}” does not stand so in the sentences that this rests on.`;
      return [{ code: "quotation" as const, message, start, end, isFault: true }];
    }
    return checkSpeaker(story, evidence.sentence, { start, end }, source);
  });
}

/** A text as a quotation is compared: its words alone, one space between them. */
const fold = (text: string) => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");

interface Source {
  /** The sentences over which the quotation goes. */
  readonly from: number;
  readonly to: number;
  /** Whether the story has it in quotation marks, too. */
  readonly isSpoken: boolean;
}

/** A quotation may go over sentences that follow one another, of which at least one is cited. */
function findSource(story: StoryIndex, rests: readonly number[], wanted: string): Source | undefined {
  for (const at of rests)
    for (const [from, to] of [
      [at, at],
      [at, at + 1],
      [at - 1, at],
      [at - 1, at + 1],
    ] as const) {
      const read = story.sentences.slice(Math.max(0, from), to + 1);
      const text = ` ${fold(read.map((one) => one.text).join(" "))} `;
      if (text.includes(` ${wanted} `))
        return { from: Math.max(0, from), to, isSpoken: read.some(({ quoted }) => quoted.length > 0) };
    }
  return undefined;
}

/** Who speaks has to be named in the sentences of the quotation, or be whom they mean by a pronoun. */
function checkSpeaker(
  story: StoryIndex,
  sentence: ReadSentence,
  { start, end }: { start: number; end: number },
  { from, to }: Source,
): Finding[] {
  if (countWords(sentence, start, end) < MIN_SPOKEN_WORDS) return [];
  const speaker = findSpeaker(sentence);
  if (!speaker) return [];
  const own = story.sentences.slice(from, to + 1);
  const named = own.flatMap(({ names, quoted }) =>
    names.filter(
      (name) => !quoted.some((place) => name[0]!.start >= place.start && name[0]!.end <= place.end),
    ),
  );
  const near =
    named.length > 0
      ? named
      : [
          ...story.sentences.slice(Math.max(0, from - BEFORE), from),
          ...story.sentences.slice(to + 1, to + 1 + BEHIND),
        ].flatMap(({ names }) => names);
  const said = new Set(near.flatMap((name) => name.map(({ key }) => key)));
  if (speaker.some(({ key }) => said.has(key))) return [];
  const written = speaker.map(({ text }) => text).join(" ");
  const message = `The story does not give this quotation to ${written}.`;
  return [{ code: "speaker", message, start: speaker[0]!.start, end: speaker.at(-1)!.end, isFault: true }];
}

function countWords({ words }: ReadSentence, start: number, end: number): number {
  return words.filter((word) => word.start >= start && word.end <= end).length;
}

/** So many words from the verb of saying a speaker is named. */
const REACH = 6;

/** The name nearest to a verb of saying, outside the quotation. */
function findSpeaker({ words, names, quoted }: ReadSentence): readonly Word[] | undefined {
  const isOutside = (word: Word) =>
    !quoted.some((place) => word.start >= place.start && word.end <= place.end);
  const verbs = words.flatMap((word, at) => (word.kinds & ATTRIBUTION && isOutside(word) ? [at] : []));
  let best: { name: readonly Word[]; distance: number } | undefined;
  for (const name of names) {
    if (!isOutside(name[0]!)) continue;
    const [first, last] = [words.indexOf(name[0]!), words.indexOf(name.at(-1)!)];
    for (const verb of verbs) {
      const distance = verb > last ? verb - last : first - verb;
      if (distance <= REACH && (!best || distance < best.distance)) best = { name, distance };
    }
  }
  return best?.name;
}
