/** Every header and element of ANPA 1312, IPTC 7901 and NewsML 1.2 that the vocabulary has: tests/fixtures/wires.md. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../../../../lib/article.ts";
import { readFixture } from "./reading.ts";

const FIXTURES = new URL("../../../fixtures/", import.meta.url);

interface Row {
  readonly element: string;
  readonly inFile: string;
  readonly field: string;
  readonly value: string;
}

const tables = readFileSync(new URL("wires.md", FIXTURES), "utf8")
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [title = "", ...lines] = section.split("\n");
    const rows = lines
      .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
      .slice(1)
      .map((line): Row => {
        const [element = "", inFile = "", field = "", value = ""] = line.slice(2, -2).split(" | ");
        return { element, inFile: inFile.replace(/^`+ ?| ?`+$/g, ""), field, value };
      });
    return { file: /`(.+)`/.exec(title)![1]!, rows };
  });

/** `byline.0.name` of an article. */
function valueAt(article: Article, field: string): unknown {
  return field
    .split(".")
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], article);
}

function written(value: string): unknown {
  return /^[[{]|^\d{1,3}$/.test(value) ? JSON.parse(value) : value;
}

describe.each(tables)("$file", ({ file, rows }) => {
  let article: Article;
  let source: string;
  beforeAll(async () => {
    ({ article } = await readFixture(file));
    source = readFileSync(new URL(file, FIXTURES), "latin1");
  });

  test.each(rows)("$element is $field", ({ inFile, field, value }) => {
    expect(source).toContain(inFile);
    const found = valueAt(article, field);
    expect(field === "version" ? Number(found) : found).toEqual(written(value));
  });
});
