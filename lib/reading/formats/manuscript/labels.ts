/** Labels that desks put before a line: "Headline: …", "Byline: …". */
import { findDesk, findOrganisation, parseByline } from "../../../newsroom/byline.ts";
import { wordCount } from "../../../text/words.ts";
import type { Label, Passage } from "./passage.ts";

/** Newsroom names for the parts of a story, as labels and as names of styles. */
const NAMES: readonly { part: Label | "heading"; called: RegExp }[] = [
  {
    part: "headline",
    called: /^(?:headline|title|hed|head|überschrift|titel|titre|titular|título|titolo)$/i,
  },
  {
    part: "standfirst",
    called:
      /^(?:standfirst|sub-?title|sub-?head(?:line)?|deck|dek|strapline|teaser|vorspann|chapô|sottotitolo|entradilla)$/i,
  },
  { part: "kicker", called: /^(?:kicker|overline|eyebrow|strap|dachzeile|rubrik)$/i },
  {
    part: "byline",
    called: /^(?:byline|author(?:\(s\)|s)?|writer|reporter|written by|autorin|autor|auteur|autore)$/i,
  },
  { part: "date", called: /^(?:date|datum|fecha)$/i },
  { part: "published", called: /^(?:published|publication date|publish date|date published)$/i },
  { part: "caption", called: /^(?:(?:photo |picture |image )?caption|cutline|bildunterschrift|légende)$/i },
  { part: "credit", called: /^(?:(?:photo |picture |image )?credit)$/i },
  { part: "slugline", called: /^(?:slug|slugline|catchline)$/i },
  { part: "section", called: /^(?:section|category|ressort|rubrique|sección)$/i },
  { part: "keywords", called: /^(?:keywords|tags|schlagworte|mots-clés)$/i },
  { part: "copyrightNotice", called: /^copyright$/i },
  { part: "heading", called: /^(?:crosshead|cross-?heading|intertitre|zwischentitel|ladillo)$/i },
];

/** The part of a story that a label or the name of a style names, if any. */
export function findPart(name: string): Label | "heading" | undefined {
  return NAMES.find(({ called }) => called.test(name))?.part;
}

const LABELLED = /^([\p{L}()'’-]+(?: [\p{L}()'’-]+){0,2})\s*:\s*(\S.*)$/su;

/** Most words behind a label. Where line breaks were lost, a whole story may stand behind "PUBLISHED:". */
const MAX_WORDS: Readonly<Record<Label | "heading", number>> = {
  headline: 40,
  standfirst: 100,
  kicker: 12,
  byline: 14,
  date: 14,
  published: 14,
  caption: 120,
  credit: 20,
  slugline: 14,
  section: 14,
  keywords: 80,
  copyrightNotice: 60,
  heading: 30,
};

/** Whether a text may stand behind a label. A byline names somebody; "Reporter: How did you find out?" is a question. */
function mayBe(part: Label | "heading", stated: string): boolean {
  if (wordCount(stated) > MAX_WORDS[part]) return false;
  return part !== "byline" || (!/[?!]$/.test(stated) && isSomebody(stated));
}

function isSomebody(stated: string): boolean {
  return (
    parseByline(stated).length > 0 || findDesk(stated) !== undefined || findOrganisation(stated) !== undefined
  );
}

/** The passage that a label announces, without the label; any other passage comes back as it is. */
export function splitLabel(passage: Passage): Passage {
  if (passage.role !== "paragraph" && passage.role !== "heading") return passage;
  const found = LABELLED.exec(passage.text.slice(0, 2_000));
  const part = found?.[1] && findPart(found[1]);
  return part && found?.[2] && mayBe(part, found[2])
    ? { role: part, text: passage.text.slice(passage.text.indexOf(":") + 1).trim() }
    : passage;
}
