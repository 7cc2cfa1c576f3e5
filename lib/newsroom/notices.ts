/**
 * What a line tells editors of a story's release. A notice is told by its words, whatever their order: a line, or a
 * part set off in it, that has a word of stopping, holding or waiting and no other words than those of the trade and of
 * time; or a request that opens as one, whatever follows. "KILL THE BILL, PROTESTERS SAY" has words of the world.
 */
import { capped } from "../text/capped.ts";
import { withPlainFigures } from "../text/digits.ts";
import { remembered } from "../text/memoize.ts";
import { isUnspaced } from "../text/words.ts";
import { findDateline } from "./dateline.ts";
import { isOfTime, namesDay, opensHour } from "./moments.ts";
import { monthNamed } from "./months.ts";
import { STATUS_WORDS, type StatusWords, UNSPACED_STATUS_WORDS } from "./status-words.ts";
import { withPlainZones } from "./zones.ts";

/** What a notice asks for: to take the story back, to wait, to wait for a moment; `release` says only when. */
export interface ReleaseNotice {
  readonly kind: "kill" | "hold" | "embargo" | "release";
  /** The moment that it names, as written. */
  readonly until?: string | undefined;
}

/** A longer line is copy. */
const CAP = 400;
const MOST_TOKENS = 60;

/** One letter a kind of word, so that what a notice looks like is a short pattern over a word's worth of letters. */
const LETTERS: readonly (readonly [keyof StatusWords, string])[] = [
  ["kill", "K"],
  ["remove", "k"],
  ["embargo", "E"],
  ["hold", "H"],
  ["draft", "D"],
  ["passed", "V"],
  ["not", "N"],
  ["free", "L"],
  ["advance", "G"],
  ["publish", "P"],
  ["use", "U"],
  ["story", "C"],
  ["paper", "W"],
  ["ask", "A"],
  ["editors", "R"],
  ["until", "B"],
  ["our", "p"],
  ["for", "o"],
  ["little", "f"],
];
const [TIME, LITTLE, OTHER] = ["T", "f", "x"];
/** Words that a notice cannot do without. */
const DECIDES = /[KkEHDNLGB]/;

interface Lexicon {
  readonly words: ReadonlyMap<string, string>;
  readonly stems: ReadonlyMap<string, string>;
  /** For the first word of an entry, how many words the longest of them has. */
  readonly lengths: ReadonlyMap<string, number>;
}

let lexicons: ReadonlyMap<string, Lexicon> | undefined;
/** The languages that have a deciding word. */
let deciding: ReadonlyMap<string, readonly string[]> | undefined;

function load(): ReadonlyMap<string, Lexicon> {
  if (lexicons) return lexicons;
  const loaded = new Map(
    Object.entries(STATUS_WORDS).map(([language, words]) => [language, lexiconOf(words)]),
  );
  const languages = new Map<string, string[]>();
  for (const [language, { words }] of loaded)
    for (const [entry, letter] of words) {
      const first = entry.split(" ", 1)[0]!;
      if (DECIDES.test(letter)) languages.set(first, [...(languages.get(first) ?? []), language]);
    }
  for (const [language, { stems }] of loaded)
    for (const [stem, letter] of stems)
      if (DECIDES.test(letter)) languages.set(`${stem}*`, [...(languages.get(`${stem}*`) ?? []), language]);
  deciding = languages;
  lexicons = loaded;
  return loaded;
}

function lexiconOf(words: StatusWords): Lexicon {
  const [whole, stems, lengths] = [
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, number>(),
  ];
  for (const [name, letter] of LETTERS)
    for (const entry of listed(words[name])) {
      const key = entry.replace(/\*$/, "").split(" ").map(foldedWord).join(" ");
      const into = entry.endsWith("*") ? stems : whole;
      if (!into.has(key)) into.set(key, letter);
      const words = key.split(" ");
      if (into === whole) lengths.set(words[0]!, Math.max(words.length, lengths.get(words[0]!) ?? 0));
    }
  return { words: whole, stems, lengths };
}

function listed(list: string | undefined): string[] {
  return (list ?? "")
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean);
}

/** Case, accents and points do not tell the words of a notice apart, and are often lost in capitals. */
function foldedWord(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/g, "")
    .replace(/[ßłøæđıςأإآٱىة]/g, (letter) => FOLDED[letter] ?? letter);
}
const FOLDED: Readonly<Record<string, string>> = {
  ß: "ss",
  ł: "l",
  ø: "oe",
  æ: "ae",
  đ: "d",
  ı: "i",
  ς: "σ",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
};

interface Token {
  readonly text: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[\p{L}\p{M}]+n['’]t(?!\p{L})|[\p{L}\p{M}]+|\d+/giu;

function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: text, index } of line.matchAll(TOKEN)) {
    if (tokens.length > MOST_TOKENS) break;
    const word = /n['’]t$/i.test(text) ? "not" : foldedWord(text);
    tokens.push({ text, word, start: index, end: index + text.length });
  }
  return tokens;
}

/** What sets a part of a line off from its neighbour; a stop behind a figure or a short word closes nothing. */
const BREAKS = /[!?;:|/()[\]{}<>=*_~#"“”„«»…•·،؛—]|\s[-–]\s|^[-–]\s|\s[-–]$/;
const SHORT_WORD = 3;

function segmentsOf(line: string, tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const between = before ? line.slice(before.end, token.start) : "";
    const isFigure = /\d$/.test(before?.text ?? "") && /^\d/.test(token.text) && between.length === 1;
    const stops =
      between.includes(".") && /[\s"”)]$/.test(between) && (before?.text.length ?? 0) > SHORT_WORD;
    if (!before || (!isFigure && (BREAKS.test(between) || stops))) segments.push([]);
    segments.at(-1)!.push(token);
  }
  return segments;
}

/** The languages in which a notice may be written: those that know a deciding word of it; English is known to all. */
function languagesOf(tokens: readonly Token[]): string[] {
  load();
  const found = new Set<string>();
  for (const { word } of tokens) {
    for (const language of deciding!.get(word) ?? []) found.add(language);
    for (let length = word.length; length >= 3; length--)
      for (const language of deciding!.get(`${word.slice(0, length)}*`) ?? []) found.add(language);
  }
  return [...found];
}

/** Editors, askings and embargoes are called in English everywhere; a request is made in one language. */
const [ANY, BORROWED] = [/./, /[RAETf]/];

/** A word or a phrase of a notice, and the tokens that it is. */
interface Entry {
  readonly letter: string;
  readonly first: number;
  readonly last: number;
}

/** The entries of a language's lexicon that tokens are, or of the English one whose letters are borrowed. */
function entriesOf(tokens: readonly Token[], language: string, borrowed = ANY): Entry[] {
  const own = load().get(language)!;
  const english = load().get("en")!;
  const entries: Entry[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [letter, length] = entryAt(tokens, at, own, english, borrowed);
    entries.push({ letter, first: at, last: at + length - 1 });
    at += length;
  }
  return entries;
}

function spelled(entries: readonly Entry[]): string {
  return entries.map(({ letter }) => letter).join("");
}

function phraseOf(tokens: readonly Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(" ");
}

/** "1st", "1er", "1º". */
const ORDINAL = /^(?:st|nd|rd|th|er|re|o|a|e)$/;

function isFigure(token: Token | undefined): boolean {
  return token !== undefined && /^\d/.test(token.word);
}

function entryAt(
  tokens: readonly Token[],
  at: number,
  own: Lexicon,
  lender: Lexicon,
  borrowed: RegExp,
): [string, number] {
  const { word, text, start } = tokens[at]!;
  if (/^\d/.test(word)) return [TIME, 1];
  if (ORDINAL.test(word) && tokens[at - 1]?.end === start) return [LITTLE, 1];
  const isBesideFigure = isFigure(tokens[at - 1]) || isFigure(tokens[at + 1]);
  if (isBesideFigure && namesDay(text.toLowerCase())) return [TIME, 1];
  const most = Math.max(own.lengths.get(word) ?? 0, lender.lengths.get(word) ?? 0);
  for (let length = Math.min(most, tokens.length - at); length > 0; length--) {
    const entry = length === 1 ? word : phraseOf(tokens, at, length);
    const lent = lender.words.get(entry);
    const letter = own.words.get(entry) ?? (lent !== undefined && borrowed.test(lent) ? lent : undefined);
    if (letter) return [letter, length];
  }
  for (let length = word.length; length >= 3; length--) {
    const letter = own.stems.get(word.slice(0, length));
    if (letter) return [letter, 1];
  }
  if (namesDay(text.toLowerCase())) return [TIME, 1];
  return [isOfTime(text.toLowerCase()) || (word.length === 1 && /[a-z]/.test(word)) ? LITTLE : OTHER, 1];
}

const NOT_BEFORE = capped(CAP, /N[^B]*B.*T|N[^T]*T.*B|T[fo]*NB$/);
const NOT_TO_PUBLISH = capped(CAP, /N.*[PULV]|[PUL].*N/);
const ADVANCE = capped(CAP, /G[fo]{0,6}T|G[fo]{0,6}P|L[fo]{0,6}G|^of{0,3}G$/);
const RELEASE = capped(CAP, /L.*T|V[fo]*B.*T|o[PU].*T|oT[fT]{0,5}[PU]|[PU][fo]*B.*T|T[^BL]*[BL].*[PU]/);

/** What a part of a line is that has no word of the world in it. */
function verdictOf(letters: string): ReleaseNotice["kind"] | undefined {
  if (/K/.test(letters) && !/N[fp]{0,2}K/.test(letters)) return "kill";
  if (/k/.test(letters) && /[CRA]/.test(letters) && !/N[fp]{0,2}k/.test(letters)) return "kill";
  if (/N[fpo]{0,3}U/.test(letters) && /[CW]/.test(letters) && !/[BTDE]/.test(letters)) return "kill";
  if (/E/.test(letters) && !/N[fp]?E/.test(letters)) return "embargo";
  if (NOT_BEFORE.test(letters)) return "embargo";
  if (NOT_TO_PUBLISH.test(letters)) return "hold";
  if (/H/.test(letters) && !/N[fp]?H/.test(letters)) return "hold";
  if (/D/.test(letters)) return "hold";
  if (ADVANCE.test(letters)) return "release";
  return RELEASE.test(letters) ? "release" : undefined;
}

/** Requests that open as such, whatever follows. */
const REQUESTS: readonly (readonly [ReleaseNotice["kind"], RegExp])[] = [
  // "Please kill the story slugged …", "Clients are asked to kill …", "Editors, please disregard our earlier story …"
  ["kill", /^[fxRCpo]{0,6}A[fpoABRxPU]{0,6}[Kk][fpoPUTRxW]{0,8}[CW]/],
  ["kill", /^[fR]{0,4}[RA][fRAo]{0,6}[Kk][fp]*x/],
  ["kill", /^[RAf]{0,4}[Kk][fpPoT]{0,4}[CW]/],
  ["kill", /^[RA]{0,3}[Kk][fp]{1,2}x{1,2}C$/],
  ["kill", /^[fR]{0,2}[Kk][fpC]{0,3}A/],
  // "This story has been retracted …", "Die Meldung ist zurückgezogen …"
  ["kill", /^f{0,2}p?[fT]?C[Tx]{0,3}f{1,4}[Kk]/],
  // "The Associated Press has withdrawn its story …", "We are withdrawing our report …"
  ["kill", /^[fx]{1,5}[Kk]f?p[fT]?C/],
  ["kill", /^f{1,2}[Kk]f?p[fT]?[CW]/],
  // "Please do not use the story …", "Gelieve het bericht over … niet te gebruiken"
  ["kill", /A[fpoTR]{0,3}N[fpo]{0,2}[PU][fp]{0,4}C/],
  ["kill", /A.{0,3}C.{0,12}N[fpo]{0,2}[PU]/],
  // "Vänligen använd inte artikeln …"
  ["kill", /^[fR]{0,3}A[fpo]{0,2}[PU][fp]{0,2}N[fp]{0,2}C/],
  ["kill", /N[fpo]{0,2}[PU][fp]{0,4}C.{0,12}A|C.{0,12}N[fpo]{0,2}[PU][fp]?A/],
  // "Do not use the story headlined …"
  ["kill", /^[fAR]{0,3}N[fpo]{0,2}U[fp]{0,2}C/],
  // "Please don't use this yet, …"
  ["hold", /^[fR]{0,3}A[fpo]{0,3}N[fpo]{0,3}[PUL]/],
  // "Desk - don't publish this yet please, …"
  ["hold", /^[fR]{0,3}N[fpo]{0,2}[PUL][fpo]{0,4}A/],
  // "Please hold item dpa 123 …"
  ["hold", /^[fxRpo]{0,4}A[fpoAR]{0,3}H[fpT]{0,3}[CW]|^[RA]{0,3}H[fp]{0,2}C/],
  // "Do not run until I have spoken to Dave", "Nicht vor der Urteilsverkündung veröffentlichen"
  ["hold", /^[fARCpoH]{0,5}N[fpo]{0,3}[PUL][fCo]{0,3}B/],
  ["hold", /^[fARCpo]{0,5}N[fo]{0,2}B[fopxC]{1,5}[PUL]f*$/],
  ["hold", /^[fAR]{0,4}H[fCPp]{0,3}B/],
  ["embargo", /^[fARCp]{0,4}E[fo]?B/],
];

/** The notice that a line is, or nothing. A line is asked for several times: by who reads it, and by who counts its notices. */
export function releaseNotice(written: string): ReleaseNotice | undefined {
  return written.length > CAP ? undefined : noticeIn(written);
}

const noticeIn = remembered(readNotice, 200);

function readNotice(written: string): ReleaseNotice | undefined {
  const plain = withPlainFigures(written);
  if (isUnspaced(plain) || /\p{Script=Hangul}/u.test(plain)) return unspacedNotice(plain);
  if (ADVANCE_SLUG.test(plain)) return { kind: "hold" };
  const line = withPlainZones(plain);
  const tokens = tokensOf(line);
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return undefined;
  const segments = segmentsOf(line, tokens);
  const notices = languagesOf(tokens)
    .map((language) => noticeOf(line, tokens, segments, language))
    .filter((notice) => notice !== undefined);
  return ORDER.map((kind) => notices.find((notice) => notice.kind === kind)).find(Boolean);
}
/** "BC-Corran-Rink, ADV05": a slug with the day of the month that it is sent ahead for. */
const ADVANCE_SLUG = capped(CAP, /^[\w-]{3,60}[ ,-]{1,3}adv ?\d\d(?:-\d\d)?$/i);
const ORDER: readonly ReleaseNotice["kind"][] = ["kill", "embargo", "hold", "release"];

/** What a line may be that tells nothing of the story it stands above: it opens as a refusal or a request, or says until when. */
const DOUBTFUL = capped(
  CAP,
  /^[fRC]*[NA]|^[fAR]*[HKkE]|N.*[PULV]|[PUL].*N|[KkHED].*[CRAB]|E|^[foRT]*B[foRT]*$|^[foR]*T[Tfo]*$/,
);

/**
 * Whether a line that is known to be no part of the story may ask to hold it: "HOLD FOR SARAH", "Don't touch yet". Words
 * of the world do not count here; when in doubt, it does.
 */
export function mayHold(line: string): boolean {
  if (line.length > CAP) return false;
  const tokens = tokensOf(withPlainFigures(line));
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return false;
  return languagesOf(tokens).some((language) =>
    DOUBTFUL.test(spelled(entriesOf(tokens, language, language === "en" ? ANY : BORROWED))),
  );
}

interface Part {
  readonly segment: readonly Token[];
  readonly letters: string;
}

function noticeOf(
  line: string,
  tokens: readonly Token[],
  segments: readonly (readonly Token[])[],
  language: string,
): ReleaseNotice | undefined {
  const parts = segments.map((segment) => ({ segment, letters: spelled(entriesOf(segment, language)) }));
  const isClosed = ({ letters }: Part) => !letters.includes(OTHER);
  const kinds = parts.flatMap((part, index) => {
    if (!isClosed(part)) return requestIn(part.segment, language, index) ?? [];
    const kind = verdictOf(part.letters);
    const isApart = parts.every((other) => other === part || isClosed(other)) || isMarked(line, part, index);
    return kind !== undefined && isApart ? [kind] : [];
  });
  const whole = parts.every(isClosed) ? verdictOf(parts.map(({ letters }) => letters).join("")) : undefined;
  const kind = ORDER.find((known) => known === whole || kinds.includes(known));
  const until = kind === undefined || kind === "kill" ? undefined : momentIn(line, tokens, language);
  // What is sent ahead for a day that cannot be read waits.
  const isAhead = kind === "release" && until === undefined && parts.some(({ letters }) => /G/.test(letters));
  return kind && withMoment(isAhead ? "hold" : kind, line, until);
}

function requestIn(
  tokens: readonly Token[],
  language: string,
  index: number,
): ReleaseNotice["kind"] | undefined {
  if (index > 1) return undefined;
  const letters = spelled(entriesOf(tokens, language, language === "en" ? ANY : BORROWED));
  const kind = REQUESTS.find(([, opens]) => opens.test(letters))?.[0];
  // "This story must not be published before …" waits.
  return kind === "kill" && /^[^N]*N[^PUL]*[PUL].*B/.test(letters) ? "hold" : kind;
}

/** A hold with an end is an embargo; so is a release at an hour. */
function withMoment(
  kind: ReleaseNotice["kind"],
  line: string,
  until: string | undefined,
): ReleaseNotice | undefined {
  if (kind === "release" && until === undefined) return undefined;
  const isHour =
    kind === "release" &&
    (/\d[:.h]\d\d|\d ?[ap]\.?m|\b[012]\d[0-5]\d (?:gmt|hrs|uhr)/i.test(until!) || /thereafter/i.test(line));
  const told = (kind === "hold" && until !== undefined) || isHour ? "embargo" : kind;
  return { kind: told, ...(until !== undefined && { until }) };
}

const OF_A_STORY = capped(CAP, /^Ho?[PL]+$|[CRA].*[KkHED]|[KkHED].*[CRA]|D.*D|N.*[PUL]|E.*[BT]/);
const BRACKET_BEFORE = capped(2 * CAP, /[[({*]\W*$/);

/**
 * Whether a part beside words of the world is a notice all the same: it speaks of a story or to editors, or forbids to
 * publish, or is set off by brackets or capitals.
 */
function isMarked(line: string, { segment, letters }: Part, index: number): boolean {
  // `Forty letters open with the words "Strictly embargoed until 00.01".` tells of letters.
  if (isQuotedIn(line, segment, index)) return false;
  if (OF_A_STORY.test(letters)) return true;
  // "Sperrfrist" and "HFR" are words of the trade; "Embargo" is one of the news, too.
  if (
    /^f*Ef*$/.test(letters) &&
    segment.some(({ word }) => /^(?:sperr|spaerr|hfr|klausul|julkaisukiel)/.test(word))
  )
    return true;
  const [start, end] = [segment[0]!.start, segment.at(-1)!.end];
  const [before, text, after] = [line.slice(0, start), line.slice(start, end), line.slice(end)];
  const isBracketed = BRACKET_BEFORE.test(before) && /^\W*[\])}*]/.test(after);
  const isLone = isShouted(text) && !isShouted(before + after);
  return (isBracketed || isLone) && (index === 0 || /[KEDH]/.test(letters));
}

/** Whether a part is what a sentence quotes, before or behind its own words. */
function isQuotedIn(line: string, segment: readonly Token[], index: number): boolean {
  const behind = line.slice(segment.at(-1)!.end);
  return (
    /["“„«]$/.test(line.slice(0, segment[0]!.start)) &&
    (index > 0 ? /^[.,]?["”“»]/ : /^[.,]?["”“»],?\s\p{Ll}/u).test(behind)
  );
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** The moment that a line names: from its first word of time behind the notice's own to the last, without others between. */
function momentIn(line: string, tokens: readonly Token[], language: string): string | undefined {
  const kinds = tokens.map(() => LITTLE);
  for (const { letter, first, last } of entriesOf(tokens, language)) kinds.fill(letter, first, last + 1);
  const decides = kinds.findIndex((letter) => /[EHNLKBP]/.test(letter));
  const behind = kinds.findIndex((letter, at) => at > decides && letter === TIME);
  let from = behind < 0 ? kinds.indexOf(TIME) : behind;
  if (from < 0) return undefined;
  // "Do not run before the court has spoken on Tuesday": the day is the court's.
  if (kinds.findLast((letter, at) => at < from && !/[fop]/.test(letter)) === OTHER) return undefined;
  // "noon SAST on 30 November", "alle ore 12 di lunedì".
  for (let at = from - 1; kinds[at] === LITTLE && isOfTime(tokens[at]!.text.toLowerCase()); at -= 1)
    if (opensHour(tokens[at]!.text)) from = at;
  const other = kinds.findIndex((letter, at) => at > from && letter === OTHER);
  const within = kinds.slice(0, other < 0 ? kinds.length : other);
  const to = tokens.findLastIndex(
    ({ text }, at) => at < within.length && (kinds[at] === TIME || isOfTime(text.toLowerCase())),
  );
  const until = line.slice(tokens[from]!.start, tokens[Math.max(from, to)]!.end);
  // A month alone ("Juli") is no moment.
  const isMoment = tokens
    .slice(from, to + 1)
    .some(
      ({ word, text }) =>
        namesDay(text.toLowerCase()) && (/\d/.test(until) || monthNamed(word) === undefined),
    );
  return isMoment || /\d[:.h]\d\d|\d ?(?:[ap]\.?m|uhr|h\b)|[012]\d[0-5]\d/i.test(until) ? until : undefined;
}

/** The notice that the opening of a paragraph is: behind a dateline, among what else it says. */
export function noticeInParagraph(paragraph: string): ReleaseNotice | undefined {
  const dateline = findDateline(paragraph)?.text ?? "";
  const told = paragraph.startsWith(dateline) ? paragraph.slice(dateline.length) : paragraph;
  const sentences = sentencesOf(told);
  const notice = sentences.map(requestedIn).find((found) => found !== undefined);
  // "Please do not use the story. It was sent by mistake and is withdrawn."
  const isKill = notice?.kind === "hold" && sentences.some((one) => releaseNotice(one)?.kind === "kill");
  return isKill ? { kind: "kill" } : notice;
}

/** What the sentences of a covering note say in passing: "… our release, which is under embargo until 6 am". */
const IN_PASSING: readonly (readonly [ReleaseNotice["kind"], RegExp])[] = [
  ["embargo", /E/],
  ["hold", capped(CAP, /N[fpo]{0,3}[PUL].*[BA]|[AR].{0,6}N[fpo]{0,3}[PUL]|N.{0,3}V/)],
  ["hold", capped(CAP, /[AR][fpo]{0,3}H|H[fo]?p.*[BTA]|^[RA]?H[fpo]{0,2}[pC]/)],
  ["kill", /[AR][fpo]{0,3}[Kk][fo]?[pC]/],
];

/** The notice in a note that covers a story, wherever in its sentences it stands; such a note is written to the desk. */
export function noticeInCover(note: string): ReleaseNotice | undefined {
  const found = noticeInParagraph(note);
  if (found) return found;
  for (const sentence of sentencesOf(note)) {
    const line = withPlainZones(withPlainFigures(sentence));
    const tokens = tokensOf(line);
    if (tokens.length > MOST_TOKENS) continue;
    for (const language of languagesOf(tokens)) {
      const letters = spelled(entriesOf(tokens, language, language === "en" ? ANY : BORROWED));
      const kind = IN_PASSING.find(([, says]) => says.test(letters))?.[0];
      if (kind) return withMoment(kind, line, kind === "kill" ? undefined : momentIn(line, tokens, language));
    }
  }
  return undefined;
}

/** What a sentence asks at the foot of a story that is no sentence of it. */
const AT_FOOT = /^(?:[RNAHDE]|f?[NH]|L.{0,9}H)/;
const MOST_WORDS_AT_FOOT = 16;

/**
 * The notice that a line at the foot of a story is: one of a desk's wording that opens as a request or a refusal, or
 * behind a name ("Keith - hold this until the verdict"); "It was not published." tells how the story ends.
 */
export function noticeAtFoot(written: string): ReleaseNotice | undefined {
  // "Please remove the articles," the lawyer had written.
  if (written.length > CAP || /^["“„«]/.test(written)) return undefined;
  const line = withPlainFigures(written);
  const notice = releaseNotice(written) ?? refusalInBrackets(line);
  if (!notice || notice.kind === "release") return undefined;
  if (isUnspaced(line) || /\p{Script=Hangul}/u.test(line)) return notice;
  const tokens = tokensOf(line);
  if (tokens.length > MOST_WORDS_AT_FOOT) return undefined;
  const opens = segmentsOf(line, tokens)
    .slice(0, 2)
    .some((segment) =>
      languagesOf(tokens).some((language) => AT_FOOT.test(spelled(entriesOf(segment, language)))),
    );
  return opens ? notice : undefined;
}

/** "(Desk: do not use, figures wrong)". */
function refusalInBrackets(line: string): ReleaseNotice | undefined {
  const tokens = tokensOf(line);
  if (!/^[[({*].*[\])}*]$/.test(line) || tokens.length > MOST_WORDS_AT_FOOT) return undefined;
  const refuses = languagesOf(tokens).some((language) =>
    /^R[fR]{0,2}N[fpo]{0,2}[PU]/.test(spelled(entriesOf(tokens, language))),
  );
  return refuses ? { kind: "hold" } : undefined;
}

/** An embargo with a moment in one of the sentences of a note to editors, wherever it stands in it. */
export function embargoInNote(note: string): ReleaseNotice | undefined {
  return embargoTold(note, /E/);
}

/** An embargo with a moment in a sentence that speaks of the story itself: "This release is embargoed until …". */
export function embargoOfStory(line: string): ReleaseNotice | undefined {
  return embargoTold(line, /^E|[CWLA]f{0,3}x?f{0,2}E[fo]{0,2}[BT]/);
}

function embargoTold(note: string, says: RegExp): ReleaseNotice | undefined {
  for (const sentence of sentencesOf(note)) {
    const line = withPlainFigures(sentence);
    const tokens = tokensOf(line);
    if (tokens.length > MOST_TOKENS) continue;
    for (const language of languagesOf(tokens)) {
      if (!says.test(spelled(entriesOf(tokens, language, language === "en" ? ANY : BORROWED)))) continue;
      const until = momentIn(line, tokens, language);
      if (until !== undefined) return { kind: "embargo", until };
    }
  }
  return undefined;
}

/** What a paragraph's first sentences say, without the headlines that they quote. */
function sentencesOf(paragraph: string): string[] {
  return paragraph
    .slice(0, LOOKED_AT)
    .replace(/["“„«][^"“”„«»]{1,200}["”“»]/g, " ")
    .split(/(?<=[.!?。！？])\s+/, MOST_SENTENCES)
    .map((sentence) => sentence.slice(0, CAP));
}
const LOOKED_AT = 800;
const MOST_SENTENCES = 3;

const ASKS_EDITORS = capped(CAP, /[CRA].*[KkHED]|[KkHED].*[CRA]|N[^PU]*[PU].*A|A[^N]*N.*[PU]/);

/** What a sentence of running copy asks of editors: in a story "It was killed." asks for nothing. */
function requestedIn(sentence: string): ReleaseNotice | undefined {
  const plain = withPlainFigures(sentence).trim();
  if (isUnspaced(plain) || /\p{Script=Hangul}/u.test(plain)) return unspacedNotice(plain);
  const line = withPlainZones(plain);
  const tokens = tokensOf(line);
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return undefined;
  for (const language of languagesOf(tokens)) {
    const letters = spelled(entriesOf(tokens, language));
    const isRequest = !letters.includes(OTHER) && ASKS_EDITORS.test(letters);
    const kind = isRequest ? verdictOf(letters) : requestIn(tokens, language, 0);
    if (kind && kind !== "release") {
      return withMoment(kind, line, kind === "kill" ? undefined : momentIn(line, tokens, language));
    }
  }
  return undefined;
}

// Scripts without spaces

let unspaced: ReadonlyMap<string, string> | undefined;
/** No entry has more characters. */
const LONGEST = 14;

const EMBARGO_UNSPACED = capped(CAP, /E.*T|T.*E|H[^T]*T.*B|T[^B]*B.*H/);
const MOMENT_UNSPACED = capped(CAP, /(?:UTC\p{Lu}+ )?(?:\d.*\d|\d)(?:\D|$)(?:.*UTC\p{Lu}+)?/u);

/** A line or a part of one in Chinese, Japanese, Korean or Thai that is made of nothing but words of notices and time. */
function unspacedNotice(line: string): ReleaseNotice | undefined {
  if (line.length > CAP / 4) return undefined;
  unspaced ??= new Map(
    LETTERS.flatMap(([name, letter]) =>
      listed(UNSPACED_STATUS_WORDS[name]).map((entry): [string, string] => [
        entry.replaceAll(" ", ""),
        letter,
      ]),
    ).toReversed(),
  );
  const parts = line.normalize("NFKC").split(/[【】「」『』[\]()《》:;!?。、，,|/…※*#＝=~]|\s[-–—]+\s/);
  const letters = parts.map((part) => coverOf(part, unspaced!)).filter((cover) => cover !== "");
  const closed = letters.filter((cover) => !cover.includes(OTHER));
  const isClosed = closed.length === letters.length;
  const decisive = isClosed
    ? closed.join("")
    : closed.filter((cover) => cover.length > 1 || /H/.test(cover)).join("");
  const until = MOMENT_UNSPACED.exec(withPlainZones(line))?.[0];
  const kind =
    /K/.test(decisive) || (/k/.test(decisive) && /[CR]/.test(decisive))
      ? "kill"
      : EMBARGO_UNSPACED.test(decisive)
        ? "embargo"
        : /[EHD]/.test(decisive)
          ? "hold"
          : undefined;
  return kind && withMoment(kind, line, kind === "kill" ? undefined : until);
}

/** The letters of a text that is covered by entries, the longest first; whatever no entry covers is of the world. */
function coverOf(text: string, entries: ReadonlyMap<string, string>): string {
  const run = text.replace(/\s+/g, "");
  let letters = "";
  for (let at = 0; at < run.length; ) {
    const figures = /^\d+/.exec(run.slice(at, at + 8))?.[0].length ?? 0;
    let length = figures || Math.min(LONGEST, run.length - at);
    while (!figures && length > 1 && !entries.has(run.slice(at, at + length))) length--;
    letters += figures
      ? TIME
      : (entries.get(run.slice(at, at + length)) ?? (/[\p{P}\p{S}]/u.test(run[at]!) ? "" : OTHER));
    at += length;
  }
  return letters;
}
