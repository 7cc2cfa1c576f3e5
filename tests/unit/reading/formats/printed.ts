/** PDF files for the tests, written object by object: text at a place, in one of the fonts every reader has. */

/** A line of text at a place on a page of 612 by 792 points, from the bottom left. */
export interface Put {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

/** The bytes of a PDF whose objects are numbered from 1; the first is the catalogue. */
export function pdfOf(objects: readonly string[], trailer = ""): Uint8Array {
  let written = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = written.length;
    written += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = written.length;
  written += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) written += `${String(offset).padStart(10, "0")} 00000 n \n`;
  written += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(written, "latin1");
}

export function stream(content: string, dictionary = ""): string {
  return `<< /Length ${content.length} ${dictionary} >>\nstream\n${content}\nendstream`;
}

/** A PDF with these pages. */
export function aPdf(
  pages: readonly (readonly Put[])[],
  properties: Record<string, string> = {},
): Uint8Array {
  const first = 6;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(" ");
  const info = Object.entries(properties)
    .map(([name, value]) => `/${name} (${escaped(value)})`)
    .join(" ");
  return pdfOf(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
      `<< ${info} >>`,
      ...pages.flatMap((page, index) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
        stream(page.map(drawn).join("\n")),
      ]),
    ],
    "/Info 5 0 R",
  );
}

function drawn({ text, x, y, size = 10, bold }: Put): string {
  return `BT /${bold ? "F2" : "F1"} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`;
}

function escaped(text: string): string {
  return Buffer.from(text.replace(/[\\()]/g, "\\$&"), "latin1").toString("latin1");
}

/** Breaks a text into lines of about so many characters, the way a narrow column does. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Paragraphs set in a column: each wrapped, with a gap between them. Gives what was put, and where it ends. */
export function column(
  paragraphs: readonly string[],
  x: number,
  top: number,
  width: number,
  gap = 18,
): Put[] {
  const put: Put[] = [];
  let y = top;
  for (const paragraph of paragraphs) {
    for (const text of wrapped(paragraph, width)) {
      put.push({ text, x, y });
      y -= 12;
    }
    y -= gap - 12;
  }
  return put;
}
