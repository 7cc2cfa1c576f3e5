import { describe, expect, test } from "vitest";
import { isStageDirection, withoutStageDirections } from "../../../lib/newsroom/stage-directions.ts";
import { read } from "../reading/formats/reading.ts";

describe("a stage direction is no copy", () => {
  test.each([
    "(SOUNDBITE OF SIRENS)",
    "(SOUNDBITE OF ARCHIVED RECORDING)",
    "(APPLAUSE)",
    "[laughter]",
    "[Laughter.]",
    "(Crosstalk)",
    "(BEGIN VIDEO CLIP)",
    "(SIREN WAILS)",
    "(speaking Spanish)",
    "(Beifall bei der SPD)",
    "(Rires.)",
    "(Applaudissements)",
    "[risas]",
    "(applausi)",
    "(śmiech)",
    "(Смех)",
    "（笑）",
    "*laughs*",
  ])("%s", (line) => {
    expect(isStageDirection(line)).toBe(true);
  });

  test.each([
    "(Reuters)",
    "(The Aurora was not the only ferry at sea that night.)",
    "Music",
    "The crowd broke into applause (and laughter).",
    "(1956)",
  ])("but %s is", (line) => {
    expect(isStageDirection(line)).toBe(false);
  });

  test.each([
    ["text", (lines: readonly string[]) => lines.join("\n\n")],
    [
      "page",
      (lines: readonly string[]) =>
        `<article><h1>The Harbour Hour</h1>${lines.map((line) => `<p>${line}</p>`).join("")}</article>`,
    ],
  ])("in a transcript as %s it is neither body nor heading", async (format, written) => {
    const lines = [
      "ADA QUILL, HOST: A fuel barge has burned for a second night in Port Ellis, and nobody knows why.",
      "(SOUNDBITE OF SIRENS)",
      "ASH: Forty firefighters have been here since midnight, and the smoke is as thick as it was.",
      "[laughter]",
      "HARROW: We have lost three boats and the whole of the east quay, the best that we had.",
    ];
    const { article } = await read(written(lines), format === "text" ? "hour.txt" : "hour.html");
    expect(article.body.map(({ text }) => text)).toEqual(lines.filter((line) => /:/.test(line)));
  });

  test("between sentences it goes, inside one it stays", () => {
    expect(withoutStageDirections("ROE: (Laughs) I never did. (APPLAUSE) The quay is safe.")).toBe(
      "ROE: I never did. The quay is safe.",
    );
    const film = "The film (music by Ada Low) opens on Friday.";
    expect(withoutStageDirections(film)).toBe(film);
  });
});
