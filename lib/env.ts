/** The functions' settings, read once at cold start. The names are those that serverless.yml sets. */
import * as z from "zod/mini";

const Env = z.object({
  TABLE_NAME: z.string().check(z.minLength(1)),
  /** An upload larger than this is rejected before its bytes are read. */
  MAX_UPLOAD_BYTES: z._default(z.coerce.number().check(z.int(), z.positive()), 20 * 1024 * 1024),
  /** IANA name; a time without a zone is read in it. */
  NEWSROOM_TIME_ZONE: z._default(z.string(), "UTC"),
  /** How long what an earlier revision said is kept. */
  REVISION_DAYS: z._default(z.coerce.number().check(z.int(), z.positive()), 90),
});

export interface Settings {
  tableName: string;
  maxUploadBytes: number;
  newsroomTimeZone: string;
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
    revisionDays: read.REVISION_DAYS,
  };
}
