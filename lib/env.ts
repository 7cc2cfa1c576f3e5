/** The functions' settings, read once at cold start. The names are those that serverless.yml sets. */
import * as z from "zod/mini";

const Env = z.object({
  TABLE_NAME: z.string().check(z.minLength(1)),
  /** An upload larger than this is rejected before its bytes are read. */
  MAX_UPLOAD_BYTES: z._default(z.coerce.number().check(z.int(), z.positive()), 20 * 1024 * 1024),
  /** IANA name; a time without a zone is read in it. */
  NEWSROOM_TIME_ZONE: z._default(z.string(), "UTC"),
  /** Signs the cursors of lists. */
  CURSOR_KEY: z.optional(z.string().check(z.minLength(16))),
  /** How long what an earlier revision said is kept. */
  REVISION_DAYS: z._default(z.coerce.number().check(z.int(), z.positive()), 90),
});

export interface Settings {
  tableName: string;
  maxUploadBytes: number;
  newsroomTimeZone: string;
  cursorKey: string | undefined;
  revisionDays: number;
}

/**
 * @throws when a setting is missing or malformed: the deployment is wrong, and the function must not start.
 */
export function settings(env: Record<string, string | undefined>): Settings {
  const read = Env.parse(env);
  return {
    tableName: read.TABLE_NAME,
    maxUploadBytes: read.MAX_UPLOAD_BYTES,
    newsroomTimeZone: read.NEWSROOM_TIME_ZONE,
    cursorKey: read.CURSOR_KEY,
    revisionDays: read.REVISION_DAYS,
  };
}

/** @throws when a setting that this function cannot do without is missing */
export function required<T>(setting: T | undefined, name: string): T {
  if (setting === undefined) throw new Error(`${name} is not set.`);
  return setting;
}
