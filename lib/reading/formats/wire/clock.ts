/**
 * The clock of an agency that states no zone. It writes its own local time, not that of the newsroom that
 * receives it. An agency with one home is known by its name. Otherwise the item's language often shows the
 * country, as Finnish does.
 */

import { parseDate } from "../../../newsroom/dates.ts";
import { tidy } from "../../../text/characters.ts";
import { tabulate } from "../../../text/tables.ts";
import type { Draft, Trace } from "../../draft.ts";

/** Countries with one clock. */
const ZONES: Readonly<Record<string, string>> = {
  AT: "Europe/Vienna",
  BE: "Europe/Brussels",
  BG: "Europe/Sofia",
  CH: "Europe/Zurich",
  CZ: "Europe/Prague",
  DE: "Europe/Berlin",
  DK: "Europe/Copenhagen",
  EE: "Europe/Tallinn",
  FI: "Europe/Helsinki",
  GB: "Europe/London",
  GR: "Europe/Athens",
  HR: "Europe/Zagreb",
  HU: "Europe/Budapest",
  IE: "Europe/Dublin",
  IL: "Asia/Jerusalem",
  IN: "Asia/Kolkata",
  IS: "Atlantic/Reykjavik",
  IT: "Europe/Rome",
  JP: "Asia/Tokyo",
  KR: "Asia/Seoul",
  LT: "Europe/Vilnius",
  LV: "Europe/Riga",
  NL: "Europe/Amsterdam",
  NO: "Europe/Oslo",
  PL: "Europe/Warsaw",
  RO: "Europe/Bucharest",
  SE: "Europe/Stockholm",
  SI: "Europe/Ljubljana",
  SK: "Europe/Bratislava",
  TR: "Europe/Istanbul",
};

/** Languages whose agencies all keep the same time; English, Spanish, French or Russian say nothing alone. */
const AT_HOME = new Set(
  "bg cs da de el et fi he hr hu is it ja ko lt lv nb nl nn no pl ro sk sl sv tr".split(" "),
);

/**
 * National agencies and the clock of their newsroom. Those that work around the clock from several (AFP, AP,
 * Reuters, The Canadian Press) state a zone.
 */
const AGENCIES = tabulate<string>([
  ["Australia/Sydney", "australian associated press, aap"],
  ["Europe/Madrid", "agencia efe, efe"],
  ["Europe/Lisbon", "agência lusa, lusa"],
  ["Europe/Berlin", "deutsche presse-agentur, dpa"],
  ["Asia/Tokyo", "kyodo news, kyodonews, kyodo"],
  ["Europe/London", "press association, pa media, pa"],
  ["Europe/Amsterdam", "anp"],
  ["Europe/Rome", "ansa"],
  ["Europe/Vienna", "apa"],
  ["Europe/Brussels", "belga"],
  ["Pacific/Auckland", "businessdesk"],
  ["Europe/Prague", "čtk"],
  ["Europe/Budapest", "mti"],
  ["Europe/Oslo", "ntb"],
  ["Europe/Warsaw", "pap"],
  ["Asia/Kolkata", "pti"],
  ["Europe/Copenhagen", "ritzau"],
  ["Europe/Helsinki", "stt"],
  ["Europe/Stockholm", "tt"],
  ["Asia/Seoul", "yonhap"],
]);

/**
 * The zone of an agency's newsroom, by its name or its site's: "ANSA", "ansa.it", "The Press Association".
 */
function findAgencyZone(source: string | undefined): string | undefined {
  const name = tidy(source ?? "")
    .toLowerCase()
    .replace(/^(?:the|www\.)\s?/, "")
    .replace(/(?<=\p{L})\.\p{L}{2,3}$| gmbh$/u, "");
  return AGENCIES.get(name);
}

/** The zone of the country that a language tag names, or of the one where its language is spoken. */
function findHomeZone(language: string): string | undefined {
  try {
    const locale = new Intl.Locale(language.replaceAll("_", "-"));
    const region = locale.region ?? (AT_HOME.has(locale.language) ? locale.maximize().region : undefined);
    return region === undefined ? undefined : ZONES[region];
  } catch {
    return undefined;
  }
}

const CLOCKED = ["firstCreated", "versionCreated", "published", "embargoedUntil"] as const;

/**
 * The draft with its zoneless times read by its agency's clock, or by that of the country of
 * its stated language.
 */
export function useHomeClock(draft: Draft, trace: Trace): Draft {
  const byAgency = [draft.source, draft.dateline?.agency].map(findAgencyZone).find(Boolean);
  const zone = byAgency ?? (draft.language === undefined ? undefined : findHomeZone(draft.language));
  if (zone === undefined) return draft;
  const read: Draft = { ...draft };
  let isGuessed = false;
  for (const name of CLOCKED) {
    const date = parseDate(draft[name] ?? "", { zone, language: draft.language });
    if (!date || date.dateOnly || date.zoned || date.ambiguous) continue;
    read[name] = date.instant;
    isGuessed = true;
  }
  if (isGuessed)
    trace.warn(
      "zone-guessed",
      `The times state no zone; took ${zone}, by the item's ${byAgency ? "agency" : "language"}.`,
    );
  return read;
}
