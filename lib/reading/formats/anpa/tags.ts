/** The lines above an agency story: headline, summary, bylines, notes to editors, and what take it is. */
import type { Person } from "../../../article.ts";
import { looksLikeByline, parseByline } from "../../../newsroom/byline.ts";
import { findNotice } from "../../../newsroom/status.ts";
import { capped } from "../../../text/capped.ts";
import { tidy } from "../../../text/characters.ts";
import { isParagraph } from "../../../text/words.ts";
import type { DraftBlock, Trace } from "../../draft.ts";

export interface Head {
  readonly headline?: string | undefined;
  readonly standfirst?: string | undefined;
  readonly byline: Person[];
  readonly notes: readonly string[];
  /** Lines set off above the first paragraph that are none of the above. */
  readonly crossheads: readonly DraftBlock[];
}

const TAKE_WORDS = [
  "lead|ld|add|take|writethru|eil|achtung|urgent|flash|bulletin|schluss|zf",
  "zusammenfassung",
].join("|");
const TAKE = capped(
  200,
  new RegExp(String.raw`^\W*(?:\d(?:st|nd|rd|th)\s)?(?:${TAKE_WORDS})\b[\w\s,.-]{0,20}\W*$`, "i"),
);
const PHOTO_NOTE = /^(?:with\s)?[A-Z]{2,6} (?:photos?|graphics?|video)\b|^(?:photos?|graphics?)[: ]/i;

/** Tells what the lines are that stand above a story. */
export function readTags(tags: readonly string[], isMarked: boolean, trace: Trace): Head {
  const bylines: string[] = [];
  const notes: string[] = [];
  const lines: string[] = [];
  let underByline = false;
  for (const tag of tags) {
    const titled = `${bylines.at(-1)}, ${tag}`;
    if (TAKE.test(tag)) trace.drop("take", tag);
    else if (PHOTO_NOTE.test(tag)) trace.drop("note", tag);
    else if (/^\W*eds\s*:/i.test(tag) || findNotice(tag)) notes.push(tag);
    else if (underByline && isTitle(titled, bylines.at(-1)!)) bylines[bylines.length - 1] = titled;
    else if (!isByline(tag)) lines.push(tag);
    else {
      bylines.push(tag);
      underByline = true;
      continue;
    }
    underByline = false;
  }
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

/** Above the story a line that opens with "By" and names somebody is a byline, whoever employs them. */
function isByline(tag: string): boolean {
  if (looksLikeByline(tag)) return true;
  return /^(?:by|von|par|por|di|door|av)\s/i.test(tag) && !isParagraph(tag) && parseByline(tag).length > 0;
}

/** Whether the line under a byline is its writer's title or agency: it names nobody else. */
function isTitle(titled: string, byline: string): boolean {
  const [before, after] = [parseByline(byline), parseByline(titled)];
  return after.length === before.length && JSON.stringify(after) !== JSON.stringify(before);
}
