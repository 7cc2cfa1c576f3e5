/**
 * What a sentence asserts, and how surely: negations, hedges, attributions, opposites, reasons and
 * comparisons.
 */
import type { Evidence } from "../evidence.ts";
import type { Finding, FindingCode } from "../finding.ts";
import { ATTRIBUTION, CAUSE, COMPARATIVE, FUTURE, HEDGE, type Lexis, NEGATION } from "../lexis.ts";
import type { ReadSentence, Word } from "../read.ts";

/**
 * Less than this share of a sentence's words in common: it is told in other words, and cannot be held to
 * them.
 */
const MIN_COMMON = 0.5;

export function checkAssertions(evidence: Evidence, lexis: Lexis): Finding[] {
  const { sentence, cited, closest, common } = evidence;
  if (!closest) return [];
  const isClose = common.length >= MIN_COMMON * sentence.words.length;
  const span = isClose ? spanOf(evidence) : [];
  return [
    ...checkNegations(evidence, span, isClose),
    ...checkOpposites(evidence, lexis),
    ...(isClose ? checkLost(sentence, span, closest) : []),
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

function checkNegations({ sentence, cited }: Evidence, span: readonly Word[], isClose: boolean): Finding[] {
  const own = holding(sentence.words, NEGATION);
  const theirs = holding(isClose ? span : cited.flatMap(({ words }) => words), NEGATION);
  if (isClose ? own.length > theirs.length : own.length > 0 && theirs.length === 0) {
    const known = new Set(theirs.map(({ key }) => key));
    const word = own.find(({ key }) => !known.has(key)) ?? own[0]!;
    return [finding("negation", word, `No cited sentence has this “${word.text}”.`)];
  }
  if (!isClose || own.length >= theirs.length) return [];
  const message = `The story has a “${theirs[0]!.text}” here.`;
  return [finding("negation", { start: 0, end: sentence.text.length }, message)];
}

function checkOpposites({ sentence, cited, support }: Evidence, lexis: Lexis): Finding[] {
  const own = new Set(sentence.words.map(({ lower }) => lower));
  return sentence.words.flatMap((word, at) => {
    const opposites = support[at] === "cited" ? undefined : lexis.opposites(word.lower);
    if (!opposites) return [];
    const theirs = cited
      .flatMap(({ words }) => words)
      .find(({ lower }) => opposites.has(lower) && !own.has(lower));
    return theirs
      ? [finding("opposite", word, `The story has “${theirs.text}” where this has “${word.text}”.`)]
      : [];
  });
}

/** What makes a statement less than sure, and has been left out. */
function checkLost(sentence: ReadSentence, span: readonly Word[], closest: ReadSentence): Finding[] {
  const whole = { start: 0, end: sentence.text.length };
  const found: Finding[] = [];
  const [hedge] = holding(span.slice(1, -1), HEDGE);
  if (hedge && sentence.hedges === 0)
    found.push(finding("hedge", whole, `The story says “${hedge.text}”, this does not.`));
  const [says] = holding(closest.words, ATTRIBUTION);
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
