/** Claims that a note or a later update takes back. */
import { describe, expect, test } from "vitest";
import type { Block } from "../../../../lib/article.ts";
import { dependenciesOf, paragraphs } from "./stories.ts";

describe("a claim that a note in the story has taken back", () => {
  const claim = "Three sharks were seen off Port Morrow, reports on social media said.";
  const news = "The harbour master closed the beach on Monday.";
  const of = (...texts: string[]) => dependenciesOf(paragraphs(...texts));

  test("is told only before the note, where the note does not say it again", () => {
    expect(of(claim, news, "Update: The reports are false.")).toEqual([
      { excluded: "alone" },
      {},
      { dependsOn: 0 },
    ]);
  });

  test("brings nothing along that depends on it", () => {
    expect(of(claim, "The incident happened at noon.", "Update: The reports are false.")[1]).toEqual({
      excluded: "always",
    });
  });

  test("is never chosen, where the note says it again", () => {
    const note = "UPDATE, 3 p.m.: No three sharks were seen off Port Morrow; that was wrong.";
    expect(of(claim, news, note)).toEqual([{ excluded: "always" }, {}, {}]);
    expect(of("Correction: it is untrue that three sharks were seen off Port Morrow.", claim)).toEqual([
      { excluded: "always" },
      { excluded: "always" },
    ]);
  });

  test("stays where somebody in the news denies it, or the note is of something else", () => {
    expect(of(claim, news, "The mayor said the reports are false.")).toEqual([{}, {}, {}]);
    expect(of(claim, news, "Update: The mayor's name was wrong in the caption.")).toEqual([{}, {}, {}]);
    expect(of(claim, news, "Update: The beach is open again.")).toEqual([{}, {}, {}]);
  });
});

describe("a claim that a live page has taken back", () => {
  const claim = "Three men drowned when the ferry Aurora struck the cape, police said.";
  const update = (text: string, published: string): Block => ({ type: "paragraph", text, published });

  test("is never chosen, whichever update stands first", () => {
    const body = [
      update(
        "Police corrected the toll: two men drowned when the ferry Aurora struck the cape.",
        "2024-05-01T09:00:00Z",
      ),
      update("The port is closed for the night.", "2024-05-01T08:30:00Z"),
      update(claim, "2024-05-01T08:00:00Z"),
    ];
    expect(dependenciesOf(body)).toEqual([{}, {}, { excluded: "always" }]);
    expect(dependenciesOf(body.toReversed())[0]).toEqual({ excluded: "always" });
  });

  test("is chosen while only something else was corrected, or a later one repeats it", () => {
    const body = [
      update("A correction: the ferry's captain is Ada Quill.", "2024-05-01T09:00:00Z"),
      update(claim, "2024-05-01T08:00:00Z"),
      update(
        "Police corrected the toll: three men drowned, the ferry struck a rock.",
        "2024-05-01T07:00:00Z",
      ),
    ];
    expect(dependenciesOf(body)[1]).toEqual({});
  });
});
