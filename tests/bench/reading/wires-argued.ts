/**
 * Where the other system's expectation is not ours, and why. Its parsers belong to newsrooms: they add their
 * own codes and fill what is missing with defaults. Ours says what the file says. A difference counts as argued
 * only when a line below covers it, or when the file states what that newsroom leaves out.
 */
interface Difference {
  readonly file: string;
  readonly field: string;
  readonly op: string;
  readonly expected: unknown;
}

/** One case each: the file, the field, and why theirs is not ours. */
const ARGUMENTS: readonly (readonly [file: string, field: string, why: string])[] = [
  // A fault of its own: the value contradicts the file.
  ["odd_charset_email.txt", "headline", "it leaves the mail's subject undecoded"],
  ["kyodo.txt", "firstcreated", "it reads the day and year 12-18 of 21:37-09-12-18 as the time 12:18"],
  ["kyodo.txt", "versioncreated", "it reads the day and year 12-18 of 21:37-09-12-18 as the time 12:18"],
  ["belga_remote_newsml_1_2.xml", "version", "RevisionId is 0: the item has no version yet, and it says 1"],
  ["belga_newsml_1_2.xml", "guid", "it takes the Duid of the first component; the item has a NewsItemId"],
  ["ansa_belga.xml", "byline", "the file's own comment calls this line a subtitle; it names nobody"],
  ["ansa_belga.xml", "authors", "it gives AUTHOR and WRITER as names, for initials and for nothing"],
  [
    "pa2.xml",
    "headline",
    "two of its parsers expect two headlines; the other one, as it stands there, is ours",
  ],
  ["mapping_test.xml", "subject", "a hook in its own test adds the subject TEST OK, which the file has not"],
  ["handle_invalid_fields.xml", "keywords", "it passes over keywords written as text; ours reads them"],
  [
    "dpa.xml",
    "authors",
    "the creator is a login of the editing system, degenhardt.sandra; no reader knows it",
  ],
  // Made up: a default, or a setting of that newsroom, where the file states something else or nothing.
  ["scoop.xml", "urgency", "the file says 5"],
  ["scoop.xml", "dateline.located.city", "the file names no place; the agency's home is put in"],
  ["afp_belga.xml", "urgency", "the file says 4"],
  ["dpa_newsml_test.xml", "urgency", "the file says 4"],
  ["0b78.xml", "urgency", "the file states none"],
  ["ansa_belga.xml", "urgency", "the file states none but the letter R, which no standard counts"],
  ["belga_remote_newsml_1_2.xml", "ednote", "it counts the attachments in a sentence of its own"],
  ["googleform1.txt", "byline", "it makes a name of the address eharvey@"],
  ["0b78.xml", "slugline", "composed from language, priority and ticker by that newsroom's own rule"],
  ["1bf6.xml", "slugline", "composed from language, priority and subject codes by that newsroom's own rule"],
  [
    "0b78.xml",
    "description_text",
    "its label for all such items; the file has a description, our standfirst",
  ],
  ["fr.xml", "description_text", "its label for all such items; the file has a description, our standfirst"],
  ["0b78.xml", "body_html", "a closing line of its own, not in the file"],
  ["dpa_newsml_test.xml", "subject", "its desk, Utenriks, chosen by its own settings"],
  ["tt_newsml_test.xml", "subject", "its desk, Utenriks, chosen by its own settings"],
  [
    "stt_newsml_sport_test.xml",
    "subject",
    "its desk; ours has the Subject Code of sport and the agency's own section",
  ],
  ["RR_20161025_CRANBOURNE_6.tst", "headline", "composed from racing codes and the city of a state"],
  ["RR_20161026_CANTERBURY_1-1.tst", "headline", "composed from racing codes and the city of a state"],
  ["NLRR_20161026_DOOMBEN_6.tst", "headline", "composed from racing codes and the city of a state"],
  [
    "RR_20161025_CRANBOURNE_6.tst",
    "slugline",
    "the venue, recased, and a kind of race that the file does not name",
  ],
  [
    "RR_20161026_CANTERBURY_1-1.tst",
    "slugline",
    "the venue, recased, and a kind of race that the file does not name",
  ],
  [
    "NLRR_20161026_DOOMBEN_6.tst",
    "slugline",
    "the venue, recased, and a kind of race that the file does not name",
  ],
  [
    "NLRR_20170311_MORPHETTVILLE PARKS_2.tst",
    "slugline",
    "the venue, recased, and a kind of race that the file does not name",
  ],
  ["RR_20161025_CRANBOURNE_6.tst", "subject.0.qcode", "a default of the feed; the file has no subject"],
  ["RR_20161026_CANTERBURY_1-1.tst", "subject.0.qcode", "a default of the feed; the file has no subject"],
  ["NLRR_20161026_DOOMBEN_6.tst", "subject.0.qcode", "a default of the feed; the file has no subject"],
  ["ticker_sample.txt", "headline", "composed from the time of the test"],
  // Another layout of the same copy: ours is plain text, with fields of their own beside it.
  ["1bf6.xml", "body_html", "the address behind a link; our blocks are plain text, and its words are there"],
  ["dpa_newsml_test.xml", "body_html", "it prints the notepad, links for editors, below the story"],
  ["tt_newsml_test.xml", "body_html", "it prints the line EU / Bryssel, TT:s korrespondent above the story"],
  ["ninjs1.json", "authors", "the accounts that worked on it; the file has a byline, which names others"],
  ["ninjs1.json", "authors.0", "the accounts that worked on it; the file has a byline, which names others"],
];

/**
 * Why this difference is right, or nothing when it is ours to mend.
 *
 * @param found our value, `undefined` when absent
 * @param source the file as Latin-1 text
 */
export function argued(difference: Difference, found: unknown, source: string): string | undefined {
  const { file, field, expected } = difference;
  const stated = ARGUMENTS.find(([name, of]) => file.endsWith(`/${name}`) && of === field);
  if (stated) return stated[2];
  const isEmpty = expected === null || expected === "" || (Array.isArray(expected) && expected.length === 0);
  if (isEmpty && standsIn(source, found)) return "the file states it; that newsroom leaves it out";
  return undefined;
}

/** Whether what we read stands in the file, by its plain letters (the file's encoding may differ). */
function standsIn(source: string, found: unknown): boolean {
  const words = String([found].flat()[0] ?? "").match(/[a-z]{3,}/gi) ?? [];
  return words.length > 0 && words.every((word) => source.includes(word));
}
