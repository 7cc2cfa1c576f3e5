/** What an ingest of the fault run works with, over whatever rows and bucket. */
import { ArticleStore } from "../../../lib/aws/articles.ts";
import type { UploadBucket } from "../../../lib/aws/bucket.ts";
import { ReceiptStore } from "../../../lib/aws/receipts.ts";
import type { Table } from "../../../lib/aws/table.ts";
import type { IngestServices } from "../../../lib/ingest/index.ts";
import { reader } from "../../../lib/ingest/reader/index.ts";
import { NOW, ORIGINS } from "./history.ts";

export function servicesOf(rows: Table, bucket: UploadBucket): IngestServices {
  return {
    bucket,
    articles: new ArticleStore(rows, 90),
    receipts: new ReceiptStore(rows),
    reader,
    log: () => {},
    now: () => NOW,
    newsroom: { timeZone: "UTC", maxUploadBytes: 20_000_000, origins: ORIGINS },
  };
}
