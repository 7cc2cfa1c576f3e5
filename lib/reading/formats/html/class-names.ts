/**
 * The names of elements. Sites name their boxes by their content, in a few hundred words that most of them
 * share: `<div class="related-posts">` says as much as the text in it.
 */
import { listPhrases } from "../../../languages/index.ts";
import { phrases } from "../../../languages/phrases.ts";
import { memoize } from "../../../text/memoize.ts";
import type { PageElement } from "./tree.ts";

/** Log-odds of body for words in class, id, role and tag names, learnt over many sites (tests/train/). */
export type NameOdds = ReadonlyMap<string, number>;

function listNames({ attributes }: PageElement): (string | undefined)[] {
  return [
    attributes.class,
    attributes.id,
    attributes.role,
    attributes.itemprop,
    attributes["data-component"],
    attributes["data-testid"],
    attributes["aria-label"],
  ];
}

/**
 * The words of the names an element bears: `<div class="postBody related-links">` is div, post,
 * body, related, links.
 */
export function splitNames(element: PageElement): string[] {
  const names = listNames(element);
  const words = [`<${element.tag}>`];
  for (const name of names) {
    if (name === undefined || name === "") continue;
    for (const word of listWords(name.slice(0, 200))) words.push(word);
  }
  return words;
}

/** Of three to nineteen letters, parted by whatever is none, and by a capital behind a small letter. */
function listWords(name: string): string[] {
  const words: string[] = [];
  let start = 0;
  let isBehindSmall = false;
  for (let at = 0; at <= name.length; at += 1) {
    const unit = at < name.length ? name.charCodeAt(at) : 0;
    const isSmall = unit >= 97 && unit <= 122;
    const isCapital = unit >= 65 && unit <= 90;
    if ((!isSmall && !isCapital) || (isCapital && isBehindSmall)) {
      if (at - start > 2 && at - start < 20) words.push(name.slice(start, at).toLowerCase());
      start = isCapital ? at : at + 1;
    }
    isBehindSmall = isSmall;
  }
  return words;
}

type NameList = Parameters<typeof listPhrases<"classNames">>[1];

/** English names, and those of the lists of all languages. */
function namesOfKind(english: string, ...lists: NameList[]): string[] {
  return [...phrases(english), ...listPhrases("classNames", ...lists)];
}

/** The source of names: `*` is any ending, `-` is `separator`, `(a|b)` is one of these. */
function makeSource(names: readonly string[], separator: string): string {
  const signs: Readonly<Record<string, string>> = { "-": separator, "*": String.raw`\w*`, "(": "(?:" };
  return `(?:${names.map((name) => name.replace(/[-*(]/g, (sign) => signs[sign]!)).join("|")})`;
}
/** A hyphen may be left out, or be one or two underscores. */
const ANY_SEPARATOR = "[-_]{0,2}";

/**
 * A pattern of `class` and `id` attributes that hold one of the names whole: between
 * spaces, hyphens, underscores.
 */
function hasName(english: string, ...lists: NameList[]): RegExp {
  const names = makeSource(namesOfKind(english, ...lists), ANY_SEPARATOR);
  return new RegExp(String.raw`(?:^|[\s_-])${names}(?=$|[\s_-])`, "i");
}

/** A pattern of such attributes that hold one of the names anywhere; a hyphen may be left out. */
function hasPart(english: string, ...lists: NameList[]): RegExp {
  return new RegExp(makeSource(namesOfKind(english, ...lists), "-?"), "i");
}

/** How boxes are named, by their content. */
export const NAMED = {
  comments: hasName(
    `comment, comments, disqus, disqus-thread, fb-comments, livefyre, respond, replies, reader-comments,
     usercomments,
     idc-container, discussion-thread,
     (comment|comments)-(list|body|content|section|area|wrap*|thread|container),
     (comment|comments)-(box|form|respond|item|text|block)`,
    "comments",
  ),
  /** A line of the story itself: some have a link to the comments, and a name that says so. */
  ofTheStory: hasName("(entry|post|article)-(meta|header|info)"),
  consent: hasName(
    `cookie, cookies, cookie-(consent|banner|notice|bar|law|policy|message|overlay|info|hint), gdpr,
     onetrust, didomi,
     usercentrics, cmp-(banner|dialog|ui), consent, consent-(banner|dialog|manager), truste, cookiebot,
     qc-cmp*, borlabs`,
  ),
  recommended: hasName(
    `outbrain, taboola, zergnet, revcontent, plista, jp-relatedposts, yarpp*, sharedaddy, addtoany*,
     addthis*`,
  ),
  authorBox: hasName(
    `(post-|entry-|article-|)author-(bio|box|info|card|profile|about|description|details), about-author,
     about-the-author, bio-box, author-bio*`,
  ),
  byline: hasName("by-line, writer, contributor, user-name, vcard, creator", "authors", "authorLists"),
  bylinePart: hasPart("author, byline"),
  meta: hasName(
    `meta, post-meta, entry-meta, meta-info, article-(meta|info), post-info, info, submitted, date,
     postmetadata`,
  ),
  headline: hasName("headline, heading, (entry|post|article|page)-title, title"),
  standfirst: hasName("standfirst, dek, deck, sub-title, sub-head, sub-headline, strapline", "standfirsts"),
  /** Boxes between headline and story that may hold a standfirst. */
  lead: hasName(
    `standfirst, dek, deck, sub-title, sub-head, sub-headline, sub-heading, lead, lede, intro, summary,
     excerpt, abstract,
     teaser-text, kicker, description, article-lead, entry-summary, strapline`,
    "leads",
    "moreLeads",
  ),
  date: hasName("date, time, timestamp, published, posted, (entry|post|article)-meta", "dates", "moreDates"),
  update: hasName(
    `live-blog-(post|posts|entry|update|updates|item|items), live-(post|update|entry|event), liveblogupdate,
     timeline-(item|entry|post), ticker-(item|entry|post), lb-post, post-update`,
  ),
  caption: hasPart(
    `caption, credit, legend, photographer, copyright,
     (image|img|photo)-(description|text|subtitle|legend|info)`,
    "captions",
    "captionParts",
  ),
  credit: hasPart("credit, copyright, photographer, source, byline, author", "sources"),
  kicker: hasPart(
    `kicker, topline, overline, roofline, eyebrow, pretitle, pre-headline, supertitle, label, category,
     subhead, sub-title,
     sr-only, visually-hidden, screen-reader`,
    "kickers",
  ),
} as const;

/** Kinds of boxes, in the order in which the page reader was trained to see them. */
const KINDS = {
  comments: namesOfKind("comment, comments, disqus, replies, respond, discussion", "comments"),
  caption: namesOfKind(
    "caption, credit, credits, copyright, legend, photocredit, imagecaption, figcaption",
    "captions",
  ),
  author: namesOfKind("author, byline, bio, contributor, profile, vcard", "authors"),
  otherStories: namesOfKind(
    `related, recommend*, more, similar, trending, popular, teaser, teasers, readmore, readnext, crosslink,
     crosslinks,
     outbrain, taboola, most, mostread, latest, promo*, upnext, also, linklist, seealso, suggest*`,
    "otherStories",
  ),
  subscription: namesOfKind(
    "newsletter, subscri*, signup, paywall, donat*, membership, optin, mailchimp, register",
    "subscriptions",
  ),
  sharing: namesOfKind("share, sharing, social, follow, addthis, facebook, print, tools, toolbar", "sharing"),
  sidebar: namesOfKind("sidebar, aside, widget, rail, secondary, marginal*, rightcol*"),
  tags: namesOfKind(
    "tag, tags, categor*, topics, breadcrumb, breadcrumbs, keywords, meta, metadata, postmeta, taxonomy",
    "tags",
  ),
  advertising: namesOfKind("ad, ads, advert*, sponsor*, dfp, banner, affiliate, commercial", "advertising"),
  overlay: namesOfKind(
    "cookie, cookies, consent, gdpr, privacy, cmp, modal, popup, overlay, lightbox, dialog, tooltip, toast",
  ),
  date: namesOfKind("date, time, timestamp, published, updated, dateline, pubdate", "dates"),
  post: namesOfKind("twitter, tweet, instagram, embed, tiktok, reddit"),
  lead: namesOfKind(
    `lead, lede, intro, teaser, dek, standfirst, summary, subtitle, subhead*, excerpt, abstract, kicker, deck,
     description`,
    "leads",
  ),
  media: namesOfKind(
    "gallery, slideshow, carousel, slider, slick, swiper, video, player, media, image, picture, photo",
  ),
  story: namesOfKind(
    `entry, articlebody, article, story, postbody, postcontent, content, textbody, richtext, bodytext,
     body, copy`,
    "stories",
  ),
  navigation: namesOfKind("nav, navigation, menu, footer, header, pagination, pager, masthead, breadcrumb"),
  box: namesOfKind("pullquote, quote, factbox, infobox, boxout, box, note, highlight, callout"),
} as const;

const KIND_PATTERNS = Object.values(KINDS).map((names) => new RegExp(`^${makeSource(names, "")}$`));

export const KIND_NAMES: readonly string[] = Object.keys(KINDS);
export const NO_KINDS: Readonly<Uint8Array> = new Uint8Array(KIND_NAMES.length);

export interface NamesIn {
  /** Log-odds that what an element holds is body, by its names alone; -4 to 4. */
  oddsOf(element: PageElement): number;
  /** For each kind of box, whether the element is called one. */
  kindsOf(element: PageElement): Readonly<Uint8Array>;
}

/** What elements of one tag and the same names have in common. */
function makeOf(element: PageElement): string {
  let make = element.tag;
  for (const names of listNames(element)) if (names) make += ` ${names}`;
  return make;
}

/** The kinds that a word names, by their places; sites share most of their words. */
const kindsNamed = memoize((word) =>
  KIND_PATTERNS.flatMap((pattern, kind) => (pattern.test(word) ? [kind] : [])),
);

/** Looks names up, once for each element and each make of one on a page. */
export function namesIn(odds: NameOdds): NamesIn {
  const makes = new Map<string, { odds: number; kinds: Uint8Array }>();
  const known = new Map<PageElement, { odds: number; kinds: Uint8Array }>();
  const look = (element: PageElement) => {
    let found = known.get(element);
    if (found) return found;
    const key = makeOf(element);
    found = makes.get(key);
    if (!found) {
      const words = splitNames(element);
      let total = 0;
      for (const word of new Set(words)) total += odds.get(word) ?? 0;
      const kinds = new Uint8Array(KIND_PATTERNS.length);
      for (const word of words.slice(1)) for (const kind of kindsNamed(word)) kinds[kind] = 1;
      found = { odds: Math.max(-4, Math.min(4, total)), kinds };
      makes.set(key, found);
    }
    known.set(element, found);
    return found;
  };
  return { oddsOf: (element) => look(element).odds, kindsOf: (element) => look(element).kinds };
}
