/**
 * How an edition lies in the table's rows. What fits stands in one row; a larger article continues in parts:
 *
 * | pk             | sk                             | what                              |
 * |----------------|--------------------------------|-----------------------------------|
 * | `ARTICLE#<id>` | `BODY#<revision>#<digest>#<n>` | a part of the article's JSON      |
 * | `ARTICLE#<id>` | `REVISION#<revision>`          | a take that does not stand        |
 *
 * Parts are written before the row that names them, under a digest of what they say, so that no reader joins
 * halves of two takes. They are cleared away by revision and only up to the standing one, so that no writer
 * loses the parts of a newer take that it is about to make stand.
 */
import { createHash } from "node:crypto";
import { type Edition, isDead } from "../succession.ts";
import type { Row, Table } from "./table.ts";

/** DynamoDB takes 400 KB an item, names and keys included. */
const PART_BYTES = 370_000;

/** Sorts after `#`, which ends a revision inside a sort key. */
const AFTER = "$";

interface EditionColumns {
  revision: string;
  firstSeen: string;
  gone?: Edition["gone"];
  article?: string;
  digest?: string;
  parts?: number;
  /** Whatever else an edition knows, as JSON. */
  known?: string;
}

export function editions(table: Table) {
  return {
    /** The edition that a row holds; undefined when the parts it names are there no longer. */
    async read(row: Row): Promise<Edition | undefined> {
      const { pk, revision, firstSeen, gone, article, digest, parts, known } = row as Row & EditionColumns;
      const rest = { ...JSON.parse(known ?? "{}") };
      if (gone) return { revision, firstSeen, gone, ...rest };
      if (article) return { revision, firstSeen, article: JSON.parse(article), ...rest };
      const body = await table.under(pk, `BODY#${revision}#${digest}#`);
      if (body.length !== parts) return undefined;
      const json = Buffer.concat(body.map(({ part }) => part as Uint8Array)).toString();
      return { revision, firstSeen, article: JSON.parse(json), ...rest };
    },

    /** Writes an edition's parts, if it is so large. @returns the columns of the row that makes it stand */
    columns,

    /**
     * Keeps what a take said that does not stand. Once written it never changes, however often replayed.
     *
     * @param row the row in which it stood; undefined when it never did
     * @param expires seconds since 1970
     */
    async keepPast(pk: string, past: Edition, row: Row | undefined, expires: number): Promise<void> {
      const { revision, firstSeen, article } = past;
      const said = row ?? (await columns(pk, { revision, firstSeen, article }, expires));
      const { article: json, digest, parts } = said;
      await table.put(
        { pk, sk: `REVISION#${revision}`, revision, firstSeen, article: json, digest, parts, expires },
        "attribute_not_exists(pk)",
      );
    },

    /** Nothing that a killed or withdrawn take said may stay; of a story that is gone, nothing at all. */
    async purge(pk: string, standing: Edition): Promise<void> {
      for (const row of await table.between(pk, "REVISION#", `REVISION#${standing.revision}${AFTER}`)) {
        const revision = String(row.revision);
        if (!standing.gone && !isDead(revision, standing)) continue;
        await table.remove(row);
        if (row.digest) await removeParts(pk, `BODY#${revision}#`, `BODY#${revision}${AFTER}`);
      }
      if (standing.gone) await removeParts(pk, "BODY#", `BODY#${standing.revision}${AFTER}`);
    },

    /** Lets the parts of older takes expire, those of an interrupted write among them. */
    async expireParts(pk: string, { revision }: Edition, expires: number): Promise<void> {
      for (const part of await table.between(pk, "BODY#", `BODY#${revision}`)) {
        if (part.expires !== undefined) continue;
        await table.update(part, { UpdateExpression: "SET expires = :expires" }, { ":expires": expires });
      }
    },
  };

  async function columns(pk: string, edition: Edition, expires?: number): Promise<EditionColumns> {
    const { revision, firstSeen, gone, article, ...rest } = edition;
    const known = JSON.stringify(rest);
    if (gone) return { revision, firstSeen, gone, known };
    const json = JSON.stringify(article);
    const bytes = Buffer.from(json);
    if (bytes.length <= PART_BYTES) return { revision, firstSeen, article: json, known };
    const digest = createHash("sha256").update(bytes).digest("base64url").slice(0, 16);
    const parts = Math.ceil(bytes.length / PART_BYTES);
    for (let n = 0; n < parts; n++) {
      const part = bytes.subarray(n * PART_BYTES, (n + 1) * PART_BYTES);
      const sk = `BODY#${revision}#${digest}#${String(n + 1).padStart(4, "0")}`;
      // A part says what its digest says; only the one that a standing take names must not expire.
      const condition = expires === undefined ? undefined : "attribute_not_exists(pk)";
      await table.put({ pk, sk, part, expires }, condition);
    }
    return { revision, firstSeen, digest, parts, known };
  }

  async function removeParts(pk: string, from: string, to: string): Promise<void> {
    for (const row of await table.between(pk, from, to)) await table.remove(row);
  }
}
