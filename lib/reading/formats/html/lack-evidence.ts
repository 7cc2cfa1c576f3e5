/**
 * How likely it is that much of a page's story was left out, by what can be seen of what was told and of what
 * was not.
 */
import { FULL_STOPS } from "../../../scripts.ts";
import { PAGE_KINDS, type PageKind } from "./features/view.ts";
import { type Box, isWithin, type PageOutline, type Passage, sumWords } from "./passages.ts";

/**
 * What speaks for a lack or against it, each a number: how the page reader doubts itself; what was left out
 * that looks like what is told, stands beside it, or has to be opened; headings that are told, those left out
 * beside the story, and those left out that look like them; what stands behind the story; whether its last
 * sentence is open; and what the page says that it is.
 */
export const LACK_SIGNS = [
  "doubt",
  "alike",
  "beside",
  "hidden",
  "headings",
  "otherHeadings",
  "likeHeadings",
  "behind",
  "open",
  "kind",
] as const;
export type LackEvidence = Readonly<Record<(typeof LACK_SIGNS)[number], number>>;

/** A logistic regression: what each sign weighs, and what none of them does. */
export interface LackWeights {
  readonly bias: number;
  readonly weights: LackEvidence;
}

/** More doubt tells no more. */
const MAX_DOUBT = 0.6;
/** Of no doubt, so that it has a logarithm. */
const MIN_DOUBT = 0.01;

/**
 * @param doubt of `judgeStory`
 * @param kind what the page says that it is
 * @param hiddenProse how many words of prose readers do not see, which they may be able to open
 */
export function gatherLackEvidence(
  story: readonly Passage[],
  doubt: number,
  outline: PageOutline,
  kind: PageKind,
  hiddenProse: number,
): LackEvidence {
  const words = Math.max(1, sumWords(story));
  const shareOf = (others: number) => others / (words + others);
  const told = new Set(story);
  const makes = new Set(story.map(makeOf));
  const left = outline.passages.filter((passage) => !told.has(passage));
  const nest = nestOf(story, outline);
  const alike = left.filter((passage) => makes.has(makeOf(passage)));
  const last = story.at(-1);
  const behind = outline.passages.slice((last?.index ?? 0) + 1).slice(0, FAR_BEHIND);
  const headings = story.filter(isHeading);
  const headingNames = new Set(headings.map(({ box }) => nameOf(box)));
  return {
    doubt: Math.log(MIN_DOUBT + Math.min(MAX_DOUBT, doubt)),
    alike: shareOf(sumOwnWords(alike)),
    beside: shareOf(nest.words - sumWords(story.filter(({ box }) => isWithin(box, nest)))),
    hidden: shareOf(hiddenProse),
    headings: Math.log(1 + headings.length),
    otherHeadings: Math.log(1 + left.filter((one) => isHeading(one) && isWithin(one.box, nest)).length),
    likeHeadings: Math.log(
      1 + left.filter((one) => isHeading(one) && headingNames.has(nameOf(one.box))).length,
    ),
    behind: shareOf(sumOwnWords(behind)),
    open: ENDS_STORY.test(last?.text ?? "") ? 0 : 1,
    kind: PAGE_KINDS.indexOf(kind),
  };
}

/** Passages behind a story's end in which the rest of it may stand. */
const FAR_BEHIND = 39;
const ENDS_STORY = new RegExp(`[!?…！？؟"”’»)${FULL_STOPS}]$`);

const sumOwnWords = (passages: readonly Passage[]) =>
  passages.reduce((sum, { words, linkWords }) => sum + words - linkWords, 0);

/** From 0 on, the signs are those of a page that lacks much. */
export function weighLack(evidence: LackEvidence, { bias, weights }: LackWeights): number {
  return LACK_SIGNS.reduce((sum, sign) => sum + weights[sign] * evidence[sign], bias);
}

/** Passages of one make look alike: their boxes and those around have the same tags and classes. */
function makeOf({ box }: Passage): string {
  return `${nameOf(box)}<${box.parent ? nameOf(box.parent) : ""}`;
}

const nameOf = ({ element }: Box) => `${element.tag}.${element.attributes.class ?? ""}`;

/** The least share of its story that a story's own box holds. */
const MIN_NEST_SHARE = 0.8;

/** The innermost box that holds most of the story. */
function nestOf(story: readonly Passage[], { root }: PageOutline): Box {
  const held = new Map<Box, number>();
  for (const { box, words } of story)
    for (let at: Box | undefined = box; at; at = at.parent) held.set(at, (held.get(at) ?? 0) + words);
  let nest = root;
  const most = MIN_NEST_SHARE * sumWords(story);
  for (const [box, words] of held) if (words >= most && box.depth > nest.depth) nest = box;
  return nest;
}

const isHeading = ({ box }: Passage) => /^h[2-6]$/.test(box.element.tag);
