/** Compares what the table holds after a fault run with what the model says. */
import { createHash } from "node:crypto";
import { DynamoDBClient, paginateScan } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { ArticleStore } from "../../../lib/aws/articles.ts";
import { MAX_BAND_ARTICLES } from "../../../lib/aws/near-duplicates.ts";
import { ReceiptStore } from "../../../lib/aws/receipts.ts";
import type { Row } from "../../../lib/aws/row.ts";
import { Table } from "../../../lib/aws/table.ts";
import { isNearDuplicate, type Sketch, sketchArticle } from "../../../lib/stories/near-duplicates.ts";
import { wasReleased } from "../../../lib/stories/visibility.ts";
import type { SummaryRecord } from "../../../lib/summarise/summary-record.ts";
import { beforeRemovals, type Happening, NOW } from "./history.ts";
import { type Expected, modelOf } from "./model.ts";

/** When no embargo holds any more. */
const END_OF_TIME = new Date("2100-01-01T00:00:00Z");

export interface Comparison {
  stories: number;
  linked: number;
  receipts: number;
  listed: number;
  /** One line each; none when all is as the model says. */
  differences: string[];
}

export async function compare(
  history: readonly Happening[],
  { endpoint, tableName }: { endpoint: string; tableName: string },
): Promise<Comparison> {
  const client = new DynamoDBClient({
    endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const model = modelOf(history);
  const rows = new Table(client, tableName);
  const kept = new ArticleStore(rows, 90);
  const differences: string[] = [];
  const differ = (what: string, expected: unknown, found: unknown) => {
    if (JSON.stringify(expected) !== JSON.stringify(found))
      differences.push(
        `${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`.slice(0, 300),
      );
  };

  const listed: string[] = [];
  for (const [uri, expected] of model.stories) {
    const id = idOf(uri);
    differ(uri, expected, foundOf(await kept.find(id), expected));
    differ(`summary of ${uri}`, summaryExpected(expected), summaryFound(await kept.findSummary(id, NOW)));
    if (!("gone" in expected) && expected.isListed) listed.push(id);
  }
  differ("the list", listed.sort(), (await everyListed(kept)).sort());

  const receipted = new ReceiptStore(rows);
  for (const [n, { event }] of beforeRemovals(history).entries()) {
    const { story, isRejected } = model.receipts[n]!;
    const receipt = (await receipted.findOfEvent(event.key, event.sequencer))?.receipt;
    differ(
      `receipt ${event.key} ${event.sequencer}`,
      { articleId: story && idOf(story), isRejected },
      receipt && { articleId: receipt.articleId, isRejected: receipt.outcome === "rejected" },
    );
  }
  for (const { event, isHeld, told } of history) {
    const found = isHeld && told && (await kept.findSummary(idOf(told.story), NOW));
    if (typeof found === "object") differences.push(`${event.key} is deleted for good, and stands`);
  }
  const { links, inForms } = await linksOf(kept, model.stories, await fullBands(client, tableName));
  for (const [uri, expected] of model.stories) {
    if ("gone" in expected || inForms.has(idOf(uri))) continue;
    const found = await kept.findSummary(idOf(uri), END_OF_TIME);
    differ(`link of ${uri}`, links.get(idOf(uri)), found === "gone" ? found : found?.sameStoryAs);
  }
  for (const leftover of await leftovers(client, tableName)) differences.push(leftover);
  client.destroy();
  return {
    stories: model.stories.size,
    linked: links.size,
    receipts: model.receipts.length,
    listed: listed.length,
    differences,
  };
}

function foundOf(state: Awaited<ReturnType<ArticleStore["find"]>>, expected: Expected) {
  if (!state) return undefined;
  if (state.gone) return { gone: state.gone, wasReleased: wasReleased(state) };
  const { headline, body, pubStatus, published, corrected } = state.article!;
  return {
    headline,
    text: body.map(({ text }) => text).join("\n"),
    pubStatus,
    published: "gone" in expected || expected.published ? published : undefined,
    isCorrected: corrected !== undefined,
    isListed: "isListed" in expected && expected.isListed,
  };
}

function summaryExpected(expected: Expected) {
  if ("gone" in expected) return expected.wasReleased ? "gone" : undefined;
  const { headline, pubStatus, isListed } = expected;
  return isListed ? { headline, pubStatus } : undefined; // what readers may not know of is told as what never was
}

function summaryFound(record: SummaryRecord | "gone" | undefined) {
  return record && record !== "gone" ? { headline: record.headline, pubStatus: record.pubStatus } : record;
}

async function everyListed(kept: ArticleStore): Promise<string[]> {
  const ids: string[] = [];
  let after: Parameters<typeof kept.list>[3];
  do {
    const page = await kept.list({ all: true }, 100, NOW, after);
    ids.push(...page.records.map(({ articleId }) => articleId));
    after = page.next;
  } while (after);
  return ids;
}

/** Bands that as many share as one holds: whoever came later is told nothing by them. */
async function fullBands(client: DynamoDBClient, TableName: string): Promise<Set<string>> {
  const full = new Set<string>();
  for await (const page of paginateScan({ client }, { TableName }))
    for (const item of page.Items ?? []) {
      const { pk, ids } = unmarshall(item);
      if (String(pk).startsWith("SAME#") && ids?.size >= MAX_BAND_ARTICLES)
        full.add(String(pk).slice("SAME#".length));
    }
  return full;
}

/**
 * By article: the one released before all others whose standing version tells the same, all compared with
 * all. And those that share a form with so many that who is told of whom depends on who came first.
 */
async function linksOf(
  kept: ArticleStore,
  stories: Map<string, Expected>,
  full: ReadonlySet<string>,
): Promise<{ links: Map<string, string>; inForms: Set<string> }> {
  const tellings: { id: string; place: string; sketch: Sketch }[] = [];
  for (const [uri, expected] of stories) {
    if ("gone" in expected || expected.pubStatus !== "usable") continue;
    const id = idOf(uri);
    const { article } = (await kept.find(id)) ?? {};
    const sketch = article && sketchArticle(article);
    const released = [article?.published ?? "", article?.embargoedUntil ?? ""].sort().at(-1);
    if (sketch) tellings.push({ id, place: `${released}#${id}`, sketch });
  }
  const firstFirst = tellings.sort((one, other) => (one.place < other.place ? -1 : 1));
  const byBand = Map.groupBy(
    firstFirst.flatMap((telling) => telling.sketch.bands.map((band) => ({ band, ...telling }))),
    ({ band }) => band,
  );
  const links = new Map<string, { id: string; place: string }>();
  for (const together of byBand.values())
    for (const one of together) {
      const first = together.find(
        ({ place, sketch }) => place < one.place && isNearDuplicate(sketch.signature, one.sketch.signature),
      );
      if (first && first.place < (links.get(one.id)?.place ?? END)) links.set(one.id, first);
    }
  const inForms = tellings.filter(({ sketch }) => sketch.bands.some((band) => full.has(band)));
  return {
    links: new Map([...links].map(([id, first]) => [id, first.id])),
    inForms: new Set(inForms.map(({ id }) => id)),
  };
}

/** Sorts after every place. */
const END = "~";

/** What a kill or a crash should have left nothing of. */
async function leftovers(client: DynamoDBClient, TableName: string): Promise<string[]> {
  const found: string[] = [];
  const partitions = new Map<string, Row[]>();
  for await (const page of paginateScan({ client }, { TableName }))
    for (const item of page.Items ?? []) {
      const row = unmarshall(item) as Row;
      partitions.set(row.pk, [...(partitions.get(row.pk) ?? []), row]);
    }
  for (const [pk, rows] of partitions) {
    const article = rows.find(({ sk }) => sk === "ARTICLE");
    if (!pk.startsWith("ARTICLE#")) continue;
    const summary = rows.find(({ sk }) => sk === "SUMMARY");
    if (summary?.turn !== article?.turn)
      found.push(`${pk}: its summary is of turn ${summary?.turn}, not ${article?.turn}`);
    const texts = rows.filter(({ sk }) => /^(BODY|PAST|REVISION)#/.test(sk));
    if (article?.gone && texts.length > 0)
      found.push(`${pk}: gone, but ${texts.length} rows of text are left`);
    for (const { sk, expires } of texts) {
      const isStanding = article?.body !== undefined && sk.startsWith(String(article.body));
      if (!isStanding && expires === undefined) found.push(`${pk}: ${sk} never expires`);
    }
  }
  return found;
}

/** The identity that a wire states within its origin, or that the key gives. */
function idOf(story: string): string {
  const [uri = "", origin] = story.split("#");
  if (uri.startsWith("urn:")) return digestOf(origin ? `${origin}\0${uri}` : uri);
  const key = story.split("/").map(encodeURIComponent).join("/");
  return digestOf(`urn:standfirst:upload:uploads/${key}`);
}

function digestOf(identity: string): string {
  return createHash("sha256").update(identity).digest("base64url").slice(0, 22);
}
