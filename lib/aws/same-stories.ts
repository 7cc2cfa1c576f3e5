/**
 * Which articles tell the same story, in the one table:
 *
 * | pk             | sk                           | what                                                         |
 * |----------------|------------------------------|--------------------------------------------------------------|
 * | `SAME#<band>`  | `<id>#<release>#<digest>`    | the print of one take; expires                               |
 * | `ARTICLE#<id>` | `SUMMARY`, attribute copies  | a set: `<id>#<release>` of other articles of which some take tells the same |
 * | `ARTICLE#<id>` | `SUMMARY`, attribute print   | the print of the take that stands                            |
 *
 * Rows and sets are only ever added to, and say what their key says. Who comes second to a band sees who came first,
 * and enters each of the two with the other. So in any order, and however often, the same takes leave the same sets.
 * Whether two that were linked once tell the same now, whoever reads both rows knows by their prints (latest.ts).
 *
 * A take costs four writes of one unit and four consistent reads of one, and two writes more for each article found.
 */
import { createHash } from "node:crypto";
import type { Article } from "../article.ts";
import { resemblance, SAME, sketchOf } from "../same-story.ts";
import type { Row, Table } from "./table.ts";

/** A story comes round within days; what an archive holds is told apart by its dates. */
const DAYS = 30;

/** Other articles that a row names, about 2 KB of them: a story that more tell is folded as far as these go. */
const MOST_COPIES = 50;

/** Takes of one band that are compared. Where more fall together it is boilerplate, not a story. */
const MOST = 100;

export function sameStories(table: Table) {
  return {
    /** Links a take that readers may see, now or when its embargo ends, to the other tellings of its story. */
    async link(article: Article): Promise<void> {
      const sketch = article.pubStatus === "usable" ? sketchOf(article) : undefined;
      if (!sketch) return;
      const { print, bands } = sketch;
      const own = markOf(article);
      const sk = `${own}#${createHash("sha256").update(print).digest("base64url").slice(0, 8)}`;
      const expires = Math.floor(Date.parse(article.upload.at) / 1000) + DAYS * 86_400;
      for (const band of bands) await table.put({ pk: `SAME#${band}`, sk, print, expires });

      const marks = new Set<string>();
      for (const band of bands) {
        for (const row of await takesIn(band)) {
          if (resemblance(print, row.print as Uint8Array) >= SAME) marks.add(markIn(row));
        }
      }
      for (const other of marks) {
        if (idIn(other) === article.id) continue;
        await enter(article.id, other);
        await enter(idIn(other), own);
      }
    },
  };

  async function takesIn(band: string): Promise<Row[]> {
    const { rows } = await table.query(
      { KeyConditionExpression: "pk = :pk", ConsistentRead: true, Limit: MOST },
      { ":pk": `SAME#${band}` },
    );
    return rows;
  }

  /** @param other what to enter an article with: another's mark */
  async function enter(id: string, other: string): Promise<void> {
    await table.update(
      { pk: `ARTICLE#${id}`, sk: "SUMMARY" },
      {
        UpdateExpression: "ADD copies :others",
        ConditionExpression:
          "attribute_exists(pk) AND (attribute_not_exists(copies) OR (NOT contains(copies, :other) AND size(copies) < :most))",
      },
      { ":others": new Set([other]), ":other": other, ":most": MOST_COPIES },
    );
  }
}

/** The least id of the other articles that tell the same, if it is less than the row's own and readers may know of it. */
export function sameStoryIn(row: Row, now: string): string | undefined {
  const known = copiesIn(row).filter((mark) => mark.slice(mark.indexOf("#") + 1) <= now);
  const [least] = known.map(idIn).sort();
  return least !== undefined && `ARTICLE#${least}` < row.pk ? least : undefined;
}

/** The partitions of the other articles of which some take tells what some take of this row's tells. */
export function othersIn(row: Row): string[] {
  return [...new Set(copiesIn(row).map((mark) => `ARTICLE#${idIn(mark)}`))];
}

function copiesIn({ copies }: Row): string[] {
  return copies instanceof Set ? [...copies] : [];
}

function markOf({ id, published, embargoedUntil = "" }: Article): string {
  return `${id}#${embargoedUntil > published ? embargoedUntil : published}`;
}

function markIn({ sk }: Row): string {
  return sk.slice(0, sk.lastIndexOf("#"));
}

function idIn(mark: string): string {
  return mark.slice(0, mark.indexOf("#"));
}
