/**
 * What goes wrong when newsrooms' files are read, case by case. Each case is held by tests that carry its number in
 * their names; here is the list, and that none of it is left out.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const CASES: readonly string[] = [
  "bytes of windows-1252 that nobody declared",
  "declared UTF-8, and is windows-1252",
  "a byte order mark or a blank line before the prolog",
  "a mail's subject declared as windows-1252 that holds UTF-8",
  "one odd character that nobody can know",
  "entities escaped twice",
  "no-break spaces, written out too",
  "JSON with an escape that JSON does not have",
  "JSON with a tab or a line break in a string",
  "ninjs with a uri and no guid",
  "keywords joined by a plus, blank, or said twice",
  "ninjs under embargo",
  "NITF under embargo to a weekday",
  "NewsML-G2 under embargo that says usable",
  "canceled, withheld or killed",
  "a correction: the same guid, a later version",
  "a correction or a note in the copy, for editors",
  "a caption that stands there twice",
  "“Source:” below a caption",
  "a name that begins with By",
  "a byline with a place, a role or an agency",
  "names of other cards among the authors",
  "an author that is an organisation",
  "a dateline",
  "a dateline without a city",
  "a sentence that looks like a dateline",
  "a live page, its updates unstated, or pasted as text",
  "a consent notice longer than the story",
  "a story hidden behind its consent dialog",
  "an articleBody that is a stub of the story",
  "a first paragraph in a box of its own",
  "a story in two boxes",
  "a refrain",
  "2,000 nested elements",
  "20,000 nested elements",
  "a fragment, or nothing at all",
  "entity bombs",
  "references and tags by the hundred thousand",
  "a page that says where its next page is",
  "a Word file whose byline stands in its header",
  "a mail with a signature, a forwarded header, a document",
  "a day and a month that could change places",
  "a PDF without text, or in columns",
];

const TESTS = fileURLToPath(new URL("../../", import.meta.url));

/** The files whose tests name a case, by its number. */
function filesByCase(): Map<number, Set<string>> {
  const files = new Map<number, Set<string>>();
  for (const entry of readdirSync(TESTS, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.ts$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    // In the names of tests, and of the uploads that a test is made for each of.
    const names = readFileSync(path, "utf8").matchAll(/(?:test|it|describe|name:)[ (]+"[^"]*"/g);
    for (const [name] of names)
      for (const [, numbers = ""] of name.matchAll(/\bcases? (\d+(?:(?:, | and )\d+)*)/g))
        for (const number of numbers.match(/\d+/g)!.map(Number))
          files.set(number, (files.get(number) ?? new Set()).add(path.slice(TESTS.length)));
  }
  return files;
}

const held = filesByCase();

test.each(
  CASES.map((words, index) => [index + 1, words, [...(held.get(index + 1) ?? [])].join(", ")] as const),
)("case %i, %s: %s", (number) => {
  expect(held.has(number)).toBe(true);
});
