/** The notebook that dpa and others write behind a story: notes to editors, links, whom to call. */
import { anyOf } from "../../../languages/index.ts";
import { compilePattern } from "../../../languages/patterns.ts";

const OPENS = compilePattern(`^(?:#+ ?${anyOf("wires", "notebooks")}|${anyOf("wires", "notebookOpenings")})`);
const NOTES = compilePattern(`^#+ ?${anyOf("wires", "notes")}`);
/** Another section, a rule between sections, or the end of what may be published. */
const SECTION = compilePattern(String.raw`^(?:#|\*[* ]*$|${anyOf("wires", "sections")})`);

/** The lines of a story, and those of the notebook behind it. */
export function splitNotebook(lines: readonly string[]): {
  readonly story: readonly string[];
  readonly notebook: readonly string[];
} {
  const end = lines.findIndex((line) => OPENS.test(line.trim()));
  return end < 0
    ? { story: lines, notebook: [] }
    : { story: lines.slice(0, end), notebook: lines.slice(end) };
}

/** What a notebook tells editors about the story; who wrote it and their numbers are no note. */
export function findNotebookNotes(notebook: readonly string[]): string[] {
  const notes: string[] = [];
  let inNotes = false;
  for (const line of notebook.map((written) => written.trim())) {
    if (SECTION.test(line)) inNotes = NOTES.test(line);
    else if (inNotes && line !== "") notes.push(line.replace(/^[-*•] /, ""));
  }
  return notes;
}
