/** The standfirst of a page. */
import { isBoilerplate } from "../../../newsroom/boilerplate.ts";
import { parseCredit } from "../../../newsroom/caption.ts";
import { lazily } from "../../../text/memoize.ts";
import { sameKey } from "../../../text/words.ts";
import type { DraftBlock } from "../../draft.ts";
import type { Places } from "./byline-candidates.ts";
import { isCaption, isInFigure } from "./captions.ts";
import { NAMED } from "./class-names.ts";
import { metaOf, type Stated } from "./head.ts";
import { nodesIn, textIn } from "./jsonld.ts";
import type { Passage } from "./passages.ts";
import { pageTree, textOf } from "./tree.ts";

/** So much of a line tells whether another is the same one, cut or with something behind it. */
const TELLING = 60;

/**
 * The line under the headline, where the page sets one apart; else what it states, unless that is only how
 * the body begins.
 */
export function standfirstOf(
  stated: Stated,
  passages: readonly Passage[],
  { headlineAt, storyAt, storyEnd }: Places,
  body: readonly DraftBlock[],
  headline: string | undefined,
): string | undefined {
  const title = sameKey(headline ?? "");
  const inBody = lazily(() => new Set(body.map(({ text }) => sameKey(text))));
  const described = descriptionsOf(stated, passages.slice(Math.max(0, headlineAt), storyEnd + 2)).filter(
    (line) => sameKey(line) !== title,
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
    lines.find(({ text }) => described.some((line) => begins(text, line)) && !inBody().has(sameKey(text)));
  if (onPage && sameKey(onPage.text) !== title) return onPage.text;
  const [line] = described;
  if (line === undefined) return undefined;
  const key = sameKey(line.replace(/(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/, ""));
  const text = body
    .slice(0, 3)
    .map((block) => sameKey(block.text))
    .join(" ");
  return text.startsWith(key.slice(0, 80)) && !inBody().has(key) ? undefined : line;
}

/**
 * What a page says of itself in a sentence or two, the words under its pictures and those of its site aside.
 */
function descriptionsOf(stated: Stated, passages: readonly Passage[]): string[] {
  const { article, nodes } = stated.statements;
  const written = [
    textIn(article?.description),
    ...["og:description", "description", "twitter:description", "dc.description", "sailthru.description"].map(
      (name) => metaOf(stated, name),
    ),
  ].flatMap((description) => (description === undefined ? [] : [textOf(pageTree(description))]));
  const others = [
    ...passages.filter(isInFigure).map(({ text }) => text),
    ...nodesIn(article?.image, nodes).flatMap(
      (image) => textIn(image.caption) ?? textIn(image.description) ?? [],
    ),
    ...nodes.flatMap((node) =>
      /^(?:WebSite|NewsMediaOrganization|Organization)$/i.test(String(node["@type"]))
        ? (textIn(node.description) ?? [])
        : [],
    ),
  ].map(sameKey);
  return written.filter((line) => {
    const key = sameKey(line);
    return key !== "" && !others.some((other) => other === key || isCut(other, key));
  });
}

/** Whether one line is the beginning of the other, long enough to tell. */
function isCut(one: string, other: string): boolean {
  return (
    one.length >= TELLING && other.length >= TELLING && one.slice(0, TELLING) === other.slice(0, TELLING)
  );
}

function begins(text: string, line: string): boolean {
  return sameKey(text) === sameKey(line) || isCut(sameKey(text), sameKey(line));
}

function isDek({ box, wrapper }: Passage): boolean {
  const near = [wrapper, box.element, box.parent?.element].filter((element) => element !== undefined);
  return near.some(({ attributes }) =>
    NAMED.lead.test(`${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.itemprop ?? ""}`),
  );
}
