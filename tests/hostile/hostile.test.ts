import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Article } from "../../lib/article.ts";
import { readArticle } from "../../lib/reading/index.ts";
import { Rejection } from "../../lib/rejection.ts";
import { repetitive } from "./repetition.ts";
import { UPLOADS } from "./uploads.ts";

/** What becomes of an upload: a sound article, or a rejection. Anything else is a crash, and is thrown. */
async function endOf(made: Uint8Array | string, key: string): Promise<string> {
  const bytes = typeof made === "string" ? Buffer.from(made) : made;
  const upload = { bucket: "desk", key, sequencer: "01", size: bytes.length, at: "2024-03-01T12:00:00Z" };
  try {
    // Ten times the usual limit: the readers' own bounds have to hold.
    const { article } = await readArticle(bytes, upload, { timeZone: "UTC", maxUploadBytes: 200_000_000 });
    Article.parse(article);
    expect(JSON.stringify(article)).not.toContain("Owned");
    return "article";
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw error;
  }
}

describe("an upload that asks for too much", () => {
  it.each(UPLOADS.map(({ name, ...upload }) => [name, upload] as const))(
    "is turned away or read: %s",
    async (_, { key, make, ends }) => {
      expect(ends).toContain(await endOf(make(), key));
    },
  );

  it("over the newsroom's limit is not read at all", async () => {
    const bytes = Buffer.alloc(2_000, "a");
    const upload = { bucket: "desk", key: "a.txt", sequencer: "01", size: 2_000, at: "2024-03-01T12:00:00Z" };
    const reading = readArticle(bytes, upload, { timeZone: "UTC", maxUploadBytes: 1_999 });
    await expect(reading).rejects.toMatchObject({ code: "too-large" });
  });
});

describe("repetition without end", () => {
  it("is read or turned away in every format", async () => {
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(repetitive(4_000), async ({ key, bytes }) => {
        tried++;
        await endOf(bytes, key);
      }),
      { numRuns: 400 },
    );
    expect(tried).toBe(400);
  });
});
