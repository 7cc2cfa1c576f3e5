/**
 * What leans on what: which sentences can be read alone, and which need an earlier one to be understood.
 *
 * Computed once, when an article is ranked, since it needs the body; composing a summary then only follows it.
 */
import type { Article, Block } from "../../article.ts";
import { countRuns } from "../../text/length.ts";
import { lacksSpaces } from "../../text/scripts.ts";
import { alternatives } from "../english-words.ts";
import type { Dependency, Sentence } from "../ranking.ts";
import { isBoilerplateSentence, lacksSpeaker } from "../sentences/index.ts";
import { bareSpeaker, pointsBack, pointsToLead } from "./back-references.ts";
import { markClaims } from "./claims.ts";
import { findCorrectionNotes } from "./correction-notes.ts";
import { findCorrected } from "./corrections.ts";
import { findInlineCaptions } from "./inline-captions.ts";
import { Introductions } from "./introductions.ts";
import { findUnbalancedQuotes, QUOTE_MARK } from "./unbalanced-quotes.ts";
import { findVoices, type Voice } from "./voices.ts";

export { emphasise } from "./emphasis.ts";

const SPEECH =
  /\b(?:said|says|say|saying|sp(?:oke|eaks?|eaking)|words|reaction|interview\w*|told|tells|asked|asks|added|adds|according|wrote|writes|tweeted|posted|announced|claimed|claims|warned|explained|insisted|argued|admitted|recalled|replied|continued|noted|stated|remarked|joked|quipped|stressed|confirmed|denied|testified|declared|commented|concluded|describ\w+|statement|call(?:ed|s|ing)|dit|déclaré|affirmé|sagte|erklärte|dijo|afirmó|disse|ha detto|zei|zegt|aldus|vertelt|erzählt|betont|raconte|explique|assure|explicó|señaló|aseguró|contou|afirmou|racconta|spiega|aggiunto|sade|sagde|sa|säger|berättar|skriver|siger|fortæller|sier|forteller|sanoo|kertoo|mówi|powiedziała?|dedi|diye)\b|είπε|δήλωσε|говорит|рассказал|说|說|表示|と述べ|と話|قال|कहा|сказал|заявил/iu;
const QUOTED = /["“„«「『][^"“”„«»「」『』]*["”“»」』]/g;
const PRONOUN_SPEAKER =
  /["”»][,]?\s*(?:(?:he|she|they)\s+(?:(?:\p{L}+ly|later|then|also|once|again)\s+)?(?:said|says|told|asked|added|adds|wrote|tweeted|explained|continued|recalled|insisted|noted|joked|warned|admitted|replied|concluded)|(?:said|says|added|asked|wrote)\s+(?:he|she|they))\b/iu;

/** What the scoring knows of a story's sentences. */
interface Hints {
  /** Whether the story writes a word small. */
  isWord: (word: string) => boolean;
  /** For each sentence, whether it opens with a connective and says what the headline announces. */
  announced?: readonly boolean[];
}

/**
 * For each sentence, the earlier one without which it cannot be understood, and whether it is fit to be chosen.
 *
 * A connective leans on the sentence before it; so does a pronoun that opens, a quotation whose speaker stands
 * there, a list item on its lead-in. "The incident" leans on the story's first sentence, and a speaker who goes by
 * the surname on the sentence that introduces him. A sentence that would lean where nothing stands is excluded, except the
 * story's first. A quotation that no sentence holds whole is left out: half of one is worse than none.
 *
 * @param said the sentences of the article's body, in order
 * @param hints what else is known of the sentences
 * @returns one leaning for each sentence; indices are into `said`
 */
export function markDependencies(
  said: readonly Sentence[],
  { body, language, headline }: Pick<Article, "body" | "headline" | "language">,
  { isWord, announced }: Hints,
): Dependency[] {
  const voices = findVoices(said, body, language, headline);
  const { takenBack, retractedBy } = findCorrected(said, body);
  const notes = findCorrectionNotes(said, body, language);
  const onlyNotes = notes.size === said.length;
  const leftover = findBoilerplate(said, body).map((is, at) => is || (notes.has(at) && !onlyNotes));
  const broken = findUnbalancedQuotes(said, language);
  const shown = findInlineCaptions(said, isWord, language);
  const opening = leftover.indexOf(false);
  const introduced = new Introductions(said, isWord);
  const onlyQuotes = body.every(({ type }) => type !== "paragraph");

  const lackOf = (at: number): Lack | undefined => {
    const { type, text: block } = body[said[at]!.block]!;
    const form =
      type === "quote" && onlyQuotes ? "paragraph" : lacksSpeaker(block, language) ? "quote" : type;
    const { from, kind } = voices[at]!;
    const lack = leansBy(said[at]!.text.slice(from), form, language);
    // A label names who speaks.
    return lack === "speaker" && kind !== undefined && voices[at]!.lead !== undefined ? undefined : lack;
  };
  const isCourtesy = (at: number) => {
    const own = said[at]!.text.slice(voices[at]!.from);
    return voices[at]!.lead !== undefined && COURTESY.test(own) && countRuns(own) <= CURTAIN;
  };
  const isUnfinished = (at: number) => {
    const { text, block } = said[at]!;
    const own = text.slice(voices[at]!.from);
    return isCourtesy(at) || isFragment(own, body[block]!.type) || isCutOff(said[at]!, said[at + 1]);
  };
  const standsUnderHeading = (at: number, prior: number) =>
    body.slice(said[prior]!.block + 1, said[at]!.block).some(({ type }) => type === "heading");
  const leaningOf = (at: number): Dependency => {
    if (leftover[at] || broken.has(at) || takenBack.has(at) || voices[at]!.silent)
      return { excluded: "always" };
    const leans = lackOf(at);
    const natural = leans
      ? priorOf(at, said, body, leftover)
      : (leadInOf(at, said, body) ?? earlier(at, said[at]!.text, opening, introduced, language));
    const prior = underLabel(at, natural, voices);
    const begins = at <= opening;
    if (leans && !begins && !(prior !== undefined && answers(said[prior]!, leans)))
      return { excluded: "always" };
    // What answers a question that was set as a heading lacks it.
    if (leans && voices[at]!.lead === at && prior !== undefined && standsUnderHeading(at, prior))
      return { excluded: "always" };
    // What opens a story may point at its headline; behind a leftover a reader cannot see that it opens it.
    const lost =
      begins && leans !== undefined && (at > 0 || leans === "speaker" || tellsNothing(said[at]!.text));
    const excluded = lost || shown.has(at) || isUnfinished(at);
    return {
      ...(prior !== undefined && { dependsOn: prior }),
      ...(excluded && { excluded: "alone" as const }),
    };
  };

  const found = [...said.keys()].map(leaningOf);
  const fates = markClaims(said, voices, (at) => lackOf(at) === undefined && !isUnfinished(at), headline);
  for (const [at, fate] of fates) if (found[at]!.excluded !== "always") found[at] = fate;
  for (const [at, { dependsOn }] of found.entries()) {
    const claim = dependsOn === undefined ? undefined : fates.get(dependsOn);
    const isClaim = claim?.excluded === "alone" && claim.dependsOn === undefined;
    if (isClaim && fates.get(at)?.dependsOn !== dependsOn) found[at] = { excluded: "always" };
  }
  const leantOn = new Set(found.map(({ dependsOn }) => dependsOn));
  for (const at of found.keys()) if (isCourtesy(at) && !leantOn.has(at)) found[at] = { excluded: "always" };
  for (const [claim, note] of retractedBy) retract(found, claim, note);
  if (onlyNotes) tellWhole(found, notes);
  return announced ? onLead(found, announced, voices) : found;
}

/**
 * A connective joins a sentence to what its reader knows. What the headline announces, its reader knows, so such a
 * sentence ("But in the last few hours, …") needs no neighbour that nobody would choose: it leans on the lead.
 */
function onLead(found: Dependency[], announced: readonly boolean[], voices: readonly Voice[]): Dependency[] {
  const lead = found.findIndex(({ excluded }) => !excluded);
  return found.map((own, at) => {
    const isAnnounced = own.dependsOn !== undefined && announced[at]! && voices[at]!.turn < 0;
    return isAnnounced && lead >= 0 && at > lead ? { ...own, dependsOn: lead } : own;
  });
}

/** A sentence stands behind the one that opens with its label, and behind none under another label than its own. */
function underLabel(at: number, natural: number | undefined, voices: readonly Voice[]): number | undefined {
  const { lead, turn } = voices[at]!;
  if (lead === undefined || lead === at) return natural;
  return natural !== undefined && natural > lead && voices[natural]!.turn === turn ? natural : lead;
}

/** A story that is nothing but its correction is told to the end or not at all. */
function tellWhole(found: Dependency[], notes: ReadonlySet<number>): void {
  const own = [...notes];
  for (const [place, at] of own.entries()) {
    const isLast = place === own.length - 1;
    found[at] = {
      ...(place > 0 && { dependsOn: own[place - 1]! }),
      ...(!isLast && { excluded: "alone" as const }),
    };
  }
}

/** A claim is told only before the note that retracts it, and nothing else may bring it along. */
function retract(found: Dependency[], claim: number, note: number): void {
  for (const [at, { dependsOn }] of found.entries())
    if (dependsOn === claim) found[at] = { excluded: "always" };
  found[claim] = { excluded: "alone", ...found[claim] };
  found[note] = { dependsOn: claim };
}

/** What a sentence that can be read alone still takes for known: the news of the lead, or who its speaker is. */
function earlier(
  at: number,
  text: string,
  opening: number,
  introduced: Introductions,
  language: string | undefined,
): number | undefined {
  if (opening >= 0 && at > opening && pointsToLead(text, language)) return opening;
  const speaker = bareSpeaker(text, language);
  return speaker === undefined ? undefined : introduced.of(speaker, at);
}

/** What speakers greet and thank each other with. */
const COURTESY = new RegExp(
  `^(?:${alternatives(String.raw`
    thank|good (?:morning|evening|afternoon)|hello|hi\b|welcome|you['’]re welcome|my pleasure|guten|danke
    |bonjour|bonsoir|merci|buen[oa]s|gracias|buongiorno|buonasera|grazie|bom dia|bo[am] (?:tarde|noite)
    |obrigad|goede|dank|god (?:kväll|morgon|aften)|tack|tak\b|takk|kiitos|dzień dobry|dobry|dziękuj
    |здравствуйте|добр|спасибо`)})`,
  "i",
);

/** Words of an opening that only raises the curtain: "So now we know.", "It all boils down to this." */
const CURTAIN = 8;

function tellsNothing(text: string): boolean {
  if (countRuns(text) > CURTAIN || /\d|\s["“‘]?\p{Lu}\p{L}/u.test(text)) return false;
  return /\bthis\.$/.test(text) || !/^\W*(?:he|she|it|they|his|her|its|their)\b/i.test(text);
}

/** Whether a sentence gives what the next one lacks; a speaker must be somebody who is heard. */
const answers = ({ text }: Sentence, leans: Lack) =>
  leans === "context" || SPEECH.test(text) || /["“”«»「」]/.test(text);

/** A filter that wants more than this share of a story has misread it, and is skipped. */
const FUSE = 0.5;

function findBoilerplate(said: readonly Sentence[], body: readonly Block[]): readonly boolean[] {
  const found = said.map(({ text, block, start, end }) =>
    isBoilerplateSentence(text, start === 0 && end === body[block]!.text.length),
  );
  return found.filter(Boolean).length > said.length * FUSE ? found.fill(false) : found;
}

/** How far back the lead-in of a list is looked for, in sentences. */
const LONGEST_LIST = 30;

/** "The changes include:", before a list whose item is no sentence without it. */
function leadInOf(at: number, said: readonly Sentence[], body: readonly Block[]): number | undefined {
  const { text, block } = said[at]!;
  if (body[block]!.type !== "listItem" || (/[.!?。।]["”»)]*$/.test(text) && text.split(" ").length > 4))
    return undefined;
  let lead = at - 1;
  while (lead >= 0 && at - lead < LONGEST_LIST && body[said[lead]!.block]!.type === "listItem") lead--;
  return lead >= 0 && /[:：]$/.test(said[lead]!.text) ? lead : undefined;
}

/** The nearest earlier sentence of the story that can stand before this one: on a live page, of the same update. */
function priorOf(
  at: number,
  said: readonly Sentence[],
  body: readonly Block[],
  leftover: readonly boolean[],
): number | undefined {
  const update = body[said[at]!.block]!.published;
  for (let prior = at - 1; prior >= 0 && prior >= at - 4; prior--) {
    if (body[said[prior]!.block]!.published !== update) return undefined;
    if (!leftover[prior]) return prior;
  }
  return undefined;
}

/** What a sentence may lack when it stands alone: what it refers to, or who says it. */
type Lack = "context" | "speaker";

function leansBy(text: string, type: Block["type"], language: string | undefined): Lack | undefined {
  const outside = QUOTE_MARK.test(text) ? text.replace(QUOTED, " ") : text;
  if (type === "quote" || (outside.length < text.length && isBare(outside))) return "speaker";
  if (/^['‘].*['’]$/.test(text)) return "speaker";
  // What stands in brackets from end to end is an aside to the sentence before it.
  if (/^[([].*[)\]][.!?]?$/.test(text) || PRONOUN_SPEAKER.test(text) || pointsBack(text, language))
    return "context";
  return undefined;
}

/** Nothing is left to tell whose words these are: one word, or no more characters than "他说" where none are parted. */
const isBare = (outside: string) =>
  lacksSpaces(outside)
    ? (outside.match(/\p{L}/gu)?.length ?? 0) < 3
    : (outside.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 2;

/** It has no stop, and the next begins where it ends: a heading or the words of a link that lost their break. */
const isCutOff = ({ text, block, end }: Sentence, next: Sentence | undefined) =>
  next?.block === block && next.start === end && /[\p{L}\p{N})]$/u.test(text);

const TOLD_OF_POST =
  /\b(?:said|says|told|according|tweet(?:ed|s)|wrote|writes|post(?:ed|s)|shared|replied|account|handle|users?)\b/i;

/** Too little, too much or too unfinished to stand alone. */
function isFragment(text: string, type: Block["type"]): boolean {
  if (/[:：,，、–—-]$/.test(text) || /(?:\.\.|…)["”»']?$/.test(text)) return true;
  // A question tells nothing, and what it insinuates may be denied in the next sentence.
  if (/[?？؟]$/.test(text)) return true;
  // A table or a list that lost its lines, or a post with its link.
  if (
    / (?:\||\/\/) .* (?:\||\/\/) |https?:\/\/|\bpic\.twitter\.com/.test(text) ||
    (text.match(/\d/g)?.length ?? 0) > text.length / (lacksSpaces(text) ? 3 : 5)
  )
    return true;
  // A post in the words of who wrote it: "Spoke to @quill & congratulated her."
  if (/(?:^|\s)@\w{3,}/.test(text) && !TOLD_OF_POST.test(text)) return true;
  const words = countRuns(text);
  const spaced = !lacksSpaces(text);
  if (spaced ? words < 4 : text.length < 8) return true;
  if (words > 90 || text.length > 900) return true;
  if (
    /^\p{Ll}(?!\p{Lu})/u.test(text) &&
    !/^(?:al|el|an|ad|ar|as|at)-\p{Lu}/u.test(text) &&
    type !== "listItem"
  )
    return true;
  // A cross heading that was run into the copy: "Searching for superheroes ."
  if ((words <= 8 || /^(?:How|Why|What|Who|Where|When)\b/.test(text)) && /\p{L} \.$/u.test(text)) return true;
  if (/ (?:of|the|an?|in|to|and|for|with|at|on|from|by|his|her|their|its) \.$/.test(text)) return true;
  const ended = /[.!?。！？।॥؟۔։።။។;][\s"'“”’»」』)\]）]*$/u.test(text);
  if (!ended && type !== "listItem" && spaced && words < 9) return true;
  return words < 14 && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
