/** What the desk's page works out without a browser. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCopy } from "../../../lib/desk/copies.ts";
import { divideBlock } from "../../../lib/desk/places.ts";
import { readScreen, writeScreen } from "../../../lib/desk/screens.ts";
import { formatCountdown } from "../../../lib/desk/times.ts";

describe("a block is divided where sentences of the summary stand", () => {
  const text = "The harbour reopened on Friday. No ship was lost. Ferries sail again.";
  test("into what is lit and what is not", () => {
    const places = [
      { block: 4, start: 50, end: 69 },
      { block: 4, start: 0, end: 31 },
      { block: 5, start: 0, end: 10 },
    ];
    expect(divideBlock(text, 4, places)).toEqual([
      { text: "The harbour reopened on Friday.", lit: 1 },
      { text: " No ship was lost. ", lit: undefined },
      { text: "Ferries sail again.", lit: 0 },
    ]);
  });

  test("and nothing of its text is lost or told twice, whatever the places", () => {
    const place = fc.record({ block: fc.nat(2), start: fc.nat(90), end: fc.nat(90) });
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.array(place), (told, places) => {
        const pieces = divideBlock(told, 1, places);
        expect(pieces.map((piece) => piece.text).join("")).toBe(told);
      }),
    );
  });
});

test("a screen's address leads back to it", () => {
  for (const screen of [
    { name: "wire" },
    { name: "wire", articleId: "a/b c" },
    { name: "stories", storyId: "x" },
    { name: "uploads" },
  ] as const)
    expect(readScreen(writeScreen(screen))).toEqual(screen);
  for (const hash of ["", "#", "#/nowhere", "#/wire/%E0%A4%A"])
    expect(readScreen(hash)).toEqual({ name: "wire" });
});

test("a summary is copied as text, as HTML and as Markdown, and nothing in it becomes markup", () => {
  const told = {
    headline: "Ships <lost>",
    text: "One & two.\nThree *stars*.",
    url: "https://x.example/#/wire/1",
  };
  expect(writeCopy("text", told)).toBe("Ships <lost>\n\nOne & two.\nThree *stars*.");
  expect(writeCopy("html", told)).toBe(
    "<h2>Ships &lt;lost&gt;</h2>\n<p>One &amp; two.</p>\n<p>Three *stars*.</p>\n",
  );
  expect(writeCopy("markdown", told)).toBe(
    "## [Ships \\<lost\\>](https://x.example/#/wire/1)\n\nOne & two.\n\nThree \\*stars\\*.\n",
  );
});

test("an embargo is counted down, until it has ended", () => {
  const at = (time: string) => Date.parse(`2024-03-01T${time}Z`);
  const until = "2024-03-01T12:00:00Z";
  expect(formatCountdown(until, at("09:55:00"))).toBe("2 h 05 min");
  expect(formatCountdown(until, at("11:55:01"))).toBe("4:59");
  expect(formatCountdown(until, at("12:00:00"))).toBeUndefined();
});
