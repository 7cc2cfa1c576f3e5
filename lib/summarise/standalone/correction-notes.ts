/**
 * A newsroom's notes on errors in its own story: "An earlier version said …". They are for those who read
 * that version. The reader of a summary did not, and a part of the note would repeat the error.
 */
import type { Block } from "../../article.ts";
import { alternatives, anyPartOf, compilePhrases, listPhrases } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { makeWordSign } from "../../text/word-signs.ts";
import type { Sentence } from "../ranking.ts";
import { isNoteLabel, opensWithNoteLabel } from "../sentences/index.ts";
import { pointsBack } from "./back-references.ts";

/**
 * Where the first words of a note may stand: behind marks, and behind a label of any words, "Update 6
 * May 2024: ".
 */
const HEAD_OF_NOTE = [/^[^\p{L}"“„«]{0,4}/u, /^[^\p{L}"“„«]{0,4}[^:.]{2,40}: /u];
const OPENS_NOTE = compilePattern(
  `(?!${anyPartOf("corrections", "exceptions")})${alternatives(
    listPhrases("corrections", "openings", "stories"),
    { isPart: true },
  )}`,
  "uy",
);
const mayOpenNote = makeWordSign(listPhrases("corrections", "openings", "stories"), { areStems: true });
/** "On Saturday we reported that … We accept that this was untrue." */
const REPORTED = compilePhrases(listPhrases("corrections", "reported"));
const APOLOGY = compilePhrases(listPhrases("corrections", "apologies"), { at: "start", before: "\\W*" });
/** Words for a story that may open a note. They do if the sentence says what was changed. */
const TELLS_OF_STORY = compilePhrases(listPhrases("corrections", "stories"), {
  at: "start",
  before: "[^\\p{L}]{0,4}",
});
const TELLS_CHANGE = compilePhrases(listPhrases("corrections", "changes"));

/** "In der ursprünglichen Fassung des Gesetzes": the earlier version of something else. */
const [VERSIONS, OF, OWN_STORY] = (["versions", "of", "own"] as const).map((list) =>
  anyPartOf("corrections", list),
);
const OF_ELSE = compilePattern(`${VERSIONS}\\p{L}* (?:\\p{L}+ )?${OF}\\b(?! ?${OWN_STORY})`, "u");

/** "… not in Skarholm as an earlier version said." */
const WITHIN = compilePhrases(listPhrases("corrections", "within"), { isCaseSensitive: true });

/** How far into a sentence its opening is looked for. */
const MAX_HEAD_LENGTH = 260;

function opensNote(text: string): boolean {
  const head = text.slice(0, MAX_HEAD_LENGTH).toLowerCase();
  if (opensWithNoteLabel(text) || (head.includes(" version") && WITHIN.test(head))) return true;
  if (!mayOpenNote(text)) return false;
  if (!HEAD_OF_NOTE.some((before) => noteFollows(head, before)) || OF_ELSE.test(head)) return false;
  return !TELLS_OF_STORY.test(head) || TELLS_CHANGE.test(head);
}

/** Whether the words of a note stand behind what the pattern finds at the head. */
function noteFollows(head: string, before: RegExp): boolean {
  const found = before.exec(head);
  if (!found) return false;
  OPENS_NOTE.lastIndex = found[0].length;
  return OPENS_NOTE.test(head);
}

/** At most so many sentences stand between the report that is taken back and the apology. */
const REPORTED_SOON = [1, 2, 3];
const apologises = (sentence: Sentence | undefined, block: number, ahead: number) =>
  sentence !== undefined && (ahead === 1 || sentence.block === block) && APOLOGY.test(sentence.text);

/** If its paragraph goes on behind a note, at most so many sentences belong to the note. */
const MAX_OWN_SENTENCES = 2;
/** A paragraph's end that has no more sentences than this is the note's. */
const MAX_CLOSING_SENTENCES = 3;

/**
 * Finds the sentences of a newsroom's note on its story: from the words that open it to the end of the
 * paragraph, and those of the next one that point back to it.
 *
 * @param said the sentences of `body`, in order
 * @param language BCP 47
 * @returns indices into `said`
 */
export function findCorrectionNotes(
  said: readonly Sentence[],
  body: readonly Block[],
  language: string | undefined,
): ReadonlySet<number> {
  const notes = new Set<number>();
  const isHeaded = (block: number) => {
    const above = body[block - 1];
    return above !== undefined && isNoteLabel(above.text);
  };
  for (let at = 0; at < said.length; at++) {
    const { text, block } = said[at]!;
    const isFirst = said[at - 1]?.block !== block;
    const goesOn =
      notes.has(at - 1) && isFirst && block - said[at - 1]!.block < 3 && pointsBack(text, language);
    const isTakenBack =
      REPORTED_SOON.some((ahead) => apologises(said[at + ahead], block, ahead)) && REPORTED.test(text);
    if (!goesOn && !isTakenBack && !opensNote(text) && !(isFirst && isHeaded(block))) continue;
    let end = at + 1;
    while (said[end]?.block === block) end++;
    const last =
      isFirst || end - at - 1 <= MAX_CLOSING_SENTENCES ? end : Math.min(end, at + 1 + MAX_OWN_SENTENCES);
    for (let own = at; own < last; own++) notes.add(own);
    if (isTakenBack) notes.add(at + 1);
    at = Math.max(last - 1, at);
  }
  return notes;
}
