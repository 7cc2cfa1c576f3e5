/**
 * What the forests of doubt learn from: sentences that people wrote of a story, with and without a planted fault, and
 * the labelled summaries of the corpora.
 */
import { findSources } from "../../../lib/faithfulness/align.ts";
import { checkSentence } from "../../../lib/faithfulness/check.ts";
import type { Evidence } from "../../../lib/faithfulness/evidence.ts";
import type { Finding } from "../../../lib/faithfulness/finding.ts";
import type { ReadSentence } from "../../../lib/faithfulness/read.ts";
import { indexStory, type StoryIndex } from "../../../lib/faithfulness/story.ts";
import { PLANTED_KINDS, type PlantedFault, plant } from "../../bench/faithfulness/planted.ts";
import { type Row, splitArticle } from "../../bench/faithfulness/rows.ts";
import { randomOf } from "../../bench/faults/history.ts";
import { type Pair, pairs } from "../../bench/summaries/pairs.ts";
import type { Thesaurus } from "./related.ts";

/** A sentence to learn from. */
export interface Lesson {
  /** The set that it is from. All sets count alike in learning, however large. */
  readonly set: string;
  readonly story: StoryIndex;
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
  /** 1 where it is at fault, and how surely that is known. */
  readonly label: 0 | 1;
  readonly weight: number;
  /** Where the fault was planted, and of which kind. */
  readonly fault: PlantedFault | undefined;
}

/** A story with sentences that say what it says. */
interface Told {
  readonly set: string;
  readonly story: StoryIndex;
  readonly sentences: readonly ReadSentence[];
}

/** Longer ones are lists. */
const MAX_LENGTH = 400;
/** Of so many stories on, one lends its names and words. */
const LENDERS = 50;
/** Of the lending story, so many sentences. */
const LENT = 6;

const usable = (texts: readonly string[]) => texts.filter((text) => text.length < MAX_LENGTH);

/** Sentences of summaries that people wrote. */
export function readTold(set: string, of: readonly Pair[]): Told[] {
  return of.map(({ text, references }) => {
    const story = indexStory(splitArticle(text), "en");
    const lines = references[0]!.split("\n").flatMap(splitArticle);
    return { set, story, sentences: usable(lines).map((line) => story.reader.read(line)) };
  });
}

/** Sentences of the stories themselves. */
export function readExtracts(set: string, of: readonly Pair[]): Told[] {
  return of.map(({ text }) => {
    const story = indexStory(splitArticle(text), "en");
    const lines = story.sentences.slice(0, 8).filter((_, at) => at % 3 === 0);
    return { set, story, sentences: lines.filter((line) => line.text.length < MAX_LENGTH) };
  });
}

/** The first pairs of a training set, or those behind. */
export const pairsOf = (set: string, from: number, to: number): Pair[] => pairs(set, "train").slice(from, to);

/** Each sentence as it is, and with so many faults, one at a time. */
export function* plantLessons(
  told: readonly Told[],
  faults: number,
  thesaurus: Thesaurus,
): Generator<Lesson> {
  const random = randomOf(9);
  for (const [at, { set, story, sentences }] of told.entries())
    for (const sentence of sentences) {
      const other = told[(at + 1 + Math.floor(random() * LENDERS)) % told.length]!;
      const others = [...other.sentences, ...other.story.sentences.slice(0, LENT)];
      const lenders = { own: story.sentences, others, thesaurus };
      yield teach(set, story, sentence.text, 0, 1);
      const planted: PlantedFault[] = [];
      for (const kind of PLANTED_KINDS.toSorted(() => random() - 0.5)) {
        const fault = planted.length < faults ? plant(kind, sentence, lenders, random) : undefined;
        if (fault) planted.push(fault);
      }
      for (const fault of planted)
        yield teach(set, story, fault.text, fault.kind === "synonym" ? 0 : 1, 1, fault);
    }
}

/** Where it is not known which sentence of an unfaithful summary is at fault, each teaches less. */
const UNSURE = 0.35;

const known = new Map<string, StoryIndex>();

/** The sentences of a labelled summary. */
export function teachRow({ set, article, sentences }: Pick<Row, "set" | "article" | "sentences">): Lesson[] {
  const story = known.get(article) ?? indexStory(splitArticle(article), "en");
  known.set(article, story);
  return sentences.map(({ text, faithful }) =>
    teach(set, story, text, faithful ? 0 : 1, faithful === undefined ? UNSURE : 1),
  );
}

function teach(
  set: string,
  story: StoryIndex,
  text: string,
  label: 0 | 1,
  weight: number,
  fault?: PlantedFault,
): Lesson {
  const sentence = story.reader.read(text);
  const { evidence, findings } = checkSentence(story, sentence, findSources(story, sentence));
  return { set, story, evidence, findings, label, weight, fault };
}
