/**
 * The doubt that the rules leave: how likely a sentence is not what the story says, from 0 to 1. A forest
 * tells it of each word, from where the story has it and beside what; another of the sentence, from its
 * words and all that can be counted. Both were grown by `npm run train -- faithfulness`;
 * `doubt.forest.json` says on what.
 */
import { type Forest, type PackedForest, probability, unpack } from "../forest/index.ts";
import { lazily } from "../text/memoize.ts";
import packed from "./doubt.forest.json" with { type: "json" };
import type { Evidence } from "./evidence.ts";
import { measureSentence } from "./features.ts";
import type { Finding } from "./finding.ts";
import { unpackRelated } from "./related.ts";
import type { StoryIndex } from "./story.ts";
import { measureWords } from "./word-features.ts";

/**
 * A sentence that is doubted more does not stand. It errs on the safe side: a line dropped costs less than
 * a lie.
 */
export const MOST_DOUBT = packed.point;

const isRelated = lazily(() => unpackRelated(packed.related));

/** Unpacks a forest when its features are first known by name. */
function whenAsked(forest: PackedForest): (names: readonly string[]) => Forest {
  let unpacked: Forest | undefined;
  return (names) => {
    unpacked ??= unpack(forest, names);
    return unpacked;
  };
}
const [words, sentences] = [whenAsked(packed.words), whenAsked(packed.sentences)];

/** How much each word of a sentence is doubted, in log-odds. */
function doubtWords(story: StoryIndex, evidence: Evidence): readonly number[] {
  const [first, ...more] = measureWords(story, evidence, isRelated());
  if (!first) return [];
  return words(Object.keys(first))([first, ...more].map((row) => Object.values(row)))[0]!;
}

/** The features of a sentence that its doubt is told from. */
export function describeSentence(
  story: StoryIndex,
  evidence: Evidence,
  findings: readonly Finding[],
): ReadonlyMap<string, number> {
  return measureSentence(story, evidence, findings, doubtWords(story, evidence));
}

/** @returns 0 (no doubt) to 1 */
export function doubtSentence(story: StoryIndex, evidence: Evidence, findings: readonly Finding[]): number {
  const features = describeSentence(story, evidence, findings);
  return probability(sentences([...features.keys()])([[...features.values()]])[0]![0]!);
}
