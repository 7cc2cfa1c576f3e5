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

/** Finds quotations that are not verbatim, or are given to another speaker. */
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
  const own = story.sentences.slice(from, to + 1);
  const speaker = findSpeaker(sentence);
  if (!speaker) return checkCalled(story, own, findCalled(sentence, end));
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
  return speaker.some(({ key }) => said.has(key)) ? [] : [tellSpeaker(speaker)];
}

/**
 * A speaker who is called by what he is (“the port authority”) shares a word with what stands around the
 * quotation in the story, or beside whom that names elsewhere. Where nothing stands around it, anybody may
 * have said it.
 */
function checkCalled(story: StoryIndex, own: readonly ReadSentence[], called: readonly Word[]): Finding[] {
  const around = own.flatMap((one) => one.words.filter((word) => !word.isEmpty && isOutside(one, word)));
  const told = around.filter(({ kinds }) => !(kinds & ATTRIBUTION));
  if (called.length === 0 || told.length === 0) return [];
  const named = new Set(told.filter(({ isName }) => isName).map(({ key }) => key));
  const said = new Set([...told.map(({ key }) => key), ...listBeside(story, named)]);
  return called.some(({ key }) => said.has(key)) ? [] : [tellSpeaker(called)];
}

/** Words that stand within so many of a name say who it is: “the harbour master, Joe Quill”. */
const BESIDE_NAME = 4;

function listBeside({ sentences }: StoryIndex, named: ReadonlySet<string>): string[] {
  return sentences.flatMap(({ words }) =>
    words.flatMap(({ key, isName }, at) =>
      isName && named.has(key)
        ? words.slice(Math.max(0, at - BESIDE_NAME), at + BESIDE_NAME + 1).map((word) => word.key)
        : [],
    ),
  );
}

function tellSpeaker(speaker: readonly Word[]): Finding {
  const written = speaker.map(({ text }) => text).join(" ");
  const message = `The story does not give this quotation to ${written}.`;
  return { code: "speaker", message, start: speaker[0]!.start, end: speaker.at(-1)!.end, isFault: true };
}

function countWords({ words }: ReadSentence, start: number, end: number): number {
  return words.filter((word) => word.start >= start && word.end <= end).length;
}

/** So many words from the verb of saying a speaker is named. */
const REACH = 6;

/** Whether a word stands in no quotation. */
function isOutside({ quoted }: ReadSentence, word: Word): boolean {
  return !quoted.some((place) => word.start >= place.start && word.end <= place.end);
}

/** What says who speaks between a quotation's end and the verb of saying: “…,” the port authority said. */
function findCalled(sentence: ReadSentence, end: number): Word[] {
  const behind = sentence.words.filter((word) => word.start >= end && isOutside(sentence, word));
  const verb = behind.findIndex(({ kinds }) => kinds & ATTRIBUTION);
  if (verb < 1 || verb > REACH) return [];
  return behind.slice(0, verb).filter(({ isEmpty, isFigure, isName }) => !(isEmpty || isFigure || isName));
}

/** The name nearest to a verb of saying, outside the quotation. */
function findSpeaker(sentence: ReadSentence): readonly Word[] | undefined {
  const { words, names } = sentence;
  const verbs = words.flatMap((word, at) =>
    word.kinds & ATTRIBUTION && isOutside(sentence, word) ? [at] : [],
  );
  let best: { name: readonly Word[]; distance: number } | undefined;
  for (const name of names) {
    if (!isOutside(sentence, name[0]!)) continue;
    const [first, last] = [words.indexOf(name[0]!), words.indexOf(name.at(-1)!)];
    for (const verb of verbs) {
      const distance = verb > last ? verb - last : first - verb;
      if (distance <= REACH && (!best || distance < best.distance)) best = { name, distance };
    }
  }
  return best?.name;
}
