/** What the desk is told of a file that is no story of any kind. */
import { expect, test } from "vitest";
import { rejectionOf } from "./reading.ts";

const bytes = (latin1: string) => Uint8Array.from(Buffer.from(latin1, "latin1"));

test.each([
  ["a photograph", bytes(`\xff\xd8\xff\xe0\0\x10JFIF\0${"\x80\x01".repeat(200)}`), "a JPEG picture"],
  ["a graphic", bytes(`\x89PNG\r\n\x1a\n${"\0\x01".repeat(200)}`), "a PNG picture"],
  ["a clip", bytes(`\0\0\0\x18ftypmp42${"\0\x01".repeat(200)}`), "a video"],
  ["a feed of somebody's", '<?xml version="1.0"?><!-- quay --><rss><channel/></rss>', "<rss>"],
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
