/**
 * Which story a group of articles is: ids last while a story grows, merges and splits.
 *
 * - A story of one article has the article's id, and nothing records it.
 * - A story that opens with several takes the id of the first released, unless another story has that id;
 *   then a digest of it.
 * - Of stories that merge, the one that opened first keeps its id.
 * - Of a story that splits, the part with most of its former articles keeps the id; of equal parts, that
 *   with the earliest released.
 */
import { createHash } from "node:crypto";
import type { Story, Told } from "./told.ts";

/** Articles that are one story, by release. */
type Group = readonly Told[];

export interface Identified {
  /** Each group with its story; without one, the article is alone under its own id. */
  readonly groups: readonly { readonly group: Group; readonly story: Story | undefined }[];
  /** Stories that go on in another. */
  readonly merged: readonly { readonly story: Story; readonly into: Story }[];
}

/**
 * @param groups all that is left of the former stories, and what is new
 * @param former the stories that the groups come from, with their articles of before
 * @param isTaken whether a story, of before or of now, has this id
 */
export function identifyStories(
  groups: readonly Group[],
  former: Iterable<Story>,
  isTaken: (id: string) => boolean,
): Identified {
  const claims = new Map<Group, Story[]>();
  for (const story of former) {
    const heir = findHeir(story, groups);
    if (heir) claims.set(heir, [...(claims.get(heir) ?? []), story]);
  }
  for (const stories of claims.values())
    stories.sort((one, other) => one.opened - other.opened || (one.id < other.id ? -1 : 1));
  return {
    groups: groups.map((group) => ({ group, story: claims.get(group)?.[0] ?? openStory(group, isTaken) })),
    merged: [...claims.values()].flatMap(([into, ...others]) =>
      others.map((story) => ({ story, into: into! })),
    ),
  };
}

/** The group that goes on as this story. */
function findHeir({ members }: Story, groups: readonly Group[]): Group | undefined {
  let heir: Group | undefined;
  let most = 0;
  // Groups come by their first release, but the first of a group may not be of this story.
  let earliest = Infinity;
  for (const group of groups) {
    const own = group.filter((told) => members.has(told));
    if (own.length === 0 || own.length < most) continue;
    if (own.length === most && own[0]!.released >= earliest) continue;
    [heir, most, earliest] = [group, own.length, own[0]!.released];
  }
  return heir;
}

function openStory(group: Group, isTaken: (id: string) => boolean): Story | undefined {
  const { id: first, released: opened } = group[0]!;
  if (group.length === 1 && !isTaken(first)) return undefined;
  let id = first;
  for (let n = 0; isTaken(id); n++)
    id = createHash("sha256").update(`${first} ${n}`).digest("base64url").slice(0, 22);
  return { id, opened, members: new Set() };
}
