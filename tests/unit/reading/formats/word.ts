/** Word documents for the tests, written part by part so that each says just what its test is about. */
import { strToU8, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const TYPES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

const STYLES = `<w:styles ${W}>${[
  ["Titel", "Title"],
  ["berschrift1", "heading 1"],
  ["Zitat", "Quote"],
  ["Listenabsatz", "List Paragraph"],
  ["Beschriftung", "caption"],
  ["Autor", "Byline"],
  ["Untertitel", "Subtitle"],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join(
    "",
  )}<w:style w:type="paragraph" w:styleId="Haus"><w:name w:val="House heading"/><w:basedOn w:val="berschrift1"/></w:style></w:styles>`;

/** A paragraph of Word markup: plain text, or runs of one's own. */
export function p(content: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : "";
  const runs = content.startsWith("<") ? content : `<w:r><w:t xml:space="preserve">${content}</w:t></w:r>`;
  return `<w:p>${properties}${runs}</w:p>`;
}

export interface Parts {
  readonly headers?: readonly string[];
  readonly properties?: string;
  /** Any other part, by its name. */
  readonly others?: Readonly<Record<string, string>>;
}

/** The bytes of a document with these paragraphs. */
export function aDocument(body: string, { headers = [], properties, others = {} }: Parts = {}): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": TYPES,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": STYLES,
    ...others,
  };
  for (const [index, header] of headers.entries()) {
    parts[`word/header${index + 1}.xml`] = `<w:hdr ${W}>${p(header)}</w:hdr>`;
  }
  if (properties !== undefined) {
    parts["docProps/core.xml"] =
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${properties}</cp:coreProperties>`;
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
