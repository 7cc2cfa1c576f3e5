/** The DynamoDB table: its rows as plain objects. */
import {
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
import { retryConfig } from "./retry-config.ts";
import { FIRST_VERSION, makeKey, type Row, toRow, toRows } from "./row.ts";
import { BusyTableError } from "./throttling.ts";

/** Keys that one BatchGetItem takes. */
const MAX_BATCH_KEYS = 100;

/** A busy table answers a batch in part. Asking for the rest again, a moment later, mostly helps. */
const MAX_BATCH_CALLS = 3;

/** The longest wait between the first two of these calls. It doubles before each further call. */
const MAX_FIRST_WAIT_MS = 50;

/** How many rows are read at once. */
export interface ReadOptions {
  /** Counts what each call consumes; without it nothing is counted. */
  budget?: ReadBudget | undefined;
  /** Skips the rows of a newer release. Otherwise such a row is an error. */
  skipsNewer?: boolean | undefined;
  /** Reads what was written up to now, at twice the price. */
  isConsistent?: boolean | undefined;
}

const IN_RANGE = "pk = :pk AND sk BETWEEN :from AND :to";

/** The attributes of a row that are written; those that are undefined are removed. */
type Columns = Record<string, unknown>;

type Update = Pick<
  UpdateItemCommandInput,
  "UpdateExpression" | "ConditionExpression" | "ExpressionAttributeNames"
>;

export function makeDynamoClient(): DynamoDBClient {
  return new DynamoDBClient(retryConfig(2_000));
}

/** Reads and writes rows. What DynamoDB throws is thrown on, but for a condition that fails. */
export class Table {
  readonly #client: DynamoDBClient;
  readonly #name: string;
  readonly #wait: (milliseconds: number) => Promise<void>;

  constructor(client: DynamoDBClient, name: string, wait = waitFor) {
    this.#client = client;
    this.#name = name;
    this.#wait = wait;
  }

  /** @throws {NewerRecordError} when a newer release wrote the row */
  async get(pk: string, sk: string, ConsistentRead = false): Promise<Row | undefined> {
    const { Item } = await this.#client.send(
      new GetItemCommand({ TableName: this.#name, Key: makeKey({ pk, sk }), ConsistentRead }),
    );
    return Item && toRow(Item);
  }

  /**
   * Reads many rows; those that do not exist are left out.
   *
   * @param attributes read beside the key; all of them when undefined
   * @returns the rows in no order
   * @throws {BusyTableError} when the table still leaves some of them unread the third time it is asked
   */
  async getAll(
    keys: readonly Row[],
    attributes: readonly string[] | undefined,
    { budget, skipsNewer, isConsistent: ConsistentRead }: ReadOptions = {},
  ): Promise<Row[]> {
    const rows: Row[] = [];
    for (let from = 0; from < keys.length; from += MAX_BATCH_KEYS) {
      let Keys = keys.slice(from, from + MAX_BATCH_KEYS).map(makeKey);
      for (let call = 1; Keys.length > 0; call++) {
        if (call > MAX_BATCH_CALLS) throw new BusyTableError("the table leaves rows of a batch unread");
        // With full jitter, so that callers that were turned away together come back apart.
        if (call > 1) await this.#wait(Math.random() * MAX_FIRST_WAIT_MS * 2 ** (call - 2));
        const { Responses, UnprocessedKeys, ConsumedCapacity } = await this.#client.send(
          new BatchGetItemCommand({
            RequestItems: {
              [this.#name]: { Keys, ConsistentRead, ...(attributes && makeProjection(attributes)) },
            },
            ReturnConsumedCapacity: budget && "TOTAL",
          }),
        );
        spend(budget, ConsumedCapacity);
        rows.push(...toRows(Responses?.[this.#name], skipsNewer));
        Keys = UnprocessedKeys?.[this.#name]?.Keys ?? [];
      }
    }
    return rows;
  }

  /** Writes a whole row. @returns false when the condition fails: another writer was first */
  async put(row: Row, condition?: string, values?: Columns): Promise<boolean> {
    return ignoreFailedCondition(async () => {
      await this.#client.send(
        new PutItemCommand({
          TableName: this.#name,
          Item: marshall({ v: FIRST_VERSION, ...row }, { removeUndefinedValues: true }),
          ConditionExpression: condition,
          ExpressionAttributeValues: values && marshall(values),
        }),
      );
      return true;
    }, false);
  }

  /** @returns the row after the update; undefined when the condition fails */
  async update({ pk, sk }: Row, update: Update, values: Columns): Promise<Row | undefined> {
    return ignoreFailedCondition(async () => {
      const { Attributes } = await this.#client.send(
        new UpdateItemCommand({
          TableName: this.#name,
          Key: makeKey({ pk, sk }),
          ...update,
          ExpressionAttributeValues: marshall(values, { removeUndefinedValues: true }),
          ReturnValues: "ALL_NEW",
        }),
      );
      return Attributes ? toRow(Attributes) : { pk, sk };
    }, undefined);
  }

  /**
   * Sets these attributes, removes those that are undefined, and leaves the others alone. In the condition
   * `#name` is an attribute and `:name` its new value.
   *
   * @param values other values that the condition names
   * @returns the row after the update; undefined when the condition fails
   */
  set(row: Row, columns: Columns, condition?: string, values: Columns = {}): Promise<Row | undefined> {
    return this.update(row, makeUpdate(columns, condition), { ...updateValues(columns), ...values });
  }

  /** @returns false when the condition fails */
  async remove({ pk, sk }: Row, condition?: string, values: Columns = {}): Promise<boolean> {
    const ExpressionAttributeValues = Object.keys(values).length > 0 ? marshall(values) : undefined;
    return ignoreFailedCondition(async () => {
      await this.#client.send(
        new DeleteItemCommand({
          TableName: this.#name,
          Key: makeKey({ pk, sk }),
          ConditionExpression: condition,
          ExpressionAttributeValues,
        }),
      );
      return true;
    }, false);
  }

  /** Every row of a partition whose sort key starts with a prefix, in order. */
  listByPrefix(pk: string, prefix: string): Promise<Row[]> {
    return this.#queryAll("pk = :pk AND begins_with(sk, :prefix)", { ":pk": pk, ":prefix": prefix });
  }

  /** Every row of a partition from one sort key to another, in order; without those of a newer release. */
  listRange(pk: string, from: string, to: string): Promise<Row[]> {
    return this.#queryAll(IN_RANGE, { ":pk": pk, ":from": from, ":to": to }, {}, { skipsNewer: true });
  }

  /** The same range, but only the key and these attributes of each row. Large attributes are not read. */
  listAttributes(pk: string, from: string, to: string, attributes: readonly string[]): Promise<Row[]> {
    const ProjectionExpression = ["pk", "sk", ...attributes].join(", ");
    return this.#queryAll(IN_RANGE, { ":pk": pk, ":from": from, ":to": to }, { ProjectionExpression });
  }

  /**
   * Reads one page of a query.
   *
   * @param after the key after which the page starts
   * @returns `last`: the key after which the next page starts; undefined at the end
   */
  async query(
    input: Omit<QueryCommandInput, "TableName" | "ExpressionAttributeValues" | "ExclusiveStartKey">,
    values: Columns,
    after?: Row,
    { budget, skipsNewer }: ReadOptions = {},
  ): Promise<{ rows: Row[]; last: Row | undefined }> {
    const page = await this.#client.send(
      new QueryCommand({
        TableName: this.#name,
        ...input,
        ExpressionAttributeValues: marshall(values),
        ExclusiveStartKey: after && marshall(after),
        ReturnConsumedCapacity: budget && "TOTAL",
      }),
    );
    spend(budget, page.ConsumedCapacity);
    return {
      rows: toRows(page.Items, skipsNewer),
      last: page.LastEvaluatedKey && (unmarshall(page.LastEvaluatedKey) as Row),
    };
  }

  async #queryAll(
    KeyConditionExpression: string,
    values: Columns,
    input: Pick<QueryCommandInput, "ProjectionExpression"> = {},
    options: ReadOptions = {},
  ): Promise<Row[]> {
    const rows: Row[] = [];
    let last: Row | undefined;
    do {
      const all = { KeyConditionExpression, ConsistentRead: true, ...input };
      const page = await this.query(all, values, last, options);
      rows.push(...page.rows);
      last = page.last;
    } while (last);
    return rows;
  }
}

function makeProjection(attributes: readonly string[]) {
  const names = ["pk", "sk", "v", ...attributes];
  return {
    ProjectionExpression: names.map((name) => `#${name}`).join(", "),
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
  };
}

/** The update that sets columns, and removes the undefined ones. */
function makeUpdate(columns: Columns, ConditionExpression?: string): Update {
  const names = Object.keys(columns);
  const kept = names.filter((name) => columns[name] !== undefined);
  const removed = names.filter((name) => columns[name] === undefined);
  const clauses = [
    `SET ${kept.map((name) => `#${name} = :${name}`).join(", ")}`,
    ...(removed.length > 0 ? [`REMOVE ${removed.map((name) => `#${name}`).join(", ")}`] : []),
  ];
  return {
    UpdateExpression: clauses.join(" "),
    ConditionExpression,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
  };
}

function updateValues(columns: Columns): Columns {
  const kept = Object.entries(columns).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept.map(([name, value]) => [`:${name}`, value]));
}

function spend(budget: ReadBudget | undefined, consumed: ConsumedCapacity | ConsumedCapacity[] = []): void {
  const units = [consumed].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
  budget?.spend(units);
}

async function ignoreFailedCondition<T>(write: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return otherwise;
    throw error;
  }
}

function waitFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
