/** Bylines, as desks type them, split into people: name, role, place, organisation. */
import type { Person } from "../article.ts";
import { anyOf, anyPartOf, LANGUAGES, listPhrases } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import { alternatives } from "../languages/phrases.ts";
import { capPattern } from "../text/capped.ts";
import { tidy } from "../text/characters.ts";
import { countTokens } from "../text/words.ts";
import { isAgency } from "./agencies.ts";
import { parseDateLine } from "./dates.ts";

/** Longer lines are at most the author lists of studies. They are read up to this length. */
const MAX_BYLINE_LENGTH = 1_000;

/** What may stand before the first word: quotation marks, dashes, brackets. */
const SIGNS = String.raw`[^\p{L}\p{N}]*`;
const OUR = anyOf("bylines", "our");
/** "By", "Written by", "Interview:", "Von unserem Korrespondenten". */
const PREFIX = compilePattern([
  `^${SIGNS}(?:`,
  [
    String.raw`${anyOf("bylines", "texts")}\s+${anyOf("bylines", "from")}`,
    anyOf("bylines", "openings"),
    String.raw`${anyOf("bylines", "byOur")}(?=\s${OUR}\s)`,
    anyOf("bylines", "by"),
    String.raw`${anyOf("bylines", "colonLabels")}(?=\s*[:：])`,
    anyOf("bylines", "labels", "textLabels"),
  ].join("|"),
  String.raw`)(?!['’-])\s*[:：]?\s*`,
  String.raw`(?:${OUR}(?:\s\p{Ll}+){0,2}\s${anyOf("bylines", "ourRoles")}[\s,]+(?=\p{Lu}))?`,
]);
/** Without its colon, such a label is an ordinary word. */
const LABEL_WITHOUT_COLON = compilePattern(
  String.raw`^${SIGNS}${anyOf("bylines", "labels", "textLabels")}(?!\s*[:：]|\s${anyOf("bylines", "from")}\s)`,
);
/** "Di Maria" and "Von Trapp" are names; a preposition other than "By" needs a first and a last name. */
const PREPOSITION = alternatives(
  LANGUAGES.filter(({ tag }) => tag !== "en").flatMap(({ bylines }) => bylines.by),
);
const PREFIX_AND_ONE_WORD = compilePattern(String.raw`^${SIGNS}${PREPOSITION}\s+\S+$`);

const ROLE = capPattern(300, compilePattern(anyOf("bylines", "roles")));

const ORGANISATION = compilePattern(
  String.raw`${anyOf("bylines", "organisations")}|\.(?:com|org|net|de|fr|at|ch|co\.uk|ru|it|es|nl|be|eu)\b`,
);

const ADDRESS = String.raw`@|https?:|www\.`;
const NOT_A_NAME = compilePattern(
  String.raw`${ADDRESS}|\d|${anyOf("bylines", "actions", "counts", "besides")}`,
);

/** What may stand beside a name in a byline and is not part of the name. */
const BESIDE_A_NAME = compilePattern(
  String.raw`${ADDRESS}|^\d+ ${anyOf("bylines", "counts")}$|${anyOf("bylines", "besides")}`,
);

/** Degrees and honours behind a name. */
const CREDENTIALS = anyOf("bylines", "credentials");
const CREDENTIAL = compilePattern(String.raw`^${CREDENTIALS}\.?$`);
/** A full stop of an initial or of such a title. It ends no sentence. */
const ABBREVIATED = compilePattern(String.raw`\b(?:\p{Lu}|${CREDENTIALS})\.$`);

/** Letters of a degree or a licence behind a name: "Jane Doe, MS, RDN". They are no name. */
const LETTERS = /^(?!.{15})\p{Lu}[\p{Lu}\d.-]*\p{Lu}\.?(?:\s[\p{Lu}.()-]{2,})?$/u;

/** Words in small letters that stand inside names. */
const PARTICLES: ReadonlySet<string> = new Set(
  listPhrases("bylines", "particles", "mixedParticles", "rareParticles"),
);

/**
 * Whether a line is a byline: at most 14 words, no full stop, a word such as "By" or "Von" and then names.
 * "By 2030 …" and "Von der Leyen sagt …" are none; neither is "ABBY".
 */
export function looksLikeByline(line: string): boolean {
  const text = line.trim();
  if (text.length > 150 || countTokens(text) > 14 || /[!?]$/.test(text)) return false;
  if (/[.]$/.test(text) && !ABBREVIATED.test(text)) return false;
  if (!PREFIX.test(text) || LABEL_WITHOUT_COLON.test(text)) return false;
  if (PREFIX_AND_ONE_WORD.test(text)) return false;
  const parts = splitByline(text).map((part) => splitTail(part).name);
  return parts.some(isSomebody) && parts.every((part) => isSomebody(part) || isBesideAName(part));
}

function isSomebody(part: string): boolean {
  return isStaff(part) || isName(part) || isOrganisation(part);
}

function isBesideAName(part: string): boolean {
  const noise = part === "" || BESIDE_A_NAME.test(part) || CREDENTIAL.test(part);
  return noise || isRole(part) || parseDateLine(part) !== undefined;
}

/**
 * The people that a byline names, in its order: `By Jane Doe in Kyiv and John Roe, AP Science Writer`. Roles,
 * places and organisations go with the person; staff, organisations alone, addresses, handles and "2 hours
 * ago" are nobody. Takes a byline with or without its prefix.
 */
export function parseByline(text: string): Person[] {
  const people: Person[] = [];
  for (const part of splitByline(text)) {
    const last = people.at(-1);
    const { name, place, organisation } = splitTail(part);
    if (NOT_A_NAME.test(name)) continue;
    if (last && CREDENTIAL.test(name)) last.name = `${last.name}, ${name}`;
    else if (isRole(name)) {
      if (last && !last.role) Object.assign(last, parseRole(name), place && { place });
    } else if (isOrganisation(name) || (name !== "" && isAgency(name))) {
      if (last && !last.organisation && !isStaff(name)) last.organisation = name;
    } else if (last && LETTERS.test(name) && /\p{Ll}/u.test(last.name)) {
      // Readers need no more names than this.
    } else if (isName(name) && !people.some((person) => person.name === name)) {
      people.push({ name, ...(organisation && { organisation }), ...(place && { place }) });
    } else if (name === "" && last && place && !last.place) last.place = place;
  }
  return people.slice(0, 100);
}

const REPORTED_BY = capPattern(
  300,
  compilePattern(String.raw`^[(\s]*${anyOf("bylines", "reportedBy")}\s+([^;()]{3,150}?)\s*(?:[;)]|\.?$)`),
);

/** Who reported, at the foot of a wire's story: "(Reporting by Jane Doe in Lisbon; editing by John Roe)". */
export function parseReporters(line: string): Person[] {
  const named = REPORTED_BY.exec(line)?.[1];
  return named === undefined ? [] : parseByline(named);
}

/**
 * The organisation that a byline names when it names no person: "By Reuters", "Von dpa/Redaktion". It is the
 * article's source, not an author.
 */
export function findOrganisation(text: string): string | undefined {
  if (parseByline(text).length > 0) return undefined;
  return splitByline(text).find(
    (part) => (isOrganisation(part) || isAgency(part)) && !isStaff(part) && !NOT_A_NAME.test(part),
  );
}

/**
 * The desks and organisations that a byline names, in its order: "AFP/The Local", "Le Figaro et AFP".
 *
 * @param isOurs whether a name is that of the newsroom itself
 */
export function parseHouses(byline: string, isOurs: (name: string) => boolean): Person[] {
  return splitByline(byline)
    .flatMap((part) => (isAgency(part.split("/")[0]!) ? part.split("/") : [part]))
    .filter((part) => !NOT_A_NAME.test(part))
    .map((name) => ({ name, kind: isOurs(name) ? ("desk" as const) : classifyName(name) }))
    .filter(({ kind }) => kind !== "person");
}

/** Characters of the longest name of a desk. */
const MAX_DESK = 60;
const DESK = capPattern(
  MAX_DESK,
  compilePattern([
    String.raw`^(?!.*[.!?:]\s)(?:[\p{L}\p{N}&.’'-]+\s){0,3}`,
    String.raw`(?:[\p{L}&.-]*${anyPartOf("bylines", "deskEndings")}`,
    `|${anyOf("bylines", "desks")})`,
    String.raw`(?:\s(?:${anyOf("bylines", "deskTails")}|(?:${anyOf("bylines", "and")}|&)\s\p{L}+`,
    String.raw`|${anyOf("bylines", "deskOf")}\s.+|\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2}))?$`,
  ]),
);

/**
 * The desk that signs where no person does, as it is written: "Staff Writer", "AOL Staff", "Sportredaktion".
 * It is who wrote the story (IPTC: the byline is "natural-language author/creator information"), while an
 * organisation that publishes or supplies it is its source.
 */
export function findDesk(byline: string): string | undefined {
  return splitByline(byline).find((part) => DESK.test(part) && !NOT_A_NAME.test(part));
}

/**
 * Who or what a name in a byline is: a desk ("Staff Writer"), an agency or another organisation, or a person.
 */
export function classifyName(name: string): NonNullable<Person["kind"]> {
  if (isAgency(name)) return "agency";
  if (DESK.test(name) || isStaff(name)) return "desk";
  return parseByline(name).length === 0 && isOrganisation(name) ? "agency" : "person";
}

/** "Jane Doe on 14 June 2023". */
const ON_DAY = capPattern(
  MAX_BYLINE_LENGTH,
  compilePattern(String.raw`(?<!\s)\s+${anyOf("datelines", "dayArticles")}\s+(?=\S*\s?\S*\d)[^|;]{4,40}$`),
);

const STUCK_BY = compilePattern(String.raw`^${anyPartOf("bylines", "stuckBy")}(?=\p{Lu})`, "u");

function splitByline(byline: string): string[] {
  const text = tidy(byline.slice(0, MAX_BYLINE_LENGTH))
    // ANSA sets the whole of it in brackets: "(di Ada Quill)".
    .replace(/^\(([^()]*)\)$/, "$1")
    // "ByJane Doe": a space lost in copying; "Byron" goes on in small letters.
    .replace(STUCK_BY, "$& ")
    // "Jane Doe @janedoe": the handle is no part of the name.
    .replace(/(?<=\p{L}\s)[([]?@\w{1,40}[)\]]?(?=\s|$)/gu, "")
    .replace(PREFIX, "")
    // "Words: Jane Doe Pictures: John Roe": the second name took the pictures.
    .replace(PICTURES, "")
    .replace(ON_DAY, "");
  return text
    .split(/(?:(?<!\s)\s+)?[|•·;\u2013\u2014]\s*|(?<!\s)\s+[-/]\s+|\n/)
    .flatMap((segment) => splitNames(segment))
    .map((part) =>
      part
        .replace(PREFIX, "")
        .replace(WITH_AGENCY, "")
        .replace(AND_AT_ITS_END, "")
        .replace(/^[\s,:]+|(?<![\s,:])[\s,:]+$/g, ""),
    )
    .filter((part) => part !== "");
}

const PICTURES = compilePattern([
  String.raw`(?<![\s,|/])[\s,|/]+(?:${anyOf("bylines", "pictures")}(?:\s*:|\s${anyOf("bylines", "by")}\s)`,
  String.raw`|${anyOf("credits", "pictures", "labels")}\s*[:：]).*`,
]);

/** "Par Jane Doe, avec AFP": material of the AFP is in the story, too. */
const WITH_AGENCY = compilePattern(String.raw`^${anyOf("bylines", "with")}(?: l['’])?\s+(?=\p{Lu})`, "u");

/** What remains where mark-up stood between two names. */
const AND_AT_ITS_END = compilePattern(String.raw`(?<!\s)\s+(?:${anyOf("bylines", "and")}|&)$`);

const AND = compilePattern(
  String.raw`(?<!\s)\s+(?:${anyOf("bylines", "and", "with")}|&)\s+|(?:(?<!\s)\s+)?&\s*`,
);
/** "Ana Ruiz y Luis Gil" are two people; "José Ortega y Gasset" is one. */
const SHORT_AND = anyOf("bylines", "shortAnd");
const AND_WORD_OR_PARTICLE = capPattern(
  MAX_BYLINE_LENGTH,
  compilePattern(
    [
      String.raw`(?<!\s)\s+${SHORT_AND}\s+`,
      String.raw`(?<=\p{L}{2}\s\p{L}[\p{L}'’.-]{0,40}\s+${SHORT_AND}\s+)(?=\p{Lu}\p{Ll}*\s+\p{L})`,
    ],
    "u",
  ),
);

function splitNames(segment: string): string[] {
  return segment.split(/(?:(?<!\s)\s+)?[,、]\s*/).flatMap((part) => {
    // "Health and Science Correspondent" is one role.
    if (isRole(part)) return [part];
    return part.split(AND).flatMap((name) => name.split(AND_WORD_OR_PARTICLE));
  });
}

const TAIL_PLACE = capPattern(
  MAX_BYLINE_LENGTH,
  compilePattern(
    String.raw`^(.*?)(?:^|\s+)${anyOf("bylines", "in")}\s+(\p{Lu}[\p{L}\p{M}.'’ /-]{1,40})$`,
    "u",
  ),
);
const TAIL_ORGANISATION = capPattern(
  MAX_BYLINE_LENGTH,
  compilePattern(String.raw`^(.*?)(?:^|\s+)${anyOf("bylines", "for")}\s+(\p{Lu}.{1,60})$`),
);
const BRACKETED = capPattern(MAX_BYLINE_LENGTH, /^(.*?)\s*[([]([^()[\]]{1,60})[)\]]$/);

function splitTail(part: string): { name: string; place?: string; organisation?: string } {
  const bracketed = BRACKETED.exec(part);
  if (bracketed?.[1] && bracketed[2]) return { name: bracketed[1].trim(), organisation: bracketed[2].trim() };
  const [, signed, agency] = /^(\p{Lu}[^/]+)\/(\S{2,20})$/u.exec(part) ?? [];
  if (signed && agency && isAgency(agency)) return { name: signed, organisation: agency };
  const place = TAIL_PLACE.exec(part);
  if (place && !isRole(part)) return { name: (place[1] ?? "").trim(), place: (place[2] ?? "").trim() };
  const organisation = TAIL_ORGANISATION.exec(part);
  if (organisation?.[1] && !isRole(part)) {
    return { name: organisation[1].trim(), organisation: (organisation[2] ?? "").trim() };
  }
  return { name: part };
}

/** Whether a text says what somebody is ("AP Science Writer", "Rechtsanwalt") and not who it is. */
export function isRole(text: string): boolean {
  return ROLE.test(text) && countTokens(text) <= 8 && !isStaff(text);
}

const ARTICLE = compilePattern(String.raw`^${anyOf("bylines", "articles")}\s+`);

/** "AP Science Writer" is a Science Writer of the AP. */
function parseRole(text: string): { role: string; organisation?: string } {
  const [first = "", ...rest] = text.replace(ARTICLE, "").split(" ");
  if (rest.length > 0 && isAgency(first)) return { organisation: first, role: rest.join(" ") };
  return { role: text };
}

const STAFF = compilePattern([
  String.raw`^(?:${anyOf("bylines", "staffBefore")}\s*){0,2}`,
  String.raw`${anyOf("bylines", "staff")}(?:\s+${anyOf("bylines", "deskTails")})?$`,
]);

function isStaff(text: string): boolean {
  return STAFF.test(text.trim());
}

function isOrganisation(text: string): boolean {
  return !isRole(text) && (isAgency(text) || ORGANISATION.test(text));
}

/** One to six words, each capitalised or a particle; or a name in a script without capitals. */
function isName(text: string): boolean {
  if (
    text.length < 2 ||
    text.length > 60 ||
    /[:：»«!?„「」]/.test(text) ||
    NOT_A_NAME.test(text) ||
    isStaff(text)
  )
    return false;
  const words = text.split(/\s+/);
  if (words.length > 6) return false;
  if (!/\p{Lu}|\p{Lt}|\p{Lo}/u.test(text)) return false;
  return words.every((word, index) => {
    if (/^["'“‘(]?(?:\p{Lu}|\p{Lt}|\p{Lo}|[dlO]['’]\p{Lu}|al-\p{Lu}|el-\p{Lu})/u.test(word)) return true;
    return index < words.length - 1 && PARTICLES.has(word.replace(/[.'’]/g, ""));
  });
}
