/**
 * One line of JSON an event, for CloudWatch. Never an article's text: keys, ids and codes only. JSON.stringify
 * escapes control characters, so nothing from an upload can forge a line.
 */
export type LogEvent =
  | "UPLOAD_INGESTED"
  | "UPLOAD_REJECTED"
  | "UPLOAD_WITHDRAWN"
  | "UPLOAD_FAILED"
  | "MESSAGE_IGNORED"
  | "REQUEST_FAILED";

export type Log = (event: LogEvent, fields: Record<string, string | number | undefined>) => void;

export const log: Log = (event, fields) => {
  console.log(JSON.stringify({ event, ...fields }));
};
