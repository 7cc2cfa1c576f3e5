/**
 * The log: one line of JSON for each outcome, for CloudWatch. A line has keys, ids and codes, and never an
 * article's text. The metrics of an outcome are in the same line.
 */
import { embedMetrics, type Measured, STAGE } from "./metrics.ts";

/** The events that are logged, and their levels. */
export const LEVEL_OF = {
  UPLOAD_INGESTED: "info",
  UPLOAD_WITHDRAWN: "info",
  UPLOAD_REJECTED: "warn",
  UPLOAD_GOES_ON: "info",
  UPLOAD_FAILED: "error",
  MESSAGE_IGNORED: "warn",
  ARTICLE_ANNOUNCED: "info",
  ANNOUNCEMENT_FAILED: "error",
  EMBARGOES_CHECKED: "info",
  STORIES_GROUPED: "info",
  STORIES_BEHIND: "warn",
  FEED_FETCHED: "info",
  FEED_FAILED: "warn",
  FEEDS_CHECKED: "info",
  WEBHOOK_DELIVERED: "info",
  WEBHOOK_FAILED: "warn",
  SUMMARY_WRITTEN: "info",
  SUMMARY_NOT_WRITTEN: "info",
  SUMMARY_DELAYED: "warn",
  WRITER_BUSY: "warn",
  REQUEST_ANSWERED: "info",
  REQUEST_FAILED: "error",
} as const satisfies Record<string, LogLevel>;

export type LogEvent = keyof typeof LEVEL_OF;

/** Ordered: each level logs less than the one before. */
export const LOG_LEVELS = ["info", "warn", "error"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type Fields = Record<string, string | number | undefined>;

export type Log = (event: LogEvent, fields: Fields, measured?: Measured) => void;

export interface LogSettings {
  /** The name of the stage, such as `standfirst-prod`. */
  stage: string;
  /** Of events below this level only the metrics are written. */
  level: LogLevel;
  write(line: string): void;
  now(): Date;
}

/**
 * Makes the logs of requests.
 *
 * @returns a function that gives the log of one request; its id is on every line
 */
export function makeLogger({ stage, level, write, now }: LogSettings): (requestId: string) => Log {
  return (requestId) =>
    (event, fields, measured = {}) => {
      const isLogged = LOG_LEVELS.indexOf(LEVEL_OF[event]) >= LOG_LEVELS.indexOf(level);
      const present = new Set(Object.keys(fields).filter((name) => fields[name] !== undefined));
      const metrics = embedMetrics(measured, present, now());
      if (isLogged)
        write(
          escapeLine({ level: LEVEL_OF[event], event, requestId, ...fields, [STAGE]: stage, ...metrics }),
        );
      else if ("_aws" in metrics)
        write(escapeLine({ ...selectDimensions(fields), [STAGE]: stage, ...metrics }));
    };
}

/** The fields by which a metric may be counted. */
function selectDimensions({ format, language, code }: Fields): Fields {
  return { format, language, code };
}

/** The name of an error. It is logged without the message, which may quote an upload. */
export function nameError(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/**
 * Writes a line as JSON, and escapes what JSON leaves as it is and a terminal would obey or a reader be
 * deceived by: C1 controls, line separators, and marks that change the direction of text.
 */
function escapeLine(line: object): string {
  return JSON.stringify(line).replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
