/** Captions: a transcript under its speakers' names, whoever wrote them and however. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read, readFixture, rejectionOf } from "./reading.ts";

const said = (body: readonly { text: string }[]) => body.map(({ text }) => text);

describe("captions of WebVTT", () => {
  test("are what each voice says, without sounds, styles and mark-up", async () => {
    const { article, dropped } = await readFixture("webvtt/ferry.vtt");
    expect(article).toMatchObject({
      format: "webvtt",
      headline: "Ferry returns to Skarholm",
      language: "en-GB",
    });
    expect(said(article.body)).toEqual([
      "Mira Solberg: The ferry to Skarholm will sail again from Monday, the island council said on Thursday evening.",
      "Jon Dahl: We waited eleven weeks for a part that was made in two days. Nobody told us & nobody asked.",
      "Mira Solberg: The next inspection is due in the autumn.",
    ]);
    expect(dropped).toContainEqual({ rule: "sound", text: "[applause]" });
  });

  test("with two voices in one line are two paragraphs", async () => {
    const { article } = await read(
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>When do we sail?</v> <v Jon>At dawn, if the storm lets us.</v>\n",
      "quay.vtt",
    );
    expect(said(article.body)).toEqual(["Ana: When do we sail?", "Jon: At dawn, if the storm lets us."]);
  });

  test("whose note or title asks to hold them are held", async () => {
    const cue = "00:01.000 --> 00:02.000\nThe harbour is closed for good, the council said on Friday.\n";
    for (const head of [
      "WEBVTT\n\nNOTE EMBARGOED UNTIL 06:00 UTC, 2 June 2024",
      "WEBVTT - HOLD FOR RELEASE",
    ]) {
      const { article } = await read(`${head}\n\n${cue}`, "harbour.vtt");
      expect([article.pubStatus, article.embargoedUntil]).not.toEqual(["usable", undefined]);
    }
  });
});

describe("captions of SubRip", () => {
  test("are what is said under each name; lines that roll on are said once", async () => {
    const { article, dropped } = await readFixture("srt/ferry.srt");
    expect(article).toMatchObject({ format: "srt" });
    expect(said(article.body)).toEqual([
      "MIRA SOLBERG: The ferry to Skarholm will sail again from Monday, the island council said on Thursday evening.",
      "JON DAHL: We waited eleven weeks for a part that was made in two days.",
      "Nobody told us.",
    ]);
    expect(dropped.filter(({ rule }) => rule === "sound")).toHaveLength(1);
  });

  test("in a script without spaces are joined without one", async () => {
    const cues =
      "1\n00:00:01,000 --> 00:00:02,000\n港口周五重新\n\n2\n00:00:02,000 --> 00:00:03,000\n开放。\n";
    const { article } = await read(cues, "harbour.srt");
    expect(said(article.body)).toEqual(["港口周五重新开放。"]);
  });

  test("behind a pause begin a paragraph, where a sentence has ended", async () => {
    const cue = (from: number, text: string) => `1\n00:00:${from},000 --> 00:00:${from + 1},000\n${text}\n`;
    const { article } = await read(
      [
        cue(10, "The harbour reopened on Friday."),
        cue(15, "No ship was"),
        cue(20, "lost in the storm."),
      ].join("\n"),
      "harbour.srt",
    );
    expect(said(article.body)).toEqual(["The harbour reopened on Friday.", "No ship was lost in the storm."]);
  });
});

test("captions in which nobody speaks are no story", async () => {
  const music = "WEBVTT\n\n00:01.000 --> 00:02.000\n[music]\n";
  expect((await rejectionOf(music, "music.vtt")).code).toBe("no-text");
  expect((await rejectionOf(`WEBVTT\n\n${"x".repeat(4_000_001)}`, "long.vtt")).code).toBe("too-large");
});

test("every word that is said is read, in its order, however the cues divide it", async () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 5, maxLength: 30 }),
      async (cues) => {
        // A line that stands as it stood just before is one that rolls on.
        const lines = cues.map(
          (words, at) => `${words.join(" ")} w${"abcdefghij"[at % 10]}${"klmnopqrst"[Math.floor(at / 10)]}`,
        );
        const file = lines.map(
          (line, at) => `${at + 1}\n00:00:${10 + at},000 --> 00:00:${11 + at},000\n${line}\n`,
        );
        const { article, dropped } = await read(file.join("\n"), "talk.srt");
        const kept = [article.headline, ...said(article.body), ...dropped.map(({ text }) => text)]
          .join(" ")
          .split(/\s+/);
        for (const line of lines) for (const one of line.split(" ")) expect(kept).toContain(one);
      },
    ),
    { numRuns: 30 },
  );
});
