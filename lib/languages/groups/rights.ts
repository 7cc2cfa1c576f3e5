/** What a story's terms of use, or its note to editors, say of machines; lib/writer asks. */
import { NONE } from "./none.ts";

export const rights = {
  /** Names machines that read or write: "artificial intelligence", "text and data mining". */
  machines: NONE,
  /** The same in capitals, which small letters would make other words: "AI". */
  machinesInCapitals: NONE,
  /** Names what a summary does to a text: "rewritten", "abridged". */
  rewriting: NONE,
};
