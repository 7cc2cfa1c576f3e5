/**
 * What the desk is told of an upload. The receipt says what became of it when it was read. What the desk asks
 * is whether the story is out now; if not, why, and until when. That is worked out from what stands at the
 * moment of asking: an embargo may have ended since, and another file may have corrected or killed the story.
 */
import type { Article, Warning } from "../article.ts";
import type { Receipt, UploadReport } from "../ingest/receipt.ts";
import { instantOf } from "../instant.ts";
import { isUsable, isVisible } from "../stories/visibility.ts";

/** What stands of an article, as far as the desk asks. */
export interface CurrentVersion {
  /** Of the take that stands; empty while only a deletion is known. */
  revision: string;
  /** `canceled` of what was killed or deleted. */
  pubStatus: Article["pubStatus"];
  /** Of what is gone: whether another take than the kill is known, so that there was something to kill. */
  hadStory?: boolean | undefined;
  embargoedUntil?: string | undefined;
  /** When the take came, or its embargo ends. */
  availableAt?: string | undefined;
  sameStoryAs?: string | undefined;
}

/** Warnings that say why a story is held, as a reporter understands it. */
const HOLDING: readonly Warning["code"][] = ["held", "embargo-undated", "status-word"];

/** How these begin. */
const HELD = "Held ";

const BY_FIELD = "Held back, so that nobody can read it. To publish it, send it again as usable.";

const NOTHING_KILLED =
  "No story stood under this key or uri, so this kill took none. To kill one, delete its file, or send the kill under " +
  "the same key.";

/**
 * The answer to the desk about one receipt.
 *
 * @param standing of the article that the receipt names; undefined when none of it stands yet
 */
export function reportUpload(
  receipt: Receipt,
  standing: CurrentVersion | undefined,
  now: Date,
): UploadReport {
  if (!standing) return { ...receipt, message: describeUpload(receipt, undefined, ""), visible: false };
  const { pubStatus, embargoedUntil, availableAt, sameStoryAs } = standing;
  const visible = isVisible(standing, instantOf(now));
  const story = describeStory(standing, visible, receipt);
  return {
    ...receipt,
    message: describeUpload(receipt, standing, story),
    visible,
    pubStatus,
    embargoedUntil,
    availableAt: isUsable(standing) ? availableAt : undefined,
    sameStoryAs: visible ? sameStoryAs : undefined,
  };
}

/** Whether it is a kill that took no story. The story that it means may stand elsewhere. */
export function killedNothing({ outcome, format }: Receipt, standing: CurrentVersion | undefined): boolean {
  return outcome === "withdrawn" && format !== undefined && standing?.hadStory === false;
}

/** Adds the stories that a kill seems to mean, when it took none. */
export function addCandidates(
  report: UploadReport,
  candidates: UploadReport["candidates"] = [],
): UploadReport {
  if (candidates.length === 0) return report;
  const meant = candidates.map(({ key }) => key).join(", ");
  return {
    ...report,
    message: `${report.message} It may mean what came as ${meant}, which stands.`,
    candidates,
  };
}

function isNewer(standing: CurrentVersion, revision = ""): boolean {
  return standing.revision > revision;
}

/** A sentence about the story that stands. */
function describeStory(standing: CurrentVersion, visible: boolean, { revision, warnings }: Receipt): string {
  const { pubStatus, embargoedUntil, availableAt, sameStoryAs } = standing;
  if (visible) {
    const out = `Out since ${availableAt}.`;
    return sameStoryAs ? `${out} Lists leave it out, for ${sameStoryAs} told the same story first.` : out;
  }
  if (pubStatus === "canceled") return "The story is withdrawn: nobody can read it.";
  // What held an earlier take says nothing of the one that stands.
  const why = isNewer(standing, revision) ? undefined : whyHeld(warnings);
  if (pubStatus === "withheld") return why ?? BY_FIELD;
  const until = `Held until ${embargoedUntil}`;
  return `${why?.startsWith(until) ? why : `${until}: it is under embargo.`} Readers see it from then on.`;
}

/** The warning that says why a story is held. Warnings of earlier releases begin otherwise. */
function whyHeld(warnings: readonly Warning[]): string | undefined {
  const reasons = warnings.filter(({ code }) => HOLDING.includes(code)).map(({ message }) => message);
  const why = reasons.find((message) => message.startsWith(HELD)) ?? reasons[0];
  return why?.startsWith(HELD) === false ? `${HELD}back: ${why}` : why;
}

function describeUpload(receipt: Receipt, standing: CurrentVersion | undefined, story: string): string {
  const { outcome, articleId, format, rejection } = receipt;
  if (rejection) {
    const why = `Not out: it could not be read. ${rejection.message} ${rejection.hint}`;
    return standing ? `${why} ${story}` : why;
  }
  if (!articleId)
    return outcome === "withdrawn"
      ? "The file is deleted. It carried no story."
      : "Another upload had taken its place before it was read: see that one's receipt.";
  if (!standing) return "Not out yet: it is being saved. Ask again in a moment.";
  const isGone = standing.pubStatus === "canceled";
  // Only what was read has a format; a deletion is not read.
  if (!format) return `The file is deleted. ${isGone ? story : `Another file tells its story. ${story}`}`;
  if (outcome === "withdrawn") {
    if (!isGone) return `It is a kill, but a newer version stands. ${story}`;
    return killedNothing(receipt, standing)
      ? NOTHING_KILLED
      : `It is a kill, and took ${articleId}. ${story}`;
  }
  if (isGone) return story;
  if (outcome === "superseded" || isNewer(standing, receipt.revision))
    return `A newer version stands. ${story}`;
  return outcome === "unchanged" ? `It says what stood already. ${story}` : story;
}
