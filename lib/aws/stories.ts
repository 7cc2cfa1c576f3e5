/**
 * Stories as readers may see them at a moment. A story is its articles: whatever is told of it is read from
 * the summary rows of those that readers may see, at each request. So what is killed, withheld or put under
 * embargo is gone from every story with the next one.
 */
import { formatInstant, HOUR_MS } from "../instant.ts";
import type { RecordedMember, StoryRecord } from "../stories/story-record.ts";
import type { TopStory } from "../stories/top-stories.ts";
import type { StoryTeller } from "../summarise/stories/index.ts";
import { Days } from "./days.ts";
import { findElsewhere, type StoryElsewhere } from "./elsewhere.ts";
import { type Filter, isListed, type Position, planWalk } from "./filter.ts";
import { readPosition, readRecord, walkRows } from "./latest.ts";
import { type ReadBudget, readBudget } from "./read-budget.ts";
import type { Row } from "./row.ts";
import { articlePk, readArticleId, summaryKey } from "./row-keys.ts";
import { StoryFold } from "./story-fold.ts";
import { findStoryRecords } from "./story-rows.ts";
import type { Table } from "./table.ts";
import { TopStories } from "./top-stories.ts";
import { IS_VISIBLE, VISIBILITY_COLUMNS, WENT_AFTER_RELEASE } from "./visible.ts";
import { WRITTEN_COLUMNS } from "./written.ts";

/** Articles of a story that one request reads: each row has 64 KB at most, and most have two. */
const MAX_TELLERS = 40;

/** Articles of each story of a list that are read: the lead, and the newest. */
const MAX_LISTED_TELLERS = 4;

/** Of summary rows: what tells whether readers may see it, and what is told. */
const ATTRIBUTES = [
  ...[...VISIBILITY_COLUMNS, "neverReleased", "range", "summary", "print"],
  ...WRITTEN_COLUMNS,
];

/** A story that became part of another may have done so more than once. */
const MAX_MOVES = 5;

/** Which stories a briefing may tell. */
export interface TopFilter {
  section?: string | undefined;
  language?: string | undefined;
  /** Those that grew within so many hours. */
  hours: number;
}

export interface ToldStory {
  storyId: string;
  /** By release, the first first; at least one. */
  tellers: StoryTeller[];
  /** Articles that tell it, also those that were not read. */
  count: number;
  closed?: true | undefined;
  /** Of one that was asked for: the same event in other languages. */
  elsewhere?: StoryElsewhere[] | undefined;
  /** Of a briefing's: the most urgent that one of its articles states. */
  urgency?: number | undefined;
}

export interface StoryPage {
  /** Each with its place in the list. */
  found: { story: ToldStory; position: Position }[];
  next: Position | undefined;
}

export class StoryStore {
  readonly #table: Table;
  readonly #days: Days;
  readonly #top: TopStories;

  /** @param indexShards over how many keys of the index a day's stories are spread */
  constructor(table: Table, indexShards = 1) {
    this.#table = table;
    this.#days = new Days(table, indexShards);
    this.#top = new TopStories(table);
  }

  /**
   * Finds a story, by its own id or that of any of its articles.
   *
   * @returns where it moved, when another id is its own; "gone" when all that told it was withdrawn after its
   *   release; undefined when readers may not know of it
   */
  async find(id: string, now: Date): Promise<ToldStory | { movedTo: string } | "gone" | undefined> {
    const [records, own] = await Promise.all([
      findStoryRecords(this.#table, [id], {}),
      this.#findOwn(id, now),
    ]);
    const record = await this.#follow(records.get(id));
    if (record && record.storyId !== id) return { movedTo: record.storyId };
    if (record) return this.#tell(record, now);
    if (!own) return undefined;
    if (own.storyId) {
      const story = (await findStoryRecords(this.#table, [own.storyId], {})).get(own.storyId);
      const current = await this.#follow(story);
      if (current?.members.some((member) => member.id === id)) return { movedTo: current.storyId };
    }
    return own.row.gone ? "gone" : this.#addElsewhere(tellAlone(own.row), [own.row], now);
  }

  /** @param rows of its articles */
  async #addElsewhere(story: ToldStory, rows: readonly Row[], now: Date): Promise<ToldStory> {
    const told = new Set(story.tellers.map(({ record }) => record.articleId));
    const prints = rows.flatMap((row) => (told.has(readArticleId(row)) ? readPrint(row) : []));
    return { ...story, elsewhere: await findElsewhere(this.#table, prints, now) };
  }

  /** Lists stories, the one that grew last first. */
  async list(filter: Filter, limit: number, now: Date, cursor?: Position): Promise<StoryPage> {
    const walk = planWalk(filter, now, cursor);
    if (!walk) return { found: [], next: undefined };
    const budget = readBudget();
    const fold = new StoryFold(this.#table, budget);
    const found: StoryPage["found"] = [];
    for await (const { day, rows, before } of walkRows(this.#table, this.#days, walk, limit, budget)) {
      const stop = { day, range: before && String(before.range) };
      if (rows.length === 0 || !(await fold.load(rows))) return { found, next: stop };
      const shown = rows.filter((row) => !fold.isHidden(row, walk)).slice(0, limit - found.length);
      const told = await this.#tellAll(shown, fold, now, budget);
      if (!told) return { found, next: stop };
      for (const [n, story] of told.entries()) found.push({ story, position: readPosition(shown[n]!) });
      if (found.length === limit) return { found, next: found.at(-1)?.position };
    }
    return { found, next: undefined };
  }

  /**
   * The stories that a briefing may tell, with those of their articles that readers may see.
   *
   * @param choose takes those that are read from all that pass the filter
   */
  async listTop(
    { section, language, hours }: TopFilter,
    choose: (stories: TopStory[]) => TopStory[],
    now: Date,
  ): Promise<ToldStory[]> {
    const budget = readBudget();
    const top = await this.#top.find(language && readPrimary(language), { budget });
    const since = formatInstant(new Date(now.getTime() - hours * HOUR_MS));
    const asked = [...top.values()]
      .flat()
      .filter(
        ({ grew, sections }) =>
          grew >= since && (section === undefined || sections.includes(section.toLowerCase())),
      );
    const chosen = choose(asked);
    const keys = chosen.flatMap(({ articles }) => articles.map((id) => summaryKey(id)));
    const rows = await this.#table.getAll(keys, ATTRIBUTES, { budget, skipsNewer: true });
    const known = new Map(rows.map((row) => [readArticleId(row), row]));
    return chosen.flatMap(({ storyId, articles, urgency }) => {
      const members = articles.map((id, at) => ({ id, role: at === 0 ? "lead" : "follow" }) as const);
      const told = tellTogether({ storyId, count: articles.length }, members, known, formatInstant(now));
      return told ? [{ ...told, urgency }] : [];
    });
  }

  /** The record of the story that one became part of, or its own. */
  async #follow(record: StoryRecord | undefined): Promise<StoryRecord | undefined> {
    let current = record;
    for (let move = 0; current?.mergedInto !== undefined && move < MAX_MOVES; move++)
      current = (await findStoryRecords(this.#table, [current.mergedInto], {})).get(current.mergedInto);
    return current && current.members.length > 0 ? current : undefined;
  }

  /** An article that readers may know of, and the story that it is in. */
  async #findOwn(id: string, now: Date): Promise<{ row: Row; storyId?: string } | undefined> {
    const { rows } = await this.#table.query(
      {
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
        FilterExpression: `attribute_exists(storyId) OR ${WENT_AFTER_RELEASE} OR ${IS_VISIBLE}`,
        ExpressionAttributeNames: { "#day": "day" },
      },
      { ":pk": articlePk(id), ":from": "STORY", ":to": "SUMMARY", ":now": formatInstant(now) },
    );
    const row = rows.find(({ sk }) => sk === "SUMMARY");
    const storyId = rows.find(({ sk }) => sk === "STORY")?.storyId as string | undefined;
    return row && { row, storyId };
  }

  async #tell(record: StoryRecord, now: Date): Promise<ToldStory | "gone" | undefined> {
    const members = selectTellers(record, MAX_TELLERS);
    const keys = members.map(({ id }) => summaryKey(id));
    const rows = await this.#table.getAll(keys, ATTRIBUTES, { skipsNewer: true });
    const known = new Map(rows.map((row) => [readArticleId(row), row]));
    const story = tellTogether(record, members, known, formatInstant(now));
    if (story) return this.#addElsewhere(story, rows, now);
    return rows.some(({ gone, neverReleased }) => gone && !neverReleased) ? "gone" : undefined;
  }

  /** @returns undefined where the request may read no more */
  async #tellAll(
    shown: readonly Row[],
    fold: StoryFold,
    now: Date,
    budget: ReadBudget,
  ): Promise<ToldStory[] | undefined> {
    const known = new Map(shown.map((row) => [readArticleId(row), row]));
    const stories = shown.map((row) => ({ row, record: fold.findStory(row) }));
    const asked = stories.flatMap(({ record }) => (record ? selectTellers(record, MAX_LISTED_TELLERS) : []));
    const keys = asked.filter(({ id }) => !known.has(id)).map(({ id }) => summaryKey(id));
    if (keys.length > 0) {
      if (!budget.hasRoom()) return undefined;
      for (const row of await this.#table.getAll(keys, ATTRIBUTES, { budget, skipsNewer: true }))
        known.set(readArticleId(row), row);
    }
    return stories.map(({ row, record }) => {
      if (!record) return tellAlone(row);
      const members = record.members.filter(({ id }) => known.has(id));
      return tellTogether(record, members, known, formatInstant(now)) ?? tellAlone(row);
    });
  }
}

/** "pt" of "pt-BR". */
function readPrimary(language: string): string {
  return language.split("-", 1)[0]!.toLowerCase();
}

/** The lead, and the newest others. */
function selectTellers({ members }: StoryRecord, most: number): RecordedMember[] {
  const isLead = ({ role }: RecordedMember) => role === "lead";
  const others = members.filter((member) => !isLead(member)).slice(1 - most);
  return members.filter((member) => isLead(member) || others.includes(member));
}

/** @returns undefined when readers may see none of the articles */
function tellTogether(
  { storyId, count, closed }: Omit<StoryRecord, "members">,
  members: readonly Pick<RecordedMember, "id" | "role">[],
  rows: ReadonlyMap<string, Row>,
  now: string,
): ToldStory | undefined {
  const tellers = members.flatMap(({ id, role }): StoryTeller[] => {
    const row = rows.get(id);
    return row && isListed(row, now) ? [readTeller(row, role)] : [];
  });
  if (tellers.length === 0) return undefined;
  const unread = count - members.length;
  return { storyId, tellers, count: tellers.length + unread, closed };
}

/** The story of an article that alone tells it. */
function tellAlone(row: Row): ToldStory {
  return { storyId: readArticleId(row), tellers: [readTeller(row, "lead")], count: 1 };
}

function readPrint({ print }: Row): Uint8Array[] {
  return print instanceof Uint8Array ? [print] : [];
}

function readTeller(row: Row, role: StoryTeller["role"]): StoryTeller {
  const [released = ""] = String(row.range).split("#");
  return { record: readRecord(row, undefined), role, released };
}
