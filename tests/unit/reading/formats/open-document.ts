/** OpenDocument texts for the tests, written part by part so that each says just what its test is about. */
import { strToU8, type Zippable, zipSync } from "fflate";

const NAMESPACES = [
  ["office", "office:1.0"],
  ["style", "style:1.0"],
  ["text", "text:1.0"],
  ["table", "table:1.0"],
  ["draw", "drawing:1.0"],
  ["fo", "xsl-fo-compatible:1.0"],
  ["svg", "svg-compatible:1.0"],
  ["meta", "meta:1.0"],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(" ");

const style = (name: string, parent: string, family = "paragraph", properties = "") =>
  `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}">${properties}</style:style>`;
const looks = (attributes: string) => `<style:text-properties ${attributes}/>`;

/** Styles as LibreOffice names them: its own, and those that it makes for one paragraph or word (P1, T1). */
const STYLES = [
  style("Standard", ""),
  style("Text_20_body", "Standard"),
  style("Heading_20_1", "Heading"),
  style("Haus", "Heading_20_1"),
  style("Sichtbar", "Standard", "paragraph", looks('fo:font-weight="bold"')),
].join("");
const AUTOMATIC_STYLES = [
  style("P1", "Title"),
  style("P2", "Text_20_body", "paragraph", looks('text:display="none"')),
  style("T1", "", "text", looks('fo:font-weight="bold"')),
  style("T2", "", "text", looks('text:display="none"')),
  style("T3", "", "text", looks('fo:font-weight="normal"')),
].join("");

/** A paragraph: plain text, or markup of one's own. */
export function p(content: string, styleName = "Text_20_body"): string {
  return `<text:p text:style-name="${styleName}">${content}</text:p>`;
}

export interface Parts {
  readonly headers?: string;
  readonly properties?: string;
  readonly manifest?: string;
  /** The child of `office:body`; `office:text` when not given. */
  readonly kind?: string;
}

/** The same document as one XML file (.fodt). */
export function aFlatText(
  body: string,
  { headers = "", properties = "", kind = "text" }: Parts = {},
): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES}><office:meta>${properties}</office:meta><office:styles>${STYLES}</office:styles><office:automatic-styles>${AUTOMATIC_STYLES}</office:automatic-styles><office:master-styles><style:master-page style:name="Standard">${headers}</style:master-page></office:master-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`;
}

/** The bytes of a document with these paragraphs. */
export function anOpenText(body: string, parts: Parts = {}): Uint8Array {
  return zipSync(partsOfText(body, parts));
}

/** The entries of such a document, to change before they are packed. */
export function partsOfText(
  body: string,
  { headers = "", properties = "", manifest = "", kind = "text" }: Parts = {},
): Zippable {
  const part = (root: string, content: string) =>
    strToU8(`<?xml version="1.0"?><office:${root} ${NAMESPACES}>${content}</office:${root}>`);
  return {
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": part(
      "document-content",
      `<office:automatic-styles>${AUTOMATIC_STYLES}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body>`,
    ),
    "styles.xml": part(
      "document-styles",
      `<office:styles>${STYLES}</office:styles><office:master-styles><style:master-page style:name="Standard">${headers}</style:master-page></office:master-styles>`,
    ),
    "meta.xml": part("document-meta", `<office:meta>${properties}</office:meta>`),
    "META-INF/manifest.xml": strToU8(
      `<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml">${manifest}</manifest:file-entry></manifest:manifest>`,
    ),
  };
}
