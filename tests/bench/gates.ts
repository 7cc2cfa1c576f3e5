/**
 * The gates: what an editor would refuse to sign, looked for in a finished summary.
 *
 * Written against the article's text alone: no rule of the code that composes is asked for its opinion, so that a
 * fault in that code cannot excuse itself here.
 */
import type { Block } from "../../lib/article.ts";
import type { Budget, Summary } from "../../lib/summarise/ranking.ts";
import { stem } from "./porter.ts";

export const gates = [
  "verbatim",
  "text",
  "order",
  "budget",
  "whole",
  "quotes",
  "leftover",
  "headline",
  "orphan",
  "attribution",
  "introduction",
  "question",
  "redundancy",
] as const;

export interface GateFailure {
  gate: (typeof gates)[number];
  /** The sentence, or what is wrong with it. */
  detail: string;
}

interface Story {
  language?: string | undefined;
  headline?: string | undefined;
  body: readonly Block[];
}
type Place = Summary["sentences"][number];

/** Everything that is wrong with a summary of an article at the budget that was asked for. */
export function checkSummary(article: Story, summary: Summary, budget: Budget): GateFailure[] {
  const failures: GateFailure[] = [];
  const fail = (gate: GateFailure["gate"], detail: string) => failures.push({ gate, detail });
  const said = summary.sentences;
  const english = /^en\b/i.test(article.language ?? "en");

  if (!standsIn(summary)) fail("text", summary.text);
  if (!holds(summary, budget)) fail("budget", JSON.stringify(budget));
  if (!balanced(summary.text)) fail("quotes", summary.text);
  said.forEach((sentence, at) => {
    const block = article.body[sentence.block]?.text ?? "";
    const prior = said[at - 1];
    if (block.slice(sentence.start, sentence.end) !== sentence.text || sentence.text === "")
      fail("verbatim", sentence.text);
    if (prior && !comesBefore(prior, sentence)) fail("order", sentence.text);
    if (!whole(block, sentence) && (english || !standsBehindLine(block, sentence)))
      fail("whole", sentence.text);
    if (!balanced(sentence.text)) fail("quotes", sentence.text);
    if (LEFTOVER.some((pattern) => pattern.test(sentence.text))) fail("leftover", sentence.text);
    const isDateline = sentence.block < 3 && DATELINE.some((pattern) => pattern.test(sentence.text));
    if (isDateline && !returns(article.body, sentence.text)) fail("leftover", sentence.text);
    if (article.headline && jaccard(words(article.headline), words(sentence.text)) >= 0.6)
      fail("headline", sentence.text);
    const alone = !follows(article.body, prior, sentence);
    if (alone && english && pointsBack(sentence.text) && !opensStory(article.body, sentence))
      fail("orphan", sentence.text);
    const next = said[at + 1];
    const named = next !== undefined && follows(article.body, sentence, next);
    // Of an interview that names nobody the summary says that the headline tells who speaks.
    const isOwned = summary.needsHeadline === true && /^\p{Lu}: ["“«]/u.test(sentence.text);
    if (alone && !named && !isOwned && speakerless(sentence.text)) fail("attribution", sentence.text);
    if (english && unintroduced(article.body, said.slice(0, at), sentence))
      fail("introduction", sentence.text);
    if (/[?？؟]$/.test(sentence.text) && !asksThroughout(article.body)) fail("question", sentence.text);
    for (const other of said.slice(0, at)) {
      if (jaccard(words(other.text), words(sentence.text)) >= 0.5) fail("redundancy", sentence.text);
    }
  });
  return failures;
}

/** The text is the sentences and nothing else. */
function standsIn({ text, style, sentences, characters }: Summary): boolean {
  const bare = (any: string) => any.replace(/\s+/g, "");
  const joined = sentences
    .map((sentence) => (style === "bullets" ? `•${sentence.text}` : sentence.text))
    .join("");
  return characters === text.length && (style === "headline" || bare(text) === bare(joined));
}

function holds({ text, sentences, style }: Summary, budget: Budget): boolean {
  if ("characters" in budget) return text.length <= budget.characters;
  if ("sentences" in budget) return sentences.length <= budget.sentences;
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(text))
    return (
      text
        .replace(/[\u3040-\u30ff\u3400-\u9fff]/g, " x ")
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean).length <=
      budget.words * 1.1
    );
  const runs = text.split(/\s+/).filter(Boolean).length;
  return runs - (style === "bullets" ? sentences.length : 0) <= budget.words;
}

const comesBefore = (one: Place, other: Place) =>
  one.block < other.block || (one.block === other.block && one.end <= other.start);

/**
 * It begins where a sentence can begin and ends where one can end: no attribution was cut off behind it. A capital
 * that is stuck to a small letter or to a figure begins one, and so does what stands behind a crosshead in capitals: there
 * a line was lost.
 */
function whole(block: string, { start, end }: Place): boolean {
  const before = block.slice(Math.max(0, start - 80), start).trimEnd();
  const after = block.slice(end, end + 20);
  const begins =
    before === "" ||
    LEFTOVER.some((pattern) => pattern.test(before)) ||
    /^[\p{Ll}\p{N}]\p{Lu}/u.test(block.slice(start - 1)) ||
    /[^\p{Ll}]{12}$/u.test(before) ||
    PAGE_LINE.test(before) ||
    /[.!?…。！？।؟۔։;:)\]"'“”’»」•·*|–—-]$/.test(before);
  const ends =
    after.trim() === "" ||
    !/^["”»]?[,;]|^["”»]?\s*(?:said|says|according|he said|she said|they said)\b|^\s+\p{Ll}(?!\p{Lu})/u.test(
      after,
    );
  return begins && ends && !/[,;]$/.test(block.slice(start, end));
}

/** A paragraph of so many UTF-16 units has lost its lines: in it a caption or a crosshead has no stop. */
const MIN_LOST_LENGTH = 500;
/** A capital, or the Arabic "and", behind a space and a line that is no longer than a caption. */
function standsBehindLine(block: string, { start, end }: Place): boolean {
  const line = /[^.!?…。！？।؟۔።]{3,250}$/u.exec(block.slice(Math.max(0, start - 250), start))?.[0] ?? "";
  const opens = /^["“„«]?[\p{Lu}و]/u.test(block.slice(start, end));
  return (
    block.length >= MIN_LOST_LENGTH && opens && /[\p{L}\p{N})"”»] $/u.test(line) && block[end - 1] !== ","
  );
}

/** What a page says to its readers, between sentences that lost their lines. */
const PAGE_LINE =
  /\b(?:media playback is (?:not supported|unsupported) on (?:this|your) device|continue reading (?:the main story|below)|advertisement|continues (?:below|after)[a-z ]{0,30}|skip to end of [a-z ]{2,20})$/i;

/** Every mark that opens is closed. A nested quotation at the end of a block may share its closing mark. */
function balanced(written: string): boolean {
  const text = written.replace(CLOSED_BY_STRAIGHT, "");
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  if ((count(/"/g) - count(/\d['’]\d{1,2}"/g)) % 2 !== 0) return false; // five feet eleven is 5'11"
  if (/„/.test(text)) return count(/„/g) === count(/[“”]/g);
  if (/”[^“]*”/.test(text) && !/“/.test(text)) return count(/”/g) % 2 === 0;
  return count(/“/g) === count(/”/g) && count(/«/g) === count(/»/g) && count(/[「『]/g) === count(/[」』]/g);
}

/** „Serbian", “Vietnamese" and «Italian" copy may close with a straight mark, behind which no word begins. */
const CLOSED_BY_STRAIGHT = /[„“«][^„“”«»"]*"(?![\p{L}\p{N}])/gu;

/** Captions, credits, bylines, datelines, notes of the desk, invitations to read on. */
const LEFTOVER = [
  /^[^"“]*(?:\((?:pictured|left|right)\)|, (?:left|right), )/,
  /^(?:By|BY)\s+(?:\p{Lu}[\p{L}.'’-]+\s?){2,4}(?:,|\||$)/u,
  /^\W*(?:also read|read also|read more|see also|must read|watch also|also watch|click here|related)\b\s*(?:[:|>]|$)/i,
  /^\W*(?:photo|image|picture|pic|video|illustration|source|credit|photograph)s?(?: credit)?\s*(?::|by\b|courtesy)/i,
  /\((?:photo|image|picture|pic|ap photo|getty|file photo)\b[^()]*\)$|\b(?:getty images|ap photo|file photo)\W*$/i,
  /^\W*(?:editor|publisher|author)['’]?s['’]?\s+note\b/i,
  /^\W*(?:eds|editors)\s*:/i,
  /\bcontributed to this (?:report|story|article)\b|^\((?:reporting|writing|editing|additional reporting) by\b/i,
  /^\W*(?:copyright\b|©|all rights reserved)/i,
  /^\W*(?:(?:last )?updated|(?:first )?published|posted)(?: (?:at|on))?\s*:?\s*(?:\d|\p{Lu}\p{L}+ \d)/u,
  /^\W*(?:sign up|subscribe|follow us|follow @\w+|media playback|image caption|image copyright)\b/i,
];

/** A dateline stands at the head of the story; further down, capitals and a dash are a label. */
const DATELINE = [
  /^(?:[\p{Lu}][\p{Lu} .'’-]{2,30}(?:, [\p{L}. ]{2,20})?(?:, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}))?\s*)?\((?:CNN|AP|AFP|PTI|ANI|IANS|Reuters|REUTERS|UPI|dpa|EFE|Xinhua)\)/u,
  /^\p{Lu}[\p{L} .'’,-]{2,40}(?:, \p{L}{3,9}\.? \d{1,2})? \(\p{Lu}[\p{L} ]{1,20}\)\s*(?:--|[-–—])\s+["“]?\p{Lu}/u,
  /^\p{Lu}{4,}(?: \p{Lu}{3,})*(?:, [\p{L}. ]{2,20})?\s(?:--|—|–|-)\s+["“]?\p{Lu}/u,
];

/** "QUILL - We grew up there.": capitals that return before a dash are a speaker's, and no dateline. */
function returns(body: readonly Block[], text: string): boolean {
  const label = /^\p{Lu}{3,} (?:--|—|–|-) /u.exec(text)?.[0];
  return (
    label !== undefined &&
    body
      .map(({ text }) => text)
      .join("\n")
      .split(label).length > 2
  );
}

const CONNECTIVE =
  /^(?:but|and|or|nor|so|yet|however|meanwhile|moreover|furthermore|nevertheless|nonetheless|therefore|thus|hence|instead|also|still|then|besides|otherwise|likewise|similarly|additionally|consequently|in addition|as a result|for example|for instance|on the other hand|in contrast|by contrast|at the same time|in response|after that|that said)\b(?!['’-])/i;
const PRONOUN =
  /^(?:he|she|it|they|his|her|their|its|him|them|(?:this|that|these|those)(?!\s+who\b)(?!\s+(?:(?:past|coming|same)\s+)?(?:week|weekend|month|year|morning|afternoon|evening|season|summer|winter|autumn|fall|spring|decade|century|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time)\b))(?:['’](?:s|d|ll|re|ve))?(?![\p{L}'’-])/iu;
/** "The 34-year-old striker": new people are "a 34-year-old", or one "who" did something. */
const KNOWN_BY_AGE = /^The \d\d-year-old\b(?!.{1,40} whos?e?\b)/;
const PRONOUN_SAID =
  /["”]\s*(?:he|she|they)\s+(?:\w+ly\s+)?(?:said|says|told|asked|added|wrote|explained|continued|tweeted)\b/i;

function pointsBack(text: string): boolean {
  const bare = text.replace(/^[\s"'“”‘’«»([–—-]+/, "");
  return (
    CONNECTIVE.test(bare) ||
    PRONOUN.test(bare) ||
    KNOWN_BY_AGE.test(bare) ||
    PRONOUN_SAID.test(text) ||
    SAID_OF_OTHERS.test(bare) ||
    pronounBehindComma(bare)
  );
}

/** "The ban holds in Port Morrow, he added": it opens with nobody's name. */
const SAID_OF_OTHERS =
  /^(?:The|A|An|There|No|All|Most|Some|Many|In) \p{Ll}[^"“”]*, (?:he|she) (?:said|added|says)\b/u;

/** "A week earlier, he was fined": a pronoun behind an opening that names nobody and has no subject of its own. */
function pronounBehindComma(text: string): boolean {
  const [, opening] = /^([^,.;:"“”]{1,60}), (?:he|she|they)\b/.exec(text) ?? [];
  if (
    opening === undefined ||
    /^(?:When|While|As|After|Before|Although|Though|If|Because|Since|Once|The)\b/.test(opening)
  )
    return false;
  return opening
    .split(" ")
    .slice(1)
    .every((word) => !/^\p{Lu}/u.test(word) || DAY.test(word));
}
const DAY =
  /^(?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** A speaker who goes by the surname alone, though an earlier sentence that was left out tells the whole name. */
function unintroduced(
  body: readonly Block[],
  before: readonly Place[],
  { text, block, start }: Place,
): boolean {
  const spoken =
    /(?:^|["”],? )(?:Mr |Ms |Mrs |Dr )?(\p{Lu}\p{Ll}{2,}) (?:said|says|told|added|wrote)\b/u.exec(text)?.[1];
  const name =
    spoken ?? /[,"”] (?:said|says|added) (?:Mr |Ms |Mrs |Dr )?(\p{Lu}\p{Ll}{2,})\.?$/u.exec(text)?.[1];
  if (name === undefined || before.some((sentence) => sentence.text.includes(name))) return false;
  const earlier = [
    ...body.slice(0, block).map(({ text }) => text),
    (body[block]?.text ?? "").slice(0, start),
  ].join("\n");
  const isCommon = body.some(({ text }) =>
    new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, "u").test(text),
  );
  return !isCommon && new RegExp(`\\p{Lu}\\p{Ll}+ ${name}(?!\\p{L})`, "u").test(earlier);
}

const asksThroughout = (body: readonly Block[]) => body.every(({ text }) => text.includes("?"));

/** A quotation with nothing outside its marks that could name who speaks. */
function speakerless(text: string): boolean {
  const outside = text
    .replace(CLOSED_BY_STRAIGHT, " ")
    .replace(/"[^"]*"|“[^”]*”|«[^»]*»|„[^“”]*[“”]|「[^」]*」/g, " ");
  // 祭文稱 names the eulogy that says so; 他說 names nobody.
  const named = /[\u3040-\u30ff\u3400-\u9fff]{3}/.test(outside);
  return outside.length < text.length && !named && (outside.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 2;
}

/** Whether the sentence that stands before this one in the body stands before it in the summary too. */
function follows(body: readonly Block[], prior: Place | undefined, { block, start }: Place): boolean {
  if (!prior) return false;
  const between =
    prior.block === block
      ? [(body[block]?.text ?? "").slice(prior.end, start)]
      : [
          (body[prior.block]?.text ?? "").slice(prior.end),
          ...body
            .slice(prior.block + 1, block)
            .flatMap(({ type, text }) => (type === "heading" ? [] : [text])),
          (body[block]?.text ?? "").slice(0, start),
        ];
  return between.every((text) => isNothing(text));
}

/** Less than a clause, a crosshead in capitals, a leftover: nothing that a sentence could point back to. */
const isNothing = (text: string) =>
  !/\p{Ll}/u.test(text) ||
  (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 4 ||
  LEFTOVER.some((pattern) => pattern.test(text.trim()));

const opensStory = (body: readonly Block[], { block, start }: Place) =>
  body.slice(0, block).every(({ type, text }) => type === "heading" || isNothing(text)) &&
  isNothing((body[block]?.text ?? "").slice(0, start).replace(/^.{0,80}?\([^()]*\)\s*(?:--|[-–—])?\s*$/, ""));

const STOP = new Set(
  "a an the of in to for on with at by from about as is are was were be been being has have had do does did will would can could should may might must and or but nor so if then than that this these those it its he his him she her they them their we our us you your i my not no said says say who which what when where how there into over after before up out more also just".split(
    " ",
  ),
);

function words(text: string): Set<string> {
  const found = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return new Set(found.filter((word) => word.length > 1 && !STOP.has(word)).map(stem));
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}
