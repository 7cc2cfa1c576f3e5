/**
 * What elements are called. Sites name their boxes for what they hold, in a few hundred words that most of
 * them share: `<div class="related-posts">` says as much as the text in it.
 */
import type { PageElement } from "./tree.ts";

/** Log-odds of body for words in class, id, role and tag names, learnt over many sites (tests/train/). */
export type NameOdds = ReadonlyMap<string, number>;

function namesOf({ attributes }: PageElement): (string | undefined)[] {
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

/** The words of the names an element bears: `<div class="postBody related-links">` is div, post, body, related, links. */
export function nameWords(element: PageElement): string[] {
  const names = namesOf(element);
  const words = [`<${element.tag}>`];
  for (const name of names) {
    if (name === undefined || name === "") continue;
    const parts = name
      .slice(0, 200)
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^a-z]+/);
    for (const part of parts) if (part.length > 2 && part.length < 20) words.push(part);
  }
  return words;
}

/** What kinds of boxes are called on many sites, in the languages the corpora hold. */
const KINDS: readonly RegExp[] = [
  /\b(?:comments?|kommentare?|commentaires?|comentarios?|disqus|replies|respond|discussion|leserbriefe?|komentarze|reacties)\b/,
  /\b(?:caption|credits?|copyright|bildunterschrift|legend|wp-caption|photocredit|imagecaption|figcaption)\b/,
  /\b(?:author|byline|bio|autor|verfasser|contributor|profile|vcard|auteur)\b/,
  /\b(?:related|recommend\w*|more|similar|trending|popular|teasers?|read(?:more|next)|weitere|mehr|verwandte|crosslinks?|outbrain|taboola|most|mostread|latest|promo\w*|upnext|also|linklist|seealso|suggest\w*|aehnliche|meistgelesen|polecane)\b/,
  /\b(?:newsletter|subscri\w*|signup|paywall|donat\w*|abo|membership|optin|mailchimp|register)\b/,
  /\b(?:share|sharing|social|follow|addthis|facebook|print|tools|toolbar|teilen)\b/,
  /\b(?:sidebar|aside|widget|rail|secondary|marginal\w*|rightcol\w*)\b/,
  /\b(?:tags?|categor\w+|topics|breadcrumbs?|schlagw\w+|keywords|meta|metadata|postmeta|taxonomy)\b/,
  /\b(?:ads?|advert\w*|anzeige|sponsor\w*|werbung|publicidad|dfp|banner|reklama|affiliate|commercial)\b/,
  /\b(?:cookies?|consent|gdpr|privacy|cmp|modal|popup|overlay|lightbox|dialog|tooltip|toast)\b/,
  /\b(?:date|time|timestamp|published|updated|dateline|datum|pubdate)\b/,
  /\b(?:twitter|tweet|instagram|embed|tiktok|reddit)\b/,
  /\b(?:lead|lede|intro|teaser|dek|standfirst|summary|subtitle|subhead\w*|excerpt|abstract|kicker|vorspann|chapo|sapo|deck|description|anreisser)\b/,
  /\b(?:gallery|slideshow|carousel|slider|slick|swiper|video|player|media|image|picture|photo)\b/,
  /\b(?:entry|articlebody|article|story|postbody|postcontent|content|textbody|richtext|bodytext|body|copy|fliesstext|artikeltext)\b/,
  /\b(?:nav|navigation|menu|footer|header|pagination|pager|masthead|breadcrumb)\b/,
  /\b(?:pullquote|quote|factbox|infobox|boxout|box|note|highlight|callout)\b/,
];

export const KIND_COUNT = KINDS.length;
export const NO_KINDS: Readonly<Uint8Array> = new Uint8Array(KIND_COUNT);

/** Looks names up, once for each make of element on a page. */
export function namesIn(odds: NameOdds): {
  /** Log-odds that what an element holds is body, by its names alone; -4 to 4. */
  oddsOf(element: PageElement): number;
  /** For each kind of box, whether the element is called one. */
  kindsOf(element: PageElement): Uint8Array;
} {
  const known = new Map<string, { odds: number; kinds: Uint8Array }>();
  const look = (element: PageElement) => {
    const key = `${element.tag} ${namesOf(element).join(" ")}`;
    let found = known.get(key);
    if (!found) {
      const words = nameWords(element);
      let total = 0;
      for (const word of new Set(words)) total += odds.get(word) ?? 0;
      const names = words.slice(1).join(" ");
      const kinds = Uint8Array.from(KINDS, (kind) => (kind.test(names) ? 1 : 0));
      found = { odds: Math.max(-4, Math.min(4, total)), kinds };
      known.set(key, found);
    }
    return found;
  };
  return { oddsOf: (element) => look(element).odds, kindsOf: (element) => look(element).kinds };
}
