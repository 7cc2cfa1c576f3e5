/** When a field read off a page is right. */

import { findOrganisation, parseByline } from "../../../lib/newsroom/byline.ts";
import { parseDate } from "../../../lib/newsroom/dates.ts";
import { decodeEntities } from "../../../lib/text/characters.ts";
import { tokens } from "./measures.ts";

const words = (text: string) =>
  tokens(decodeEntities(text).normalize("NFC").toLowerCase().replaceAll("\u00ad", ""));

/**
 * A title is right when its words are the expected ones, in any case and punctuation; when it and the expected
 * title differ only in what one of them has before or behind (a kicker, a site's name), no more than a third of
 * it; or when four fifths of the words of each are the other's.
 */
export function isTitleRight(expected: string, found: string | undefined): boolean {
  const want = words(expected).join(" ");
  const got = words(found ?? "").join(" ");
  if (got === "" || want === "") return want === got;
  if (want === got) return true;
  const [short, long] = want.length < got.length ? [want, got] : [got, want];
  return (
    (long.includes(short) && short.length >= long.length * (2 / 3)) ||
    areMostlyShared(words(expected), words(found ?? ""))
  );
}

/** Authors are right when the names are the expected ones, all of them and no others; order, case and titles aside. */
export function areAuthorsRight(expected: string | readonly string[], found: readonly string[]): boolean {
  const want = [expected].flat().flatMap(namesIn);
  const got = new Set(found.flatMap(namesIn));
  return got.size === new Set(want).size && want.every((name) => got.has(name));
}

/** Whether annotators name a person, and not only a desk, an agency or the site ("Redaktion", "AFP"). */
export function isPersonal(expected: string | readonly string[]): boolean {
  return [expected].flat().some((text) => {
    const line = decodeEntities(text);
    return (
      parseByline(line).length > 0 ||
      (findOrganisation(line) === undefined && !/redaktion|staff|team|editor|^dpa|\/dpa/i.test(line))
    );
  });
}

function namesIn(text: string): string[] {
  const people = parseByline(decodeEntities(text)).map(({ name }) => name);
  const names = people.length > 0 ? people : text.split(/[,;]|\s(?:and|und|et|y|&)\s/i);
  return names
    .map((name) =>
      words(name)
        .filter((word) => !/^(?:dr|prof|by|von|phd|md)$/.test(word))
        .join(" "),
    )
    .filter((name) => name !== "");
}

/** A date is right when it is the expected day, as written or in UTC. */
export function isDateRight(expected: string, found: string | undefined): boolean {
  if (!found) return false;
  const want = daysOf(expected);
  return daysOf(found).some((day) => want.includes(day));
}

function daysOf(text: string): string[] {
  const written = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  const days = written
    ? [`${written[1]}-${written[2]!.padStart(2, "0")}-${written[3]!.padStart(2, "0")}`]
    : [];
  const instant = parseDate(text, { zone: "UTC" })?.instant.slice(0, 10);
  return instant ? [...days, instant] : days;
}

/** A standfirst is right when four fifths of the words of each are the other's. */
export function isStandfirstRight(expected: string, found: string | undefined): boolean {
  return areMostlyShared(words(expected), words(found ?? ""));
}

function areMostlyShared(one: readonly string[], other: readonly string[]): boolean {
  const want = new Set(one);
  const got = new Set(other);
  const shared = [...want].filter((word) => got.has(word)).length;
  return want.size > 0 && shared >= want.size * 0.8 && shared >= got.size * 0.8;
}
