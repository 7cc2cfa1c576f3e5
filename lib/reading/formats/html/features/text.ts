/** What the text of a passage looks like, and the elements that it stands in most closely. */
import { anyOf } from "../../../../languages/index.ts";
import { compilePattern } from "../../../../languages/patterns.ts";
import type { PageElement } from "../tree.ts";
import { type FeatureGroup, log, shareOf } from "./view.ts";

const CLOSES = /[.!?…。！？।]["'”’»)\]]*$/;
const COLON = /[:;]$/;
const OPENS_LOWER = /^\p{Ll}/u;
const SEPARATORS = /[|»›•·]/g;
const DIGITS = /\d/g;
const CAPITALISED = /(?:^|[\s"“(])\p{Lu}/gu;
const SENTENCES = /[.!?…。！？।]["'”’»)\]]*(?:\s|$)/g;
const COMMAS = /[,，、]/g;
const QUOTE = /["“”«»„]/;
const DATE_WORDS = /\b(?:19|20)\d\d\b|\d{1,2}[:.h]\d{2}\b|\b(?:ago|updated|published|posted)\b/i;
const CREDIT = compilePattern(
  String.raw`©|\b(?:getty|reuters|afp|shutterstock|istock)\b|${anyOf("credits", "traits")}`,
  "iu",
);
const CALL = compilePattern(anyOf("boilerplate", "callTraits"), "iu");
const BYLINE = compilePattern(`^${anyOf("bylines", "openingTraits")}`, "iu");

/** What is longer than any paragraph tells no more. */
const MAX_CHARACTERS = 5_000;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

export const textFeatures: FeatureGroup = {
  names: [
    "words",
    "wordLength",
    "linkShare",
    "closes",
    "sentences",
    "commas",
    "capitalised",
    "digits",
    "opensLower",
    "separators",
    "quote",
    "upperCase",
    "date",
    "credit",
    "call",
    "byline",
  ],
  on({ passages }) {
    return (row, at) => {
      const { words, linkWords, ...passage } = passages[at]!;
      const text = passage.text.slice(0, MAX_CHARACTERS);
      const letters = Math.max(1, text.length);
      row.push(
        log(words),
        shareOf(letters, words),
        shareOf(linkWords, words),
        CLOSES.test(text) ? 2 : COLON.test(text) ? 1 : 0,
        count(text, SENTENCES),
        shareOf(count(text, COMMAS), words),
        shareOf(count(text, CAPITALISED), words),
        count(text, DIGITS) / letters,
        OPENS_LOWER.test(text) ? 1 : 0,
        count(text, SEPARATORS),
        QUOTE.test(text) ? 1 : 0,
        text === text.toUpperCase() ? 1 : 0,
        DATE_WORDS.test(text) ? 1 : 0,
        CREDIT.test(text) ? 1 : 0,
        CALL.test(text) ? 1 : 0,
        BYLINE.test(text) ? 1 : 0,
      );
    };
  },
};

const TAGS: readonly string[] = (
  "other p h1 h2 h3 h4 h5 h6 li td th dd dt div span section article blockquote pre figcaption " +
  "figure caption " +
  "address summary header footer center body"
).split(" ");

/** A tag as a number; 0 for those that tell nothing. */
export const tagNumber = ({ tag }: PageElement) => Math.max(0, TAGS.indexOf(tag));

const WRAPPERS = new Map([
  ["a", 1],
  ["strong", 2],
  ["b", 2],
  ["em", 3],
  ["i", 3],
  ["time", 4],
  ["small", 5],
]);
const OTHER_WRAPPER = 6;

export const element: FeatureGroup = {
  names: ["tag", "wrapper", "wrapperOdds"],
  on({ passages, names }) {
    return (row, at) => {
      const { box, wrapper } = passages[at]!;
      row.push(
        tagNumber(box.element),
        wrapper ? (WRAPPERS.get(wrapper.tag) ?? OTHER_WRAPPER) : 0,
        wrapper ? names.oddsOf(wrapper) : 0,
      );
    };
  },
};
