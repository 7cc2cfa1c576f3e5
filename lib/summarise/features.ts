/**
 * What can be seen of a sentence without understanding it. Each group below is a question that an editor asks;
 * its names and its figures run in the same order. The figures are all that a model ever sees of a story, so
 * that a better model needs nothing else changed.
 */
import type { Heading, Line, Story } from "./story.ts";
import { connectives, firstPerson, pronouns, reporting, secondPerson, times } from "./words.ts";

type Group = {
  names: readonly string[];
  /** The figures of the sentence at `at`, in the order of `names`. */
  figures: (story: Story, at: number, whole: Whole) => readonly number[];
};

/** What is the same for every sentence of a story, computed once. */
type Whole = {
  words: number;
  meanLength: number;
  /** Weight of each term: the logarithm of how often the story says it. */
  weight: number[];
  /** The length of the story's own term vector. */
  norm: number;
  centrality: number[];
  centralityRank: number[];
  /** The centrality of the most central sentence. */
  peak: number;
  wordsBefore: number[];
  kind: number[];
  /** For each term, the sentences among the first three that say it, as bits. */
  lead: Map<number, number>;
  topics: Set<number>;
};

const where: Group = {
  names: [
    "index",
    "logIndex",
    "inverseIndex",
    "fraction",
    "logWordsBefore",
    "left",
    "isFirst",
    "isSecond",
    "isThird",
  ],
  figures: (story, at, whole) => [
    Math.min(at, 60),
    Math.log1p(at),
    1 / (at + 1),
    at / story.lines.length,
    Math.log1p(whole.wordsBefore[at]!),
    Math.min(story.lines.length - 1 - at, 60),
    at === 0 ? 1 : 0,
    at === 1 ? 1 : 0,
    at === 2 ? 1 : 0,
  ],
};

const size: Group = {
  names: ["words", "logWords", "relativeLength", "contentShare", "letters"],
  figures: (story, at, whole) => {
    const line = story.lines[at]!;
    return [
      Math.min(line.length, 80),
      Math.log1p(line.length),
      line.length / (whole.meanLength || 1),
      line.terms.length / (line.length || 1),
      line.text.length / (line.length || 1),
    ];
  },
};

const centre: Group = {
  names: [
    "centrality",
    "centralityRank",
    "relativeCentrality",
    "meanFrequency",
    "meanSpread",
    "topicShare",
    "topicRecall",
    "recurringPairs",
    "said later",
    "said before",
    "new terms",
  ],
  figures: (story, at, whole) => {
    const { distinct } = story.lines[at]!;
    const n = distinct.length || 1;
    let frequency = 0;
    let spread = 0;
    let topics = 0;
    let later = 0;
    let before = 0;
    for (const term of distinct) {
      frequency += whole.weight[term]!;
      spread += story.spread[term]! - 1;
      if (whole.topics.has(term)) topics++;
      if (story.last[term]! > at) later++;
      if (story.first[term]! < at) before++;
    }
    return [
      whole.centrality[at]!,
      whole.centralityRank[at]!,
      whole.centrality[at]! / (whole.peak || 1),
      frequency / n,
      spread / n / story.lines.length,
      topics / n,
      topics / (whole.topics.size || 1),
      0,
      later / n,
      before / n,
      n - before,
    ];
  },
};

/** The cosine of two sentences over their distinct terms. */
function likeness(a: Line | undefined, b: Line | undefined): number {
  if (!a?.distinct.length || !b?.distinct.length) return 0;
  const own = new Set(a.distinct);
  let shared = 0;
  for (const term of b.distinct) if (own.has(term)) shared++;
  return shared / Math.sqrt(a.distinct.length * b.distinct.length);
}

const neighbours: Group = {
  names: [
    "like first",
    "like leads",
    "like previous",
    "like next",
    "previous length",
    "next length",
    "previous centrality",
    "next centrality",
  ],
  figures: (story, at, whole) => {
    const { lines } = story;
    const line = lines[at]!;
    let inLead = 0;
    for (const term of line.distinct) {
      const bits = whole.lead.get(term) ?? 0;
      if (bits & ~(1 << at)) inLead++;
    }
    return [
      at === 0 ? 1 : likeness(lines[0], line),
      inLead / Math.sqrt((line.distinct.length || 1) * (whole.lead.size || 1)),
      likeness(lines[at - 1], line),
      likeness(line, lines[at + 1]),
      Math.min(lines[at - 1]?.length ?? 0, 80),
      Math.min(lines[at + 1]?.length ?? 0, 80),
      whole.centrality[at - 1] ?? 0,
      whole.centrality[at + 1] ?? 0,
    ];
  },
};

const news: Group = {
  names: [
    "names",
    "nameShare",
    "newNames",
    "nameSpread",
    "figures",
    "figureShare",
    "hasFigure",
    "moneyOrPercent",
    "timeWords",
  ],
  figures: (story, at) => {
    const { names, figures, length, words, text } = story.lines[at]!;
    const fresh = names.filter((term) => story.first[term] === at).length;
    const spread = names.reduce((sum, term) => sum + story.spread[term]!, 0);
    return [
      names.length,
      names.length / (length || 1),
      fresh,
      spread / (names.length || 1) / story.lines.length,
      figures,
      figures / (length || 1),
      figures > 0 ? 1 : 0,
      /[$€£₹%]|\bper ?cent\b/.test(text) ? 1 : 0,
      count(words, times),
    ];
  },
};

function count(words: readonly string[], among: ReadonlySet<string>): number {
  let found = 0;
  for (const word of words) if (among.has(word)) found++;
  return found;
}

function quotedShare(text: string): number {
  let quoted = 0;
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (mark === "“" || (mark === '"' && open < 0)) open = at;
    else if ((mark === "”" || mark === '"') && open >= 0) {
      quoted += at - open;
      open = -1;
    }
  }
  if (open >= 0) quoted += text.length - open;
  return quoted / (text.length || 1);
}

const speech: Group = {
  names: [
    "quotedShare",
    "opensQuote",
    "question",
    "exclamation",
    "firstPerson",
    "secondPerson",
    "pronounShare",
    "opensPronoun",
    "opensConnective",
    "reports",
    "commas",
    "asides",
    "colons",
    "unfinished",
    "opensFigure",
    "opensCapitals",
  ],
  figures: (story, at) => {
    const { text, words, length } = story.lines[at]!;
    const opening = words[0] ?? "";
    return [
      quotedShare(text),
      /^["“'‘]/.test(text) ? 1 : 0,
      /[?？؟]["”'’)]*$/.test(text) ? 1 : 0,
      /[!！]["”'’)]*$/.test(text) ? 1 : 0,
      count(words, firstPerson) / (length || 1),
      count(words, secondPerson) / (length || 1),
      count(words, pronouns) / (length || 1),
      pronouns.has(opening) ? 1 : 0,
      connectives.has(opening) ? 1 : 0,
      count(words, reporting),
      marks(text, /[,，、،]/g),
      marks(text, /[([–—]| - /g),
      marks(text, /[:;]/g),
      /[.!?。！？…؟।]["”'’)\]]*$/.test(text) ? 0 : 1,
      /^\p{N}/u.test(text) ? 1 : 0,
      /^\p{Lu}{2}/u.test(text) ? 1 : 0,
    ];
  },
};

function marks(text: string, mark: RegExp): number {
  return Math.min(text.match(mark)?.length ?? 0, 8);
}

const heading: Group = {
  names: [
    "hasHeadline",
    "headlineRecall",
    "headlineNews",
    "headlineFigures",
    "headlinePrecision",
    "hasStandfirst",
    "standfirstRecall",
    "standfirstNews",
    "standfirstFigures",
  ],
  figures: (story, at) => {
    const { distinct } = story.lines[at]!;
    const headline = sharedWith(story.headline, story, distinct);
    const standfirst = sharedWith(story.standfirst, story, distinct);
    return [
      story.headline.size > 0 ? 1 : 0,
      headline.recall,
      headline.news,
      headline.figures,
      headline.shared / (distinct.length || 1),
      story.standfirst.size > 0 ? 1 : 0,
      standfirst.recall,
      standfirst.news,
      standfirst.figures,
    ];
  },
};

/**
 * How much of a heading a sentence says. `news` gives a term that the body says in one sentence alone (the number
 * of the dead, say) its full weight, and one that is everywhere in it next to none. `figures` is the same of the
 * heading's figures alone.
 */
function sharedWith({ terms, figures, size }: Heading, { spread }: Story, distinct: readonly number[]) {
  let shared = 0;
  let said = 0;
  let all = 0;
  let figuresSaid = 0;
  for (const term of terms) {
    const rarity = 1 / spread[term]!;
    all += rarity;
    if (!distinct.includes(term)) continue;
    shared++;
    said += rarity;
    if (figures.has(term)) figuresSaid += rarity;
  }
  return {
    shared,
    recall: shared / (size || 1),
    news: said / (all || 1),
    figures: figuresSaid / (figures.size || 1),
  };
}

/** The kind of story: the same figures for each of its sentences, so that a model can weigh position by kind. */
const kind: Group = {
  names: [
    "sentences",
    "storyWords",
    "meanLength",
    "storyQuoted",
    "storyFigures",
    "storyNames",
    "storyFirstPerson",
    "storyQuestions",
    "variety",
    "leadLength",
    "leadCentrality",
    "leadCentralityRank",
    "leadNames",
    "leadRecurs",
  ],
  figures: (_story, _at, whole) => whole.kind,
};

const groups = [where, size, centre, neighbours, news, speech, heading, kind] as const;

export const featureNames: readonly string[] = groups.flatMap((group) => group.names);

/** One row of figures a sentence, in the order of `featureNames`. Linear in the length of the story. */
export function featuresOf(story: Story): number[][] {
  const whole = survey(story);
  return story.lines.map((_, at) => groups.flatMap((group) => group.figures(story, at, whole)));
}

function survey(story: Story): Whole {
  const { lines } = story;
  const words = lines.reduce((sum, line) => sum + line.length, 0);
  const weight = story.frequency.map((times) => Math.log2(1 + times));
  // A term said once tells nothing of the story's centre beyond its own sentence.
  const norm =
    Math.sqrt(weight.reduce((sum, w, term) => sum + (story.spread[term]! > 1 ? w * w : 0), 0)) || 1;
  const centrality = lines.map(({ distinct }) => {
    let dot = 0;
    for (const term of distinct) if (story.spread[term]! > 1) dot += weight[term]!;
    return dot / (norm * Math.sqrt(distinct.length || 1));
  });
  const order = lines.map((_, at) => at).sort((a, b) => centrality[b]! - centrality[a]! || a - b);
  const centralityRank = new Array<number>(lines.length);
  for (const [place, at] of order.entries()) centralityRank[at] = place / lines.length;
  let before = 0;
  const wordsBefore = lines.map((line) => {
    before += line.length;
    return before - line.length;
  });
  const lead = new Map<number, number>();
  for (const [at, line] of lines.slice(0, 3).entries())
    for (const term of line.distinct) lead.set(term, (lead.get(term) ?? 0) | (1 << at));
  const topics = new Set(
    story.spread
      .map((sentences, term) => ({ sentences, term }))
      .filter(({ sentences }) => sentences > 1)
      .sort((a, b) => b.sentences - a.sentences || a.term - b.term)
      .slice(0, 12)
      .map(({ term }) => term),
  );
  const whole = {
    words,
    meanLength: words / (lines.length || 1),
    weight,
    norm,
    centrality,
    centralityRank,
    peak: centrality[order[0] ?? 0] ?? 0,
    wordsBefore,
    kind: [],
    lead,
    topics,
  };
  return { ...whole, kind: kindOf(story, whole) };
}

function kindOf(story: Story, whole: Whole): number[] {
  const { lines } = story;
  const share = (figure: (line: Line) => number) =>
    lines.reduce((sum, line) => sum + figure(line), 0) / (whole.words || 1);
  const lead = lines[0];
  const recurs = lead?.distinct.filter((term) => story.last[term]! > 0).length ?? 0;
  return [
    Math.min(lines.length, 120),
    Math.log1p(whole.words),
    whole.meanLength,
    share((line) => quotedShare(line.text) * line.length),
    share((line) => line.figures),
    share((line) => line.names.length),
    share((line) => count(line.words, firstPerson)),
    lines.filter((line) => /\?["”'’)]*$/.test(line.text)).length / (lines.length || 1),
    story.frequency.length / (whole.words || 1),
    Math.min(lead?.length ?? 0, 80),
    whole.centrality[0] ?? 0,
    whole.centralityRank[0] ?? 0,
    lead?.names.length ?? 0,
    recurs / (lead?.distinct.length || 1),
  ];
}
