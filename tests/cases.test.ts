/** Files that were once read wrongly; fixtures/cases/README.md says what each must give. */
import { describe, expect, test } from "vitest";
import { Rejection } from "../lib/rejection.ts";
import { casesIn, isHeld, readCase, summaryOfCase } from "./cases.ts";

const FOLDERS = ["held-and-killed", "labels", "corrections", "dates", "mail"];

describe.each(FOLDERS)("%s", (folder) => {
  test.each(casesIn(folder))("%s is read, or refused with a reason", async (path) => {
    const outcome = await readCase(path).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Rejection);
  });
});

describe("held-and-killed", () => {
  test("an embargo till tonight holds", async () => {
    expect(await isHeld("held-and-killed/e-08-till.txt")).toBe(true);
  });
});

describe("corrections", () => {
  test("a story with a correction has a summary", async () => {
    expect(await summaryOfCase("corrections/a.txt")).not.toBe("");
  });
});
