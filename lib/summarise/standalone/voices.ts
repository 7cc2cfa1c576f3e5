/**
 * Who speaks in each sentence: the label that it stands under, whether it only asks, and whether nobody
 * is named. The words of a party are shown with the party, an answer with the person who gives it, and
 * a question never.
 */
import type { Block } from "../../article.ts";
import { anyOf, anyPartOf, compilePhrases, findLanguage, listPhrases } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import type { Sentence } from "../ranking.ts";
import { type LabelKind, Labels, type SentenceLabel } from "../sentences/index.ts";

export interface Voice {
  kind: LabelKind | undefined;
  /** Where the speech begins behind the label that opens the sentence, in UTF-16 units; 0 without a label. */
  from: number;
  /** The sentence that opens with the label under which this one stands: itself, or an earlier one. */
  lead: number | undefined;
  /** It is a question, or the words of somebody who is not named. */
  silent: boolean;
  /** The run of sentences under one label that it belongs to. */
  turn: number;
}

/** What stands under one label. */
interface Turn extends SentenceLabel {
  sentences: number[];
  text: string;
  lead: number | undefined;
}

/** Labels that a sentence needs: without them it would be another speaker's. */
const HEARD: ReadonlySet<LabelKind> = new Set(["speaker", "claim", "false"]);
/** Headings over opinions, whoever holds them. */
const VIEWS: ReadonlySet<string> = new Set(listPhrases("speakers", "views"));
const QUOTED = /["“„«「][^"“”„«»「」]*["”“»」]/g;
const ASKS = /[?？؟]["”»)]*$/u;
const ASKS_INSIDE = /[?？؟](?:["”»)]|\s|$)/u;
const INTERVIEW = compilePhrases(listPhrases("speakers", "interviews"), {
  isPart: true,
  isCaseSensitive: true,
});
/**
 * In small letters, as the lists are: a pattern that is to find either letter takes several times as long.
 */
const announcesInterview = (text: string): boolean => INTERVIEW.test(text.toLowerCase());
/** How a reader's letter opens. */
const LETTER_OPENS = compilePattern(
  `^(?:${[
    String.raw`${anyOf("speakers", "salutations")}\s?[,:–—-]`,
    String.raw`${anyOf("speakers", "bareSalutations")} ?[,.:–—-]\s*(?=\p{Lu})`,
    `${anyOf("speakers", "salutationsByName")}[^.]{0,40},`,
    anyPartOf("speakers", "letters"),
  ].join("|")})`,
);

/**
 * @param said the sentences of `body`, in order
 *
 * @param headline it may announce an interview
 * @param language BCP 47; English if it is unknown
 * @returns who speaks in each sentence
 */
export function findVoices(
  said: readonly Sentence[],
  body: readonly Block[],
  language: string | undefined,
  headline = "",
): Voice[] {
  const labels = new Labels(body);
  const persons = gatherPersons(language);
  const turns = listTurns(said, body, labels, persons);
  const voices = said.map(
    (): Voice => ({ kind: undefined, from: 0, lead: undefined, silent: false, turn: -1 }),
  );
  const isInterview = turns.some(({ kind }) => kind === "answer") && isCued(headline, said, turns);
  const announced = labels.at(headline);
  const askers = new Set(findAskers(turns, persons));
  if (announced?.kind === "asker") askers.add(announced.key);
  const headsSayI = turns.some(
    ({ kind, key, lead, text }) =>
      kind === "speaker" && lead === undefined && (persons.saysI(removeQuotes(text)) || VIEWS.has(key)),
  );
  const answersSayI = turns.some(({ kind, text }) => kind === "answer" && persons.saysI(text));
  for (const [turn, { kind, key, end, lead, sentences }] of turns.entries()) {
    const asks = askers.has(key);
    // Who answers as "A" has no name, and says "I"; what a newsroom answers itself is copy. A name over a
    // paragraph in the third person heads a portrait.
    const isPortrait = kind === "speaker" && lead === undefined && !headsSayI;
    const isUnnamed =
      kind === "answer" ? isInterview || answersSayI : lead === undefined && HEARD.has(kind) && !isPortrait;
    for (const at of sentences) {
      const silent = asks || isUnnamed;
      voices[at] = { kind: asks ? "asker" : kind, from: at === lead ? end : 0, lead, silent, turn };
    }
  }
  const unnamed = labels.isTranscript
    ? findLetters(body)
    : (findLetters(body) ?? findAnswers(body, persons, announcesInterview(headline)));
  for (const [at, { block }] of said.entries()) {
    if (unnamed !== undefined && block >= unnamed) voices[at]!.silent = true;
  }
  return voices;
}

/** The runs of sentences under one label each; what follows a question without a label is its answer. */
function listTurns(
  said: readonly Sentence[],
  body: readonly Block[],
  labels: Labels,
  persons: Persons,
): Turn[] {
  const turns: Turn[] = [];
  let current: Turn | undefined;
  let at = 0;
  // Where a reporter opens the story, he closes it, too.
  const opening = body.find(({ type }) => type !== "heading");
  const isReported = opening !== undefined && !labels.at(opening.text);
  const told = isReported ? body.findLastIndex(({ text }) => labels.at(text) !== undefined) : body.length;
  const open = (label: SentenceLabel, lead: number | undefined) => {
    current = { ...label, lead, sentences: [], text: "" };
    turns.push(current);
  };
  for (const [block, { type, text }] of body.entries()) {
    const heads: SentenceLabel | undefined =
      type === "heading"
        ? (labels.alone(text) ?? labels.at(text))
        : // Under "Rating", "FALSE" is no label.
          /[:：]$|^[^\p{Ll}]+$/u.test(text) && !(current?.lead === undefined && current?.kind === "rating")
          ? labels.alone(text)
          : undefined;
    if (heads) {
      open(heads, undefined);
      current!.text = `${text}\n`;
    } else if (type === "heading") current = undefined;
    else if (current && !labels.at(text)) {
      if (current.kind === "asker" && !labels.isTranscript)
        open({ ...current, kind: "answer", key: "" }, undefined);
      else if (
        !continuesSpeech(current, text, labels, persons) ||
        (block > told && current.lead !== undefined && !isSpoken(text, persons))
      )
        current = undefined;
    }
    for (; said[at]?.block === block; at++) {
      const label = heads ? undefined : labels.at(said[at]!.text);
      if (label) open(label, at);
      if (heads || !current || current.sentences.length >= MAX_TURN_SENTENCES) continue;
      current.sentences.push(at);
      current.text += `${said[at]!.text}\n`;
    }
  }
  return turns;
}

/** A story that lost its paragraphs is no speech. */
const MAX_TURN_SENTENCES = 25;

/** Whether a paragraph without a label is speech of the person whom the last label named. */
function continuesSpeech(
  { kind, lead, sentences }: Turn,
  text: string,
  labels: Labels,
  persons: Persons,
): boolean {
  if (kind === "asker") return true;
  // A label on a line of its own heads the next paragraph; a speaker's, all until the next.
  if (lead === undefined) return sentences.length === 0 || kind === "speaker" || kind === "answer";
  if (kind !== "speaker" && kind !== "answer") return false;
  return labels.isTranscript || persons.saysI(removeQuotes(text));
}

const isSpoken = (text: string, persons: Persons) =>
  persons.saysI(removeQuotes(text)) || persons.saysYou(removeQuotes(text));

/**
 * The block from which a page is readers' letters: their writers stand below them, where no summary has room.
 */
function findLetters(body: readonly Block[]): number | undefined {
  const letters = [...body.keys()].filter((at) => LETTER_OPENS.test(body[at]!.text.slice(0, 60)));
  return letters.length > 1 ? letters[0] : undefined;
}

const removeQuotes = (text: string) => text.replace(QUOTED, " ");

/** The story says that it is an interview: above the text, or in lines without a label. */
function isCued(headline: string, said: readonly Sentence[], turns: readonly Turn[]): boolean {
  const labelled = new Set(turns.flatMap(({ sentences }) => sentences));
  const told = said.filter((_, at) => !labelled.has(at)).slice(0, 6);
  return announcesInterview(headline) || told.some(({ text }) => announcesInterview(text));
}

/** The keys of those who only ask: they are called so, or most of their turns hold a question. */
function findAskers(turns: readonly Turn[], persons: Persons): ReadonlySet<string> {
  const askers = new Set(turns.filter(({ kind }) => kind === "asker").map(({ key }) => key));
  const speaking = turns.filter(({ kind, key }) => kind === "speaker" && !askers.has(key));
  const by = new Map<string, Turn[]>();
  for (const turn of speaking) by.set(turn.key, [...(by.get(turn.key) ?? []), turn]);
  if (askers.size > 0 || by.size < 2) return askers;
  const share = (own: readonly Turn[], does: (text: string) => boolean) =>
    own.filter(({ text }) => does(text)).length / own.length;
  for (const [key, own] of by)
    if ((own.length > 1 || by.size === 2) && share(own, (text) => ASKS_INSIDE.test(text)) >= 0.5)
      askers.add(key);
  if (askers.size > 0 && askers.size < by.size) return askers;
  askers.clear();
  // Of two speakers, the one who begins and says "you" to one who says "I".
  const [first, second] = [...by.values()];
  if (by.size !== 2 || !first || !second || first.length < 2) return askers;
  const addresses = (own: readonly Turn[]) =>
    share(own, (text) => persons.saysYou(text) || ASKS_INSIDE.test(text));
  if (
    addresses(first) >= 0.5 &&
    addresses(first) > addresses(second) &&
    share(second, persons.saysI) >= share(first, persons.saysI)
  )
    askers.add(first[0]!.key);
  return askers;
}

/**
 * The block from which a story without labels is an interview: its questions are headings or paragraphs that
 * say "you", and each answer says "I" without a name.
 */
function findAnswers(body: readonly Block[], persons: Persons, isCued: boolean): number | undefined {
  const headings = body.filter(
    ({ type, text }) => type === "heading" || (text.length < MAX_HEADING_QUESTION_LENGTH && ASKS.test(text)),
  ).length;
  const dashes = body.findIndex(({ text }) => ASKS_BEHIND_DASH.test(text));
  if (dashes >= 0 && body.filter(({ text }) => ASKS_BEHIND_DASH.test(text)).length > 1) return dashes;
  if (
    !isCued &&
    headings < 2 &&
    !body.slice(0, MAX_INTRODUCTION_BLOCKS).some(({ text }) => announcesInterview(text))
  )
    return undefined;
  const isQuestion = ({ type, text }: Block) => {
    if (type === "quote" || text.length > MAX_QUESTION_LENGTH) return false;
    const own = removeQuotes(text);
    return (ASKS.test(text) || persons.saysYou(own)) && !persons.saysI(own);
  };
  const asks = body.map(isQuestion);
  const first = asks.indexOf(true);
  if (first < 0) return undefined;
  const cue = isCued || body.slice(0, first).some(({ text }) => announcesInterview(text));
  const answers = (block: Block | undefined) =>
    block !== undefined &&
    block.type !== "heading" &&
    (WHOLE_QUOTATION.test(block.text) || persons.saysI(removeQuotes(block.text)));
  const asked = [...body.keys()].filter((at) => asks[at]);
  const pairs = asked.filter((at) => answers(body[at + 1])).length;
  // In languages whose verbs show the person, an introduction and the headings decide.
  if (cue && headings > 1) return pairs > 0 && asked.length > 1 ? first : undefined;
  const told = body.slice(first).filter(({ type }, at) => type !== "heading" && !asks[first + at]).length;
  const isTurns =
    pairs >= asked.length * MIN_SHARE_OF_TURNS && asked.length <= told * 2 && asked.length >= told / 4;
  // A columnist also says "you" and "I", but not in turns; a newsroom says "we" under questions of its own.
  if (pairs < 2 || !isTurns) return undefined;
  if (cue) return first;
  const addressed = asked.filter((at) => persons.saysYou(removeQuotes(body[at]!.text))).length;
  // A guide, too, says "you" here and "I" there, but hardly asks.
  const questions = asked.filter((at) => ASKS.test(body[at]!.text)).length;
  return headings > 1 && Math.min(addressed, questions) >= asked.length / 2 ? first : undefined;
}
/** Japanese and Chinese papers open what they ask with a double dash. */
const ASKS_BEHIND_DASH = /^[―─—]{2}\s?[^\s―─—a-zA-Z]/u;
const WHOLE_QUOTATION = /^["“„«「][^"“”„«»「」]+["”“»」]$/u;
/** A question that is a paragraph of its own is as good as a heading. */
const MAX_HEADING_QUESTION_LENGTH = 90;
/** Paragraphs that introduce an interview. */
const MAX_INTRODUCTION_BLOCKS = 5;
/** At least this share of the questions is followed by somebody who says "I". */
const MIN_SHARE_OF_TURNS = 0.4;
const MAX_QUESTION_LENGTH = 500;

interface Persons {
  saysI: (text: string) => boolean;
  saysYou: (text: string) => boolean;
}

function gatherPersons(language: string | undefined): Persons {
  const { speakers } = findLanguage(language ?? "en") ?? {};
  const firstEndings = speakers?.firstEndings ?? [];
  const finds = (words: readonly string[], isFirst: boolean) => {
    if (words.some((word) => UNSPACED.test(word)))
      return (text: string) => words.some((word) => text.includes(word));
    const set = new Set(words);
    return (text: string) => holdsAny(text, set, { firstEndings, isFirst });
  };
  return { saysI: finds(speakers?.first ?? [], true), saysYou: finds(speakers?.second ?? [], false) };
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}]/u;
type Inflection = { firstEndings: readonly string[]; isFirst: boolean };
/** Whether a text holds one of the words, as they are written or with a capital. */
function holdsAny(text: string, words: ReadonlySet<string>, { firstEndings, isFirst }: Inflection): boolean {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const form = word.replace("’", "'");
    const small = form.toLowerCase();
    const isSmall = words.has(small) || words.has(small.split("'", 1)[0]!);
    const isInflected = firstEndings.some((ending) => form.endsWith(ending));
    if (!isSmall && !isInflected && !words.has(form)) continue;
    if (/^\p{Lu}{2}/u.test(form)) continue; // the US
    // "Sie sagten": a capital inside the sentence makes the German pronoun.
    const isPronoun = words.has(form) && (form === small || index > 0);
    if (isInflected ? isFirst : isPronoun ? !opensSentence(text, index, form) : isSmall) return true;
  }
  return false;
}
const WORD = /[\p{L}\p{M}]+(?:['’](?!s\b)\p{L}+)?/gu;

/** A polite pronoun has a capital at the head of a sentence in any case, whatever it means there. */
const opensSentence = (text: string, index: number, form: string) =>
  form !== form.toLowerCase() &&
  (index === 0 || /[.!?:]["”»]?\s$/.test(text.slice(Math.max(0, index - 3), index)));
