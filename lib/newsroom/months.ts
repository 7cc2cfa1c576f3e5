/**
 * Names of months, from the platform's tables of languages. Each table is built when it is first asked for:
 * English first, the rest only for a word that English does not know.
 */

import { findLanguage, listPhrases, primaryLanguage } from "../languages/index.ts";
import { OWN_SCRIPTS } from "../languages/lookalikes.ts";
import { lazily, memoize } from "../text/memoize.ts";
import { stripAccents } from "../text/words.ts";

const ENGLISH = findLanguage("en")!.moments.locales;
/** Tables asked beyond English, in the order in which a contested abbreviation is decided. */
const OTHERS = listPhrases("moments", "locales").filter((locale) => !ENGLISH.includes(locale));

const listMonths = memoize((language: string): ReadonlyMap<string, number> => {
  const table = new Map<string, number>();
  for (const month of ["long", "short"] as const) {
    // Slavic and Baltic languages decline the name beside a day: "30 grudnia" but "grudzień".
    for (const day of ["numeric", undefined] as const) {
      const format = new Intl.DateTimeFormat(language, {
        month,
        ...(day && { day }),
        calendar: "gregory",
        timeZone: "UTC",
      });
      for (let index = 0; index < 12; index++) {
        const name = format.formatToParts(Date.UTC(2024, index, 10)).find(({ type }) => type === "month");
        const key = name && foldMonth(name.value);
        if (key && !/\d/.test(key) && !table.has(key)) table.set(key, index + 1);
      }
    }
  }
  return table;
});

/** The months of several languages. Where two contest a name, the earlier one has it. */
function mergeMonths(locales: readonly string[]): ReadonlyMap<string, number> {
  return new Map(locales.toReversed().flatMap((locale) => [...listMonths(locale)]));
}
const listEnglish = lazily(() => mergeMonths(ENGLISH));
const listOthers = lazily(() => mergeMonths(OTHERS));

/**
 * Case, full stops and accents do not distinguish months, and wires often lose them. The vowel signs of Hindi
 * are no accents.
 */
export function foldMonth(name: string): string {
  return stripAccents(name).replaceAll(".", "").toLowerCase();
}

/**
 * The month (1 to 12) that a word names, or nothing. English first, then the article's own language, then the
 * others; `Sept`, `Okt.`, `févr.` and `grudnia` are all known.
 */
export function findMonth(word: string, language?: string): number | undefined {
  const key = foldMonth(word).replace(/^ב(?=\p{Script=Hebrew}{3})/u, "");
  const ofScript = BEYOND_CYRILLIC.test(key) ? findLanguageOfScript(key) : undefined;
  if (ofScript) return listMonths(ofScript).get(key);
  if (key.length < 3 && !/\p{Script=Devanagari}|\p{Script=Thai}/u.test(key)) return undefined;
  const own = findLocale(language);
  const month =
    listEnglish().get(key) ?? (own ? listMonths(own).get(key) : undefined) ?? listOthers().get(key);
  return month ?? (/^\p{Script=Cyrillic}{3}$/u.test(key) ? findShortMonth(key) : undefined);
}

/** Whether a word is a month's name with another ending: "junija", "јула", "Ιούνιο", "jūnijam". */
export function isDeclinedMonth(word: string): boolean {
  const key = foldMonth(word);
  return [...listOthers().keys()].some((name) => {
    const stem = name.length > MIN_STEM + 1 ? name.slice(0, -1) : name;
    const isLong = stem.length >= MIN_STEM || /^\p{Script=Cyrillic}{3}$/u.test(stem);
    return isLong && key.startsWith(stem) && key.length - stem.length <= MAX_ENDING;
  });
}
const [MIN_STEM, MAX_ENDING] = [4, 3];

/** Scripts that one language has to itself stand behind Latin, Greek and Cyrillic. */
const BEYOND_CYRILLIC = /[\u0530-\uffff]/;

function findLanguageOfScript(text: string): string | undefined {
  return OWN_SCRIPTS.find(([, letter]) => text.search(letter) >= 0)?.[0];
}

/** Russian agencies cut every month to three letters ("20 ноя"), where the platform has "нояб.". */
function findShortMonth(key: string): number | undefined {
  const months = [...listMonths("ru")].filter(([name]) => name.startsWith(key)).map(([, month]) => month);
  return new Set(months).size === 1 ? months[0] : undefined;
}

function findLocale(language: string | undefined): string | undefined {
  const primary = primaryLanguage(language);
  return primary && Intl.DateTimeFormat.supportedLocalesOf(primary)[0];
}
