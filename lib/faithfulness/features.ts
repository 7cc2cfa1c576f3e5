/**
 * What can be counted of a draft's sentence against its story: the features that the forest of doubt was
 * grown on. Of each, more speaks against the sentence.
 */
import { probability } from "../forest/index.ts";
import type { Edit, Evidence } from "./evidence.ts";
import { FINDINGS, type Finding, type FindingCode } from "./finding.ts";
import { CAUSE, COMPARATIVE, HEDGE, NEGATION } from "./lexis.ts";
import type { ReadSentence, Word } from "./read.ts";
import type { StoryIndex } from "./story.ts";

type Measured = readonly (readonly [name: string, value: number])[];

/**
 * @param findings of the same sentence
 * @param doubts of its words, in log-odds
 * @returns the features by name
 */
export function measureSentence(
  story: StoryIndex,
  evidence: Evidence,
  findings: readonly Finding[],
  doubts: readonly number[],
): ReadonlyMap<string, number> {
  return new Map([
    ...measureDoubts(evidence, doubts),
    ...measureSupport(evidence),
    ...measureContexts(evidence),
    ...measureGrams(story, evidence),
    ...measureEdits(evidence),
    ...measurePairs(story, evidence),
    ...measureKinds(evidence),
    ...measureFindings(findings),
    ...measureShape(evidence),
  ]);
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const least = (values: readonly number[]) => values.reduce((low, value) => Math.min(low, value), 1);
const most = (values: readonly number[]) => values.reduce((high, value) => Math.max(high, value), 0);
const mean = (values: readonly number[], none: number) =>
  values.length > 0 ? sum(values) / values.length : none;

/** The log-odds of a kind of word that the sentence does not have. */
const NO_DOUBT = -9;

/** How much its words are doubted: the most doubtful ones, all together, and by kind. */
function measureDoubts({ sentence: { words } }: Evidence, doubts: readonly number[]): Measured {
  const of = (is: (word: Word) => boolean) =>
    doubts.filter((_, at) => is(words[at]!)).toSorted((one, other) => other - one);
  const all = of(() => true);
  return [
    ["doubtFirst", all[0] ?? NO_DOUBT],
    ["doubtSecond", all[1] ?? NO_DOUBT],
    ["doubtThird", all[2] ?? NO_DOUBT],
    ["doubtSum", sum(all.map(probability))],
    ["doubtMean", mean(all, NO_DOUBT)],
    ["doubtNames", of(({ isName }) => isName)[0] ?? NO_DOUBT],
    ["doubtFigures", of(({ isFigure }) => isFigure)[0] ?? NO_DOUBT],
    ["doubtWords", of(({ isName, isFigure, isEmpty }) => !isName && !isFigure && !isEmpty)[0] ?? NO_DOUBT],
    ["doubtEmpty", of(({ isEmpty }) => isEmpty)[0] ?? NO_DOUBT],
  ];
}

/** Words that the cited sentences, or the story, do not have. */
function measureSupport({ sentence, support }: Evidence): Measured {
  const content = [...sentence.words.entries()].filter(([, { isEmpty }]) => !isEmpty);
  const rarities = sum(content.map(([, { rarity }]) => rarity));
  const lacking = (...kinds: string[]) =>
    content.filter(([at]) => kinds.includes(support[at]!)).map(([, word]) => word);
  const [nowhere, elsewhere, akin] = [lacking("none"), lacking("story"), lacking("akin")];
  const uncited = [...nowhere, ...elsewhere];
  const rare = (words: readonly Word[]) => words.map(({ rarity }) => rarity);
  return [
    ["nowhereShare", share(nowhere.length, content.length)],
    ["nowhereRarity", share(sum(rare(nowhere)), rarities)],
    ["nowhereMost", most(rare(nowhere))],
    ["nowhereCount", Math.min(nowhere.length, 8)],
    ["nowhereNames", nowhere.filter(({ isName }) => isName).length],
    ["nowhereCapitals", nowhere.filter(({ isCapital, start }) => isCapital && start > 0).length],
    ["elsewhereShare", share(elsewhere.length, content.length)],
    ["elsewhereMost", most(rare(elsewhere))],
    ["elsewhereCount", Math.min(elsewhere.length, 8)],
    ["uncitedRarity", share(sum(rare(uncited)), rarities)],
    ["uncitedNames", uncited.filter(({ isName }) => isName).length],
    ["uncitedFigures", uncited.filter(({ isFigure }) => isFigure).length],
    ["akinShare", share(akin.length, content.length)],
    ["emptyNowhere", sentence.words.filter(({ isEmpty }, at) => isEmpty && support[at] === "none").length],
    [
      "emptyUncited",
      share(
        sentence.words.filter(({ isEmpty }, at) => isEmpty && support[at] !== "cited").length,
        sentence.words.length,
      ),
    ],
  ];
}

/** Words that the story says, but beside others. */
function measureContexts({ sentence, context }: Evidence): Measured {
  const known = [...sentence.words.entries()].filter(([at, { isEmpty }]) => !isEmpty && context[at]! >= 0);
  const of = (is: (word: Word) => boolean) =>
    known.filter(([, word]) => is(word)).map(([at]) => context[at]!);
  const all = of(() => true);
  const sorted = all.toSorted((one, other) => one - other);
  return [
    ["contextLeast", 1 - (sorted[0] ?? 1)],
    ["contextSecond", 1 - (sorted[1] ?? 1)],
    ["contextMean", 1 - mean(all, 1)],
    ["contextNames", 1 - least(of(({ isName }) => isName))],
    ["contextFigures", 1 - least(of(({ isFigure }) => isFigure))],
    ["contextWords", 1 - least(of(({ isName, isFigure }) => !isName && !isFigure))],
    ["contextRare", 1 - least(of(({ rarity }) => rarity > 0.6))],
    ["contextLow", all.filter((value) => value < 0.34).length],
  ];
}

/**
 * Runs of words that are the same: n-grams in the cited sentences and in the story, and how long they are.
 */
function measureGrams(story: StoryIndex, { sentence, cited, common }: Evidence): Measured {
  const own = sentence.words.map(({ key }) => key);
  const inStory = gramsOf(story.sentences);
  const inCited = gramsOf(cited);
  const precision = (n: number, known: ReadonlySet<string>) => {
    const grams = own
      .slice(0, Math.max(0, own.length - n + 1))
      .map((_, at) => own.slice(at, at + n).join(" "));
    return grams.length > 0 ? grams.filter((gram) => known.has(gram)).length / grams.length : 1;
  };
  const runs = listRuns(common);
  return [
    ["newUnigrams", 1 - precision(1, inStory)],
    ["newBigrams", 1 - precision(2, inStory)],
    ["newTrigrams", 1 - precision(3, inStory)],
    ["newFourgrams", 1 - precision(4, inStory)],
    ["uncitedUnigrams", 1 - precision(1, inCited)],
    ["uncitedBigrams", 1 - precision(2, inCited)],
    ["uncitedTrigrams", 1 - precision(3, inCited)],
    ["apart", 1 - share(common.length, own.length)],
    ["density", -share(sum(runs.map((run) => run * run)), own.length)],
    ["broken", 1 - share(most(runs), own.length)],
    ["runs", Math.min(runs.length, 12)],
  ];
}

const MAX_GRAM = 4;
const known = new WeakMap<readonly ReadSentence[], ReadonlySet<string>>();

function gramsOf(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const before = known.get(sentences);
  if (before) return before;
  const grams = new Set<string>();
  for (const { words } of sentences)
    for (let at = 0; at < words.length; at++) {
      let gram = words[at]!.key;
      grams.add(gram);
      for (let n = 1; n < MAX_GRAM && at + n < words.length; n++) {
        gram += ` ${words[at + n]!.key}`;
        grams.add(gram);
      }
    }
  known.set(sentences, grams);
  return grams;
}

function listRuns(common: Evidence["common"]): number[] {
  const runs: number[] = [];
  for (const [at, [row, column]] of common.entries()) {
    const last = common[at - 1];
    if (last && last[0] === row - 1 && last[1] === column - 1) runs[runs.length - 1]! += 1;
    else runs.push(1);
  }
  return runs;
}

/** Where it departs from the sentence that it is closest to. */
function measureEdits({ edits, sentence }: Evidence): Measured {
  const content = (words: readonly Word[]) => words.filter(({ isEmpty }) => !isEmpty);
  const framed = edits.filter(({ before, behind, own }) => before >= 1 && behind >= 1 && own.length > 0);
  const tight = framed.filter(({ before, behind }) => before + behind >= 4);
  const swaps = (list: readonly Edit[]) =>
    list.filter(({ own, theirs }) => {
      const [ours, others] = [content(own).length, content(theirs).length];
      return ours > 0 && others > 0 && ours <= 3 && others <= 3;
    });
  const insertions = tight.filter(
    ({ own, theirs }) => content(own).length > 0 && content(theirs).length === 0,
  );
  const swapped = swaps(tight).flatMap(({ own }) => content(own));
  return [
    ["swaps", swaps(framed).length],
    ["tightSwaps", swaps(tight).length],
    ["swappedNames", swapped.filter(({ isName, isFigure }) => isName || isFigure).length],
    ["swappedMost", most(swapped.map(({ rarity }) => rarity))],
    ["insertions", insertions.length],
    ["inserted", share(sum(insertions.map(({ own }) => content(own).length)), sentence.words.length)],
  ];
}

/** Two words behind each other that the story has, but in no sentence together. */
function measurePairs(story: StoryIndex, { sentence, support }: Evidence): Measured {
  const content = sentence.words.filter(({ isEmpty }, at) => !isEmpty && support[at] !== "none");
  const together = (one: Word, other: Word) => {
    const there = new Set((story.places.get(one.key) ?? []).map((place) => place.sentence));
    return (story.places.get(other.key) ?? []).some((place) => there.has(place.sentence));
  };
  const pairs = content.slice(1).map((word, at) => [content[at]!, word] as const);
  const apart = pairs.filter(([one, other]) => one.key !== other.key && !together(one, other));
  const far = content
    .slice(2)
    .map((word, at) => [content[at]!, word] as const)
    .filter(([one, other]) => one.key !== other.key && !together(one, other));
  return [
    ["pairsApart", share(apart.length, pairs.length)],
    ["pairsApartCount", Math.min(apart.length, 8)],
    ["pairsApartMost", most(apart.map(([one, other]) => Math.min(one.rarity, other.rarity)))],
    ["farApart", share(far.length, Math.max(1, content.length - 2))],
  ];
}

/** How many words deny, doubt, attribute, compare or reason, against the cited sentences and the closest. */
function measureKinds({ sentence, cited }: Evidence): Measured {
  const count = (words: readonly Word[], kind: number) => words.filter(({ kinds }) => kinds & kind).length;
  const theirs = cited.flatMap(({ words }) => words);
  const keys = new Set(theirs.map(({ key }) => key));
  const fresh = sentence.words.filter(({ key }) => !keys.has(key));
  return [
    ["negationsOff", Math.abs(count(sentence.words, NEGATION) - count(theirs, NEGATION))],
    ["negationsFresh", count(fresh, NEGATION)],
    ["hedgesFresh", count(fresh, HEDGE)],
    ["causesFresh", count(fresh, CAUSE)],
    ["comparativesFresh", count(fresh, COMPARATIVE)],
  ];
}

/** What the rules have found. */
function measureFindings(findings: readonly Finding[]): Measured {
  const faults = findings.filter(({ isFault }) => isFault);
  return [
    ["faults", Math.min(faults.length, 4)],
    ...(Object.keys(FINDINGS) as FindingCode[]).map((code): [string, number] => [
      `${code}Found`,
      Math.min(2, findings.filter((finding) => finding.code === code).length),
    ]),
  ];
}

/** How long it is, and how much of it each cited sentence covers. */
function measureShape({ sentence, cited, rests }: Evidence): Measured {
  const content = sentence.words.filter(({ isEmpty }) => !isEmpty);
  const covers = cited.map(({ words }) => {
    const keys = new Set(words.map(({ key }) => key));
    return share(content.filter(({ key }) => keys.has(key)).length, content.length);
  });
  const first = covers[0] ?? 0;
  return [
    ["cites", rests.length],
    ["firstLacks", 1 - first],
    ["spread", rests.length > 1 ? Math.min(30, Math.max(...rests) - Math.min(...rests)) : 0],
  ];
}
