/**
 * A newsroom's notes on its own story: "An earlier version said …". They tell readers of yesterday what was
 * wrong; who reads a summary never saw it, and told in part they repeat the error.
 */
import type { Block } from "../../article.ts";
import { alternatives, compilePhrases, LANGUAGES, type Language } from "../../languages/index.ts";
import type { Sentence } from "../ranking.ts";
import { isNoteLabel, opensWithNoteLabel } from "../sentences/index.ts";
import { pointsBack } from "./back-references.ts";

/** What a newsroom calls what it publishes. */
const STORY = [
  "article|story|report|post|piece|page|obituary|column|interview|review|feature|dispatch|recipe",
  "transcript|podcast",
  "newsletter|headline|caption|photo caption|standfirst|chart|graphic|map|item|blog|live ?blog",
  "analysis|explainer",
  "fact[ -]?check|essay|profile|q&a|guide|quiz|list",
].join("|");
/** With a bare "the", most of those are other people's: "The report was revised." */
const OURS = [
  `(?:this|our) (?:${STORY}|version)`,
  "the (?:article|story|obituary|headline|caption|photo caption|standfirst)",
].join("|");
const WRONGLY = "incorrectly|wrongly|mistakenly|erroneously|inaccurately|falsely";
const EARLIER = "earlier|previous|prior|original|initial";
const FIRST = "originally|initially|previously|earlier";
const CHANGED = "amended|corrected|updated|edited|changed|revised|modified|clarified|altered";
const BECAUSE_OF = "because of|due to|owing to|through";
const WAS = "was|were|has been|have been|is";
/** What an earlier version did, when it is said of a story and not of a bill. */
const SAID = [
  `${WRONGLY}|said|stated|gave|had (?:said|stated|${WRONGLY})|mis\\p{L}+|suggested|implied`,
  "indicated|reported",
  "referred|described|quoted|attributed|omitted|named|identified|asserted|claimed",
  "contained (?:an?|the) (?:error|mistake|inaccura)|included (?:an?|the) (?:error|mistake|incorrect|wrong)",
].join("|");
const OUT_OF_PLACE = "misidentified|misstated|misspelled|misquoted|misattributed";
const ON_DATE = String.raw`(?: (?:at|on))?(?: [\p{L}\d.:]{1,9},?){0,5}:?`;

/** How a note opens in English: the first words of its sentence. */
const ENGLISH = [
  [
    `(?:${OURS})(?: above| below)? (?:${WAS}) `,
    `(?:since |further |first |subsequently |later |twice |also )*(?:${CHANGED})\\b`,
  ],
  [
    `(?:${OURS})(?: \\p{L}+)? (?:${FIRST}|${WRONGLY}) (?:\\p{L}+ )?`,
    `(?:${SAID}|read|ran|listed|put|appeared|included|contained)`,
  ],
  [
    `(?:in )?(?:an?|the|our|one) (?:${EARLIER}|former|first) (?:\\p{L}+ )?`,
    `(?:versions?|editions?|headline|caption|post|tweet|graphic)(?: of (?:${OURS}))?,?`,
    `(?: (?:published|posted|online|on|that) [^.]{0,40}?)? (?:${SAID})`,
  ],
  [`(?:in )?(?:an?|the|our) (?:${EARLIER}) (?:\\p{L}+ )?versions? of (?:this|our) `],
  [
    `(?:${BECAUSE_OF}|following) an? (?:\\p{L}+ )?(?:error|mistake|mix-up)(?: \\p{L}+){0,3}, `,
    "(?:this|the|an?|our|we|in)\\b",
  ],
  [
    "in an? (?:\\p{L}+ ){0,2}(?:story|stories|article|report|brief|headline|caption|column)\\b",
    `[^.]{0,120}\\b(?:${WRONGLY}|${OUT_OF_PLACE})`,
  ],
  [
    "(?:when|if|whenever) (?:we|you) (?:learn|find|spot|see|notice|believe|make)\\b",
    "[^.]{0,60}\\b(?:mistakes?|errors?|inaccura\\p{L}+)",
  ],
  [
    `this (?:\\p{L}{3,9}\\.? \\d{1,2} )?(?:${STORY}) `,
    "(?:corrects|clarifies|removes|fixes|has been|was|is) (?:\\p{L}+ ){0,3}(?:to |the |a |in |an )",
  ],
  [`this is (?:a|the) corrected (?:version|${STORY})`],
  [
    `(?:this|earlier) versions?(?: of (?:this|the|our) (?:${STORY}))? `,
    "(?:corrects?|clarif(?:y|ies)|fix(?:es)?|removes?|(?:incorrectly )?said|stated|mis\\p{L}+)",
  ],
  [
    "the (?:headline|text|body|introduction|caption|standfirst)s?(?: and (?:the ",
    ")?\\p{L}+)?(?: of this \\p{L}+)? ",
    "(?:was|were|has been|have been) (?:amended|corrected|changed|updated|edited)",
  ],
  [
    `(?:${BECAUSE_OF}) [^.,]{4,80}, `,
    `(?:(?:an|a|our|the) (?:earlier|previous|prior|original) version|this (?:${STORY}))`,
  ],
  [
    `(?:last )?(?:updated|amended|corrected|edited|changed|revised)${ON_DATE} `,
    "(?:to (?:correct|clarify|make clear|reflect|remove|fix)|corrects|clarifies)\\b",
  ],
  [`we (?:${FIRST}|${WRONGLY}) `, "(?:said|reported|stated|wrote|published|described|identified|gave|named)"],
  ["an (?:earlier|previous) edition had (?!been)"],
  [`the original (?:article|story|post|headline|obituary|version of this \\p{L}+) (?:${SAID})`],
  ["(?:an?|the) (?:photo |picture )?caption (?:on|with|in|accompanying|for) an? (?:earlier|previous)"],
  [
    "an (?:incorrect|wrong) (?:photograph|photo|picture|image|caption|headline) ",
    "(?:was|appeared|accompanied)",
  ],
  ["(?:this|the) error (?:has been|was) (?:corrected|fixed|amended)"],
  [
    "(?:we |\\p{L}+ |the (?:\\p{L}+ ){1,4})(?:sincerely |deeply ",
    ")?(?:regrets?|apologi[sz]es?(?: \\p{L}+)? for) ",
    "(?:the|this|any|our|that) (?:error|mistake|confusion|mix-up|inaccuracy)",
  ],
  [`we (?:have|'ve)? ?(?:since )?(?:amended|corrected|updated) (?:this|the|our) (?:${STORY})`],
].map((parts) => parts.join(""));

const wordsOf = (list: keyof Language["corrections"]) =>
  LANGUAGES.flatMap(({ corrections }) => corrections[list]);

/** A label of any words may stand before: "Update 6 May 2024: This story originally said …" */
const HEAD_OF_NOTE = String.raw`[^\p{L}"“„«]{0,4}(?:[^:.]{2,40}: )?`;
const NOTES = [
  ...ENGLISH.map((opening) => new RegExp(`^${HEAD_OF_NOTE}(?:${opening})`, "u")),
  ...LANGUAGES.filter(({ corrections }) => corrections.openings.length > 0).map(({ corrections }) =>
    compilePhrases([...corrections.openings, ...corrections.stories], {
      at: "start",
      before: HEAD_OF_NOTE,
      isPart: true,
      isCaseSensitive: true,
    }),
  ),
];
/** "On Saturday we reported that … We accept that this was untrue." */
const APOLOGY = new RegExp(
  String.raw`^\W*(?:we|the \p{L}+) (?:now |fully |wholly )?(?:${[
    "accepts?|acknowledges?|apologi[sz]es?|regrets?",
    "(?:are|am|is) (?:happy|pleased) to (?:clarify|make clear|correct)",
    "wish(?:es)? to (?:clarify|correct|make clear|apologi[sz]e)",
  ].join("|")})\b`,
  "iu",
);
const TOLD = "reported|said|stated|published|suggested|claimed|alleged|wrote|described|identified";
const REPORTED = new RegExp(
  String.raw`\b(?:we|${[
    String.raw`our (?:\p{L}+ )?(?:article|story|report|headline|column|piece|obituary|interview)`,
    "(?:an|this|the) (?:article|story|report|column|piece|headline)",
  ].join("|")})\b[^.]{0,120}\b(?:${TOLD})\b`,
  "iu",
);
/** A story that is told of, in words with which a note may open: it is one where it says what was changed. */
const TELLS_OF_STORY = compilePhrases(wordsOf("stories"), { at: "start", before: "[^\\p{L}]{0,4}" });
const TELLS_CHANGE = compilePhrases(wordsOf("changes"));

/** "In der ursprünglichen Fassung des Gesetzes": the earlier version of something else. */
const [VERSIONS, OF, OWN_STORY] = (["versions", "of", "own"] as const).map((list) =>
  alternatives(wordsOf(list), { isPart: true }),
);
const OF_ELSE = new RegExp(`${VERSIONS}\\p{L}* (?:\\p{L}+ )?${OF}\\b(?! ?${OWN_STORY})`, "u");

/** "… not in Skarholm as an earlier version said." */
const WITHIN = new RegExp(
  [
    "\\b(?:(?:as|that) an (?:earlier|previous) version (?:said|had it|stated|suggested|claimed)",
    `(?:earlier|previous|original) versions? of (?:this|our) (?:${STORY})`,
    "(?:reported|stated|said|published|misidentified|misstated|misspelled|given)(?: \\p{L}+)? " +
      "(?:in|with|on) an (?:earlier|previous) version)\\b",
  ].join("|"),
  "u",
);

/** How far into a sentence its opening is looked for. */
const HEAD = 260;

function opensNote(text: string): boolean {
  const head = text.slice(0, HEAD).toLowerCase();
  if (opensWithNoteLabel(text) || (head.includes(" version") && WITHIN.test(head))) return true;
  if (!NOTES.some((note) => note.test(head)) || OF_ELSE.test(head)) return false;
  return !TELLS_OF_STORY.test(head) || TELLS_CHANGE.test(head);
}

/** The apology comes so many sentences behind what is taken back. */
const REPORTED_SOON = [1, 2, 3];
const apologises = (sentence: Sentence | undefined, block: number, ahead: number) =>
  sentence !== undefined && (ahead === 1 || sentence.block === block) && APOLOGY.test(sentence.text);

/** Of a note amid a paragraph that goes on behind it, so many sentences are its own. */
const OWN = 2;
/** A paragraph's end that has no more sentences than this is the note's. */
const CLOSE = 3;

/**
 * The sentences that are a newsroom's note on its story, from the words that open it to the end of the
 * paragraph, with what points back at it from the next.
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
    const last = isFirst || end - at - 1 <= CLOSE ? end : Math.min(end, at + 1 + OWN);
    for (let own = at; own < last; own++) notes.add(own);
    if (isTakenBack) notes.add(at + 1);
    at = Math.max(last - 1, at);
  }
  return notes;
}
