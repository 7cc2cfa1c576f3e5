/** The feeds function: runs each minute, and fetches the newsroom's feeds that are due. Wiring only. */
import type { Context } from "aws-lambda";
import { makeS3Client } from "../lib/aws/bucket.ts";
import { makeCloudWatchLog } from "../lib/aws/cloudwatch.ts";
import { makeFeedPutter } from "../lib/aws/feed-files.ts";
import { FeedRows } from "../lib/aws/feed-rows.ts";
import { makeInternet } from "../lib/aws/internet.ts";
import { makeDynamoClient, Table } from "../lib/aws/table.ts";
import { fetchFeeds } from "../lib/feeds/index.ts";
import { readFeedSettings } from "../lib/feeds/settings.ts";

/** One feed has so long, redirects included; with less time than that left, none is begun. */
const FEED_MS = 15_000;
const HEADROOM_MS = 3_000;

/** The account that emulators play. AWS gives it to nobody, and a function cannot say that it is in it. */
const NO_ACCOUNT = "000000000000";

// On cold start.
const settings = readFeedSettings(process.env);
const put = makeFeedPutter(makeS3Client(settings.hasOwnS3Endpoint), settings.bucket);
const rows = new FeedRows(new Table(makeDynamoClient(), settings.tableName));
const logOf = makeCloudWatchLog(process.env);

/** Called by AWS. */
export async function handler(_event: unknown, context: Context): Promise<void> {
  // arn:aws:lambda:REGION:ACCOUNT:function:NAME, which the runtime tells and no setting changes.
  const allowsLoopback = context.invokedFunctionArn.split(":")[4] === NO_ACCOUNT;
  await fetchFeeds(settings.feeds, {
    ...{ rows, put, log: logOf(context.awsRequestId) },
    get: makeInternet({ allowsLoopback }),
    now: () => new Date(),
    timeOf: () => AbortSignal.timeout(FEED_MS),
    hasTime: () => context.getRemainingTimeInMillis() > FEED_MS + HEADROOM_MS,
  });
}
