import { describe, expect, test } from "vitest";
import { rank } from "../../../lib/summarise/index.ts";
import { findSpokenQuotations } from "../../../lib/summarise/quotations.ts";
import { anArticle } from "../../newsroom.ts";

const OPENING = "Ana Lima, the harbour master of Skarholm, reopened the port on Friday after the storm.";

/** What is quoted in a story of these paragraphs, behind one that introduces Ana Lima. */
function quotedIn(paragraphs: string, language = "en"): string[] {
  const body = [OPENING, ...paragraphs.split("\n")].map((text) => ({ type: "paragraph" as const, text }));
  const article = anArticle({ body, language });
  const found = findSpokenQuotations(article, rank(article));
  for (const { text, block, start, end } of found) expect(body[block]!.text.slice(start, end)).toBe(text);
  return found.map(({ speaker, text }) => `${speaker}: ${text}`);
}

const SAID = "No ship was lost in all of it";

describe("a quotation has the speaker whom the text beside it names", () => {
  test.each([
    [`"${SAID}," said Ana Lima.`, "Ana Lima", "en"],
    [`"${SAID}," Lima said on Friday.`, "Lima", "en"],
    [`"${SAID}," Ana Lima, the harbour master, told reporters.`, "Ana Lima", "en"],
    [`Ana Lima said: "${SAID}."`, "Ana Lima", "en"],
    [`"${SAID}," said Mr. Tom Hill of the coastguard.`, "Mr. Tom Hill", "en"],
    [`"${SAID}," said Lima Monday.`, "Lima", "en"],
    [`„${SAID}“, sagte Ana Lima.`, "Ana Lima", "de"],
    [`« ${SAID} », a déclaré Ana Lima.`, "Ana Lima", "fr"],
    [`“${SAID}”, dijo Ana Lima a la prensa.`, "Ana Lima", "es"],
    [`"${SAID}," kata Ana Lima.`, "Ana Lima", "id"],
  ])("%s", (paragraph, speaker, language) => {
    expect(quotedIn(paragraph, language)).toEqual([
      `${speaker}: ${paragraph.includes(`${SAID}.`) ? `${SAID}.` : SAID}`,
    ]);
  });
});

describe("and none whom it does not name for certain", () => {
  test.each([
    ["a pronoun", `"${SAID}," she said.`],
    ["an office", `"${SAID}," said the harbour master.`],
    ["the spokesman of somebody", `A spokesman for Lord Derby said: "${SAID}."`],
    ["the next sentence's subject", `"${SAID}." Ana Lima said she would sail at dawn.`],
    ["who speaks next", `"${SAID}." Ana Lima said: "Yes."`],
    ["a name that goes on", `"${SAID}," said American writer Eldar Quill.`],
    ["whose master speaks", `The mayor of Ana Lima, Tom Hill, said: "${SAID}."`],
    ["two names", `Ana Lima said: "${SAID}," said Tom Hill.`],
    ["a word in quotation marks", '"No ship," said Ana Lima.'],
  ])("%s", (_, paragraph) => {
    expect(quotedIn(paragraph)).toEqual([]);
  });
});

test("at most four, those of the weightiest sentences, in the order of the story", () => {
  const all = Array.from({ length: 7 }, (_, n) => `"${SAID} on day ${n + 1}," said Ana Lima.`);
  const found = quotedIn(all.join("\n"));
  expect(found).toHaveLength(4);
  expect(found).toEqual(found.toSorted());
});
