/** Asks the API of the page's own origin. Its answers are typed as the contract has them. */
import type * as z from "zod/mini";
import type { SCHEMAS } from "../api/shapes.ts";
import { asksForLogIn, end, findToken, renewToken } from "./session.ts";

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

const ENDED = "Your log-in has ended. Log in again, and do this once more.";

/**
 * Asks with the token of who is logged in, where the stage takes tokens: once more with a new one, if the
 * first is not taken.
 */
async function ask(path: string, request: RequestInit & { headers: Record<string, string> }) {
  if (!asksForLogIn()) return fetch(path, request);
  const token = await findToken();
  if (token === undefined) throw new Refusal(401, ENDED);
  const send = (bearer: string) =>
    fetch(path, { ...request, headers: { ...request.headers, authorization: `Bearer ${bearer}` } });
  const response = await send(token);
  if (response.status !== 401) return response;
  const renewed = await renewToken(token);
  const again = renewed === undefined ? response : await send(renewed);
  if (again.status === 401) end();
  return again;
}

/**
 * GETs a path. The browser keeps what it was answered and asks by its tag whether it still holds, so asking
 * again costs little.
 *
 * @param signal ends it, when something else is asked instead
 * @throws {Refusal} or the browser's error, when nothing answers
 */
export async function fetchAnswer<T>(path: string, signal?: AbortSignal): Promise<Fetched<T>> {
  const response = await ask(path, {
    headers: { accept: "application/json" },
    cache: "no-cache",
    ...(signal && { signal }),
  });
  if (!response.ok) throw new Refusal(response.status, await readDetail(response));
  return { body: await response.json(), tag: response.headers.get("etag") };
}

/** POSTs a file as it is. @throws {Refusal} or the browser's error, when nothing answers */
export async function sendFile<T>(path: string, body: Blob): Promise<T> {
  const response = await ask(path, {
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
  const response = await ask(path, { headers: { accept: type } });
  if (!response.ok) throw new Refusal(response.status, await readDetail(response));
  return await response.text();
}

async function readDetail(response: Response): Promise<string> {
  const problem = await response.json().catch(() => ({}));
  if (!problem.detail && (response.status === 401 || response.status === 403)) {
    if (!asksForLogIn()) return "This stage answers here only who signs the request; the page cannot.";
    return response.status === 401 ? ENDED : "Your log-in reads stories. It has not the right to do this.";
  }
  return problem.detail ?? problem.message ?? `The API answered ${response.status}.`;
}

/** A path with those of the parameters that are given. */
export function writeQuery(path: string, parameters: Record<string, string | number | undefined>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== "");
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length > 0 ? `${path}?${query}` : path;
}
