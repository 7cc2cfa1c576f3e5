import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const STORY =
  "Ferry returns to Skarholm\n\nBy Mira Solberg\n\nThe ferry to Skarholm will sail again from Monday, the island council said on Thursday.\n\nRead more: Ten ferries to love\n\nIslanders had to wait eleven weeks for a part, the council said, and many missed work for it.\n";

let desk: string;

beforeAll(async () => {
  desk = await mkdtemp(join(tmpdir(), "desk-"));
  await mkdir(join(desk, "today", "late"), { recursive: true });
  await writeFile(join(desk, "today", "ferry.txt"), STORY);
  await writeFile(join(desk, "today", ".hidden"), STORY);
  await writeFile(join(desk, "today", "late", "empty.txt"), "");
  await writeFile(join(desk, "today", "zoo.txt"), STORY.replaceAll("Ferry", "Zoo"));
});

afterAll(() => rm(desk, { recursive: true }));

interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs the command as npm would: in the project's folder, for a user who stands elsewhere. */
function run(args: string[], standing = desk): Promise<Run> {
  const env = { ...process.env, npm_lifecycle_event: "read", INIT_CWD: standing };
  return new Promise((resolve) => {
    execFile(process.execPath, ["infra/read.ts", ...args], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

const lines = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("the dry run", () => {
  it("prints how a file would be read", async () => {
    const { code, out } = await run(["today/ferry.txt"]);
    expect(code).toBe(0);
    expect(out).toMatch(/headline +Ferry returns to Skarholm/);
    expect(out).toMatch(/byline +Mira Solberg/);
    expect(out).toMatch(/0 paragraph +The ferry to Skarholm will sail again/);
    expect(out).not.toContain("Ten ferries to love");
  });

  it("says what it left out, and why, when asked to", async () => {
    const { out } = await run(["--explain", "today/ferry.txt"]);
    expect(out).toMatch(/junk +Read more: Ten ferries to love/);
  });

  it("says why a sentence is not in the summary, when asked to", async () => {
    const { out } = await run(["--explain", "--sentences", "1", "today/ferry.txt"]);
    expect(out).toMatch(
      /not in the summary, and why:\n +ranked-lower +it ranks \d of 2: .*\n +Islanders had/,
    );
  });

  it("reads as though a file were uploaded at a moment, so that anybody can try what an embargo does", async () => {
    await writeFile(join(desk, "embargo.txt"), `EMBARGO UNTIL MONDAY 6AM\n\n${STORY}`);
    const at = async (moment: string) =>
      lines((await run(["--json", "--at", moment, "embargo.txt"])).out)[0].article;
    expect(await at("2026-11-28T19:30:00Z")).toMatchObject({
      embargoedUntil: "2026-11-30T06:00:00Z",
      upload: { at: "2026-11-28T19:30:00Z" },
    });
    expect((await at("2026-12-02T00:00:00+01:00")).embargoedUntil).toBe("2026-12-07T06:00:00Z");
    const { out } = await run(["--at", "2026-11-28", "embargo.txt"]);
    expect(out).toContain('Held until 2026-11-30T06:00:00Z: the copy says "EMBARGO UNTIL MONDAY 6AM"');
  });

  it.each(["tomorrow", "2026-13-01", "2026-11-30T06:00"])(
    "tells which moment it cannot read: --at %s",
    async (moment) => {
      const { code, err } = await run(["--at", moment, "today/ferry.txt"]);
      expect(code).toBe(2);
      expect(err).toContain(`--at: expected a moment such as 2026-11-30T06:00:00Z, got "${moment}".`);
    },
  );

  it("prints one line of JSON a file, in the order given, and fails when one is rejected", async () => {
    const { code, out } = await run(["--json", "today/zoo.txt", "today"]);
    expect(code).toBe(1);
    const told = lines(out);
    expect(told.map(({ file }) => file)).toEqual([
      "today/zoo.txt",
      join("today", "ferry.txt"),
      join("today", "late", "empty.txt"),
      join("today", "zoo.txt"),
    ]);
    expect(told.map((line) => Object.keys(line)[1])).toEqual(["article", "article", "rejection", "article"]);
    expect(told[2].rejection).toMatchObject({ code: "empty", hint: expect.any(String) });
  });

  it("rejects a file over the limit by its size", async () => {
    const { out } = await run(["--json", "--max-bytes", "100", "today/ferry.txt"]);
    expect(lines(out)[0].rejection.code).toBe("too-large");
  });

  it("adds the summary, of the length asked for", async () => {
    const { out } = await run(["--json", "--sentences", "1", "today/ferry.txt"]);
    const [{ article, summary }] = lines(out);
    expect(summary.sentences).toHaveLength(1);
    const [{ block, start, end, text }] = summary.sentences;
    expect(article.body[block].text.slice(start, end)).toBe(text);
  });

  it("tells a file that is not there from one that is rejected", async () => {
    const { code, out, err } = await run(["--json", "nowhere.txt", "today/ferry.txt"]);
    expect(code).toBe(1);
    expect(lines(out).map((line) => Object.keys(line)[1])).toEqual(["error", "article"]);
    expect(err).toContain("nowhere.txt");
  });

  it.each([
    [[]],
    [["--word", "3", "a"]],
    [["--words", "many", "a"]],
    [["--words", "3", "--sentences", "1", "a"]],
  ])("explains itself when called wrongly: %j", async (args: string[]) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Usage:");
  });

  it("explains itself when asked to", async () => {
    const { code, out } = await run(["--help"]);
    expect([code, out.split("\n")[0]]).toEqual([0, "Usage: npm run read -- [options] FILE…"]);
  });
});
