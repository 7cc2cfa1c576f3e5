/**
 * Dates of East Asia in the figures and years that every reader of dates knows: numbers in characters, 六月六日,
 * and years of an era, 令和6年 and 民國113年.
 */
import { anyPartOf, listPhrases } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";

const HAN = /\p{Script=Han}/u;
const SIGN = anyPartOf("moments", "yearSigns", "monthSigns", "daySigns");
const DIGITS = "〇一二三四五六七八九";
const IN_CHARACTERS = compilePattern(`[${DIGITS}零十]{1,4}(?= ?${SIGN})`, "gu");
const OF_ERA = compilePattern(
  String.raw`(\p{Script=Han}{2}) ?(\d{1,3}|元) ?(?=${anyPartOf("moments", "yearSigns")})`,
  "u",
);

/** A line with such dates as numbers: `令和六年六月六日` is `2024年6月6日`. */
export function withEasternFigures(line: string): string {
  if (!HAN.test(line)) return line;
  const plain = line.replace(IN_CHARACTERS, (characters) => String(readNumber(characters)));
  return plain.replace(OF_ERA, (text, era: string, year: string) => {
    const before = listEras().get(era);
    return before === undefined ? text : String(before + (year === "元" ? 1 : Number(year)));
  });
}

/** 二〇二四 (one character a figure), 二十九. */
function readNumber(characters: string): number {
  const figureOf = (character: string) => Math.max(0, DIGITS.indexOf(character));
  const [tens, ones] = characters.split("十");
  if (ones === undefined) return Number([...characters].map(figureOf).join(""));
  return (tens === "" ? 1 : readNumber(tens!)) * 10 + (ones === "" ? 0 : readNumber(ones));
}

let eras: ReadonlyMap<string, number> | undefined;

/** The year before the first one of each era, by the platform's tables. */
function listEras(): ReadonlyMap<string, number> {
  eras ??= new Map(
    listPhrases("moments", "eraLocales").flatMap((locale) =>
      YEARS.map((year): [string, number] => {
        const format = new Intl.DateTimeFormat(locale, { era: "long", year: "numeric", timeZone: "UTC" });
        const parts = format.formatToParts(Date.UTC(year, 6, 1));
        const read = (of: string) => parts.find(({ type }) => type === of)?.value ?? "";
        return [read("era"), year - Number(read("year"))];
      }),
    ),
  );
  return eras;
}
/** Each lies in another era of Japan. */
const YEARS: readonly number[] = [1950, 2000, 2024];
