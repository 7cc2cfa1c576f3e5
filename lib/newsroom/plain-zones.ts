/** Zones that a line states by a place, "heure de Paris", written in one word each. */
import { HALF_DAY } from "../languages/en-clock.ts";
import { alternatives, anyPartOf, LANGUAGES, type Language, listPhrases } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import { compileSign } from "../languages/phrases.ts";
import { foldPlace, loadPlaces, writePlainName } from "./places.ts";
import { parseZone } from "./zones.ts";

type ZoneList = Exclude<keyof Language["zones"], "places" | "shortNames">;

/** The words of a list of all languages. */
function listZoneWords(list: ZoneList): string[] {
  return listPhrases("zones", list);
}
/** The same, without accents. */
function gatherZoneWords(list: ZoneList): ReadonlySet<string> {
  return new Set(listZoneWords(list).map(foldPlace));
}
const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap(({ zones }) => zones.shortNames).flatMap(([zone, names]) =>
    names.map((name): [string, string] => [name, zone]),
  ),
);
const AFTER_PLACE = gatherZoneWords("afterPlace");
const CLOCK_KINDS = gatherZoneWords("clockKinds");
const BEFORE_PLACE = gatherZoneWords("beforePlace");
const BEFORE_PLACE_NAME = gatherZoneWords("beforePlaceName");
const BEFORE_PLACE_TIME = gatherZoneWords("beforePlaceTime");
const NO_PLACES = gatherZoneWords("noPlaces");
const NO_ZONES = gatherZoneWords("noZones");

/** No zone is looked for in a longer line, or in one of more words. */
const MAX_LINE = 400;
const MAX_WORDS = 80;
/** "日本時間" */
const UNSPACED_TIME = compilePattern(
  String.raw`(\p{L}{2,6})${alternatives(listZoneWords("placeEndings"), { isPart: true })}`,
  "gu",
);

const MAY_END_PLACE = compileSign(listZoneWords("placeEndings"));

/** "10:00 XQT": capitals behind an hour are a zone, even if it is unknown. */
const STRANGE = compilePattern(
  [
    String.raw`(?<=\d[\d.:]{0,7}`,
    String.raw`(?: ?(?:${HALF_DAY}\.?|${anyPartOf("moments", "afterHour", "afterClock")}))? ?\(?)`,
    String.raw`(?<![A-Za-z])[A-Z]{2,4}T(?!\p{L})`,
  ],
  "giu",
);

/**
 * A line with every zone that it states by a place ("heure de Paris", "日本時間") in one word
 * that `parseZone` reads.
 */
export function nameZonesPlainly(line: string): string {
  if (line.length > MAX_LINE || !/\d/.test(line)) return line;
  const spaced = !MAY_END_PLACE.test(line)
    ? line
    : line.replace(UNSPACED_TIME, (text, before: string) => {
        for (let at = 0; at < before.length - 1; at++) {
          const iana = loadPlaces().byName.get(before.slice(at));
          if (iana) return before.slice(0, at) + writePlainName(iana);
        }
        return text;
      });
  return replacePlaces(spaced).replace(STRANGE, (word) =>
    word !== word.toUpperCase() || NO_ZONES.has(word.toLowerCase()) || parseZone(word, "UTC")
      ? word
      : writePlainName(word).trim(),
  );
}

function replacePlaces(line: string): string {
  const words = [...line.matchAll(/[\p{L}\p{M}]+/gu)].slice(0, MAX_WORDS);
  const keys = words.map(([word]) => foldPlace(word));
  let plain = "";
  let done = 0;
  for (const [index, key] of keys.entries()) {
    const found = findPlace(line, words, keys, index, key);
    if (!found) continue;
    const start = words[found.first]!.index;
    if (start < done) continue;
    plain += line.slice(done, start) + writePlainName(found.name);
    done = words[found.last]!.index + words[found.last]![0].length;
  }
  return done === 0 ? line : (plain + line.slice(done)).replace(/ {2,}/g, " ");
}

interface FoundPlace {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

function findPlace(
  line: string,
  words: readonly RegExpExecArray[],
  keys: readonly string[],
  index: number,
  key: string,
): FoundPlace | undefined {
  const short = SHORT_NAMES.get(key);
  if (short) return { first: index, last: index, name: short };
  const { byName } = loadPlaces();
  if (AFTER_PLACE.has(key)) {
    const last = CLOCK_KINDS.has(keys[index - 1] ?? "") ? index - 2 : index - 1;
    for (const length of [3, 2, 1]) {
      const iana = byName.get(keys.slice(Math.max(last - length + 1, 0), last + 1).join(" "));
      const first = last - length + 1;
      if (iana && first >= 0)
        return {
          first: BEFORE_PLACE_TIME.has(keys[first - 1] ?? "") ? first - 1 : first,
          last: index,
          name: iana,
        };
    }
    return last < 0 ? undefined : findUnknownPlace(line, words, keys, last, index);
  }
  // "09:00 за Києвом", "5:38 a.m. Pacific"
  const named = BEFORE_PLACE_TIME.has(key) ? index + 1 : index;
  const bare = byName.get(keys[named] ?? "");
  if (bare && BEHIND_CLOCK.test(line.slice(0, words[index]!.index).slice(-12)) && !leadsToTime(keys, named))
    return { first: index, last: named, name: bare };
  if (!BEFORE_PLACE.has(key)) return undefined;
  let first = index + 1;
  while (BEFORE_PLACE_NAME.has(keys[first] ?? "")) first += 1;
  for (const length of [3, 2, 1]) {
    const iana = byName.get(keys.slice(first, first + length).join(" "));
    if (iana && first + length <= keys.length) return { first: index, last: first + length - 1, name: iana };
  }
  const strange = words[first];
  const isNamed =
    first > index + 1 && strange && /^[\p{L}\s'’]*$/u.test(line.slice(words[index]!.index, strange.index));
  return isNamed ? { first: index, last: first, name: strange[0] } : undefined;
}

/** Whether a word for the time stands behind a place: then it says where the place ends. */
function leadsToTime(keys: readonly string[], at: number): boolean {
  return keys.slice(at + 1, at + 4).some((key) => AFTER_PLACE.has(key));
}
const BEHIND_CLOCK = compilePattern(String.raw`\d[:.]\d\d(?: ?${HALF_DAY}\.?)? \(?$|\d ?${HALF_DAY}\.? \(?$`);

/** "10am Ruritanian time": an unknown name right behind an hour, or in brackets. */
function findUnknownPlace(
  line: string,
  words: readonly RegExpExecArray[],
  keys: readonly string[],
  last: number,
  end: number,
): FoundPlace | undefined {
  if (NO_PLACES.has(keys[last]!)) return undefined;
  for (let first = last; first >= 0 && first > last - 3; first -= 1) {
    const before = line.slice(0, words[first]!.index);
    if (!BEHIND_HOUR.test(before.slice(-12))) continue;
    const name = line.slice(words[first]!.index, words[last]!.index + words[last]![0].length);
    return /^[\p{L}\p{M}\s-]+$/u.test(name) ? { first, last: end, name } : undefined;
  }
  return undefined;
}
const BEHIND_HOUR = compilePattern([
  String.raw`(?:\d(?: ?(?:${HALF_DAY}\.?|${anyPartOf("moments", "afterHour")}))?`,
  String.raw`|(?<!\p{L})${anyPartOf("moments", "noon", "midnight")})[\s,]*\(?$|\($`,
]);
