import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Warning } from "../../lib/article.ts";
import type { Draft, Dropped } from "../../lib/formats/format.ts";
import { text } from "../../lib/formats/text.ts";

/** Reads copy as the format does; gives the draft and what was said about it. */
function read(copy: string | Uint8Array, contentType?: string) {
  const bytes = typeof copy === "string" ? new TextEncoder().encode(copy) : copy;
  const warnings: Warning[] = [];
  const dropped: Dropped[] = [];
  const draft = text.parse(
    { bytes, key: "desk/story.txt", contentType, head: "" },
    {
      warn: (code, message) => warnings.push({ code, message }),
      drop: (rule, line) => dropped.push({ rule, text: line }),
    },
  ) as Draft;
  return { draft, warnings, dropped };
}

describe("the sample that this project began with", () => {
  const { draft, warnings } = read(readFileSync(new URL("../fixtures/sample.txt", import.meta.url)));

  test("its headline is the first line, its standfirst the second paragraph", () => {
    expect(draft.headline).toBe("Russia claims Ukrainian drone strikes killed 14 in Belgorod");
    expect(draft.standfirst).toBe(
      'Ukraine says it only hit military infrastructure targets and blamed the civilian casualties on the "incompetent work of Russian air defence."',
    );
  });

  test("the caption printed twice is one image, with its credit", () => {
    expect(draft.images).toEqual([
      {
        caption: "Firefighters put out a burning car after the strikes on Belgorod.",
        credit: "Telegram (Belgorod Channel No.1)",
      },
    ]);
  });

  test("its body is ten paragraphs and no caption", () => {
    expect(draft.body).toHaveLength(10);
    expect(new Set(draft.body.map(({ type }) => type))).toEqual(new Set(["paragraph"]));
    expect(draft.body.some((block) => block.text.includes("Firefighters"))).toBe(false);
    expect(draft.body[0]?.text).toMatch(/^Less than a day after Moscow/);
    expect(draft.body[9]?.text).toMatch(/Russia's emergencies ministry\.$/);
  });

  test("nothing else is made of it", () => {
    expect(draft.byline).toBeUndefined();
    expect(draft.dateline).toBeUndefined();
    expect(draft.published).toBeUndefined();
    expect(draft.pubStatus).toBeUndefined();
    expect(warnings).toEqual([]);
  });
});
