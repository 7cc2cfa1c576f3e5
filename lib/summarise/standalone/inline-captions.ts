/**
 * Sentences that tell what a picture shows: captions that lost their place when a page became plain text. The
 * reader of a summary sees no picture.
 */

import { speaksEnglish } from "../english-words.ts";
import type { Sentence } from "../ranking.ts";

/** "Quill, left, with", "the ship (pictured)", "This undated photo shows", "… in a June 1972 photograph". */
const SIDE = "(?:far |second |top |bottom |pictured |cent(?:re|er) )*(?:left|right|cent(?:re|er))";
const PICTURE_KINDS =
  "undated|file|archive|handout|recent|released|moving|composite|combination|satellite|aerial|video";
const NAMES_PICTURE = new RegExp(
  [
    `[,(] ?(?:pictured|seen here|inset|${SIDE})(?: (?:left|right|above|below|with [^,()]{1,40}))?[,)]`,
    String.raw`\((?:L|R|C)\)`,
    `, (?:pictured|shown|seen) (?:here|in|at|with|last|during|on|above|below) [^,]{1,60},`,
    [
      `^(?:This|An?) (?:(?:${PICTURE_KINDS}) )*`,
      String.raw`(?:photo|photograph|image|picture|mug ?shot|screen ?grab|video grab)(?: \w+)? `,
      String.raw`(?:(?:provided|released|taken|made|obtained|shows)\b|`,
      String.raw`of\b(?!.* (?:has|have|had|was|were|is|are|shows?|emerged|surfaced|went|goes)\b))`,
    ].join(""),
    String.raw`^\((?:from )?(?:L-R|L to R|R-L|left|clockwise)\b`,
    String.raw`\bsent (?:in |us )?this (?:photo|photograph|picture|image|video)\b`,
    [
      String.raw`\bin (?:this|an?) (?:(?:undated|recent|file|archive|handout|\p{Lu}\p{L}+|\d{4}),? ){1,3}`,
      String.raw`(?:photo|photograph|picture|image)\.?$`,
    ].join(""),
  ].join("|"),
  "u",
);

/** Who can be seen: names, with a title before them, or people by what they do. */
const PEOPLE = [
  "actor|actress|singer|president|minister|mayor|senator|striker|coach|captain|manager|midfielder|defender",
  "goalkeeper|driver|rider|scientists?|soldiers?|police|officers?|policem[ae]n|workers?|residents?",
  "protesters?",
  "demonstrators?|activists?|people|fans?|supporters?|wom[ae]n|m[ae]n|child(?:ren)?|boys?|girls?",
  "students?|pupils",
  "villagers|fishermen|farmers|firefighters?|rescuers?|medics?|volunteers?|mourners|migrants",
  "refugees|troops|rebels",
  "fighters|players?|commuters|passengers|shoppers|customers|visitors|tourists|pilgrims",
  "worshippers|relatives",
  "family|members",
].join("|");
/** What a sentence with another subject opens with. */
const NO_NAME = [
  "An?|The|This|That|These|Those|There|He|She|It|They|You|I|We|Others?|Now|To|When|While|If|As",
  "After|Before|Since",
  "In|On|At|For|With|By|From|But|And|So",
].join("|");
const SEEN = [
  "(?:(?:An?|The|Two|Three|Four|Some) )?",
  String.raw`(?:(?:(?!(?:${NO_NAME})\b)\p{Lu}[\p{L}.'’-]*|\d+|`,
  `of|and|de|von|van|al|bin|former|then|senior|young|local|fellow|riot|${PEOPLE})(?: |, `,
  "[^,]{3,50}, |, )){1,9}",
  String.raw`(?:on \p{Lu}\p{Ll}+day )?`,
].join("");
/** What a camera catches them at. */
const DOING = [
  "battles?|celebrates?|clash(?:es)?|poses?|waves?|hugs?|kiss(?:es)?|embraces?|smiles?|gestures?",
  "shakes? hands|walks?",
  String.raw`stands?(?! (?:to|for|by|at \d|accused|trial)\b)|sits?`,
  "holds? (?:up|hands|aloft|an?|his|her|their)",
  "displays?|gathers?|arrives?|attends?|address(?:es)?|speaks?|greets?|rides?|watch(?:es)?",
  "inspects?|mourns?|prays?",
  "cheers?|march(?:es)?|tackles?|salutes?",
  String.raw`signs?(?! (?:of|for|with|up)\b)|reacts?|listens?|warms? up|looks? (?:at|on|over|out)`,
  "works? (?:at|on|in|near) (?:an?|the|his|her|their)|monitors?|patrols?|strolls?|chats?|meets?(?: with)?",
  "testif(?:y|ies)|applauds?|lays?|lights? (?:an?|candles?)",
  "returns? (?:the|an?) (?:ball|shot|serve)|lines? up|queues?",
  "waits?|pass(?:es)? by|takes? (?:part|aim|photos|pictures|the stage)|performs?",
  "search(?:es)? (?:for|through)",
  "demonstrates?|protests?|rall(?:y|ies)|sleeps?|sings?|dances?|talks? (?:to|with|on)",
  "(?:sift|sort)s? through|throws?",
  "jumps?|leaps?|climbs?|boards?|comforts?|consoles?|lifts?|kicks?|tours?|surveys?|helps? (?:an?|the)",
].join("|");
/** Where, or at what. */
const OCCASION = [
  String.raw`\b(?:as|during|after|before|while|outside|inside|in front of|at|near|beside|next to`,
  "around|through",
  String.raw`on (?:stage|\p{Lu}\p{Ll}+day)|in (?:\p{Lu}\p{L}+ )*\d{4}|last|from|in \p{Lu}\p{L}+)\b`,
].join("|");
const DEPICTS = new RegExp(`^${SEEN}(?:${DOING})\\b(?! \\p{L}+ed\\b)(?=.*${OCCASION})`, "u");
/** Labels of one word that stand before copy. */
const NOTES = /^(?:Update|Correction|Clarification|Breaking|Note)$/;
/** "Carried away: Neymar was stretchered off": a tabloid's caption; a place before a colon is a dateline. */
const NO_LABEL = [
  "The|An?|One|Another|This|That|These|Those|His|Her|Its?|Their|My|Our|Your|For|We|He|She|They",
  "There|Here|And|But",
  "So|Or|To|In|On|At|By|With|From|Until|What|How|Why|Who|When|Where|As",
].join("|");
/** What a sentence has before the colon that introduces somebody's words. */
const INTRODUCES = [
  "is|are|was|were|will|has|have|had|do|does|did|says?|said|claim(?:s|ed)|added?|adds|warn(?:s|ed)",
  "told|tells|asks?",
  "asked|wrote|writes|insist(?:s|ed)|respond(?:s|ed)|repl(?:y|ies|ied)|address(?:es|ed)",
  "explain(?:s|ed)|continued?",
  "announce[sd]?|tweet(?:s|ed)|post(?:s|ed)|concluded?|according|include[sd]?|here|it|that|me|us",
].join("|");
const LABELLED = new RegExp(
  [
    String.raw`^(?!(?:${NO_LABEL})\b)(?!.{0,80}\b(?:${INTRODUCES})\b[^:]{0,40}: )`,
    String.raw`\p{Lu}[\p{Ll}'’-]+(?: [\p{L}'’-]+){0,4} \p{Ll}[\p{L}'’-]+: (?=\p{Lu})`,
  ].join(""),
  "u",
);
/** Then it tells more than what can be seen. */
const TELLS = new RegExp(
  String.raw`\b(?:${[
    "says?|said|told|will|would|has|have|had|was|were|is|are|plans?|according|can|could|must|may",
    "might|do|does|did",
    "every|often|usually|always|regularly",
  ].join("|")})\b`,
);
const PAST = /\b(?:was|were|had|said|told|did)\b|\p{L}{3}ed\b/u;
/** Of a story's sentences, told in the past. */
const MOSTLY = 0.5;
/** Words of a caption. */
const MAX_CAPTION_WORDS = 32;

/**
 * A caption is told in the present ("Luca Toni celebrates his goal"), though its story be told in the past.
 * The sentence that opens a story is none.
 *
 * @param isWord whether the story writes a word small
 * @returns the indices of the sentences that tell what a picture shows
 */
export function findInlineCaptions(
  said: readonly Sentence[],
  isWord: (word: string) => boolean,
  language: string | undefined,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, { text }] of said.entries()) if (NAMES_PICTURE.test(text)) found.add(at);
  if (!speaksEnglish(language)) return found;
  for (const [at, { text }] of said.entries()) if (at > 0 && isLabelled(text, isWord)) found.add(at);
  const shown = [...said.keys()].filter((at) => at > 0 && isInlineCaption(said[at]!.text));
  if (shown.length === 0) return found;
  const past = said.filter(({ text }) => PAST.test(text)).length;
  if (past >= MOSTLY * said.length) for (const at of shown) found.add(at);
  return found;
}

function isLabelled(text: string, isWord: (word: string) => boolean): boolean {
  if (!text.includes(": ")) return false;
  const label = /^(\p{Lu}\p{Ll}+): (?=\p{Lu})/u.exec(text)?.[1];
  return LABELLED.test(text) || (label !== undefined && !NOTES.test(label) && isWord(label.toLowerCase()));
}

function isInlineCaption(text: string): boolean {
  return (
    DEPICTS.test(text) &&
    !TELLS.test(text) &&
    !/["“”?]/.test(text) &&
    text.split(" ").length <= MAX_CAPTION_WORDS
  );
}
