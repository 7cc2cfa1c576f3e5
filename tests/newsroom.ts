/** What the tests speak of: stories, and the bucket, table and clock of a small newsroom. */

import { DynamoDBClient, paginateScan } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { startTable } from "../infra/local/table.ts";
import type { Announcement } from "../lib/announce/announcements.ts";
import type { ApiServices } from "../lib/api/index.ts";
import type { Article } from "../lib/article.ts";
import { Announcer } from "../lib/aws/announcements.ts";
import { ArticleStore } from "../lib/aws/articles.ts";
import type { UploadBucket } from "../lib/aws/bucket.ts";
import { DecisionRows } from "../lib/aws/decisions.ts";
import { Drafts } from "../lib/aws/drafts.ts";
import { ItemRows } from "../lib/aws/item-rows.ts";
import { PastVersions } from "../lib/aws/past-versions.ts";
import { ReceiptStore } from "../lib/aws/receipts.ts";
import type { Row } from "../lib/aws/row.ts";
import { StoryStore } from "../lib/aws/stories.ts";
import { Table } from "../lib/aws/table.ts";
import { isThrottled } from "../lib/aws/throttling.ts";
import type { IngestServices } from "../lib/ingest/index.ts";
import { reader } from "../lib/ingest/reader/index.ts";
import type { UploadEvent } from "../lib/ingest/s3-events.ts";
import type { Log } from "../lib/log.ts";

/** Of a call to the table, what tells one from another. */
interface Call {
  Item?: { sk?: { S?: string } };
  Key?: { pk?: { S?: string } };
  UpdateExpression?: string;
  ExpressionAttributeValues?: object;
}

export const NOON = new Date("2024-03-01T12:00:00Z");

/** A usable article of three sentences, with whatever a test wants otherwise. */
export function anArticle(differently: Partial<Article> = {}): Article {
  return {
    id: "harbour",
    uri: "urn:example:harbour",
    revision: "1",
    type: "text",
    headline: "Harbour reopens after storm",
    byline: [{ name: "Ana Lima", kind: "person" }],
    language: "en",
    versionCreated: "2024-03-01T09:00:00Z",
    published: "2024-03-01T09:00:00Z",
    pubStatus: "usable",
    genres: [],
    subjects: [],
    places: [],
    keywords: [],
    body: [
      {
        type: "paragraph",
        text: "The harbour reopened on Friday after three days of storm. No ship was lost.",
      },
      { type: "paragraph", text: "Fishermen said they would sail at dawn." },
    ],
    images: [],
    format: "text",
    warnings: [],
    upload: {
      bucket: "uploads",
      key: "desk/harbour.txt",
      sequencer: "01",
      size: 120,
      at: "2024-03-01T09:00:00Z",
    },
    ...differently,
  };
}

/** A typed story with a headline. */
export function harbour(body: string): string {
  return `Harbour reopens after storm\n\n${body}\n`;
}

/**
 * The endpoint of another engine than the embedded one, such as Amazon's own DynamoDB Local: `npm run bench --
 * dynamodb-local` runs the tests of the store on it.
 */
export const OTHER_ENGINE = process.env.STANDFIRST_DYNAMODB_ENDPOINT;

/** An empty table on the embedded engine, and a bucket that remembers every version of every object. */
export async function aNewsroom(at?: Awaited<ReturnType<typeof startTable>>) {
  const engine = at ?? (await startTable(OTHER_ENGINE));
  const client = new DynamoDBClient({
    endpoint: engine.endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const rows = new Table(client, engine.tableName);
  const versions = new Map<string, Uint8Array>();
  const history = new Map<string, UploadEvent[]>();
  function happened(event: UploadEvent): UploadEvent {
    history.set(event.key, [...(history.get(event.key) ?? []), event]);
    return event;
  }
  const bucket: UploadBucket = {
    async read({ key, versionId }) {
      const bytes = versions.get(`${key}@${versionId}`);
      return bytes && { bytes, contentType: undefined, eTag: undefined };
    },
    async findCurrent({ key }) {
      const newest = (history.get(key) ?? []).toSorted(bySequencer).at(-1);
      return newest?.kind === "put"
        ? { versionId: newest.versionId, eTag: undefined, size: newest.size }
        : undefined;
    },
    async listEarlierVersions({ key, sequencer }) {
      return (history.get(key) ?? [])
        .filter((event) => event.kind === "put" && event.sequencer < sequencer)
        .map(({ versionId = "" }) => versionId);
    },
    async *listVersionsBefore({ key, sequencer }) {
      for (const { kind, versionId = "" } of (history.get(key) ?? [])
        .filter((event) => event.sequencer < sequencer)
        .sort(bySequencer)
        .reverse()) {
        yield { versionId, isDeletion: kind === "delete" };
        if (kind === "delete") return;
      }
    },
  };
  const announced: Announcement[] = [];
  const services = {
    reader,
    bucket,
    articles: new ArticleStore(rows, 90, 1, engine.hasFormerIndex),
    receipts: new ReceiptStore(rows),
    items: new ItemRows(rows),
    pastVersions: new PastVersions(rows),
    stories: new StoryStore(rows),
    decisions: new DecisionRows(rows),
    drafts: new Drafts(rows),
    isThrottled,
    log: (() => {}) as Log,
    now: () => NOON,
    newsroom: { timeZone: "UTC", maxUploadBytes: 10_000_000 },
  } satisfies IngestServices &
    Pick<ApiServices, "isThrottled" | "stories" | "decisions" | "drafts" | "pastVersions">;
  async function everyRow(): Promise<Row[]> {
    const all: Row[] = [];
    for await (const page of paginateScan({ client }, { TableName: engine.tableName })) {
      all.push(...(page.Items ?? []).map((item) => unmarshall(item) as Row));
    }
    return all.sort((one, other) => `${one.pk} ${one.sk}`.localeCompare(`${other.pk} ${other.sk}`));
  }
  return {
    ...services,
    services,
    rows,
    /** What was announced by whoever was given `announcer`. */
    announced,
    announcer: new Announcer(rows, async (announcement) => void announced.push(announcement)),
    client,
    tableName: engine.tableName,
    /** Puts a version into the bucket. @returns the event that S3 would send */
    upload(
      key: string,
      text: string | Uint8Array,
      sequencer: string,
      at = "2024-03-01T09:00:00Z",
    ): UploadEvent {
      const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
      versions.set(`${key}@${sequencer}`, bytes);
      return happened(event("put", key, sequencer, at, bytes.length));
    },
    /** Restores a version of a key, as S3 does it: by a copy of it. */
    restore(key: string, version: string, sequencer: string, at = "2024-03-01T11:00:00Z"): UploadEvent {
      const bytes = versions.get(`${key}@${version}`)!;
      versions.set(`${key}@${sequencer}`, bytes);
      return happened({ ...event("put", key, sequencer, at, bytes.length), mayRestore: true });
    },
    /** Deletes one version for good, or the marker of a deletion. */
    removeVersion(key: string, version: string, sequencer: string): UploadEvent {
      versions.delete(`${key}@${version}`);
      history.set(
        key,
        (history.get(key) ?? []).filter(({ versionId }) => versionId !== version),
      );
      return { ...event("removal", key, sequencer, "2024-03-01T11:00:00Z", undefined), versionId: version };
    },
    remove(key: string, sequencer: string, at = "2024-03-01T10:00:00Z"): UploadEvent {
      return happened(event("delete", key, sequencer, at, undefined));
    },
    /** Every row of the table, in order. */
    everyRow,
    /** Holds the first such call to the table until it is released. */
    holdFirst(
      command: string,
      isIt: (call: Call) => boolean = () => true,
    ): { reached: Promise<void>; release: () => void } {
      const released = Promise.withResolvers<void>();
      const reached = Promise.withResolvers<void>();
      let isHeld = false;
      client.middlewareStack.add(
        (next, { commandName }) =>
          async (args) => {
            if (!isHeld && commandName === command && isIt(args.input as Call)) {
              isHeld = true;
              reached.resolve();
              await released.promise;
            }
            return next(args);
          },
        { step: "initialize" },
      );
      return { reached: reached.promise, release: released.resolve };
    },
    async clear() {
      for (const row of await everyRow()) await rows.remove(row);
    },
    async stop() {
      client.destroy();
      await engine.stop();
    },
  };
}

/** A store or a table that behaves as it does, but for these methods. The one that is given stays as it is. */
export function withMethods<T extends object>(store: T, methods: Partial<T>): T {
  return new Proxy(store, {
    get(target, name) {
      if (name in methods) return methods[name as keyof T];
      const value = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

const bySequencer = (one: UploadEvent, other: UploadEvent) => (one.sequencer < other.sequencer ? -1 : 1);

function event(
  kind: UploadEvent["kind"],
  key: string,
  sequencer: string,
  at: string,
  size: number | undefined,
): UploadEvent {
  return { kind, bucket: "uploads", key, versionId: sequencer, eTag: undefined, sequencer, size, at };
}

/**
 * What readers and operators find in these rows. How an event was met (created or superseded, at which turn), and
 * which others had come by then, tells of its arrival; what stands must not.
 */
export function currentStateOf(rows: Row[]) {
  return rows
    .filter(({ sk }) => sk === "ARTICLE" || sk === "SUMMARY" || sk.startsWith("RECEIPT#"))
    .map(({ outcome: _, turn: __, near: ___, told: ____, announced: _____, receipt, ...row }) => {
      const { outcome, ...told } = (receipt ?? {}) as { outcome?: string };
      return { ...row, ...told, isRejected: outcome === "rejected" };
    });
}
