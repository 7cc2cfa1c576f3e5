/**
 * Who said what: the quotations of a story whose speaker the same paragraph names beside them. A wrong name
 * would be worse than none, so that only a name between the quotation and a verb of saying counts; pronouns
 * and offices are left out.
 */
import type { Article } from "../article.ts";
import { listMonths, listWeekdays } from "../languages/calendar.ts";
import { alternatives, anyOf, findLanguage, listPhrases, primaryLanguage } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import { countWords } from "../text/length.ts";
import { memoize } from "../text/memoize.ts";
import { isEmptyWord } from "../text/stem.ts";
import type { RankedSentence, Ranking, SpokenQuotation } from "./ranking.ts";
import { findQuotations } from "./sentences/index.ts";

/** Fewer words are a word in quotation marks, no statement. */
const MIN_WORDS = 6;
const MAX_CHARACTERS = 300;
const MAX_QUOTATIONS = 4;
/** How much of the text beside a quotation is looked at, UTF-16 units. */
const MAX_BESIDE = 160;
const OPENING_MARK = /["“”„«»「]/;

/** A stop belongs to an initial or a short title: "J.", "Mr.". */
const PART = String.raw`(?:\p{Lu}\p{Ll}?\.|\p{Lu}[\p{L}\p{M}'’-]*)`;
const PARTICLE = alternatives(listPhrases("names", "particles"));
const NAME = String.raw`(?<name>${PART}(?:\s(?:${PARTICLE}\s)?${PART}){0,6})`;
/** "Ana Lima, the harbour master, said"; in "the mayor of Lima, Ana Quill, said" a name follows. */
const APPOSITION = String.raw`(?:,\s[\p{Ll}\d][^,;:."“”„«»]{1,80},)?`;
/**
 * What may not stand behind a name, because it goes on: "said American writer Ana Lima", "sagt Lima ad-Din",
 * "kata Ketua Umum dan Juru Bicara".
 */
const GOES_ON = compilePattern(
  String.raw`^\s(?:\(|${anyOf("bylines", "and")}\s|\p{Ll}+-\p{Lu}|(?:\p{Ll}[\p{L}'’-]*\s){1,2}\p{Lu})`,
  "u",
);

/** A verb of saying in any language: patterns for each would take longer to compile than a story to rank. */
const SAYS = `(?<says>${anyOf("speech", "attributes")})`;
/** Behind a quotation: `," said Ana Lima`, `," Ana Lima said`. */
const BEHIND = [
  compilePattern(String.raw`^[\s,–—-]{0,3}${SAYS}\s${NAME}(?=[\s,.;:!?)"”]|$)`, "u"),
  // `"We sail." Ana Lima said that …` is another sentence.
  compilePattern(String.raw`^(?:,\s?|\s?[–—-]\s)${NAME}${APPOSITION}\s${SAYS}`, "u"),
  compilePattern(String.raw`^\s${NAME}${APPOSITION}\s${SAYS}(?=[.,;]|$)`, "u"),
];
/** Before one: `Ana Lima said: "`. */
const BEFORE = compilePattern(
  [String.raw`(?:^|[.!?…"”»]\s+)`, String.raw`${NAME}${APPOSITION}\s${SAYS}[\s:,]{1,3}$`],
  "u",
);

/** What of a language tells a name from what is beside it. */
interface Beside {
  readonly verbs: ReadonlySet<string>;
  /** Its months and weekdays: "said Lima Monday" names no Monday. */
  readonly calendar: ReadonlySet<string>;
}

const beside = memoize((tag: string): Beside | undefined => {
  const verbs = findLanguage(tag)?.speech.attributes ?? [];
  if (verbs.length === 0) return undefined;
  return { verbs: new Set(verbs), calendar: new Set([...listWeekdays(tag), ...listMonths(tag)]) };
});

/**
 * Finds the quotations that a story tells with their speakers.
 *
 * @param ranking of the same article: what it never tells is quoted by nobody, and the weightiest are kept
 * @returns at most four, in the order of the body; none in a language whose verbs of saying are not known
 */
export function findSpokenQuotations(
  { body, language }: Pick<Article, "body" | "language">,
  { sentences }: Ranking,
): SpokenQuotation[] {
  const words = beside(primaryLanguage(language) ?? "");
  if (!words) return [];
  const isIntroduced = introducedIn(body.map(({ text }) => text).join("\n"));
  const byBlock = Map.groupBy(sentences, ({ block }) => block);
  const found = [...byBlock].flatMap(([block, told]) =>
    quotationsIn(body[block]?.text ?? "", words, isIntroduced).flatMap((quotation) => {
      const around = told.find(({ start, end }) => start <= quotation.start && quotation.start < end);
      return around && mayStand(around)
        ? [{ salience: around.salience, quotation: { ...quotation, block } }]
        : [];
    }),
  );
  const best = found.toSorted((one, other) => other.salience - one.salience).slice(0, MAX_QUOTATIONS);
  return found.filter((one) => best.includes(one)).map(({ quotation }) => quotation);
}

/** A claim that the story only rates, or half of a statement, is nobody's quotation. */
function mayStand({ excluded }: RankedSentence): boolean {
  return excluded === undefined;
}

type Placed = Omit<SpokenQuotation, "block">;

function quotationsIn(text: string, words: Beside, isIntroduced: (name: string) => boolean): Placed[] {
  if (!OPENING_MARK.test(text)) return [];
  const { spans } = findQuotations(text);
  return spans.flatMap(({ open, close }) => {
    if (close < 0 || !OPENING_MARK.test(text[open]!)) return [];
    const inner = text.slice(open + 1, close - 1);
    const said = inner.trim().replace(/,$/, "");
    if (said.length > MAX_CHARACTERS || countWords(said) < MIN_WORDS) return [];
    // The comma within the marks, as English has it, goes with what follows.
    const comma = /,\s*$/.test(inner) ? "," : "";
    const after = comma + text.slice(close, close + MAX_BESIDE);
    const ahead = text.slice(Math.max(0, open - MAX_BESIDE), open);
    const names = [
      ...BEHIND.map((pattern) => readName(pattern.exec(after), words)),
      readName(BEFORE.exec(ahead), words),
    ].filter((name) => name !== undefined);
    const [speaker] = names;
    // Two names leave open whose words they are.
    if (speaker === undefined || new Set(names).size > 1 || !isIntroduced(speaker)) return [];
    const start = open + 1 + inner.indexOf(said);
    return [{ text: said, speaker, start, end: start + said.length }];
  });
}

function readName(match: RegExpExecArray | null, { verbs, calendar }: Beside): string | undefined {
  const { name, says } = match?.groups ?? {};
  if (!match || name === undefined || !verbs.has(says ?? "") || /['’]s\b/.test(name)) return undefined;
  const isLast = match[0].endsWith(name);
  if (isLast && GOES_ON.test(match.input.slice(match.index + match[0].length))) return undefined;
  const parts = name.split(" ");
  const end = parts.findIndex((part) => calendar.has(part));
  return end < 0 ? name : parts.slice(0, end).join(" ") || undefined;
}

/** Words with a capital behind another: the last words of names, "Lima" of "Ana Lima". */
const BEHIND_CAPITAL = /(?<=\p{Lu}[\p{L}'’-]{1,30} )\p{Lu}[\p{L}'’-]{2,40}/gu;

/**
 * Tells whether a name is one of a person or a body: of two words and more, or the last word of such a name
 * in the same story. A word that opens a sentence is no part of a name: "Yesterday Lima said".
 */
function introducedIn(story: string): (name: string) => boolean {
  const surnames = new Set(story.match(BEHIND_CAPITAL));
  return (name) => {
    const [first = "", ...more] = name.split(" ");
    return !isEmptyWord(first.toLowerCase()) && (more.length > 0 || surnames.has(first));
  };
}
