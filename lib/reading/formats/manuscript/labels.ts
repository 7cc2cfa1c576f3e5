/** Labels that desks put before a line: "Headline: …", "Byline: …". */
import { anyOf } from "../../../languages/index.ts";
import { compilePattern } from "../../../languages/patterns.ts";
import { findDesk, findOrganisation, parseByline } from "../../../newsroom/byline.ts";
import { countTokens } from "../../../text/words.ts";
import type { ManuscriptPassage, PassageLabel } from "./passage.ts";

/** The lists of labels, by the part of a story that they name. */
const PARTS = [
  ["headline", "headline"],
  ["standfirst", "standfirst"],
  ["kicker", "kicker"],
  ["byline", "byline"],
  ["date", "date"],
  ["published", "published"],
  ["caption", "caption"],
  ["credit", "credit"],
  ["slugline", "slugline"],
  ["section", "section"],
  ["keywords", "keywords"],
  ["copyright", "copyrightNotice"],
  ["heading", "heading"],
] as const;
const NAMES = PARTS.map(([list, part]): { part: PassageLabel | "heading"; called: RegExp } => ({
  part,
  called: compilePattern(`^${anyOf("deskLabels", list)}$`),
}));

/** The part of a story that a label or the name of a style names, if any: "Photo caption 2". */
export function findPart(name: string): PassageLabel | "heading" | undefined {
  return NAMES.find(({ called }) => called.test(name.replace(/\(s\)$| \d{1,2}$/i, "")))?.part;
}

const LABELLED = /^([\p{L}()'’-]+(?: [\p{L}()'’-]+){0,2}(?: \d{1,2})?)\s*[:：]\s*(\S.*)$/su;

/** Most words behind a label. Where line breaks were lost, a whole story may stand behind "PUBLISHED:". */
const MAX_WORDS: Readonly<Record<PassageLabel | "heading", number>> = {
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

/**
 * Whether a text may stand behind a label. A byline names somebody; "Reporter: How did you find out?"
 * is a question.
 */
function mayBe(part: PassageLabel | "heading", stated: string): boolean {
  if (countTokens(stated) > MAX_WORDS[part]) return false;
  return part !== "byline" || (!/[?!]$/.test(stated) && isSomebody(stated));
}

function isSomebody(stated: string): boolean {
  return (
    parseByline(stated).length > 0 || findDesk(stated) !== undefined || findOrganisation(stated) !== undefined
  );
}

/** The passage that a label announces, without the label; any other passage comes back as it is. */
export function splitLabel(passage: ManuscriptPassage): ManuscriptPassage {
  if (passage.role !== "paragraph" && passage.role !== "heading") return passage;
  const found = LABELLED.exec(passage.text.slice(0, 2_000));
  const part = found?.[1] && findPart(found[1]);
  return part && found?.[2] && mayBe(part, found[2])
    ? { role: part, text: passage.text.slice(passage.text.search(/[:：]/) + 1).trim() }
    : passage;
}
