/** Bylines, as desks type them, split into people: name, role, place, organisation. */
import type { Person } from "../article.ts";
import { capped } from "../text/capped.ts";
import { tidy } from "../text/characters.ts";
import { wordCount } from "../text/words.ts";
import { isAgency } from "./agencies.ts";
import { dateLine } from "./dates.ts";

/** Longer ones are lists of a study's authors at best; enough to be read, bounded all the same. */
const CAP = 1_000;

const PREFIX =
  /^[^\p{L}\p{N}]*(?:(?:words|written|posted|published|story|reported|reporting|report|text|texte|texto|testo|tekst|article|analysis|review|interview|opinion|updated|edited)\s+(?:by|von|de|di|av)|(?:propos )?recueillis? par|(?:entretien|interview) (?:réalisée? |with )?(?:par|by)|(?:das )?(?:interview|gespräch) führten?|die fragen stellten?|a cura di|by|von|par|por|di|door|van(?= onze )|av|af|του|της|γράφει [οη]|(?:haber|muhabir|yazan|текст|كتبت?|بقلم|लेखक|लेखिका|रिपोर्ट)(?=\s*:)|автор|autor|autorin|auteur|autore|author|authors|text|texte|texto|tekst|words)(?![\p{L}\p{N}'’-])\s*:?\s*(?:(?:our|unsere[mrn]|onze|notre|nuestr[oa])(?:\s\p{Ll}+){0,2}\s(?:(?:co|ko)rrespond\p{L}+|reporter\p{L}*|redakteur\p{L}*|mitarbeiter\p{L}*|verslaggever\p{L}*|redacteur\p{L}*|envoyée? spéciale?|corresponsal\p{L}*|enviad[oa] especial)[\s,]+(?=\p{Lu}))?/iu;
/** A prefix that is also a common word or a name's own particle: what follows has to be names. */
const PREFIX_ONLY_WITH_COLON =
  /^[^\p{L}\p{N}]*(?:autor|autorin|auteur|autore|author|authors|text|texte|texto|tekst|words|автор)(?!\s*:|\s(?:by|von|de|di|av)\s)(?![\p{L}\p{N}])/iu;
/** "Di Maria" and "Von Trapp" are names; a preposition other than "By" needs a first and a last name. */
const PREFIX_NEEDS_TWO_WORDS = /^[^\p{L}\p{N}]*(?:von|par|por|di|door|av|af|του|της)\s+\S+$/iu;

const ROLE = capped(
  300,
  /\b(writer|editor|editors|correspondent|reporter|columnist|critic|journalist|photographer|producer|analyst|contributor|freelancer|chief|director|intern|fellow|professor|anchor|host|redakteur(in)?|reporterin|korrespondent(in)?|journaliste|correspondante?|envoyée? spéciale?|redactor[ae]?|periodista|corresponsal|enviad[oa] especial|inviat[oa]|corrispondente|redacteur|verslaggever|redaktør|reportteri|toimittaja|корреспондент|обозреватель|rechtsanw[aä]lt(in)?|lawyer|founder|ceo|president|\p{L}+(leiter|referent|sprecher|berater)(in)?)\b/iu,
);

const ORGANISATION =
  /\b(staff|news|press|agenc(y|ies)|newsroom|newsdesk|desk|team|media|redaktion|redactie|redacción|redazione|rédaction|redakce|agenturen|agencias|editorial|editors|bureau|wire|services?|network|magazine|times|post|herald|tribune|gazette|chronicle|journal|daily|radio|television|tv|online|inc|ltd|gmbh|foundation|institute|university|ministry|association|council)\b|\.(com|org|net|de|fr|at|ch|co\.uk|ru|it|es|nl|be|eu)\b/iu;

const NOT_A_NAME =
  /@|https?:|www\.|\d|\b(hours?|minutes?|mins?|days?|weeks?|months?) ago\b|\b(shares?|comments?|views?|min(ute)? read|follow|subscribe|share|print|updated|published|orcid)\b/iu;

/** What may stand beside a name in a byline without being part of it. */
const BESIDE_A_NAME =
  /@|https?:|www\.|^\d+ (?:comments?|shares?|views?)$|\b(?:ago|min(?:ute)? read|updated|published|follow|share|orcid)\b/iu;

const CREDENTIAL =
  /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|m\.?a|b\.?a|mba|esq|dphil|msc|r\.?n|obe|mbe|cbe|qc|kc|mp)\.?$/i;

/** Lower-case words that stand inside names. */
const PARTICLE =
  /^(?:de|del|della|di|da|dos|das|do|du|des|la|le|las|los|van|von|der|den|dem|ter|ten|te|zu|zum|zur|af|av|bin|bint|ibn|al|el|y|e|i|ap|mac|san|v|d|l|st)$/;

/**
 * Whether a line is a byline: at most 14 words, no full stop, a word such as "By" or "Von" and then names.
 * "By 2030 …" and "Von der Leyen sagt …" are none; neither is "ABBY".
 */
export function looksLikeByline(line: string): boolean {
  const text = line.trim();
  if (text.length > 150 || wordCount(text) > 14 || /[!?]$/.test(text)) return false;
  if (/[.]$/.test(text) && !/\b(\p{Lu}|jr|sr)\.$/iu.test(text)) return false;
  if (!PREFIX.test(text) || PREFIX_ONLY_WITH_COLON.test(text)) return false;
  if (PREFIX_NEEDS_TWO_WORDS.test(text)) return false;
  const parts = splitByline(text).map((part) => splitTail(part).name);
  return parts.some(isSomebody) && parts.every((part) => isSomebody(part) || isBesideAName(part));
}

function isSomebody(part: string): boolean {
  return isStaff(part) || isName(part) || isOrganisation(part);
}

function isBesideAName(part: string): boolean {
  const noise = part === "" || BESIDE_A_NAME.test(part) || CREDENTIAL.test(part);
  return noise || isRole(part) || dateLine(part) !== undefined;
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
    } else if (isName(name) && !people.some((person) => person.name === name)) {
      people.push({ name, ...(organisation && { organisation }), ...(place && { place }) });
    } else if (name === "" && last && place && !last.place) last.place = place;
  }
  return people.slice(0, 100);
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

const DESK =
  /^(?!.*[.!?:]\s)(?:[\p{L}\p{N}&.’'-]+\s){0,3}(?:[\p{L}&.-]*(?:staff|desk|redaktion|team)|newsroom|editors?|editorial|rédaction|redacción|redazione|redactie|redakcja|redakce|toimitus|編集部)(?:\s(?:writers?|reporters?|reports?|team|staff|board|(?:and|und|&)\s\p{L}+|(?:von|der|des|de|di|van)\s.+|(?:\p{Lu}[\p{L}.-]*\s?){1,3}))?$/iu;

/**
 * The desk that signs where no person does, as it is written: "Staff Writer", "AOL Staff", "Sportredaktion".
 * It is who wrote the story (IPTC: the byline is "natural-language author/creator information"), while an
 * organisation that publishes or supplies it is its source.
 */
export function findDesk(byline: string): string | undefined {
  return splitByline(byline).find((part) => part.length <= 60 && DESK.test(part) && !NOT_A_NAME.test(part));
}

/** "Jane Doe on 14 June 2023". */
const ON_DAY = capped(CAP, /(?<!\s)\s+on\s+(?=\S*\s?\S*\d)[^|;]{4,40}$/i);

function splitByline(byline: string): string[] {
  const text = tidy(byline.slice(0, CAP))
    // ANSA sets the whole of it in brackets: "(di Ada Quill)".
    .replace(/^\(([^()]*)\)$/, "$1")
    // "ByJane Doe": a space lost in copying; "Byron" goes on in small letters.
    .replace(/^By(?=\p{Lu})/u, "By ")
    // "Jane Doe @janedoe": the handle is no part of the name.
    .replace(/(?<=\p{L}\s)[([]?@\w{1,40}[)\]]?(?=\s|$)/gu, "")
    .replace(PREFIX, "")
    // "Words: Jane Doe Pictures: John Roe": the pictures are somebody else's.
    .replace(
      /(?<![\s,|/])[\s,|/]+(?:pictures?|photos?|photograph(?:s|y|er)?|fotos?|bilder?|illustrations?)(?:\s*:| by ).*/i,
      "",
    )
    .replace(ON_DAY, "");
  return text
    .split(/(?:(?<!\s)\s+)?[|•·;\u2013\u2014]\s*|(?<!\s)\s+[-/]\s+|\n/)
    .flatMap((segment) => splitNames(segment))
    .map((part) =>
      part
        .replace(PREFIX, "")
        .replace(WITH_AGENCY, "")
        .replace(/^[\s,:]+|(?<![\s,:])[\s,:]+$/g, ""),
    )
    .filter((part) => part !== "");
}

/** "Par Jane Doe, avec AFP": whose material stands in the story as well. */
const WITH_AGENCY = /^(?:avec(?: l['’])?|mit|con|com|met)\s+(?=\p{Lu})/u;

const AND =
  /(?<!\s)\s+(?:and|und|&|et|och|og|ja|и|та|with|mit|avec|con|im gespräch mit|in conversation with)\s+|(?:(?<!\s)\s+)?&\s*/iu;
const AND_WORD_OR_PARTICLE = capped(
  CAP,
  /(?<!\s)\s+(?:y|e|en)\s+(?<=\p{L}{2}\s\p{L}[\p{L}'’.-]{0,40}\s+(?:y|e|en)\s+)(?=\p{Lu}\p{Ll}*\s+\p{L})/u,
);

function splitNames(segment: string): string[] {
  return segment.split(/(?:(?<!\s)\s+)?[,、]\s*/).flatMap((part) => {
    // "Health and Science Correspondent" is one role.
    if (isRole(part)) return [part];
    return part.split(AND).flatMap((name) => name.split(AND_WORD_OR_PARTICLE));
  });
}

const TAIL_PLACE = capped(
  CAP,
  /^(.*?)(?:^|\s+)(?:reporting\s+)?(?:in|at|from|aus|à|desde|da)\s+(\p{Lu}[\p{L}\p{M}.'’ /-]{1,40})$/u,
);
const TAIL_ORGANISATION = capped(
  CAP,
  /^(.*?)(?:^|\s+)(?:for|für|pour|para|per|of|from)\s+(?:the\s+)?(\p{Lu}.{1,60})$/iu,
);
const BRACKETED = capped(CAP, /^(.*?)\s*[([]([^()[\]]{1,60})[)\]]$/);

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

/** Whether a text says what somebody is ("AP Science Writer", "Rechtsanwalt") and not who. */
export function isRole(text: string): boolean {
  return ROLE.test(text) && wordCount(text) <= 8 && !isStaff(text);
}

/** "AP Science Writer" is a Science Writer of the AP. */
function parseRole(text: string): { role: string; organisation?: string } {
  const [first = "", ...rest] = text.replace(/^(?:the|a|an)\s+/i, "").split(" ");
  if (rest.length > 0 && isAgency(first)) return { organisation: first, role: rest.join(" ") };
  return { role: text };
}

function isStaff(text: string): boolean {
  return /^(?:our\s+|the\s+)?(?:(?:staff|newsroom|web|editorial|online)\s*)?(?:staff|admin|administrator|editors?|reporters?|writers?|redaktion|redactie|redacción|newsdesk|team)(?:\s+(?:reports?|writers?|reporters?))?$/i.test(
    text.trim(),
  );
}

function isOrganisation(text: string): boolean {
  return !isRole(text) && (isAgency(text) || ORGANISATION.test(text));
}

/** One to six words, each capitalised or a particle; or a name in a script without capitals. */
function isName(text: string): boolean {
  if (
    text.length < 2 ||
    text.length > 60 ||
    /[:»«!?„「」]/.test(text) ||
    NOT_A_NAME.test(text) ||
    isStaff(text)
  )
    return false;
  const words = text.split(/\s+/);
  if (words.length > 6) return false;
  if (!/\p{Lu}|\p{Lt}|\p{Lo}/u.test(text)) return false;
  return words.every((word, index) => {
    if (/^["'“‘(]?(?:\p{Lu}|\p{Lt}|\p{Lo}|[dlO]['’]\p{Lu}|al-\p{Lu}|el-\p{Lu})/u.test(word)) return true;
    return index < words.length - 1 && PARTICLE.test(word.replace(/[.'’]/g, ""));
  });
}
