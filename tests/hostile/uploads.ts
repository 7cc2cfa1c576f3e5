/**
 * Uploads that ask for more than a story is worth, or that are not what they seem. One list for the tests,
 * which say what becomes of each, and for `npm run bench -- hostile`, which says what each costs.
 */
import { readFileSync } from "node:fs";
import { strToU8, zipSync, zlibSync } from "fflate";
import type { RejectionCode } from "../../lib/rejection.ts";
import { aFlatText, anOpenText, p as odfParagraph } from "../unit/reading/formats/open-document.ts";
import { pdfOf, stream } from "../unit/reading/formats/printed.ts";
import { aDocument, p } from "../unit/reading/formats/word.ts";

export interface HostileUpload {
  readonly name: string;
  readonly key: string;
  /** What becomes of it: a rejection with one of these codes, or a sound article. */
  readonly ends: readonly (RejectionCode | "article")[];
  make(): Uint8Array | string;
}

const SENTENCE =
  "The ferry to Skarholm will sail again from Monday, the island council said on Thursday evening. ";
const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const anInCopyStory = (content: string) =>
  `<?xml version="1.0"?><?aid style="50" type="snippet"?><Document><Story Self="u1">${content}</Story></Document>`;
const STORY = `Ferry returns to Skarholm\n\n${SENTENCE.repeat(3)}\n\n${SENTENCE.repeat(2)}\n`;

const PLEAS = Array.from(
  { length: 1_000 },
  (_, n) => `Please hold piece ${n} until the desk has called back`,
);

const page = (body: string) =>
  `<!DOCTYPE html><html><head><title>Ferry</title></head><body><article><h1>Ferry returns</h1><p>${SENTENCE}</p>${body}</article></body></html>`;
const newsItem = (inline: string, before = "") =>
  `<?xml version="1.0"?>${before}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" guid="urn:example:1" version="1"><contentMeta><headline>Ferry</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${SENTENCE}</p>${inline}</body></html></inlineXML></contentSet></newsItem>`;
const nitf = (body: string, before = "") =>
  `<?xml version="1.0"?>${before}<nitf><head><title>Ferry</title></head><body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content><p>${SENTENCE}</p>${body}</body.content></body></nitf>`;
const ninjs = (fields: string) =>
  `{"uri":"urn:example:1","headline":"Ferry","body_text":${JSON.stringify(SENTENCE)}${fields}}`;
const nested = (open: string, close: string, times: number) => `${open.repeat(times)}x${close.repeat(times)}`;

const SAVED =
  'From: <Saved by Blink>\nSnapshot-Content-Location: https://herald.example/ferry\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n';

const BOMB = `<!DOCTYPE x [<!ENTITY a "lol">${Array.from({ length: 12 }, (_, n) => `<!ENTITY ${"abcdefghijklmn"[n + 1]} "${`&${"abcdefghijklmn"[n]};`.repeat(10)}">`).join("")}]>`;
const QUADRATIC = `<!DOCTYPE x [<!ENTITY a "${"a".repeat(100_000)}">]>`;
const EXTERNAL = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>`;

/** A PDF of one page whose content and further objects, from number 5 on, are given. */
function onePage(content: string, ...objects: string[]): Uint8Array {
  return pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /XObject << /X 6 0 R >> /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    content,
    ...objects,
  ]);
}

const packed = (bytes: Uint8Array) => Buffer.from(zlibSync(bytes)).toString("latin1");

/** Forms that each draw the next one ten times: 10^12 letters in two kilobytes. */
function formsThatDrawForms(): Uint8Array {
  const forms = Array.from({ length: 12 }, (_, n) =>
    stream(
      "/X Do ".repeat(10),
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${7 + n} 0 R >> >>`,
    ),
  );
  const last = stream(
    "BT /F1 10 Tf (x) Tj ET",
    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 4 0 R >> >>",
  );
  return onePage(stream("/X Do"), ...forms, last);
}

/** An archive whose directory claims another size for its main part than it has. */
function lying(document: Uint8Array, claimed: number, part = "word/document.xml"): Uint8Array {
  const bytes = Buffer.from(document);
  for (let at = bytes.indexOf("PK\u0001\u0002"); at >= 0; at = bytes.indexOf("PK\u0001\u0002", at + 4)) {
    const name = bytes.toString("latin1", at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    if (name === part) bytes.writeUInt32LE(claimed, at + 24);
  }
  return bytes;
}

/** Bytes in which nothing repeats, the same each time. */
function noise(count: number): Buffer {
  const bytes = Buffer.alloc(count);
  let seed = 1;
  for (let at = 0; at < count; at++) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = seed >>> 16;
  }
  return bytes;
}

function randomOf(count: number, make: (n: number) => string): string {
  const made = new Array<string>(count);
  let seed = 1;
  for (let at = 0; at < count; at++) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    made[at] = make(seed >>> 8);
  }
  return made.join("");
}

/** The start of a tag, so often that whoever looks for its end each time never comes to an end. */
const typesWithout = (count: number) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${'<Override PartName="m" '.repeat(count)}></Types>`;

const spaces = (count: number) => " ".repeat(count);

export const UPLOADS: readonly HostileUpload[] = [
  // Plain text.
  {
    name: "a single line of 100 MB",
    key: "a.txt",
    ends: ["article"],
    make: () => Buffer.alloc(100_000_000, SENTENCE),
  },
  {
    name: "a single word of 15 MB",
    key: "a.txt",
    ends: ["article", "no-text", "unknown-format"],
    make: () => "a".repeat(15_000_000),
  },
  { name: "two million lines", key: "a.txt", ends: ["article"], make: () => STORY + "a\n".repeat(2_000_000) },
  {
    name: "150,000 paragraphs",
    key: "a.txt",
    ends: ["article"],
    make: () => SENTENCE.concat("\n").repeat(150_000),
  },
  {
    name: "nothing but spaces",
    key: "a.txt",
    ends: ["no-text", "unknown-format"],
    make: () => spaces(5_000_000),
  },
  {
    name: "nothing but a byte order mark",
    key: "a.txt",
    ends: ["no-text", "unknown-format", "empty"],
    make: () => Uint8Array.of(0xef, 0xbb, 0xbf),
  },
  { name: "no bytes", key: "a.txt", ends: ["empty"], make: () => new Uint8Array() },
  {
    name: "NUL bytes",
    key: "a.txt",
    ends: ["unknown-format", "no-text"],
    make: () => new Uint8Array(1_000_000),
  },
  {
    name: "random bytes",
    key: "a.txt",
    ends: ["unknown-format"],
    make: () => Uint8Array.from({ length: 100_000 }, (_, n) => (n * 2654435761) >>> 13),
  },
  {
    name: "invalid UTF-8",
    key: "a.txt",
    ends: ["article"],
    make: () =>
      Buffer.concat([
        strToU8(STORY),
        Uint8Array.of(0xc3, 0x28, 0xf5, 0x80, 0xed, 0xa0, 0x80, 0x0a),
        strToU8(SENTENCE),
      ]),
  },
  {
    name: "UTF-16 that ends within a character",
    key: "a.txt",
    ends: ["article"],
    make: () =>
      Buffer.concat([
        Uint8Array.of(0xff, 0xfe),
        Buffer.from(`${STORY}\ud83d`, "utf16le"),
        Uint8Array.of(0x41),
      ]),
  },
  {
    name: "UTF-16 of lone surrogates",
    key: "a.txt",
    ends: ["article", "no-text", "unknown-format"],
    make: () =>
      Buffer.concat([
        Uint8Array.of(0xff, 0xfe),
        Buffer.from(`${STORY}${"\udc00\ud800".repeat(10_000)}`, "utf16le"),
      ]),
  },
  {
    name: "a million numeric references in text",
    key: "a.txt",
    ends: ["article"],
    make: () => STORY + "&#65;".repeat(1_000_000),
  },
  {
    name: "combining marks by the hundred thousand",
    key: "a.txt",
    ends: ["article", "unknown-format"],
    make: () => `${STORY}e${"\u0301".repeat(300_000)}`,
  },
  {
    name: "marks of three kinds on one letter, half a million",
    key: "a.txt",
    ends: ["article", "unknown-format"],
    make: () => `${STORY}e${"\u0301\u0316\u0327".repeat(170_000)}`,
  },
  {
    name: "9.5 MB of base64 on one line",
    key: "a.txt",
    ends: ["article", "no-text", "unknown-format"],
    make: () => noise(7_125_000).toString("base64"),
  },
  {
    name: "15 MB of base64, in lines as mails have it",
    key: "a.txt",
    ends: ["article", "no-text", "unknown-format"],
    make: () => noise(11_000_000).toString("base64").replace(/.{76}/g, "$&\n"),
  },
  {
    name: "a story and 5 MB of base64",
    key: "a.txt",
    ends: ["article"],
    make: () => STORY + noise(3_800_000).toString("base64"),
  },
  {
    name: "a million Chinese characters without sense",
    key: "a.txt",
    ends: ["article"],
    make: () => randomOf(1_000_000, (n) => String.fromCharCode(0x4e00 + (n % 20_000))),
  },
  {
    name: "as many, with a stop now and then",
    key: "a.txt",
    ends: ["article"],
    make: () => randomOf(1_000_000, (n) => (n % 300 ? String.fromCharCode(0x4e00 + (n % 20_000)) : "。")),
  },
  {
    name: "90,000 sentences of two words",
    key: "a.txt",
    ends: ["article"],
    make: () => randomOf(90_000, (n) => `Word${n % 40_000} sails${n % 700}. `),
  },
  {
    name: "a megabyte of encoded words that say nothing",
    key: "a.txt",
    ends: ["article", "no-text", "unknown-format"],
    make: () => "=?utf-8?B?4oCu?=".repeat(62_500),
  },
  // HTML.
  {
    name: "20,000 nested elements (case 35)",
    key: "a.html",
    ends: ["hostile"],
    make: () => page(nested("<div>", "</div>", 20_000)),
  },
  {
    name: "2,000 nested elements (case 34)",
    key: "a.html",
    ends: ["hostile"],
    make: () => page(nested("<div>", "</div>", 2_000)),
  },
  {
    name: "100,000 elements that are never closed",
    key: "a.html",
    ends: ["hostile", "article"],
    make: () => page("<b><i><a><table><td>".repeat(20_000)),
  },
  {
    name: "a million numeric references in a page",
    key: "a.html",
    ends: ["article"],
    make: () => page(`<p>${"&#65;".repeat(1_000_000)}</p>`),
  },
  {
    name: "a million angle brackets",
    key: "a.html",
    ends: ["article", "hostile"],
    make: () => page("<".repeat(1_000_000)),
  },
  {
    name: "a tag with a million attributes",
    key: "a.html",
    ends: ["hostile"],
    make: () => page(`<p ${Array.from({ length: 1_000_000 }, (_, n) => `a${n}=1`).join(" ")}>x</p>`),
  },
  {
    name: "200,000 tags with five attributes each",
    key: "a.html",
    ends: ["article", "hostile", "too-large"],
    make: () => page(`<b a=1 b=2 c=3 d=4 e=5>x</b>`.repeat(200_000)),
  },
  {
    name: "comments that never end",
    key: "a.html",
    ends: ["article", "hostile"],
    make: () => page("<!--".repeat(500_000)),
  },
  {
    name: "100,000 paragraphs in a page",
    key: "a.html",
    ends: ["hostile"],
    make: () => page(`<p>${SENTENCE}</p>`.repeat(100_000)),
  },
  {
    name: "linked data nested 100,000 deep",
    key: "a.html",
    ends: ["article", "hostile"],
    make: () => page(`<script type="application/ld+json">${nested("[", "]", 100_000)}</script>`),
  },
  {
    name: "linked data with a prototype",
    key: "a.html",
    ends: ["article"],
    make: () =>
      page(
        `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"Owned"},"constructor":{"prototype":{"x":1}}}</script>`,
      ),
  },
  {
    name: "9,000 pictures with captions in a page",
    key: "a.html",
    ends: ["article"],
    make: () =>
      page(
        `${Array.from({ length: 9_000 }, (_, n) => `<figure><img src=a><figcaption>Quay ${n}. Photo: Jo</figcaption></figure>`).join("")}<p>${SENTENCE}</p>`,
      ),
  },
  // Feeds.
  {
    name: "a feed of 40,000 items of one guid",
    key: "a.rss",
    ends: ["too-large"],
    make: () =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title>${Array.from({ length: 40_000 }, (_, n) => `<item><guid>g</guid><title>Ferry ${n}</title></item>`).join("")}</channel></rss>`,
  },
  // XML wires.
  {
    name: "an entity bomb in NewsML-G2",
    key: "a.xml",
    ends: ["hostile"],
    make: () => newsItem("<p>&m;</p>", BOMB),
  },
  {
    name: "an entity bomb in NITF (case 37)",
    key: "a.xml",
    ends: ["hostile"],
    make: () => nitf("<p>&m;</p>", BOMB),
  },
  {
    name: "a quadratic bomb (case 37)",
    key: "a.xml",
    ends: ["hostile", "unknown-format"],
    make: () => nitf(`<p>${"&a;".repeat(100_000)}</p>`, QUADRATIC),
  },
  {
    name: "an external entity",
    key: "a.xml",
    ends: ["hostile"],
    make: () => newsItem("<p>&a;</p>", EXTERNAL),
  },
  {
    name: "a news item 100,000 elements deep",
    key: "a.xml",
    ends: ["hostile"],
    make: () => newsItem(nested("<div>", "</div>", 100_000)),
  },
  {
    name: "a million elements in a news item",
    key: "a.xml",
    ends: ["hostile"],
    make: () => newsItem("<br/>".repeat(1_000_000)),
  },
  {
    name: "a million numeric references in a news item (case 38)",
    key: "a.xml",
    ends: ["article"],
    make: () => newsItem(`<p>${"&#65;".repeat(1_000_000)}</p>`),
  },
  {
    name: "a tag with a million attributes",
    key: "a.xml",
    ends: ["too-large"],
    make: () => nitf(`<p ${Array.from({ length: 1_000_000 }, (_, n) => `a${n}="1"`).join(" ")}>x</p>`),
  },
  // JSON.
  {
    name: "JSON with a prototype",
    key: "a.json",
    ends: ["article"],
    make: () =>
      ninjs(`,"__proto__":{"pubstatus":"canceled","headline":"Owned"},"constructor":{"prototype":{"x":1}}`),
  },
  {
    name: "JSON nested 100,000 deep",
    key: "a.json",
    ends: ["hostile", "malformed", "article"],
    make: () => ninjs(`,"subject":${nested("[", "]", 100_000)}`),
  },
  {
    name: "JSON with a million keywords",
    key: "a.json",
    ends: ["article", "too-large", "hostile"],
    make: () => ninjs(`,"keywords":[${Array.from({ length: 1_000_000 }, (_, n) => `"${n}"`).join(",")}]`),
  },
  {
    name: "JSON whose string never ends",
    key: "a.json",
    ends: ["malformed", "article"],
    make: () => `{"uri":"urn:example:1","body_text":"${"\\".repeat(2_000_001)}`,
  },
  {
    name: "mark-up nested 50,000 deep in JSON",
    key: "a.json",
    ends: ["hostile", "article"],
    make: () => ninjs(`,"body_html":${JSON.stringify(nested("<div>", "</div>", 50_000))}`),
  },
  {
    name: "mark-up whose attributes never end, in JSON",
    key: "a.json",
    ends: ["hostile"],
    make: () =>
      ninjs(
        `,"body_html":${JSON.stringify(`<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(" ")}>x</p>`)}`,
      ),
  },
  // E-mail.
  {
    name: "a mail within a mail, 5,000 deep",
    key: "a.eml",
    ends: ["hostile", "article", "no-text", "malformed"],
    make: () =>
      "From: a@example.org\nSubject: Ferry\nDate: Fri, 1 Mar 2024 09:00:00 +0000\nContent-Type: message/rfc822\n\n".repeat(
        5_000,
      ) + STORY,
  },
  {
    name: "parts within parts, 5,000 deep",
    key: "a.eml",
    ends: ["hostile", "article", "no-text", "malformed"],
    make: () =>
      `From: a@example.org\nSubject: Ferry\nDate: Fri, 1 Mar 2024 09:00:00 +0000\nMIME-Version: 1.0\n${Array.from({ length: 5_000 }, (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}\n`).join("")}Content-Type: text/plain\n\n${STORY}`,
  },
  {
    name: "a mail with a million header lines",
    key: "a.eml",
    ends: ["article", "hostile", "too-large"],
    make: () =>
      `From: a@example.org\nSubject: Ferry\nDate: Fri, 1 Mar 2024 09:00:00 +0000\n${"X-Hop: a\n".repeat(1_000_000)}\n${STORY}`,
  },
  {
    name: "an encoded word repeated 100,000 times",
    key: "a.eml",
    ends: ["article", "hostile"],
    make: () =>
      `From: a@example.org\nDate: Fri, 1 Mar 2024 09:00:00 +0000\nSubject: ${"=?utf-8?Q?a?= ".repeat(100_000)}\n\n${STORY}`,
  },
  {
    name: "a million quoted levels",
    key: "a.eml",
    ends: ["article", "no-text"],
    make: () =>
      `From: a@example.org\nSubject: Ferry\nDate: Fri, 1 Mar 2024 09:00:00 +0000\n\n${STORY}${">".repeat(1_000_000)} x\n`,
  },
  // Agency text.
  {
    name: "a wire of control characters",
    key: "a.txt",
    ends: ["article", "no-text", "malformed", "hostile", "unknown-format", "too-large"],
    make: () => `\u0001a0001\u0002\n${"\u0002\u0003\u001e\u001f".repeat(500_000)}\u0003`,
  },
  {
    name: "a wire of a million tabular lines",
    key: "a.txt",
    ends: ["article", "too-large", "hostile"],
    make: () =>
      `\u0001a0001 r n bc-x 01-01 0001\u0002\n${"\u0011 1.0 2.0 3.0\n".repeat(500_000)}${STORY}\u0003`,
  },
  {
    name: "a message opened without end",
    key: "a.txt",
    ends: ["article", "no-text"],
    make: () => `ZCZC\n${"ZCZC A1 NNNNN\n".repeat(60_000)}${STORY}`,
  },
  // DOCX.
  {
    name: "a document that inflates to 4 GB",
    key: "a.docx",
    ends: ["hostile"],
    make: () => lying(aDocument(p(SENTENCE)), 0xfffffff0),
  },
  {
    name: "a document that inflates to 60 MB",
    key: "a.docx",
    ends: ["hostile"],
    make: () => aDocument(p(spaces(60_000_000))),
  },
  {
    name: "a document that inflates to 60 MB and claims 1,000 bytes",
    key: "a.docx",
    ends: ["malformed", "hostile"],
    make: () => lying(aDocument(p(spaces(60_000_000))), 1_000),
  },
  {
    name: "a document with 6,000 entries",
    key: "a.docx",
    ends: ["hostile"],
    make: () =>
      zipSync(
        Object.fromEntries(Array.from({ length: 6_000 }, (_, n) => [`word/${n}.xml`, new Uint8Array()])),
      ),
  },
  {
    name: "tables in tables in tables, 5,000 deep",
    key: "a.docx",
    ends: ["hostile"],
    make: () => aDocument(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 5_000)),
  },
  {
    name: "a document with entities",
    key: "a.docx",
    ends: ["hostile"],
    make: () =>
      aDocument(p(SENTENCE), {
        others: { "word/styles.xml": `${BOMB}<w:styles xmlns:w="w">&m;</w:styles>` },
      }),
  },
  {
    name: "a document of 3 KB whose list of types never ends",
    key: "a.docx",
    ends: ["article", "hostile", "malformed"],
    make: () => aDocument(p(SENTENCE.repeat(4)), { others: { "[Content_Types].xml": typesWithout(40_000) } }),
  },
  {
    name: "half a million paragraphs in a document",
    key: "a.docx",
    ends: ["article", "hostile"],
    make: () => aDocument("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(500_000)),
  },
  {
    name: "styles that are based on each other",
    key: "a.docx",
    ends: ["article"],
    make: () =>
      aDocument(p(SENTENCE, "a") + p(SENTENCE), {
        others: {
          "word/styles.xml": `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`,
        },
      }),
  },
  // RTF.
  {
    name: "a million groups, one in the other",
    key: "a.rtf",
    ends: ["hostile"],
    make: () => `{\\rtf1 ${nested("{", "}", 1_000_000)}}`,
  },
  {
    name: "a million groups, one after the other",
    key: "a.rtf",
    ends: ["article"],
    make: () => `{\\rtf1 ${STORY.replaceAll("\n", "\\par ")}${"{}".repeat(1_000_000)}}`,
  },
  {
    name: "bytes that are not there",
    key: "a.rtf",
    ends: ["article"],
    make: () => `{\\rtf1 ${STORY.replaceAll("\n", "\\par ")}{\\pict\\bin999999999 x}`,
  },
  {
    name: "a million Unicode characters",
    key: "a.rtf",
    ends: ["article"],
    make: () => `{\\rtf1 ${STORY.replaceAll("\n", "\\par ")}${"\\u233?".repeat(1_000_000)}}`,
  },
  {
    name: "a million paragraphs in RTF",
    key: "a.rtf",
    ends: ["article"],
    make: () => `{\\rtf1 ${"a\\par ".repeat(1_000_000)}}`,
  },
  {
    name: "control words without end",
    key: "a.rtf",
    ends: ["article", "no-text"],
    make: () => `{\\rtf1 ${STORY.replaceAll("\n", "\\par ")}\\${"b".repeat(2_000_000)}}`,
  },
  // Captions.
  {
    name: "a hundred thousand captions",
    key: "a.srt",
    ends: ["article"],
    make: () => "1\n00:00:01,000 --> 00:00:02,000\na.\nb\n\n".repeat(90_000),
  },
  {
    name: "voices without end",
    key: "a.vtt",
    ends: ["article"],
    make: () => `WEBVTT\n\n00:01.000 --> 00:02.000\n${"<v a>b".repeat(600_000)}`,
  },
  {
    name: "marks of captions that are never closed",
    key: "a.vtt",
    ends: ["article", "no-text"],
    make: () => `WEBVTT\n\n00:01.000 --> 00:02.000\na ${"<[(♪{\\".repeat(300_000)}`,
  },
  // PDF.
  {
    name: "a page tree that is a loop",
    key: "a.pdf",
    ends: ["hostile"],
    make: () =>
      pdfOf([
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>",
        "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>",
      ]),
  },
  {
    name: "a page tree that claims a billion pages",
    key: "a.pdf",
    ends: ["hostile", "malformed", "no-text"],
    make: () => pdfOf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 1000000000 >>"]),
  },
  { name: "forms that draw forms", key: "a.pdf", ends: ["hostile"], make: formsThatDrawForms },
  {
    name: "a PDF that inflates to 100 MB",
    key: "a.pdf",
    ends: ["hostile"],
    make: () => onePage(stream(packed(new Uint8Array(100_000_000).fill(32)), "/Filter /FlateDecode")),
  },
  {
    name: "a PDF that inflates to 60 MB in two steps",
    key: "a.pdf",
    ends: ["hostile"],
    make: () =>
      onePage(
        stream(packed(zlibSync(new Uint8Array(60_000_000).fill(32))), "/Filter [/FlateDecode /FlateDecode]"),
      ),
  },
  {
    name: "a PDF of a million drawings",
    key: "a.pdf",
    ends: ["hostile", "no-text"],
    make: () => onePage(stream("q 1 0 0 1 0 0 cm Q ".repeat(500_000))),
  },
  {
    name: "a PDF of 300,000 letters, each put by itself",
    key: "a.pdf",
    ends: ["hostile", "article", "no-text"],
    make: () => onePage(stream("BT /F1 10 Tf 1 0 0 1 0 0 Tm (x) Tj ET ".repeat(300_000))),
  },
  // Markdown.
  {
    name: "quotes in quotes, 100,000 deep",
    key: "a.md",
    ends: ["article", "no-text"],
    make: () => `# Ferry\n\n**${SENTENCE}**\n\n${">".repeat(100_000)} x\n`,
  },
  {
    name: "lists in lists, 1,000 deep",
    key: "a.md",
    ends: ["article"],
    make: () =>
      `# Ferry\n\n**Ferry**\n\n${SENTENCE}\n\n${Array.from({ length: 1_000 }, (_, n) => `${spaces(n * 2)}- a`)
        .join("\n")
        .slice(0, 900_000)}`,
  },
  {
    name: "brackets that are never closed",
    key: "a.md",
    ends: ["hostile"],
    make: () => `# Ferry\n\n## Ferry\n\n${SENTENCE}\n\n${"![a".repeat(150_000)}`,
  },
  {
    name: "emphasis that is never closed",
    key: "a.md",
    ends: ["hostile"],
    make: () => `# Ferry\n\n## Ferry\n\n${SENTENCE}\n\n${"*a_ ".repeat(100_000)}${"_a".repeat(100_000)}`,
  },
  {
    name: "front matter that multiplies",
    key: "a.md",
    ends: ["article"],
    make: () =>
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 20 }, (_, n) => `${"abcdefghijklmnopqrstuvw"[n + 1]}: &${"abcdefghijklmnopqrstuvw"[n + 1]} [${`*${"abcdefghijklmnopqrstuvw"[n]},`.repeat(9)}]`).join("\n")}\n---\n\n${STORY}`,
  },
  {
    name: "front matter nested without end",
    key: "a.md",
    ends: ["hostile", "article", "unknown-format"],
    make: () => `---\ntitle: ${nested("[", "]", 10_000)}\n---\n\n${STORY}`,
  },
  {
    name: "TOML nested without end",
    key: "a.md",
    ends: ["hostile", "article", "unknown-format"],
    make: () => `+++\ntitle = ${nested("[", "]", 10_000)}\n+++\n\n${STORY}`,
  },
  {
    name: "front matter with a prototype",
    key: "a.md",
    ends: ["article"],
    make: () => `---\ntitle: Ferry\n__proto__:\n  headline: Owned\n---\n\n${STORY}`,
  },
  // MHTML.
  {
    name: "a saved page of a million parts",
    key: "a.mht",
    ends: ["hostile"],
    make: () => `${SAVED}--b\nContent-Type: text/html\n\n${page("")}\n${"--b\n\nx\n".repeat(1_000_000)}--b--`,
  },
  {
    name: "a saved page, its parts within parts, 5,000 deep",
    key: "a.mht",
    ends: ["malformed"],
    make: () =>
      `${SAVED}--b\n${Array.from({ length: 5_000 }, (_, n) => `Content-Type: multipart/related; boundary="b${n}"\n\n--b${n}\n`).join("")}Content-Type: text/html\n\n${page("")}`,
  },
  {
    name: "a saved page of 10 MB of equals signs",
    key: "a.mht",
    ends: ["article", "no-text", "hostile"],
    make: () =>
      `${SAVED}--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${page(`<p>${"=".repeat(10_000_000)}</p>`)}\n--b--`,
  },
  {
    name: "a saved page that nests 20,000 elements",
    key: "a.mht",
    ends: ["hostile"],
    make: () => `${SAVED}--b\nContent-Type: text/html\n\n${page(nested("<div>", "</div>", 20_000))}\n--b--`,
  },
  {
    name: "a saved page whose header never ends",
    key: "a.mht",
    ends: ["malformed", "article", "unknown-format"],
    make: () => SAVED.replace("\n\n", `\n${"X-Hop: a\n".repeat(1_000_000)}\n`) + page(""),
  },
  {
    name: "a saved page whose boundary is a dash",
    key: "a.mht",
    ends: ["malformed", "article", "hostile"],
    make: () =>
      `${SAVED.replace('"b"', '"-"')}---\nContent-Type: text/html\n\n${page("")}\n${"-".repeat(10_000_000)}`,
  },
  // Old Office: OLE containers.
  {
    name: "an OLE container whose sectors run in a circle",
    key: "a.doc",
    ends: ["malformed", "hostile"],
    make: () => {
      const bytes = fixture("doc/barge.doc");
      const table = (bytes.readUInt32LE(76) + 1) * 512;
      return Buffer.concat([bytes.fill(0, table, table + 512), Buffer.alloc(8_000_000)]);
    },
  },
  {
    name: "an OLE container whose table of sectors names itself again and again",
    key: "a.doc",
    ends: ["malformed", "hostile"],
    make: () => {
      const bytes = Buffer.concat([fixture("doc/barge.doc"), Buffer.alloc(8_000_000)]);
      // The list of the table's sectors goes on in sector 0, whose every entry, the last too, is sector 0.
      bytes.writeUInt32LE(0, 68);
      return bytes.fill(0, 512, 1_024);
    },
  },
  {
    name: "a Word document that claims two thousand million characters",
    key: "a.doc",
    ends: ["too-large"],
    make: () => {
      const bytes = fixture("doc/barge.doc");
      bytes.writeUInt32LE(2_000_000_000, bytes.indexOf(Buffer.from([0xec, 0xa5]), 512) + 0x4c);
      return bytes;
    },
  },
  {
    name: "an Outlook message whose packed RTF claims 4 GB",
    key: "a.msg",
    ends: ["article"],
    make: () => {
      const bytes = fixture("msg/packed.msg");
      bytes.writeUInt32LE(0xffff_ffff, bytes.indexOf("LZFu") - 4);
      return bytes;
    },
  },
  // InDesign.
  {
    name: "half a million paragraphs in a story of InDesign",
    key: "a.icml",
    ends: ["hostile"],
    make: () => anInCopyStory("<Content>a</Content><Br/>".repeat(500_000)),
  },
  {
    name: "tables in cells in tables, 5,000 deep, in a story of InDesign",
    key: "a.icml",
    ends: ["hostile"],
    make: () => anInCopyStory(nested('<Table><Cell Name="0:0">', "</Cell></Table>", 5_000)),
  },
  {
    name: "a page of InDesign that inflates to 60 MB",
    key: "a.idml",
    ends: ["hostile"],
    make: () =>
      zipSync({
        mimetype: [strToU8("application/vnd.adobe.indesign-idml-package"), { level: 0 }],
        "Stories/Story_u1.xml": strToU8(anInCopyStory(spaces(60_000_000))),
      }),
  },
  // OpenDocument.
  {
    name: "an OpenDocument text that inflates to 4 GB",
    key: "a.odt",
    ends: ["hostile"],
    make: () => lying(anOpenText(odfParagraph(SENTENCE)), 0xfffffff0, "content.xml"),
  },
  {
    name: "an OpenDocument text that inflates to 60 MB",
    key: "a.odt",
    ends: ["hostile"],
    make: () => anOpenText(odfParagraph(spaces(60_000_000))),
  },
  {
    name: "an OpenDocument text of a million elements",
    key: "a.fodt",
    ends: ["article", "hostile"],
    make: () => aFlatText(odfParagraph(SENTENCE) + odfParagraph("a<text:s/>".repeat(1_000_000))),
  },
  {
    name: "half a million paragraphs in an OpenDocument text",
    key: "a.fodt",
    ends: ["article", "hostile"],
    make: () => aFlatText("<text:p>a</text:p>".repeat(500_000)),
  },
  {
    name: "sections in sections in sections, 5,000 deep",
    key: "a.odt",
    ends: ["hostile"],
    make: () => anOpenText(nested("<text:section>", "</text:section>", 5_000)),
  },
  {
    name: "spans in spans in spans, 200 deep, 2,000 times",
    key: "a.fodt",
    ends: ["article", "hostile"],
    make: () =>
      aFlatText(
        odfParagraph(SENTENCE) +
          odfParagraph(
            nested('<text:span text:style-name="T1">', "</text:span>", 200).repeat(2_000) + SENTENCE,
          ),
      ),
  },
  {
    name: "a paragraph of a billion spaces, by count",
    key: "a.odt",
    ends: ["article"],
    make: () => anOpenText(odfParagraph(`${SENTENCE}<text:s text:c="1000000000"/>${SENTENCE}`)),
  },
  {
    name: "an OpenDocument text with entities",
    key: "a.fodt",
    ends: ["hostile"],
    make: () => aFlatText(odfParagraph("&m;")).replace("?>", `?>${BOMB}`),
  },
  // Each of these paragraphs could hold the story, if the others tell nothing of it.
  {
    name: "a page of 1,000 notes to the desk",
    key: "a.html",
    ends: ["article"],
    make: () => page(PLEAS.map((plea) => `<p>${plea}</p>`).join("")),
  },
  {
    name: "a plain text of 1,000 notes to the desk",
    key: "a.txt",
    ends: ["article"],
    make: () => `${STORY}\n${PLEAS.join("\n\n")}\n`,
  },
  {
    name: "an item of 1,000 notes to the desk",
    key: "a.xml",
    ends: ["article"],
    make: () => newsItem(PLEAS.map((plea) => `<p>${plea}</p>`).join("")),
  },
  // Containers that promise what they do not hold.
  { name: "a ZIP archive of nothing", key: "a.docx", ends: ["unknown-format"], make: () => zipSync({}) },
  {
    name: "a ZIP archive cut after its first bytes",
    key: "a.docx",
    ends: ["malformed"],
    make: () => Uint8Array.of(0x50, 0x4b, 3, 4),
  },
  {
    name: "the first bytes of a PDF",
    key: "a.pdf",
    ends: ["malformed", "no-text"],
    make: () => "%PDF-1.7\n",
  },
];
