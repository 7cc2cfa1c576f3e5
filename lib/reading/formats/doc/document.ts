/** The texts of a Word document, gathered to a manuscript. */
import type { Trace } from "../../draft.ts";
import { openOle } from "../containers/ole.ts";
import { listDistinctLines } from "../manuscript/collector.ts";
import { readOleProperties } from "../manuscript/ole-properties.ts";
import type { Manuscript } from "../manuscript/passage.ts";
import { readCharacterRuns, readParagraphRuns } from "./formatting.ts";
import { damagedDocument, OLD_WORD_DOCUMENT, readDocHeader } from "./header.ts";
import { type DocParts, readDocPassages } from "./paragraphs.ts";
import { readPieces } from "./pieces.ts";
import { readDocStyles } from "./styles.ts";

/**
 * Reads a Word 97–2003 document. Deleted passages, comments, notes and hidden text go to the trace; headers
 * and footers are margins; what stands in text boxes follows the story.
 *
 * @throws {Rejection} when it is damaged, has a password, is older than Word 97, or asks for too much
 */
export function readDoc(bytes: Uint8Array, trace: Trace): Manuscript {
  const streams = openOle(bytes, OLD_WORD_DOCUMENT);
  const main = streams.get("WordDocument")?.read();
  if (!main) throw damagedDocument();
  const header = readDocHeader(main);
  const tables = streams.get(header.tableStream)?.read();
  if (!tables) throw damagedDocument();
  const parts: DocParts = {
    main,
    pieces: readPieces(header.cut(tables, "pieces")),
    characterRuns: readCharacterRuns(main, header.cut(tables, "characterRuns")),
    paragraphRuns: readParagraphRuns(main, header.cut(tables, "paragraphRuns")),
    styles: readDocStyles(header.cut(tables, "styles")),
  };
  for (const name of ["footnotes", "endnotes", "comments"] as const)
    for (const { text } of readDocPassages(parts, trace, header.range(name)))
      trace.drop(name.slice(0, -1), text);
  const margins = readDocPassages(parts, trace, header.range("margins"));
  return {
    passages: readDocPassages(parts, trace, header.range("story"), header.range("boxes")),
    margins: listDistinctLines(margins.map(({ text }) => text)),
    properties: readOleProperties(streams.get("\u0005SummaryInformation")?.read()),
  };
}
