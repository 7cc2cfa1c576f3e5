import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { read, readFixture, rejectionOf } from "./reading.ts";

const load = (name: string) => readFile(new URL(`../../../fixtures/doc/${name}`, import.meta.url));

/** The main stream of a document begins where its header's magic number stands. */
const MAGIC = Buffer.from([0xec, 0xa5]);
async function alter(name: string, change: (main: Buffer) => void): Promise<Buffer> {
  const bytes = await load(name);
  change(bytes.subarray(bytes.indexOf(MAGIC, 512)));
  return bytes;
}

describe("a Word 97–2003 document", () => {
  it("is read without what is not the story: deletions, notes, comments, hidden text, margins", async () => {
    const { article, dropped } = await readFixture("doc/barge.doc");
    expect(article).toMatchObject({
      format: "doc",
      headline: "Library barge opens its hatch on the river Ell",
      byline: [{ name: "Ines Duarte" }],
      published: "2024-04-16T00:00:00Z",
      keywords: ["libraries", "rivers"],
      firstCreated: "2024-04-16T17:40:00Z",
    });
    expect(article.images).toEqual([
      { caption: "The barge at Lower Ellham on Tuesday.", credit: "Sam Okafor" },
    ]);
    const story = JSON.stringify(article);
    for (const unsaid of ["so it was claimed", "head teacher", "Call her again", "treasurer"])
      expect(story).not.toContain(unsaid);
    expect(dropped.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["tracked-deletion", "footnote", "comment", "hidden", "header-footer"]),
    );
  });

  it("is read by its styles, without its table of contents and its tables of figures", async () => {
    const { article } = await readFixture("doc/ferry.doc");
    expect(article).toMatchObject({
      headline: "Ferry returns to Skarholm",
      standfirst: "Island council promises a second vessel by summer",
      byline: [{ name: "Mira Solberg" }],
    });
    expect(article.body.map(({ type, text }) => `${type}: ${text.slice(0, 32)}`)).toEqual([
      "heading: A part worth eleven weeks",
      "paragraph: The ferry to Skarholm will sail ",
      "quote: We were told nothing, week after",
      "listItem: New timetable from May, with nin",
      "listItem: Lower fares for islanders who tr",
      "listItem: First they mend the ramp",
      "listItem: Then they mend the engine",
      "paragraph: Islanders had to wait eleven wee",
    ]);
    expect(article.body.at(-1)!.text).toMatch(/spare part; see the council for more\.$/);
  });

  it("with a password, or of Word 95, is refused with the way out", async () => {
    const locked = await alter("barge.doc", (main) =>
      main.writeUInt16LE(main.readUInt16LE(0x0a) | 0x0100, 0x0a),
    );
    expect(await rejectionOf(locked, "barge.doc")).toMatchObject({ code: "encrypted" });
    const old = await alter("barge.doc", (main) => main.writeUInt16LE(0x0068, 2));
    const refused = await rejectionOf(old, "barge.doc");
    expect(refused.code).toBe("unknown-format");
    expect(refused.message).toContain("save it as .docx");
  });

  it("that is cut short or claims too much is refused, never half read", async () => {
    const bytes = await load("barge.doc");
    for (const length of [600, 2_000, 5_000])
      expect((await rejectionOf(bytes.subarray(0, length), "barge.doc")).code).not.toBe("unreadable");
    const long = await alter("barge.doc", (main) => main.writeUInt32LE(0x7fff_ffff, 0x4c));
    expect(await rejectionOf(long, "barge.doc")).toMatchObject({ code: "too-large" });
  });

  it("whose chain of sectors runs in a circle is refused in time", async () => {
    const bytes = await load("barge.doc");
    // The sector table stands where the header says; each sector now leads to the first.
    const table = bytes.subarray((bytes.readUInt32LE(76) + 1) * 512);
    for (let at = 0; at < 512; at += 4) table.writeUInt32LE(0, at);
    expect((await rejectionOf(bytes, "barge.doc")).code).toBe("malformed");
  });

  it("may be called .doc and be RTF or DOCX, as Word saves them", async () => {
    const { article } = await read(
      String.raw`{\rtf1\ansi Ferry returns\par The ferry will sail again from Monday, the council said on Thursday.\par}`,
      "ferry.doc",
    );
    expect(article.format).toBe("rtf");
    expect(article.warnings.map(({ code }) => code)).not.toContain("format-mismatch");
  });
});
