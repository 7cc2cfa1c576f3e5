/**
 * Captions and crossheads that lost their line and ran into the copy: "… le 17/10/17 Mais, selon". Where the
 * break was nobody can tell for certain, so that such a sentence is left out rather than cut.
 */
import { anyOf, compilePhrases, findLanguage, LANGUAGES } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { lacksSpaces } from "../../scripts.ts";
import { speaksEnglish } from "../english-words.ts";
import {
  CAPITAL_STUCK,
  CAPITAL_WITHIN,
  hasVerbBeforeOpening,
  listBegins,
  mayHoldBegin,
} from "../sentences/index.ts";

/** A crosshead in quotation marks, and the sentence behind it. */
const QUOTED_CROSSHEAD = /^(?:["“„«][^"“”„«»]{3,80}["”“»]|['‘][^'‘’"“”]{3,80}['’]) (\p{Lu}[\p{L}\p{M}'’-]+)/u;
/** A word in small letters to which another with a capital sticks, whatever it is: "la régionDeux jeunes". */
const WORD_STUCK = compilePattern(
  String.raw`(?<![\p{L}\p{M}\p{N}'’@#./-])\p{Ll}{6,24}\p{Lu}\p{Ll}{2,24}(?=,? \p{Ll})`,
  "u",
);
/** A caption that is a name, before a sentence that opens with it: "Ada Quill Ada Quill has". */
const NAME_TWICE = compilePattern(
  String.raw`^((?:\p{Lu}[\p{L}\p{M}'’.-]+ ){1,3}\p{Lu}[\p{L}\p{M}.-]+) \1(?!\p{Ll})`,
  "u",
);

/**
 * Chinese and Japanese have no space within a sentence: a caption or a heading stands before it, or in
 * Japanese, behind a verb, a sentence that lost its stop.
 */
const SPACE_WITHIN = /^[^ ]{10,} [^ ]{6,}/u;
const HAN_OR_KANA_APART = /[\p{sc=Han}\p{sc=Katakana}] [\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** A list that lost its lines: "these ways: 1. Walk". */
const LIST_WITHIN = /[:：] ?1[.)] \p{Lu}/u;

/** A credit's label before the sentence's own words: "Ảnh: A. Quill Năm 2013". */
const OPENS_AS_CREDIT = compilePattern(String.raw`^${anyOf("credits", "labels")}\s?: ?\p{L}`);
/** What templates of a language's pages leave in copy; by tag. */
const LEFTOVERS: ReadonlyMap<string, RegExp> = new Map(
  LANGUAGES.filter(({ boilerplate }) => boilerplate.leftovers.length > 0).map(({ tag, boilerplate }) => [
    tag,
    compilePhrases(boilerplate.leftovers, { isCaseSensitive: true }),
  ]),
);

/** Whether a line that lost its end stands before the sentence's own words. */
export function isRunIn(text: string, language: string | undefined): boolean {
  if (isStuckToQuotation(text) || NAME_TWICE.test(text) || isSaidTwice(text)) return true;
  if (LIST_WITHIN.test(text) || OPENS_AS_CREDIT.test(text)) return true;
  if (HAN_OR_KANA_APART.test(text) && SPACE_WITHIN.test(text) && lacksSpaces(text)) return true;
  if (LEFTOVERS.get(findLanguage(language ?? "en")?.tag ?? "")?.test(text)) return true;
  if (hasVerbBeforeOpening(text, language ?? "en")) return true;
  const begins = listBegins(language ?? "en");
  if (begins.size === 0 || !mayHoldBegin(text, language)) return false;
  if (!speaksEnglish(language) && WORD_STUCK.test(text)) return true;
  if (begins.has(QUOTED_CROSSHEAD.exec(text)?.[1] ?? "")) return true;
  const bare = text.replace(/["“„«][^"“”„«»]*["”“»]/g, (quoted) =>
    " ".repeat(quoted.length - 1).concat(quoted.includes(" ") ? ")" : " "),
  );
  return [CAPITAL_WITHIN, CAPITAL_STUCK].some((capital) =>
    [...bare.matchAll(capital)].some(({ 0: word }) => begins.has(word)),
  );
}

/** So many words from a sentence's head that it says again are a caption, made of the copy that follows. */
const MIN_TWICE = 6;
/** How many words may stand before them. */
const MAX_BEFORE = 3;

function isSaidTwice(text: string): boolean {
  let from = 0;
  for (let head = 0; head <= MAX_BEFORE && from >= 0; head++) {
    const end = findWordsEnd(text, from);
    if (end < 0) return false;
    if (text.indexOf(` ${text.slice(from, end)}`, end) >= 0) return true;
    from = text.indexOf(" ", from) + 1;
  }
  return false;
}

/** Where so many words end that begin at `from`; -1 where there are not as many. */
function findWordsEnd(text: string, from: number): number {
  let end = from - 1;
  for (let words = 0; words < MIN_TWICE; words++) {
    end = text.indexOf(" ", end + 1);
    if (end < 0) return -1;
  }
  return end;
}

/** A word with a capital sticks to a quotation's end: `… n'a pas envie"L'élu a expliqué`. */
function isStuckToQuotation(text: string): boolean {
  if (!/["”»]/.test(text)) return false;
  let opened: string | undefined;
  for (const { 0: mark, index } of text.matchAll(/["“”«»]/g)) {
    const closes = mark === "”" || (opened === '"' && mark === '"') || (opened === "«" && mark === "»");
    if (closes && /^\p{Lu}['’\p{L}]/u.test(text.slice(index + 1, index + 3))) return true;
    opened = closes ? undefined : mark;
  }
  return false;
}
