/**
 * The functions' settings, from their environment variables. serverless.yml sets these; they are read
 * at cold start.
 */
import * as z from "zod/mini";
import { LOG_LEVELS, type LogLevel } from "./log.ts";

/**
 * Who may ask a stage: `iam` takes signed requests, `jwt` tokens of an issuer, `public` is everyone for
 * stories but not for receipts, `open` everyone for everything. Only the embedded stack is open.
 */
const Access = z.enum(["iam", "jwt", "public", "open"]);
export type Access = z.infer<typeof Access>;

/** Who may ask, of which web pages. */
const StageEnv = z.object({
  ACCESS: z._default(Access, "iam"),
  /** The origins of web pages that may use the API, separated by commas; `*` is any. */
  CORS_ORIGINS: z._default(z.string(), "*"),
  /** Whether it has the desk's page. */
  DESK: z._default(z.enum(["true", "false"]), "false"),
  /** Whether CloudFront is before the API. */
  CDN: z._default(z.enum(["true", "false"]), "false"),
  /** Which kind of model writes summaries: set on stages that have one. */
  WRITER: z._default(z.enum(["none", "bedrock", "openai"]), "none"),
});

const ReadingEnv = z.extend(StageEnv, {
  /** An upload larger than this is rejected before its bytes are read. */
  MAX_UPLOAD_BYTES: z._default(z.coerce.number().check(z.int(), z.positive()), 20 * 1024 * 1024),
  /** IANA name. Times without a zone are read in it. */
  NEWSROOM_TIME_ZONE: z._default(z.string(), "UTC"),
});

/** Where S3 is when it is not AWS's own, as the SDK reads it. */
const ENDPOINTS = {
  AWS_ENDPOINT_URL_S3: z.optional(z.string()),
  AWS_ENDPOINT_URL: z.optional(z.string()),
};

/** Where a browser posts files to. */
const BucketEnv = z.extend(StageEnv, {
  ...ENDPOINTS,
  UPLOAD_BUCKET: z.string().check(z.minLength(1)),
  /** Its address at AWS. */
  UPLOADS_URL: z.url(),
});

/** The scope of the desk's tokens. */
const DeskScope = z._default(z.string().check(z.minLength(1)), "desk");

const ReferenceEnv = z.extend(BucketEnv, {
  DESK_SCOPE: DeskScope,
  /** Where the desk's page logs in; each is empty where nobody does. */
  ISSUER: z._default(z.string(), ""),
  TOKEN_ORIGIN: z._default(z.string(), ""),
  CLIENT_ID: z._default(z.string(), ""),
  AUDIENCE: z._default(z.string(), ""),
});

const UploadEnv = z.extend(BucketEnv, {
  MAX_UPLOAD_BYTES: ReadingEnv.shape.MAX_UPLOAD_BYTES,
  DESK_SCOPE: DeskScope,
  /** What the keys of all that comes from the desk begin with. */
  DESK_PREFIX: z.string().check(z.regex(/\/$/, "must end in a slash")),
  AWS_REGION: z.string().check(z.minLength(1)),
});

const Env = z.extend(ReadingEnv, {
  TABLE_NAME: z.string().check(z.minLength(1)),
  /**
   * Prefixes of keys, separated by commas. Uploads under each prefix can only change stories that
   * came under it.
   */
  ORIGINS: z._default(z.string(), ""),
  /** Who may send mail, by commas: addresses and domains; empty where none is received. */
  MAIL_SENDERS: z._default(z.string(), ""),
  /** The event bus of announcements, and the source that they name; both absent when nothing is announced. */
  EVENT_BUS: z.optional(z.string().check(z.minLength(1))),
  EVENT_SOURCE: z.optional(z.string().check(z.minLength(1))),
  /** The URL of the queue of upload events, by which ingest goes on with a file of many. */
  UPLOAD_QUEUE: z.optional(z.string().check(z.minLength(1))),
  ...ENDPOINTS,
  /** Signs the cursors of lists. */
  CURSOR_KEY: z.optional(z.string().check(z.minLength(16))),
  /** Named briefings (api/briefings.ts). */
  BRIEFINGS: z._default(z.string(), ""),
  /** Articles that were released within so many hours are grouped into stories. */
  STORY_HOURS: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(168)), 72),
  /** Days for which versions that are not current are kept. */
  REVISION_DAYS: z._default(z.coerce.number().check(z.int(), z.positive()), 90),
  /** Over how many keys of the index a day's stories, and a year's receipts, are spread. */
  INDEX_SHARDS: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(16)), 1),
  /** The stage changes over from release 0.1.0 or to it: infra/README.md. */
  FORMER_INDEX: z._default(z.enum(["true", "false"]), "false"),
});

/** Whom a stage answers. */
export interface StageSettings {
  access: Access;
  variesByOrigin: boolean;
  hasDesk: boolean;
  hasCdn: boolean;
  hasWriter: boolean;
}

export interface Settings extends StageSettings {
  tableName: string;
  maxUploadBytes: number;
  newsroomTimeZone: string;
  origins: string[];
  /** Undefined where no mail is received. */
  mailSenders: string[] | undefined;
  /** S3 is an emulator. */
  hasOwnS3Endpoint: boolean;
  cursorKey: string | undefined;
  events: { bus: string; source: string } | undefined;
  uploadQueue: string | undefined;
  revisionDays: number;
  indexShards: number;
  /** Functions of release 0.1.0 may be at work. */
  hasFormerIndex: boolean;
  storyHours: number;
  briefings: string;
}

/**
 * Reads the settings that most functions need.
 *
 * @throws when one is missing or malformed: the deployment is wrong, and the function must not start
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const read = Env.parse(env);
  return {
    tableName: read.TABLE_NAME,
    maxUploadBytes: read.MAX_UPLOAD_BYTES,
    newsroomTimeZone: read.NEWSROOM_TIME_ZONE,
    origins: read.ORIGINS.split(",").filter((prefix) => prefix !== ""),
    mailSenders: read.MAIL_SENDERS === "" ? undefined : read.MAIL_SENDERS.split(","),
    hasOwnS3Endpoint: Boolean(read.AWS_ENDPOINT_URL_S3 ?? read.AWS_ENDPOINT_URL),
    cursorKey: read.CURSOR_KEY,
    ...describeStage(read),
    events:
      read.EVENT_BUS && read.EVENT_SOURCE ? { bus: read.EVENT_BUS, source: read.EVENT_SOURCE } : undefined,
    uploadQueue: read.UPLOAD_QUEUE,
    revisionDays: read.REVISION_DAYS,
    indexShards: read.INDEX_SHARDS,
    hasFormerIndex: read.FORMER_INDEX === "true",
    storyHours: read.STORY_HOURS,
    briefings: read.BRIEFINGS,
  };
}

function describeStage(read: z.infer<typeof StageEnv>): StageSettings {
  const { ACCESS, CORS_ORIGINS, DESK, CDN, WRITER } = read;
  return {
    access: ACCESS,
    variesByOrigin: CORS_ORIGINS !== "*",
    hasDesk: DESK === "true",
    hasCdn: CDN === "true",
    hasWriter: WRITER !== "none",
  };
}

/** Reads whom the stage answers, where its desk uploads to, and where it logs in. @throws when malformed */
export function readReferenceSettings(env: Record<string, string | undefined>): StageSettings & {
  uploadsUrl: string | undefined;
  logIn: LogIn | undefined;
} {
  const read = ReferenceEnv.parse(env);
  const stage = describeStage(read);
  return {
    ...stage,
    // Of whom a stage is open to nobody asks who they are.
    uploadsUrl: stage.access === "public" ? undefined : findUploadsUrl(read),
    logIn: stage.access === "jwt" && stage.hasDesk ? describeLogIn(read) : undefined,
  };
}

/** Where the desk's page logs in, on stages that take tokens. */
export interface LogIn {
  issuer: string;
  /** Where tokens are given, if not at the issuer's own address. */
  tokenOrigin: string | undefined;
  /** The page, as the issuer knows it. */
  clientId: string;
  /** For whom tokens are. */
  audience: string;
  /** The scope of those who may upload and decide. */
  deskScope: string;
}

function describeLogIn(read: z.infer<typeof ReferenceEnv>): LogIn {
  return {
    issuer: requireSetting(read.ISSUER || undefined, "ISSUER"),
    tokenOrigin: read.TOKEN_ORIGIN || undefined,
    clientId: requireSetting(read.CLIENT_ID || undefined, "CLIENT_ID"),
    audience: requireSetting(read.AUDIENCE || undefined, "AUDIENCE"),
    deskScope: read.DESK_SCOPE,
  };
}

/** Reads what forms for uploading let in. @throws when malformed */
export function readUploadSettings(env: Record<string, string | undefined>): StageSettings & {
  bucket: { name: string; region: string; url: string };
  deskPrefix: string;
  deskScope: string;
  maxUploadBytes: number;
} {
  const read = UploadEnv.parse(env);
  return {
    ...describeStage(read),
    bucket: { name: read.UPLOAD_BUCKET, region: read.AWS_REGION, url: findUploadsUrl(read) },
    deskPrefix: read.DESK_PREFIX,
    deskScope: read.DESK_SCOPE,
    maxUploadBytes: read.MAX_UPLOAD_BYTES,
  };
}

/** An emulator's buckets have no host names: they are addressed by path. */
function findUploadsUrl(read: z.infer<typeof BucketEnv>): string {
  const endpoint = read.AWS_ENDPOINT_URL_S3 ?? read.AWS_ENDPOINT_URL;
  return endpoint === undefined ? read.UPLOADS_URL : `${endpoint}/${read.UPLOAD_BUCKET}`;
}

const Credentials = z.object({
  AWS_ACCESS_KEY_ID: z.string().check(z.minLength(1)),
  AWS_SECRET_ACCESS_KEY: z.string().check(z.minLength(1)),
  AWS_SESSION_TOKEN: z.optional(z.string()),
});

/** Reads the function's role, as Lambda hands it over. @throws when it is missing */
export function readCredentials(env: Record<string, string | undefined>): {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string | undefined;
} {
  const read = Credentials.parse(env);
  return {
    accessKeyId: read.AWS_ACCESS_KEY_ID,
    secretAccessKey: read.AWS_SECRET_ACCESS_KEY,
    sessionToken: read.AWS_SESSION_TOKEN,
  };
}

/** Reads whom the stage answers, and how its newsroom wants its files read. @throws when malformed */
export function readReadingSettings(
  env: Record<string, string | undefined>,
): StageSettings & { newsroom: { timeZone: string; maxUploadBytes: number } } {
  const read = ReadingEnv.parse(env);
  return {
    ...describeStage(read),
    newsroom: { timeZone: read.NEWSROOM_TIME_ZONE, maxUploadBytes: read.MAX_UPLOAD_BYTES },
  };
}

const LogEnv = z.object({
  /** The stage's name on every line and metric, such as `standfirst-prod`. */
  STAGE: z.string().check(z.minLength(1)),
  LOG_LEVEL: z._default(z.enum(LOG_LEVELS), "info"),
});

/** Reads the log's settings. @throws when one is missing or malformed */
export function logSettings(env: Record<string, string | undefined>): { stage: string; level: LogLevel } {
  const { STAGE: stage, LOG_LEVEL: level } = LogEnv.parse(env);
  return { stage, level };
}

/** A secret as Standard Webhooks defines it. */
export const SigningSecret = z
  .string()
  .check(
    z.regex(
      /^(whsec_)?[A-Za-z0-9+/]{32,88}={0,2}$/,
      "must be 24 to 64 bytes in base64, behind whsec_ or bare",
    ),
  );

const WebhookEnv = z.object({
  WEBHOOK_URL: z._default(z.union([z.literal(""), z.url()]), ""),
  WEBHOOK_SECRET: z._default(z.union([z.literal(""), SigningSecret]), ""),
});

/**
 * Reads the settings of webhooks.
 *
 * @returns undefined when no receiver is set
 * @throws when a receiver is set without its secret, or malformed
 */
export function readWebhookSettings(
  env: Record<string, string | undefined>,
): { url: string; secret: string } | undefined {
  const { WEBHOOK_URL: url, WEBHOOK_SECRET: secret } = WebhookEnv.parse(env);
  return url ? { url, secret: requireSetting(secret || undefined, "WEBHOOK_SECRET") } : undefined;
}

const WriterEnv = z.object({
  TABLE_NAME: z.string().check(z.minLength(1)),
  AWS_REGION: z.string().check(z.minLength(1)),
  WRITER: z.enum(["bedrock", "openai"]),
  WRITER_MODEL: z.string().check(z.minLength(1)),
  WRITER_ENDPOINT: z._default(z.union([z.literal(""), z.url()]), ""),
  WRITER_KEY: z._default(z.string(), ""),
  WRITER_POLICY: z._default(z.enum(["approve", "automatic"]), "approve"),
  /** Sections that are given to no model, by commas. */
  WRITER_EXCEPT: z._default(z.string(), ""),
  /** Millions of tokens, in and out together. */
  WRITER_MONTHLY_LIMIT: z.coerce.number().check(z.int(), z.positive()),
  WRITER_QUEUE_URL: z.string().check(z.minLength(1)),
  REVISION_DAYS: Env.shape.REVISION_DAYS,
  AWS_ENDPOINT_URL_SQS: z.optional(z.string()),
  AWS_ENDPOINT_URL_BEDROCK_RUNTIME: z.optional(z.string()),
});

/** Reads which model writes, and within which bounds. @throws when one is missing or malformed */
export function readWriterSettings(env: Record<string, string | undefined>) {
  const read = WriterEnv.parse(env);
  const { WRITER_MODEL: model, WRITER_ENDPOINT: url, WRITER_KEY: key } = read;
  return {
    tableName: read.TABLE_NAME,
    revisionDays: read.REVISION_DAYS,
    region: read.AWS_REGION,
    chat:
      read.WRITER === "openai"
        ? { url: requireSetting(url || undefined, "WRITER_ENDPOINT"), model, key: key || undefined }
        : undefined,
    bedrock: { model, endpoint: url || read.AWS_ENDPOINT_URL_BEDROCK_RUNTIME },
    policy: read.WRITER_POLICY,
    excepted: splitList(read.WRITER_EXCEPT).map((section) => section.toLowerCase()),
    monthlyTokens: read.WRITER_MONTHLY_LIMIT * 1_000_000,
    queue: { url: read.WRITER_QUEUE_URL, endpoint: read.AWS_ENDPOINT_URL_SQS },
  };
}

function splitList(list: string): string[] {
  return list
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** @returns the setting. @throws when it is missing */
export function requireSetting<T>(setting: T | undefined, name: string): T {
  if (setting === undefined) throw new Error(`${name} is not set.`);
  return setting;
}
