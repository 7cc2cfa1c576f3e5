/** Long repetitive stories in every format: what a reader's own loops and patterns have to get through. */
import fc from "fast-check";
import { aFlatText, p as odfParagraph } from "../unit/reading/formats/open-document.ts";
import { aDocument, p } from "../unit/reading/formats/word.ts";

export interface Repetitive {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** What the rules of copy and the grammars of the formats look for. */
const PIECES = [
  ..." \t\n.,:;!?-–—_*#>|/\\'\"“”(){}[]<>&=@%+~`^$0aA1é字",
  ...[
    "By ",
    " and ",
    "http://",
    "www.",
    "Jan. 5 ",
    "Dec 30 ",
    "(Reuters) ",
    "KYIV, ",
    "Photo: ",
    "Source: ",
    "©",
    "&#65;",
    "&amp;",
  ],
  ...[
    "<b>",
    "</b>",
    "<p>",
    "<!--",
    "<![CDATA[",
    "--",
    "___",
    "- ",
    "1. ",
    "> ",
    "Updated ",
    "10:30 ",
    "a@b.c ",
    "\r\n",
    "EMBARGO ",
  ],
  ...[
    "\\'e9",
    "\\par ",
    "{\\b ",
    "}",
    "[a](",
    "![",
    "**",
    "=?utf-8?Q?",
    "?=",
    "\u0000",
    "\u0001",
    "\u001e",
    "\u00ad",
    "\u200b",
    "Mr. ",
    "U.S. ",
  ],
];

const LEAD =
  "The ferry to Skarholm will sail again from Monday, the island council said on Thursday evening.";
const escaped = (text: string) => text.replace(/[<&]/g, (sign) => (sign === "<" ? "&lt;" : "&amp;"));

/** Each way into a reader: the repeated text where a headline, a paragraph, a header may stand. */
const FRAMES: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
  "a.txt": (text) => `Ferry returns\n\n${LEAD}\n\n${text}\n\n${LEAD}\n`,
  "first.txt": (text) => `${text}\n\n${LEAD}\n`,
  "a.html": (text) =>
    `<!DOCTYPE html><html><head><title>${text}</title><meta name="author" content="${escaped(text).replaceAll('"', "")}"></head><body><article><h1>Ferry returns</h1><p>${LEAD}</p><p>${text}</p></article></body></html>`,
  "linked.html": (text) =>
    `<!DOCTYPE html><html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify(text)},"author":${JSON.stringify(text)},"datePublished":${JSON.stringify(text)},"articleBody":${JSON.stringify(text)}}</script></head><body><p>${LEAD}</p><p class="${escaped(text).replaceAll('"', "")}">${LEAD}</p></body></html>`,
  "a.xml": (text) =>
    `<?xml version="1.0"?><nitf><head><title>Ferry</title></head><body><body.head><hedline><hl1>${escaped(text)}</hl1></hedline><byline>${escaped(text)}</byline></body.head><body.content><p>${LEAD}</p><p>${escaped(text)}</p></body.content></body></nitf>`,
  "a.json": (text) =>
    JSON.stringify({
      uri: "urn:example:1",
      headline: text,
      byline: text,
      versioncreated: text,
      body_html: `<p>${LEAD}</p><p>${text}</p>`,
    }),
  "a.eml": (text) =>
    `From: ${text.replace(/[\r\n]/g, "")} <a@example.org>\nSubject: ${text.replace(/[\r\n]/g, "")}\nDate: ${text.replace(/[\r\n]/g, "")}\n\n${LEAD}\n\n${text}\n`,
  "a.tst": (text) => `\u0001a0001 r n bc-x 01-01 0001\u0002\n^Ferry returns<\n${text}\n\t${LEAD}\n\u0003`,
  "a.md": (text) => `# Ferry returns\n\n## Again\n\n${LEAD}\n\n${text}\n`,
  "front.md": (text) => `---\ntitle: ${text}\n---\n\n${LEAD}\n\n${LEAD}\n`,
  "a.rtf": (text) => `{\\rtf1\\ansi Ferry returns\\par ${LEAD}\\par ${text}\\par}`,
  "a.fodt": (text) =>
    aFlatText(
      odfParagraph("Ferry returns", "P1") +
        odfParagraph(LEAD) +
        odfParagraph(escaped(text.replace(/[\0-\x08\x0b-\x1f]/g, ""))),
    ),
  "a.docx": (text) =>
    aDocument(p("Ferry returns", "Titel") + p(LEAD) + p(escaped(text.replace(/[\0-\x08\x0b-\x1f]/g, "")))),
};

/** Such a story of about so many bytes. */
export function repetitive(length: number): fc.Arbitrary<Repetitive> {
  const piece = fc.constantFrom(...PIECES);
  const words = fc.tuple(
    fc.array(piece, { maxLength: 3 }),
    fc.array(piece, { minLength: 1, maxLength: 4 }),
    fc.array(piece, { maxLength: 2 }),
  );
  return fc.tuple(fc.constantFrom(...Object.keys(FRAMES)), words).map(([key, [head, pump, end]]) => {
    const repeated = pump.join("");
    const text = head.join("") + repeated.repeat(Math.ceil(length / repeated.length)) + end.join("");
    const framed = FRAMES[key]!(text);
    return { key, bytes: typeof framed === "string" ? Buffer.from(framed) : framed };
  });
}
