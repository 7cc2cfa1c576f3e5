/**
 * What a write of the table costs besides in its index, which the embedded engine does not count. As DynamoDB bills it: an
 * entry that is new, goes or changes in what it holds is written once more, and twice where its key changes; a write
 * that changes nothing of it costs nothing.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html#GSI.ThroughputConsiderations.Writes
 */
import type { AttributeValue, GlobalSecondaryIndex } from "@aws-sdk/client-dynamodb";

type Item = Record<string, AttributeValue>;

const UNIT_BYTES = 1024;

/** What DynamoDB counts of an item, or of an entry of an index, beside its attributes. */
export const OVERHEAD_BYTES = 100;

/** Bytes of an item: names and values. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html */
export function sizeOfItem(item: Item | undefined): number {
  return Object.entries(item ?? {}).reduce(
    (bytes, [name, value]) => bytes + Buffer.byteLength(name) + sizeOf(value),
    0,
  );
}

function sizeOf(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.B !== undefined) return value.B.length;
  if (value.N !== undefined) return Math.ceil(value.N.length / 2) + 1;
  if (value.SS !== undefined) return value.SS.reduce((bytes, one) => bytes + Buffer.byteLength(one), 0);
  if (value.L !== undefined) return value.L.reduce((bytes, one) => bytes + 1 + sizeOf(one), 3);
  if (value.M !== undefined) return Object.keys(value.M).length + 3 + sizeOfItem(value.M);
  return 1;
}

/** What an index holds of an item; undefined when the item is not in it. */
export function projectEntry(index: GlobalSecondaryIndex, item: Item | undefined): Item | undefined {
  const keys = (index.KeySchema ?? []).map(({ AttributeName }) => String(AttributeName));
  if (!item || keys.some((key) => item[key] === undefined)) return undefined;
  if (index.Projection?.ProjectionType === "ALL") return item;
  const held = new Set(["pk", "sk", ...keys, ...(index.Projection?.NonKeyAttributes ?? [])]);
  return Object.fromEntries(Object.entries(item).filter(([name]) => held.has(name)));
}

/** Write units that a change of an item costs in an index. */
export function indexUnits(
  index: GlobalSecondaryIndex,
  before: Item | undefined,
  after: Item | undefined,
): number {
  const [old, fresh] = [projectEntry(index, before), projectEntry(index, after)];
  if (!old && !fresh) return 0;
  const units = (entry: Item) => Math.ceil(sizeOfItem(entry) / UNIT_BYTES);
  if (!old || !fresh) return units((old ?? fresh)!);
  const isMoved = (index.KeySchema ?? []).some(
    ({ AttributeName = "" }) => JSON.stringify(old[AttributeName]) !== JSON.stringify(fresh[AttributeName]),
  );
  if (isMoved) return units(old) + units(fresh);
  return sameEntry(old, fresh) ? 0 : Math.max(units(old), units(fresh));
}

function sameEntry(one: Item, other: Item): boolean {
  const sorted = (entry: Item) => JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}
