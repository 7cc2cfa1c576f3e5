/**
 * Who sent a mail: somebody, who may be its author, or a press office, which is its source and
 * never an author.
 */
import type { Image, Person } from "../../../article.ts";
import { anyOf, listPhrases } from "../../../languages/index.ts";
import { compilePattern } from "../../../languages/patterns.ts";
import { parseByline } from "../../../newsroom/byline.ts";
import { tidy } from "../../../text/characters.ts";
import { foldLine } from "../../../text/words.ts";

export interface Sender {
  /** As the mail gives it; never an address. */
  readonly name: string;
  /** Nobody when an organisation sent it. */
  readonly people: Person[];
}

/** Words that are no part of a person's name, and that organisations and press offices have in theirs. */
const OF_AN_ORGANISATION: ReadonlySet<string> = new Set(listPhrases("mail", "organisations"));
/** Shorter words stand in many domains by chance. */
const MIN_TELLING_LETTERS = 3;

/** "Pat Moor via Harbour Group": a list that sent it on. */
const VIA = compilePattern(String.raw`(?<!\s)\s+${anyOf("mail", "via")}\s+\S.*`);

/**
 * @param name the mail's `From`, its address aside
 * @param told the subject, and how the copy begins: whom the news is about does not report it
 */
export function parseSender(name: string, address: string, told: readonly string[]): Sender | undefined {
  const stated = tidy(name).replace(VIA, "");
  if (stated === "" || (stated.includes("@") && !/\s@\s/.test(stated))) return undefined;
  const isOne = (text: string) => isOrganisation(text, address, told);
  const [who, forWhom] = splitSender(stated, isOne);
  const people = parseByline(who);
  if (forWhom !== undefined && people.length === 1) {
    return { name: who, people: [{ ...people[0]!, organisation: forWhom }] };
  }
  const isAlone = people.length === 1 && people[0]!.name === who;
  return { name: who, people: isAlone && isOne(who) ? [] : people };
}

/**
 * A person and an organisation: "Pat Moor (Skua Oil)", "Skua Oil - Pat Moor", "Pat Moor, Skua Oil". A single
 * name is the sender.
 */
function splitSender(stated: string, isOrganisation: (text: string) => boolean): [string, string?] {
  const [, outside = "", inside = ""] = /^([^()]*[^()\s])\s*\(([^()]+)\)$/.exec(stated) ?? [];
  const halves = inside ? [putFirstNameFirst(outside), inside] : stated.split(BETWEEN);
  if (halves.length === 2) {
    const [one, other] = halves as [string, string];
    // "Museum of the Sea | Press", in the news of the museum.
    if (isOrganisation(one) && isOrganisation(other)) return [one];
    if (isOrganisation(other) && !isOrganisation(one)) return [one, other];
    if (isOrganisation(one) && !isOrganisation(other)) return [other, one];
    if (inside) return [one, other];
  }
  return [putFirstNameFirst(stated)];
}

const BETWEEN = compilePattern(
  String.raw`(?:(?<!\s)\s+)?[|,]\s*|(?<!\s)\s+(?:[-–—/@]|${anyOf("mail", "between")})\s+`,
  "u",
);

function isOrganisation(name: string, address: string, told: readonly string[]): boolean {
  const words = foldLine(name).split(" ");
  if (words.some((word) => OF_AN_ORGANISATION.has(word))) return true;
  const [mailbox = "", domain = ""] = normaliseAddress(address).split("@");
  const isIn = (text: string) =>
    words.some((word) => word.length >= MIN_TELLING_LETTERS && text.includes(word));
  // jane@doe.example is Jane Doe's own; press@skua.example is Skua Oil's.
  if (isIn(mailbox)) return false;
  if (isIn(domain)) return true;
  return words.length > 1 && told.some((text) => ` ${foldLine(text)} `.includes(` ${words.join(" ")} `));
}

function normaliseAddress(address: string): string {
  return address.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, "");
}

/** Directories list people by their last name: "Weber, Klaus". */
function putFirstNameFirst(name: string): string {
  return name.replace(/^(\p{Lu}[\p{L}'’ -]+), (\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]*)?)$/u, "$2 $1");
}

/** Names of files that are no picture of a story. */
const FURNITURE = new RegExp(
  [
    "(?:^|[/_.-])(?:logo|icon|spacer|pixel|banner|header|footer|signature",
    "|facebook|twitter|linkedin|instagram|youtube)",
  ].join(""),
  "i",
);

/** Whether a picture of a mail is its sender's letterhead. */
export function isLetterhead({ caption = "", uri = "" }: Image, sender: Sender | undefined): boolean {
  const [path = ""] = uri.split(/[?#]/);
  const names = sender ? [sender.name, ...sender.people.map(({ organisation }) => organisation ?? "")] : [];
  const said = foldLine(caption).replace(/ ?logo ?/, "");
  return (
    FURNITURE.test(path.split("/").at(-1) ?? "") ||
    said === "" ||
    names.some((name) => foldLine(name) === said)
  );
}
