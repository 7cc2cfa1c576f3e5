/**
 * Lines that every newsroom system leaves in a body now and then and that tell nothing of the story: bylines,
 * credits, dates, notes of the desk, invitations to read on. Reading the article drops whole lines of this
 * kind; here they are met inside flat text, where a line break was lost.
 */

import { classifyFooter, isBoilerplate } from "../../newsroom/boilerplate.ts";
import { looksLikeByline } from "../../newsroom/byline.ts";
import { looksLikeCaption, parseCredit } from "../../newsroom/caption.ts";
import { findNotice } from "../../newsroom/status.ts";
import { capped } from "../../text/capped.ts";

const CREDITS = [
  "reporting|additional reporting|writing|editing|compiled|with inputs?|with agency|with additional|source",
  "photo|image|file",
].join("|");
const PICTURE_CREDITS =
  "photo|image|picture|video|file photo|photograph|credit|photo credit|image credit|source";
const OPENS = new RegExp(
  `^\\W*(?:${[
    String.raw`(?:also|must|further|related)[ -]?(?:read|see|watch)s?\b(?=\W|$)`,
    [
      String.raw`(?:read|see|watch|listen|click|tap)\s*(?:more|here|also|now|next|the full|this|on)?`,
      String.raw`(?:[:|>»]|here\b)`,
    ].join(String.raw`\s*`),
    String.raw`(?:read|see|watch|learn|find out) more (?:about|on|from|of|at)\b`,
    String.raw`(?:editor|author|publisher)['’]?s['’]? note\b|note to (?:editors|readers)\b`,
    String.raw`eds\s*[:.]|editors?\s*:`,
    String.raw`\((?:${CREDITS})\b`,
    String.raw`(?:additional )?(?:reporting|writing|editing) by\b`,
    String.raw`(?:copyright|©|\(c\)|all rights reserved)`,
    [
      String.raw`(?:last |first )?(?:updated|published|posted)(?: at| on)?\s*:?\s*`,
      String.raw`(?:\p{L}+day\b|\d|\p{L}{3,9}\.? \d)`,
    ].join(""),
    String.raw`(?:${PICTURE_CREDITS})s?\s*(?::|\bby\b|courtesy)`,
    [
      "(?:sign up|subscribe|follow us|follow @|share your|join the conversation|",
      String.raw`download (?:the|our)|get (?:the|our) (?:latest|newsletter))\b`,
    ].join(""),
    String.raw`(?:first published|correction|clarification|disclaimer)\s*:`,
    [
      "(?:for )?(?:more|all the latest|the latest) (?:stories|news|updates|information),?",
      String.raw`(?:on|about|from|visit|click|follow|see)\b`,
    ].join(" "),
    String.raw`the (?:opinions|views) expressed (?:in this|are|here|by)\b`,
    String.raw`advertisement\b|sponsored\b|scroll down\b|play video\b|media playback\b|image copyright\b`,
  ].join("|")})`,
  "iu",
);
/** Who else worked on a story, as the desks of other languages sign. */
const CREDITS_ABROAD = new RegExp(
  `^[([]?(?:${[
    String.raw`[Rr]eportage (?:de |d['’])?\p{Lu}|[Vv]ersion française |[ÉEé]dité par |[Rr]édigé par `,
    "[Cc]on información de |[Cc]om informações d[aeo]s? |[Cc]om (?:Lusa|AFP|Reuters|agências)",
    "[Aa]vec (?:AFP|Reuters|AP)|[Mm]it Material von |Muhabir: |Автор: |Редактор: |Redaktionshinweis: ",
    "Nota (?:del editor|della redazione|da redação|de la redacción): ",
  ].join("|")})`,
  "u",
);
const HOLDS = new RegExp(
  String.raw`\b(?:${[
    String.raw`contributed to (?:this|the) (?:report|story|article|piece)\b`,
    String.raw`an (?:earlier|previous) version of this (?:article|story|report|post|piece)\b`,
    String.raw`may not be (?:published|reproduced|broadcast)\b|all rights reserved\b`,
    String.raw`opinions expressed\b.{0,60}\bsolely\b|(?:read|see|watch) more (?:at|on|here)\b`,
    String.raw`(?:also read|read also|read more)\s*[:|]`,
    String.raw`click (?:here|below|above|(?:on|through) (?:the|this|your))\b`,
    String.raw`opens? in a new (?:window|tab)\b|a (?:post|photo|video) (?:shared|posted) by\b`,
    String.raw`(?:updated|posted|published) (?:at )?\d{1,2}[:.]\d{2}\b|join us on (?:facebook|twitter)\b`,
    String.raw`follow (?:us|@\w+) on\b`,
  ].join("|")})`,
  "i",
);
const CLOSES = new RegExp(
  [
    String.raw`\((?:ap photo|reuters|getty|photo|file photo|image|pic|pti photo)[^()]{0,60}\)$`,
    String.raw`\bgetty images\.?$|[/|] ?(?:afp|reuters|getty|epa|ap)$`,
  ].join("|"),
  "i",
);
/** As much of a sentence as is looked at for what stands at its head. */
const HEAD = 120;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]+`;
const JOBS = "reporter|correspondent|editor|writer|journalist|columnist|contributor|News";
const BYLINE = capped(
  HEAD,
  new RegExp(
    [
      String.raw`^(?:By|BY)\s+(?:${NAME}[ ,]+){1,3}${NAME}[ ,]*(?:[|(]|\s?[-–]\s|\p{Lu}{2,}|$)`,
      String.raw`^(?:By|BY|From)\s(?:${NAME}\s){1,2}${NAME}\s?, .{0,50}\b(?:${JOBS})\b.{0,30}$`,
    ].join("|"),
    "u",
  ),
);
const DATE_ONLY = capped(
  HEAD,
  new RegExp(
    [
      String.raw`^\W*(?:at )?\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?\W*$`,
      [
        String.raw`^\W*(?:\p{L}+,? )?(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2}),? \d{4}`,
        String.raw`\W*(?:\d{1,2}[.:]\d{2}.{0,12})?$`,
      ].join(""),
    ].join("|"),
    "iu",
  ),
);

/** The longest of these ends that is looked for. */
const END = 80;
/** Most sentences end with a stop, and of these ends but one does. */
const MAY_CLOSE = /(?:[)a-z]|images\.)$/i;

/** What a page's player says where it cannot play; flattened, it stands before the story's first words. */
const STUCK = new RegExp(
  [
    "^(?:Media playback is (?:not supported|unsupported) on (?:this|your) device",
    String.raw`|Advertisement|ADVERTISEMENT)\s+(?=["“]?\p{Lu})`,
  ].join(""),
  "u",
);

/** How many UTF-16 units of a paragraph are such a line that lost its break. */
export const boilerplateEnd = (text: string): number => STUCK.exec(text.slice(0, HEAD))?.[0].length ?? 0;

/**
 * Whether a sentence is no part of the story that it stands in.
 *
 * @param text the sentence
 * @param alone whether it is all that its block says, so that the rules for whole lines apply
 */
export function isBoilerplateSentence(text: string, alone: boolean): boolean {
  const head = text.slice(0, HEAD);
  if (OPENS.test(head) || CREDITS_ABROAD.test(head)) return true;
  if (/^(?:B[yY]|From)\s/.test(head) && BYLINE.test(head)) return true;
  if (/\d/.test(head) && DATE_ONLY.test(head)) return true;
  if (
    text.length < 400 &&
    (HOLDS.test(text) || (MAY_CLOSE.test(text.slice(-7)) && CLOSES.test(text.slice(-END))))
  )
    return true;
  if (!alone || text.length > 300) return false;
  return (
    looksLikeByline(text) ||
    // "(Adds quotes)": wires send it as a paragraph, and a wire's body is kept as it was sent.
    findNotice(text) !== undefined ||
    parseCredit(text) !== undefined ||
    looksLikeCaption(text) ||
    isBoilerplate(text) ||
    classifyFooter(text) !== undefined
  );
}
