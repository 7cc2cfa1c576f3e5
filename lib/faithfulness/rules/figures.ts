/** Figures, dates and years of a sentence against those of the sentences that it cites. */
import { listMonths, listWeekdays } from "../../languages/calendar.ts";
import { agree, type Figure } from "../../summarise/stories/index.ts";
import { memoize } from "../../text/memoize.ts";
import type { Evidence } from "../evidence.ts";
import type { Finding } from "../finding.ts";
import type { Lexis } from "../lexis.ts";
import type { ReadSentence, Word } from "../read.ts";

const CALENDAR: ReadonlySet<Figure["kind"]> = new Set(["date", "year"]);

/** @param tag a primary subtag: its months and weekdays are looked for */
export function checkFigures({ sentence, cited }: Evidence, tag: string, lexis: Lexis): Finding[] {
  const theirs = cited.flatMap(({ figures }) => figures);
  const digits = new Set(cited.flatMap(listDigits));
  const counted = new Set(
    cited.flatMap(({ words }) => words.flatMap(({ lower }) => lexis.counts(lower) ?? [])),
  );
  const findings: Finding[] = [];
  const covered: Figure[] = [];
  for (const figure of sentence.figures) {
    covered.push(figure);
    if (theirs.some((other) => isSame(figure, other)) || isListed(sentence, figure)) continue;
    if (figure.kind === "count" && counted.has(Number(figure.value))) continue;
    const own = sentence.words.filter((word) => word.isFigure && isWithin(word, figure));
    // "$5" and "5 dollars" of an unknown currency; "the 5th".
    const isWritten = own.length > 0 && own.every((word) => digits.has(plain(word.lower)));
    if (isWritten && !theirs.some((other) => clashes(figure, other))) continue;
    findings.push(describe(figure.written, figure, CALENDAR.has(figure.kind) ? "date" : "figure"));
  }
  for (const word of sentence.words) {
    if (!word.isFigure || covered.some((figure) => isWithin(word, figure))) continue;
    if (!digits.has(plain(word.lower)) && !theirs.some(({ value }) => String(value) === plain(word.lower)))
      findings.push(describe(word.text, word, "figure"));
  }
  return [...findings, ...checkDays(sentence, cited, tag)];
}

function describe(
  written: string,
  { start, end }: { start: number; end: number },
  code: "figure" | "date",
): Finding {
  const message = `“${written.trim()}” is not in the sentences that this rests on.`;
  return { code, message, start, end, isFault: true };
}

/** The same value of the same kind of thing: 12 per cent are not 12 people, nor $5 m €5 m. */
function isSame(one: Figure, other: Figure): boolean {
  if (!agree(one, other)) return false;
  if (one.kind === "money" && other.kind === "money")
    return one.unit === undefined || other.unit === undefined || one.unit === other.unit;
  return one.kind === other.kind || !(isMeasured(one) || isMeasured(other));
}

const isMeasured = ({ kind }: Figure) => kind === "money" || kind === "percent";

/** The digits are those of a figure of another kind. */
const clashes = (one: Figure, other: Figure) => one.value === other.value && !isSame(one, other);

const isWithin = (word: Word, { start, end }: Figure) => word.start >= start && word.end <= end;
const plain = (digits: string) => digits.replace(/[.,](?=\d{3}(?!\d))/g, "");
/** Some agencies write "36, 000": the parts count alone and joined. */
const listDigits = ({ words, text }: ReadSentence) =>
  words.flatMap((word, at) => {
    if (!word.isFigure) return [];
    const next = words[at + 1];
    const isParted = next && /^\d{3}$/.test(next.lower) && text.slice(word.end, next.start) === ", ";
    return [plain(word.lower), ...(isParted ? [word.lower + next.lower] : [])];
  });

/** "1." at the head of a line. */
const isListed = ({ text }: ReadSentence, { start, end }: Figure) =>
  start === 0 && /^\.\s/.test(text.slice(end));

const daysOf = memoize(
  (tag: string): ReadonlySet<string> =>
    new Set([...listWeekdays(tag), ...listMonths(tag)].map((name) => name.toLowerCase())),
);

/** Weekdays and months by name. In English "may" and "march" are other words, too. */
function checkDays({ words, figures }: ReadSentence, cited: readonly ReadSentence[], tag: string): Finding[] {
  const days = daysOf(tag);
  const said = new Set(cited.flatMap((one) => one.words.map(({ key }) => key)));
  return words.flatMap((word) =>
    days.has(word.lower) &&
    (word.isCapital || tag !== "en") &&
    !said.has(word.key) &&
    !figures.some((figure) => isWithin(word, figure))
      ? [describe(word.text, word, "date")]
      : [],
  );
}
