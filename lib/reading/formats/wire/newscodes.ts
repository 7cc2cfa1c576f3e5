/**
 * IPTC's controlled vocabularies, as far as reading a wire needs them: scheme aliases of the G2 Standards
 * catalog, the Subject Codes and their names, and what an item's class says about its type. Source:
 * https://cv.iptc.org/newscodes (IPTC NewsCodes, CC BY 4.0), from which subject-codes.json is taken, too.
 */

import type { Concept } from "../../../article.ts";
import { compilePhrases, listPhrases } from "../../../languages/index.ts";
import { phrases } from "../../../languages/phrases.ts";
import { findNotice } from "../../../newsroom/line-notices.ts";
import { tabulate } from "../../../text/tables.ts";
import type { Draft } from "../../draft.ts";
import subjectCodes from "./subject-codes.json" with { type: "json" };

/** Aliases of catalog.IPTC-G2-Standards, which every IPTC provider may use without declaring them. */
const SCHEMES: Readonly<Record<string, string>> = {
  medtop: "http://cv.iptc.org/newscodes/mediatopic/",
  subj: "http://cv.iptc.org/newscodes/subjectcode/",
  genre: "http://cv.iptc.org/newscodes/genre/",
  nprov: "http://cv.iptc.org/newscodes/newsprovider/",
  isccountrya3: "http://cvx.iptc.org/iso3166-1a3/",
  "iso3166-1a2": "http://cvx.iptc.org/iso3166-1a2/",
  "iso3166-1a3": "http://cvx.iptc.org/iso3166-1a3/",
  iso4217a: "http://cvx.iptc.org/iso4217a/",
  wikidata: "http://www.wikidata.org/entity/",
};

export const SUBJECT_CODES = SCHEMES.subj!;

/** The newsroom's word for each of the seventeen top-level subjects: the section that a story stands in. */
const SECTIONS = phrases(`
  culture, crime, disasters, business, education, environment, health, human interest, labour, lifestyle,
  politics, religion, science, society, sport, conflict, weather
`);

const SUBJECT_CODE = /^(?:0[1-9]|1[0-7])\d{6}$/;

/** Whether a code has the form of an IPTC Subject Code: `15000000`. */
export function isSubjectCode(code: string | undefined): code is string {
  return code !== undefined && SUBJECT_CODE.test(code);
}

const SUBJECT_NAMES: ReadonlyMap<string, string> = new Map(Object.entries(subjectCodes));

/** The concept, under IPTC's own name where it is a Subject Code that the wire left nameless. */
export function nameSubject(subject: Concept): Concept {
  const { code, scheme, name } = subject;
  const known = name === undefined && scheme === SUBJECT_CODES ? SUBJECT_NAMES.get(code ?? "") : undefined;
  return known ? { ...subject, name: known } : subject;
}

/** The section that the first IPTC subject code among the subjects belongs to. */
export function findSection(subjects: readonly Concept[]): string | undefined {
  const code = subjects.find((subject) => isSubjectCode(subject.code))?.code;
  return code === undefined ? undefined : SECTIONS[Number(code.slice(0, 2)) - 1];
}

/**
 * A concept from a QCode (`medtop:04000000`): the alias as its scheme's URI where the item's catalog or
 * IPTC's own says so, else as written.
 */
export function parseQcode(qcode: string, schemes: ReadonlyMap<string, string>): Concept {
  const colon = qcode.indexOf(":");
  if (colon < 1 || colon === qcode.length - 1) return { code: qcode };
  const alias = qcode.slice(0, colon);
  const code = qcode.slice(colon + 1);
  return { code, scheme: schemes.get(alias) ?? SCHEMES[alias] ?? alias };
}

/**
 * A QCode whose alias IPTC's own catalog explains: `medtop:04000000`, where others may be no QCodes at all.
 */
export function isIptcQcode(code: string): boolean {
  return Object.hasOwn(SCHEMES, code.slice(0, Math.max(code.indexOf(":"), 0)));
}

/** A country as wires write it: its ISO 3166 code of two or three letters, or its name. */
export function parseCountry(country: string | undefined): Concept[] {
  if (country === undefined) return [];
  if (/^[A-Z]{3}$/.test(country)) return [{ code: country, scheme: SCHEMES["iso3166-1a3"]! }];
  if (/^[A-Z]{2}$/.test(country)) return [{ code: country, scheme: SCHEMES["iso3166-1a2"]! }];
  return [{ name: country }];
}

/** The concepts, each once: the same code of the same scheme, or the same name where there is no code. */
export function listDistinctConcepts(concepts: readonly Concept[]): Concept[] {
  const byKey = new Map<string, Concept>();
  for (const concept of concepts) {
    if (concept.code === undefined && concept.name === undefined) continue;
    const key = concept.code ? `${concept.scheme ?? ""} ${concept.code}` : `name ${concept.name}`;
    const known = byKey.get(key);
    if (!known) byKey.set(key, concept);
    else if (!known.name && concept.name) byKey.set(key, { ...known, name: concept.name });
  }
  return [...byKey.values()];
}

/**
 * The article's type for an item class or media type as wires write them: `ninat:picture`, `Photo`, `Text`.
 */
export function parseType(name: string | undefined): Draft["type"] {
  const word = name
    ?.slice(name.lastIndexOf(":") + 1)
    .toLowerCase()
    .trim();
  switch (word) {
    case "text":
    case "article":
    case "preformatted":
      return "text";
    case "picture":
    case "photo":
    case "image":
    case "photograph":
      return "picture";
    case "video":
    case "clip":
    case "movie":
      return "video";
    case "audio":
    case "sound":
      return "audio";
    case "graphic":
    case "graphics":
    case "animated":
      return "graphic";
    case "composite":
    case "package":
      return "composite";
    default:
      return undefined;
  }
}

/** ANPA's priority letters. "f" is a flash by the standard and a feature at AP, so it says nothing. */
const PRIORITIES: Readonly<Record<string, number>> = { b: 2, u: 3, r: 5, d: 6 };

/**
 * The urgency that a wire states, 1 (most urgent) to 9: the number, or the teleprinter's letter for it, of
 * which "r", routine, is what NITF calls normal: 5. 0 and anything else is none.
 */
export function parseUrgency(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const urgency = PRIORITIES[written.toLowerCase()] ?? Number(written);
  return Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? urgency : undefined;
}

/**
 * The publishing status for a status as wires write it: `stat:usable`, `Canceled`, the last part of a URI;
 * and as desks and their systems do: `draft`, `on hold`, `spiked`.
 */
export function parsePubStatus(name: string | undefined): Draft["pubStatus"] {
  const word = name
    ?.replace(/^.*[:/#]/, "")
    .replaceAll("_", " ")
    .toLowerCase()
    .trim();
  if (word === undefined || word === "usable") return word;
  if (word === "commissioned" || IS_HELD.test(word)) return "withheld";
  if (IS_KILLED.test(word)) return "canceled";
  // An embargo has an end: whoever reads the item asks for that (`isEmbargoed`).
  return STOPS.has(findNotice(word.toUpperCase())?.kind) ? "withheld" : undefined;
}

/** Whether a status says that its story is under embargo. */
export function isEmbargoed(status: string | undefined): boolean {
  return /(?:^|[:/#])embargo(?:ed)?$/i.test(status ?? "");
}

const [IS_HELD, IS_KILLED] = (["fieldHolds", "fieldKills"] as const).map((list) =>
  compilePhrases(listPhrases("status", list), { at: "whole" }),
) as [RegExp, RegExp];
/** A notice in place of a status: "DO NOT PUBLISH". A kill that is worded so only holds. */
const STOPS: ReadonlySet<string | undefined> = new Set(["kill", "hold"]);

/**
 * Categories as agencies abbreviate them (ANPA 1312's letters, the desks of German agencies), as sections;
 * letters that agencies use in different senses are left out.
 */
const CATEGORIES = tabulate<string>([
  ["national", "a, w"],
  ["entertainment", "e"],
  ["business", "f, wi, eco, fin"],
  ["international", "i"],
  ["lifestyle", "l, lif"],
  ["state and regional", "n"],
  ["politics", "p, pl, pol"],
  ["sport", "s, sp, spo"],
  ["travel", "t"],
  ["culture", "ku, ace"],
  ["panorama", "vm"],
  ["crime", "clj"],
  ["disasters", "dis"],
  ["education", "edu"],
  ["environment", "env, evn"],
  ["health", "hth"],
  ["human interest", "hum"],
  ["labour", "lab"],
  ["religion", "rel"],
  ["science", "sci"],
  ["society", "soi"],
  ["conflict", "war"],
  ["weather", "wea"],
]);

/** The section for a category: spelt out as it stands, abbreviated as the desks mean it. */
export function parseSection(category: string | undefined): string | undefined {
  if (category === undefined || category.length > 3) return category;
  const known = CATEGORIES.get(category.toLowerCase());
  return known ?? (/^(?:.{1,2}|[A-Z]{3})$/.test(category) ? undefined : category);
}
