/**
 * What an operator may set of a stage: `--param name=value`, here and with the framework itself.
 * serverless.yml has the defaults, this table what each parameter is for and takes. infra/README.md prints
 * it; a test holds the three together.
 */

import { readBriefings } from "../../lib/api/briefings.ts";
import { readFeeds } from "../../lib/feeds/list.ts";

interface Parameter {
  /** For whoever deploys. */
  what: string;
  /** What it takes: ends the sentence "… must be". */
  expects: string;
  accepts: (value: string) => boolean;
  /** Where more can be told of what is wrong: a sentence for each thing. */
  explain?: (value: string) => string[];
  /** Where a file may hold a list: the list as one value. */
  fromList?: (entries: readonly unknown[]) => string;
}

/** Whether the API can read them. */
function isBriefings(value: string): boolean {
  try {
    return readBriefings(value).size > 0;
  } catch {
    return false;
  }
}

/**
 * What CloudWatch takes.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
 */
const RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

const trueOrFalse = oneOf("true", "false");
const hostName = {
  expects: "a host name, such as summaries.herald.example",
  accepts: matches(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/),
};
const httpsUrl = { expects: "an https URL", accepts: isHttpsUrl };

const secret = {
  expects: "the name or ARN of a secret in Secrets Manager, not the secret itself",
  accepts: (value: string) =>
    /^(arn:aws[\w-]*:secretsmanager:[\w-]+:\d{12}:secret:)?[\w/+=.@-]{1,512}$/.test(value) &&
    !/^(?:whsec_|sk-)/.test(value),
};

export const PARAMETERS: Record<string, Parameter> = {
  uploadBucket: {
    what: "the bucket's name; the whole world's must differ",
    expects: "3 to 63 lower-case letters, digits and hyphens",
    accepts: matches(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/),
  },
  retainData: {
    what: "bucket and table stay when the stage is removed",
    ...trueOrFalse,
  },
  formerIndex: {
    what: "also the index that release 0.1.0 reads, while a stage changes over",
    ...trueOrFalse,
  },
  newsroom: {
    what: "a tag on everything, for the bill",
    expects: "1 to 256 letters, digits, spaces and _.:/=+-@",
    accepts: matches(/^[\p{L}\p{Zs}\p{N}_.:/=+\-@]{1,256}$/u),
  },
  newsroomTimeZone: {
    what: "a time without a zone is read in it",
    expects: "an IANA name, such as Europe/Berlin",
    accepts: isTimeZone,
  },
  origins: {
    what: "prefixes that speak for their own stories alone, by commas; each partner's does anyway",
    expects: "prefixes by commas, each ending in a slash, such as stringers/,wires/afp/",
    accepts: matches(/^(?=.{1,1000}$)[^\s,{}$/][^\s,{}$]{0,200}\/(,[^\s,{}$/][^\s,{}$]{0,200}\/)*$/),
  },
  maxUploadBytes: {
    what: "a larger upload is rejected unread",
    ...wholeNumber(1024, 104_857_600), // the ingest function has 1 GB, and holds an upload several times
  },
  revisionDays: { what: "how long what an earlier revision said is kept", ...wholeNumber(1, 36_500) },
  storyHours: {
    what: "articles that were released within so many hours are grouped into stories",
    ...wholeNumber(1, 168),
  },
  briefings: {
    what: "named briefings, by spaces: what `/briefings/NAME` asks of `/briefing`",
    expects: "names with their queries by spaces, such as morning?words=300&hours=12 sport?section=Sport",
    accepts: isBriefings,
  },
  feeds: {
    what: "feeds that are fetched into the bucket, under `feeds/NAME/`; each speaks for its own stories",
    expects: "a list, each with name, url, and section, language, origin, minutes (15) as needed",
    accepts: (value) => readFeeds(value).faults.length === 0 && readFeeds(value).feeds.length > 0,
    explain: (value) => readFeeds(value).faults,
    fromList: (entries) => (entries.length === 0 ? "" : JSON.stringify(entries)),
  },
  mailDomain: {
    what: "mail to any address of it is received, under `mail/`; best a name below your own domain",
    ...hostName,
  },
  mailSenders: {
    what: "of `mailDomain`: who may send, by commas or as a list; of a domain, every address",
    expects: "addresses and domains by commas, such as ana@herald.example,stringers.example",
    accepts: matches(
      /^(?=.{1,2000}$)([\w.+-]{1,64}@)?[a-z\d-]+(\.[a-z\d-]+)+(,([\w.+-]{1,64}@)?[a-z\d-]+(\.[a-z\d-]+)+)*$/i,
    ),
    fromList: (entries) => entries.map(String).join(","),
  },
  indexShards: {
    what: "keys of the index that a day's stories are spread over; each takes 1,000 articles a second",
    ...wholeNumber(1, 16),
  },
  ingestConcurrency: {
    what: "batches that are read at once; more wait in the queue",
    ...wholeNumber(2, 1000), // as SQS has it for an event source's MaximumConcurrency
  },
  logRetentionDays: {
    what: "how long logs are kept",
    expects: "a number of days that CloudWatch knows: 1, 3, 5, 7, 14, 30, 60, 90, 180, 365, 731 …",
    accepts: (value) => RETENTION_DAYS.some((days) => String(days) === value),
  },
  logLevel: {
    what: "what is logged: every outcome, or only what is wrong; metrics in any case",
    ...oneOf("info", "warn", "error"),
  },
  access: {
    what: "who may ask the API; with `public` everyone, but for receipts",
    ...oneOf("iam", "jwt", "public"),
  },
  issuer: { what: "of `access=jwt`: who issues the tokens", ...httpsUrl },
  audience: {
    what: "of `access=jwt`: for whom they are issued",
    expects: "a name without spaces",
    accepts: matches(/^\S+$/),
  },
  clientId: {
    what: "of `access=jwt` and `desk=true`: the desk's page, as the issuer knows it",
    expects: "a name without spaces",
    accepts: matches(/^\S+$/),
  },
  tokenOrigin: {
    what: "of the same: where the issuer gives tokens, if not at its own address",
    expects: "an origin, such as https://herald.auth.eu-west-1.amazoncognito.com",
    accepts: (value) => isHttpsUrl(value) && isOrigin(value),
  },
  deskScope: {
    what: "of `access=jwt`: the scope that a token must have for receipts, dry runs and decisions",
    expects: "a scope without spaces, as the issuer writes it",
    accepts: matches(/^\S+$/),
  },
  requestsPerSecond: {
    what: "requests that the API answers in a second; more are told to wait",
    ...wholeNumber(1, 10_000), // as API Gateway has it for a whole account, unless AWS is asked for more
  },
  requestBurst: { what: "of these, so many more at once", ...wholeNumber(1, 5_000) },
  corsOrigins: {
    what: "web pages that may ask, by commas",
    expects: "* or origins by commas, such as https://www.herald.example",
    accepts: (value) => value === "*" || value.split(",").every(isOrigin),
  },
  desk: {
    what: "a page at `/` for the newsroom's own people; of `access=jwt`, or `public` to read only",
    ...trueOrFalse,
  },
  deskPrefix: {
    what: "what the keys begin with of files that come by `POST /uploads`, from the desk",
    expects: "a prefix that ends in a slash, such as desk/",
    accepts: matches(/^[A-Za-z0-9][A-Za-z0-9_.=-]{0,60}(?:\/[A-Za-z0-9][A-Za-z0-9_.=-]{0,60}){0,5}\/$/),
  },
  cdn: {
    what: "CloudFront before the API, of `access=public` or `jwt`: it prints `CdnUrl`",
    ...trueOrFalse,
  },
  domain: {
    what: "the API's own name",
    ...hostName,
  },
  certificateArn: {
    what: "of `domain`: its certificate in ACM, in the same region",
    expects: "the ARN of a certificate in ACM",
    accepts: matches(/^arn:aws[\w-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/),
  },
  eventBus: {
    what: "the bus that announcements go to",
    expects: "the name of an event bus in this account and region",
    accepts: matches(/^[\w./-]{1,256}$/),
  },
  webhooks: { what: "announcements also go to `webhookUrl`", ...trueOrFalse },
  webhookUrl: { what: "of `webhooks=true`: who takes them", ...httpsUrl },
  webhookSecret: {
    what: "of `webhooks=true`: the Secrets Manager secret that signs them",
    ...secret,
  },
  writer: {
    what: "who writes summaries beside our own; with `none` nothing of a story leaves the account",
    ...oneOf("none", "bedrock", "openai"),
  },
  writerModel: {
    what: "of `writer`: the model; of `bedrock` an inference profile or a model, by its id or ARN",
    expects: "the name of a model without spaces, such as eu.amazon.nova-lite-v1:0",
    accepts: matches(/^[\w.:/@+-]{1,300}$/),
  },
  writerEndpoint: {
    what: "of `writer=openai`: where Chat Completions are asked for, up to the version",
    expects: "an https URL, such as https://api.example.org/v1",
    accepts: httpsUrl.accepts,
  },
  writerSecret: {
    what: "of `writer=openai`: the Secrets Manager secret that holds its key",
    ...secret,
  },
  writerPolicy: {
    what: "what readers get: what a person approved, or also what the check lets pass as a whole",
    ...oneOf("approve", "automatic"),
  },
  writerExcept: {
    what: "sections that are given to no model, by commas",
    expects: "names of sections by commas, such as Opinion,Obituaries",
    accepts: matches(/^(?=.{1,1000}$)[^,{}$]+(?:,[^,{}$]+)*$/),
  },
  writerMonthlyLimit: {
    what: "millions of the model's tokens a month, in and out; then our own summaries stand",
    ...wholeNumber(1, 100_000),
  },
  partnerAccount: {
    what: "another account that may upload, under `partners/ACCOUNT/`",
    expects: "an AWS account id, twelve digits",
    accepts: matches(/^\d{12}$/),
  },
  partnerExternalId: {
    what: "of `partnerAccount`: what it must say to assume the role",
    expects: "2 to 1224 letters, digits and _+=,.@:/-",
    accepts: matches(/^[\w+=,.@:/-]{2,1224}$/),
  },
  alarms: { what: "alarms, and the dashboard that shows them", ...trueOrFalse },
  alarmAddress: {
    what: "where alarms go: it is asked once to confirm",
    expects: "an e-mail address",
    accepts: matches(/^[^\s@,}]+@[^\s@,}][^\s@,}.]*\.[^\s@,}]+$/),
  },
  silenceHours: {
    what: "so many hours of news without an article wake somebody",
    ...wholeNumber(1, 24), // CloudWatch looks back a day at most, hour by hour
  },
  newsHoursFrom: { what: "the day's first hour of news, UTC", ...wholeNumber(0, 23) },
  newsHours: { what: "how many hours of news a day has", ...wholeNumber(1, 24) },
  newsDays: {
    what: "the week's days of news from Monday on: `5` leaves weekends out, `0` never wakes",
    ...wholeNumber(0, 7),
  },
  tracing: { what: "X-Ray traces the functions", ...trueOrFalse },
};

/**
 * Parameters of a stage that has all that one can have: what is checked and tested is then every
 * resource there is.
 */
export const ALL_FEATURES: Record<string, string> = {
  domain: "summaries.herald.example",
  certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/0f0f",
  partnerAccount: "444455556666",
  partnerExternalId: "herald-and-agency",
  webhooks: "true",
  webhookUrl: "https://www.herald.example/hooks",
  webhookSecret: "herald/webhook",
  writer: "bedrock",
  writerModel: "us.amazon.nova-lite-v1:0",
  alarmAddress: "night-desk@herald.example",
  feeds: JSON.stringify([
    { name: "agency", url: "https://agency.example/news.xml", section: "World", language: "en", minutes: 5 },
    { name: "agency-sport", url: "https://agency.example/sport.xml", section: "Sport", origin: "agency" },
  ]),
  mailDomain: "copy.herald.example",
  mailSenders: "ana@herald.example,stringers.example",
  tracing: "true",
};

/** For those whose default is worked out when the stage is. */
const WORKED_OUT: Record<string, string> = {
  uploadBucket: "standfirst-STAGE-uploads-ACCOUNT-REGION",
  newsroom: "the stage",
  retainData: "true; of dev, false",
  alarms: "true; of dev, false",
};

/** @param defaults as serverless.yml declares them */
function parameterRows(
  defaults: Record<string, unknown>,
): [name: string, what: string, takes: string, otherwise: string][] {
  return Object.entries(PARAMETERS).map(([name, { what, expects }]) => [
    name,
    what,
    expects,
    WORKED_OUT[name] ?? (String(defaults[name] ?? "") || "none"),
  ]);
}

/** As Markdown, its columns padded, as infra/README.md has it. */
export function parameterTable(defaults: Record<string, unknown>): string {
  const rows = parameterRows(defaults).map(([name, ...rest]) => [`\`${name}\``, ...rest]);
  const all = [["parameter", "what", "takes", "default"], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const line = (cells: string[]) => `| ${cells.map((cell, n) => cell.padEnd(widths[n]!)).join(" | ")} |`;
  return [
    line(all[0]!),
    `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`,
    ...all.slice(1).map(line),
  ].join("\n");
}

/** For a terminal: name and default on a line, what it is for and takes below. */
export function parameterHelp(defaults: Record<string, unknown>): string {
  return parameterRows(defaults)
    .map(
      ([name, what, takes, otherwise]) =>
        `  ${name.padEnd(18)} ${what} (${otherwise})\n${" ".repeat(21)}${takes}`,
    )
    .join("\n")
    .replaceAll("`", "");
}

function matches(pattern: RegExp) {
  return (value: string) => pattern.test(value);
}

function oneOf(...values: string[]) {
  const last = values.at(-1);
  return {
    expects: `${values.slice(0, -1).join(", ")} or ${last}`,
    accepts: (value: string) => values.includes(value),
  };
}

function wholeNumber(least: number, most: number) {
  return {
    expects: `a whole number from ${least} to ${most}`,
    accepts: (value: string) => /^\d{1,12}$/.test(value) && Number(value) >= least && Number(value) <= most,
  };
}

function isHttpsUrl(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === "https:";
}

function isOrigin(value: string): boolean {
  return URL.canParse(value) && new URL(value).origin === value;
}

function isTimeZone(value: string): boolean {
  if (!/^[A-Z]/i.test(value)) return false; // Intl also takes offsets, which know no summer time
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
