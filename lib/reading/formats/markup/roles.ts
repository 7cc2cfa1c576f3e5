/**
 * What elements mean in a wire's mark-up: XHTML, NITF 3.x, and TT's dialect of NITF (Swedish names), by local
 * name in lower case.
 */

/** What an element means for the copy in it. Whatever is not listed is inline. */
export type ElementRole =
  | "paragraph"
  | "heading"
  | "headline"
  | "quote"
  | "listItem"
  | "container"
  | "preformatted"
  | "row"
  | "cell"
  | "break"
  | "picture"
  | "media"
  | "mediaReference"
  | "caption"
  | "credit"
  | "standfirst"
  | "byline"
  | "dateline"
  | "skip"
  | "inline";

/** A box above the story of TT's HTML: what it is about, and "TT". */
export const CLASSES: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([["dat", "skip"]]);

export const ELEMENT_ROLES: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>(
  Object.entries({
    paragraph: "p dt dd address tagline caption",
    heading: "h1 h2 h3 h4 h5 h6 hl1 hl2 hl3 hl4 mellis",
    headline: "rubrik",
    quote: "blockquote bq citat",
    listItem: "li",
    container:
      "html body body.content div section article main aside block center ul ol dl table tbody thead tfoot " +
      "nitf-table fieldset details summary hr text brodtext fakta dat",
    preformatted: "pre",
    row: "tr",
    cell: "td th",
    break: "br",
    picture: "img",
    media: "media bild figure",
    mediaReference: "media-reference bildfil",
    caption: "figcaption media-caption bildtext",
    credit: "media-producer bildskapare",
    standfirst: "ingress",
    byline: "byline",
    dateline: "dateline ort",
    skip:
      "head title script style noscript template iframe object embed svg math form select button textarea " +
      "header footer nav note media-metadata nitf-table-metadata datasource body.head source",
    inline:
      "a b i u em strong span font small big sub sup q cite abbr code tt s strike del ins mark time " +
      "label wbr " +
      "location person org city country region state object.title function num money chron event virtloc " +
      "postaddr copyrite lang pronounce classifier nobr o:p",
  } satisfies Partial<Record<ElementRole, string>>).flatMap(([role, names]) =>
    names.split(" ").map((name): [string, ElementRole] => [name, role as ElementRole]),
  ),
);

/** Whether an element stands within a line. Elements that are not listed do. */
export function isInline(name: string): boolean {
  return (ELEMENT_ROLES.get(name) ?? "inline") === "inline";
}
