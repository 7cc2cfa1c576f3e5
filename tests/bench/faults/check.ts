/** Compares what the table holds after a fault run with what the model says. */
import { createHash } from "node:crypto";
import { DynamoDBClient, paginateScan } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { ArticleStore } from "../../../lib/aws/articles.ts";
import { readGrouped } from "../../../lib/aws/changed-articles.ts";
import type { GroupedArticle } from "../../../lib/aws/grouping-log.ts";
import { ReceiptStore } from "../../../lib/aws/receipts.ts";
import type { Row } from "../../../lib/aws/row.ts";
import { findStoryIds, findStoryRecords } from "../../../lib/aws/story-rows.ts";
import { Table } from "../../../lib/aws/table.ts";
import { formatInstant } from "../../../lib/instant.ts";
import { areCopies } from "../../../lib/stories/copies.ts";
import { StoryWindow } from "../../../lib/stories/grouping/index.ts";
import { readPrint } from "../../../lib/stories/grouping/print.ts";
import { decideArticle } from "../../../lib/stories/versions.ts";
import { wasReleased } from "../../../lib/stories/visibility.ts";
import type { SummaryRecord } from "../../../lib/summarise/summary-record.ts";
import { aGrouping } from "../../grouping.ts";
import { draftFaultsIn } from "./drafts.ts";
import { beforeRemovals, type Decided, type Happening, LAST_GROUPED, NOW, WINDOW_HOURS } from "./history.ts";
import { type Expected, modelOf } from "./model.ts";

export interface Comparison {
  stories: number;
  linked: number;
  receipts: number;
  listed: number;
  /** Of which readers get a text that was written. */
  written: number;
  /** One line each; none when all is as the model says. */
  differences: string[];
}

export async function compare(
  history: readonly Happening[],
  { endpoint, tableName }: { endpoint: string; tableName: string },
  decided: readonly Decided[] = [],
): Promise<Comparison> {
  const client = new DynamoDBClient({
    endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const model = modelOf(history, decided);
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
  await aGrouping(rows, { windowHours: WINDOW_HOURS }).run(LAST_GROUPED);
  const stories = await expectedStories(client, tableName);
  let linked = 0;
  for (const [uri, expected] of model.stories) {
    const id = idOf(uri);
    const { members = [id], copyOf } = stories.get(id) ?? {};
    if (members.length > 1) linked += 1;
    differ(`story of ${uri}`, members, await foundStory(rows, id));
    if ("gone" in expected || !expected.isListed) continue;
    const found = await kept.findSummary(id, NOW);
    differ(`copy of ${uri}`, copyOf, found === "gone" ? found : found?.sameStoryAs);
  }
  for (const leftover of await leftovers(client, tableName)) differences.push(leftover);
  let written = 0;
  for (const [uri] of model.stories) {
    const id = idOf(uri);
    const own = (await rows.listByPrefix(`ARTICLE#${id}`, "WRITTEN#")) ?? [];
    const row = await rows.get(`ARTICLE#${id}`, "SUMMARY", true);
    const state = await kept.find(id);
    const { faults, isServed } = draftFaultsIn(row ?? { pk: id, sk: "" }, own, state && decideArticle(state));
    if (isServed) written += 1;
    for (const fault of faults) differences.push(`draft of ${uri}: ${fault}`);
  }
  client.destroy();
  return {
    stories: model.stories.size,
    linked,
    receipts: model.receipts.length,
    listed: listed.length,
    written,
    differences,
  };
}

function foundOf(state: Awaited<ReturnType<ArticleStore["find"]>>, expected: Expected) {
  if (!state) return undefined;
  if (state.gone) return { gone: state.gone, wasReleased: wasReleased(state) };
  const { headline, body, pubStatus, published, corrected } = decideArticle(state)!;
  if (pubStatus === "canceled") return { gone: "killed", wasReleased: wasReleased(state) };
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

/**
 * By article: who tells the same story, and the first of its copies, as a window says that gets all articles
 * at once.
 */
async function expectedStories(client: DynamoDBClient, TableName: string) {
  const articles: GroupedArticle[] = [];
  for await (const page of paginateScan({ client }, { TableName }))
    for (const item of page.Items ?? []) {
      const article = readGrouped(unmarshall(item) as Row, formatInstant(NOW));
      if (article) articles.push(article);
    }
  const window = new StoryWindow(WINDOW_HOURS);
  const { changes } = window.update({ upserts: articles, removals: [] }, formatInstant(NOW));
  const printOf = (id: string) => articles.find((article) => article.id === id)!.print;
  return new Map(
    changes.flatMap(({ members }) => {
      const ids = members.map(({ id }) => id);
      const [own, others] = [true, false].map((is) =>
        ids.filter((id) => readPrint(printOf(id))!.isOwn === is),
      );
      const inOrder = [...own!, ...others!];
      return inOrder.map((id, n) => {
        const copyOf = inOrder.slice(0, n).find((other) => areCopies(printOf(other), printOf(id)));
        return [id, { members: ids.toSorted(), copyOf }];
      });
    }),
  );
}

/** The same, as it is stored. */
async function foundStory(rows: Table, id: string) {
  const storyId = (await findStoryIds(rows, [id], {})).get(id);
  if (storyId === undefined) return [id];
  const record = (await findStoryRecords(rows, [storyId], {})).get(storyId);
  const members = record?.members.map((member) => member.id).sort();
  return members?.includes(id) ? members : [id]; // otherwise a late run's word, which readers pass over
}

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
    if (!pk.startsWith("ARTICLE#")) continue;
    const article = rows.find(({ sk }) => sk === "SUMMARY");
    const texts = rows.filter(({ sk }) => /^(BODY|PAST|REVISION)#/.test(sk));
    const isKilledByDesk = article?.kept !== undefined;
    if (article?.gone && article.summary !== undefined) found.push(`${pk}: gone, but its summary is left`);
    if (article?.gone && !isKilledByDesk && texts.length > 0)
      found.push(`${pk}: gone, but ${texts.length} rows of text are left`);
    for (const { sk, expires } of texts) {
      const isStanding = article?.body !== undefined && sk.startsWith(String(article.body));
      if (!isStanding && expires === undefined) found.push(`${pk}: ${sk} never expires`);
    }
  }
  return found;
}

/** The identity that a wire states within its origin, or that the key gives. */
/** The id of a story's article. */
export function idOf(story: string): string {
  const [uri = "", origin] = story.split("#");
  if (uri.startsWith("urn:")) return digestOf(origin ? `${origin}\0${uri}` : uri);
  const key = story.split("/").map(encodeURIComponent).join("/");
  return digestOf(`urn:standfirst:upload:uploads/${key}`);
}

function digestOf(identity: string): string {
  return createHash("sha256").update(identity).digest("base64url").slice(0, 22);
}
