/**
 * How an edition lies in the table's rows. What fits stands in one row; a larger article continues in parts:
 *
 * | pk             | sk                         | what                                                     |
 * |----------------|----------------------------|----------------------------------------------------------|
 * | `ARTICLE#<id>` | `BODY#<turn>#<digest>#<n>` | a part of the article's JSON, as it stands from a turn on |
 * | `ARTICLE#<id>` | `REVISION#<revision>`      | a take that does not stand                               |
 * | `ARTICLE#<id>` | `PAST#<revision>#…`        | its parts, when it never stood                           |
 *
 * Parts are written before the row that names them, under a digest of what they say, so that no reader joins
 * halves of two takes. They are cleared away by turn, and never beyond the turn that stands: so no writer loses
 * the parts of an edition that it is about to make stand, and what one that lost its turn wrote does not stay.
 */
import { createHash } from "node:crypto";
import { upgraded } from "../stories/upgrade.ts";
import type { Edition } from "../stories/versions.ts";
import { isDead } from "../stories/visibility.ts";
import type { Row, Table } from "./table.ts";

/** DynamoDB takes 400 KB an item, names and keys included. */
const PART_BYTES = 370_000;

/** Sorts after `#`, which ends a part of a sort key. */
const AFTER = "$";

interface EditionColumns {
  revision: string;
  firstSeen: string;
  gone?: Edition["gone"];
  article?: string;
  /** What the sort keys of its parts begin with, and how many there are. */
  body?: string;
  parts?: number;
  /** Whatever else an edition knows, as JSON. */
  known?: string;
}

export function editions(table: Table) {
  return {
    /** The edition that a row holds; undefined when the parts it names are there no longer. */
    async read(row: Row): Promise<Edition | undefined> {
      const { pk, revision, firstSeen, gone, article, body, parts, known } = row as Row & EditionColumns;
      const rest = { ...JSON.parse(known ?? "{}") };
      if (gone) return { revision, firstSeen, gone, ...rest };
      if (article) return { revision, firstSeen, article: upgraded(JSON.parse(article)), ...rest };
      const rows = await table.under(pk, `${body}`);
      if (rows.length !== parts) return undefined;
      const json = Buffer.concat(rows.map(({ part }) => part as Uint8Array)).toString();
      return { revision, firstSeen, article: upgraded(JSON.parse(json)), ...rest };
    },

    /** Writes an edition's parts, if it is so large. @returns the columns of the row that makes it stand at a turn */
    async columns(pk: string, edition: Edition, turn: number): Promise<EditionColumns> {
      const { revision, firstSeen, gone, article, ...rest } = edition;
      const known = JSON.stringify(rest);
      if (gone) return { revision, firstSeen, gone, known };
      const room = PART_BYTES - Buffer.byteLength(known);
      const stands = await written(pk, JSON.stringify(article), at(turn), { room });
      return { revision, firstSeen, ...stands, known };
    },

    /**
     * Keeps what a take said that does not stand. Once written it never changes, however often replayed.
     *
     * @param row the row in which it stood; undefined when it never did
     * @param expires seconds since 1970
     */
    async keepPast(pk: string, past: Edition, row: Row | undefined, expires: number): Promise<void> {
      const { revision, firstSeen } = past;
      const said = row ?? (await written(pk, JSON.stringify(past.article), `PAST#${revision}`, { expires }));
      const { article, body, parts } = said;
      await table.put(
        { pk, sk: `REVISION#${revision}`, revision, firstSeen, article, body, parts, expires },
        "attribute_not_exists(pk)",
      );
    },

    /** Nothing that a killed or withdrawn take said may stay; of a story that is gone, nothing at all. */
    async purge(pk: string, standing: Edition, turn: number): Promise<void> {
      for (const row of await outlines(pk, "REVISION#")) {
        if (!standing.gone && !isDead(String(row.revision), standing)) continue;
        await table.remove(row);
        if (row.body) await removeParts(pk, String(row.body));
      }
      if (!standing.gone) return;
      await removeParts(pk, "BODY#", at(turn));
      await removeParts(pk, "PAST#");
    },

    /** Lets the parts expire of what stood before, and of what was written for this turn but did not get it. */
    async expireParts(pk: string, turn: number, expires: number, body: unknown): Promise<void> {
      for (const part of await outlines(pk, "BODY#", at(turn))) {
        if (part.expires !== undefined || (body && part.sk.startsWith(String(body)))) continue;
        await table.update(part, { UpdateExpression: "SET expires = :expires" }, { ":expires": expires });
      }
    },
  };

  async function removeParts(pk: string, from: string, upTo?: string): Promise<void> {
    for (const part of await outlines(pk, from, upTo)) await table.remove(part);
  }

  /** The rows under one prefix, or from there up to all that is under another. */
  function outlines(pk: string, from: string, upTo = from): Promise<Row[]> {
    return table.outlines(pk, from, `${upTo.replace(/#$/, "")}${AFTER}`, ["revision", "body", "expires"]);
  }

  async function written(
    pk: string,
    json: string,
    place: string,
    { expires, room = PART_BYTES }: { expires?: number; room?: number },
  ): Promise<Pick<EditionColumns, "article" | "body" | "parts">> {
    const bytes = Buffer.from(json);
    if (bytes.length <= room) return { article: json };
    const body = `${place}#${createHash("sha256").update(bytes).digest("base64url").slice(0, 16)}#`;
    const parts = Math.ceil(bytes.length / PART_BYTES);
    for (let n = 0; n < parts; n++) {
      const part = bytes.subarray(n * PART_BYTES, (n + 1) * PART_BYTES);
      const sk = `${body}${String(n + 1).padStart(4, "0")}`;
      // Of a take that never stood: written once, however often it is replayed.
      await table.put(
        { pk, sk, part, expires },
        expires === undefined ? undefined : "attribute_not_exists(pk)",
      );
    }
    return { body, parts };
  }
}

function at(turn: number): string {
  return `BODY#${String(turn).padStart(10, "0")}`;
}
