/**
 * Captions that stand among the sentences of a page whose layout was lost. The reader of a summary does not
 * see the picture.
 */

import type { Article } from "../../article.ts";
import { enCaptions as EN } from "../../languages/en-captions.ts";
import { alternatives, anyOf, compilePhrases, listPhrases } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { capPattern } from "../../text/capped.ts";
import { countRuns } from "../../text/length.ts";
import { makeWordSign } from "../../text/word-signs.ts";
import { speaksEnglish } from "../english-words.ts";
import type { Sentence } from "../ranking.ts";
import { STOP } from "./fragments.ts";

const SIDE = `(?:${alternatives(EN.beforeSide)} )*${alternatives(EN.sides)}`;
/** "Quill, left, with", "the ship (pictured)", "This undated photo shows", "… in a June 1972 photograph". */
const NAMES_PICTURE = compilePattern(
  [
    [
      `[,(] ?(?:${alternatives(EN.shown)}|${SIDE})`,
      `(?: (?:${alternatives(EN.behindShown)}|${alternatives(EN.shownWith)} [^,()]{1,40}))?[,)]`,
    ].join(""),
    String.raw`\(${alternatives(EN.sideLetters)}\)`,
    `[(（]${anyOf("credits", "captionSides")}[)）]`,
    `, ${alternatives(EN.shownWhere)} [^,]{1,60},`,
    [
      `^${alternatives(EN.this)} (?:${alternatives(EN.kinds)} )*`,
      String.raw`${alternatives(EN.pictures)}(?: \w+)? (?:${alternatives(EN.provided)}|`,
      `${alternatives(EN.of)}(?!.* ${alternatives(EN.newsOfPicture)}))`,
    ].join(""),
    String.raw`^[^"“,]{3,80} ${alternatives(EN.seenIn)} (?:[\w-]+ ){0,4}${alternatives(EN.pictures)}`,
    String.raw`^\(${alternatives(EN.lists)}`,
    alternatives(EN.sent),
    [
      `${alternatives(EN.inPicture)} (?:(?:${alternatives(EN.datedKinds)}|`,
      String.raw`\p{Lu}\p{L}+|\d{4}),? ){1,3}`,
      String.raw`${alternatives(EN.datedPictures)}\.?$`,
    ].join(""),
  ].join("|"),
  "u",
);
/** "In a Sept. 15, 1987 file photo, Ada Quill walks". */
const OPENS_IN_PICTURE = compilePattern([
  `^${alternatives(EN.inPicture)} (?:(?:${alternatives(EN.datedKinds)}|`,
  String.raw`\p{L}{3,9}\.?|\d{1,4}),? ){1,5}${alternatives(EN.datedPictures)},`,
]);
const mayNamePicture = makeWordSign(
  [EN.shown, EN.sides, EN.shownWhere, EN.pictures, EN.sent, EN.datedPictures].flat(),
);

/** "Ada Quill, spokeswoman of the port, in Lowick.": two commas, and no verb behind them. */
const NAMES_ONE = capPattern(
  160,
  compilePattern(
    [
      String.raw`^(?:\p{Lu}[\p{L}\p{M}.'’-]+ ){1,3}\p{Lu}[\p{L}\p{M}'’-]+, [^,.:;"“«]{3,70}, `,
      String.raw`${anyOf("credits", "captionPlaces")} [^,.;:"“«]{2,60}\.?$`,
    ],
    "u",
  ),
);

/** Who can be seen: names, with a title before them, or people by what they do. */
const SEEN = [
  `(?:${alternatives(EN.beforePeople)} )?`,
  String.raw`(?:(?:(?!${alternatives(EN.otherSubjects)})\p{Lu}[\p{L}.'’-]*|\d+|`,
  `${alternatives([...EN.inNames, ...EN.people])})(?: |, |, [^,]{3,50}, |, )){1,9}`,
  `(?:${alternatives(EN.onDay)} )?`,
].join("");
const DOING = [
  alternatives(EN.doing),
  `${alternatives(EN.stands)}(?! ${alternatives(EN.standsUnless)})`,
  `${alternatives(EN.signs)}(?! ${alternatives(EN.signsUnless)})`,
].join("|");
const IN = alternatives(EN.occasionIn);
const OCCASION = String.raw`${alternatives(EN.occasions)}|${IN} (?:\p{Lu}\p{L}+ )*\d{4}\b|${IN} \p{Lu}\p{L}+`;
const ENDS_AS_PAST = `${alternatives(EN.pastEndings, { isPart: true })}(?!\\p{L})`;
const DEPICTS = compilePattern(`^${SEEN}(?:${DOING})(?! \\p{L}+${ENDS_AS_PAST})(?=.*(?:${OCCASION}))`, "u");
const mayDepict = makeWordSign([...EN.doing, ...EN.stands, ...EN.signs]);
const NOTES = compilePhrases(EN.notes, { at: "whole", isCaseSensitive: true });
/** "Carried away: Neymar was stretchered off": a tabloid's caption; a place before a colon is a dateline. */
const LABELLED = compilePattern(
  [
    `^(?!${alternatives(EN.noLabels)})(?!.{0,80}${alternatives(EN.introducing)}[^:]{0,40}: )`,
    String.raw`\p{Lu}[\p{Ll}'’-]+(?: [\p{L}'’-]+){0,4} \p{Ll}[\p{L}'’-]+: (?=\p{Lu})`,
  ],
  "u",
);
const TELLS = compilePhrases(EN.telling, { isCaseSensitive: true });
const PAST = compilePattern(String.raw`${alternatives(EN.past)}|\p{L}{3}${ENDS_AS_PAST}`, "u");
/** "… stands beside a van in Port Morrow, May 7, 2024.": only a name or a comma stands before the day. */
const ENDS_WITH_DATE = compilePattern(
  [
    `(?<!${alternatives(EN.dayEndings, { isPart: true })})`,
    String.raw`(?:,|(?<=\s\p{Lu}\p{Ll}{1,30})) \p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4}\.$`,
  ].join(""),
  "u",
);
/** Alone in a block below a caption: "(Ada Quill/Port Morrow Times)". */
const CREDIT = /^\([^()]{3,60}[/|@][^()]{2,60}\)$/;
/** "Photograph: Ada Quill/HNS", "Foto: Ada Quill": all that stands behind the caption in its block. */
const LABELLED_CREDIT = compilePattern(
  String.raw`^${anyOf("credits", "pictures", "labels")}\s?: \p{L}[^.]{1,60}\.?$`,
);
/** The share of a story's sentences in the past tense. */
const MIN_SHARE_OF_PAST = 0.5;
/** How far apart the two stand, in blocks; how many sentences make a gallery; and words of its buttons. */
const MAX_GALLERY_BLOCKS = 3;
const MIN_GALLERY = 4;
const MAX_BUTTON = 4;
/** So many labels make captions of them, in languages other than English. */
const MIN_LABELLED = 3;
/** A story of fewer paragraphs, or of which fewer end with a stop, does not show what lacks one. */
const [MIN_PARAGRAPHS, MIN_SHARE_OF_STOPS] = [6, 0.85];
/** "View of the harbour after the fire.": a longer one is more than a caption. */
const SHOWS = compilePhrases(listPhrases("credits", "captionOpeners"), {
  at: "start",
  isCaseSensitive: true,
});
const MAX_SHOWN_WORDS = 14;
/** Words of a caption. */
const MAX_CAPTION_WORDS = 32;

/**
 * Finds captions inside the text. A caption is in the present tense ("Luca Toni celebrates his goal")
 * although its story is in the past. The sentence that opens a story is none.
 *
 * @param isWord whether the story writes a word small
 * @returns their indices
 */
export function findInlineCaptions(
  said: readonly Sentence[],
  body: Article["body"],
  isWord: (word: string) => boolean,
  language: string | undefined,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, sentence] of said.entries())
    if (namesPicture(sentence.text) || NAMES_ONE.test(sentence.text) || isCredited(sentence, body))
      found.add(at);
  for (const [at, { text }] of said.entries())
    if (SHOWS.test(text) && countRuns(text) <= MAX_SHOWN_WORDS) found.add(at);
  for (const at of findTwiceTold(said)) found.add(at);
  for (const at of findStopless(said, body)) found.add(at);
  if (!speaksEnglish(language)) {
    const labelled = [...said.keys()].filter((at) => at > 0 && isWordedLabel(said[at]!.text, isWord));
    if (labelled.length >= MIN_LABELLED) for (const at of labelled) found.add(at);
    return found;
  }
  for (const [at, { text }] of said.entries()) if (ENDS_WITH_DATE.test(text.slice(-60))) found.add(at);
  for (const [at, { text }] of said.entries()) if (at > 0 && isLabelled(text, isWord)) found.add(at);
  const shown = [...said.keys()].filter((at) => at > 0 && isInlineCaption(said[at]!.text));
  if (shown.length === 0) return found;
  const past = said.filter(({ text }) => PAST.test(text)).length;
  if (past >= MIN_SHARE_OF_PAST * said.length) for (const at of shown) found.add(at);
  return found;
}

const namesPicture = (text: string): boolean =>
  (/[(（]/.test(text) || mayNamePicture(text)) && (NAMES_PICTURE.test(text) || OPENS_IN_PICTURE.test(text));

/**
 * Whether a credit stands behind a sentence: alone in the next block, or with its label as all that
 * follows.
 */
const isCredited = ({ block, end }: Sentence, body: Article["body"]): boolean =>
  end === body[block]!.text.length
    ? CREDIT.test(body[block + 1]?.text ?? "")
    : LABELLED_CREDIT.test(body[block]!.text.slice(end).trimStart());

/**
 * Where all other paragraphs end with a stop, one that has none is a caption or a label, in any script. What
 * opens the story is none.
 */
function findStopless(said: readonly Sentence[], body: Article["body"]): number[] {
  const copy = body.filter(({ type }) => type === "paragraph");
  const stopped = copy.filter(({ text }) => STOP.test(text)).length;
  if (copy.length < MIN_PARAGRAPHS || stopped < MIN_SHARE_OF_STOPS * copy.length) return [];
  return [...said.keys()].filter((at) => {
    const { type, text } = body[said[at]!.block]!;
    return at > 0 && type === "paragraph" && text === said[at]!.text && !STOP.test(text);
  });
}

/** A gallery says each caption twice: sentences that stand again within the next few paragraphs. */
function findTwiceTold(said: readonly Sentence[]): number[] {
  const last = new Map<string, number>();
  const twice = new Set<number>();
  for (const [at, { text, block }] of said.entries()) {
    const before = last.get(text);
    if (
      before !== undefined &&
      block - said[before]!.block <= MAX_GALLERY_BLOCKS &&
      countRuns(text) > MAX_BUTTON
    )
      twice.add(before).add(at);
    last.set(text, at);
  }
  // A lead that is also the standfirst stands at the head.
  return twice.size < MIN_GALLERY ? [] : [...twice];
}

/** "Lys inn: Ada bor øverst": words that the story also writes small, where English rules do not hold. */
function isWordedLabel(text: string, isWord: (word: string) => boolean): boolean {
  const [, first, others] = /^(\p{Lu}\p{Ll}+)((?: \p{Ll}+){0,3}): (?=\p{Lu})/u.exec(text) ?? [];
  return first !== undefined && (others !== "" || isWord(first.toLowerCase()));
}

function isLabelled(text: string, isWord: (word: string) => boolean): boolean {
  if (!text.includes(": ")) return false;
  const label = /^(\p{Lu}\p{Ll}+): (?=\p{Lu})/u.exec(text)?.[1];
  return LABELLED.test(text) || (label !== undefined && !NOTES.test(label) && isWord(label.toLowerCase()));
}

function isInlineCaption(text: string): boolean {
  return (
    mayDepict(text) &&
    DEPICTS.test(text) &&
    !TELLS.test(text) &&
    !/["“”?]/.test(text) &&
    text.split(" ").length <= MAX_CAPTION_WORDS
  );
}
