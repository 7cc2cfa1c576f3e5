/** The lines above an agency story: headline, summary, bylines, notes to editors, and what take it is. */
import type { Person } from "../../../article.ts";
import { anyOf, anyPartOf } from "../../../languages/index.ts";
import { compilePattern } from "../../../languages/patterns.ts";
import { looksLikeByline, parseByline } from "../../../newsroom/byline.ts";
import { findNotice } from "../../../newsroom/line-notices.ts";
import { capPattern } from "../../../text/capped.ts";
import { tidy } from "../../../text/characters.ts";
import { countTokens, isParagraph } from "../../../text/words.ts";
import type { DraftBlock, Trace } from "../../draft.ts";

export interface Head {
  readonly headline?: string | undefined;
  readonly standfirst?: string | undefined;
  readonly byline: Person[];
  readonly notes: readonly string[];
  /** Lines set off above the first paragraph that are none of the above. */
  readonly crossheads: readonly DraftBlock[];
}

const ORDINAL = anyPartOf("datelines", "ordinals");
/** "1st Ld-Writethru", "Zusammenfassung 1800". */
const TAKE = capPattern(
  200,
  compilePattern(String.raw`^\W*(?:\d${ORDINAL}\s)?${anyOf("wires", "takes")}[\w\s,.-]{0,20}\W*$`),
);
/** "With AP Photos.", "Photos: …". */
const PHOTO_NOTE = compilePattern(
  [
    String.raw`^(?:${anyOf("wires", "with")}\s)?[A-Z]{2,6} ${anyOf("wires", "agencyPictures")}`,
    `^${anyOf("wires", "pictures")}[: ]`,
  ].join("|"),
);

/** Tells what the lines are that stand above a story. */
export function readTags(tags: readonly string[], isMarked: boolean, trace: Trace): Head {
  const { bylines, notes, lines } = sortTags(withWholeBrackets(tags), trace);
  const summary = lines.findIndex((line, index) => index > 0 && isParagraph(line));
  // ANPA gives the headline one line; IPTC 7901 breaks it over several.
  const headlines = lines.slice(0, isMarked ? 1 : summary < 0 ? 3 : summary);
  const rest = lines.filter((_, index) => index >= headlines.length && index !== summary);
  return {
    headline: tidy(headlines.join(" ")) || undefined,
    standfirst: summary < 0 ? undefined : lines[summary],
    byline: bylines.flatMap((line) => parseByline(line)),
    notes,
    crossheads: rest.map((text) => ({ type: "heading", text })),
  };
}

interface SortedTags {
  readonly bylines: string[];
  readonly notes: string[];
  /** Headline, summary, and what else is set off above the first paragraph. */
  readonly lines: string[];
}

function sortTags(tags: readonly string[], trace: Trace): SortedTags {
  const sorted: SortedTags = { bylines: [], notes: [], lines: [] };
  const { bylines, notes, lines } = sorted;
  let underByline = false;
  for (const tag of tags) {
    const titled = `${bylines.at(-1)}, ${tag}`;
    if (TAKE.test(tag)) trace.drop("take", tag);
    else if (PHOTO_NOTE.test(tag)) trace.drop("note", tag);
    else if (isNote(tag)) notes.push(tag);
    else if (IN_BRACKETS.test(tag)) trace.drop("label", tag);
    else if (underByline && isTitle(titled, bylines.at(-1)!)) bylines[bylines.length - 1] = titled;
    else if (!isByline(tag)) lines.push(tag);
    else {
      bylines.push(tag);
      underByline = true;
      continue;
    }
    underByline = false;
  }
  return sorted;
}

/** A line in brackets is for the desk. A few words name what the story is; more words are a note. */
const IN_BRACKETS = /^\([^()]*\)$/;
const MIN_NOTE_WORDS = 4;

const LABELLED = compilePattern(String.raw`^\W*${anyOf("wires", "noteLabels")}\s*:`);

/** A note to editors: "Eds: With photos.", "EDITOR'S NOTE _ First of two parts." */
function isNote(tag: string): boolean {
  if (LABELLED.test(tag) || findNotice(tag)) return true;
  // A dash may stand for the colon of its label.
  if (findNotice(tag.replace(/\s[—–-]\s/, ": "))?.kind === "note") return true;
  return IN_BRACKETS.test(tag) && (countTokens(tag) >= MIN_NOTE_WORDS || /:\s/.test(tag));
}

/** The lines, with brackets that are open over several of them as one. */
function withWholeBrackets(tags: readonly string[]): string[] {
  const whole: string[] = [];
  for (const tag of tags) {
    const open = whole.at(-1);
    const isOpen = open?.startsWith("(") && !open.includes(")") && open.length < MAX_NOTE;
    if (isOpen) whole[whole.length - 1] = `${open} ${tag}`;
    else whole.push(tag);
  }
  return whole;
}
const MAX_NOTE = 1000;

/** Above the story a line that opens with "By" and names somebody is a byline, whoever employs them. */
function isByline(tag: string): boolean {
  return looksLikeByline(tag) || (OPENS_BYLINE.test(tag) && !isParagraph(tag) && parseByline(tag).length > 0);
}
const OPENS_BYLINE = compilePattern(String.raw`^(?:${anyOf("bylines", "by")})\s`);

/** Whether the line under a byline is its writer's title or agency: it names nobody else. */
function isTitle(titled: string, byline: string): boolean {
  const [before, after] = [parseByline(byline), parseByline(titled)];
  return after.length === before.length && JSON.stringify(after) !== JSON.stringify(before);
}
