import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isBoilerplate, opensNotes, opensTail } from "../../../lib/newsroom/boilerplate.ts";
import { looksLikeByline, parseByline } from "../../../lib/newsroom/byline.ts";
import { parseCredit } from "../../../lib/newsroom/caption.ts";
import { parseDateLine } from "../../../lib/newsroom/dates.ts";
import { extractCopy } from "../../../lib/reading/formats/email/copy.ts";
import { findPart } from "../../../lib/reading/formats/manuscript/labels.ts";

const STORY = Array.from(
  { length: 3 },
  (_, at) =>
    `The ferry that sank off the cape ${at + 2} years ago was raised on Tuesday by two cranes from the city's yard, while hundreds watched.`,
);
/** What remains of a mail. */
const readMail = (...lines: string[]) =>
  extractCopy(
    lines.map((text) => ({ text, gap: true })),
    { drop: () => undefined, warn: () => undefined },
  ).lines.map(({ text }) => text);

/** What a line must be taken for. */
const KINDS: Readonly<Record<string, (line: string) => boolean>> = {
  byline: (line) => looksLikeByline(line) && parseByline(line).length === 1,
  photo: (line) => parseCredit(line) !== undefined,
  caption: (line) => findPart(line) === "caption",
  "read-also": (line) => isBoilerplate(line) || opensTail(line),
  "feed-footer": isBoilerplate,
  updated: (line) => parseDateLine(line)?.kind === "updated",
  notes: opensNotes,
  reach: opensNotes,
  device: (line) => readMail(...STORY, line).length === STORY.length,
  closing: (line) => readMail(...STORY, line, "Ada").length === STORY.length,
  greeting: (line) => readMail(line, ...STORY).length === STORY.length,
};

const lines = readFileSync(new URL("../../fixtures/around/lines.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((row) => row.split("\t") as [tag: string, kind: string, line: string]);

describe("lines around a story are no copy", () => {
  test.each(lines)("%s, %s: %s", (_, kind, line) => {
    expect(KINDS[kind]!(line)).toBe(true);
  });
});

describe("lines of a story that open as those do", () => {
  test.each([
    "Kontakt: ein Film über zwei Funker, die sich nie begegnen",
    "Contact: the night that a village spoke to the stars",
    "Media: what 3 papers say of the budget",
    "Press contact between the two teams was heavy in the first half",
    "Texti allra landsmanna er sunginn í kvöld.",
    "The post office in Fawley, 120 years old, appeared first in a list of 1906.",
  ])("%s", (line) => {
    expect([looksLikeByline(line), isBoilerplate(line), opensNotes(line)]).toEqual([false, false, false]);
  });
});
