/**
 * Files of many stories: feeds, exports, archives. Such a file is taken apart first, which costs little; each
 * of its items is read then as a file of its own, so that one that cannot be read costs only itself.
 */
import { createHash } from "node:crypto";
import type { FormatName, Warning } from "../article.ts";
import { Rejection } from "../rejection.ts";
import { formatCount } from "../text/counts.ts";
import type { Draft, Format, FoundItem, Source, Trace } from "./draft.ts";
import { FORMATS } from "./formats/index.ts";
import { makeSource } from "./source.ts";

export interface Many {
  readonly format: FormatName;
  /** What of the file was guessed, repaired or left out, before any item was read. */
  readonly warnings: readonly Warning[];
  /** In the order of the file. No two have one name. */
  readonly items: readonly FoundItem[];
  /** What its items have where they say nothing themselves: of a feed that was fetched. */
  readonly assumed?: Pick<Draft, "section" | "language"> | undefined;
}

/** A file, and the format that its bytes are of, which is asked once; none where no format knows them. */
export interface Recognised {
  readonly source: Source;
  readonly format: Format | undefined;
}

export function recognise(source: Source): Recognised {
  return { source, format: FORMATS.find((format) => format.recognises(source)) };
}

const MAX_ITEMS = 10_000;

/**
 * Takes a file apart.
 *
 * @returns undefined of a file of one story, which `readArticle` reads
 * @throws {Rejection} when it holds many, but not even their number can be told
 */
export async function splitUpload({ source, format }: Recognised): Promise<Many | undefined> {
  if (!format?.split) return undefined;
  const warnings: Warning[] = [];
  const trace: Trace = {
    warn: (code, message) => void warnings.push({ code, message }),
    drop() {},
  };
  const found = await format.split(source, trace);
  if (!found) return undefined;
  const items = nameApart(await unpack(found, source, trace));
  if (items.length > MAX_ITEMS) {
    const [most, there] = [MAX_ITEMS, items.length].map(formatCount);
    throw new Rejection("too-large", `Expected at most ${most} stories in a file; found ${there}.`);
  }
  return { format: format.name, warnings, items };
}

/** A file in an archive may be a feed itself. */
async function unpack(found: readonly FoundItem[], of: Source, trace: Trace): Promise<FoundItem[]> {
  const all: FoundItem[] = [];
  for (const item of found) all.push(...((item.as ? undefined : await openFeed(item, of, trace)) ?? [item]));
  return all;
}

async function openFeed(
  { name, bytes }: FoundItem,
  of: Source,
  trace: Trace,
): Promise<FoundItem[] | undefined> {
  const { source, format } = recognise(makeSource(bytes, { key: `${of.key}/${name}` }));
  if (!format?.split || format.name === "zip") return undefined;
  try {
    const found = await format.split(source, trace);
    return found?.map((item) => ({ ...item, name: `${name}/${item.name}` }));
  } catch (error) {
    if (error instanceof Rejection) return undefined; // it costs only itself: reading it says why
    throw error;
  }
}

/** An item that is there twice, in two versions, has two names; what is the same to the byte counts once. */
function nameApart(items: readonly FoundItem[]): FoundItem[] {
  const taken = new Set(items.map(({ name }) => name));
  const known = new Map<string, { digests: Set<string>; last: number }>();
  return items.flatMap((item) => {
    const digest = createHash("sha256").update(item.bytes).digest("base64");
    const same = known.get(item.name) ?? { digests: new Set(), last: 0 };
    if (same.digests.has(digest)) return [];
    known.set(item.name, { digests: same.digests.add(digest), last: same.last + 1 });
    if (same.last === 0) return [item];
    return [{ ...item, name: nameNext(item.name, known.get(item.name)!, taken) }];
  });
}

/** "story.txt (2)", unless a file is called so itself. */
function nameNext(name: string, count: { last: number }, taken: Set<string>): string {
  while (taken.has(`${name} (${count.last})`)) count.last++;
  return `${name} (${count.last})`;
}
