/** Logs what became of an event, and what was announced of its story, with the metrics of both: one line. */
import { parsePrimaryLanguage } from "../languages/tags.ts";
import type { LogEvent } from "../log.ts";
import type { Measured } from "../metrics.ts";
import type { RejectionCode } from "../rejection.ts";
import type { ItemCounts, Receipt } from "./receipt.ts";
import type { UploadEvent } from "./s3-events.ts";
import type { IngestResult, IngestServices } from "./services.ts";

const EVENT_OF: Record<Receipt["outcome"], LogEvent> = {
  created: "UPLOAD_INGESTED",
  updated: "UPLOAD_INGESTED",
  unchanged: "UPLOAD_INGESTED",
  superseded: "UPLOAD_INGESTED",
  withdrawn: "UPLOAD_WITHDRAWN",
  rejected: "UPLOAD_REJECTED",
};

/** Languages that are counted by name. Each is a metric of its own, and billed as one. */
export const COUNTED_LANGUAGES: ReadonlySet<string> = new Set(
  "ar cs da de el en es fi fr he hi hu id it ja ko nl no pl pt ro ru sv tr uk vi zh".split(" "),
);

/** Writes the line of one event. The time since it happened is part of the metrics. */
export function report(
  { receipt, announcement, language }: IngestResult,
  { happened }: UploadEvent,
  { log, now }: Pick<IngestServices, "log" | "now">,
): void {
  const { key, outcome, articleId, revision, format, rejection, counts: items } = receipt;
  const fields = {
    key,
    outcome,
    articleId,
    revision,
    format,
    language: nameCountedLanguage(language),
    code: rejection?.code,
    items: items?.total,
    itemsRejected: items?.rejected,
    announced: announcement?.type,
    sequence: announcement?.sequence,
  };
  const counts = receipt.counts && measureItems(receipt.counts);
  const latency = happened === undefined ? undefined : now().getTime() - happened;
  log(EVENT_OF[outcome], fields, {
    ...(isOfStranger(rejection?.code) ? {} : measure(outcome, latency)),
    ...counts,
    AnnouncementsSent: announcement && 1,
  });
}

/** What strangers mail to the newsroom is no upload that an alarm is to count: they could ring it. */
function isOfStranger(code: RejectionCode | undefined): boolean {
  return code === "unknown-sender" || code === "suspect-mail";
}

/** @param UploadLatency milliseconds from the upload until now; undefined of a replay */
function measure(outcome: Receipt["outcome"], UploadLatency: number | undefined): Measured {
  switch (outcome) {
    case "created":
    case "updated":
      return { ArticlesAccepted: 1, UploadsRejected: 0, UploadLatency };
    case "unchanged":
      return { UploadsUnchanged: 1, UploadsRejected: 0 };
    case "superseded":
      return { UploadsSuperseded: 1, UploadsRejected: 0 };
    case "withdrawn":
      return { ArticlesWithdrawn: 1 };
    case "rejected":
      return { UploadsRejected: 1 };
  }
}

/** Of a file of many, its items count as uploads do; how many could not be read is a count of its own. */
function measureItems({
  created = 0,
  updated = 0,
  unchanged,
  superseded,
  withdrawn,
  rejected,
}: ItemCounts): Measured {
  return {
    ...(created + updated > 0 && { ArticlesAccepted: created + updated }),
    UploadsUnchanged: unchanged,
    UploadsSuperseded: superseded,
    ArticlesWithdrawn: withdrawn,
    ItemsRejected: rejected,
  };
}

/** The language as a metric counts it: from a closed list, because an upload may state anything. */
function nameCountedLanguage(language: string | undefined): string {
  const primary = parsePrimaryLanguage(language) ?? "";
  return COUNTED_LANGUAGES.has(primary) ? primary : "other";
}
