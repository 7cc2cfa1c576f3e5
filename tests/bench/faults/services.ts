/** What an ingest and a desk of the fault run work with, over whatever rows and bucket. */
import { Announcer } from "../../../lib/aws/announcements.ts";
import { ArticleStore } from "../../../lib/aws/articles.ts";
import type { UploadBucket } from "../../../lib/aws/bucket.ts";
import { DecisionRows } from "../../../lib/aws/decisions.ts";
import { ItemRows } from "../../../lib/aws/item-rows.ts";
import { ReceiptStore } from "../../../lib/aws/receipts.ts";
import type { Table } from "../../../lib/aws/table.ts";
import type { DecidingServices } from "../../../lib/ingest/decide.ts";
import type { IngestServices } from "../../../lib/ingest/index.ts";
import { reader } from "../../../lib/ingest/reader/index.ts";
import { NOW, ORIGINS } from "./history.ts";

/** What a desk of the fault run decides with; nobody listens to what it announces. */
export function deskServicesOf(rows: Table): DecidingServices {
  return {
    articles: new ArticleStore(rows, 90),
    decisions: new DecisionRows(rows),
    announcer: new Announcer(rows, async () => {}),
    log: () => {},
    now: () => NOW,
  };
}

export function servicesOf(rows: Table, bucket: UploadBucket): IngestServices {
  return {
    bucket,
    articles: new ArticleStore(rows, 90),
    receipts: new ReceiptStore(rows),
    items: new ItemRows(rows),
    reader,
    log: () => {},
    now: () => NOW,
    newsroom: { timeZone: "UTC", maxUploadBytes: 20_000_000, origins: ORIGINS },
  };
}
