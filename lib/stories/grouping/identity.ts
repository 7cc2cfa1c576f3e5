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
import { compareReleases, type Story, type Told } from "./told.ts";

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
  const groupOf = new Map(groups.flatMap((group) => group.map((told) => [told, group])));
  for (const story of former) {
    const heir = findHeir(story, groupOf);
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
function findHeir({ members }: Story, groupOf: ReadonlyMap<Told, Group>): Group | undefined {
  const parts = new Map<Group, Told[]>();
  for (const told of [...members].sort(compareReleases)) {
    const group = groupOf.get(told);
    if (group) parts.set(group, [...(parts.get(group) ?? []), told]);
  }
  // Of equal parts that with the earliest released comes first, and a sort keeps their order.
  const [heir] = [...parts].sort(([, one], [, other]) => other.length - one.length);
  return heir?.[0];
}

function openStory(group: Group, isTaken: (id: string) => boolean): Story | undefined {
  const { id: first, released: opened } = group[0]!;
  if (group.length === 1 && !isTaken(first)) return undefined;
  let id = first;
  for (let n = 0; isTaken(id); n++)
    id = createHash("sha256").update(`${first} ${n}`).digest("base64url").slice(0, 22);
  return { id, opened, members: new Set() };
}
