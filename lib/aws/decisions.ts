/**
 * The record of decisions: who held, killed or released a story, when, why. The newest ones of a story are
 * also part of its state, where they count (stories/decisions.ts); here all of them stay.
 *
 * | pk             | sk              | `day`              | `range` | what                          |
 * |----------------|-----------------|--------------------|---------|-------------------------------|
 * | `ARTICLE#<id>` | `DECISION#<id>` | `DECISIONS#<year>` | its id  | a decision, listed by its year |
 *
 * A decision is written down before it takes effect, so that none takes effect unrecorded. The grouping finds
 * here which articles a desk has decided on.
 */
import { DAY_MS, formatInstant } from "../instant.ts";
import type { Decision } from "../stories/decisions.ts";
import { NOT_NEWER } from "./conditions.ts";
import { FIRST_VERSION, LISTED, RECORD_VERSION, type Row } from "./row.ts";
import { articlePk, readArticleId } from "./row-keys.ts";
import type { Table } from "./table.ts";

/** Years that a list goes back, however few decisions there are. */
const MAX_YEARS = 5;

/** Sorts after every range. */
const END = "~";

export interface ListedDecision {
  articleId: string;
  decision: Decision;
}

/** A place in the list: everything before it has been seen. */
export type DecisionPosition = Pick<ListedDecision, "articleId"> & { id: string };

export interface DecisionPage {
  found: ListedDecision[];
  /** Where the next page starts; undefined at the end. */
  next: DecisionPosition | undefined;
}

export class DecisionRows {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  /** Writes a decision down. Safe to repeat. */
  async record(articleId: string, decision: Decision): Promise<void> {
    const { id } = decision;
    const key = { pk: articlePk(articleId), sk: `DECISION#${id}` };
    await this.#table.put({
      ...key,
      day: nameDecisionYear(id.slice(0, 4)),
      range: id,
      decision,
      v: FIRST_VERSION,
    });
  }

  /** Lists decisions, the latest first. @param after where the page before ended */
  async list(limit: number, now: Date, after?: DecisionPosition): Promise<DecisionPage> {
    const found: ListedDecision[] = [];
    const first = after ? after.id.slice(0, 4) : yearAfter(now);
    for (let year = Number(first); year > Number(first) - MAX_YEARS; year--) {
      const start = after?.id.startsWith(String(year)) ? indexKeyOf(after) : undefined;
      const Limit = limit + 1 - found.length;
      const { rows } = await this.#query(String(year), ["0", END], { ScanIndexForward: false, Limit }, start);
      found.push(...rows.map(readListed));
      if (found.length > limit) break;
    }
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const next = found.length > limit && last && { articleId: last.articleId, id: last.decision.id };
    return { found: shown, next: next || undefined };
  }

  /** Lists the decisions on one article, the latest first. */
  async listOf(articleId: string): Promise<ListedDecision[]> {
    const rows = await this.#table.listByPrefix(articlePk(articleId), "DECISION#");
    return rows.map(readListed).reverse();
  }

  async #query(year: string, [from, to]: [string, string], input: object, start?: Row) {
    return this.#table.query(
      {
        IndexName: LISTED,
        KeyConditionExpression: "#day = :day AND #range BETWEEN :from AND :to",
        FilterExpression: NOT_NEWER,
        ExpressionAttributeNames: { "#day": "day", "#range": "range" },
        ...input,
      },
      { ":day": nameDecisionYear(year), ":from": from, ":to": to, ":v": RECORD_VERSION },
      start,
    );
  }
}

/** The partition of a year's decisions in the index. */
export function nameDecisionYear(year: string): string {
  return `DECISIONS#${year}`;
}

/** What the ids of decisions begin with that were made at an instant. */
export function startOfIds(instant: string): string {
  return instant.replaceAll(/\D/g, "");
}

/** Another clock may be ahead, so that its decision is of the year that begins. */
function yearAfter(now: Date): string {
  return formatInstant(new Date(now.getTime() + DAY_MS)).slice(0, 4);
}

function readListed({ pk, decision }: Row): ListedDecision {
  return { articleId: readArticleId({ pk }), decision: decision as Decision };
}

function indexKeyOf({ articleId, id }: DecisionPosition): Row {
  return {
    pk: articlePk(articleId),
    sk: `DECISION#${id}`,
    day: nameDecisionYear(id.slice(0, 4)),
    range: id,
  };
}
