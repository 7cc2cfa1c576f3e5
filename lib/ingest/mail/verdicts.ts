/**
 * What SES found of a mail that it received. It writes that above all that the sender wrote, in this order:
 * Return-Path, Received, X-SES-Spam-Verdict, X-SES-Virus-Verdict, Received-SPF, Authentication-Results,
 * X-SES-RECEIPT. So only the fields down to the first X-SES-RECEIPT count, and only where they stand exactly
 * so: whoever writes the like of them into a mail finds them below.
 *
 * @see https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html
 */
import type { HeaderField } from "./header.ts";

export interface MailVerdicts {
  /** `PASS`, `FAIL`, `GRAY`, `PROCESSING_FAILED`. */
  spam: string;
  virus: string;
  spf: { result: string; domain: string };
  /** One for each signature. */
  dkim: { result: string; domain: string }[];
  dmarc: { result: string; domain: string };
}

/** Who receives: SES in some region. Names that a sender gives itself are plain, or hide something. */
const RECEIVED = /^from [\w.:[\]-]{1,255} \([^()]{0,300}\) by inbound-smtp\.[a-z0-9-]{1,30}\.amazonaws\.com /;

/** An address without quotation marks, comments or brackets: those could look like results further down. */
const PLAIN_ADDRESS = /^<[\w.!#$%&'*+/=?^`{|}~-]{1,128}@([\w.-]{1,253})>$/;

/**
 * @returns undefined when they do not stand as SES writes them
 */
export function readVerdicts(header: readonly HeaderField[]): MailVerdicts | undefined {
  const end = header.findIndex(({ name }) => name === "x-ses-receipt");
  const [returned, received, ...found] = header.slice(0, Math.max(end, 0));
  const sender = returned?.name === "return-path" && PLAIN_ADDRESS.exec(returned.value)?.[1];
  if (!sender || received?.name !== "received" || !RECEIVED.test(received.value)) return undefined;

  const told = new Map(found.map(({ name, value }) => [name, value]));
  if (told.size !== found.length || found.some(({ name }) => !isOfSes(name))) return undefined;
  const spam = told.get("x-ses-spam-verdict");
  const virus = told.get("x-ses-virus-verdict");
  const results = readResults(told.get("authentication-results") ?? "");
  if (spam === undefined || virus === undefined || !results) return undefined;
  return { spam, virus, ...results, spf: { ...results.spf, domain: sender.toLowerCase() } };
}

function isOfSes(name: string): boolean {
  return name.startsWith("x-ses-") || name === "received-spf" || name === "authentication-results";
}

/** Results stand in this order, each once, but for signatures, of which a mail may have several. */
const ORDER: ReadonlyMap<string, number> = new Map([
  ["spf", 0],
  ["envelope-from", 1],
  ["helo", 2],
  ["dkim", 3],
  ["dmarc", 4],
]);

type Results = Pick<MailVerdicts, "dkim" | "dmarc"> & { spf: { result: string } };

/**
 * Reads SES's Authentication-Results. What the sender chose stands in it, too (its name, its envelope, the
 * words of its SPF record): a result that came in by that way stands twice, or out of order, and nothing is
 * believed.
 */
function readResults(value: string): Results | undefined {
  const [server, ...parts] = removeComments(value)
    .split(";")
    .map((part) => part.trim());
  if (server !== "amazonses.com" || value.includes('"')) return undefined;
  const results: { method: string; result: string; rest: string }[] = [];
  let reached = -1;
  for (const part of parts) {
    const [, method = "", result = "", rest = ""] = /^([a-z-]{1,30})=(\S{0,300})(.*)$/i.exec(part) ?? [];
    const at = ORDER.get(method.toLowerCase());
    if (at === undefined) continue;
    if (at < reached || (at === reached && method !== "dkim")) return undefined;
    reached = at;
    results.push({ method, result, rest });
  }
  const of = (wanted: string) => results.filter(({ method }) => method === wanted);
  const [spf] = of("spf");
  const [dmarc] = of("dmarc");
  if (!spf || !dmarc) return undefined;
  return {
    spf: { result: spf.result },
    dkim: of("dkim").map(({ result, rest }) => ({ result, domain: findDomain(rest, "header.i") })),
    dmarc: { result: dmarc.result, domain: findDomain(dmarc.rest, "header.from") },
  };
}

/** The domain of `header.i=@example.com`, in small letters; empty when it states none. */
function findDomain(properties: string, name: string): string {
  const stated = properties.split(/\s+/).filter((property) => property.startsWith(`${name}=`));
  if (stated.length !== 1) return "";
  const value = stated[0]!.slice(name.length + 1);
  return value.slice(value.lastIndexOf("@") + 1).toLowerCase();
}

/** Takes out what stands in brackets. @returns nothing where one is open */
function removeComments(text: string): string {
  let depth = 0;
  let kept = "";
  for (const character of text) {
    if (character === "(") depth++;
    else if (character === ")" && depth-- === 0) return "";
    else if (depth === 0) kept += character;
  }
  return depth === 0 ? kept : "";
}
