/**
 * The clock of an agency that states no zone. It writes its own local time, and its language often says where
 * that is: an item in Finnish was timed in Finland, wherever the newsroom that receives it is.
 */
import { parseDate } from "../../copy/dates.ts";
import type { Draft, Trace } from "../format.ts";

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

/** The zone of the country that a language tag names, or of the one where its language is spoken. */
function homeZone(language: string): string | undefined {
  try {
    const locale = new Intl.Locale(language.replaceAll("_", "-"));
    const region = locale.region ?? (AT_HOME.has(locale.language) ? locale.maximize().region : undefined);
    return region === undefined ? undefined : ZONES[region];
  } catch {
    return undefined;
  }
}

const CLOCKED = ["firstCreated", "versionCreated", "published", "embargoedUntil"] as const;

/** The draft with its zoneless times read by its own country's clock, where its stated language names one. */
export function byHomeClock(draft: Draft, trace: Trace): Draft {
  const zone = draft.language === undefined ? undefined : homeZone(draft.language);
  if (zone === undefined) return draft;
  const read: Draft = { ...draft };
  let isGuessed = false;
  for (const name of CLOCKED) {
    const date = parseDate(draft[name] ?? "", { zone, language: draft.language });
    if (!date || date.dateOnly || date.zoned || date.ambiguous) continue;
    read[name] = date.instant;
    isGuessed = true;
  }
  if (isGuessed) trace.warn("zone-guessed", `The times state no zone; took ${zone}, by the item's language.`);
  return read;
}
