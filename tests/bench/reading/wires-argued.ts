/**
 * Where the other system's expectation is not ours, and why. Its parsers belong to newsrooms: they add their own
 * codes and fill what is missing with defaults. Ours says what the file says.
 *
 * An argument is no opinion: it names what the file holds or lacks, and that is looked up in the file each time.
 * Where the look-up fails, so does the argument, and the difference counts as ours to mend.
 */
import { decode, decodeEntities } from "../../../lib/text/characters.ts";

interface Difference {
  readonly file: string;
  readonly field: string;
  readonly expected: unknown;
}

export interface Argument {
  readonly reason: string;
  /** Whether the file holds what they expect as well, so that a reader could have given it. */
  readonly isSupported: boolean;
}

/** What to look up: words that the file lacks, what it says instead, or where it says both. */
type Evidence = { readonly lacks: string } | { readonly says: string } | { readonly saysBoth: string };

/** Single cases: the file, the field, why theirs is not ours, and where that can be seen. */
const ARGUMENTS: readonly (readonly [file: string, field: string, why: string, evidence: Evidence])[] = [
  [
    "odd_charset_email.txt",
    "headline",
    "it leaves the mail's subject undecoded",
    { says: "Subject: =?windows-1252?Q?" },
  ],
  [
    "kyodo.txt",
    "firstcreated",
    "it reads the day and year 12-18 as the time 12:18",
    { says: "21:37-09-12-18" },
  ],
  [
    "kyodo.txt",
    "versioncreated",
    "it reads the day and year 12-18 as the time 12:18",
    { says: "21:37-09-12-18" },
  ],
  [
    "mapping_test.xml",
    "subject",
    "a hook of its own test adds the subject TEST OK, the second of its two",
    { lacks: "TEST" },
  ],
  [
    "ansa_belga.xml",
    "authors",
    "it gives AUTHOR as the name of the initials GEE",
    { says: '"author" content="GEE"' },
  ],
  ["0b78.xml", "urgency", "a default: the file states none", { lacks: "urgency" }],
  [
    "RR_20161025_CRANBOURNE_6.tst",
    "subject.0.qcode",
    "a default of the feed: the file has no subject",
    { lacks: "15030001" },
  ],
  [
    "RR_20161026_CANTERBURY_1-1.tst",
    "subject.0.qcode",
    "a default of the feed: the file has no subject",
    { lacks: "15030001" },
  ],
  [
    "NLRR_20161026_DOOMBEN_6.tst",
    "subject.0.qcode",
    "a default of the feed: the file has no subject",
    { lacks: "15030001" },
  ],
  [
    "fr.xml",
    "description_text",
    "its label for all such items; the file's own description is our standfirst",
    { says: '<description role="MWdrole:abstract">Les vitesses' },
  ],
  // Another reading of what the file says.
  [
    "dpa_newsml_test.xml",
    "body_html",
    "the notepad of the desk, printed below the story; to us it is for editors",
    { saysBoth: '<edNote role="dpaednoterole:notepad">' },
  ],
  [
    "ansa_belga.xml",
    "byline",
    "the file's own comment calls this line a subtitle; it names nobody",
    { saysBoth: "<!-- Subtitle -->" },
  ],
  [
    "belga_newsml_1_2.xml",
    "guid",
    "the Duid of the item's first part; the item has a NewsItemId, which is ours",
    { saysBoth: "<NewsItemId>98055798</NewsItemId>" },
  ],
  [
    "1bf6.xml",
    "body_html",
    "the address behind a link; our blocks are plain text, and its words are there",
    { saysBoth: 'href="https://www.globenewswire.com/' },
  ],
  [
    "dpa.xml",
    "authors",
    "the creator is a login of the editing system, which no reader knows",
    { saysBoth: "<name>degenhardt.sandra</name>" },
  ],
  [
    "ninjs1.json",
    "authors",
    "the accounts that worked on it; the byline, which names others, is ours",
    { saysBoth: '"byline": "Peter and Jane"' },
  ],
  [
    "ninjs1.json",
    "authors.0",
    "the accounts that worked on it; the byline, which names others, is ours",
    { saysBoth: '"byline": "Peter and Jane"' },
  ],
];

/**
 * Why this difference is right, or nothing when it is ours to mend.
 *
 * @param found our value, `undefined` when absent
 * @param bytes the file
 */
export function argued(difference: Difference, found: unknown, bytes: Uint8Array): Argument | undefined {
  const source = readable(bytes);
  const { file, field } = difference;
  const [, , why, evidence] = ARGUMENTS.find(([name, of]) => file.endsWith(`/${name}`) && of === field) ?? [];
  if (evidence === undefined || why === undefined) return arguedByRule(difference, found, source);
  if ("lacks" in evidence) return holdsWord(source, evidence.lacks) ? undefined : unsupported(why);
  if ("says" in evidence) return source.includes(evidence.says) ? unsupported(why) : undefined;
  return source.includes(evidence.saysBoth) ? { reason: why, isSupported: true } : undefined;
}

/** Fields that hold words, which a system takes from the file or makes itself. */
const WORDED =
  /^(?:headline|slugline|byline|ednote|body_html|description_text|abstract|dateline\.located\.city)$/;

/** The ways in which a system makes a value itself, each of which the file shows. */
function arguedByRule(
  { file, field, expected }: Difference,
  found: unknown,
  source: string,
): Argument | undefined {
  const isEmpty =
    expected === null || expected === "" || expected === 0 || (Array.isArray(expected) && !expected[0]);
  if (isEmpty && standsIn(source, found))
    return unsupported("the file states it; that newsroom leaves it out");
  if (typeof expected === "string" && /=\s*$/.test(expected) && withoutMark(expected) === found)
    return unsupported("it leaves the typesetter's mark at the end of the line");
  if (field === "urgency" && new RegExp(`urgency\\b[^<]{0,40}\\b${Number(found)}\\b`, "i").test(source))
    return unsupported(`the file says urgency ${found}`);
  // A mail's words are encoded, so that a word which is not to be seen may yet be there.
  if (file.startsWith("rfc822/") && /content-transfer-encoding: *(?:base64|quoted)/i.test(source))
    return undefined;
  const words = WORDED.test(field) ? wordsIn(String(expected)) : desksIn(field, expected);
  const [missing] = words.filter((word) => !holdsWord(source, word)).toSorted((a, b) => b.length - a.length);
  return missing === undefined ? undefined : unsupported(`made by its settings: no "${missing}" in the file`);
}

/** A line without the "=" that closes a header for the typesetter (IPTC 7901, ANPA 1312). */
function withoutMark(line: string): string {
  return line.replace(/[\s=]+$/, "");
}

function unsupported(reason: string): Argument {
  return { reason, isSupported: false };
}

/** The words of a value, those of its mark-up aside. */
function wordsIn(value: string): string[] {
  return decodeEntities(value.replace(/<[^>]*>/g, " ")).match(/\p{L}{3,}/gu) ?? [];
}

/** The desks that a newsroom files its subjects under, which are of a scheme of its own. */
function desksIn(field: string, expected: unknown): string[] {
  if (field !== "subject") return [];
  const subjects = [expected].flat() as { scheme?: string; name?: string }[];
  return subjects.flatMap(({ scheme, name }) => (scheme === "category" ? wordsIn(name ?? "") : []));
}

/** Whether a word, of letters and digits, stands in the file, in whatever letters. */
function holdsWord(source: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "iu").test(source);
}

/** Whether what we read stands in the file, by its plain words. */
function standsIn(source: string, found: unknown): boolean {
  const words = String([found].flat()[0] ?? "").match(/\p{L}{3,}/gu) ?? [];
  return words.length > 0 && words.every((word) => source.includes(word));
}

/** The file as text, without the escapes of XML and JSON. */
function readable(bytes: Uint8Array): string {
  const { text } = decode(bytes);
  const unescaped = text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return decodeEntities(unescaped);
}
