import { describe, expect, test } from "vitest";
import { compose, rank } from "../../lib/summarise/index.ts";
import type { Budget, Summary } from "../../lib/summarise/ranking.ts";
import { splitSentences } from "../../lib/summarise/sentences/index.ts";
import { type Story, stories } from "../unit/summarise/stories.ts";
import { checkSummary } from "./gates.ts";

type Mutation = (summary: Summary, story: Story) => Summary | undefined;

/** Says something else in every sentence that holds what is looked for, in the text as in the sentences. */
const saying =
  (what: RegExp, instead: (found: string, story: Story) => string): Mutation =>
  (summary, story) => {
    const change = (text: string) => text.replace(what, (found) => instead(found, story));
    const changed = summary.sentences.map((sentence) => ({ ...sentence, text: change(sentence.text) }));
    if (changed.every(({ text }, at) => text === summary.sentences[at]!.text)) return undefined;
    return told(summary, changed);
  };

const told = (summary: Summary, said: Summary["sentences"]): Summary => {
  const text = said.map((sentence) => sentence.text).join(" ");
  return { ...summary, sentences: said, text, characters: text.length };
};

/** A sentence of the story, at its right place, where it was not chosen. */
const instead = (summary: Summary, story: Story, wanted: RegExp): Summary | undefined => {
  const found = splitSentences(story.body, story.language).find(({ text }) => wanted.test(text));
  return found && told(summary, [{ ...found, salience: 1 }]);
};

const NAMES = [
  "Ada Quill",
  "Hugh Sand",
  "Tom Reed",
  "Rosa Imre",
  "Petra Holm",
  "Karl Benning",
  "Nadia Orr",
  "Lea Brandt",
];

const mutations: Record<string, Mutation> = {
  "another number": saying(/\d+/, (found) => String(Number(found) + 1)),
  "another name": saying(new RegExp(NAMES.join("|")), (found) => NAMES.find((name) => name !== found)!),
  "a negation": saying(/ (?:is|are|was|were|will|had|have) /, (found) => `${found}not `),
  "a negation lost": saying(/\b(?:Nobody|No|not|never)\b ?/, () => ""),
  "another speaker": saying(/(?:the )?\p{L}+ (?=said\b|says\b)/u, () => "the mayor "),
  "a claim made a fact": saying(
    /, (?:the |according |police |city )?[\p{L} ']+(?:said|says|say|show)\.$/u,
    () => ".",
  ),
  "a claim cut off, at its right place": (summary, story) => {
    const said = summary.sentences.flatMap((sentence) => {
      const end = sentence.text.search(
        /,["”]? (?:the coastguard said|police say|the railway says|the grid|according)/,
      );
      return end < 0 ? [] : [{ ...sentence, text: sentence.text.slice(0, end), end: sentence.start + end }];
    });
    return said.length > 0 && story.language === "en" ? told(summary, said) : undefined;
  },
  "another number in the text alone": (summary) =>
    /\d/.test(summary.text)
      ? { ...summary, text: summary.text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)) }
      : undefined,
  "the order turned": (summary) =>
    summary.sentences.length > 1 ? told(summary, summary.sentences.toReversed()) : undefined,
  "a sentence twice": (summary) => told(summary, [...summary.sentences, summary.sentences.at(-1)!]),
  "a place beside the sentence": (summary) =>
    told(
      summary,
      summary.sentences.map((sentence) => ({ ...sentence, start: sentence.start + 1 })),
    ),
  "half a quotation": (summary, story) => {
    const found = splitSentences(story.body, story.language).find(({ text }) =>
      /^["“„].*[,.?!] \p{Lu}.*["”“]/u.test(text),
    );
    if (!found) return undefined;
    const cut = found.text.search(/[.?!,] \p{Lu}/u) + 2;
    return told(summary, [{ ...found, text: found.text.slice(cut), start: found.start + cut, salience: 1 }]);
  },
  "a pronoun alone": (summary, story) => instead(summary, story, /^(?:He|She|It|They) (?!is a quarter)/),
  "a connective alone": (summary, story) => instead(summary, story, /^(?:But|However)\b/),
  "words without a speaker": (summary, story) => instead(summary, story, /^"[^"]+"$/),
  "a credit": (summary, story) => instead(summary, story, /Reporting by/),
  "an invitation to read on": (summary, story) => instead(summary, story, /Read more/),
  "the dateline": (summary, { body: [first] }) => {
    const end = first!.text.indexOf("aground");
    return end < 0
      ? undefined
      : told(summary, [{ text: first!.text, block: 0, start: 0, end: first!.text.length, salience: 1 }]);
  },
  "the headline said again": (summary, story) =>
    story.language === "en"
      ? told(summary, [
          { text: story.headline!, block: 0, start: 0, end: story.headline!.length, salience: 1 },
        ])
      : undefined,
};

const budgets: Budget[] = [
  { sentences: 1 },
  { sentences: 3 },
  { sentences: 5 },
  { words: 60 },
  { characters: 280 },
];

describe("the gates bite", () => {
  test.each(Object.entries(mutations))("on %s", (_, mutate) => {
    let tried = 0;
    let caught = 0;
    for (const story of Object.values(stories)) {
      const ranking = rank(story);
      for (const budget of budgets) {
        const summary = compose(ranking, { budget, headline: story.headline });
        const mutant = mutate(summary, story);
        if (!mutant) continue;
        tried++;
        if (checkSummary(story, mutant, { sentences: 10 }).length > 0) caught++;
      }
    }
    expect(tried).toBeGreaterThan(0);
    expect(caught / tried).toBeGreaterThanOrEqual(0.95);
  });

  test.each([{ sentences: 2 }, { words: 20 }, { characters: 150 }] satisfies Budget[])(
    "on a budget of %j that is exceeded",
    (budget) => {
      const story = stories.ferry!;
      const summary = compose(rank(story), { budget: { sentences: 5 } });
      expect(checkSummary(story, summary, budget).map(({ gate }) => gate)).toContain("budget");
    },
  );
});

describe("each gate finds its own fault", () => {
  const story = stories.ferry!;
  const gatesOf = (mutation: string) => {
    const summary = compose(rank(story), { budget: { sentences: 5 } });
    return checkSummary(story, mutations[mutation]!(summary, story)!, { sentences: 10 }).map(
      ({ gate }) => gate,
    );
  };
  test.each([
    ["another number", "verbatim"],
    ["another number in the text alone", "text"],
    ["the order turned", "order"],
    ["a claim cut off, at its right place", "whole"],
    ["half a quotation", "quotes"],
    ["a credit", "leftover"],
    ["the dateline", "leftover"],
    ["the headline said again", "headline"],
    ["a connective alone", "orphan"],
    ["a pronoun alone", "orphan"],
    ["a sentence twice", "redundancy"],
  ])("%s: %s", (mutation, gate) => expect(gatesOf(mutation)).toContain(gate));

  test("words without a speaker: attribution", () => {
    const coach = stories.coach!;
    const body = [...coach.body, { type: "paragraph" as const, text: `"There were tears on every face."` }];
    const [last] = splitSentences(body, "en").slice(-1);
    const summary = told(compose(rank(coach), { budget: { sentences: 1 } }), [{ ...last!, salience: 1 }]);
    expect(checkSummary({ ...coach, body }, summary, { sentences: 1 }).map(({ gate }) => gate)).toEqual([
      "attribution",
    ]);
  });

  test("a sentence behind a crosshead that lost its line is whole, one behind half of its own is not", () => {
    const own = "Segundo a companhia, a ponte terá quatro faixas.";
    const text = `${"O porto ficou fechado toda a noite. ".repeat(20)}Mercado global ${own}`;
    const body = [{ type: "paragraph" as const, text }];
    const gatesFrom = (start: number, language: string) => {
      const said = [{ text: text.slice(start), block: 0, start, end: text.length, salience: 1 }];
      const summary = told(compose(rank({ body }), { budget: { sentences: 1 } }), said);
      return checkSummary({ body, language }, summary, { sentences: 1 }).map(({ gate }) => gate);
    };
    const at = text.length - own.length;
    expect(gatesFrom(at, "pt")).toEqual([]);
    expect(gatesFrom(at, "en")).toEqual(["whole"]);
    expect(gatesFrom(at + "Segundo ".length, "pt")).toEqual(["whole"]);
  });

  const checkWhole = (text: string, behind = "", language = "en") => {
    const body = [{ type: "paragraph" as const, text: text + behind }];
    const summary = told(compose(rank({ body }), { budget: { sentences: 1 } }), [
      { text, block: 0, start: 0, end: text.length, salience: 1 },
    ]);
    return checkSummary({ body, language }, summary, { sentences: 1 }).map(({ gate }) => gate);
  };

  test.each([
    ["sr", `„Luka je zatvorena", kaže Ana Ro u „Tajmsu".`, []],
    ["vi", `Bà Quill gọi đó là “một trò đùa lớn".`, []],
    ["sr", `„Luka je zatvorena", kaže Ana Ro u „Tajmsu.`, ["quotes", "quotes"]],
    ["en", `The mayor called it “a "dull" idea and left the quay.`, ["quotes", "quotes"]],
    ["en", `The mayor called it a dull idea" and left the quay.`, ["quotes", "quotes"]],
    ["sr", `„Luka je zatvorena do proleća".`, ["attribution"]],
    ["zh", "祭文稱：「港口今天中午關閉。」", []],
    ["zh", "他稱：「港口今天中午關閉。」", ["attribution"]],
  ])("in %s, of %s: %j", (language, text, gates) => expect(checkWhole(text, "", language)).toEqual(gates));

  test("capitals before a dash are a dateline unless they return", () => {
    expect(checkWhole("QUILL - We grew up on a farm.")).toEqual(["leftover"]);
    const returning = " SAND - So did I. QUILL - We left it at twenty.";
    expect(checkWhole("QUILL - We grew up on a farm.", returning)).toEqual([]);
  });

  test.each([
    ["Why the ferry was late", "The port closed its gates at noon."],
    ["It rained. TALKS ON FERRY RESUME ", "The port closed its gates at noon."],
  ])("none where a line was lost behind %s", (before, text) => {
    const body = [{ type: "paragraph" as const, text: before + text }];
    const place = { text, block: 0, start: before.length, end: before.length + text.length, salience: 1 };
    const summary = told(compose(rank({ body }), { budget: { sentences: 1 } }), [place]);
    expect(checkSummary({ body }, summary, { sentences: 1 })).toEqual([]);
  });
});
