/** Who tells a story: its best teller leads, copies are marked, the others follow. */
import { isNearDuplicate } from "../near-duplicates.ts";
import type { Weighed } from "./likeness.ts";

/** A part of a story, as the window answers it. */
export interface StoryMember {
  id: string;
  role: "lead" | "follow" | "copy";
  /** Of the articles that it is a copy of the newsroom's own; else the first released. */
  copyOf?: string;
}

/** A body of fewer words is a brief, which leads only where nobody tells more. */
const BRIEF_WORDS = 80;
/**
 * Of those that may lead, the first so many are compared, so that a growing story keeps its lead; the
 * newsroom's own come first.
 */
const EARLY = 5;
/** From this length on, more words make no better teller. */
const FULL_WORDS = 400;

/**
 * Gives the articles of a story their roles. A copy is a near-duplicate of an article that was released
 * before it; a partner's also of the newsroom's own, whenever it says that it was released: nobody puts a
 * text in the place of the newsroom's by dating it back. The lead is the fullest and most central of the
 * early ones that are whole, no briefs and no copies; of equals the newsroom's own, else the first.
 *
 * @param members in the order of their release
 * @param oddsOf the log-odds that two tell one event, by their numbers
 */
export function giveRoles(
  members: readonly { readonly id: string; readonly weighed: Weighed }[],
  oddsOf: (one: number, other: number) => number,
): StoryMember[] {
  const inOrder = [true, false].flatMap((isOwn) =>
    [...members.keys()].filter((n) => members[n]!.weighed.isOwn === isOwn),
  );
  const copyOf = members.map((): number | undefined => undefined);
  for (const [at, n] of inOrder.entries()) {
    const isCopied = (earlier: number) => areCopies(members[earlier]!.weighed, members[n]!.weighed);
    const first = inOrder.slice(0, at).find(isCopied);
    if (first !== undefined) copyOf[n] = copyOf[first] ?? first;
  }
  const originals = inOrder.filter((n) => copyOf[n] === undefined);
  const whole = originals.filter(
    (n) => !members[n]!.weighed.isPartial && members[n]!.weighed.words >= BRIEF_WORDS,
  );
  const early = (whole.length > 0 ? whole : originals).slice(0, EARLY);
  const worths = early.map((n) => {
    const others = originals.filter((other) => other !== n);
    const central = others.reduce((sum, other) => sum + 1 / (1 + Math.exp(-oddsOf(n, other))), 0);
    const full = Math.min(FULL_WORDS, members[n]!.weighed.words) / FULL_WORDS;
    return full + central / (others.length || 1);
  });
  const lead = early[worths.indexOf(Math.max(...worths))];
  return members.map(({ id }, n) => {
    const original = copyOf[n];
    if (original !== undefined) return { id, role: "copy", copyOf: members[original]!.id };
    return { id, role: n === lead ? "lead" : "follow" };
  });
}

function areCopies({ signature: one }: Weighed, { signature: other }: Weighed): boolean {
  return one.length > 0 && other.length > 0 && isNearDuplicate(one, other);
}
