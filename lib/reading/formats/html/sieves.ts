/**
 * What is taken out of the passages that a page's story is made of, rule by rule: captions, author boxes,
 * notices of consent. A sieve that would take too much has misread the page, and takes nothing.
 */
import {
  classifyFooter,
  isBoilerplate,
  isEmbedConsent,
  isPaywall,
  isPublisherNotice,
  opensTail,
} from "../../../newsroom/boilerplate.ts";
import { looksLikeByline } from "../../../newsroom/byline.ts";
import { looksLikeCaption, parseCredit } from "../../../newsroom/caption.ts";
import { parseDateLine } from "../../../newsroom/dates.ts";
import { isStageDirection } from "../../../newsroom/stage-directions.ts";
import { foldLine } from "../../../text/words.ts";
import { isAuthorBox } from "./boilerplate.ts";
import { isCaption } from "./captions.ts";
import { NAMED } from "./class-names.ts";
import type { PageSays } from "./features/index.ts";
import { type Box, isWithin, type PageOutline, type Passage, sumWords } from "./passages.ts";

export interface Sifted {
  readonly story: Passage[];
  /** What was left out although it might have been body, with the rule that did it. */
  readonly dropped: ReadonlyMap<Passage, string>;
}

interface Sieve {
  readonly rule: string;
  readonly drops: (passage: Passage, index: number, all: readonly Passage[]) => boolean;
  /** If a sieve would take more than this share of the words, it has misread the page. */
  readonly fuse: number;
}

const ADDRESS = /^https?:\/\/\S+$/;

function sievesFor(reading: PageOutline, { headline }: PageSays): Sieve[] {
  const title = foldLine(headline);
  return [
    { rule: "paywall", fuse: 0.6, drops: selectInBoxes(reading, isPaywall) },
    { rule: "consent", fuse: 0.7, drops: selectInBoxes(reading, isEmbedConsent) },
    { rule: "author-box", fuse: 0.3, drops: ({ box }) => isInAuthorBox(box) },
    { rule: "caption", fuse: 0.5, drops: isCaption },
    {
      rule: "headline",
      fuse: 0.5,
      // Below the first paragraph that is kept, headings of the first level belong to the story.
      drops: ({ box, text }, index, all) =>
        index < 5 &&
        ((box.element.tag === "h1" && !all.slice(0, index).some(({ prose }) => prose)) ||
          (title !== "" && foldLine(text) === title)),
    },
    // Set apart by its name; what is only called a lead or an intro is how many sites begin their text.
    { rule: "standfirst", fuse: 0.2, drops: (passage, index) => index === 0 && isStandfirst(passage) },
    {
      rule: "repeat",
      fuse: 0.5,
      drops: ({ text }, index, all) => text.length > 20 && all[index - 1]?.text === text,
    },
    {
      rule: "credit",
      fuse: 0.2,
      drops: ({ text }) => parseCredit(text) !== undefined || looksLikeCaption(text),
    },
    {
      rule: "byline",
      fuse: 0.2,
      drops: ({ text }, index, all) => (index < 6 || index > all.length - 4) && looksLikeByline(text),
    },
    { rule: "time", fuse: 0.2, drops: ({ wrapper }) => wrapper?.tag === "time" },
    {
      rule: "date",
      fuse: 0.2,
      drops: ({ text }, index, all) =>
        (index < 6 || index > all.length - 4) && text.length < 80 && parseDateLine(text) !== undefined,
    },
    // What a script replaces by a film or a post of a network.
    { rule: "embed", fuse: 0.5, drops: ({ text }) => ADDRESS.test(text) },
    { rule: "house-notice", fuse: 0.5, drops: ({ text, box }) => !isInQuote(box) && isPublisherNotice(text) },
    { rule: "junk", fuse: 0.5, drops: ({ text }) => isStageDirection(text) },
    { rule: "junk", fuse: 0.2, drops: ({ text, box }) => !isInQuote(box) && isBoilerplate(text) },
    {
      rule: "footer",
      fuse: 0.2,
      drops: ({ text }, index, all) => index > all.length / 2 && classifyFooter(text) !== undefined,
    },
  ];
}

/**
 * Takes out of a story what its lines and boxes say that it is.
 *
 * @param verdicts of each passage, whether it reads like the story
 */
export function sift(reading: PageOutline, verdicts: readonly boolean[], says: PageSays): Sifted {
  const { passages } = reading;
  let story = passages.filter((_, i) => verdicts[i]);
  const dropped = new Map<Passage, string>();
  const first = story[0]?.index ?? 0;
  const last = story.at(-1)?.index ?? 0;
  for (const passage of passages) {
    const within = passage.index > first && passage.index < last;
    if (!verdicts[passage.index] && (within || passage.prose)) dropped.set(passage, "unlikely");
  }
  for (const { rule, drops, fuse } of sievesFor(reading, says)) {
    const all = story;
    const caught = new Set(all.filter((passage, index) => drops(passage, index, all)));
    // The fuse: a sieve that would take so much has misread the page, so it takes nothing.
    if (caught.size === 0 || sumWords(caught) > sumWords(all) * fuse) continue;
    for (const passage of caught) dropped.set(passage, rule);
    story = all.filter((passage) => !caught.has(passage));
  }
  const tail = selectTail(story);
  for (const passage of story.slice(tail)) dropped.set(passage, "tail");
  return { story: story.slice(0, tail), dropped };
}

/** Words of a box that says one thing, and of a paragraph that says another. */
const MAX_BOX_WORDS = 250;
const PARAGRAPH_WORDS = 25;

/**
 * A filter of what stands in one box with a line of some kind: a wall's offers, what a placeholder explains.
 */
function selectInBoxes({ passages }: PageOutline, isOne: (line: string) => boolean): Sieve["drops"] {
  const caught = new Set<Passage>();
  return (passage, index, all) => {
    // All are looked at once, at the first.
    if (index === 0)
      for (const line of all) if (isOne(line.text)) for (const one of besides(line)) caught.add(one);
    return caught.has(passage);
  };

  function besides(line: Passage): Passage[] {
    let found = [line];
    for (let box: Box | undefined = line.box; box && box.words <= MAX_BOX_WORDS; box = box.parent) {
      if (WHOLE.has(box.element.tag)) break;
      const inside = passagesIn(box, line.index);
      if (inside.some(({ text, words }) => words >= PARAGRAPH_WORDS && !isOne(text))) break;
      found = inside;
    }
    return found;
  }

  /** The passages of a box, which stand in a row around one of them. */
  function passagesIn(box: Box, at: number): Passage[] {
    let from = at;
    let end = at + 1;
    while (from > 0 && isWithin(passages[from - 1]!.box, box)) from -= 1;
    while (end < passages.length && isWithin(passages[end]!.box, box)) end += 1;
    return passages.slice(from, end);
  }
}
const WHOLE = new Set(["article", "main", "body", "html", "#page"]);

/**
 * Where "More from …" or "Related" opens the tail of a page: behind 55% of the words, and no more than a
 * fifth of them.
 */
function selectTail(story: readonly Passage[]): number {
  const all = sumWords(story);
  let before = 0;
  for (const [i, { text, words }] of story.entries()) {
    if (before > all * 0.8 && opensTail(text)) return i;
    before += words;
  }
  return story.length;
}

/** In an element named as the line under the headline. */
function isStandfirst({ box, wrapper, words }: Passage): boolean {
  if (words < 5 || words > 80) return false;
  return [wrapper, box.element, box.parent?.element].some(
    (element) =>
      element &&
      NAMED.standfirst.test(`${element.attributes.class ?? ""} ${element.attributes.itemprop ?? ""}`),
  );
}

function isInAuthorBox(box: Box): boolean {
  for (let at: Box | undefined = box, up = 0; at && up < 5; at = at.parent, up += 1)
    if (isAuthorBox(at.element)) return true;
  return false;
}

function isInQuote(box: Box): boolean {
  for (let at: Box | undefined = box; at; at = at.parent) if (at.element.tag === "blockquote") return true;
  return false;
}
