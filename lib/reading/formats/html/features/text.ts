/** What the text of a passage looks like, and the elements that it stands in most closely. */
import { anyOf, listPhrases } from "../../../../languages/index.ts";
import { compilePattern } from "../../../../languages/patterns.ts";
import { compileSign, phrases } from "../../../../languages/phrases.ts";
import { classifyCharacter } from "../../../../text/letters.ts";
import type { PageElement } from "../tree.ts";
import { type FeatureGroup, log, measureShare } from "./view.ts";

const CLOSES = /[.!?…。！？।]["'”’»)\]]*$/;
const COLON = /[:;]$/;
const OPENS_LOWER = /^\p{Ll}/u;
const QUOTE = /["“”«»„]/;
const SENTENCES = /[.!?…。！？।]["'”’»)\]]*(?:\s|$)/g;
const DATE_WORDS = /\b(?:19|20)\d\d\b|\d{1,2}[:.h]\d{2}\b|\b(?:ago|updated|published|posted)\b/i;
const AGENCIES = ["getty", "reuters", "afp", "shutterstock", "istock"];
const CREDIT = compilePattern(String.raw`©|\b(?:${AGENCIES.join("|")})\b|${anyOf("credits", "traits")}`);
const MAY_CREDIT = compileSign(["©", ...AGENCIES, ...listPhrases("credits", "traits")]);
const CALL = compilePattern(anyOf("boilerplate", "callTraits"));
const MAY_CALL = compileSign(listPhrases("boilerplate", "callTraits"));
const BYLINE = compilePattern(`^${anyOf("bylines", "openingTraits")}`);

/** What is longer than any paragraph tells no more. */
const MAX_CHARACTERS = 5_000;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

export const textFeatures: FeatureGroup = {
  names: phrases(`
    words, wordLength, linkShare, closes, sentences, commas, capitalised, digits, opensLower, separators,
    quote, upperCase, date, credit, call, byline
  `),
  on({ passages }) {
    return (row, at) => {
      const { words, linkWords, ...passage } = passages[at]!;
      const text = passage.text.slice(0, MAX_CHARACTERS);
      const letters = Math.max(1, text.length);
      const signs = countSigns(text);
      row.push(
        log(words),
        measureShare(letters, words),
        measureShare(linkWords, words),
        CLOSES.test(text) ? 2 : COLON.test(text) ? 1 : 0,
        signs.stops === 0 ? 0 : count(text, SENTENCES),
        measureShare(signs.commas, words),
        measureShare(signs.capitalised, words),
        signs.digits / letters,
        OPENS_LOWER.test(text) ? 1 : 0,
        signs.separators,
        QUOTE.test(text) ? 1 : 0,
        text === text.toUpperCase() ? 1 : 0,
        DATE_WORDS.test(text) ? 1 : 0,
        MAY_CREDIT.test(text) && CREDIT.test(text) ? 1 : 0,
        MAY_CALL.test(text) && CALL.test(text) ? 1 : 0,
        BYLINE.test(text) ? 1 : 0,
      );
    };
  },
};

/** How often a text has signs of each kind; words are capitalised at its start, behind a space, quoted. */
function countSigns(text: string) {
  const signs = { opening: 0, commas: 0, separators: 0, stops: 0, digits: 0, capitalised: 0 };
  let opensWord = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (opensWord && isCapital(text, at)) signs.capitalised += 1;
    const sign = SIGNS[unit]!;
    opensWord = sign === OPENING;
    if (sign > OPENING) signs[KINDS_OF_SIGNS[sign - 1]!] += 1;
  }
  return signs;
}

const isCapital = classifyCharacter(/\p{Lu}/u);

/** Behind these a word opens; the others are counted. */
const OPENING = 1;
const KINDS_OF_SIGNS = ["opening", "commas", "separators", "stops", "digits"] as const;
const SPACES =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a" +
  "\u2028\u2029\u202f\u205f\u3000\ufeff";
/** For each UTF-16 unit the number of its kind, from 1; 0 for all others. */
const SIGNS = new Uint8Array(0x10000);
for (const [kind, signs] of [`"“(${SPACES}`, ",，、", "|»›•·", ".!?…。！？।", "0123456789"].entries())
  for (const sign of signs) SIGNS[sign.charCodeAt(0)] = kind + 1;

const TAGS: readonly string[] = (
  "other p h1 h2 h3 h4 h5 h6 li td th dd dt div span section article blockquote pre figcaption " +
  "figure caption " +
  "address summary header footer center body"
).split(" ");

/** A tag as a number; 0 for tags that mean nothing here. */
export const numberTag = ({ tag }: PageElement) => Math.max(0, TAGS.indexOf(tag));

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
        numberTag(box.element),
        wrapper ? (WRAPPERS.get(wrapper.tag) ?? OTHER_WRAPPER) : 0,
        wrapper ? names.oddsOf(wrapper) : 0,
      );
    };
  },
};
