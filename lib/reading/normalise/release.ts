/**
 * Whether a story may be read, and from when. In doubt it is held: a story held by mistake costs a telephone
 * call, and a leak costs a source. The sender is told why, and what to do.
 */
import type { Article } from "../../article.ts";
import { isHeldSlug } from "../../newsroom/name-notices.ts";
import type { Draft } from "../draft.ts";
import type { Warn } from "./bounds.ts";

/**
 * Decides a draft's status and the end of its embargo, from the draft, its times and the time of the upload.
 * It warns of everything that holds the story.
 */
export function readRelease(
  draft: Draft,
  {
    embargoedUntil,
    ahead,
  }: { readonly embargoedUntil?: string | undefined; readonly ahead?: string | undefined },
  at: string,
  warn: Warn,
): Pick<Article, "pubStatus" | "embargoedUntil"> {
  const isSlugHeld = isHeldSlug(draft.slugline ?? "");
  // A system says "usable" of whatever it sends; a desk holds by the slug.
  const isUsable = (draft.pubStatus ?? "usable") === "usable";
  const stated = isUsable ? (isSlugHeld ? "withheld" : "usable") : draft.pubStatus!;
  const isEmbargoed =
    draft.embargoed === true || draft.embargoedUntil !== undefined || embargoedUntil !== undefined;
  const why = explainHold(isSlugHeld ? { notice: draft.slugline, ...draft } : draft);
  if (stated === "canceled") {
    if (why) warn("status-word", `Withdrawn, so that nobody can read it: ${why}. ${SEND_AGAIN}`);
    return { pubStatus: stated, embargoedUntil };
  }
  if (stated === "withheld") {
    if (why) warn("status-word", `Held back, so that nobody can read it: ${why}. ${SEND_AGAIN}`);
    return { pubStatus: stated, embargoedUntil };
  }
  const isOver = ahead !== undefined && embargoedUntil !== undefined && embargoedUntil <= at;
  if (isEmbargoed && embargoedUntil !== undefined && !isOver) {
    if (why) warn("status-word", `Held until ${embargoedUntil}: ${why}.`);
    return { pubStatus: stated, embargoedUntil };
  }
  if (isEmbargoed && !isOver) {
    warn(
      "embargo-undated",
      `Held back, so that nobody can read it: ${why ?? "it is under embargo"}, and no time is stated that ` +
        'can be relied on. Send it again with a line such as "EMBARGO UNTIL 30 November 2026 06:00 GMT", ' +
        "or without embargo.",
    );
    return { pubStatus: "withheld" };
  }
  if (ahead) {
    warn(
      "held",
      `Held back, so that nobody can read it: it is dated "${ahead.slice(0, MAX_QUOTED)}", which lies ` +
        'after its upload. If that is when it may be published, write "EMBARGO UNTIL" before it; ' +
        "else send it again without it.",
    );
    return { pubStatus: "withheld" };
  }
  const lifted = explainHold({ notice: draft.embargoLifted });
  if (lifted)
    warn("embargo-lifted", `An embargo that an earlier version was under ends with this one: ${lifted}.`);
  return { pubStatus: stated };
}
const SEND_AGAIN = "To publish it, send it again without that line.";
const MAX_QUOTED = 200;

/** The line that decided, in the words that its author will recognise. */
function explainHold({ notice }: Pick<Draft, "notice">): string | undefined {
  if (notice === undefined) return undefined;
  const line = notice.length > MAX_QUOTED ? `${notice.slice(0, MAX_QUOTED)}…` : notice;
  return `the copy says "${line}"`;
}
