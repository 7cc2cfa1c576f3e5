/** The standfirst of a page. */
import { sameKey } from "../../../text/words.ts";
import type { DraftBlock } from "../../draft.ts";
import type { Places } from "./byline-candidates.ts";
import { isCaption } from "./captions.ts";
import { NAMED } from "./class-names.ts";
import { metaOf, type Stated } from "./head.ts";
import { textIn } from "./jsonld.ts";
import type { Passage } from "./passages.ts";
import { pageTree, textOf } from "./tree.ts";

/** The line under the headline, where the page sets one apart; else what it states, unless that is only how the body begins. */
export function standfirstOf(
  stated: Stated,
  passages: readonly Passage[],
  { headlineAt, storyAt }: Places,
  body: readonly DraftBlock[],
  headline: string | undefined,
): string | undefined {
  const inBody = new Set(body.map(({ text }) => sameKey(text)));
  const between = passages.slice(Math.max(0, headlineAt + 1), Math.max(storyAt, headlineAt + 1) + 1);
  const onPage = between.find(
    (passage) =>
      passage.words >= 5 &&
      passage.words <= 80 &&
      passage.linkWords < passage.words / 2 &&
      !isCaption(passage) &&
      isDek(passage),
  );
  if (onPage && sameKey(onPage.text) !== sameKey(headline ?? "")) return onPage.text;
  const description =
    textIn(stated.statements.article?.description) ??
    metaOf(
      stated,
      "og:description",
      "description",
      "twitter:description",
      "dc.description",
      "sailthru.description",
    );
  if (description === undefined) return undefined;
  const line = textOf(pageTree(description));
  const key = sameKey(line.replace(/(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/, ""));
  if (key === "" || key === sameKey(headline ?? "")) return undefined;
  const text = [...inBody].slice(0, 3).join(" ");
  return text.startsWith(key.slice(0, 80)) && !inBody.has(key) ? undefined : line;
}

function isDek({ box, wrapper }: Passage): boolean {
  const near = [wrapper, box.element, box.parent?.element].filter((element) => element !== undefined);
  return near.some(({ attributes }) =>
    NAMED.lead.test(`${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.itemprop ?? ""}`),
  );
}
