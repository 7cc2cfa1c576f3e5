/** What can be seen of one word of a draft: the features that its doubt is told from. */
import type { Edit, Evidence, Support } from "./evidence.ts";
import { ATTRIBUTION, CAUSE, COMPARATIVE, HEDGE, NEGATION } from "./lexis.ts";
import type { Word } from "./read.ts";
import type { IsRelated } from "./related.ts";
import type { StoryIndex } from "./story.ts";

/** By name, always in the same order. */
type Features = Readonly<Record<string, number>>;

/** How far a word's support is from the best. */
const DISTANCES: Readonly<Record<Support, number>> = { cited: 0, akin: 1, story: 2, none: 3 };
/** So many content words on one side of a word are looked at; so many words may come between two. */
const SIDE = 3;
/** Of a word that is all over the story, so many places are looked at. */
const MAX_PLACES = 40;

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const isContent = ({ isEmpty }: Word) => !isEmpty;

/** A sentence with what is asked of it for each of its words. */
interface Looked {
  readonly story: StoryIndex;
  readonly evidence: Evidence;
  readonly isRelated: IsRelated;
  readonly words: readonly Word[];
  /** The places of its content words. */
  readonly content: readonly number[];
  readonly editOf: ReadonlyMap<Word, Edit>;
  /** Stems that the cited sentences have and it has not. */
  readonly spare: readonly string[];
  readonly cited: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
}

/** The features of each word of a sentence. */
export function measureWords(story: StoryIndex, evidence: Evidence, isRelated: IsRelated): Features[] {
  const { sentence, cited, edits } = evidence;
  const { words } = sentence;
  const theirs = cited.flatMap((one) => one.words);
  const ownKeys = new Set(words.map(({ key }) => key));
  const keys = new Set(theirs.filter(isContent).map(({ key }) => key));
  const looked: Looked = {
    story,
    evidence,
    isRelated,
    words,
    content: [...words.keys()].filter((at) => isContent(words[at]!)),
    editOf: new Map(edits.flatMap((edit) => edit.own.map((word) => [word, edit] as const))),
    spare: [...keys].filter((key) => !ownKeys.has(key)),
    cited: new Set(theirs.map(({ lower }) => lower)),
    own: new Set(words.map(({ lower }) => lower)),
  };
  const whole = measureWhole(looked);
  return words.map((_, at) => ({
    ...measureItself(looked, at),
    ...measureSupport(looked, at),
    ...measureBeside(looked, at),
    ...measureEdit(looked, at),
    ...whole,
    uncitedOthers: countUncited(looked, at),
  }));
}

const distance = ({ evidence }: Looked, at: number | undefined) =>
  at === undefined ? -1 : DISTANCES[evidence.support[at]!];

/** What is the same for all words of a sentence. */
function measureWhole(looked: Looked): Features {
  const { evidence, content, words, story } = looked;
  const pairs = words.slice(1).filter((word, at) => isBeside(story, words[at]!, word, 1)).length;
  return {
    coverage: share(content.filter((at) => distance(looked, at) === 0).length, content.length),
    bigrams: share(pairs, words.length - 1),
    negations: evidence.sentence.negations - (evidence.closest?.negations ?? 0),
  };
}

const countUncited = (looked: Looked, at: number) =>
  looked.content.filter((other) => other !== at && distance(looked, other) > 1).length;

function measureItself({ words, story }: Looked, at: number): Features {
  const word = words[at]!;
  return {
    rarity: word.rarity,
    name: Number(word.isName),
    figure: Number(word.isFigure),
    capital: Number(word.isCapital && at > 0),
    empty: Number(word.isEmpty),
    letters: Math.min(word.text.length, 15),
    kind: KINDS.findIndex((kind) => word.kinds & kind),
    ending: endingOf(word),
    places: Math.min(story.places.get(word.key)?.length ?? 0, 12),
  };
}

const KINDS = [NEGATION, HEDGE, ATTRIBUTION, CAUSE, COMPARATIVE];
/** Endings of English words that go with a form: "ed", "ing", "s", "ly", "er", "est". */
const ENDING = /.{3}(ed|ing|s|ly|er|est)$/;
const endingOf = ({ lower }: Word) => (ENDING.exec(lower)?.[1] ?? "").length;

/** Whether the story says it, or something like it. */
function measureSupport(looked: Looked, at: number): Features {
  const { words, spare, isRelated, story, cited, own, evidence } = looked;
  const word = words[at]!;
  const isUncited = distance(looked, at) > 1 && !word.isEmpty;
  const opposites = story.reader.lexis.opposites(word.lower);
  return {
    support: distance(looked, at),
    related: Number(isUncited && spare.some((key) => isRelated(word.key, key))),
    relatedStory: Number(isUncited && !word.isName && hasRelated(story, word.key, isRelated)),
    opposed: Number(
      opposites !== undefined && [...opposites].some((other) => cited.has(other) && !own.has(other)),
    ),
    context: evidence.context[at]!,
  };
}

function hasRelated(story: StoryIndex, key: string, isRelated: IsRelated): boolean {
  for (const other of story.places.keys()) if (isRelated(key, other)) return true;
  return false;
}

/** Whether the story has it beside the same words. */
function measureBeside(looked: Looked, at: number): Features {
  const { words, content, story } = looked;
  const word = words[at]!;
  const left = content.findLast((other) => other < at);
  const right = content.find((other) => other > at);
  const [before, behind] = [words[at - 1], words[at + 1]];
  const has = (one: Word | undefined, other: Word | undefined, reach: number) =>
    one && other ? Number(isBeside(story, one, other, reach)) : -1;
  return {
    contextLeft: measureSide(looked, at, content.filter((other) => other < at).slice(-SIDE)),
    contextRight: measureSide(looked, at, content.filter((other) => other > at).slice(0, SIDE)),
    leftPair: has(before, word, 1),
    rightPair: has(word, behind, 1),
    leftSkip: left === undefined ? -1 : has(words[left], word, at - left + SIDE),
    rightSkip: right === undefined ? -1 : has(word, words[right], right - at + SIDE),
    leftSupport: distance(looked, left),
    rightSupport: distance(looked, right),
  };
}

/** Whether two words stand in this order in the story, at most so many words apart. */
function isBeside(story: StoryIndex, one: Word, other: Word, reach: number): boolean {
  return (story.places.get(one.key) ?? []).slice(0, MAX_PLACES).some(({ sentence, word }) => {
    const behind = story.sentences[sentence]!.words.slice(word + 1, word + 1 + reach);
    return behind.some(({ key }) => key === other.key);
  });
}

/** How much of what stands on one side of a word stands in a sentence of the story with it. */
function measureSide({ story, words }: Looked, at: number, side: readonly number[]): number {
  if (side.length === 0) return -1;
  const beside = side.map((other) => words[other]!);
  const all = beside.reduce((sum, { rarity }) => sum + rarity, 0);
  let best = -1;
  for (const { sentence } of (story.places.get(words[at]!.key) ?? []).slice(0, MAX_PLACES)) {
    const keys = keysOf(story.sentences[sentence]!.words);
    const said = beside.reduce((sum, { key, rarity }) => (keys.has(key) ? sum + rarity : sum), 0);
    best = Math.max(best, share(said, all));
  }
  return best;
}

const known = new WeakMap<readonly Word[], ReadonlySet<string>>();

function keysOf(words: readonly Word[]): ReadonlySet<string> {
  const before = known.get(words);
  if (before) return before;
  const keys = new Set(words.map(({ key }) => key));
  known.set(words, keys);
  return keys;
}

/** What it stands for, where the closest sentence has something else between the same words. */
function measureEdit({ words, editOf, isRelated }: Looked, at: number): Features {
  const word = words[at]!;
  const edit = editOf.get(word);
  const ours = edit?.own.filter(isContent) ?? [];
  const theirs = edit?.theirs.filter(isContent) ?? [];
  const isSpecial = ({ isName, isFigure }: Word) => isName || isFigure;
  return {
    edited: Number(edit !== undefined),
    before: Math.min(edit?.before ?? 0, 8),
    behind: Math.min(edit?.behind ?? 0, 8),
    ownEdit: Math.min(edit?.own.length ?? 0, 12),
    theirEdit: Math.min(edit?.theirs.length ?? 0, 12),
    theirNames: theirs.filter(({ isName }) => isName).length,
    theirFigures: theirs.filter(({ isFigure }) => isFigure).length,
    theirRarity: theirs.reduce((most, { rarity }) => Math.max(most, rarity), 0),
    relatedEdit:
      theirs.length === 0
        ? -1
        : Number(theirs.some(({ key }) => key === word.key || isRelated(word.key, key))),
    sameEnding: Number(endingOf(word) > 0 && theirs.some((other) => endingOf(other) === endingOf(word))),
    alone: Number(ours.length === 1),
    sameKind: Number(
      ours.length > 0 && theirs.length > 0 && ours.every(isSpecial) === theirs.every(isSpecial),
    ),
  };
}
