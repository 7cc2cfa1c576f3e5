/** The table of formats, and the lists elsewhere that must be equal to it. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FormatName } from "../../../../lib/article.ts";
import { FORMAT_LABELS } from "../../../../lib/format-labels.ts";
import { findClaimedFormats } from "../../../../lib/reading/claimed-formats.ts";
import { FORMATS } from "../../../../lib/reading/formats/index.ts";
import { Rejection } from "../../../../lib/rejection.ts";

const names = FORMATS.map(({ name }) => name);
const labels = Object.values(FORMAT_LABELS);

describe("the table of formats", () => {
  it("has one row for each format of the contract", () => {
    expect([...names].sort()).toEqual([...FormatName.options].sort());
  });

  it("asks containers first, mark-up before text, and text last", () => {
    const place = (name: FormatName) => names.indexOf(name);
    expect(place("docx")).toBeLessThan(place("ninjs"));
    expect(place("email")).toBeLessThan(place("html"));
    expect(place("html")).toBeLessThan(place("text"));
    expect(names.at(-1)).toBe("text");
  });

  it("is what the hint of a rejection tells a reporter to send", () => {
    const { hint } = new Rejection("unknown-format", "Expected a story.");
    for (const label of labels) expect(hint).toContain(label);
  });

  it("is what README says is read", () => {
    const readme = readFileSync(new URL("../../../../README.md", import.meta.url), "utf8");
    const words = readme.replace(/\s+/g, " ").toLowerCase();
    for (const label of labels) expect(words).toContain(label.toLowerCase());
  });

  it("has a story of each format among the fixtures, which hostile tests cut and damage", () => {
    const folder = (name: FormatName) => new URL(`../../../fixtures/${name}/`, import.meta.url);
    expect(names.filter((name) => !existsSync(folder(name)))).toEqual([]);
  });

  it("writes extensions and types in lower case", () => {
    for (const { extensions, mediaTypes } of FORMATS) {
      for (const extension of extensions) expect(extension).toMatch(/^[a-z\d]+$/);
      for (const type of mediaTypes) expect(type).toMatch(/^(?:[a-z]+\/|\+)[a-z\d.+-]+$/);
    }
  });
});

describe("what a file's name or content type claims", () => {
  const claim = (key: string, contentType?: string) => findClaimedFormats({ key, contentType }, FORMATS);

  it.each([
    ["desk/story.TXT", undefined, ["text", "anpa", "markdown"]],
    ["desk/story.md", undefined, ["markdown", "text"]],
    ["wires/item.xml", undefined, ["newsml-g2", "newsml-1.2", "nitf", "wxr", "rss", "atom"]],
    [
      "wires/item",
      "application/vnd.iptc.g2.newsitem+xml",
      ["newsml-g2", "newsml-1.2", "nitf", "wxr", "rss", "atom"],
    ],
    [
      "wires/item",
      "application/vnd.iptc.ninjs+json; charset=utf-8",
      ["ninjs", "json-ld", "json-feed", "wp-rest", "ghost", "ndjson"],
    ],
    ["wires/item.jsonld", undefined, ["json-ld"]],
    ["page", "application/xhtml+xml", ["html"]],
    ["desk/story.rtf", "application/pdf", ["rtf"]],
    ["desk/story.v2", "Text/Plain", ["text", "anpa", "markdown"]],
    ["desk/story", undefined, undefined],
    ["desk/story", "application/octet-stream", undefined],
  ])("%s, %s", (key, contentType, formats) => {
    expect(claim(key, contentType)).toEqual(formats);
  });
});
