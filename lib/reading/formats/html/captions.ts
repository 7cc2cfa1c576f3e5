/** Pictures of a story: their captions and credits, separated from its text. */
import type { Image } from "../../../article.ts";
import { isSourceLine, parseCredit, splitCaption } from "../../../newsroom/caption.ts";
import { foldLine } from "../../../text/words.ts";
import { NAMED } from "./class-names.ts";
import type { Box, Passage } from "./passages.ts";
import { listDescendants, type PageElement } from "./tree.ts";

/**
 * Whether a passage stands in a figure's caption, or in a box named for captions right around it. A figure
 * may also hold a quotation, a table or a film: their text is no caption.
 */
export function isCaption({ box, wrapper }: Passage): boolean {
  if (wrapper && NAMED.caption.test(wrapper.attributes.class ?? "")) return true;
  for (let at: Box | undefined = box, up = 0; at && up < 3; at = at.parent, up += 1) {
    const { tag, attributes } = at.element;
    if (tag === "blockquote" || tag === "table") return false;
    if (tag === "figcaption") return !holdsQuote(at);
    if (tag === "figure") return at.words < 120 && holdsPicture(at.element);
    if (tag === "article" || tag === "body" || tag === "main") return false;
    if (at.words < 150 && NAMED.caption.test(`${attributes.class ?? ""} ${attributes.id ?? ""}`)) return true;
  }
  return false;
}

/** Whether a caption stands under a quotation, and names its speaker. */
function holdsQuote({ parent }: Box): boolean {
  return (
    parent?.element.children.some((child) => typeof child !== "string" && child.tag === "blockquote") ?? false
  );
}

const PICTURES = new Set(["img", "amp-img", "picture", "source", "noscript", "iframe"]);

function holdsPicture(figure: PageElement): boolean {
  for (const { tag } of listDescendants(figure)) if (PICTURES.has(tag)) return true;
  return false;
}

/** Whether a passage stands in a `<figure>`, whatever its boxes are called. */
export function isInFigure({ box }: Passage): boolean {
  for (let at: Box | undefined = box, up = 0; at && up < 4; at = at.parent, up += 1)
    if (/^fig(?:ure|caption)$/.test(at.element.tag)) return true;
  return false;
}

/** The most words of a box that holds a picture and its caption. */
const MAX_PICTURED_WORDS = 60;

/** Whether a passage describes a picture that stands with it in a small box of any name. */
export function isOfPicture(passage: Passage): boolean {
  const { parent } = passage.box;
  if (passage.words < 5) return false;
  return (
    isInFigure(passage) ||
    (parent !== undefined && parent.words < MAX_PICTURED_WORDS && holdsPicture(parent.element))
  );
}

/**
 * The pictures between two places of a page. A caption printed twice is one; "Source: …" beneath a caption
 * is its credit.
 */
export function findPictures(passages: readonly Passage[], base: string | undefined): Image[] {
  const byFigure = new Map<PageElement, Passage[]>();
  for (const passage of passages) {
    if (!isCaption(passage)) continue;
    const figure = figureAround(passage.box);
    const texts = byFigure.get(figure);
    if (texts) texts.push(passage);
    else byFigure.set(figure, [passage]);
  }
  const images: Image[] = [];
  const captioned = new Map<string, Image>();
  for (const [figure, texts] of byFigure) {
    const image = pictureFrom(texts, pictureUrl(figure, base));
    const caption = image.caption && foldLine(image.caption);
    const known = caption === undefined ? undefined : captioned.get(caption);
    if (known) known.credit ??= image.credit;
    else if (image.caption || image.credit) images.push(image);
    if (caption !== undefined && !known) captioned.set(caption, image);
  }
  return images;
}

function pictureFrom(texts: readonly Passage[], uri: string | undefined): Image {
  const captions = new Map<string, string>();
  let credit: string | undefined;
  for (const { text, box, wrapper } of texts.flatMap(partedCaption)) {
    const names = `${box.element.attributes.class ?? ""} ${wrapper?.attributes.class ?? ""}`;
    const stated = parseCredit(text) ?? (isSourceLine(text) ? text.replace(/^[^:]*:\s*/, "") : undefined);
    if (stated !== undefined) credit ??= stated;
    else if (
      NAMED.credit.test(names) &&
      !/caption-?text|figcaption/i.test(names) &&
      captions.size > 0 &&
      text.length < 100
    )
      credit ??= text;
    else if (!captions.has(foldLine(text))) captions.set(foldLine(text), text);
  }
  const { caption, credit: behind } = splitCaption([...captions.values()].join(" "));
  return {
    ...(caption && { caption }),
    ...((credit ?? behind) && { credit: credit ?? behind }),
    ...(uri && { uri }),
  };
}

/** Caption and credit, or the caption and its copy, that mark-up sets side by side without a space. */
function partedCaption(passage: Passage): Passage[] {
  const { parts } = passage;
  const isParted = parts.some(
    (part, i) => (part.length > 15 && parts.indexOf(part) < i) || parseCredit(part) !== undefined,
  );
  return isParted ? parts.map((text) => ({ ...passage, text })) : [passage];
}

/** The figure around a caption; without one, the box above the caption's own. */
function figureAround(box: Box): PageElement {
  for (let at: Box | undefined = box, up = 0; at && up < 6; at = at.parent, up += 1)
    if (at.element.tag === "figure") return at.element;
  return (box.parent ?? box).element;
}

function pictureUrl(figure: PageElement, base: string | undefined): string | undefined {
  for (const { tag, attributes } of listDescendants(figure)) {
    if (tag !== "img" && tag !== "amp-img") continue;
    const written = [attributes["data-src"], attributes["data-original"], attributes.src].find(
      (src) => src && !src.startsWith("data:"),
    );
    if (!written) continue;
    const url = URL.parse(written.trim(), base);
    if (url && /^https?:$/.test(url.protocol)) return url.href;
  }
  return undefined;
}
