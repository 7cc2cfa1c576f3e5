/**
 * Composing: from a ranking to the summary that an app asked for.
 *
 * Everything a summary says stands verbatim in the body, in the body's order. What is chosen can be read
 * alone: a sentence that depends on another comes with it, or where nothing else can be told. Nothing is ever
 * cut to fit: where the budget holds no whole sentence the summary is empty (`text: ""`, no sentences), and
 * an app shows the headline. `caveats` tell of both.
 */

import { isQuestion } from "../../scripts.ts";
import { countWords, joinSentences } from "../../text/length.ts";
import { listContentStems } from "../../text/stem.ts";
import type { Budget, Caveat, RankedSentence, Ranking, Summary } from "../ranking.ts";
import { findStyle, type StyleName } from "../styles.ts";
import { focusOn } from "./focus.ts";
import { BEHIND_HEADING, findHeading, selectSections } from "./sections.ts";
import { selectSentences, type Unit, Words, withDependencies } from "./select.ts";
import { worthWithin } from "./worth.ts";

export interface ComposeOptions {
  budget: Budget;
  /** `paragraph` unless asked otherwise. */
  style?: StyleName | undefined;
  /** Words that the summary is to be about. */
  focus?: string | undefined;
  headline?: string | undefined;
  language?: string | undefined;
}

/** A teaser is as long as a social post or a push message shows. */
const MAX_TEASER_LENGTH = 160;
/**
 * Within words or characters two lesser sentences may fill the room better than the one that tells most of
 * the story. Its worth is raised by this, so that it stays.
 */
const CHIEF_BONUS = 0.4;
/** An app that asks for something gets more of the sentences that lead up to it. */
const MAX_FOCUSED_DEPENDENCIES = 5;

/**
 * The summary of a ranked article: the most that the budget holds of what matters most.
 *
 * `characters` counts UTF-16 units of `text`, bullets and line breaks included; `words` counts those of the
 * text as `countWords` does. With `focus`, only sentences that say something of those words are chosen, with
 * the ones they depend on; when the article says nothing of them, the summary is empty.
 *
 * @param ranking what ingest kept; nothing else of the article is needed but its headline
 * @param chosen what `selectFor` chose of it for this request, if that was done before
 */
export function compose(
  ranking: Ranking,
  request: ComposeOptions,
  chosen: readonly number[] = selectFor(ranking, request),
): Summary {
  const { style = "paragraph", budget, headline, focus } = request;
  if (findStyle(style).selects === "nothing") return chooseHeadline(ranking, style, headline, budget);
  return makeSummary(ranking, style, chosen, focus !== undefined);
}

/**
 * Chooses the sentences of a summary.
 *
 * @param words what is known already of the ranking's words, when several are chosen of it
 * @returns their indices in the ranking, in the order of the body
 */
export function selectFor(
  ranking: Ranking,
  request: ComposeOptions,
  words = new Words(ranking.sentences),
): number[] {
  const { budget } = request;
  const { sentences } = ranking;
  const { selects, prefix } = findStyle(request.style ?? "paragraph");
  if (selects === "nothing") return [];
  for (const units of chooseUnits(request, sentences, words)) {
    const chosen = selects === "teaser" ? makeTeaser(units, sentences, budget) : selectSet(units);
    if (chosen.length > 0) return chosen;
  }
  return [];

  function selectSet(units: readonly Unit[]): number[] {
    if (selects === "sections") return selectSections(units, ranking, budget, words);
    return selectSentences(units, sentences, budget, words, prefix);
  }
}

/**
 * What may be chosen, each where the budget holds nothing of what stands before: fit sentences, with those
 * that repeat the headline where there is room; these, and those that bring a question along; whatever there
 * is; and, of a story in which none stands for itself, what may be told without the sentence that it refers
 * to.
 */
function chooseUnits(
  { style = "paragraph", focus, headline, budget: asked }: ComposeOptions,
  sentences: readonly RankedSentence[],
  words: Words,
): Unit[][] {
  const about = focus === undefined ? undefined : (focusOn(focus, sentences, words) ?? (() => 0));
  // A teaser is one sentence, however much room it has.
  const { selects, isStandalone, avoids } = findStyle(style);
  const budget = selects === "teaser" ? { sentences: 1 } : asked;
  const title = headline === undefined ? undefined : listContentStems(headline);
  const opening = sentences.findIndex(({ excluded }) => !excluded);
  const repeats = (at: number) => title !== undefined && at > opening && saysOnly(title, words.of(at));
  const chiefBonus = ({ salience }: RankedSentence) =>
    salience === 1 && !("sentences" in budget) ? CHIEF_BONUS : 0;
  const leantOn = new Set(sentences.map(({ dependsOn }) => dependsOn));
  const units: Unit[] = [];
  const spare: Unit[] = [];
  const asking: Unit[] = [];
  const avoided: Unit[] = [];
  sentences.forEach((sentence, at) => {
    if (sentence.excluded || (isStandalone && sentence.dependsOn !== undefined)) return;
    const members = withDependencies(at, sentences, about ? MAX_FOCUSED_DEPENDENCIES : undefined);
    const share = about?.(at) ?? 1;
    if (!members || share === 0) return;
    // A sentence of no salience still beats an empty line.
    const unit = {
      members,
      worth: (worthWithin(budget, sentence) + 0.01 + chiefBonus(sentence)) * share,
      tellsNews: title !== undefined && saysMuch(title, words.of(at)),
    };
    const texts = members.map((member) => sentences[member]!.text);
    if (avoids && texts.some((text) => avoids.test(text))) avoided.push(unit);
    else if (texts.some(isQuestion)) asking.push(unit);
    else
      (members.some(repeats) || members.some((m) => opensUnderHeadline(sentences[m]!)) ? spare : units).push(
        unit,
      );
  });
  if (about) return [units.length > 0 ? units : [...spare, ...asking], avoided];
  const each = (isOne: (sentence: RankedSentence, at: number) => boolean): Unit[] =>
    sentences.flatMap((sentence, at) =>
      isOne(sentence, at) ? [{ members: [at], worth: worthWithin(budget, sentence) + 0.01 }] : [],
    );
  // What is only shown before another sentence, as a claim before its rating, is never a summary by itself.
  const left = ({ excluded, dependsOn }: RankedSentence, at: number) =>
    excluded !== "always" && dependsOn === undefined && !leantOn.has(at);
  const adds = ({ members }: Unit) => !members.some(repeats);
  const first = leavesRoom(units, budget, words) ? [...units, ...spare.filter(adds)] : units;
  const rest = units.length + spare.length + asking.length + avoided.length > 0 ? [] : each(left);
  return [first, [...spare, ...asking], avoided, rest, each(({ isSeparable }) => isSeparable === true)];
}

/** Only the headline says what it refers to. */
const opensUnderHeadline = ({ needsHeadline, dependsOn }: RankedSentence): boolean =>
  needsHeadline === true && dependsOn === undefined;

/** The headline says what it takes for known, though it tells something without that. */
const readsWithHeadline = ({ isSeparable, dependsOn }: RankedSentence): boolean =>
  isSeparable === true && dependsOn === undefined;

/** Whether all that these units hold leaves room in the budget. */
function leavesRoom(units: readonly Unit[], budget: Budget, words: Words): boolean {
  const told = [...new Set(units.flatMap(({ members }) => members))];
  if ("sentences" in budget) return told.length < budget.sentences;
  const lengthOf = (at: number) => ("words" in budget ? words.count(at) : words.charactersOf(at) + 1);
  const room = "words" in budget ? budget.words : budget.characters;
  return told.reduce((sum, at) => sum + lengthOf(at), 0) < room;
}

/**
 * Whether a sentence says nothing that the headline does not: a title that a template sets into the copy.
 * What opens a story is told all the same, since many readers see the summary without its headline.
 *
 * @param title the content words of the headline, as stems
 * @param stems those of the sentence
 */
export const saysOnly = (title: ReadonlySet<string>, stems: ReadonlySet<string>): boolean =>
  stems.size > 0 && [...stems].every((stem) => title.has(stem));

/** Who says so much of the headline tells the story's news. */
const MIN_OF_HEADLINE = 0.4;

const saysMuch = (title: ReadonlySet<string>, stems: ReadonlySet<string>): boolean =>
  [...title].filter((stem) => stems.has(stem)).length >= MIN_OF_HEADLINE * title.size;

/**
 * One sentence of a length that shows whole, the most salient; failing that the shortest of the better half.
 */
function makeTeaser(units: readonly Unit[], sentences: readonly RankedSentence[], budget: Budget): number[] {
  const fitting = units
    .map(({ members, worth }) => ({
      at: members[0]!,
      worth: worth * measureAllure(sentences[members[0]!]!.text),
    }))
    .filter(({ at }) => fits(sentences[at]!.text, budget))
    .sort((one, other) => other.worth - one.worth || one.at - other.at);
  const short = fitting.filter(({ at }) => sentences[at]!.text.length <= MAX_TEASER_LENGTH);
  const better = fitting.slice(0, Math.ceil(fitting.length / 2));
  const chosen =
    short[0] ??
    better.sort(
      (one, other) => sentences[one.at]!.text.length - sentences[other.at]!.text.length || one.at - other.at,
    )[0];
  return chosen ? [chosen.at] : [];
}

/**
 * A teaser promises something: a very short sentence says nothing, and a figure or a name makes
 * readers want more.
 */
function measureAllure(text: string): number {
  let allure = Math.min(1, text.length / 70);
  if (/\p{N}/u.test(text)) allure *= 1.05;
  if (isQuestion(text)) allure *= 0.7;
  return allure;
}

function fits(text: string, budget: Budget): boolean {
  if ("words" in budget) return countWords(text) <= budget.words;
  return "characters" in budget ? text.length <= budget.characters : budget.sentences >= 1;
}

function chooseHeadline(
  { method, considered }: Ranking,
  style: StyleName,
  headline: string | undefined,
  budget: Budget,
): Summary {
  const text = headline !== undefined && fits(headline, budget) ? headline : "";
  const caveats: Caveat[] = text !== "" ? [] : [headline === undefined ? "no-sentence" : "no-room"];
  return {
    text,
    style,
    words: countWords(text),
    characters: text.length,
    sentences: [],
    method,
    considered,
    ...(caveats.length > 0 && { caveats }),
  };
}

/** The rules that a summary had to break so that there is one, or why there is none. */
function listCaveats(
  { sentences }: Ranking,
  indices: readonly number[],
  style: StyleName,
  focused: boolean,
): { caveats?: Caveat[] } {
  const said = new Set(indices);
  if (said.size === 0) {
    const isTold = sentences.some(({ excluded }) => excluded !== "always");
    return { caveats: [!isTold ? "no-sentence" : focused ? "off-focus" : "no-room"] };
  }
  const carried = new Set(indices.map((at) => sentences[at]!.dependsOn));
  const caveats: Caveat[] = [];
  const { avoids } = findStyle(style);
  if (avoids && indices.some((at) => avoids.test(sentences[at]!.text))) caveats.push("unspoken");
  if ([...carried].some((on) => on !== undefined && !said.has(on))) caveats.push("out-of-context");
  if (indices.some((at) => sentences[at]!.excluded && !carried.has(at))) caveats.push("unfinished");
  return caveats.length > 0 ? { caveats } : {};
}

function makeSummary(
  ranking: Ranking,
  style: StyleName,
  indices: readonly number[],
  focused: boolean,
): Summary {
  const chosen = indices.map((at) => ranking.sentences[at]!);
  const { prefix, separator, selects } = findStyle(style);
  const headings = chosen.map(({ block }) =>
    selects === "sections" ? findHeading(ranking.headings, block)?.text : undefined,
  );
  const lines = chosen.map(({ text }, at) => {
    const heading = headings[at];
    return heading === undefined ? prefix + text : heading + BEHIND_HEADING + text;
  });
  const text = separator === undefined ? joinSentences(chosen) : lines.join(separator);
  const told = [...headings.filter((heading) => heading !== undefined), ...chosen.map(({ text }) => text)];
  return {
    text,
    style,
    words: told.reduce((sum, text) => sum + countWords(text), 0),
    characters: text.length,
    sentences: chosen.map(({ text, block, start, end, salience }, at) => {
      const heading = headings[at];
      return { text, block, start, end, salience, ...(heading !== undefined && { heading }) };
    }),
    method: focused ? `${ranking.method}+focus` : ranking.method,
    considered: ranking.considered,
    ...(chosen.some((sentence) => opensUnderHeadline(sentence) || readsWithHeadline(sentence)) && {
      needsHeadline: true,
    }),
    ...listCaveats(ranking, indices, style, focused),
  };
}
