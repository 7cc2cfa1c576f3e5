/**
 * Where the other system's expectation is not ours, and why. Its parsers belong to newsrooms: they add their
 * own codes, rename what a provider says, guess a time zone by agency, and fill what is missing with defaults.
 * Ours says what the file says. A difference counts as argued only when a line below covers it.
 */
import type { Article } from "../../../lib/article.ts";

interface Difference {
  readonly file: string;
  readonly field: string;
  readonly op: string;
  readonly expected: unknown;
}

interface Argument {
  /** Matches the end of the file's name. */
  readonly file: RegExp;
  readonly field: RegExp;
  readonly why: string;
}

const ARGUMENTS: readonly Argument[] = [
  {
    file: /pa2\.xml$/,
    field: /^headline$/,
    why: "two of its parsers expect two headlines of one file; ours is what stands there",
  },
  {
    file: /simple_email\.txt$/,
    field: /^original_source$/,
    why: "a sender's mail address is not published; the name is the byline",
  },
  {
    file: /odd_charset_email\.txt$/,
    field: /^headline$/,
    why: "it leaves the mail's subject undecoded",
  },
  {
    file: /ansa_belga\.xml$/,
    field: /^(byline|authors)$/,
    why: "a subtitle or initials stand where a byline should; they name nobody",
  },
  {
    file: /belga(_remote)?_newsml_1_2\.xml$/,
    field: /^byline$/,
    why: "an agency is the source, not a person in the byline",
  },
  {
    file: /belga_newsml_1_2\.xml$/,
    field: /^guid$/,
    why: "it takes the id of one language's component; ours names the item",
  },
  {
    file: /belga_remote_newsml_1_2\.xml$/,
    field: /^(version|ednote)$/,
    why: "it makes this up: the file says otherwise",
  },
  { file: /0b78\.xml$/, field: /^source$/, why: "it renames the provider; ours is as the item writes it" },
  {
    file: /-cp\/(0b78|1bf6|fr)\.xml$/,
    field: /^(description_text|slugline|body_html)$/,
    why: "that newsroom's own slug, label or closing line, composed and not in the file",
  },
  {
    file: /dpa_newsml_test\.xml$/,
    field: /^body_html$/,
    why: "the notepad is a note to editors, not the story",
  },
  {
    file: /stt_belga\.xml$/,
    field: /^body_html$/,
    why: "it prints the summary as a paragraph; ours is the standfirst",
  },
  {
    file: /tt_newsml_test\.xml$/,
    field: /^body_html$/,
    why: "it prints headline and dateline in the body; ours have fields of their own",
  },
  { file: /\/dpa\.xml$/, field: /^authors$/, why: "an editor's login is not an author's name" },
  {
    file: /ninjs1\.json$/,
    field: /^authors/,
    why: "beside a byline, the list of accounts that worked on it is no byline",
  },
  { file: /mapping_test\.xml$/, field: /^subject$/, why: "a hook in its own test adds the subject" },
  {
    file: /handle_invalid_fields\.xml$/,
    field: /^keywords$/,
    why: "it ignores keywords written as text; ours reads them",
  },
  {
    file: /(ansa_belga|afp_belga|scoop|0b78|dpa_newsml_test)\.xml$|googleform1\.txt$/,
    field: /^urgency$/,
    why: "it rescales an urgency or invents one where none is stated",
  },
  {
    file: /scoop\.xml$/,
    field: /^dateline\.located\.city$/,
    why: "it places the agency at home; the file names no place",
  },
  {
    file: /googleform1\.txt$|ap_anpa-1\.tst$/,
    field: /^dateline\.text$/,
    why: "it composes a dateline of its own agency; ours is the line in the copy",
  },
  { file: /googleform1\.txt$/, field: /^byline$/, why: "it makes a name of a mail address" },
  {
    file: /-belga\/kyodo\.txt$/,
    field: /created$/,
    why: "it reads the date 12-18 of 21:37-09-12-18 as a time",
  },
  {
    file: /-aap\/(NL)?RR_.*\.tst$|ticker_sample\.txt$/,
    field: /^(headline|slugline|subject)/,
    why: "composed from racing codes or a clock, not in the file",
  },
  {
    file: /(stt_newsml_test|stt_belga)\.xml$/,
    field: /^subject$/,
    why: "it counts the kind of text as a subject; ours is the genre",
  },
  {
    file: /-belga\/.*\.xml$|-ntb\/.*\.xml$/,
    field: /^subject$/,
    why: "that newsroom's own services, products and sections, not in the file",
  },
  { file: /ansa_belga\.xml$/, field: /^keywords$/, why: "it edits the keyword line; ours is as written" },
];

/**
 * Why this difference is right, or nothing when it is ours to mend.
 *
 * @param found our value, `undefined` when absent
 * @param source the file as Latin-1 text
 */
export function argued(
  difference: Difference,
  found: unknown,
  source: string,
  article?: Article,
): string | undefined {
  const { file, field, expected } = difference;
  const stated = ARGUMENTS.find((argument) => argument.file.test(file) && argument.field.test(field));
  if (stated) return stated.why;
  const isEmpty = expected === null || expected === "" || (Array.isArray(expected) && expected.length === 0);
  if (isEmpty && standsIn(source, found)) return "the file states it; that newsroom leaves it out";
  const zoneGuessed = article?.warnings.some(({ code }) => code === "zone-guessed");
  if (zoneGuessed && /created$|published$/.test(field)) {
    return "no zone is stated: it assumes the agency's country, we the newsroom's zone";
  }
  return undefined;
}

/** Whether what we read stands in the file, by its plain letters (the file's encoding may differ). */
function standsIn(source: string, found: unknown): boolean {
  const words = String([found].flat()[0] ?? "").match(/[a-z]{3,}/gi) ?? [];
  return words.length > 0 && words.every((word) => source.includes(word));
}
