/**
 * What a month's written summaries have cost, in tokens of the model, and the limit on it.
 *
 * | pk       | sk              | what                                                              |
 * |----------|-----------------|-------------------------------------------------------------------|
 * | `WRITER` | `SPENT#2024-03` | tokens that are spent or set aside for calls under way; of these, |
 * |          |                 | in and out                                                        |
 *
 * Before each call the most that it can cost is set aside, on condition that there is room: so the limit
 * holds however many functions are at work. A function that dies between leaves it set aside: the limit is
 * then reached sooner, never later.
 */
import { formatInstant } from "../instant.ts";
import type { Row } from "./row.ts";
import type { Table } from "./table.ts";

/** Set aside for one call. */
export interface Reservation {
  row: Row;
  tokens: number;
}

const ADD_TOKENS = { UpdateExpression: "ADD tokens :tokens" };

export class Spending {
  readonly #table: Table;
  readonly #limit: number;

  /** @param limit tokens a month (UTC), in and out together */
  constructor(table: Table, limit: number) {
    this.#table = table;
    this.#limit = limit;
  }

  /** @returns undefined when the month has no room for so many */
  async reserve(tokens: number, now: Date): Promise<Reservation | undefined> {
    const row = { pk: "WRITER", sk: `SPENT#${formatInstant(now).slice(0, "2024-03".length)}` };
    const room = this.#limit - tokens;
    if (room < 0) return undefined;
    const hasRoom = "attribute_not_exists(tokens) OR tokens <= :room";
    const update = { ...ADD_TOKENS, ConditionExpression: hasRoom };
    const made = await this.#table.update(row, update, { ":tokens": tokens, ":room": room });
    return made && { row, tokens };
  }

  /** Puts what was used in the place of what was set aside. */
  async settle({ row, tokens }: Reservation, used: { in: number; out: number }): Promise<void> {
    const UpdateExpression = "ADD tokens :tokens, tokensIn :in, tokensOut :out";
    const more = used.in + used.out - tokens;
    await this.#table.update(
      row,
      { UpdateExpression },
      { ":tokens": more, ":in": used.in, ":out": used.out },
    );
  }
}
