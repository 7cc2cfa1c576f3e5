/**
 * Which articles tell the same story, in the one table:
 *
 * | pk             | sk                        | what                                                  |
 * |----------------|---------------------------|-------------------------------------------------------|
 * | `SAME#<band>`  | `<id>#<release>#<digest>` | the print of one take; expires                        |
 * | `ARTICLE#<id>` | `SUMMARY`, attribute same | `<id>#<release>` of another article of the same story |
 *
 * Rows are only ever added, and say what their key says; `same` only ever gets smaller. Who comes second to a band
 * sees who came first, and marks the greater id of the two with the smaller. So in any order, and however often, the
 * same takes leave the same marks, and no two articles ever mark each other.
 *
 * A take costs four writes of one unit and four consistent reads of one, and a write more for each article found.
 */
import { createHash } from "node:crypto";
import type { Article } from "../article.ts";
import { resemblance, SAME, sketchOf } from "../same-story.ts";
import type { Row, Table } from "./table.ts";

/** A story comes round within days; what an archive holds is told apart by its dates. */
const DAYS = 30;

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
        if (idIn(other) < article.id) await mark(article.id, other);
        else if (idIn(other) > article.id) await mark(idIn(other), own);
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

  async function mark(id: string, same: string): Promise<void> {
    const row = { pk: `ARTICLE#${id}`, sk: "SUMMARY" };
    await table.set(row, { same }, "attribute_exists(pk) AND (attribute_not_exists(#same) OR #same > :same)");
  }
}

/** The other article of which a summary's row is marked, if readers may know of it at `now`: an embargo holds. */
export function sameStoryIn({ same }: Row, now: string): string | undefined {
  if (typeof same !== "string") return undefined;
  return same.slice(same.indexOf("#") + 1) <= now ? idIn(same) : undefined;
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
