import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { Article, FormatName } from "../../lib/article.ts";
import { readArticle } from "../../lib/reading/index.ts";
import { Rejection } from "../../lib/rejection.ts";

const FIXTURES = fileURLToPath(new URL("../fixtures/", import.meta.url));
/** PDFs take a thread each: fewer of them. */
const isSlow = (file: string) => file.endsWith(".pdf");

interface Whole {
  readonly file: string;
  readonly bytes: Uint8Array;
}

let fixtures: Whole[];

beforeAll(async () => {
  fixtures = [];
  for (const entry of await readdir(FIXTURES, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /expected/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    fixtures.push({ file: path.slice(FIXTURES.length), bytes: await readFile(path) });
  }
  fixtures.sort((one, other) => (one.file < other.file ? -1 : 1));
});

/** A sound article or a rejection; anything else is thrown. */
async function endOf(bytes: Uint8Array, key: string): Promise<string> {
  const upload = { bucket: "desk", key, sequencer: "01", size: bytes.length, at: "2024-03-01T12:00:00Z" };
  try {
    const { article } = await readArticle(bytes, upload, { timeZone: "UTC", maxUploadBytes: 20_000_000 });
    Article.parse(article);
    return article.format;
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw new Error(`${key}, ${bytes.length} bytes: ${error}`, { cause: error });
  }
}

describe("a damaged file", () => {
  it("cut short anywhere is a rejection or a sound article, in every format", async () => {
    const formats = new Set<string>();
    for (const { file, bytes } of fixtures) {
      const cuts = isSlow(file) ? 6 : 25;
      for (let cut = 1; cut <= cuts; cut++) {
        formats.add(await endOf(bytes.subarray(0, Math.floor((bytes.length * cut) / cuts)), file));
      }
    }
    // Of archives and of lines an item is of the format that it has itself.
    const own = FormatName.options.filter((format) => !/^(?:zip|ndjson)$/.test(format));
    for (const format of own) expect(formats).toContain(format);
  });

  it("with some of its bytes changed is a rejection or a sound article", async () => {
    const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.nat(255)), {
      minLength: 1,
      maxLength: 12,
    });
    const quick = fixtures.filter(({ file }) => !isSlow(file));
    await fc.assert(
      fc.asyncProperty(fc.nat(quick.length - 1), changes, async (index, changed) => {
        const { file, bytes } = quick[index]!;
        const damaged = Uint8Array.from(bytes);
        for (const [place, byte] of changed) damaged[Math.floor(place * damaged.length)] = byte;
        await endOf(damaged, file);
      }),
      { numRuns: 400 },
    );
  });

  it("with pieces of another in it is a rejection or a sound article", async () => {
    const quick = fixtures.filter(({ file }) => !isSlow(file));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(quick.length - 1),
        fc.nat(quick.length - 1),
        share,
        share,
        async (one, other, cut, from) => {
          const [head, tail] = [quick[one]!, quick[other]!];
          const spliced = Buffer.concat([
            head.bytes.subarray(0, Math.floor(head.bytes.length * cut)),
            tail.bytes.subarray(Math.floor(tail.bytes.length * from)),
          ]);
          await endOf(spliced, head.file);
        },
      ),
      { numRuns: 300 },
    );
  });
});
