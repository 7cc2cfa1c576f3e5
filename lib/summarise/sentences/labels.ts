/**
 * Labels before a colon: who speaks ("PROSECUTION:", "ADA QUILL, HOST:", "Q:"), and what is claimed, rated or
 * true ("CLAIM:", "ASSESSMENT:", "FACT:"). A dateline has the same form. The rest of the story decides: it
 * has several labels, or the label is a word that is never a place.
 */

import type { Block } from "../../article.ts";
import { en } from "../../languages/en.ts";
import { compilePhrases, type Language, listPhrases } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { stripAccents } from "../../text/words.ts";

export type LabelKind = "claim" | "false" | "rating" | "truth" | "asker" | "answer" | "speaker";

/** Small letters without accents, as capitals often go without them: "ΑΛΗΘΕΙΑ", "REALITE". */
const fold = (word: string): string => stripAccents(word.toLowerCase());

const gatherWords = (list: keyof Language["labels"]): ReadonlySet<string> =>
  new Set(listPhrases("labels", list).map(fold));

const CLAIM = gatherWords("claim");
const FALSE = gatherWords("falsehood");
const RATING = gatherWords("rating");
const TRUTH = gatherWords("truth");
const ASKER = gatherWords("asker");
const ANSWER = gatherWords("answer");
const PARTY = gatherWords("party");
const HONORIFICS = gatherWords("honorifics");
const TEASERS = gatherWords("teasers");

export interface SentenceLabel {
  kind: LabelKind;
  /** Whose label it is: a surname, a word; the same for "ADA QUILL, HOST:" and "QUILL:". */
  key: string;
  /**
   * How many UTF-16 units it takes, with the space behind it; 0 where it stands on a line of its own
   * above the text.
   */
  end: number;
}

/** Labels are short; nothing behind this is looked at. */
const MAX_HEAD_LENGTH = 90;
const WORD = String.raw`[\p{L}\p{M}\p{N}.'’&#/-]+`;
/** Up to six words, what stands behind a comma or in brackets ("HOST", "SPD"), and the colon. */
const WRITTEN = compilePattern(
  [
    String.raw`^(?:\*\*|["“*_])?((?:${WORD})(?: ${WORD}){0,5})`,
    String.raw`((?:, [^:：,.!?]{1,40}){0,2}|\s?[([][^()[\]:：]{1,40}[)\]])`,
    String.raw`\s?(?:\*\*|[*_])?[:：](?:\*\*|[*_])?(?:\s+|(?=[^\s\d/])(?<=：)|$)`,
  ],
  "u",
);
/** "MYTH – Lemon juice cures …", "CLAIM 1. …": known words alone may stand before a dash. */
const DASHED = compilePattern(String.raw`^((?:${WORD})(?: ${WORD}){0,2}) [–—-]{1,2} (?=\S)`, "u");
/** "QUILL - We grew up on a farm.": two who take turns; a dateline has the same form, and does not return. */
const SPOKEN_BEHIND_DASH = compilePattern(
  String.raw`^((?:\p{Lu}[\p{Lu}\p{M}.'’-]* ){1,3})[–—-]{1,2} (?=["“'‘]?\p{Lu})`,
  "u",
);
/** "Ati: “Yes”": what stands before a quotation may be a verb. */
const BEFORE_QUOTATION = /^[^\s:：]+:\s?["“«„]/;
/** "Q. When did you know?", "A. At ten."; court reporters set "Q" and "A" without a stop. */
const LETTER = /^(\p{L})\s?(?:[.:：)]|[.]?\s?[–—-])\s+(?=\S)|^([QA])\s+(?=[\p{Lu}\d])/u;
/** What stands under the letter is a question. */
const ASKS_FIRST = /^[^.!?؟？;]*[?؟？;]/u;
/** "ADA QUILL, HOST": what a broadcaster's transcript calls who asks. */
const WHAT_WAS_SAID = compilePhrases(listPhrases("labels", "claimPhrases"), { at: "whole" });
const ROLE_OF_ASKER = compilePhrases(listPhrases("labels", "askerRoles"), {
  before: String.raw`\b(?:co-)?`,
  isPart: true,
});
/** "JO HARROW, HARBOUR MASTER", "Ann Roe, mayor": a line of its own over what they say. */
const HEADED = compilePattern(
  [
    String.raw`^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}, `,
    String.raw`(?:\d{2}|(?:the )?\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,5})$`,
  ],
  "u",
);
/** "The claim", "die Wahrheit": what may stand before a label's word. */
const ARTICLE = compilePhrases(listPhrases("labels", "articles"), { at: "start", after: " " });
const ENGLISH_ARTICLE = compilePhrases(en.labels.articles, { at: "start", after: " " });
const PARTICLES = gatherWords("particles");

const readLetter = (found: RegExpExecArray | null) => (found?.[1] ?? found?.[2])?.toLowerCase();

interface Written {
  words: string;
  role: string;
  end: number;
}

function readLabel(text: string): Written | undefined {
  if (!/[:：]/.test(text.slice(0, MAX_HEAD_LENGTH))) return undefined;
  const found = WRITTEN.exec(text.slice(0, MAX_HEAD_LENGTH));
  return found ? { words: found[1]!, role: found[2]!, end: found[0].length } : undefined;
}

/** The capitals before a dash at the head of a text. */
function readDashed(text: string): { words: string; end: number } | undefined {
  const found = SPOKEN_BEHIND_DASH.exec(text.slice(0, MAX_HEAD_LENGTH));
  return found && /\p{Lu}{3}/u.test(found[1]!)
    ? { words: found[1]!.trim(), end: found[0].length }
    : undefined;
}

/** Which of these words the story also writes small, as no name is. */
function listSmall(body: readonly Block[], words: ReadonlySet<string>): string[] {
  if (words.size === 0) return [];
  const small = new Set(
    body.flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]*/gu) ?? []),
  );
  return [...words].filter((word) => small.has(word));
}

const foldAccents = (words: string) =>
  fold(words)
    .replace(/’/g, "'")
    .replace(/[#\d.]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** What a word means as a label, anywhere in a story. A single letter alone means nothing. */
function classifyLabel(words: string): LabelKind | undefined {
  const bare = foldAccents(words);
  const forms = [bare, bare.replace(ARTICLE, "")];
  const among = (set: ReadonlySet<string>) => forms.some((form) => set.has(form));
  if (bare.length === 1 && !/[\u2e80-\uffdc]/.test(bare)) return undefined;
  if (among(CLAIM) || WHAT_WAS_SAID.test(bare)) return "claim";
  if (among(FALSE)) return "false";
  if (among(RATING)) return "rating";
  if (among(TRUTH)) return "truth";
  if (among(ASKER) || /^Q\d{1,4}\b/.test(words)) return "asker";
  if (among(ANSWER)) return "answer";
  const isTitled = isShouted(words) && /\s/.test(bare) && HONORIFICS.has(bare.split(" ")[0]!);
  return isTitled || among(PARTY) ? "speaker" : undefined;
}

const isShouted = (words: string) => /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);

/** One to five words that a name may have; a sentence before a colon has others among them. */
function looksLikeName(words: string): boolean {
  const parts = words.split(" ");
  return (
    parts.length <= 5 &&
    // "The Core Concept: …" is a heading; a transcript has "THE PRESIDENT:".
    (isShouted(words) || !ENGLISH_ARTICLE.test(words)) &&
    parts.every((part) => /^[\p{Lu}\p{Lo}#]/u.test(part) || PARTICLES.has(part)) &&
    /\p{L}{2}/u.test(words)
  );
}

/** "ADA QUILL" and "QUILL" are one; "PERSON #1" and "PERSON #2" are not. */
function makeKey(words: string): string {
  const last = words.split(" ").findLast((part) => /\p{L}{2}/u.test(part)) ?? words;
  const number = /(?<!\d)\d+$/.exec(words)?.[0] ?? "";
  return `${last.toLowerCase().replace(/[.'’]s?$/u, "")}${number}`;
}

/** Reads the labels of one story. */
export class Labels {
  readonly #names: ReadonlySet<string>;
  /** The same, before a dash. */
  readonly #dashed: ReadonlySet<string>;
  readonly #letters: readonly string[];
  readonly #heads: ReadonlySet<string>;
  /** Whether the story consists of speeches: its labels return. */
  readonly isTranscript: boolean;

  /**
   * @param body the whole body: the other labels decide whether a name before a colon is one. Linear
   * in its length.
   */
  constructor(body: readonly Block[]) {
    const times = new Map<string, number>();
    const shouted = new Set<string>();
    const roled = new Set<string>();
    const letters = new Map<string, number>();
    const asking = new Map<string, number>();
    const dashed = new Map<string, number>();
    const before = new Set<string>();
    let asks = false;
    let known = 0;
    const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const text of body.flatMap(findHeads)) {
      const name = readDashed(text)?.words;
      if (name !== undefined) count(dashed, makeKey(name));
      const letter = readLetter(LETTER.exec(text));
      if (letter) {
        asks ||= letters.size === 0 && /[?？؟;]/.test(text.slice(0, 600));
        count(letters, letter);
        if (ASKS_FIRST.test(text)) count(asking, letter);
      }
      const written = readLabel(text);
      if (!written || letter) continue;
      if (classifyLabel(written.words) && isMeant(written.words)) known++;
      if (!looksLikeName(written.words) || TEASERS.has(foldAccents(written.words))) continue;
      if (written.role) roled.add(makeKey(written.words));
      const key = makeKey(written.words);
      count(times, key);
      if (BEFORE_QUOTATION.test(text)) before.add(key);
      if (isShouted(written.words) && classifyLabel(written.words) !== "rating") shouted.add(key);
    }
    const headed = body.filter(({ type, text }) => type === "heading" && HEADED.test(text));
    this.#heads = new Set(headed.length > 1 ? headed.map(({ text }) => text) : []);
    if (times.size > 1) for (const verb of listSmall(body, before)) times.delete(verb);
    const returns = (counts: Map<string, number>) => [...counts.values()].filter((own) => own > 1).length;
    const isDialogue = returns(times) > 0 && times.size > 1;
    this.#dashed = new Set(returns(dashed) > 1 ? dashed.keys() : []);
    const isRound = shouted.size > 1;
    // "Ann Roe (Liberal):", "Tom Ash, 61, pilot:"
    const isPoll = roled.size > 1;
    this.#names = new Set(
      isDialogue ? times.keys() : [...(isRound || known > 1 ? shouted : []), ...(isPoll ? roled : [])],
    );
    const counts = [...letters.values()];
    const pairs = counts.length === 2 && (counts.every((count) => count > 1) || asks);
    const questions = counts.length === 1 && counts[0]! > 1 && asks;
    // An excerpt may begin with an answer.
    const byQuestions = (one: string, other: string) => (asking.get(other) ?? 0) - (asking.get(one) ?? 0);
    this.#letters = pairs || questions ? [...letters.keys()].sort(byQuestions) : [];
    this.isTranscript = isDialogue || this.#dashed.size > 0 || pairs;
  }

  /** The label that opens a text; undefined when it has none. */
  at(text: string): SentenceLabel | undefined {
    const letter = this.#letters.length > 0 ? LETTER.exec(text.slice(0, MAX_HEAD_LENGTH)) : null;
    const key = readLetter(letter);
    const place = key ? this.#letters.indexOf(key) : -1;
    if (letter && place >= 0)
      return { kind: place === 0 ? "asker" : "answer", key: key!, end: letter[0].length };
    const written = readLabel(text);
    if (written) {
      const { words, role, end } = written;
      const kind = classifyLabel(words);
      const key = kind && kind !== "speaker" ? foldAccents(words) : makeKey(words);
      if (kind && isMeant(words)) return { kind, key, end };
      const isSpeaker = this.#names.has(key) && looksLikeName(words);
      if (isSpeaker || (ROLE_OF_ASKER.test(role) && looksLikeName(words)))
        return { kind: ROLE_OF_ASKER.test(role) ? "asker" : "speaker", key, end };
    }
    const turn = this.#dashed.size > 0 ? readDashed(text) : undefined;
    if (turn && this.#dashed.has(makeKey(turn.words)))
      return { kind: "speaker", key: makeKey(turn.words), end: turn.end };
    const dashed = /^\p{Lu}{2}/u.test(text) ? DASHED.exec(text.slice(0, MAX_HEAD_LENGTH)) : null;
    const kind = dashed && isShouted(dashed[1]!) ? classifyLabel(dashed[1]!) : undefined;
    return kind && { kind, key: foldAccents(dashed![1]!), end: dashed![0].length };
  }

  /** The label that a whole line is: "CLAIM", "Rating:". */
  alone(text: string): SentenceLabel | undefined {
    if (this.#heads.has(text)) return { kind: "speaker", key: makeKey(text.split(",")[0]!), end: 0 };
    if (text.length > 40) return undefined;
    const kind = classifyLabel(text.replace(/(?<![\s:：*_])[\s:：*_]+$/, "").replace(/^[\s*_]+/, ""));
    if (kind && (kind !== "speaker" || isShouted(text))) return { kind, key: foldAccents(text), end: 0 };
    const label = /[:：]$/.test(text) ? this.at(text) : undefined;
    return label && { ...label, end: 0 };
  }
}

/** What may stand before the word in a rating: "Das ist falsch.", "Mostly false." */
const BEFORE_RATING = compilePhrases([...gatherWords("beforeRating")], { at: "start", after: " " });

/** Whether a sentence is no more than a rating: "False.", "Half true." */
export function isBareRating(text: string): boolean {
  if (text.length > 40) return false;
  const word = foldAccents(text.replace(/(?<![.!\s])[.!\s]+$/, "")).replace(BEFORE_RATING, "");
  return FALSE.has(word) || TRUTH.has(word);
}

/**
 * A word of the lists is a label if it begins a line and has a capital; "the facts: …" inside a
 * sentence is none.
 */
const isMeant = (words: string) => /^(?:\d{1,3}[.)]? )?[\p{Lu}\p{Lo}]/u.test(words);

/** A label behind a stop, up to its colon or dash; a letter may stick to the stop: `the island".Q: Why`. */
const LABEL_BEHIND_STOP = /[.!?]["”)]? (\p{Lu}[^.!?:]{0,60})$|\p{Ll}["”)]?[.!?]["”)]?(\p{Lu})$/u;
/** What ends a label: a colon, or a dash behind a capital. */
const LABEL_END = /:|(?<=\p{Lu}) [–—-]{1,2} /gu;

/** Where labels may stand in a block: at its beginning, and behind its stops where lines were lost. */
function findHeads({ text }: Block): string[] {
  const heads = [text.slice(0, 600)];
  for (const { index } of text.matchAll(LABEL_END)) {
    if (heads.length > 200) break;
    const found = LABEL_BEHIND_STOP.exec(text.slice(Math.max(0, index - MAX_HEAD_LENGTH), index));
    const label = found?.[1] ?? found?.[2];
    if (label) heads.push(text.slice(index - label.length, index - label.length + MAX_HEAD_LENGTH));
  }
  return heads;
}

/** How far behind a stop a rating's label is looked for. */
const MAX_NEXT_LENGTH = 40;

/**
 * Whether a stop stands between a claim and its rating in one paragraph ("Claim: … Rating: False."). The two
 * are kept as one sentence, because neither may be shown without the other.
 */
export function joinsRating(text: string, from: number, end: number): boolean {
  const next = readLabel(text.slice(end, end + MAX_NEXT_LENGTH).trimStart());
  const kind = next && isMeant(next.words) ? classifyLabel(next.words) : undefined;
  if (kind !== "rating" && kind !== "truth") return false;
  const opens = readLabel(text.slice(from, from + MAX_HEAD_LENGTH).trimStart());
  return opens !== undefined && isMeant(opens.words) && classifyLabel(opens.words) === "claim";
}
