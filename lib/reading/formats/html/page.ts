/** Reads a page: its tree, what it states of itself, which of its passages are the story, and the draft of all that. */

import { findDateline } from "../../../newsroom/dateline.ts";
import { Rejection } from "../../../rejection.ts";
import { decode, tidy } from "../../../text/characters.ts";
import { sameKey, wordCount } from "../../../text/words.ts";
import type { Draft, DraftBlock, Source, Trace } from "../../draft.ts";
import { authorsOf } from "./authors.ts";
import { blocksFrom } from "./blocks.ts";
import grown from "./body.forest.json" with { type: "json" };
import { type BodyModel, storyOf, unpackBodyModel, type Verdicts } from "./body.ts";
import { furnitureOf } from "./boilerplate.ts";
import type { Places } from "./byline-candidates.ts";
import { picturesIn } from "./captions.ts";
import { withClaimReviews } from "./claim-reviews.ts";
import type { PageSays } from "./features/index.ts";
import { allMeta, metaOf, type Stated, statedBy } from "./head.ts";
import { announcedTitle, headlineOf, siteNames } from "./headline.ts";
import { isStatement, nodesIn, textIn, textsIn } from "./jsonld.ts";
import { isLiveBlog, plainBlocks, statedUpdates, withUpdateTimes } from "./live.ts";
import { noticesOn } from "./notices.ts";
import { type Passage, passagesOf, type Reading } from "./passages.ts";
import { standfirstOf } from "./standfirst.ts";
import { type PageElement, pageTree, textOf } from "./tree.ts";
import { isTyped, readTyped } from "./typed.ts";
import { takeOutUnseen, type Unseen } from "./unseen.ts";
import { datesOf } from "./when.ts";

/** A page is text; twelve times the largest one of the corpora. */
const MAX_BYTES = 16 * 1024 * 1024;

const model = unpackBodyModel(grown);

/** @throws {Rejection} `too-large`, `hostile`, or `no-text` when the page holds no story. */
export function readPage(source: Source, trace: Trace, judge: BodyModel = model): Draft {
  if (source.bytes.length > MAX_BYTES) {
    throw new Rejection(
      "too-large",
      `The page has ${source.bytes.length} bytes; at most ${MAX_BYTES} are read.`,
    );
  }
  const { text, warnings } = decode(source.bytes, declaredEncoding(source));
  for (const { code, message } of warnings) trace.warn(code, message);
  return draftFrom(text, trace, judge, source.address);
}

/** Reads markup that is characters already: a page, or a fragment of one (a mail's HTML part, a feed's item). */
function draftFrom(markup: string, trace: Trace, judge: BodyModel, address: string | undefined): Draft {
  const tree = pageTree(markup);
  const said = withAddress(statedBy(tree), address);
  if (isTyped(tree, said)) return readTyped(tree, said, trace);
  const furniture = furnitureOf(tree);
  const unseen = takeOutUnseen(tree, furniture);
  for (const text of unseen.texts) trace.drop("hidden", text);
  const stated = withoutHeadings(said, unseen);
  const url = urlOf(stated) ?? address;
  const says = saidBy(stated);
  const reading = passagesOf(tree, furniture);
  const verdicts = storyOf(reading, says, judge);
  for (const { rule, text } of verdicts.dropped) trace.drop(rule, text);

  const live = isLiveBlog(stated);
  const sites = siteNames(stated, url);
  const headline = headlineOf(stated, reading.passages, verdicts.story[0]?.index ?? 0, sites);
  const near = placesOf(reading.passages, verdicts.story, headline);
  const read = bodyFrom(verdicts, stated, live);
  // A fragment's headline stands among its paragraphs.
  const told = read.filter(({ text }, i) => i > 1 || sameKey(text) !== sameKey(headline ?? ""));
  const { status, body } = noticesOn(reading.passages, near, told, [headline, stated.title]);
  if (body.length === 0 && status.pubStatus !== "canceled") {
    throw new Rejection("no-text", "Expected a story on the page; found no running text.");
  }
  warnOfLowYield(body, reading, stated, trace);
  const { people, organisation } = authorsOf(stated, reading.passages, near, sites);
  const { published, modified } = datesOf(stated, reading.passages, near, url);
  const language =
    stated.language ??
    metaOf(stated, "content-language", "og:locale", "dc.language", "language", "inlanguage")?.replace(
      "_",
      "-",
    );
  const firstParagraph = body.find(({ type }) => type === "paragraph")?.text;
  return {
    type: live ? "liveblog" : "text",
    canonicalUrl: url,
    headline,
    standfirst: standfirstOf(stated, reading.passages, near, body, headline),
    byline: people,
    dateline: firstParagraph ? findDateline(firstParagraph) : undefined,
    language,
    source: metaOf(stated, "og:site_name") ?? publisherOf(stated) ?? organisation,
    published,
    versionCreated: modified,
    section: sectionOf(stated),
    keywords: keywordsOf(stated),
    copyrightNotice: metaOf(stated, "copyright", "dcterms.rights", "dc.rights", "rights"),
    ...status,
    body: withClaimReviews(body, stated.statements.nodes, url, language),
    images: picturesIn(
      reading.passages.slice(Math.max(0, near.headlineAt), near.storyEnd + 2),
      url ?? stated.base,
    ),
  };
}

/** What a page states, with the address that its archive gives as the base of its links. */
function withAddress(stated: Stated, address: string | undefined): Stated {
  if (address === undefined) return stated;
  return { ...stated, base: URL.parse(stated.base ?? "", address)?.href ?? address };
}

/** Templates put a site's name, or a headline for search engines, where no reader sees it. */
function withoutHeadings(stated: Stated, unseen: Unseen): Stated {
  const isSeen = (element: PageElement) => !unseen.has(element);
  const { headings, marked } = stated;
  return {
    ...stated,
    headings: headings.filter(isSeen),
    marked: { ...marked, headline: marked.headline.filter(isSeen) },
  };
}

/** What a page says of its story in its head, to compare its passages with. */
export function saidBy(stated: Stated): PageSays {
  return {
    headline: announcedTitle(stated),
    description: metaOf(stated, "og:description", "description") ?? "",
    articleBody: textIn(stated.statements.article?.articleBody) ?? "",
  };
}

/** As many passages as a page's head has, a summary in points included. */
const FAR = 30;

function placesOf(
  passages: readonly Passage[],
  story: readonly Passage[],
  headline: string | undefined,
): Places {
  const storyAt = story[0]?.index ?? 0;
  const key = headline ? sameKey(headline) : "";
  // Some pages print it twice, the byline between; far above the story it is a menu's or a slider's.
  const before = passages.slice(Math.max(0, storyAt - FAR), storyAt + 1);
  const said = before.find(({ text }) => key !== "" && sameKey(text) === key);
  const headlineAt = (said ?? before.find(({ box }) => box.element.tag === "h1"))?.index ?? -1;
  return { headlineAt, storyAt, storyEnd: (story.at(-1)?.index ?? 0) + 1 };
}

function bodyFrom({ story }: Verdicts, stated: Stated, live: boolean): DraftBlock[] {
  const read = blocksFrom(story);
  if (live) {
    const updates = statedUpdates(stated);
    const words = (blocks: readonly DraftBlock[]) =>
      blocks.reduce((sum, { text }) => sum + wordCount(text), 0);
    if (updates.length > 1 && words(updates) > words(read) * 0.5) return updates;
    return withUpdateTimes(story, read);
  }
  // Pages that scripts fill hold their text in JSON-LD only.
  const articleBody = read.length === 0 ? textIn(stated.statements.article?.articleBody) : undefined;
  return articleBody === undefined ? read : plainBlocks(articleBody);
}

/** Says so when little is left of a page that announces or holds more. */
function warnOfLowYield(
  body: readonly DraftBlock[],
  reading: Reading,
  { statements: { article } }: Stated,
  trace: Trace,
): void {
  const words = body.reduce((sum, { text }) => sum + wordCount(text), 0);
  const announced = Number(textIn(article?.wordCount) ?? wordCount(textIn(article?.articleBody) ?? ""));
  const closed =
    article?.isAccessibleForFree === false || /^false$/i.test(textIn(article?.isAccessibleForFree) ?? "");
  const cut = /(?:…|\.\.\.)$/.test(body.at(-1)?.text ?? "");
  if (announced > words * 2 && announced > 60) {
    trace.warn("low-yield", `The page announces ${announced} words; ${words} were found.`);
  } else if (words < 120 && (closed || cut)) {
    trace.warn("low-yield", `Only ${words} words were found; the page may hold a teaser of the story.`);
  } else if (words < 60 && reading.root.proseWords > words * 3) {
    trace.warn("low-yield", `Only ${words} words were found among ${reading.root.words} on the page.`);
  }
}

function urlOf(stated: Stated): string | undefined {
  const { article } = stated.statements;
  const page = article?.mainEntityOfPage;
  const written = [
    stated.canonical,
    metaOf(stated, "og:url"),
    textIn(article?.url),
    textIn(page) ?? (isStatement(page) ? (textIn(page["@id"]) ?? textIn(page.url)) : undefined),
    metaOf(stated, "twitter:url", "parsely-link", "dc.identifier"),
  ];
  for (const one of written) {
    const url = one === undefined ? null : URL.parse(one.trim(), stated.base);
    if (url && /^https?:$/.test(url.protocol)) return url.href;
  }
  return undefined;
}

function publisherOf({ statements: { article, nodes } }: Stated): string | undefined {
  return nodesIn(article?.publisher, nodes).map((node) => textIn(node.name))[0] ?? textIn(article?.publisher);
}

function sectionOf(stated: Stated): string | undefined {
  const { article, nodes } = stated.statements;
  const said =
    textIn(article?.articleSection) ??
    metaOf(stated, "article:section", "parsely-section", "section", "cxenseparse:section", "category");
  if (said) return tidy(said);
  const list = nodes.find((node) => String(node["@type"]) === "BreadcrumbList");
  const steps = list
    ? nodesIn(list.itemListElement, nodes).map(
        (step) => textIn(step.name) ?? (isStatement(step.item) ? textIn(step.item.name) : undefined),
      )
    : [];
  const trail =
    steps.length > 0
      ? steps
      : (stated.marked.breadcrumbs[0]?.children ?? [])
          .map((child) => textOf(child))
          .filter((text) => /\p{L}/u.test(text));
  // The first step is the front page, the last one is often the story itself.
  const step = trail.length >= 3 ? trail[1] : undefined;
  return step !== undefined && step.length < 60 ? tidy(step) : undefined;
}

function keywordsOf(stated: Stated): string[] {
  const tags = allMeta(stated, "article:tag", "og:article:tag");
  const stating = [
    textsIn(stated.statements.article?.keywords),
    allMeta(stated, "news_keywords"),
    tags,
    allMeta(stated, "keywords", "parsely-tags", "sailthru.tags"),
    stated.marked.keywords.map((element) => textOf(element)),
  ].find((words) => words.length > 0);
  const words = (stating ?? []).flatMap((text) =>
    text.slice(0, 5_000).split(stating!.length > 3 ? /[;\n]/ : /[,;\n]/),
  );
  const distinct = new Map<string, string>();
  for (const word of words.map((text) => tidy(text)))
    if (word !== "" && word.length < 100 && !distinct.has(word.toLowerCase()))
      distinct.set(word.toLowerCase(), word);
  return [...distinct.values()].slice(0, 100);
}

/** What the page, or else its sender, says its characters are in. */
function declaredEncoding({ bytes, contentType }: Source): string | undefined {
  const opening = new TextDecoder("latin1").decode(bytes.subarray(0, 4_096));
  const inPage =
    /<meta[^>]{0,200}charset\s*=\s*(?:["']\s*)?([\w-]{2,40})/i.exec(opening)?.[1] ??
    /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]{2,40})/i.exec(opening)?.[1];
  return inPage ?? /charset\s*=\s*"?([\w-]{2,40})/i.exec(contentType ?? "")?.[1];
}
