/** The table's rows as plain objects: reading, conditional puts, and everything under a prefix. */
import {
  type AttributeValue,
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  type ConsumedCapacity,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import type { ReadBudget } from "./read-budget.ts";
import { patience } from "./retry-config.ts";

/**
 * Of every row, as `v`. It grows only when an older release would misread what a newer one writes; what is merely added
 * does not count. Every release reads the rows of those before it (tests/releases).
 */
export const RECORD_VERSION = 1;

/** A row that this release does not understand: it was rolled back over a newer one. It is left as it is. */
export class NewerRecordError extends Error {
  override readonly name = "NewerRecordError";
}

/** The table answers a batch in part, and goes on doing so: it is asked for more than it can give just now. */
export class BusyTableError extends Error {
  override readonly name = "BusyTableError";
}

/** Keys that one BatchGetItem takes. */
const MOST_AT_ONCE = 100;

/** A busy table answers a batch in part; asking for the rest again, a moment later, mostly helps. */
const MOST_CALLS = 3;

/** Milliseconds between the first two of these calls, at most; twice as many before the third. */
const MOMENT = 50;

/** How rows are read that are many. */
export interface Reading {
  /** Is told what each call takes; without it nobody counts. */
  budget?: ReadBudget | undefined;
  /** Leaves out what a newer release wrote, where one row must not spoil the others; otherwise it throws. */
  leavesNewer?: boolean | undefined;
}

const BETWEEN = "pk = :pk AND sk BETWEEN :from AND :to";

export interface Row {
  pk: string;
  sk: string;
  [attribute: string]: unknown;
}

export type Table = ReturnType<typeof table>;

export function dynamoClient(): DynamoDBClient {
  return new DynamoDBClient(patience(2_000));
}

/** @param pause waits for so many milliseconds */
export function table(client: DynamoDBClient, TableName: string, pause = waiting) {
  return {
    async get(pk: string, sk: string, ConsistentRead = false): Promise<Row | undefined> {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: keyOf({ pk, sk }), ConsistentRead }),
      );
      return Item && rowIn(Item);
    },

    /**
     * Of each of these rows that there is its key and these attributes, in no order.
     *
     * @throws {BusyTableError} when the table still leaves some of them unread the third time it is asked
     */
    async getAll(
      keys: readonly Row[],
      attributes: readonly string[],
      { budget, leavesNewer }: Reading = {},
    ): Promise<Row[]> {
      const rows: Row[] = [];
      const named = ["pk", "sk", "v", ...attributes];
      const projection = {
        ProjectionExpression: named.map((name) => `#${name}`).join(", "),
        ExpressionAttributeNames: Object.fromEntries(named.map((name) => [`#${name}`, name])),
      };
      for (let from = 0; from < keys.length; from += MOST_AT_ONCE) {
        let Keys = keys.slice(from, from + MOST_AT_ONCE).map(keyOf);
        for (let call = 1; Keys.length > 0; call++) {
          if (call > MOST_CALLS) throw new BusyTableError("the table leaves rows of a batch unread");
          // With full jitter: who was turned away together comes back apart.
          if (call > 1) await pause(Math.random() * MOMENT * 2 ** (call - 2));
          const { Responses, UnprocessedKeys, ConsumedCapacity } = await client.send(
            new BatchGetItemCommand({
              RequestItems: { [TableName]: { Keys, ...projection } },
              ReturnConsumedCapacity: budget && "TOTAL",
            }),
          );
          count(budget, ConsumedCapacity);
          rows.push(...rowsIn(Responses?.[TableName], leavesNewer));
          Keys = UnprocessedKeys?.[TableName]?.Keys ?? [];
        }
      }
      return rows;
    },

    /** @returns false when the condition fails: somebody else was first */
    async put(
      row: Row,
      condition?: string,
      values?: Record<string, unknown>,
      names?: Record<string, string>,
    ): Promise<boolean> {
      return whenConditionHolds(async () => {
        await client.send(
          new PutItemCommand({
            TableName,
            Item: marshall({ ...row, v: RECORD_VERSION }, { removeUndefinedValues: true }),
            ConditionExpression: condition,
            ExpressionAttributeNames: names,
            ExpressionAttributeValues: values && marshall(values),
          }),
        );
        return true;
      }, false);
    },

    update,

    /**
     * Sets these attributes, removes those that are undefined, and leaves the others alone. In the condition each
     * is `name` and its new value `:name`.
     *
     * @returns the row as it is then; undefined when the condition fails
     */
    set(row: Row, columns: Record<string, unknown>, condition?: string): Promise<Row | undefined> {
      return update(row, settingOf(columns, condition), settable(columns));
    },

    /**
     * As `set`, and adds to a set of strings besides.
     *
     * @returns the row as it was before, empty when there was none; undefined when the condition fails
     */
    async replace(
      row: Row,
      columns: Record<string, unknown>,
      condition: string,
      added: Record<string, Set<string>> = {},
    ): Promise<Row | undefined> {
      const setting = settingOf({ ...columns, ...added }, condition, Object.keys(added));
      const values = settable({ ...columns, ...added });
      return update(row, setting, values, "ALL_OLD");
    },

    /** @returns false when the condition fails */
    async remove(
      { pk, sk }: Row,
      condition?: string,
      values: Record<string, unknown> = {},
    ): Promise<boolean> {
      const ExpressionAttributeValues = Object.keys(values).length > 0 ? marshall(values) : undefined;
      return whenConditionHolds(async () => {
        await client.send(
          new DeleteItemCommand({
            TableName,
            Key: keyOf({ pk, sk }),
            ConditionExpression: condition,
            ExpressionAttributeValues,
          }),
        );
        return true;
      }, false);
    },

    /** Every row of a partition whose sort key starts so, in order. */
    under(pk: string, prefix: string): Promise<Row[]> {
      return everyRow("pk = :pk AND begins_with(sk, :prefix)", { ":pk": pk, ":prefix": prefix });
    },

    /** Every row of a partition from one sort key to another, in order; without those of a newer release. */
    between(pk: string, from: string, to: string): Promise<Row[]> {
      return everyRow(BETWEEN, { ":pk": pk, ":from": from, ":to": to }, {}, { leavesNewer: true });
    },

    /** The same rows, but of each only its key and these attributes: what is large stays where it is. */
    outlines(pk: string, from: string, to: string, attributes: readonly string[]): Promise<Row[]> {
      const ProjectionExpression = ["pk", "sk", ...attributes].join(", ");
      return everyRow(BETWEEN, { ":pk": pk, ":from": from, ":to": to }, { ProjectionExpression });
    },

    query,
  };

  /** @returns the row after the update, or before it, empty when there was none; undefined when the condition fails */
  async function update(
    { pk, sk }: Row,
    update: Pick<
      UpdateItemCommandInput,
      "UpdateExpression" | "ConditionExpression" | "ExpressionAttributeNames"
    >,
    values: Record<string, unknown>,
    ReturnValues: "ALL_NEW" | "ALL_OLD" = "ALL_NEW",
  ): Promise<Row | undefined> {
    return whenConditionHolds(async () => {
      const { Attributes } = await client.send(
        new UpdateItemCommand({
          TableName,
          Key: keyOf({ pk, sk }),
          ...update,
          ExpressionAttributeValues: marshall(values, { removeUndefinedValues: true }),
          ReturnValues,
        }),
      );
      return Attributes ? rowIn(Attributes) : { pk, sk };
    }, undefined);
  }

  async function everyRow(
    KeyConditionExpression: string,
    values: Record<string, unknown>,
    input: Pick<QueryCommandInput, "ProjectionExpression"> = {},
    reading: Reading = {},
  ): Promise<Row[]> {
    const rows: Row[] = [];
    let last: Row | undefined;
    do {
      const all = { KeyConditionExpression, ConsistentRead: true, ...input };
      const page = await query(all, values, last, reading);
      rows.push(...page.rows);
      last = page.last;
    } while (last);
    return rows;
  }

  /** One page of a query. `last` is the key that the next page starts after. */
  async function query(
    input: Omit<QueryCommandInput, "TableName" | "ExpressionAttributeValues" | "ExclusiveStartKey">,
    values: Record<string, unknown>,
    after?: Row,
    { budget, leavesNewer }: Reading = {},
  ): Promise<{ rows: Row[]; last: Row | undefined }> {
    const page = await client.send(
      new QueryCommand({
        TableName,
        ...input,
        ExpressionAttributeValues: marshall(values),
        ExclusiveStartKey: after && marshall(after),
        ReturnConsumedCapacity: budget && "TOTAL",
      }),
    );
    count(budget, page.ConsumedCapacity);
    return {
      rows: rowsIn(page.Items, leavesNewer),
      last: page.LastEvaluatedKey && (unmarshall(page.LastEvaluatedKey) as Row),
    };
  }
}

/** The update that `table.set` makes: of the columns `added`, to a set. */
function settingOf(columns: Record<string, unknown>, ConditionExpression?: string, added: string[] = []) {
  const names = Object.keys(columns);
  const kept = names.filter((name) => columns[name] !== undefined);
  const removed = names.filter((name) => columns[name] === undefined);
  const set = kept.filter((name) => !added.includes(name)).map((name) => `#${name} = :${name}`);
  const clauses = [
    `SET ${set.join(", ")}`,
    ...(removed.length > 0 ? [`REMOVE ${removed.map((name) => `#${name}`).join(", ")}`] : []),
    ...(added.length > 0 ? [`ADD ${added.map((name) => `#${name} :${name}`).join(", ")}`] : []),
  ];
  return {
    UpdateExpression: clauses.join(" "),
    ConditionExpression,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
  };
}

function settable(columns: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(columns).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept.map(([name, value]) => [`:${name}`, value]));
}

function count(budget: ReadBudget | undefined, consumed: ConsumedCapacity | ConsumedCapacity[] = []): void {
  const units = [consumed].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
  budget?.spend(units);
}

function keyOf({ pk, sk }: Row): Record<string, AttributeValue> {
  return { pk: { S: pk }, sk: { S: sk } };
}

function rowsIn(items: Record<string, AttributeValue>[] = [], leavesNewer = false): Row[] {
  return items.filter(({ v }) => !(leavesNewer && isNewer({ v: v?.N }))).map(rowIn);
}

function isNewer({ v }: Record<string, unknown>): boolean {
  return Number(v ?? RECORD_VERSION) > RECORD_VERSION;
}

/** @throws {NewerRecordError} */
function rowIn(item: Record<string, AttributeValue>): Row {
  const row = unmarshall(item) as Row;
  if (isNewer(row))
    throw new NewerRecordError(
      `${row.sk} is of version ${row.v}; this release reads up to ${RECORD_VERSION}`,
    );
  return row;
}

async function whenConditionHolds<T>(write: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return otherwise;
    throw error;
  }
}

function waiting(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
