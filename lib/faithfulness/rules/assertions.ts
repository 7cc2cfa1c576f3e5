/**
 * What a sentence asserts, and how surely: negations, hedges, attributions, opposites, reasons and
 * comparisons.
 */
import type { Evidence } from "../evidence.ts";
import type { Finding, FindingCode } from "../finding.ts";
import { ATTRIBUTION, CAUSE, COMPARATIVE, FUTURE, HEDGE, type Lexis, NEGATION, REFUSAL } from "../lexis.ts";
import type { ReadSentence, Word } from "../read.ts";

/**
 * Less than this share of a sentence's words in common: it is told in other words, and cannot be held to
 * them.
 */
const MIN_COMMON = 0.5;

/** Finds negations, opposites, hedges and reasons that only the sentence has, or only those that it cites. */
export function checkAssertions(evidence: Evidence, lexis: Lexis): Finding[] {
  const { sentence, cited, closest, common } = evidence;
  if (!closest) return [];
  const isClose = common.length >= MIN_COMMON * sentence.words.length;
  const span = isClose ? spanOf(evidence) : [];
  return [
    ...checkNegations(evidence, span, isClose),
    ...checkOpposites(evidence, lexis),
    ...(isClose ? checkLost(evidence, span) : []),
    ...checkAdded(sentence, cited, CAUSE, "cause", "No cited sentence gives this reason"),
    ...checkAdded(sentence, cited, COMPARATIVE, "comparative", "No cited sentence makes this comparison"),
    ...checkAdded(sentence, cited, FUTURE, "tense", "In the cited sentences this is not to come"),
  ];
}

/** The words of the closest sentence from the first to the last that this one has, and one on either side. */
function spanOf({ common, closest }: Evidence): readonly Word[] {
  const [first, last] = [common[0], common.at(-1)];
  return first && last ? closest!.words.slice(Math.max(0, first[1] - 1), last[1] + 2) : [];
}

const holding = (words: readonly Word[], kind: number) => words.filter(({ kinds }) => kinds & kind);

function checkNegations(evidence: Evidence, span: readonly Word[], isClose: boolean): Finding[] {
  const { sentence, cited } = evidence;
  const own = holding(sentence.words, NEGATION);
  const all = cited.flatMap(({ words }) => words);
  const theirs = holding(isClose ? span : all, NEGATION);
  // "Failed to" stands for a "not", unless both have it.
  const denies = (words: readonly Word[], others: readonly Word[]) =>
    holding(words, REFUSAL).some(({ key }) => !others.some((other) => other.key === key));
  if (own.length > theirs.length && !denies(isClose ? span : all, sentence.words)) {
    const word = own.find((one) => !cited.some(({ words }) => isDeniedAlike(one, sentence.words, words)));
    return word ? [finding("negation", word, `No cited sentence has this “${word.text}”.`)] : [];
  }
  const lost =
    own.length < theirs.length && !denies(sentence.words, all) ? findLeftOut(evidence, NEGATION) : undefined;
  if (!lost) return [];
  const message = `The story has a “${lost.text}” here.`;
  return [finding("negation", { start: 0, end: sentence.text.length }, message)];
}

/**
 * What is left out between words that are the same is left out of what they say; more of it is another
 * statement.
 */
const MAX_LEFT_OUT = 4;

/** A word of a kind that the closest sentence has between words that both have, and this one has not. */
function findLeftOut({ edits, sentence }: Evidence, kind: number): Word | undefined {
  for (const { own, theirs, before, behind } of edits) {
    const isAtStart = before === 0 && own[0] === sentence.words[0];
    if (behind === 0 || (before === 0 && !isAtStart && own.length > 0)) continue;
    if (own.length > MAX_LEFT_OUT || theirs.length > MAX_LEFT_OUT) continue;
    const word = theirs.find(({ kinds }) => kinds & kind);
    if (word && !own.some(({ kinds }) => kinds & kind)) return word;
  }
  return undefined;
}

/** So many words behind a negation tell what it denies. */
const DENIED = 4;

/** Whether a negation stands before the same words in both. */
function isDeniedAlike(word: Word, own: readonly Word[], theirs: readonly Word[]): boolean {
  const behind = (words: readonly Word[], at: number) =>
    words.slice(at + 1, at + 1 + DENIED).filter(({ isEmpty }) => !isEmpty);
  const denied = new Set(behind(own, own.indexOf(word)).map(({ key }) => key));
  return theirs.some(
    ({ kinds }, at) => kinds & NEGATION && behind(theirs, at).some(({ key }) => denied.has(key)),
  );
}

/** The contrary of a word in the same place. */
function checkOpposites({ edits }: Evidence, lexis: Lexis): Finding[] {
  return edits.flatMap(({ own, theirs, before, behind }) => {
    if (before + behind === 0 || own.length > MAX_LEFT_OUT || theirs.length > MAX_LEFT_OUT) return [];
    return own.flatMap((word) => {
      const opposites = lexis.opposites(word.lower);
      const other = opposites && theirs.find(({ lower }) => opposites.has(lower));
      if (!other || theirs.some(({ key }) => key === word.key)) return [];
      return [finding("opposite", word, `The story has “${other.text}” where this has “${word.text}”.`)];
    });
  });
}

/** What makes a statement less than sure, and has been left out. */
function checkLost(evidence: Evidence, span: readonly Word[]): Finding[] {
  const { sentence, closest } = evidence;
  const whole = { start: 0, end: sentence.text.length };
  const found: Finding[] = [];
  const hedge = findLeftOut(evidence, HEDGE);
  if (hedge && sentence.hedges === 0)
    found.push(finding("hedge", whole, `The story says “${hedge.text}”, this does not.`));
  const [says] = holding(closest?.words ?? [], ATTRIBUTION);
  if (says && sentence.attributions === 0)
    found.push(finding("attribution", whole, `The story says whose word this is (“${says.text}”).`, false));
  const [future] = holding(span.slice(1, -1), FUTURE);
  if (future && holding(sentence.words, FUTURE).length === 0)
    found.push(finding("tense", whole, `In the story this is still to come (“${future.text}”).`, false));
  return found;
}

function checkAdded(
  { words }: ReadSentence,
  cited: readonly ReadSentence[],
  kind: number,
  code: FindingCode,
  because: string,
): Finding[] {
  const said = new Set(cited.flatMap((one) => one.words.map(({ key }) => key)));
  const word = holding(words, kind).find(({ key }) => !said.has(key));
  const isStated = cited.some((one) => holding(one.words, kind).length > 0);
  return word && !isStated ? [finding(code, word, `${because} (“${word.text}”).`, false)] : [];
}

function finding(
  code: FindingCode,
  { start, end }: { start: number; end: number },
  message: string,
  isFault = true,
): Finding {
  return { code, message, start, end, isFault };
}
