/**
 * Reads a page: its tree, what it states of itself, which of its passages are the story, and the draft
 * of all that.
 */

import type { Person } from "../../../article.ts";
import { parseByline } from "../../../newsroom/byline.ts";
import { findDateline } from "../../../newsroom/dateline.ts";
import { findNoticesInFields, pickHolding, readEmbargoField } from "../../../newsroom/field-notices.ts";
import { decideStatus, mergeStatus, type Status } from "../../../newsroom/status.ts";
import { Rejection } from "../../../rejection.ts";
import { decode, tidy } from "../../../text/characters.ts";
import { foldLine } from "../../../text/words.ts";
import type { Draft, DraftBlock, Source, Trace } from "../../draft.ts";
import { findHoldingAsides } from "../markup/asides.ts";
import { findAuthors } from "./authors.ts";
import { makeBlocks } from "./blocks.ts";
import grown from "./body.forest.json" with { type: "json" };
import { type BodyModel, judgeStory, unpackBodyModel, type Verdicts } from "./body.ts";
import { findBoilerplateBoxes } from "./boilerplate.ts";
import type { Places } from "./byline-candidates.ts";
import { findPictures } from "./captions.ts";
import { withClaimReviews } from "./claim-reviews.ts";
import { findMeta, listMeta, readHead, type Stated } from "./head.ts";
import { findHeadline, listSiteNames } from "./headline.ts";
import { isStatement, listNodes, listTexts, readText } from "./jsonld.ts";
import { warnOfLack } from "./lack.ts";
import { gatherLackEvidence, weighLack } from "./lack-evidence.ts";
import { listLeftOut } from "./left-out.ts";
import { isLiveBlog, readStatedUpdates, splitPlainBlocks, withUpdateTimes } from "./live.ts";
import { claimNotices } from "./notices.ts";
import { findDates } from "./page-dates.ts";
import { outlinePage, type Passage } from "./passages.ts";
import { readPageSays } from "./says.ts";
import { takeOutShortcodes } from "./shortcodes.ts";
import { findStandfirst } from "./standfirst.ts";
import { type PageElement, parsePage, readNodeText } from "./tree.ts";
import { isTyped, readTyped } from "./typed.ts";
import { takeOutUnseen, type Unseen } from "./unseen.ts";

/** A page is text; twelve times the largest one of the corpora. */
const MAX_BYTES = 16 * 1024 * 1024;

const model = unpackBodyModel(grown);

/** How newsrooms' systems name the meta tag that says when a story may be published. */
const EMBARGO_NAMES = ["embargo", "embargo-until", "embargoed-until", "embargoeduntil", "embargo-date"];

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
  return { ...draftFrom(text, trace, judge, source.address), asides: findHoldingAsides(text) };
}

/**
 * Reads markup that is characters already: a page, or a fragment of one (a mail's HTML part, a feed's item).
 */
function draftFrom(markup: string, trace: Trace, judge: BodyModel, address: string | undefined): Draft {
  const { markup: bare, shortcodes } = takeOutShortcodes(markup);
  for (const text of shortcodes) trace.drop("shortcode", text);
  const tree = parsePage(bare);
  const said = withAddress(readHead(tree), address);
  if (isTyped(tree, said)) return readTyped(tree, said, trace);
  const live = isLiveBlog(said);
  const furniture = findBoilerplateBoxes(tree, live);
  const unseen = takeOutUnseen(tree, furniture);
  for (const text of unseen.texts) trace.drop("hidden", text);
  const stated = withoutHeadings(said, unseen);
  const url = findUrl(stated) ?? address;
  const says = readPageSays(stated);
  const reading = outlinePage(tree, furniture);
  const verdicts = judgeStory(reading, says, judge);
  const sites = listSiteNames(stated, url);
  const headline = findHeadline(stated, reading.passages, verdicts.story[0]?.index ?? 0, sites);
  const near = findPlaces(reading.passages, verdicts.story, headline);
  const { people, organisation } = findAuthors(stated, reading.passages, near, sites);
  const told = withoutHead(verdicts, headline, people);
  const read = bodyFrom(told.story, stated, live);
  const shown = read.isStated ? { ...told, story: [] } : told;
  for (const { rule, text } of listLeftOut(tree, furniture, reading, shown, headline)) trace.drop(rule, text);
  const titles = [headline, stated.title, findMeta(stated, "og:title", "twitter:title")];
  const { status, body } = claimNotices(reading.passages, near, read.blocks, titles);
  for (const block of read.blocks) if (!body.includes(block)) trace.drop("notice", block.text);
  if (body.length === 0 && status.pubStatus !== "canceled") {
    throw new Rejection("no-text", "Expected a story on the page; found no running text.");
  }
  const evidence = gatherLackEvidence(verdicts.story, verdicts.doubt, reading, says.kind, unseen.proseWords);
  warnOfLack(told, reading.passages, read.isStated, weighLack(evidence, judge.lack), stated, trace);
  const { published, modified } = findDates(stated, reading.passages, near, url);
  const language =
    stated.language ??
    findMeta(stated, "content-language", "og:locale", "dc.language", "language", "inlanguage")?.replace(
      "_",
      "-",
    );
  const firstParagraph = body.find(({ type }) => type === "paragraph")?.text;
  return {
    type: live ? "liveblog" : "text",
    canonicalUrl: url,
    headline,
    standfirst: findStandfirst(stated, reading.passages, near, body, headline),
    byline: people,
    dateline: firstParagraph ? findDateline(firstParagraph) : undefined,
    language,
    source: findMeta(stated, "og:site_name") ?? findPublisher(stated) ?? organisation,
    published,
    versionCreated: modified,
    ...readEmbargoField(findMeta(stated, ...EMBARGO_NAMES)),
    section: findPageSection(stated),
    keywords: findKeywords(stated),
    copyrightNotice: findMeta(stated, "copyright", "dcterms.rights", "dc.rights", "rights"),
    ...mergeStatus(status, readHoldingFields(stated)),
    body: withClaimReviews(body, stated.statements.nodes, url, language),
    images: findPictures(
      reading.passages.slice(Math.max(0, near.headlineAt), near.storyEnd + 2),
      url ?? stated.base,
    ),
  };
}

/** What a page's JSON-LD of the story and its meta tags say of holding it, whatever they are called. */
function readHoldingFields({ statements, meta }: Stated): Status {
  const tags = [...meta].flatMap(([name, [value]]) =>
    EMBARGO_NAMES.includes(name) ? [] : [[name, value] as const],
  );
  const fields = pickHolding([...Object.entries(statements.article ?? {}), ...tags]);
  return fields.length > 0 ? decideStatus(findNoticesInFields(fields)) : {};
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

/** As many passages as a page's head has, a summary in points included. */
const FAR = 30;

function findPlaces(
  passages: readonly Passage[],
  story: readonly Passage[],
  headline: string | undefined,
): Places {
  const storyAt = story[0]?.index ?? 0;
  const key = headline ? foldLine(headline) : "";
  // Some pages print it twice, the byline between; far above the story it is a menu's or a slider's.
  const before = passages.slice(Math.max(0, storyAt - FAR), storyAt + 1);
  const said = before.find(({ text }) => key !== "" && foldLine(text) === key);
  const headlineAt = (said ?? before.find(({ box }) => box.element.tag === "h1"))?.index ?? -1;
  return { headlineAt, storyAt, storyEnd: (story.at(-1)?.index ?? 0) + 1 };
}

/** Passages at either end of a story among which its headline may stand again, or its authors. */
const ENDS = 2;

/** The story without what its head already has: the headline again, or a line with its authors' names. */
function withoutHead(
  { story, dropped, doubt }: Verdicts,
  headline: string | undefined,
  people: readonly Person[],
): Verdicts {
  const title = foldLine(headline ?? "");
  const names = new Set(people.map(({ name }) => foldLine(name)));
  const rules = new Map(dropped);
  const told = story.filter((passage, at) => {
    const isFirst = at < ENDS;
    if (!isFirst && at < story.length - ENDS) return true;
    const signed = passage.words <= MAX_SIGNED_WORDS ? parseByline(passage.text) : [];
    const isSignature = signed.length > 0 && signed.every(({ name }) => names.has(foldLine(name)));
    if (isSignature) rules.set(passage, "byline");
    const isTitle = isFirst && title !== "" && foldLine(passage.text) === title;
    if (isTitle) rules.set(passage, "headline");
    return !isSignature && !isTitle;
  });
  return { story: told, dropped: rules, doubt };
}
const MAX_SIGNED_WORDS = 12;

/** No story has fewer words. "Loading" has, or a page that asks for scripts. */
const FEW_WORDS = 30;

/**
 * The blocks of a story, and whether they are what the page states to machines: pages that scripts fill show
 * their readers nothing else of it.
 */
function bodyFrom(
  story: readonly Passage[],
  stated: Stated,
  live: boolean,
): { blocks: DraftBlock[]; isStated: boolean } {
  const shown = makeBlocks(story);
  const blocks = live ? withUpdateTimes(story, shown) : shown;
  if (story.reduce((sum, { words }) => sum + words, 0) > (live ? FEW_WORDS : 0))
    return { blocks, isStated: false };
  const articleBody = readText(stated.statements.article?.articleBody);
  const updates = live ? readStatedUpdates(stated) : [];
  if (updates.length > 1) return { blocks: updates, isStated: true };
  if (shown.length > 0 || articleBody === undefined) return { blocks, isStated: false };
  return { blocks: splitPlainBlocks(articleBody), isStated: true };
}

function findUrl(stated: Stated): string | undefined {
  const { article } = stated.statements;
  const page = article?.mainEntityOfPage;
  const written = [
    stated.canonical,
    findMeta(stated, "og:url"),
    readText(article?.url),
    readText(page) ?? (isStatement(page) ? (readText(page["@id"]) ?? readText(page.url)) : undefined),
    findMeta(stated, "twitter:url", "parsely-link", "dc.identifier"),
  ];
  for (const one of written) {
    const url = one === undefined ? null : URL.parse(one.trim(), stated.base);
    if (url && /^https?:$/.test(url.protocol)) return url.href;
  }
  return undefined;
}

function findPublisher({ statements: { article, nodes } }: Stated): string | undefined {
  return (
    listNodes(article?.publisher, nodes).map((node) => readText(node.name))[0] ?? readText(article?.publisher)
  );
}

function findPageSection(stated: Stated): string | undefined {
  const { article, nodes } = stated.statements;
  const said =
    readText(article?.articleSection) ??
    findMeta(stated, "article:section", "parsely-section", "section", "cxenseparse:section", "category");
  if (said) return tidy(said);
  const list = nodes.find((node) => String(node["@type"]) === "BreadcrumbList");
  const steps = list
    ? listNodes(list.itemListElement, nodes).map(
        (step) => readText(step.name) ?? (isStatement(step.item) ? readText(step.item.name) : undefined),
      )
    : [];
  const trail =
    steps.length > 0
      ? steps
      : (stated.marked.breadcrumbs[0]?.children ?? [])
          .map((child) => readNodeText(child))
          .filter((text) => /\p{L}/u.test(text));
  // The first step is the front page, the last one is often the story itself.
  const step = trail.length >= 3 ? trail[1] : undefined;
  return step !== undefined && step.length < 60 ? tidy(step) : undefined;
}

function findKeywords(stated: Stated): string[] {
  const tags = listMeta(stated, "article:tag", "og:article:tag");
  const stating = [
    listTexts(stated.statements.article?.keywords),
    listMeta(stated, "news_keywords"),
    tags,
    listMeta(stated, "keywords", "parsely-tags", "sailthru.tags"),
    stated.marked.keywords.map((element) => readNodeText(element)),
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

/** The encoding that the page, or else its sender, states. */
function declaredEncoding({ bytes, contentType }: Source): string | undefined {
  const opening = new TextDecoder("latin1").decode(bytes.subarray(0, 4_096));
  const inPage =
    /<meta[^>]{0,200}charset\s*=\s*(?:["']\s*)?([\w-]{2,40})/i.exec(opening)?.[1] ??
    /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]{2,40})/i.exec(opening)?.[1];
  return inPage ?? /charset\s*=\s*"?([\w-]{2,40})/i.exec(contentType ?? "")?.[1];
}
