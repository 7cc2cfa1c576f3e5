/** Six stories in six languages, as LibreOffice and pandoc export them: tests/fixtures/exports/README.md. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tidy } from "../../../../lib/text/characters.ts";
import { readFixture } from "./reading.ts";

interface Story {
  readonly id: string;
  readonly language: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly date: string;
  /** Two paragraphs stand above the heading, the others below it. */
  readonly heading: string;
  readonly body: readonly string[];
}

const file = new URL("../../../fixtures/exports/stories.json", import.meta.url);
const stories: Story[] = JSON.parse(readFileSync(file, "utf8"));
/** By the ending of their names. InCopy's stories have no date of their own. */
const FORMATS = { doc: "doc", docx: "docx", odt: "odt", rtf: "rtf", icml: "indesign" } as const;

/** Quotation marks and spaces are as each program likes them. */
const plain = (text = "") =>
  tidy(text)
    .replace(/[“”„«»"]\s?/g, '"')
    .replaceAll("’", "'")
    .replace(/\s"/g, ' "');

describe.each(Object.entries(FORMATS))("a story exported as .%s", (ending, format) => {
  it.each(stories)("is the story that was written: $id", async (story) => {
    const { article } = await readFixture(`exports/${story.id}.${ending}`);
    const { headline, standfirst, byline, language, firstCreated, body } = article;
    expect([article.format, language, byline[0]?.name]).toEqual([format, story.language, story.byline]);
    expect([headline, standfirst].map(plain)).toEqual([story.headline, story.standfirst].map(plain));
    expect(body.map(({ text }) => plain(text))).toEqual(
      [...story.body.slice(0, 2), story.heading, ...story.body.slice(2)].map(plain),
    );
    expect(body.map(({ type }) => type)[2]).toBe("heading");
    if (ending !== "icml") expect(firstCreated?.slice(0, 10)).toBe(story.date);
  });
});
