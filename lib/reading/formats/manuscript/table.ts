/** Tables in manuscripts: forms, layout, and figures, which mean nothing outside their table. */
import { findNoticesInFields } from "../../../newsroom/field-notices.ts";
import { isParagraph } from "../../../text/words.ts";
import type { Trace } from "../../draft.ts";
import { findPart } from "./labels.ts";
import type { ManuscriptPassage } from "./passage.ts";

/**
 * Reads one row; takes the passages of each cell. A row of one cell is layout. A row of two may be a form's
 * ("Headline", "Storm hits coast"; "Embargo", "12 June, 06:00"). Otherwise only a cell that holds running
 * copy is read.
 */
export function readRow(cells: readonly (readonly ManuscriptPassage[])[], trace: Trace): ManuscriptPassage[] {
  const [label, stated] = cells.map((cell) => cell.map(({ text }) => text.trim()).join(" "));
  const name = label?.replace(/(?:(?<!\s)\s+)?:$/, "") ?? "";
  if (cells.length === 2 && stated && (findPart(name) || findNoticesInFields([[name, stated]]).length > 0))
    return [{ role: "paragraph", text: `${name}: ${stated}` }];
  return cells.flat().filter((passage) => {
    const isKept = cells.length === 1 || isParagraph(passage.text);
    if (!isKept) trace.drop("table", passage.text);
    return isKept;
  });
}
