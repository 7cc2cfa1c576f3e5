/**
 * One line of JSON an outcome, for CloudWatch. Never an article's text: keys, ids and codes only. The metrics that an
 * outcome measures travel in the same line.
 */
import { embedded, type Measured, STAGE } from "./metrics.ts";

/** What can be told, and how loudly. */
export const LEVEL_OF = {
  UPLOAD_INGESTED: "info",
  UPLOAD_WITHDRAWN: "info",
  UPLOAD_REJECTED: "warn",
  UPLOAD_FAILED: "error",
  MESSAGE_IGNORED: "warn",
  ARTICLE_ANNOUNCED: "info",
  ANNOUNCEMENT_FAILED: "error",
  EMBARGOES_CHECKED: "info",
  WEBHOOK_DELIVERED: "info",
  WEBHOOK_FAILED: "warn",
  REQUEST_ANSWERED: "info",
  REQUEST_FAILED: "error",
} as const satisfies Record<string, LogLevel>;

export type LogEvent = keyof typeof LEVEL_OF;

/** From the most to the least that is told. */
export const LOG_LEVELS = ["info", "warn", "error"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type Fields = Record<string, string | number | undefined>;

export type Log = (event: LogEvent, fields: Fields, measured?: Measured) => void;

export interface LogSettings {
  /** Whose lines and metrics these are: `standfirst-prod`. */
  stage: string;
  /** Of what is told less loudly only the metrics are written. */
  level: LogLevel;
  write(line: string): void;
  now(): Date;
}

/** @returns the log of one request: its id stands on every line */
export function logger({ stage, level, write, now }: LogSettings): (requestId: string) => Log {
  return (requestId) =>
    (event, fields, measured = {}) => {
      const isTold = LOG_LEVELS.indexOf(LEVEL_OF[event]) >= LOG_LEVELS.indexOf(level);
      const present = new Set(Object.keys(fields).filter((name) => fields[name] !== undefined));
      const metrics = embedded(measured, present, now());
      if (isTold)
        write(escaped({ level: LEVEL_OF[event], event, requestId, ...fields, [STAGE]: stage, ...metrics }));
      else if ("_aws" in metrics) write(escaped({ ...dimensionsOf(fields), [STAGE]: stage, ...metrics }));
    };
}

/** The fields that a metric may be counted by. */
function dimensionsOf({ format, language, code }: Fields): Fields {
  return { format, language, code };
}

/** An error's message may quote an upload; its name does not. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/**
 * JSON escapes what would end a line; this escapes what it leaves be and a terminal would obey or a reader be deceived
 * by: C1 controls, separators, and marks that turn the direction of the text.
 */
function escaped(line: object): string {
  return JSON.stringify(line).replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
