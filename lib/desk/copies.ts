/** A summary as it is taken elsewhere: as text, as HTML, as Markdown. */

export interface Copied {
  headline: string | undefined;
  /** The summary's text: paragraphs and points are divided by line ends. */
  text: string;
  /** Where its article is read. */
  url: string;
}

export type CopyFormat = "text" | "html" | "markdown";

export function writeCopy(format: CopyFormat, { headline, text, url }: Copied): string {
  const lines = text.split(/\n+/);
  if (format === "text") return [headline, text].filter(Boolean).join("\n\n");
  if (format === "html") {
    const title = headline ? `<h2>${escapeHtml(headline)}</h2>\n` : "";
    return `${title}${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("\n")}\n`;
  }
  const title = headline ? `## [${escapeMarkdown(headline)}](${url})\n\n` : "";
  return `${title}${lines.map(escapeMarkdown).join("\n\n")}\n`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What Markdown would take for its own. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}
