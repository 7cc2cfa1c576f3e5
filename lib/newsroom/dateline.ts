/** The dateline at the head of a story's first paragraph: place, day and agency. */
import type { Dateline } from "../article.ts";
import { anyOf, anyPartOf, listPhrases } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import { capPattern } from "../text/capped.ts";
import { countTokens } from "../text/words.ts";
import { isAgency } from "./agencies.ts";
import { findEasternDateline } from "./eastern-dateline.ts";
import { findMonth } from "./months.ts";

/** Datelines are short: only so much of a paragraph is read, however long it is. */
const MAX_HEAD_LENGTH = 120;

/**
 * ".-" in Spanish agencies, "=" at Belga, ":" behind NTB's brackets, dashes elsewhere; always with
 * a space behind.
 */
const SEPARATOR = capPattern(
  MAX_HEAD_LENGTH,
  /(?:\s*\.[-–—]+|\s*--+|\s*[–—]|\s+-|\s+=|(?<=\)):)(?=\s|["“«])|\s-(?=\p{Lu})/gu,
);

/** Without one of these signs there is no separator. */
const MAY_SEPARATE = /[-–—=]|\):/;

/**
 * The dateline of a paragraph, as it stands and taken apart: `KYIV, Dec 30 (Reuters) -`. It needs an
 * agency or a date, or a place in capitals; "However, Russia - which" has none of them. The paragraph
 * keeps its text.
 *
 * @returns `date` as `2023-12-30`, or `--12-30` when no year stands there.
 */
export function findDateline(paragraph: string): Dateline | undefined {
  const head = paragraph.slice(0, MAX_HEAD_LENGTH);
  const clear = readInSlashes(head) ?? findEasternDateline(head)?.dateline;
  if (clear) return clear;
  let tries = 0;
  if (!MAY_SEPARATE.test(head)) return readUnseparated(head);
  for (const separator of head.matchAll(SEPARATOR)) {
    if (++tries > 3) return undefined;
    const end = separator.index + separator[0].length;
    const dateline = readHead(head.slice(0, separator.index));
    if (!dateline) continue;
    const turned = !dateline.place && !dateline.date ? readAgencyFirst(head, end, dateline) : undefined;
    return (
      turned ?? readClosingAgency(head, end, dateline) ?? { text: head.slice(0, end).trim(), ...dateline }
    );
  }
  return readUnseparated(head);
}

/** "МОСКВА, 20 ноя - РИА Новости. …": the agency closes it. */
function readClosingAgency(head: string, from: number, dateline: Dateline): Dateline | undefined {
  const match = /^\s*(\p{L}+(?: \p{L}+)?)\.(?=\s)/u.exec(head.slice(from));
  const agency = match?.[1];
  if (!agency || dateline.agency || !isAgency(agency)) return undefined;
  return { text: head.slice(0, from + match[0].length).trim(), ...dateline, agency };
}

/** "London (CNN)Prince Charles": a dateline whose dash was lost. Here a name must surely be an agency's. */
function readUnseparated(head: string): Dateline | undefined {
  if (!head.includes("(")) return undefined;
  const match = /^([^()]{0,60})\(([^()]{2,20})\)(?=\s?["“]?\p{Lu})/u.exec(head);
  const agency = match?.[2];
  if (!match || !agency || agency !== agency.toUpperCase() || !isAgency(agency)) return undefined;
  const where = match[1] === "" ? {} : splitPlaceAndDate(match[1] ?? "");
  return where && !/^The\b/.test(where.place ?? "") ? { text: match[0], ...where, agency } : undefined;
}

/**
 * The dateline that is a line of its own: "PORT ELLIS, Dec 30 (AFP)". Needs a place, and a date or capitals.
 */
export function parseDatelineLine(line: string): Dateline | undefined {
  const dateline =
    line.length < MAX_HEAD_LENGTH && countTokens(line) <= 8 ? findDateline(`${line} - `) : undefined;
  if (!dateline?.place || !(dateline.date || isInCapitals(dateline.place))) return undefined;
  return { ...dateline, text: line };
}

/** "(ANSA) - ROMA, 30 DIC -": the agency, then the place. */
function readAgencyFirst(head: string, from: number, agency: Dateline): Dateline | undefined {
  const next = head.slice(from).matchAll(SEPARATOR).next().value;
  if (!next) return undefined;
  const rest = readHead(head.slice(from, from + next.index).trim());
  if (!rest || (!rest.date && !isInCapitals(rest.place ?? ""))) return undefined;
  return { text: head.slice(0, from + next.index + next[0].length).trim(), ...agency, ...rest };
}

const IN_SLASHES = capPattern(MAX_HEAD_LENGTH, /^(.{2,60}?)\s*\/([\p{L}. -]{2,50})\/\s*[.:–—-]*(?=\s|$)/u);

/** "MOSCOW, December 30. /TASS/." and "København /ritzau/:" close with their agency. */
function readInSlashes(head: string): Dateline | undefined {
  const match = head.includes("/") ? IN_SLASHES.exec(head) : null;
  const inside = match?.[2]?.trim();
  // "/Корр. ТАСС Иван Петров/" names its reporter, too.
  const agency = inside?.includes(".") ? inside.split(" ").find((word) => isAgency(word)) : inside;
  const where = match?.[1] && splitPlaceAndDate(match[1]);
  if (!match || !where || !agency) return undefined;
  if (!isAgency(agency) && !where.date) return undefined;
  return { text: match[0].trim(), ...where, agency };
}

function readHead(head: string): Omit<Dateline, "text"> | undefined {
  const { rest, agency, bracketed } = takeAgency(head.trim());
  const where = rest === "" ? {} : splitPlaceAndDate(rest);
  if (!where) return undefined;
  if (agency === undefined) {
    // A day alone needs its year: "27.1.2022 - In the harbour".
    if (where.date && (where.place || !where.date.startsWith("-"))) return where;
    return where.place && isInCapitals(where.place) && !isLabel(where.place) ? where : undefined;
  }
  if (!where.place && !where.date) return bracketed && isProvider(agency) ? { agency } : undefined;
  // "Mr Smith (Labour) - who" has brackets too: an unknown name needs a date or a place in capitals.
  if (isAgency(agency)) return { ...where, agency };
  if (!bracketed || !(where.date || isInCapitals(where.place ?? ""))) return undefined;
  return { ...where, agency };
}

const AGENCY_IN_BRACKETS = capPattern(MAX_HEAD_LENGTH, /^(.*?)[\s,]*[([]([^()[\]]{2,40})[)\]]\.?$/u);
const AGENCY_AT_END = capPattern(
  MAX_HEAD_LENGTH,
  /^(.+?)([\s,.]+)([\p{L}/]{2,20}|\p{L}{2,5} \p{Lu}\p{Ll}{3,9})$/u,
);

function takeAgency(head: string): { rest: string; agency?: string; bracketed: boolean } {
  const brackets = AGENCY_IN_BRACKETS.exec(head);
  if (brackets) return { rest: brackets[1] ?? "", agency: (brackets[2] ?? "").trim(), bracketed: true };
  const bare = AGENCY_AT_END.exec(head);
  if (bare?.[1] && bare[3] && isAgency(bare[3]) && /[\d,]/.test(bare[1] + bare[2])) {
    return { rest: bare[1], agency: bare[3], bracketed: false };
  }
  return { rest: head, bracketed: false };
}

const ORDINALS = anyPartOf("datelines", "ordinals");
const YEAR = String.raw`((?:19|20)\d\d)`;
const OF = String.raw`(?:${anyOf("datelines", "monthOf")}\s+)?`;
const DAY_MONTH = capPattern(
  MAX_HEAD_LENGTH,
  compilePattern([
    String.raw`^(.*?)[\s,.]*\b(?:${anyOf("datelines", "dayArticles")} )?(\d{1,2})(?:${ORDINALS}|\.)?\s+`,
    String.raw`${OF}(\p{L}{3,12})\.?,?(?:\s+${OF}${YEAR})?$`,
  ]),
);
const MONTH_DAY = capPattern(
  MAX_HEAD_LENGTH,
  compilePattern(
    String.raw`^(.*?)[\s,.]*(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:${ORDINALS})?(?:,?\s+${YEAR})?$`,
  ),
);
const NUMERIC = capPattern(
  MAX_HEAD_LENGTH,
  /^(.*?)[\s,.]*(?<!\d)(\d{1,2})[./](\d{1,2})\.?(?:[./]?((?:19|20)\d\d))?$/u,
);

function splitPlaceAndDate(text: string): Omit<Dateline, "text"> | undefined {
  const clean = text.trim().replace(/(?<![\s,.])[\s,.]+$/, "");
  const found = splitDate(clean);
  // The stop of "D.C." and "Calif." belongs to the place; the one of "MOSCOW. Dec 30" does not.
  const before = found
    ? found.before.replace(/(?<![\s,.:])[\s,.:]+$/, "")
    : text.trim().replace(/(?<![\s,:])[\s,:]+$/, "");
  // "New Delhi [India]": the region stands in brackets.
  const place = before.replace(/\s?[[(](\p{L}[^()[\]]*)[\])]$/u, ", $1");
  // "KEDIRI, Berita.com": the site stands where an agency could.
  const [, town, site] = /^(.+?), ?([\p{L}\d-]+\.\p{L}{2,8}(?:\.\p{L}{2})?)$/u.exec(place) ?? [];
  if (town && site && !/^(?:\p{Lu}\.)+$/u.test(site) && isPlace(town))
    return { place: town, agency: site, ...(found && { date: found.date }) };
  if (place === "") return found ? { date: found.date } : undefined;
  if (!isPlace(place)) return undefined;
  // "By Jane Doe Lucknow, Jun 25 (PTI)": it cannot be known where the name ends and the city begins.
  if (SIGNED.test(place)) return found && { date: found.date };
  return { place, ...(found && { date: found.date }) };
}

function splitDate(text: string): { before: string; date: string } | undefined {
  const dayFirst = DAY_MONTH.exec(text);
  const monthFirst = dayFirst ? null : MONTH_DAY.exec(text);
  const numeric = dayFirst || monthFirst ? null : NUMERIC.exec(text);
  const found = dayFirst
    ? { day: dayFirst[2], month: findMonth(dayFirst[3] ?? ""), year: dayFirst[4], before: dayFirst[1] }
    : monthFirst
      ? {
          day: monthFirst[3],
          month: findMonth(monthFirst[2] ?? ""),
          year: monthFirst[4],
          before: monthFirst[1],
        }
      : numeric
        ? { day: numeric[2], month: Number(numeric[3]), year: numeric[4], before: numeric[1] }
        : undefined;
  if (!found?.month || found.month > 12) return undefined;
  const day = Number(found.day);
  // 2024 is a leap year: it has every day that a year can have.
  if (day < 1 || day > new Date(Date.UTC(Number(found.year ?? 2024), found.month, 0)).getUTCDate())
    return undefined;
  const two = (number: number) => String(number).padStart(2, "0");
  return { before: found.before ?? "", date: `${found.year ?? "-"}-${two(found.month)}-${two(day)}` };
}

const SIGNED = compilePattern(String.raw`^${anyOf("datelines", "signed")}\s`, "u");

const PARTICLES: ReadonlySet<string> = new Set(listPhrases("datelines", "particles"));

/**
 * Up to eight words, all of them capitalised or particles: "Rio de Janeiro",
 * "WASHINGTON, D.C.", "Berlin/München".
 */
function isPlace(text: string): boolean {
  if (text.length > 60 || /["“”:;!?\d]/.test(text)) return false;
  const words = text.split(/[\s,/]+/).filter((word) => word !== "");
  if (words.length === 0 || words.length > 8) return false;
  if (!/^[\p{Lu}\p{Lo}]/u.test(words[0] ?? "")) return false;
  return words.every(
    (word) => /^[\p{Lu}\p{Lo}]/u.test(word) || PARTICLES.has(word) || /^(?:al|el|d|l)['’-]/iu.test(word),
  );
}

/** A city in capitals, "McALLEN" included; its state or country may follow: "PARIS, France". */
function isInCapitals(place: string): boolean {
  const city = place.split(",")[0] ?? "";
  const upper = city.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = city.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= 3 && lower <= upper * 0.25;
}

/**
 * "(Reuters) -", "(Real Simple) --": a name of up to three capitalised words, and no notice
 * such as "(UPDATE)".
 */
function isProvider(name: string): boolean {
  return (
    isAgency(name) ||
    (/^\p{Lu}[\p{L}.&]+(?: \p{Lu}[\p{L}.&]*){0,2}$/u.test(name) && !isLabel(name.toUpperCase()))
  );
}

/** Labels that desks set in capitals where a place could stand. */
const LABEL = compilePattern(String.raw`^[^\p{L}\p{N}]*${anyOf("datelines", "labels")}`, "u");

function isLabel(text: string): boolean {
  return LABEL.test(text);
}
