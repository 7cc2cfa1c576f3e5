/**
 * Quotations that lost one of their marks: which sentences have one end of a quotation without the other, and
 * which are speech although no mark says so.
 */

import { enSpeech as EN } from "../../languages/en-speech.ts";
import { alternatives, primaryLanguage } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { withGershayim } from "../../text/gershayim.ts";
import { speaksEnglish } from "../english-words.ts";
import type { Sentence } from "../ranking.ts";

export const QUOTE_MARK = /["“”„«»「」『』]/;

/** „Serbian", “Vietnamese", «Italian": a straight mark closes where no word begins behind it. */
const CLOSED_BY_STRAIGHT = /[„“‟«][^„“”‟«»"]*"(?![\p{L}\p{N}])/gu;

/** How many sentences a quotation may run on before a missing mark is likelier than a long speech. */
const MAX_SPEECH_SENTENCES = 8;
/** If more of its sentences than this say "I", the writer speaks in the story. */
const MIN_SHARE_OF_COLUMN = 0.3;

/** Neither a number, as in "World War I", nor in a title, as in "They Killed My Father". */
const FIRST_PERSON = compilePattern(
  [
    String.raw`(?<![\p{L}\p{N}'’-])(?:(?:(?<!\s\p{Lu}\p{L}*\s)${alternatives(EN.i)}|`,
    String.raw`${alternatives([...EN.we, ...EN.capitalOurs])})(?=\s\p{Ll})|`,
    String.raw`${alternatives(EN.ours)})(?![\p{L}'’-])`,
  ],
  "u",
);
/**
 * Somebody with a name or an office says so: "The opposition says that", but neither "they said"
 * nor "was told".
 */
const REPORTED = compilePattern(
  [
    String.raw`(?<!${alternatives(EN.nobody)}\s)${alternatives(EN.reports)}|`,
    `${alternatives(EN.according)} (?:${alternatives(EN.articles)} )?`,
    String.raw`(?:\p{Lu}|(?:\p{Ll}+ )?${alternatives(EN.sources)})`,
  ],
  "u",
);

/** A mark behind a comma or a stop; one that closes a title has the stop behind it. */
const CLOSES_SPEECH = /[,.!?…]["”»]/;

/**
 * Finds the sentences that have one end of a quotation without the other, or that are speech.
 *
 * @param said the sentences of a body, in order
 * @param language BCP 47; speech without a mark is recognised in English only
 * @returns indices into `said`
 */
export function findUnbalancedQuotes(
  sentences: readonly Sentence[],
  language: string | undefined,
): ReadonlySet<number> {
  const said = primaryLanguage(language) === "ur" ? markUrdu(sentences) : sentences;
  const marks = said.map(({ text }) => findUnclosed(text));
  if (marks.every((mark) => mark === 0)) return new Set();
  const voices = speaksEnglish(language) ? said.map(({ text }) => findVoice(text)) : [];
  const isColumn = isToldByI(said, voices);
  const broken = new Set<number>();
  for (const [at, mark] of marks.entries()) {
    if (mark === 0) continue;
    broken.add(at);
    const spoken =
      mark > 0 ? listContinued(at, said, marks) : isColumn ? [] : findLeadingUp(at, said, voices);
    for (const inner of spoken) if (voices[inner] !== "reporter") broken.add(inner);
  }
  // If the whole story is speech, or would be by a mark that was lost, only the halves of quotations count.
  return broken.size < said.length ? broken : new Set([...broken].filter((at) => marks[at] !== 0));
}

/** Urdu quotes ’so‘ or ‘so’, and has no apostrophe: which of the two comes first opens. */
function markUrdu(said: readonly Sentence[]): readonly Sentence[] {
  const first = said.map(({ text }) => /[‘’]/.exec(text)?.[0]).find((mark) => mark !== undefined);
  if (first === undefined) return said;
  return said.map((sentence) => ({
    ...sentence,
    text: sentence.text.replace(/[‘’]/g, (mark) => (mark === first ? "«" : "»")),
  }));
}

type Voice = "speaker" | "reporter" | undefined;

/** Who speaks in the words outside of marks. Most sentences do not show it. */
function findVoice(text: string): Voice {
  if (FIRST_PERSON.test(text)) return "speaker";
  return REPORTED.test(text) ? "reporter" : undefined;
}

/** A column, or an interview without marks: the story itself says "I". */
function isToldByI(said: readonly Sentence[], voices: readonly Voice[]): boolean {
  const unmarked = voices.filter((_, at) => !QUOTE_MARK.test(said[at]!.text));
  return unmarked.filter((voice) => voice === "speaker").length > MIN_SHARE_OF_COLUMN * unmarked.length;
}

/** What stands between an opening mark that its sentence does not close and the mark that ends it. */
function listContinued(at: number, said: readonly Sentence[], marks: readonly number[]): number[] {
  let end = at + 1;
  while (end < said.length && end - at < MAX_SPEECH_SENTENCES && !QUOTE_MARK.test(said[end]!.text)) end++;
  const next = said[end];
  // It ends at a closing mark, or at one that opens again where a sentence begins, to carry it on.
  if (!next || end - at >= MAX_SPEECH_SENTENCES || !(marks[end]! < 0 || /^["“«]/.test(next.text))) return [];
  return Array.from({ length: end - at - 1 }, (_, inner) => at + 1 + inner);
}

/** Sentences with "I" or "we" before a closing mark that nothing opens: the speech began there or earlier. */
function findLeadingUp(at: number, said: readonly Sentence[], voices: readonly Voice[]): number[] {
  const spoken: number[] = [];
  if (!CLOSES_SPEECH.test(said[at]!.text)) return spoken;
  for (let prior = at - 1; prior >= 0 && at - prior < MAX_SPEECH_SENTENCES; prior--) {
    const { text, block } = said[prior]!;
    if (block !== said[at]!.block || QUOTE_MARK.test(text) || voices[prior] === "reporter") break;
    if (voices[prior] === "speaker") spoken.push(prior);
  }
  return spoken;
}

/** Opening marks without a close count up, closing ones without an opening down. */
function findUnclosed(written: string): number {
  if (!QUOTE_MARK.test(written)) return 0;
  const text = withGershayim(written).replace(CLOSED_BY_STRAIGHT, "");
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  const straight = count(/"/g) % 2 !== count(/\d['’]\d{1,2}"/g) % 2;
  if (straight)
    return /^["“]|[\s(:,]"[^\s"][^"]*$/.test(text) && !/^[^"]*\S"(?:[\s.,]|$)/.test(text) ? 1 : -1;
  const low = count(/„/g);
  if (low > 0) return low - count(/[“”]/g); // „German“ and „Polish”
  const curly = count(/“/g) - count(/”/g);
  if (curly !== 0 && !(/^[^“]*$/.test(text) && curly % 2 === 0)) return curly; // ”Swedish” pairs are even
  return /»[^«»]*«/.test(text) ? 0 : count(/[«「『]/g) - count(/[»」』]/g); // »Danish«
}
