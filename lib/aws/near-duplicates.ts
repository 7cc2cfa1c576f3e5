/**
 * Which articles may be near-duplicates of each other.
 *
 * | pk             | sk                 | what                                                              |
 * |----------------|--------------------|-------------------------------------------------------------------|
 * | `SAME#<band>`  | `TOLD`             | the first few articles of a band, with their signatures; expires  |
 * | `ARTICLE#<id>` | `SUMMARY`, `print` | the signature of the current version, while the article is listed |
 * | `ARTICLE#<id>` | `SUMMARY`, `near`  | `<release>#<id>` of candidates: earlier articles, maybe the same  |
 *
 * Candidates are hints that are only ever added. Whether two articles are near-duplicates is decided when
 * they are read, from the signatures that both have at that moment. So a correction or a kill takes nothing
 * back, and the order of arrival does not matter, but for two bounds. A band that more articles share is
 * boilerplate: who comes after the first few learns nothing from it. And an article that is released before
 * others that arrived earlier becomes a candidate of the next of them alone: when that one is killed, the
 * others are listed beside it.
 *
 * Saving a version costs one call for each band, all at the same time, and one more where it
 * precedes another article.
 */
import type { Article } from "../article.ts";
import { isNearDuplicate, sketchArticle } from "../stories/near-duplicates.ts";
import { NOT_NEWER } from "./conditions.ts";
import { RECORD_VERSION, type Row } from "./row.ts";
import type { Table } from "./table.ts";

/** How long a band remembers its articles. Other newsrooms repeat a story within days, seldom later. */
const BAND_DAYS = 30;

/** Articles of one band. A band that more articles share is boilerplate. */
export const MAX_BAND_ARTICLES = 8;

/** Candidates of one article that are looked at when it is read, the first released first. */
const MAX_CANDIDATES = 8;

/** Candidates that a row names: corrections of them may have left more than are looked at. */
export const MAX_STORED_CANDIDATES = 32;

/** What a band's row stores of an article, under its id. */
interface BandArticle {
  turn: number;
  /** `<release>#<id>` */
  range: string;
  /** The signature. */
  print: Uint8Array;
}

/** An article as it is listed. */
export interface ListedArticle {
  /** The write version of the state. */
  turn: number;
  range: string;
  /** When it arrived, or is released. */
  changed: string;
  article: Pick<Article, "headline" | "body">;
}

/** Where an article stands among its possible duplicates. */
export interface Neighbours {
  signature?: Uint8Array | undefined;
  /** The ranges of those that are released before it. */
  earlier: string[];
  /** The range of the one that is released next after it. */
  next?: string | undefined;
}

/*
 * When an article may write itself into a band's row: all three must hold.
 *
 *   NOT_NEWER       the row was not written by a newer release
 *   NOT_OUTDATED    the row has nothing of this article, or an earlier or the same write version of it
 *   HAS_PLACE       the row has this article, or fewer than MAX_BAND_ARTICLES
 */
const NOT_OUTDATED = "(attribute_not_exists(#id) OR #id.turn <= :turn)";
const HAS_PLACE = "(attribute_not_exists(ids) OR contains(ids, :id) OR size(ids) < :max)";

/** A row does not name this candidate yet, and has room for one more. */
const IS_NEW_CANDIDATE = "(attribute_not_exists(near) OR (NOT contains(near, :range) AND size(near) < :max))";

export class NearDuplicates {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  /** Finds the possible duplicates of an article, and lets later ones find it. Safe to repeat. */
  async add({ article, turn, range, changed }: ListedArticle): Promise<Neighbours> {
    const sketch = sketchArticle(article);
    if (!sketch) return { earlier: [] };
    const own = { turn, range, print: sketch.signature };
    const expires = Math.floor(Date.parse(changed) / 1000) + BAND_DAYS * 86_400;
    const sharing = await Promise.all(sketch.bands.map((band) => this.#join(band, own, expires)));
    const ranges = sharing
      .flat()
      .filter(
        (other) =>
          readArticleId(other.range) !== readArticleId(range) && isNearDuplicate(other.print, own.print),
      )
      .map((other) => other.range);
    const others = [...new Set(ranges)].sort();
    const earlier = others.filter((other) => other < range).slice(0, MAX_CANDIDATES);
    return { signature: sketch.signature, earlier, next: others.find((other) => other > range) };
  }

  /** Adds an article to the candidates of one that is released after it. */
  async addCandidate(laterRange: string, range: string): Promise<void> {
    await this.#table.update(
      { pk: `ARTICLE#${readArticleId(laterRange)}`, sk: "SUMMARY" },
      { UpdateExpression: "ADD near :near", ConditionExpression: `${NOT_NEWER} AND ${IS_NEW_CANDIDATE}` },
      {
        ":near": new Set([range]),
        ":range": range,
        ":max": MAX_STORED_CANDIDATES,
        ":v": RECORD_VERSION,
      },
    );
  }

  /** @returns the articles that share the band, this one included; none when they are too many */
  async #join(band: string, own: BandArticle, expires: number): Promise<BandArticle[]> {
    const id = readArticleId(own.range);
    const row = await this.#table.update(
      { pk: `SAME#${band}`, sk: "TOLD" },
      {
        UpdateExpression: "SET #id = :own, expires = :expires, v = :v ADD ids :ids",
        ConditionExpression: [NOT_NEWER, NOT_OUTDATED, HAS_PLACE].join(" AND "),
        ExpressionAttributeNames: { "#id": id },
      },
      {
        ":own": own,
        ":turn": own.turn,
        ":expires": expires,
        ":v": RECORD_VERSION,
        ":ids": new Set([id]),
        ":id": id,
        ":max": MAX_BAND_ARTICLES,
      },
    );
    return row?.ids instanceof Set ? [...row.ids].map((other) => row[other] as BandArticle) : [];
  }
}

/** The partition keys of a summary row's candidates, the first released first. */
export function listCandidates({ near }: Row): string[] {
  const ranges = near instanceof Set ? [...near].sort().slice(0, MAX_CANDIDATES) : [];
  return ranges.map((range) => `ARTICLE#${readArticleId(range)}`);
}

/** Whether the articles of two summary rows are near-duplicates as they are now. */
export function areNearDuplicates({ print: one }: Row, { print: other }: Row): boolean {
  return one instanceof Uint8Array && other instanceof Uint8Array && isNearDuplicate(one, other);
}

/** The article's id in `<release>#<id>`. */
function readArticleId(range: string): string {
  return range.slice(range.indexOf("#") + 1);
}
