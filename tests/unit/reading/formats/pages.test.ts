import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readFixture, rejectionOf } from "./reading.ts";

test("a document of Apple Pages is read from its preview, and says so", async () => {
  const { article } = await readFixture("pages/barge.pages");
  expect(article).toMatchObject({
    format: "pages",
    headline: "Library barge opens its hatch on the river Ell",
  });
  expect(article.warnings.map(({ code }) => code)).toContain("incomplete");
});

test("one that keeps no preview is refused with the way out", async () => {
  const bytes = zipSync({ "Index/Document.iwa": strToU8("x"), "preview.jpg": strToU8("x") });
  const refused = await rejectionOf(bytes, "ferry.pages");
  expect(refused.code).toBe("unknown-format");
  expect(refused.message).toContain("export it as .docx");
});
