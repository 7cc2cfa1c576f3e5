/**
 * The articles of the last days, kept grouped into stories. Which articles are one story is decided by the
 * articles in the window alone, whatever the order in which they came; only the ids of stories depend on
 * what was before.
 *
 * A change costs what hangs together with what changed, and no more: articles are joined by pairs that tell
 * one event (`shard.ts`), and only what such pairs connect is grouped anew (`connected.ts`).
 */
import { HOUR_MS } from "../../instant.ts";
import { type GroupingBounds, groupConnected, WINDOW_BOUNDS } from "./connected.ts";
import { type Identified, identifyStories } from "./identity.ts";
import grown from "./likeness.json" with { type: "json" };
import { type Weights, weighPrint } from "./likeness.ts";
import { readPrint } from "./print.ts";
import { giveRoles, type StoryMember } from "./roles.ts";
import { Shard } from "./shard.ts";
import { compareReleases, type Story, type Told } from "./told.ts";

/** An article as it is grouped. */
export interface WindowArticle {
  id: string;
  /** An instant. */
  released: string;
  /** Of `printArticle`. With a print of another layout an article is left out, until it is made again. */
  print: Uint8Array;
}

/** A story that is another than it was. */
export interface StoryChange {
  storyId: string;
  /**
   * Its articles in the window, by release. One whose id is the story's: it is a story of one again. None:
   * it goes on in another, or all of its articles in the window were taken back. Those that have left the
   * window by age are not named any more; they stay what they were.
   */
  members: StoryMember[];
  /** The story in which it goes on. */
  mergedInto?: string;
}

/** What an update touches. */
interface Touched {
  /** Articles that are grouped anew, with all that hangs together with them. */
  readonly seeds: Set<Told>;
  /** The stories that these were in. */
  readonly stories: Set<Story>;
  /** Articles that are new, or say something else. */
  readonly fresh: Set<Told>;
  /** Stories of which articles were taken out or replaced. */
  readonly stirred: Set<Story>;
  /** Stories that articles left by age. */
  readonly aged: Set<Story>;
}

export class StoryWindow {
  readonly #hours: number;
  readonly #weights: Weights;
  readonly #bounds: GroupingBounds;
  readonly #told = new Map<string, Told>();
  /** The recorded ones. */
  readonly #stories = new Map<string, Story>();
  /** By language. */
  readonly #shards = new Map<string, Shard>();

  /** @param hours how long after its release an article is compared with others */
  constructor(hours = 72, weights: Weights = grown, bounds = WINDOW_BOUNDS) {
    this.#hours = hours;
    this.#weights = weights;
    this.#bounds = bounds;
  }

  /**
   * Restores what was known: each article with the story that it was in. `opened`, an instant, is when that
   * opened; without it the earliest release of its articles stands in.
   */
  restore(articles: Iterable<WindowArticle & { storyId: string; opened?: string }>): void {
    const members = new Map<string, { told: Told[]; opened: number }>();
    const inOrder = [...articles].sort((one, other) =>
      one.released < other.released ? -1 : Number(one.released > other.released),
    );
    for (const { storyId, opened, ...article } of inOrder) {
      const told = this.#hold(article);
      if (!told) continue;
      this.#shardOf(told).restore(told);
      const since = opened === undefined ? told.released : Date.parse(opened);
      const known = members.get(storyId);
      members.set(storyId, {
        told: [...(known?.told ?? []), told],
        opened: Math.min(since, known?.opened ?? since),
      });
    }
    for (const [id, { told, opened }] of members) {
      if (told.length === 1 && told[0]!.id === id) continue;
      const story: Story = { id, opened, members: new Set(told) };
      for (const each of told) each.story = story;
      this.#stories.set(id, story);
    }
  }

  /** @returns nothing for an article that is not in the window */
  storyOf(id: string): string | undefined {
    const told = this.#told.get(id);
    return told && (told.story?.id ?? told.id);
  }

  /** A recorded story as it is now; nothing when no article of the window is in it. */
  story(storyId: string): StoryChange | undefined {
    const story = this.#stories.get(storyId);
    return story && { storyId, members: this.#giveRoles([...story.members].sort(compareReleases)) };
  }

  /**
   * Takes articles out, puts and replaces others, and forgets those that were released before the window of
   * `now`.
   *
   * @param now an instant
   * @returns `changes`: stories whose articles, roles or id are others than before; `closed`: stories all of
   * whose articles have left the window by age
   */
  update(
    { upserts, removals }: { upserts: readonly WindowArticle[]; removals: readonly string[] },
    now: string,
  ): { changes: StoryChange[]; closed: string[] } {
    const touched: Touched = {
      seeds: new Set(),
      stories: new Set(),
      fresh: new Set(),
      stirred: new Set(),
      aged: new Set(),
    };
    const oldest = Date.parse(now) - this.#hours * HOUR_MS;
    const isAged = ({ released }: Told) => released < oldest;
    for (const told of [...this.#told.values()].filter(isAged).sort(compareReleases))
      this.#takeOut(told, touched, touched.aged);
    for (const id of removals) {
      const told = this.#told.get(id);
      if (told) this.#takeOut(told, touched, touched.stirred);
    }
    this.#putAll(upserts, oldest, touched);
    const changed = new Set([...this.#shards.values()].flatMap((shard) => [...shard.settle()]));
    for (const told of changed) touched.seeds.add(told);
    const groups = this.#groupAnew(touched, changed);
    return this.#settle(
      identifyStories(groups, touched.stories, (id) => this.#stories.has(id)),
      touched,
    );
  }

  #hold({ id, released, print: bytes }: WindowArticle): Told | undefined {
    const print = readPrint(bytes);
    if (!print) return undefined;
    const told: Told = {
      id,
      bytes,
      released: Date.parse(released),
      weighed: weighPrint(print),
    };
    this.#told.set(id, told);
    return told;
  }

  #shardOf({ weighed: { language } }: Told): Shard {
    let shard = this.#shards.get(language);
    if (!shard) {
      shard = new Shard(this.#weights, this.#bounds.nearest);
      this.#shards.set(language, shard);
    }
    return shard;
  }

  /** All that is replaced goes before anything comes: so nobody's former pairs are missed. */
  #putAll(upserts: readonly WindowArticle[], oldest: number, touched: Touched): void {
    const coming: [WindowArticle, Story | undefined][] = [];
    for (const article of new Map(upserts.map((each) => [each.id, each])).values()) {
      const known = this.#told.get(article.id);
      const released = Date.parse(article.released);
      if (known && known.released === released && areEqual(known.bytes, article.print)) continue;
      const story = known?.story;
      if (known) this.#takeOut(known, touched, touched.stirred);
      if (released >= oldest) coming.push([article, story]);
    }
    for (const [article, story] of coming) {
      const told = this.#hold(article);
      if (!told) continue;
      this.#shardOf(told).add(told);
      // A new version counts as what the article was: it goes elsewhere only where it tells something else.
      told.story = story;
      story?.members.add(told);
      touched.fresh.add(told);
    }
  }

  /** @param why the stories from which articles are taken for the same reason */
  #takeOut(told: Told, { seeds, stories, fresh }: Touched, why: Set<Story>): void {
    const shard = this.#shardOf(told);
    for (const other of shard.edgesOf(told)) seeds.add(other);
    shard.remove(told);
    this.#told.delete(told.id);
    seeds.delete(told);
    fresh.delete(told);
    if (!told.story) return;
    told.story.members.delete(told);
    stories.add(told.story);
    why.add(told.story);
  }

  /** Groups what hangs together with what was touched; notes the stories that this was in. */
  #groupAnew({ seeds, stories }: Touched, changed: ReadonlySet<Told>): Told[][] {
    for (const { members } of stories) for (const told of members) seeds.add(told);
    const groups: Told[][] = [];
    const seen = new Set<Told>();
    // Who is added to a set while it is gone through has his turn, too.
    for (const seed of seeds) {
      if (seen.has(seed)) continue;
      const shard = this.#shardOf(seed);
      const connected = new Set([seed]);
      for (const told of connected) {
        seen.add(told);
        for (const other of shard.edgesOf(told)) connected.add(other);
        if (!told.story) continue;
        stories.add(told.story);
        for (const other of told.story.members) seeds.add(other);
      }
      const inOrder = [...connected].sort(compareReleases);
      const { threshold } = this.#weights;
      groups.push(...groupConnected(inOrder, { shard, changed, threshold, bounds: this.#bounds }));
    }
    return groups.sort((one, other) => compareReleases(one[0]!, other[0]!));
  }

  #giveRoles(group: readonly Told[]): StoryMember[] {
    const shard = this.#shardOf(group[0]!);
    return giveRoles(group, (one, other) => shard.oddsOf(group[one]!, group[other]!));
  }

  /** Keeps the stories as they are found now, and tells what is new of them. */
  #settle({ groups, merged }: Identified, touched: Touched): { changes: StoryChange[]; closed: string[] } {
    const changes: StoryChange[] = [];
    for (const { id } of touched.stories) this.#stories.delete(id);
    const ended = new Set(touched.stories);
    for (const { group, story } of groups) {
      if (story) ended.delete(story);
      const [first] = group as [Told, ...Told[]];
      const wasTold = group.some((told) => told.story);
      const isNew = !story || touched.stirred.has(story) || group.some((told) => touched.fresh.has(told));
      const isOther =
        isNew || story.members.size !== group.length || group.some((told) => told.story !== story);
      const isOne = !story || (group.length === 1 && story.id === first.id);
      for (const told of group) told.story = isOne ? undefined : story;
      if (!isOne) {
        story.members.clear();
        for (const told of group) story.members.add(told);
        this.#stories.set(story.id, story);
      }
      if (!isOther || (isOne && !wasTold)) continue;
      const members = this.#giveRoles(group);
      const written = JSON.stringify(members);
      if (written !== story?.written) changes.push({ storyId: story?.id ?? first.id, members });
      if (story) story.written = written;
    }
    for (const { story, into } of merged) {
      ended.delete(story);
      changes.push({ storyId: story.id, members: [], mergedInto: into.id });
    }
    const closed: string[] = [];
    for (const story of ended)
      if (touched.aged.has(story)) closed.push(story.id);
      else changes.push({ storyId: story.id, members: [] });
    return { changes, closed };
  }
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
