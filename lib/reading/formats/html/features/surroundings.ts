/** What boxes are and are called, each by itself and with all those around it. */
import { phrases } from "../../../../languages/phrases.ts";
import { KIND_NAMES, type NamesIn, NO_KINDS } from "../class-names.ts";
import type { Box } from "../passages.ts";

export const LANDMARKS: readonly string[] = phrases(`
  article, main, nav, footer, header, aside, form, figure, table, ul, ol, section, blockquote, li, td
`);

/** What is known of a box itself and of all boxes around it. */
export interface Surroundings {
  /** Odds of the box's own names, and over it and all boxes around it. */
  readonly own: number;
  readonly best: number;
  readonly worst: number;
  readonly total: number;
  readonly landmarks: Uint8Array;
  readonly linkShare: number;
  /** How far up the nearest box of each kind stands, 0 for this one; 9 if there is none. */
  readonly kinds: Uint8Array;
  /** Articles around, and the most boxes of one make around it, side by side. */
  readonly articles: number;
  readonly alike: number;
}

/** @param boxes each after the one around it */
export function describeSurroundings(boxes: readonly Box[], names: NamesIn): Map<Box, Surroundings> {
  const alikeTo = countMakes(boxes);
  const all = new Map<Box, Surroundings>();
  for (const box of boxes) {
    const around = box.parent && all.get(box.parent);
    const own = names.oddsOf(box.element);
    all.set(box, {
      own,
      best: Math.max(own, around?.best ?? -4),
      worst: Math.min(own, around?.worst ?? 4),
      total: own + (around?.total ?? 0),
      landmarks: findLandmarks(box, around),
      linkShare: box.words === 0 ? 0 : box.linkWords / box.words,
      kinds: listKinds(box, around, names),
      articles: (around?.articles ?? 0) + (box.element.tag === "article" ? 1 : 0),
      alike: Math.max(alikeTo(box), around?.alike ?? 0),
    });
  }
  return all;
}

/** Most boxes have those of the box around them. */
function findLandmarks({ element }: Box, around: Surroundings | undefined): Uint8Array {
  const at = LANDMARKS.indexOf(element.tag);
  if (around && (at < 0 || around.landmarks[at])) return around.landmarks;
  const landmarks = around ? Uint8Array.from(around.landmarks) : new Uint8Array(LANDMARKS.length);
  if (at >= 0) landmarks[at] = 1;
  return landmarks;
}

function listKinds({ element }: Box, around: Surroundings | undefined, names: NamesIn): Uint8Array {
  const kinds = new Uint8Array(KIND_NAMES.length);
  const own = element.tag === "body" || element.tag === "html" ? NO_KINDS : names.kindsOf(element);
  for (let kind = 0; kind < kinds.length; kind += 1)
    kinds[kind] = own[kind] ? 0 : Math.min(9, (around?.kinds[kind] ?? 9) + 1);
  return kinds;
}

/** A box's make: boxes of one make side by side are cards, comments, list entries. */
function makeOf({ element }: Box): string {
  return `${element.tag} ${/[a-z_-]+/i.exec(element.attributes.class ?? "")?.[0] ?? ""}`;
}

/**
 * @returns how many boxes of its make stand beside a box, itself included; of boxes with two passages or more
 */
function countMakes(boxes: readonly Box[]): (box: Box) => number {
  const makes = new Map<Box, Map<string, number>>();
  for (const box of boxes) {
    if (!box.parent || box.passages < 2) continue;
    const ofParent = makes.get(box.parent) ?? new Map<string, number>();
    makes.set(box.parent, ofParent);
    const make = makeOf(box);
    ofParent.set(make, (ofParent.get(make) ?? 0) + 1);
  }
  return (box) => (box.parent && box.passages > 1 ? (makes.get(box.parent)?.get(makeOf(box)) ?? 0) : 0);
}
