/** The zones of the places whose time newsrooms state, and the one word that stands for each. */

import { LANGUAGES } from "../languages/index.ts";
import { stripAccents } from "../text/words.ts";

/** What the time of a place is written as in one word: "Sydney time" is "UTCAUSTRALIASYDNEY". */
const PLAIN = "utc";

/** Whether a word, in small letters, stands for the time of a place. */
export function isPlainName(word: string): boolean {
  return /^utc\p{L}{3,}$/u.test(word);
}

/** The word for the time of a place or zone, with a space on both sides. */
export function writePlainName(name: string): string {
  return ` ${(PLAIN + name).replace(/\P{L}/gu, "").toUpperCase()} `;
}

/** The name of an unknown place in such a word, in capitals. */
export function readUnknownPlace(word: string): string {
  return word.slice(PLAIN.length).toUpperCase();
}

/** The zones of places, by the place's name without accents, and by the one word that stands for the zone. */
interface PlaceZones {
  readonly byName: ReadonlyMap<string, string>;
  readonly byPlainName: ReadonlyMap<string, string>;
}

let places: PlaceZones | undefined;

/** The places of all languages, gathered when they are first asked for. */
export function loadPlaces(): PlaceZones {
  if (places) return places;
  const zones = LANGUAGES.flatMap((language) => language.zones.places);
  places = {
    byName: new Map(
      zones.flatMap(([zone, names]) => names.map((name): [string, string] => [foldPlace(name), zone])),
    ),
    byPlainName: new Map(zones.map(([zone]) => [writePlainName(zone).trim().toLowerCase(), zone])),
  };
  return places;
}

/** Accents are often lost in capitals. */
export function foldPlace(name: string): string {
  return stripAccents(name.toLowerCase());
}
