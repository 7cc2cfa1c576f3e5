/**
 * Where bylines stand on a page: by the headline, in the copy itself, in boxes about the author, at the end.
 */
import { isRole, looksLikeByline } from "../../../newsroom/byline.ts";
import { holdsDate } from "../../../newsroom/byline-dates.ts";
import {
  describesWork,
  findSigners,
  isBylineLabel,
  isOfChecker,
  parseCopyByline,
  parseLabelled,
} from "../../../newsroom/mixed-byline.ts";
import {
  areWholeNames,
  findSignature,
  isNameOrJoiner,
  isWholeName,
  parseLoneName,
} from "../../../newsroom/signatures.ts";
import { NAMED } from "./class-names.ts";
import type { Passage } from "./passages.ts";
import type { PageElement } from "./tree.ts";

/** The places of a page's headline and of its story's first and (after the) last passage. */
export interface Places {
  readonly headlineAt: number;
  readonly storyAt: number;
  readonly storyEnd: number;
}

/** Names that something on the page gives as its authors'. */
export interface Claim {
  readonly names: readonly string[];
  /** Stands alone in a box named for authors: a first name may be all they give. */
  readonly alone?: boolean;
  /** Listed one below the other, each in a box named for authors. */
  readonly isList?: boolean;
  /** A label says that it is the author: even a nickname counts. */
  readonly labelled: boolean;
}

/** From four passages above the headline to six into the story, and what stands right behind it. */
export function selectPassagesAround(
  passages: readonly Passage[],
  { headlineAt, storyAt, storyEnd }: Places,
): Passage[] {
  const start = headlineAt >= 0 ? Math.min(headlineAt, storyAt) - 10 : storyAt - 15;
  const head = passages.slice(Math.max(0, start), storyAt + 6);
  return [...head, ...passages.slice(Math.max(storyAt + 6, storyEnd - 4), storyEnd + 12)];
}

export interface OnPage {
  /** A paragraph of the copy that is a byline: an editor wrote it there, over whoever put the page up. */
  readonly inCopy: Claim;
  /** Lines that read as bylines. */
  readonly bylines: readonly Claim[];
  /** Names alone in boxes that are named for authors, in the page's order. */
  readonly named: readonly Claim[];
  /** A name by itself between headline and story, beside its date or its reading time. */
  readonly lone: readonly Claim[];
  /** "Author: …", anywhere in the story or right behind it. */
  readonly labelled: Claim;
  /** A name in brackets, or alone, at the story's end. */
  readonly signature: Claim;
}

/**
 * Finds what readers can take for a byline, by where it stands. Which of it counts, authors.ts decides.
 *
 * @param aroundHeadline the elements that hold the headline
 */
export function findByline(
  passages: readonly Passage[],
  places: Places,
  aroundHeadline: ReadonlySet<PageElement>,
): OnPage {
  const { storyAt, storyEnd } = places;
  const container = passages[storyAt]?.box.parent;
  const head = passages
    .slice(Math.max(0, storyAt - 2), Math.min(storyAt + 3, storyEnd))
    .filter(({ box, index }) => index >= storyAt || box.parent === container);
  const foot = passages.slice(Math.max(storyAt, storyEnd - 3), storyEnd + 2);
  const inCopy = findFirst([...head, ...foot], ({ text, words, index }) =>
    words <= 14 && !isLink(passages[index - 1]) ? parseCopyByline(text) : [],
  );
  const labelled = passages.slice(storyAt, storyEnd + 12).flatMap(({ parts, words, index }) => {
    const beside = passages.slice(Math.max(0, index - 2), index + 3);
    if (words > 20 || beside.some(({ text }) => describesWork(text))) return [];
    const label = passages[index - 1];
    return parseLabelled(
      label && isBylineLabel(label.text) && /:$/.test(label.text) ? [label.text, ...parts] : parts,
    );
  });
  const signature = findFirst(
    passages.slice(Math.max(storyAt + 1, storyEnd - 5), storyEnd + 2).reverse(),
    (passage) =>
      isSetApart(passage) && !/^h\d$/.test(passage.box.element.tag)
        ? parseLoneName(passage.text)
        : findSignature(passage.text),
  );
  return {
    ...byTheHeadline(
      selectPassagesAround(passages, places).filter(
        ({ box }) => !isInOtherStory(box.element, aroundHeadline),
      ),
      places,
    ),
    inCopy: { names: inCopy, labelled: false },
    // Several are those of the works that the story is about.
    labelled: { names: new Set(labelled).size === 1 ? labelled : [], labelled: true },
    signature: { names: signature, labelled: false },
  };
}

/** A headline of another story, before whose author stands. */
function isLink(passage: Passage | undefined): boolean {
  return passage !== undefined && passage.words >= 3 && passage.linkWords > passage.words / 2;
}

/** In italics or bold as a whole, or set to the right, as names under a story are. */
function isSetApart({ wrapper, box: { element } }: Passage): boolean {
  if (wrapper && /^(?:em|i|strong|b)$/.test(wrapper.tag)) return true;
  return /right/i.test(
    `${element.attributes.align ?? ""} ${element.attributes.class ?? ""} ${element.attributes.style ?? ""}`,
  );
}

function findFirst(passages: readonly Passage[], namesIn: (passage: Passage) => string[]): string[] {
  for (const passage of passages) {
    const names = namesIn(passage);
    if (names.length > 0) return names;
  }
  return [];
}

function byTheHeadline(
  around: readonly Passage[],
  { headlineAt, storyAt }: Places,
): Pick<OnPage, "bylines" | "named" | "lone"> {
  const bylines: Claim[] = [];
  const lone: Claim[] = [];
  const named: Claim[] = [];
  let before: Passage | undefined;
  const headline = around.find(({ index }) => index === headlineAt)?.text ?? "";
  let isDue = false;
  for (const [at, passage] of around.entries()) {
    const { text, words } = passage;
    // The headline is no byline, even if a template repeats it: "… shot by settlers".
    if (passage.box.element.tag === "h1" || (headline.length > 15 && text.includes(headline))) continue;
    if (isOfChecker(around[at - 1]?.text ?? "", true) || isOfChecker(text)) {
      isDue = false;
      continue;
    }
    if (isLone(around, at, headlineAt, storyAt) || opensStory(around, at, storyAt))
      lone.push({ names: text.split("/"), labelled: false });
    const isAbove = passage.index < storyAt + 6;
    const isOfAuthors = isNamed(passage, isAbove);
    // Points of a summary have times and words like "by", too.
    if (passage.index >= storyAt && passage.box.element.tag === "li" && !isOfAuthors) continue;
    // A line of a template may be long at its end.
    const isLong = text.length > 200 || words > 30 || passage.prose;
    if (isLong && !(passage.parts.length > 4 && (isOfAuthors || isMetaLine(passage)))) continue;
    const parts = gluedParts(passage).slice(0, 12);
    if (describesWork(around[at - 1]?.text ?? "") || describesWork(around[at + 1]?.text ?? "")) continue;
    const isUnderHeadline = headlineAt >= 0 && passage.index > headlineAt && parts.length <= 4;
    const whole =
      parts.length === 1 && looksLikeByline(text)
        ? [text]
        : findSigners(parts, {
            isNamed: isOfAuthors,
            isMeta: passage.index < storyAt && isMetaLine(passage),
            isBetween: passage.index < storyAt + 3 && isUnderHeadline,
          });
    const due = isDue && words <= 12 ? findSigners(["By", ...parts], { isNamed: true, isMeta: false }) : [];
    // Some templates set "By" and the name in boxes of their own.
    isDue = isBylineLabel(text);
    for (const names of [due, whole]) if (names.length > 0) bylines.push({ names, labelled: true });
    if (words > 10 || text.length >= 80 || !isOfAuthors) continue;
    const previous = named.at(-1);
    const names = parts.length > 1 && isWholeName(text) && parts.every(isOneWord) ? [text] : parts;
    if (isAbove && previous && before && areListed(before, passage))
      named[named.length - 1] = { names: [...previous.names, ...names], labelled: false, isList: true };
    else named.push({ names, labelled: false, alone: names.length === 1 });
    before = passage;
  }
  return { bylines, named, lone };
}

const isOneWord = (part: string) => !part.includes(" ");

/**
 * A line that is nothing but a name, under the headline and beside a line with a date or a number of minutes.
 */
function isLone(around: readonly Passage[], at: number, headlineAt: number, storyAt: number): boolean {
  const { text, index, linkWords, words, box } = around[at]!;
  if (headlineAt < 0 || index <= headlineAt || index > storyAt || words > 12 || /^h\d$/.test(box.element.tag))
    return false;
  if (!areWholeNames(text) || linkWords > 0) return false;
  const [before, next, second] = [around[at - 1], around[at + 1], around[at + 2]];
  return isOfDate(before) || isOfDate(next) || (next !== undefined && isRole(next.text) && isOfDate(second));
}

/** In bold by itself over the first paragraph, as papers set it that print the same copy. */
function opensStory(around: readonly Passage[], at: number, storyAt: number): boolean {
  const { text, index, wrapper } = around[at]!;
  if (index < storyAt || index > storyAt + 2 || !/^(?:b|strong)$/.test(wrapper?.tag ?? "")) return false;
  return text.split("/").every((name) => isWholeName(name.trim())) && around[at + 1]?.prose === true;
}

/** "3 May 2024", "6 min read". */
function isOfDate(line: Passage | undefined): boolean {
  return line !== undefined && line.words <= 14 && (holdsDate(line.text) || READING_TIME.test(line.text));
}

const READING_TIME = /^\D{0,30}\b\d{1,2}\s?(?:min|’|')/iu;

/** Whether two lines are items of one list: of one make, and side by side. */
function areListed(one: Passage, other: Passage): boolean {
  const [a, b] = [one.box.element, other.box.element];
  if (!other.parts.every(isNameOrJoiner)) return false;
  return (
    other.index - one.index <= 2 &&
    a !== b &&
    a.tag === b.tag &&
    a.parent === b.parent &&
    a.attributes.class === b.attributes.class
  );
}

/** Its parts, those put together again that mark-up parts within a word. */
function gluedParts({ parts, text }: Passage): string[] {
  const glued: string[] = [];
  for (const part of parts) {
    const before = glued.at(-1);
    if (
      before !== undefined &&
      /\p{Ll}$/u.test(before) &&
      /^\p{Ll}+$/u.test(part) &&
      text.includes(before + part)
    )
      glued[glued.length - 1] = before + part;
    else glued.push(part);
  }
  return glued;
}

/** Whether an element stands in a box of other stories: one named so that is not around the headline. */
export function isInOtherStory(element: PageElement, aroundHeadline: ReadonlySet<PageElement>): boolean {
  for (let at: PageElement | undefined = element; at && !aroundHeadline.has(at); at = at.parent) {
    const names = `${at.attributes.class ?? ""} ${at.attributes.id ?? ""}`;
    if (
      at.tag === "nav" ||
      (/related|recommend|teaser|sidebar|comment|popular|most-?read|latest/i.test(names) &&
        !/author|byline/i.test(names))
    ) {
      return true;
    }
  }
  return false;
}

/** The elements that hold any of these headings, at whatever depth. */
export function listElementsAround(headings: readonly PageElement[]): Set<PageElement> {
  const around = new Set<PageElement>();
  for (const heading of headings) for (let at = heading.parent; at; at = at.parent) around.add(at);
  return around;
}

/** A line of a template that prints author, date and section together. */
function isMetaLine({ box, wrapper }: Passage): boolean {
  return [wrapper, box.element, box.parent?.element].some(
    (element) =>
      element && NAMED.meta.test(`${element.attributes.class ?? ""} ${element.attributes.id ?? ""}`),
  );
}

function isNamed({ box, wrapper }: Passage, isAbove: boolean): boolean {
  return [wrapper, box.element, box.parent?.element].some((element) => {
    if (!element || element.tag === "article" || element.tag === "body") return false;
    // "Contact information for its nearest article" (HTML Standard, 4.3.10).
    if (isAbove && element.tag === "address") return true;
    const { class: classes = "", id = "", itemprop = "" } = element.attributes;
    const names = `${classes} ${id} ${itemprop}`;
    return NAMED.byline.test(names) || NAMED.bylinePart.test(names);
  });
}

/** More than one word, where names have spaces. */
export function isFullName(name: string): boolean {
  return name.includes(" ") || /[\u3040-\u9fff\uac00-\ud7af]/.test(name);
}

/** A first name, completed where a line about the author gives the whole of it. */
export function completeName(name: string, around: readonly Passage[]): string {
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(name)) return name;
  for (const { parts } of around) {
    for (const part of parts) {
      const at = part.toLowerCase().indexOf(`${name.toLowerCase()} `);
      const whole =
        at < 0 ? undefined : /^\p{L}[\p{L}'’-]+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}'’-]+/u.exec(part.slice(at))?.[0];
      if (whole && (at === 0 || /\s$/.test(part.slice(0, at)))) return whole;
    }
  }
  return name;
}
