/** What the desks of news agencies write around a story; lib/reading/formats/anpa asks. */
import { NONE } from "./none.ts";

export const wires = {
  /** Which take (part or version) of a story follows: "lead", "Zusammenfassung". */
  takes: NONE,
  /** Tags before a headline, with a hyphen behind them: "CORRECTED-". Case counts. */
  headlineTags: NONE,
  /** Pictures that are sent along, behind the name of who sends them: "(AP) photos". */
  agencyPictures: NONE,
  /** The same, at the head of a note on them. */
  pictures: NONE,
  /** What may stand before either: "with". */
  with: NONE,
  /** Headings of the notebook behind a story: notes to editors, links, whom to call. */
  notebooks: NONE,
  /** Sentences with which a notebook opens. */
  notebookOpenings: NONE,
  /** Headings of the notes to editors in it. */
  notes: NONE,
  /** How sentences begin that open another part of it. */
  sections: NONE,
  /** Short labels of a note to editors, before a colon: "eds". */
  noteLabels: NONE,
  /** What closes a story, alone on its last line: "ends". */
  signOffs: NONE,
};
