/** What the desk is told of a file that is no story of any kind. */
import { expect, test } from "vitest";
import { read, rejectionOf } from "./reading.ts";

const bytes = (latin1: string) => Uint8Array.from(Buffer.from(latin1, "latin1"));

test.each([
  ["a photograph", bytes(`\xff\xd8\xff\xe0\0\x10JFIF\0${"\x80\x01".repeat(200)}`), "a JPEG picture"],
  ["a graphic", bytes(`\x89PNG\r\n\x1a\n${"\0\x01".repeat(200)}`), "a PNG picture"],
  ["a clip", bytes(`\0\0\0\x18ftypmp42${"\0\x01".repeat(200)}`), "a video"],
  ["a list of feeds", '<?xml version="1.0"?><!-- quay --><opml><body/></opml>', "<opml>"],
  ["somebody's JSON", '{"tide":[1,2,3]}', "JSON that is no ninjs item"],
  [
    "a record of somebody's editor",
    '{"title":"Quay closed","author":"a@b.example"}',
    "JSON that is no ninjs",
  ],
  [
    "one with markup in it",
    '[ {"title": "Quay", "content": "<p>The quay is closed.</p>"}]',
    "JSON that is no",
  ],
])("%s is called what it is", async (_, file, kind) => {
  const { code, message } = await rejectionOf(file, "desk/upload");
  expect([code, message]).toEqual(["unknown-format", expect.stringContaining(kind)]);
});

const lines = (...all: string[]) => `${all.join("\n")}\n`;

test.each([
  [
    "JSON that holds a page",
    '{"html": "<html><body><p>The quay is closed.</p><p>It was.</p><p>So.</p></body></html>"}',
    "JSON",
  ],
  ["a list of markup", '["<p>The quay is closed.</p>", "<p>It burned.</p>", "<div>Again.</div>"]', "JSON"],
  [
    "SSA",
    lines("[Script Info]", "Title: The quay", "", "[Events]", "Dialogue: 0,0:00:01.00,The quay is closed."),
    "SSA",
  ],
  ["a script", lines("#!/bin/sh", "echo The quay is closed."), "code"],
  [
    "a program",
    lines(
      "import os",
      "",
      "# The quay.",
      "def close(quay):",
      "    quay.closed = True",
      "    return quay",
      "",
      "close(Quay())",
    ),
    "code",
  ],
  ["a sheet", lines("body {", "  color: red;", "}", ".quay {", "  margin: 0;", "  padding: 0;", "}"), "code"],
  [
    "settings",
    lines("[quay]", "name = East", "open = false", "# in metres", "length=400", "depth = 9"),
    "configuration",
  ],
  [
    "YAML",
    lines("---", "name: quay", "env:", "  port: 80", "  host: ellis", "steps:", "  - build", "  - run"),
    "configuration",
  ],
  [
    "a spreadsheet",
    lines(
      "quay,ships,tonnes",
      "East,31,9000",
      "West,12,4000",
      '"North, old",3,80',
      "South,0,0",
      "Outer,7,650",
    ),
    "table",
  ],
  [
    "one of tabs",
    lines(
      "quay\tships\ttonnes",
      "East\t31\t9000",
      "West\t12\t400",
      "North\t3\t80",
      "South\t0\t0",
      "Out\t7\t6",
    ),
    "table",
  ],
])(
  "%s is no story: it is called what it is, and whoever sent it is told what to send",
  async (_, file, kind) => {
    const { code, message, hint } = await rejectionOf(file, "desk/upload.txt");
    expect([code, message]).toEqual(["unknown-format", expect.stringContaining(kind)]);
    expect(hint).toContain("plain text");
  },
);

test.each([
  [
    "results",
    lines(
      "Harbour Cup, results",
      "Ellis 2, Skarholm 1",
      "Kelpstone 0, Port Ann 0",
      "Outer Isle 3, Quay Town 2",
      "Ness 1, Holm 1",
      "Skua 4, Dahl 0",
    ),
  ],
  [
    "labelled copy",
    lines(
      "Headline: Quay closed",
      "Byline: Ada Quill",
      "Section: News",
      "Body: The quay is closed.",
      "It burned all night, and the fire service said that nobody was hurt.",
    ),
  ],
  [
    "a story of a programmer",
    lines(
      "import os is how it began; the rest is history.",
      "She wrote it in a night and it ran for thirty years on the harbour's machine.",
      "return was her favourite word.",
      "class was another.",
      "def was the third.",
    ),
  ],
])("%s are read", async (_, file) => {
  expect(await rejectionOf(file, "desk/upload.txt").catch(({ message }) => message)).toMatch(
    /got an article/,
  );
});

test.each([
  "[2025] The best bridges",
  '["Best of"] Bridges of the year',
  "[12, 14] Two bridges",
  "package tours; how they were sold",
])("a story may be headed as JSON or code begins: %s", async (headline) => {
  const { article } = await read(
    `${headline}\n\nThe mayor opened a new bridge across the Spree on Friday, the city said.\n`,
    "desk/upload.txt",
  );
  expect([article.format, article.headline]).toEqual(["text", headline]);
});

test.each([" \n\t\r\n ", "\n".repeat(50_000)])(
  "a blank file has no text, whatever else it is",
  async (blank) => {
    const { code, message } = await rejectionOf(blank, "desk/blank.txt");
    expect([code, message]).toEqual(["no-text", "Expected a story; the file holds nothing but white space."]);
  },
);

test("what has no name is told by its first bytes", async () => {
  const { message } = await rejectionOf(bytes("\x07\x80\xfe\x02\x90\x03\xf0\x04".repeat(9)), "desk/upload");
  expect(message).toBe("The file begins like none of the formats known here: 07 80 fe 02 90 03 f0 04.");
});
