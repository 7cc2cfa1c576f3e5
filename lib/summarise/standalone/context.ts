/**
 * What the rules ask of a story and of its sentences. It is found out once; what few sentences need, when
 * they need it.
 */
import type { Article, Block } from "../../article.ts";
import { enDisowned } from "../../languages/en-claims.ts";
import { alternatives, compilePhrases, listPhrases } from "../../languages/index.ts";
import { countRuns } from "../../text/length.ts";
import type { Dependency, Sentence } from "../ranking.ts";
import { endsInVerb, isBoilerplateSentence, lacksSpeaker } from "../sentences/index.ts";
import { Acronyms } from "./acronyms.ts";
import { findBareSpeaker, findPointedAt, pointsToLead } from "./back-references.ts";
import { markClaims } from "./claims.ts";
import { isHalfOfContrast } from "./concessions.ts";
import { findCorrectionNotes } from "./correction-notes.ts";
import { findCorrected } from "./corrections.ts";
import { announcesDenial, denies } from "./denials.ts";
import { isFragment, isLabel } from "./fragments.ts";
import { findInlineCaptions } from "./inline-captions.ts";
import { Introductions } from "./introductions.ts";
import { findLack, type Lack } from "./lacks.ts";
import { findPageReferences, isAnnouncement } from "./page-references.ts";
import { findPullQuotes } from "./pull-quotes.ts";
import { isRunIn } from "./run-ins.ts";
import { findUnbalancedQuotes } from "./unbalanced-quotes.ts";
import { findVoices, type Voice } from "./voices.ts";

/** What the scoring knows of a story's sentences. */
export interface Hints {
  /** Whether the story writes a word small. */
  isWord: (word: string) => boolean;
  /** For each sentence, whether it opens with a connective and repeats what the headline announces. */
  announced?: readonly boolean[];
}

/** How far back a sentence is looked for that can stand before another, in sentences. */
const MAX_BACK = 4;
/** How far back the sentence above a list is looked for, in sentences. */
const MAX_LIST = 30;
/** A rule for boilerplate that wants more than this share of a story has misread it, and is skipped. */
const MAX_SHARE_OF_STORY = 0.5;
/** Fewer words before a colon are a label. */
const MIN_ANNOUNCEMENT = 6;
/** Words of a greeting. */
const MAX_COURTESY = 8;

const DISOWNS = compilePhrases(enDisowned.views, {
  at: "start",
  before: String.raw`${alternatives(enDisowned.openings)} (?:\p{Ll}+ ){0,3}`,
});
/** What speakers greet and thank each other with. */
const COURTESY = compilePhrases(listPhrases("speakers", "greetings"), { at: "start" });

export class StoryContext {
  readonly sentences: readonly Sentence[];
  readonly announced: readonly boolean[] | undefined;
  /** Who is heard in each sentence. */
  readonly voices: readonly Voice[];
  readonly isBoilerplate: readonly boolean[];
  /** Whether the story is nothing but a note on another. */
  readonly isOnlyNotes: boolean;
  /**
   * Sentences with one end of a quotation, sentences that the story takes back, and captions inside the text.
   */
  readonly unbalanced: ReadonlySet<number>;
  readonly takenBack: ReadonlySet<number>;
  readonly captions: ReadonlySet<number>;
  /** Sentences that speak of the page, or point to what stands elsewhere on it. */
  readonly pageReferences: ReadonlySet<number>;
  /** Words of somebody that stand alone, and with their speaker elsewhere in the story. */
  readonly pullQuotes: ReadonlySet<number>;
  /** For each claim that stands before its retraction, the note that retracts it. */
  readonly retractedBy: ReadonlyMap<number, number>;
  /** The first sentence of the story that is no boilerplate; -1 if there is none. */
  readonly opening: number;
  /** What is known of claims and of their ratings. */
  readonly claims: ReadonlyMap<number, Dependency>;

  readonly #body: readonly Block[];
  readonly #language: string | undefined;
  readonly #notes: ReadonlySet<number>;
  readonly #isOnlyQuotes: boolean;
  readonly #isDenialAnnounced: boolean;
  readonly #introductions: Introductions;
  readonly #acronyms: Acronyms;
  readonly #lacks: (Lack | "nothing")[] = [];

  constructor(
    sentences: readonly Sentence[],
    { body, language, headline }: Pick<Article, "body" | "headline" | "language">,
    { isWord, announced }: Hints,
  ) {
    this.sentences = sentences;
    this.announced = announced;
    this.#body = body;
    this.#language = language;
    this.#isDenialAnnounced = announcesDenial(headline, language);
    this.voices = findVoices(sentences, body, language, headline);
    const { takenBack, retractedBy } = findCorrected(sentences, body);
    this.takenBack = takenBack;
    this.retractedBy = retractedBy;
    this.#notes = findCorrectionNotes(sentences, body, language);
    this.isOnlyNotes = this.#notes.size === sentences.length;
    this.isBoilerplate = findBoilerplate(sentences, body);
    this.unbalanced = findUnbalancedQuotes(sentences, language);
    this.pullQuotes = findPullQuotes(sentences, body);
    this.captions = findInlineCaptions(sentences, body, isWord, language);
    this.pageReferences = findPageReferences(sentences, language);
    const first = sentences.findIndex((_, at) => this.#tells(at));
    this.opening =
      first < 0 ? sentences.findIndex((_, at) => !this.isBoilerplate[at] && !this.isNote(at)) : first;
    this.#introductions = new Introductions(sentences, isWord);
    this.#acronyms = new Acronyms(sentences, headline);
    this.#isOnlyQuotes = body.every(({ type }) => type !== "paragraph");
    const standsAlone = (at: number) => this.lackOf(at) === undefined && !this.#isUnfinished(at);
    this.claims = markClaims(sentences, this.voices, standsAlone, headline);
  }

  blockOf(at: number): Block {
    return this.#body[this.sentences[at]!.block]!;
  }

  /** A sentence without the label that names its speaker. */
  ownText(at: number): string {
    return this.sentences[at]!.text.slice(this.voices[at]!.from);
  }

  /** Whether a sentence tells something of the story: it is no line of the page, and no heading. */
  #tells(at: number): boolean {
    return !this.isBoilerplate[at] && !this.isNote(at) && !this.pageReferences.has(at) && !this.isLabel(at);
  }

  /** Whether a sentence is a note on the story, in a story that has other sentences, too. */
  isNote(at: number): boolean {
    return this.#notes.has(at) && !this.isOnlyNotes;
  }

  /** Whether a sentence is all of its block, and a heading or a label rather than a sentence. */
  isLabel(at: number): boolean {
    const { text, type } = this.blockOf(at);
    return text === this.sentences[at]!.text && !/[:：]$/.test(text) && isLabel(text, type);
  }

  /** What a sentence lacks when it is read by itself. */
  lackOf(at: number): Lack | undefined {
    this.#lacks[at] ??= this.#findLack(at) ?? "nothing";
    const lack = this.#lacks[at];
    return lack === "nothing" ? undefined : lack;
  }

  #findLack(at: number): Lack | undefined {
    const { type, text } = this.blockOf(at);
    const isAllSaid = lacksSpeaker(text, this.#language);
    const form = type === "quote" && this.#isOnlyQuotes ? "paragraph" : isAllSaid ? "quote" : type;
    const lack = findLack(this.ownText(at), form, this.#language);
    const { kind, lead } = this.voices[at]!;
    // A label names who speaks.
    return lack === "speaker" && kind !== undefined && lead !== undefined ? undefined : lack;
  }

  /**
   * The nearest earlier sentence of the story that can stand before this one: on a live page, of
   * the same update.
   */
  priorOf(at: number): number | undefined {
    const update = this.blockOf(at).published;
    for (let prior = at - 1; prior >= 0 && prior >= at - MAX_BACK; prior--) {
      if (this.blockOf(prior).published !== update) return undefined;
      if (this.#tells(prior)) return prior;
    }
    return undefined;
  }

  /** Whether a sentence says what the story is going to tell, and tells nothing of it. */
  announces(at: number): boolean {
    return isAnnouncement(this.ownText(at), this.#language);
  }

  /** Whether a sentence concedes something, and leaves to the next what counts against it. */
  concedes(at: number): boolean {
    return isHalfOfContrast(this.sentences[at]!.text, this.#language);
  }

  /** Whether a caption or a crosshead ran into a sentence. */
  isRunIn(at: number): boolean {
    return isRunIn(this.sentences[at]!.text, this.#language);
  }

  /** "The changes include:", before a list whose items need it. */
  leadInOf(at: number): number | undefined {
    const { text } = this.sentences[at]!;
    const isItem = (of: number) => this.blockOf(of).type === "listItem";
    if (!isItem(at) || (/[.!?。।]["”»)]*$/.test(text) && text.split(" ").length > 4)) return undefined;
    let lead = at - 1;
    while (lead >= 0 && at - lead < MAX_LIST && isItem(lead)) lead--;
    return lead >= 0 && /[:：]$/.test(this.sentences[lead]!.text) ? lead : undefined;
  }

  /** "But the agency denies it": the denial that the headline announces. */
  deniesAsAnnounced(at: number): boolean {
    return this.#isDenialAnnounced && denies(this.sentences[at]!.text, this.#language);
  }

  /** "He warned of this:", before a paragraph that is what he said. */
  announcedBy(at: number): number | undefined {
    const { block, start } = this.sentences[at]!;
    const before = this.sentences[at - 1];
    const isBehind = before !== undefined && before.block === block - 1 && start === 0;
    const announces = /[:：]$/.test(before?.text ?? "") && countRuns(before!.text) >= MIN_ANNOUNCEMENT;
    return isBehind && announces && this.blockOf(at).type === "paragraph" ? at - 1 : undefined;
  }

  /** Whether a sentence takes an event or a body for known that only what stands above it can tell of. */
  takesNewsForKnown(at: number): boolean {
    return pointsToLead(this.sentences[at]!.text, this.#language);
  }

  /** What a word further in points at, where that is all that a sentence lacks. */
  pointedAt(at: number): string | undefined {
    return findPointedAt(this.ownText(at), this.#language);
  }

  /**
   * The sentence that tells what this one points at: the nearest with the noun; where none has it, the lead
   * if it is near, and the one before otherwise.
   */
  antecedentOf(at: number): number | undefined {
    const noun = this.pointedAt(at);
    const prior = this.priorOf(at);
    if (noun === undefined || prior === undefined) return prior;
    const isNamed = (of: number) => noun !== "" && this.sentences[of]!.text.toLowerCase().includes(noun);
    for (let of = prior; of >= 0 && of >= at - MAX_BACK; of--) if (this.#tells(of) && isNamed(of)) return of;
    const { opening } = this;
    return opening >= 0 && opening < at && (isNamed(opening) || at - opening <= MAX_BACK) ? opening : prior;
  }

  /** The story's first sentence, where this one takes its news for known. */
  leadFor(at: number): number | undefined {
    const { opening } = this;
    const isKnown = opening >= 0 && at > opening;
    return isKnown && pointsToLead(this.sentences[at]!.text, this.#language) ? opening : undefined;
  }

  /** The sentence that introduces the person whom this one calls by the surname. */
  introductionFor(at: number): number | undefined {
    const speaker = findBareSpeaker(this.sentences[at]!.text, this.#language);
    return speaker === undefined ? undefined : this.#introductions.of(speaker, at);
  }

  /** The sentence that explains the acronym with which this one opens. */
  acronymFor(at: number): number | undefined {
    return this.#acronyms.explainedBefore(at);
  }

  /** Whether the next sentence says that this one is only somebody's view. */
  isDisowned(at: number): boolean {
    return DISOWNS.test(this.sentences[at + 1]?.text ?? "");
  }

  /**
   * The sentence that opens with the label above this one, if this one needs it. What else it depends on may
   * stand under the same label, further down.
   */
  labelledBy(at: number): number | undefined {
    const { lead, turn } = this.voices[at]!;
    if (lead === undefined || lead === at) return undefined;
    const other = this.lackOf(at)
      ? this.priorOf(at)
      : (this.leadInOf(at) ?? this.leadFor(at) ?? this.introductionFor(at));
    return other !== undefined && other > lead && this.voices[other]!.turn === turn ? undefined : lead;
  }

  /** The claim that a note retracts. */
  claimOfNote(at: number): number | undefined {
    for (const [claim, note] of this.retractedBy) if (note === at) return claim;
    return undefined;
  }

  isHeadingBetween(one: number, other: number): boolean {
    const [from, to] = [this.sentences[one]!.block + 1, this.sentences[other]!.block];
    return this.#body.slice(from, to).some(({ type }) => type === "heading");
  }

  /** Whether a sentence is what speakers greet and thank each other with. */
  isCourtesy(at: number): boolean {
    const own = this.ownText(at);
    return this.voices[at]!.lead !== undefined && COURTESY.test(own) && countRuns(own) <= MAX_COURTESY;
  }

  /**
   * It has no stop, and the next begins where it ends, or behind the space that a verb shows to be the end: a
   * caption, a heading or the words of a link that lost their break.
   */
  isCutOff(at: number): boolean {
    const { text, block, end } = this.sentences[at]!;
    const next = this.sentences[at + 1];
    const gap = endsInVerb(text, this.#language) ? 1 : 0;
    return next?.block === block && next.start <= end + gap && /[\p{L}\p{N})]$/u.test(text);
  }

  #isUnfinished(at: number): boolean {
    return this.isCourtesy(at) || isFragment(this.ownText(at), this.blockOf(at).type) || this.isCutOff(at);
  }
}

function findBoilerplate(sentences: readonly Sentence[], body: readonly Block[]): readonly boolean[] {
  const headings = new Set(body.flatMap(({ type, text }) => (type === "heading" ? text.toLowerCase() : [])));
  // A point that says what a heading says is a line of the table of contents.
  const isContents = ({ block, text }: Sentence) =>
    body[block]!.type === "listItem" && headings.has(text.toLowerCase());
  const found = sentences.map((sentence) => {
    const { text, block, start, end } = sentence;
    return (
      isContents(sentence) || isBoilerplateSentence(text, start === 0 && end === body[block]!.text.length)
    );
  });
  return found.filter(Boolean).length > sentences.length * MAX_SHARE_OF_STORY ? found.fill(false) : found;
}
