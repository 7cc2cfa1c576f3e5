/** Reads files of stories that may be held, and says of a test that fails which wording decided. */
import { expect } from "vitest";
import type { Article } from "../../../lib/article.ts";
import { readArticle } from "../../../lib/reading/index.ts";

/** The lines of a typed file, as paragraphs. */
export const typed = (...lines: string[]) => `${lines.join("\n\n")}\n`;

/** A story as files of several formats, each with room for what may hold it. */
export function filesOf(headline: string, paragraphs: readonly string[]) {
  const marked = paragraphs.map((text) => `<p>${text}</p>`).join("");
  return {
    text: typed(headline, ...paragraphs),
    frontMatter: (fields: string) => `---\ntitle: ${headline}\n${fields}\n---\n\n${typed(...paragraphs)}`,
    page: ({ head = "", above = "", below = "" } = {}) =>
      `<!doctype html><html lang="en"><head><title>${headline}</title>${head}</head><body><article>${above}` +
      `<h1>${headline}</h1>${marked}${below}</article></body></html>`,
    ninjs: (fields: object = {}) =>
      JSON.stringify({ uri: "urn:example:1", type: "text", headline, body_html: marked, ...fields }),
    nitf: ({ meta = "", note = "" } = {}) =>
      `<?xml version="1.0"?><nitf><head>${meta}<docdata><doc-id id-string="x1"/></docdata></head><body><body.head>` +
      `<hedline><hl1>${headline}</hl1></hedline></body.head><body.content>${note}${marked}</body.content></body></nitf>`,
  };
}

/** A mail of plain text. */
export const mailed = (subject: string, body: string) =>
  `From: Ada Quill <ada@example.org>\nTo: desk@example.org\n` +
  `Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=\n` +
  `Message-ID: <1@example.org>\nContent-Type: text/plain; charset=utf-8\n\n${body}`;

/** Gives what reads a file as though it was uploaded at a time. It throws where a file is refused. */
export const readsAt =
  (at: string) =>
  async (content: string | Uint8Array, key = "story"): Promise<Article> => {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const upload = { bucket: "uploads", key, sequencer: "01", size: bytes.length, at };
    return (await readArticle(bytes, upload, { timeZone: "UTC", maxUploadBytes: 1_000_000 })).article;
  };

/** Readers get none of it at the time of its upload; what was refused, they do not get either. */
export function expectHeld(article: Article | undefined, wording: string): void {
  expect(article && isOut(article) ? `out, with "${wording}"` : "held").toBe("held");
}

/** Readers get it at the time of its upload. */
export function expectOut(article: Article | undefined, wording: string): void {
  const why = article?.warnings.map(({ message }) => message).join(" ") ?? "It is refused.";
  expect(article && isOut(article) ? "out" : `held, with "${wording}": ${why}`).toBe("out");
}

function isOut({ pubStatus, embargoedUntil = "", upload }: Article): boolean {
  return pubStatus === "usable" && embargoedUntil <= upload.at;
}
