/** Asks the API of the page's own origin. Its answers are typed as the contract has them. */
import type * as z from "zod/mini";
import type { SCHEMAS } from "../api/shapes.ts";

/** An answer of the contract, by its name there. */
export type Answered<N extends keyof typeof SCHEMAS> = z.output<(typeof SCHEMAS)[N]>;

export interface Fetched<T> {
  body: T;
  /** Two answers of one path with the same tag are the same. */
  tag: string | null;
}

/** The API's own words on why it did not answer as asked. */
class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * GETs a path. The browser keeps what it was answered and asks by its tag whether it still holds, so asking
 * again costs little.
 *
 * @param signal ends it, when something else is asked instead
 * @throws {Refusal} or the browser's error, when nothing answers
 */
export async function fetchAnswer<T>(path: string, signal?: AbortSignal): Promise<Fetched<T>> {
  const response = await fetch(path, {
    headers: { accept: "application/json" },
    cache: "no-cache",
    ...(signal && { signal }),
  });
  if (!response.ok) throw new Refusal(response.status, await readDetail(response));
  return { body: await response.json(), tag: response.headers.get("etag") };
}

/** POSTs a file as it is. @throws {Refusal} or the browser's error, when nothing answers */
export async function sendFile<T>(path: string, body: Blob): Promise<T> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": body.type || "application/octet-stream" },
    body,
  });
  if (!response.ok) throw new Refusal(response.status, await readDetail(response));
  return await response.json();
}

/** POSTs fields as JSON. @throws {Refusal} or the browser's error, when nothing answers */
export function postFields<T>(path: string, fields: Record<string, string>): Promise<T> {
  return sendFile<T>(path, new Blob([JSON.stringify(fields)], { type: "application/json" }));
}

/** GETs a path as text of a media type. */
export async function fetchText(path: string, type: string): Promise<string> {
  const response = await fetch(path, { headers: { accept: type } });
  if (!response.ok) throw new Refusal(response.status, await readDetail(response));
  return await response.text();
}

async function readDetail(response: Response): Promise<string> {
  const problem = await response.json().catch(() => ({}));
  if (!problem.detail && (response.status === 401 || response.status === 403))
    return "This stage answers here only who signs the request; the page cannot.";
  return problem.detail ?? problem.message ?? `The API answered ${response.status}.`;
}

/** A path with those of the parameters that are given. */
export function writeQuery(path: string, parameters: Record<string, string | number | undefined>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== "");
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length > 0 ? `${path}?${query}` : path;
}
