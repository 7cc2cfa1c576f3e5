/** The standfirst of a page. */
import { isBoilerplate } from "../../../newsroom/boilerplate.ts";
import { parseCredit } from "../../../newsroom/caption.ts";
import { lazily } from "../../../text/memoize.ts";
import { foldLine } from "../../../text/words.ts";
import type { DraftBlock } from "../../draft.ts";
import type { Places } from "./byline-candidates.ts";
import { isCaption, isInFigure } from "./captions.ts";
import { NAMED } from "./class-names.ts";
import { findMeta, type Stated } from "./head.ts";
import { isOfPublisher, listNodes, readText } from "./jsonld.ts";
import type { Passage } from "./passages.ts";
import { parsePage, readNodeText } from "./tree.ts";

/** Characters of a line that show whether another is the same line, cut or with more behind it. */
const MIN_TELLING_LENGTH = 60;

/**
 * The line under the headline, if the page sets one apart; else the description that it states, unless that
 * is only the beginning of the body.
 */
export function findStandfirst(
  stated: Stated,
  passages: readonly Passage[],
  { headlineAt, storyAt, storyEnd }: Places,
  body: readonly DraftBlock[],
  headline: string | undefined,
): string | undefined {
  const title = foldLine(headline ?? "");
  const inBody = lazily(() => new Set(body.map(({ text }) => foldLine(text))));
  const described = listDescriptions(stated, passages.slice(Math.max(0, headlineAt), storyEnd + 2)).filter(
    (line) => foldLine(line) !== title,
  );
  const between = passages.slice(Math.max(0, headlineAt + 1), Math.max(storyAt, headlineAt + 1) + 1);
  const lines = between.filter(
    (passage) =>
      passage.words >= 5 &&
      passage.words <= 80 &&
      passage.linkWords < passage.words / 2 &&
      !isCaption(passage) &&
      parseCredit(passage.text) === undefined,
  );
  const onPage =
    lines.find((passage) => isDek(passage) && !isBoilerplate(passage.text)) ??
    lines.find(({ text }) => described.some((line) => begins(text, line)) && !inBody().has(foldLine(text)));
  if (onPage && foldLine(onPage.text) !== title) return onPage.text;
  const [line] = described;
  if (line === undefined) return undefined;
  const key = foldLine(line.replace(/(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/, ""));
  const text = body
    .slice(0, 3)
    .map((block) => foldLine(block.text))
    .join(" ");
  return text.startsWith(key.slice(0, 80)) && !inBody().has(key) ? undefined : line;
}

/**
 * What a page says of itself in a sentence or two, the words under its pictures and those of its site aside.
 */
function listDescriptions(stated: Stated, passages: readonly Passage[]): string[] {
  const { article, nodes } = stated.statements;
  const written = [
    readText(article?.description),
    ...["og:description", "description", "twitter:description", "dc.description", "sailthru.description"].map(
      (name) => findMeta(stated, name),
    ),
  ].flatMap((description) => (description === undefined ? [] : [readNodeText(parsePage(description))]));
  const others = [
    ...passages.filter(isInFigure).map(({ text }) => text),
    ...listNodes(article?.image, nodes).flatMap(
      (image) => readText(image.caption) ?? readText(image.description) ?? [],
    ),
    ...nodes.flatMap((node) => (isOfPublisher(node) ? (readText(node.description) ?? []) : [])),
  ].map(foldLine);
  return written.filter((line) => {
    const key = foldLine(line);
    return key !== "" && !others.some((other) => other === key || isCut(other, key));
  });
}

/** Whether one line is the beginning of the other, and long enough to decide. */
function isCut(one: string, other: string): boolean {
  return (
    one.length >= MIN_TELLING_LENGTH &&
    other.length >= MIN_TELLING_LENGTH &&
    one.slice(0, MIN_TELLING_LENGTH) === other.slice(0, MIN_TELLING_LENGTH)
  );
}

function begins(text: string, line: string): boolean {
  return foldLine(text) === foldLine(line) || isCut(foldLine(text), foldLine(line));
}

function isDek({ box, wrapper }: Passage): boolean {
  const near = [wrapper, box.element, box.parent?.element].filter((element) => element !== undefined);
  return near.some(({ attributes }) =>
    NAMED.lead.test(`${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.itemprop ?? ""}`),
  );
}
