/**
 * Who may send mail: whoever the newsroom has listed, by the verdicts that SES wrote. The address that counts
 * is the one that readers of the mail see (From), and it counts only where its domain stands behind it.
 */
import { Rejection } from "../../rejection.ts";
import { type HeaderField, readMailHeader } from "./header.ts";
import { type MailVerdicts, readVerdicts } from "./verdicts.ts";

/** Where SES puts mail (infra/mail.yml). */
const MAIL_PREFIX = "mail/";

/**
 * Refuses a mail that nobody who is listed has sent. Other uploads pass.
 *
 * @param senders addresses, and domains of which every address may send; undefined where no mail is received:
 *   what was received before is then refused as well, as nobody is listed any more
 * @throws {Rejection} `unknown-sender` or `suspect-mail`
 */
export function checkMail(key: string, bytes: Uint8Array, senders: readonly string[] | undefined): void {
  if (!key.startsWith(MAIL_PREFIX)) return;
  const header = readMailHeader(bytes);
  if (!senders && !header?.some(({ name }) => name === "x-ses-receipt")) return;
  const verdicts = header && readVerdicts(header);
  if (!header || !verdicts)
    throw refuse("It does not begin as mail does that was received for the newsroom.");
  const { spam, virus } = verdicts;
  if (virus !== "PASS") throw new Rejection("suspect-mail", `The check for viruses said ${clip(virus)}.`);
  if (spam !== "PASS") throw new Rejection("suspect-mail", `The check for spam said ${clip(spam)}.`);
  const from = readFrom(header);
  if (!from) throw refuse("It does not name one sender, in the plain form that mail programs write.");
  const { address, domain } = from;
  const why = findDoubt(domain, verdicts);
  if (why) throw refuse(`It says that it is from ${clip(address)}; ${why}.`);
  if (!senders?.some((listed) => matches(listed, address, domain)))
    throw refuse(`It is from ${clip(address)}, who is not listed.`);
}

function refuse(message: string): Rejection {
  return new Rejection("unknown-sender", message);
}

/** So much of a mail is repeated. */
function clip(text: string): string {
  return text.slice(0, 100);
}

function matches(listed: string, address: string, domain: string): boolean {
  const wanted = listed.toLowerCase();
  return wanted.includes("@") ? wanted === address : wanted === domain;
}

/** `ana@herald.example`, or that in pointed brackets behind a name; what is quoted says nothing. */
const ADDRESS =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}[a-z]{2,63})$/;
const NAME = /^(?:[^"<>@,;:()\\]|"(?:[^"\\]|\\.)*")*$/;

/** Who a mail says that it is from: one address, told once; undefined where that is not plain. */
function readFrom(header: readonly HeaderField[]): { address: string; domain: string } | undefined {
  const [from, ...others] = header.filter(({ name }) => name === "from");
  if (!from || others.length > 0 || from.value.length > 1_000) return undefined;
  const opens = from.value.lastIndexOf("<");
  const isBracketed = opens >= 0 && from.value.endsWith(">");
  const name = isBracketed ? from.value.slice(0, opens) : "";
  const address = (isBracketed ? from.value.slice(opens + 1, -1) : from.value).trim().toLowerCase();
  const domain = ADDRESS.exec(address)?.[1];
  return domain !== undefined && NAME.test(name) ? { address, domain } : undefined;
}

/**
 * Why a domain does not stand behind a mail: the end of a sentence. DMARC settles it, where the domain has
 * it; else a signature or the sending server must be of that domain, or of one that it is part of.
 */
function findDoubt(domain: string, { spf, dkim, dmarc }: MailVerdicts): string | undefined {
  if (dmarc.domain !== domain) return "what was checked is another address";
  if (dmarc.result === "pass") return undefined;
  if (dmarc.result !== "none") return "its domain says that it is not (DMARC)";
  const standsBehind = ({ result, domain: by }: { result: string; domain: string }) =>
    result === "pass" && by.includes(".") && (domain === by || domain.endsWith(`.${by}`));
  return [spf, ...dkim].some(standsBehind) ? undefined : "its domain does not stand behind it (SPF, DKIM)";
}
