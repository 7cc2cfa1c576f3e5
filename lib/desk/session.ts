/**
 * Who looks at the page. Most stages ask nobody. One that takes tokens (access=jwt) says so in its page; then
 * the tokens are kept for as long as the tab is open, and go with what the API is asked.
 */
import { useEffect, useState } from "preact/hooks";
import type { LogInSettings, Pending, Tokens } from "./log-in.ts";

export interface Session {
  /**
   * `open`: nobody is asked. `out`: nobody is logged in. `ended`: the log-in has, while somebody works.
   * `aside`: this window was opened to log in, and may be closed.
   */
  status: "open" | "out" | "in" | "ended" | "aside";
  /** Why nobody is logged in, where it is not because nobody wanted to. */
  problem?: string;
}

/** Of sessionStorage. */
const TOKENS = "tokens";
const PENDING = "log-in";

/** Between the window that logs in anew, and the one that waits for it. */
const CHANNEL = "log-in";

/** Tokens are renewed so long before their end. */
const MARGIN_MS = 30_000;

let settings: LogInSettings | undefined;
let tokens: Tokens | undefined;
/** Of the last token: they stay with what is on the page when it has ended. */
let scopes: string[] = [];
let session: Session = { status: "open" };
let renewing: Promise<string | undefined> | undefined;
const listeners = new Set<(session: Session) => void>();

function become(next: Session): void {
  session = next;
  for (const listen of listeners) listen(next);
}

export function useSession(): Session {
  const [shown, show] = useState(session);
  useEffect(() => {
    listeners.add(show);
    show(session);
    return () => void listeners.delete(show);
  }, []);
  return shown;
}

const loadClient = () => import("./log-in.ts");

const readMark = (name: string) =>
  document.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? undefined;

/** Finds out who looks: before anything is shown. */
export async function startSession(): Promise<void> {
  const mark = readMark("log-in");
  if (mark === undefined) return;
  settings = JSON.parse(mark) as LogInSettings;
  const back = new URL(location.href);
  if (back.searchParams.has("code") || back.searchParams.has("error")) return comeBack(back);
  tokens = read<Tokens>(TOKENS);
  if (tokens && !tokens.refresh && tokens.ends !== undefined && tokens.ends < Date.now()) forget();
  scopes = readScopes(tokens?.access);
  become({ status: tokens ? "in" : "out" });
}

/** The issuer has led back here. */
async function comeBack(back: URL): Promise<void> {
  const pending = read<Pending>(PENDING);
  if (pending?.state !== back.searchParams.get("state")) return handOver(back);
  sessionStorage.removeItem(PENDING);
  history.replaceState(null, "", `/${pending?.hash ?? ""}`);
  await redeem(pending!, back);
}

/** To the window that has asked for it; nobody else knows what belongs to it. */
function handOver(back: URL): void {
  history.replaceState(null, "", "/");
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    if (data.taken === back.searchParams.get("state")) close();
  };
  channel.postMessage({ back: back.href });
  become({ status: "aside" });
}

async function redeem(pending: Pending, back: URL): Promise<void> {
  const client = await loadClient();
  try {
    take(await client.redeem(settings!, pending, back));
  } catch (error) {
    fail(client.explain(error, settings!));
  }
}

/** Stops with a reason: who works stays where he is. */
function fail(problem: string): void {
  const isWorking = session.status === "in" || session.status === "ended";
  become({ status: isWorking ? "ended" : "out", problem });
}

function take(told: Tokens): void {
  const problem = findFault(told.access);
  if (problem) {
    fail(problem);
    return;
  }
  tokens = told;
  scopes = readScopes(told.access);
  sessionStorage.setItem(TOKENS, JSON.stringify(told));
  become({ status: "in" });
}

/** What the gateway would refuse it for. It would not say why. */
function findFault(access: string): string | undefined {
  const { aud, client_id } = readClaims(access);
  const found = [aud ?? client_id ?? []].flat();
  const { audience } = settings!;
  if (found.includes(audience)) return undefined;
  const told = found.length > 0 ? `"${found.join('", "')}"` : "nobody in particular";
  const taken = `this service takes those for "${audience}" alone`;
  return `This log-in is for ${told}; ${taken}. Tell whoever runs it.`;
}

interface Claims {
  aud?: string | string[];
  client_id?: string;
  scope?: string | string[];
  scp?: string | string[];
}

/** What a token says of itself, unverified: the gateway decides. */
function readClaims(jwt: string | undefined): Claims {
  const [, payload = ""] = jwt?.split(".") ?? [];
  try {
    const bytes = Uint8Array.from(atob(payload.replace(/-/g, "+").replace(/_/g, "/")), (one) =>
      one.charCodeAt(0),
    );
    return JSON.parse(new TextDecoder().decode(bytes)) as Claims;
  } catch {
    return {};
  }
}

function readScopes(access: string | undefined): string[] {
  const { scope, scp } = readClaims(access);
  return [scope ?? scp ?? []].flat().flatMap((one) => one.split(" "));
}

/** Whether who looks may upload and decide: on a stage that lets its page do so, with a token of the desk. */
export function isDesk(): boolean {
  if (readMark("uploads") === undefined) return false;
  return !settings || scopes.includes(settings.deskScope);
}

/** Whether who looks may decide on what a model wrote: on a stage where one writes. */
export function hasDrafts(): boolean {
  return isDesk() && readMark("drafts") !== undefined;
}

/** Whether somebody worked here whose log-in has ended: what is asked meanwhile is asked again. */
export const hasEnded = () => session.status === "ended";

export const asksForLogIn = () => settings !== undefined;

/** The token to ask with, renewed where it is about to end; undefined where none is left. */
export async function findToken(): Promise<string | undefined> {
  const { access, ends = Number.POSITIVE_INFINITY } = tokens ?? {};
  return ends - MARGIN_MS > Date.now() ? access : renewToken(access);
}

/**
 * Another token than one that is not taken any more; undefined where there is none, and then the log-in has
 * ended. What asks at the same time shares one.
 */
export async function renewToken(refused: string | undefined): Promise<string | undefined> {
  if (!settings || !tokens) return undefined;
  if (tokens.access !== refused) return tokens.access;
  renewing ??= askForToken(tokens).finally(() => {
    renewing = undefined;
  });
  return renewing;
}

async function askForToken(ending: Tokens): Promise<string | undefined> {
  const client = await loadClient();
  try {
    if (!ending.refresh) return end();
    take(await client.renew(settings!, ending));
    return tokens?.access;
  } catch (error) {
    // A line that is down ends no log-in: it is tried again when something is asked.
    return error instanceof TypeError ? undefined : end();
  }
}

/** The log-in has ended; what is on the page stays. */
export function end(): undefined {
  forget();
  become({ status: "ended" });
}

function forget(): void {
  tokens = undefined;
  sessionStorage.removeItem(TOKENS);
}

/** Leads to the issuer, which leads back. */
export async function logIn(): Promise<void> {
  const client = await loadClient();
  try {
    const { url, pending } = await client.writeRequest(settings!);
    sessionStorage.setItem(PENDING, JSON.stringify({ ...pending, hash: location.hash }));
    location.assign(url);
  } catch (error) {
    fail(client.explain(error, settings!));
  }
}

/** Logs in in a window beside, so that nothing of what is typed here is lost. */
export async function logInAside(): Promise<void> {
  // At once: later, browsers let none open.
  const aside = open("about:blank", "", "popup,width=480,height=700");
  if (!aside) return fail("The browser opened no window. Let this page open one, and try again.");
  const client = await loadClient();
  try {
    const { url, pending } = await client.writeRequest(settings!);
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = async ({ data }) => {
      const back = new URL(data.back ?? "", location.href);
      if (back.searchParams.get("state") !== pending.state) return;
      channel.postMessage({ taken: pending.state });
      channel.close();
      await redeem(pending, back);
    };
    aside.location.href = url;
  } catch (error) {
    aside.close();
    fail(client.explain(error, settings!));
  }
}

/** Forgets the tokens, here and where the issuer takes them back; then ends the log-in there, too. */
export async function logOut(): Promise<void> {
  const ending = tokens;
  forget();
  become({ status: "out" });
  const client = await loadClient();
  const url = ending && (await client.revoke(settings!, ending).catch(() => undefined));
  if (url) location.assign(url);
}

function read<T>(name: string): T | undefined {
  const stored = sessionStorage.getItem(name);
  return stored === null ? undefined : (JSON.parse(stored) as T);
}
