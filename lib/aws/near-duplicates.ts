/**
 * Which articles may tell the same story, in the one table.
 *
 * | pk             | sk                 | what                                                                    |
 * |----------------|--------------------|-------------------------------------------------------------------------|
 * | `SAME#<band>`  | `TOLD`             | the first few articles that share a band, and what each tells; expires  |
 * | `ARTICLE#<id>` | `SUMMARY`, `print` | what the standing take tells, while it is in the list                   |
 * | `ARTICLE#<id>` | `SUMMARY`, `near`  | `<release>#<id>` of others, released earlier, that may tell the same    |
 *
 * All of it is hints that are only ever added: whether one tells what the other does is seen when it is read, from what
 * both say at that moment. So nothing need be taken back after a correction or a kill, and no order of arrival matters
 * but for two bounds. A band that more articles share is boilerplate, and whoever comes after the first few is told
 * nothing by it. An article that is released before others that came earlier is made known to the next of them alone:
 * when that one is killed, the others are shown beside it.
 *
 * A take costs a call a band, at the same time, and one more where it precedes another.
 */
import type { Article } from "../article.ts";
import { isSameStory, sketchOf } from "../stories/near-duplicates.ts";
import { RECORD_VERSION, type Row, type Table } from "./table.ts";

/** A story comes round within days; what an archive holds is told apart by its dates. */
const DAYS = 30;

/** Articles of one band. Where more fall together it is boilerplate, not a story. */
export const MOST_TOGETHER = 8;

/** Others of one article that are looked at when it is read, the first released first. */
const MOST_NEAR = 8;

/** Others that a row names: corrections of them may have left more than are looked at. */
export const MOST_KEPT = 32;

/** What is kept of an article under each of its bands. */
interface Told {
  turn: number;
  /** `<release>#<id>` */
  range: string;
  print: Uint8Array;
}

export interface Telling {
  turn: number;
  range: string;
  /** When it came, or is released. */
  changed: string;
  article: Pick<Article, "headline" | "body">;
}

/** Where an article stands among those that may tell the same. */
export interface Neighbours {
  print?: Uint8Array | undefined;
  /** Places of those released before it. */
  near: string[];
  /** The place of the one that is released next after it. */
  next?: string | undefined;
}

export function sameStories(table: Table) {
  return {
    /** Looks for those that may tell what an article tells, and is found by them from then on. Safe to repeat. */
    async enter({ article, turn, range, changed }: Telling): Promise<Neighbours> {
      const sketch = sketchOf(article);
      if (!sketch) return { near: [] };
      const told = { turn, range, print: sketch.print };
      const expires = Math.floor(Date.parse(changed) / 1000) + DAYS * 86_400;
      const together = await Promise.all(sketch.bands.map((band) => share(band, told, expires)));
      const places = together
        .flat()
        .filter((other) => idIn(other.range) !== idIn(range) && isSameStory(other.print, told.print))
        .map((other) => other.range);
      const others = [...new Set(places)].sort();
      const near = others.filter((place) => place < range).slice(0, MOST_NEAR);
      return { print: sketch.print, near, next: others.find((place) => place > range) };
    },

    /** Makes an article known to one that is released after it. */
    async tell(next: string, range: string): Promise<void> {
      await table.update(
        { pk: `ARTICLE#${idIn(next)}`, sk: "SUMMARY" },
        {
          UpdateExpression: "ADD near :near",
          ConditionExpression: [
            "(attribute_not_exists(v) OR v <= :v)",
            "(attribute_not_exists(near) OR (NOT contains(near, :range) AND size(near) < :most))",
          ].join(" AND "),
        },
        { ":near": new Set([range]), ":range": range, ":most": MOST_KEPT, ":v": RECORD_VERSION },
      );
    },
  };

  /** @returns what all tell that share the band; nothing when they are too many */
  async function share(band: string, told: Told, expires: number): Promise<Told[]> {
    const id = idIn(told.range);
    const row = await table.update(
      { pk: `SAME#${band}`, sk: "TOLD" },
      {
        UpdateExpression: "SET #id = :told, expires = :expires, v = :v ADD ids :ids",
        ConditionExpression: [
          "(attribute_not_exists(v) OR v <= :v)",
          "(attribute_not_exists(#id) OR #id.turn <= :turn)",
          "(attribute_not_exists(ids) OR contains(ids, :id) OR size(ids) < :most)",
        ].join(" AND "),
        ExpressionAttributeNames: { "#id": id },
      },
      {
        ":told": told,
        ":turn": told.turn,
        ":expires": expires,
        ":v": RECORD_VERSION,
        ":ids": new Set([id]),
        ":id": id,
        ":most": MOST_TOGETHER,
      },
    );
    return row?.ids instanceof Set ? [...row.ids].map((other) => row[other] as Told) : [];
  }
}

/** The keys of the others that may tell what a summary's row tells, the first released first. */
export function nearTo({ near }: Row): string[] {
  const places = near instanceof Set ? [...near].sort().slice(0, MOST_NEAR) : [];
  return places.map((place) => `ARTICLE#${idIn(place)}`);
}

/** Whether two summaries' rows tell the same as they stand. */
export function areAlike({ print: one }: Row, { print: other }: Row): boolean {
  return one instanceof Uint8Array && other instanceof Uint8Array && isSameStory(one, other);
}

function idIn(place: string): string {
  return place.slice(place.indexOf("#") + 1);
}
