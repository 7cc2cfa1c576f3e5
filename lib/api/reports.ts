/**
 * Reports to the desk on an upload. The receipt says what became of the upload when it was read. The desk
 * asks whether the story is out now; if not, why, and until when. The report follows from the story's
 * current version: since the reading, an embargo may have ended, and another file may have corrected or
 * killed the story.
 */
import type { Article, Warning } from "../article.ts";
import type { ItemCounts, ItemOutcome, ItemReport, Receipt, UploadReport } from "../ingest/receipt.ts";
import { formatInstant } from "../instant.ts";
import type { CurrentVersion } from "../stories/current-version.ts";
import type { Decision } from "../stories/decisions.ts";
import { isUsable, isVisible } from "../stories/visibility.ts";
import { endsSentence } from "../text/words.ts";

/** Warnings that explain to a reporter why a story is held. */
const HOLDING: readonly Warning["code"][] = ["held", "embargo-undated", "status-word"];

/** Their messages begin with this. */
const HELD = "Held ";

const BY_FIELD = "Held back, so that nobody can read it. To publish it, send it again as usable.";

const SOONER = 'To let it out sooner, send it again with the line "EMBARGO LIFTED", or with another time.';

const NOTHING_KILLED =
  "No story stood under this key or uri, so this kill took none. To kill one, delete its file, or send the " +
  "kill under the same key.";

/**
 * Reports on one receipt.
 *
 * @param current the current version of the article that the receipt names; undefined until it is saved
 */
export function reportUpload(receipt: Receipt, current: CurrentVersion | undefined, now: Date): UploadReport {
  if (!current) return { ...receipt, message: describeUpload(receipt, undefined, ""), visible: false };
  const { pubStatus, embargoedUntil, availableAt, sameStoryAs } = current;
  const visible = isVisible(current, formatInstant(now));
  const story = describeStory(current, visible, receipt);
  return {
    ...receipt,
    message: describeUpload(receipt, current, story),
    visible,
    pubStatus,
    embargoedUntil,
    availableAt: isUsable(current) ? availableAt : undefined,
    sameStoryAs: visible ? sameStoryAs : undefined,
    decision: current.decided,
  };
}

/** Reports on one item of a file of many. @param current as of `reportUpload` */
export function reportItem(
  item: ItemOutcome,
  { key, at }: Receipt,
  current: CurrentVersion | undefined,
  now: Date,
): ItemReport {
  const { key: _, at: __, counts: ___, ...report } = reportUpload({ ...item, key, at }, current, now);
  return { ...report, name: item.name, headline: item.headline };
}

/** What the desk's page and commands are told of a story after a decision. */
export interface StoryStatus {
  articleId: string;
  revision: string;
  pubStatus: Article["pubStatus"];
  visible: boolean;
  embargoedUntil?: string | undefined;
  message: string;
  decision?: Decision | undefined;
}

/** Reports how a story stands, for who has just decided on it. */
export function reportStatus(articleId: string, current: CurrentVersion, now: Date): StoryStatus {
  const { revision, pubStatus, embargoedUntil, decided } = current;
  const visible = isVisible(current, formatInstant(now));
  const message = describeStory(current, visible, { revision, warnings: [] });
  return { articleId, revision, pubStatus, visible, embargoedUntil, message, decision: decided };
}

/** Whether an upload is a kill that hit no story. The story that it means may have another key. */
export function isKillOfNothing({ outcome, format }: Receipt, current: CurrentVersion | undefined): boolean {
  return outcome === "withdrawn" && format !== undefined && current?.hadStory === false;
}

/** Adds the stories that a kill seems to mean, when it hit none. */
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

function isNewer(current: CurrentVersion, revision = ""): boolean {
  return current.revision > revision;
}

/** Writes a sentence about the story's current version. */
function describeStory(
  current: CurrentVersion,
  visible: boolean,
  { revision, warnings }: Pick<Receipt, "revision" | "warnings">,
): string {
  const { pubStatus, embargoedUntil, availableAt, sameStoryAs } = current;
  if (visible) {
    const out = `Out since ${availableAt}.`;
    return sameStoryAs ? `${out} Lists leave it out, for ${sameStoryAs} told the same story first.` : out;
  }
  const byDesk = current.decided && explainDecision(current.decided, current);
  if (byDesk) return byDesk;
  if (pubStatus === "canceled") return "The story is withdrawn: nobody can read it.";
  // A warning about an earlier version does not explain why the current one is held.
  const why = isNewer(current, revision) ? undefined : explainHold(warnings);
  if (pubStatus === "withheld") return why ?? BY_FIELD;
  const until = `Held until ${embargoedUntil}`;
  const told = why?.startsWith(until) ? why : `${until}: it, or a version before it, is under embargo.`;
  return `${told} Readers see it from then on. ${SOONER}`;
}

/** The words on a desk's decision; undefined where it is not what keeps the story from readers. */
function explainDecision(
  { pubStatus: decided, until, by, at, why }: Decision,
  { pubStatus, embargoedUntil, hadStory }: CurrentVersion,
): string | undefined {
  const reason = endsSentence(why) ? why : `${why}.`;
  if (decided === "canceled" && hadStory !== false && pubStatus === "canceled")
    return `Killed by ${by} at ${at}: ${reason} Only the desk can release it.`;
  if (decided !== "withheld") return undefined;
  if (pubStatus === "withheld" && until === undefined)
    return `Held by ${by} since ${at}: ${reason} Only the desk can release it.`;
  return until !== undefined && pubStatus === "usable" && until === embargoedUntil
    ? `Held by ${by} until ${until}: ${reason} Readers see it from then on.`
    : undefined;
}

/** Finds the warning that explains why a story is held. Earlier releases wrote other beginnings. */
function explainHold(warnings: readonly Warning[]): string | undefined {
  const reasons = warnings.filter(({ code }) => HOLDING.includes(code)).map(({ message }) => message);
  const why = reasons.find((message) => message.startsWith(HELD)) ?? reasons[0];
  return why?.startsWith(HELD) === false ? `${HELD}back: ${why}` : why;
}

function describeUpload(receipt: Receipt, current: CurrentVersion | undefined, story: string): string {
  const { outcome, articleId, format, rejection } = receipt;
  if (rejection) {
    const why = `Not out: it could not be read. ${rejection.message} ${rejection.hint}`;
    return current ? `${why} ${story}` : why;
  }
  if (receipt.counts) return describeItems(receipt.counts, format === undefined);
  if (!articleId)
    return outcome === "withdrawn"
      ? "The file is deleted. It carried no story."
      : "Another upload had taken its place before it was read: see that one's receipt.";
  if (!current) return "Not out yet: it is being saved. Ask again in a moment.";
  const isGone = current.pubStatus === "canceled";
  // Only what was read has a format; a deletion is not read.
  if (!format) return `The file is deleted. ${isGone ? story : `Another file tells its story. ${story}`}`;
  if (outcome === "withdrawn") {
    if (!isGone) return `It is a kill, but a newer version stands. ${story}`;
    return isKillOfNothing(receipt, current)
      ? NOTHING_KILLED
      : `It is a kill, and took ${articleId}. ${story}`;
  }
  if (isGone) return story;
  if (outcome === "superseded" || isNewer(current, receipt.revision))
    return `A newer version stands. ${story}`;
  return outcome === "unchanged" ? `It says what stood already. ${story}` : story;
}

/** What became of the items of a file, in words: "12 stories: 10 new, 1 corrected, 1 could not be read." */
function describeItems({ total, ...counts }: ItemCounts, isDeleted: boolean): string {
  const { created, updated, unchanged, superseded, withdrawn, rejected } = counts;
  const told = [
    [created, "new"],
    [updated, "corrected"],
    [unchanged, "as they stood already"],
    [superseded, isDeleted ? "still told by another file" : "of which a newer version stands"],
    [withdrawn, "withdrawn"],
    [rejected, "could not be read"],
  ] as const;
  const parts = told.flatMap(([count, what]) => (count ? `${count} ${what}` : []));
  const stories = `${total} ${total === 1 ? "story" : "stories"}`;
  const of = parts.length > 0 ? `${stories}: ${parts.join(", ")}.` : `${stories}.`;
  return isDeleted ? `The file is deleted. It carried ${of}` : of;
}
