/**
 * Contradictions by design: of two articles of an event that tell one figure in sentences alike, one is given
 * another figure. What counts as the same thing is decided here by other means than the product's: the same
 * figure, written alike, in sentences that share enough of their words (Porter's stems).
 */

import { splitSentences } from "../../../lib/summarise/sentences/index.ts";
import type { StoryDigest } from "../../../lib/summarise/stories/index.ts";
import type { Random } from "../faults/history.ts";
import { stem } from "../porter.ts";
import { type EventArticle, type NewsEvent, tell } from "./events.ts";

/** One figure of one article, and what it is changed to. */
export interface Plant {
  readonly event: string;
  /** The two articles, the first the lead; the second says `planted` where the first says `figure`. */
  readonly articles: readonly [EventArticle, EventArticle];
  readonly figure: string;
  readonly planted: string;
  /** The two sentences, as the articles have them now. */
  readonly sentences: readonly [string, string];
}

/** Words that two sentences must share for one figure in both to be of one thing. */
const MIN_SHARED_WORDS = 4;
const MIN_SHARE = 0.35;
/** Sentences of an article that another one shares, from its first on. */
const MAX_SHARED = 12;
const FIGURE = /(?<![\p{L}\p{N}.,:#-])\p{N}+(?:[.,:]\p{N}+)*(?![\p{L}\p{N}])/gu;
const NUMBERS = [
  ..."two three four five six seven eight nine ten eleven twelve".split(" "),
  ..."thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty".split(
    " ",
  ),
];
const IN_WORDS = new RegExp(`(?<![\\p{L}-])(?:${NUMBERS.join("|")})(?![\\p{L}-])`, "giu");

const STOP = new Set(
  "the a an of in to for on with at by from as is are was were be been has have had and or but that this it its his her their he she they who which will would said says".split(
    " ",
  ),
);
const wordsOf = (text: string) =>
  new Set(
    (text.toLowerCase().match(/\p{L}{2,}/gu) ?? [])
      .filter((word) => !STOP.has(word))
      .map((word) => stem(word)),
  );

const figuresIn = (text: string) => [
  ...Array.from(text.matchAll(FIGURE), ([figure]) => figure),
  ...Array.from(text.matchAll(IN_WORDS), ([figure]) => figure),
];

/**
 * Sentences of one article that another of the event has too, word for word but for one figure, as papers have
 * them of one agency.
 */
export function plantShared({ name, articles }: NewsEvent, random: Random): Plant[] {
  return articles.flatMap((one, at) => {
    const other = articles[(at + 1) % articles.length]!;
    if (other === one) return [];
    return sentencesOf(one)
      .slice(0, MAX_SHARED)
      .flatMap((sentence) =>
        [...new Set(figuresIn(sentence))].flatMap((figure) => {
          if (figuresIn(sentence).filter((own) => own === figure).length > 1) return [];
          const planted = change(figure, random);
          const changed = replaceFigure(sentence, figure, planted);
          if (!isPlausible(changed, sentence)) return [];
          const [lead = "", ...more] = other.text.split("\n\n");
          const text = [lead, changed, ...more].join("\n\n");
          const sentences = [sentence, changed] as const;
          return [{ event: name, articles: [one, { ...other, text }] as const, figure, planted, sentences }];
        }),
      );
  });
}

/** Figures that two articles of an event tell in their own words, in both directions. */
export function plantRetold({ name, articles }: NewsEvent, random: Random): Plant[] {
  return articles.flatMap((one, at) =>
    articles.flatMap((other, to) => (at === to ? [] : plantBetween(name, one, other, random))),
  );
}

function plantBetween(event: string, one: EventArticle, other: EventArticle, random: Random): Plant[] {
  const [own, others] = [sentencesOf(one), sentencesOf(other)];
  return own.flatMap((sentence) =>
    [...new Set(figuresIn(sentence))].flatMap((figure) => {
      const twin = others.find((text) => isTwin(sentence, text, figure));
      if (twin === undefined) return [];
      const planted = change(figure, random);
      const [title, text, changed] = [other.title, other.text, twin].map((text) =>
        replaceFigure(text, figure, planted),
      );
      if (!isPlausible(changed!, twin) || writesOtherwise(other.text, figure)) return [];
      const articles = [one, { ...other, title: title!, text: text! }] as const;
      return [{ event, articles, figure, planted, sentences: [sentence, changed!] as const }];
    }),
  );
}

const NO_DAY =
  /(?:^|\s)(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}*\.? (?:0|3[2-9]|[4-9]\d)\d?(?!\d)|(?<!\d)(?:0|3[2-9]|[4-9]\d)\d? (?:Jan|Feb|March|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)/u;

/** What a reporter could write: no 32 May, no 000,000, no clause numbers; and it is changed. */
const isPlausible = (changed: string, sentence: string) =>
  changed !== sentence && !NO_DAY.test(changed) && !/\b0[\d,]+\b|\d\.\d+\.\d|\d:\d/.test(changed);

/** An article that tells the figure both in digits and in words would still tell it. */
function writesOtherwise(text: string, figure: string): boolean {
  const inWords = NUMBERS.indexOf(figure.toLowerCase()) + 2;
  const other = inWords >= 2 ? String(inWords) : NUMBERS[Number(figure) - 2];
  return inWords <= 20 && other !== undefined && figuresIn(text.toLowerCase()).includes(other);
}

/** The figure once in each, in sentences about one thing. */
function isTwin(one: string, other: string, figure: string): boolean {
  const once = (text: string) => figuresIn(text).filter((own) => own === figure).length === 1;
  if (!once(one) || !once(other)) return false;
  const [beside, besides] = [besideOf(one, figure), besideOf(other, figure)];
  if (![...beside].some((word) => besides.has(word))) return false;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= MIN_SHARED_WORDS && shared / Math.min(words.size, others.size) >= MIN_SHARE;
}

/** The words next to a figure: of one thing, one is in both. */
function besideOf(text: string, figure: string): Set<string> {
  const at = text.indexOf(figure);
  const words = (part: string) => [...wordsOf(part)];
  const before = text.slice(0, at).split(/\s+/).slice(-4).join(" ");
  const behind = text
    .slice(at + figure.length)
    .split(/\s+/)
    .slice(0, 4)
    .join(" ");
  return new Set([...words(before), ...words(behind)]);
}

const sentencesOf = ({ text }: EventArticle) =>
  splitSentences(
    text
      .split(/\s*\n\s*/)
      .filter((line) => line.trim() !== "")
      .map((line) => ({ type: "paragraph" as const, text: line.trim() })),
    "en",
  ).map(({ text }) => text);

/** Everywhere in the text: an article does not contradict itself. */
function replaceFigure(text: string, figure: string, planted: string): string {
  const escaped = figure.replace(/[.]/g, "\\.");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}.,:#-])${escaped}(?![\\p{L}\\p{N}]|[.,:]\\p{N})`, "gu");
  return text.replace(pattern, planted);
}

/** Another figure of the same kind, as another reporter might have heard it. */
function change(figure: string, random: Random): string {
  const word = NUMBERS.indexOf(figure.toLowerCase());
  if (word >= 0) {
    const other = NUMBERS[(word + 1 + Math.floor(random() * (NUMBERS.length - 1))) % NUMBERS.length]!;
    return /^\p{Lu}/u.test(figure) ? other[0]!.toUpperCase() + other.slice(1) : other;
  }
  if (/^(?:19|20)\d\d$/.test(figure)) return String(Number(figure) - 1 - Math.floor(random() * 6));
  const digits = figure.replace(/\D/g, "");
  const own = Number(digits);
  const noughts = own === 0 ? 0 : /0*$/.exec(digits)![0].length;
  // A round figure stays one, and separators stay where they are.
  const unit = 10 ** noughts;
  const least = Math.max(1, Math.ceil(own * 0.4));
  const most = Math.min(10 ** digits.length - 1, Math.max(own + 2, Math.floor(own * 1.8)));
  let other = Math.round((least + random() * (most - least)) / unit) * unit;
  if (other === own || other === 0) other = own + unit > most ? Math.max(own - unit, 0) : own + unit;
  const text = String(other).padStart(digits.length, "0");
  let at = 0;
  return figure.replace(/\d/g, () => text[at++]!);
}

export const tellersOf = ({ articles }: Plant) => articles.map((article, at) => tell(article, at));

/** Whether a digest tells either sentence. */
export const touches = ({ sentences }: Plant, digest: StoryDigest): boolean =>
  digest.sentences.some(({ text }) => sentences.includes(text));

/** Whether a digest says that both figures are told. */
export function isTold({ figure, planted }: Plant, { differ }: StoryDigest): boolean {
  const has = (value: string, one: string) => figuresIn(value).includes(one);
  return differ.some(
    ({ values }) =>
      values.some(({ value }) => has(value, figure)) && values.some(({ value }) => has(value, planted)),
  );
}
