/** The copy in a mail's lines, and what a mail has around it. */

import { isPublisherNotice } from "../../../newsroom/boilerplate.ts";
import { tidy } from "../../../text/characters.ts";
import { isParagraph, wordCount } from "../../../text/words.ts";
import type { Trace } from "../../draft.ts";
import type { Line } from "../../plaintext/lines.ts";

export interface MailCopy {
  readonly lines: Line[];
  /** What desks label in a mail, by the draft's name for it: `headline`, `slugline`, `standfirst` … */
  readonly fields: ReadonlyMap<string, string>;
  /** Who wrote a forwarded mail. */
  readonly sender?: string | undefined;
}

/** Words above a quoted reply or a forwarded mail that make a story of their own; fewer are a cover note. */
const STORY_WORDS = 40;

/**
 * Tells the copy from the rest. What is left out goes to the trace: `quoted`, `forwarded`, `cover`,
 * `signature`, `disclaimer`, `greeting`.
 */
export function extractCopy(lines: readonly Line[], trace: Trace): MailCopy {
  drop(
    "house-notice",
    lines.filter(({ text }) => isPublisherNotice(text)),
    trace,
  );
  const sent = lines.filter(({ text }) => !isPublisherNotice(text));
  const { story, sender } = dropForward(dropReplies(sent, trace), trace);
  const signed = dropSignature(dropDisclaimer(story, trace), trace);
  const bare = dropGreeting(signed, trace);
  const isLetter = bare.length < signed.length;
  return { ...takeLabels(dropNote(bare, isLetter, trace), trace), sender };
}

function drop(rule: string, lines: readonly Line[], trace: Trace): void {
  for (const { text } of lines) trace.drop(rule, text);
}

function countWords(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + wordCount(text), 0);
}

const ATTRIBUTION =
  /^(?:on\b.{6,160}\bwrote|am\b.{6,160}\bschrieb\b.{0,80}|le\b.{6,160}\ba écrit|el\b.{6,160}\bescribió|il\b.{6,160}\bha scritto|op\b.{6,160}\bschreef\b.{0,80}|den\b.{6,160}\bskrev\b.{0,80})\s*:$/i;

/** Quoted replies: behind an attribution ("On …, Jane wrote:") or a ">". A mail of nothing else is read. */
function dropReplies(lines: readonly Line[], trace: Trace): Line[] {
  const attribution = lines.findIndex(({ text }) => ATTRIBUTION.test(text));
  if (attribution >= 0 && countWords(lines.slice(0, attribution)) >= STORY_WORDS) {
    drop("quoted", lines.slice(attribution), trace);
    return lines.slice(0, attribution);
  }
  const isQuoted = ({ text }: Line) => /^>/.test(text) || text === lines[attribution]?.text;
  const own = lines.filter((line) => !isQuoted(line));
  if (countWords(own) >= STORY_WORDS) {
    drop("quoted", lines.filter(isQuoted), trace);
    return own;
  }
  if (attribution >= 0) drop("quoted", lines.slice(0, attribution + 1), trace);
  return lines
    .slice(attribution + 1)
    .map((line) => ({ ...line, text: line.text.replace(/^(?:>\s?)+/, "") }))
    .filter(({ text }) => text !== "");
}

const FORWARDED =
  /^\W*(?:forwarded message|begin forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|message d'origine|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht)\W*$/i;
const HEADER =
  /^\*?(from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoyé|à|objet|para|asunto|da|inviato|oggetto|van|aan|onderwerp)\s?:\*?\s*(?!\s)(.*)$/i;

/** A forwarded mail: its header goes; of the parts before and behind it, the story is the longer one. */
function dropForward(lines: readonly Line[], trace: Trace): { story: Line[]; sender?: string | undefined } {
  const marker = lines.findIndex(({ text }) => FORWARDED.test(text));
  const first = lines.findIndex(
    ({ text }, index) =>
      HEADER.test(text) && lines.slice(index, index + 6).filter((line) => HEADER.test(line.text)).length >= 3,
  );
  const start = marker >= 0 ? marker : first;
  if (start < 0) return { story: [...lines] };
  let end = marker >= 0 ? marker + 1 : first;
  while (lines[end] && HEADER.test(lines[end]!.text)) end++;
  const header = lines.slice(start, end);
  const [before, behind] = [lines.slice(0, start), lines.slice(end)];
  drop("forwarded", header, trace);
  if (countWords(before) > countWords(behind)) {
    drop("quoted", behind, trace);
    return { story: before };
  }
  drop("cover", before, trace);
  const from = header
    .map(({ text }) => HEADER.exec(text))
    .find((found) => /^(?:from|von|de|da|van)$/i.test(found?.[1] ?? ""));
  return {
    story: behind,
    sender: tidy((from?.[2] ?? "").replace(/[<[].*/, "").replace(/"/g, "")) || undefined,
  };
}

const DISCLAIMER =
  /^(?:\W*(?:confidentiality|disclaimer|legal) notice\b|this (?:e-?mail|message|communication)\b.{0,120}\b(?:confidential|intended|privileged)|the information (?:contained )?in this (?:e-?mail|message)\b|diese (?:e-?mail|nachricht)\b.{0,120}\bvertraulich|ce (?:message|courriel|courrier)\b.{0,120}\bconfidentiel|este (?:mensaje|correo)\b.{0,120}\bconfidencial|please consider the environment\b|.{0,120}\bregistered in (?:england|scotland|wales|ireland)\b.{0,60}\d{5}|antes de imprimir\b)/i;

function dropDisclaimer(lines: readonly Line[], trace: Trace): Line[] {
  const start = lines.findIndex(({ text }, index) => index >= lines.length / 3 && DISCLAIMER.test(text));
  if (start < 0) return [...lines];
  drop("disclaimer", lines.slice(start), trace);
  return lines.slice(0, start);
}

const DEVICE =
  /^(?:sent from (?:my|outlook|mail|yahoo|samsung)\b|sent via\b|get outlook for\b|von meinem .{2,30} gesendet|gesendet (?:mit|von)\b|envoyé (?:de|depuis) mon\b|enviado desde mi\b|inviato da(?:l mio)?\b|verzonden (?:vanaf|met)\b|lähetetty\b|skickat från\b)/i;
const CLOSING =
  /^(?:(?:kind|best|warm|many)?\s?(?:regards|wishes)|best|cheers|(?:many )?thanks(?: (?:and regards|again|in advance|so much|a lot))?|thank you|sincerely|yours(?: (?:sincerely|truly|faithfully))?|mit freundlichen grüßen|(?:viele|beste|liebe|herzliche) grüße|mfg|cordialement|bien à vous|saludos(?: cordiales)?|un saludo|cordiali saluti|met vriendelijke groet(?:en)?|hälsningar|terveisin)\s*[,.!]?$/i;
const CONTACT =
  /(?:\b(?:ph|tel|phone|mobile|mob|cell|fax|skype|twitter|whatsapp|signal|telefon|m|t)\b[^:]{0,12}:|\+\d[\d ().-]{6,}|\S@[^\s@]+\.\w{2,}|(?:^|\s)@\w{3,}|\bhttps?:|\bwww\.)/i;

/**
 * The signature: behind "--", a closing or what telephones add; or a run of short lines at the end among
 * which there are ways to reach the writer.
 */
function dropSignature(lines: readonly Line[], trace: Trace): Line[] {
  const marked = lines.findIndex(({ text }, index) => {
    if (/^--$/.test(text)) return true;
    return index > 0 && (DEVICE.test(text) || CLOSING.test(text)) && isEnd(lines.slice(index + 1));
  });
  const end = marked >= 0 ? marked : lines.length;
  let start = end;
  while (start > 1 && isShort(lines[start - 1]!)) start--;
  const run = lines.slice(start, end);
  const reach = run.findIndex(({ text }) => CONTACT.test(text));
  // The run begins with the copy's own last short lines; the signature, a few lines above the first contact.
  const cut = reach < 0 ? end : start + Math.max(0, reach - 4);
  drop("signature", lines.slice(cut), trace);
  return lines.slice(0, cut);
}

/** Whether what follows a closing is short enough to be a signature and holds no paragraph of copy. */
function isEnd(rest: readonly Line[]): boolean {
  if (rest.length > 30) return false;
  return countWords(rest) <= 60 && !rest.some(({ text }) => isParagraph(text) && wordCount(text) > 25);
}

function isShort({ text }: Line): boolean {
  return text.length <= 200 && wordCount(text) <= 10 && !isParagraph(text) && !/[.!?]["”]?$/.test(text);
}

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|bonjour|chère?s?|hola|buenos días|buongiorno|ciao|beste|hej|hei)\b[^.?!]{0,60}[,!:–-]?$/i;

function dropGreeting(lines: readonly Line[], trace: Trace): Line[] {
  const [first, ...rest] = lines;
  if (!first || rest.length === 0 || wordCount(first.text) > 6 || !GREETING.test(first.text))
    return [...lines];
  // "Hello Dolly returns" is a headline: a greeting ends with its comma, or is nothing but a greeting.
  if (!/[,!:–-]$/.test(first.text) && wordCount(first.text) > 3) return [...lines];
  trace.drop("greeting", first.text);
  return rest;
}

/** What is said of the copy, in the languages of the greetings. */
const OF_THE_COPY =
  /^(?:please (?:find|see|note)\b|(?:see|find) (?:below|attached)|(?:below|attached|enclosed|here|there)(?:['’]s| is| are|,)?\b.{0,60}\b(?:piece|story|stories|copy|article|report|release|text|column|interview|words|draft|version)\b|(?:the )?(?:copy|story|piece|text|article|release)(?: is|['’]s)? (?:below|follows|attached)\b|as (?:requested|promised|discussed|agreed|asked)\b|i(?:['’]m| am|['’]ve| have)? (?:attach|send|sent|fil|past)\p{L}*\b|anbei\b|im anhang\b|wie (?:besprochen|vereinbart|gewünscht|versprochen)\b|hier (?:kommt|ist|sind|der|die|das|mein) .{0,60}\b(?:text|artikel|bericht|beitrag|stück|meldung)\b|nachfolgend\b|ci-(?:joint|dessous)\b|voici (?:le|mon|la|l['’]|votre)|veuillez trouver\b|je vous (?:envoie|adresse|transmets)\b|adjunto\b|(?:te|le|les|os) (?:envío|mando|adjunto|paso)\b|a continuación\b|in allegato\b|(?:ti|vi|le) (?:invio|mando|allego)\b|hierbij\b|bijgaand\b|hieronder\b|vedlagt\b|bifogat\b)/iu;
/** Words; a longer note is copy. */
const NOTE_WORDS = 40;

/**
 * What the sender says of the copy above it: everything down to a closing, or to the first label of a desk; and in
 * a mail that opens like a letter, a first paragraph that speaks of the copy itself.
 */
function dropNote(lines: readonly Line[], isLetter: boolean, trace: Trace): Line[] {
  const closing = lines.findIndex(({ text }) => CLOSING.test(text));
  const label = lines.slice(0, LABEL_LINES).findIndex(({ text }) => parseLabel(text) !== undefined);
  const end = Math.max(closing < 0 ? 0 : closing + 1, label);
  const isNote =
    end > 0 && countWords(lines.slice(0, end)) <= NOTE_WORDS && countWords(lines.slice(end)) >= STORY_WORDS;
  let start = isNote ? end : 0;
  // Below a closing stands a name.
  if (isNote && end > label && wordCount(lines[end]!.text) <= 3 && isShort(lines[end]!)) start++;
  while (
    isLetter &&
    start < Math.min(lines.length - 1, 3) &&
    wordCount(lines[start]!.text) <= NOTE_WORDS &&
    OF_THE_COPY.test(lines[start]!.text)
  )
    start++;
  drop("cover", lines.slice(0, start), trace);
  return lines.slice(start);
}

const LABELS: readonly { readonly says: RegExp; readonly field: string }[] = [
  { says: /^(?:headline|head|hed|title|titel|titre|schlagzeile)$/i, field: "headline" },
  { says: /^(?:slug|slugline|catchline)$/i, field: "slugline" },
  { says: /^(?:abstract|summary|standfirst|dek|deck|intro|teaser|vorspann)$/i, field: "standfirst" },
  { says: /^(?:byline|author|reporter|autor|autorin)$/i, field: "byline" },
  { says: /^(?:section|category|desk|ressort)$/i, field: "section" },
  { says: /^(?:keywords|tags|schlagworte|stichworte)$/i, field: "keywords" },
  { says: /^(?:body|story|text|copy)$/i, field: "body" },
];
/** Labels stand above the story. */
const LABEL_LINES = 15;

function parseLabel(line: string): { field: string; value: string } | undefined {
  const found = /^([\p{L}]{3,12})\s?:\s*(?!\s)(.*)$/u.exec(line);
  const field = LABELS.find(({ says }) => says.test(found?.[1] ?? ""))?.field;
  return field === undefined ? undefined : { field, value: tidy(found?.[2] ?? "") };
}

/** Takes the lines that a desk labelled ("Headline: …") out of the copy. */
function takeLabels(lines: readonly Line[], trace: Trace): Pick<MailCopy, "lines" | "fields"> {
  const fields = new Map<string, string>();
  const copy: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const { field, value } = (index < LABEL_LINES && parseLabel(line.text)) || {
      field: undefined,
      value: "",
    };
    if (field === undefined || fields.has(field)) copy.push(line);
    else if (field === "body") {
      if (value !== "") copy.push({ ...line, text: value });
    } else if (value !== "") {
      fields.set(field, value);
      trace.drop("label", line.text);
    } else copy.push(line);
  }
  return { lines: copy, fields };
}
