/**
 * Openings by which a sentence points back: "But", "However,", "He also", "On Monday she". English; the
 * others are told beside.
 */

import { primaryLanguage } from "../../languages/tags.ts";
import { capped } from "../../text/capped.ts";
import { alternatives, speaksEnglish } from "../english-words.ts";
import { pointsBackIn } from "./back-references-by-language.ts";

/** After these a noun follows that is given by the calendar, not by the story: "This week". */
const CALENDAR =
  "(?:week|weekend|month|year|morning|afternoon|evening|season|summer|winter|autumn|fall|spring|decade|century|time|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas)";

const ENGLISH = [
  // A conjunction or an adverb that joins on to what was said.
  alternatives(`but|and|or|nor|so|yet|then|thus|hence|also|too|still|however|meanwhile|moreover|furthermore|nevertheless|nonetheless
    |therefore|instead|otherwise|likewise|similarly|additionally|besides|consequently|accordingly|indeed|conversely|regardless
    |afterwards?|thereafter|subsequently|elsewhere|alternatively|equally|again|plus|rather|nor|either way|even so|even then|that said|except|anyway|in the other|on the other|in both cases|in each case|in that case|in this case|of (?:these|those|them)|among (?:these|those|them)|from there|with (?:this|that)|following (?:this|that)|here's|here is
    |in addition|in contrast|by contrast|in turn|in fact|in other words|in particular|in short|in response|in return|in doing so|as a result|as such|as well
    |after that|after this|before that|before this|because of (?:this|that|it)|despite (?:this|that|it|these)|for example|for instance|for that|for this
    |on the other hand|at the same time|at that time|at the time|at that point|of course|to that end|to this end|since then|by then|until then|what's more|not only that
    |the former|the latter|another|others|one of them|some of them|many of them|most of them|all of them|none of them|neither|each of them|either|the same|the other|the others|the two|the pair|the duo|the trio|such`),
  // A pronoun, whatever case or contraction it stands in.
  alternatives(
    `(?:he|she|it|they)(?:['’](?:s|d|ll|re|ve))?|his|her|hers|its|their|theirs|him|them|himself|herself|themselves|itself`,
  ),
].join("|");
const DEMONSTRATIVE = `(?:this|that|these|those)(?:['’]s)?(?!\\s+(?:(?:past|coming)\\s+)?${CALENDAR}\\b)(?!\\s+(?:of|who|whose)\\b)`;
const POINTS_BACK = new RegExp(`^(?:(?:${ENGLISH})(?![\\p{L}'’-])|${DEMONSTRATIVE}(?![\\p{L}-]))`, "iu");
/**
 * "The 34-year-old striker", who was told of before: who is new is "a 34-year-old", or one "who" did
 * something.
 */
const BY_AGE = /^the \d{1,2}-year-old\b(?!(?:\s\S+){1,4} who(?:se)?\b)/i;
/** "The Frenchman headed the ball down": one who was named before. */
const BY_NATION =
  /^The (?:(?:(?:French|Welsh|Irish|Dutch|English)(?:wo)?m[ae]n|Scotsm[ae]n|Spaniards?|Britons?|Swedes?|Danes?|Finns?|Poles?|Turks?|Serbs?|Croats?|Scots?|Kiwis?)\b(?! \p{Lu})|(?:American|Argentin(?:e|ian)|Australian|Austrian|Belgian|Brazilian|Bulgarian|Canadian|Chilean|Colombian|Croatian|Czech|Egyptian|German|Ghanaian|Greek|Hungarian|Indian|Italian|Ivorian|Jamaican|Japanese|Kenyan|Mexican|Nigerian|Norwegian|Pakistani|Portuguese|Romanian|Russian|Senegalese|Serbian|Slovak|South African|Swiss|Ukrainian|Uruguayan)s?(?=,? (?:who|was|were|is|are|has|have|had|will|would|said|says?|won|lost|scored|beat|took|made|also|then|now|later|told|added|went|came|finished|headed|played|could|did|joined|left|led|put|sent|set|struck|struggled|saw|became|remains?|broke|served|started|signed|ran|rode)\b))/u;
/** "No, the mayor did not", "Worse still, it burned": to what, or than what, the sentence before tells. */
const ANSWERS =
  /^(?:(?:yes|no|well|sure|okay|ok|exactly|right|true|granted|why|how so)(?=[,.?!])|(?:even )?(?:worse|better)(?: (?:than (?:that|this)|still|yet)\b|,)|(?:worst|best) of all\b)/i;
const OPENS_QUESTION_OF_BOTH = /^both\s+(?!\S+(?:\s\S+){0,4}\sand\b)/i;
/** "On Monday he said", "In 2010 she moved": the subject behind a short adverbial is a pronoun. */
const ADVERBIAL =
  /^(?:in|on|at|by|during|after|before|since|until|from|last|later|earlier|early|late|now|today|yesterday|tonight|once|there|here|this|two|three|four|five|six|\d+|ultimately|eventually|finally|initially|originally|previously|recently|currently|soon|sometimes|often|first|second|third|next|overall|apparently|perhaps|fortunately|unfortunately|sadly|clearly|certainly)\b((?:\s+[^\s,]+){0,2}\s+(?:he|she|it|they))\b/i;
/**
 * "A week earlier, he was", "Asked about the plan, she": whatever stands before the comma, if it names
 * nobody.
 */
const PARENTHETIC = /^([^,.;:"“”?!]{1,70}),\s+(?:he|she|it|they|his|her|their|its)\b/i;
/** Clauses that have a subject of their own, to which the pronoun may refer: "When the ship sank, it". */
const CLAUSE = capped(
  70,
  /^(?:(?:when|while|although|though|if|because|once|where|whenever|unless|every|whatever|whoever|the)\s+(?!(?:he|she|it|they)\b)|(?:as|after|before|since|until)\s.*\b(?:was|were|had|has|have|is|are|will|would|could|did|does|said|came|went|took|left|made|fell|got|began|\p{L}{2,}ed)\b)/iu,
);
const CALENDAR_NAME =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|New Year)\b/g;
/** "In Paris, he": a place is nobody. */
const PLACED =
  /^(?:in|at|from|near|outside|across|to)\s+(?:the\s+)?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}$/iu;

/**
 * Nobody is named in the adverbial to whom the pronoun could refer ("After Ada Quill arrived, she spoke").
 */
function pronounBehindAdverbial(said: string): boolean {
  const close = ADVERBIAL.exec(said)?.[1];
  if (close !== undefined && namesNobody(close)) return true;
  const apart = PARENTHETIC.exec(said)?.[1];
  if (apart === undefined || CLAUSE.test(apart)) return false;
  return PLACED.test(apart) || namesNobody(apart.replace(/^\S+/, ""));
}

/**
 * "The plan, he said, will fail": the claim of somebody else, unless it opens with the name of whom it speaks
 * ("Ada Quill's crew, she said"). A name further in is a place, or whom the claim is about.
 */
const ASIDE =
  /^([^"“”]{3,}), (?:he|she|they) (?:said|says|added|adds|told|explained|noted|insisted|warned|claimed)\b/;

const OPENS_WITH_NAME = /^(?:\p{Lu}\S*\s+\p{Lu}|\p{Lu}\p{L}+[’']s?\s)/u;

function claimedBySomebody(said: string): boolean {
  const before = ASIDE.exec(said)?.[1];
  return before !== undefined && !OPENS_WITH_NAME.test(before);
}

/** "Rao called it an insult", "Police named her as": of what, or of whom, the sentence before tells. */
const SPEAKS_OF_IT =
  /^(?:The )?(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:also |later |then )?(?:call(?:s|ed)|describ(?:es|ed)|dubb(?:s|ed)|term(?:s|ed)|label(?:s|led)|brand(?:s|ed)|nam(?:es|ed)|identif(?:ies|ied)|hail(?:s|ed)|blam(?:es|ed)|accus(?:es|ed)|dismiss(?:es|ed)|denounc(?:es|ed)|welcom(?:es|ed)|condemn(?:s|ed)|prais(?:es|ed)|criticis(?:es|ed)|criticiz(?:es|ed)|reject(?:s|ed)|arrest(?:s|ed)|releas(?:es|ed))\s+(?:(?:it|him|them)\b|her(?=\s+(?:as|an?|the|to|on|in|for|at)\b|\s+["“‘']|[.,]))/u;
/** "Not only did they keep their seats", "Never has he been so": the pronoun behind its verb. */
const INVERTED =
  /^(?:not only|not once|never(?: before)?|nowhere|rarely|seldom|hardly|barely|no sooner|only (?:then|now|later|recently|once|twice)|so|neither|nor|at no (?:time|point))\s+(?:(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|must)\s*)?(?:he|she|it|they)\b/i;

/**
 * "The council had wanted him to resign": a body is its subject, and nobody is named whom the pronoun could
 * mean.
 */
const OF_SOMEBODY = new RegExp(
  `^(?:The|A|An|Some) ((?:\\p{Ll}+ ){0,2})(?:${alternatives(`councils?|courts?|police|clubs?|company|firm|committee|board|party|union|ministry|department|agency|hospital|university|school|authorities
    |officials|prosecutors|officers|government|jury|panel|bank|charity|commission|tribunal|fans|critics|supporters|doctors|investigators|judges`)})\\b([^,;:"“]{0,60}?)\\b(?:him|he|her|she|his)\\b`,
  "u",
);
const SOMEBODY = capped(
  1_000,
  /\p{Lu}\p{L}|\b(?:who|whom|whose|\p{Ll}+(?:er|or|ant|ent|ist|ian|man|men|ee)s?|suspects?|accused|deceased|victims?|child(?:ren)?|boys?|girls?|sons?|wife|husband|parents?|couple|people|pilots?|guards?|students?|nurses?|mps?|heads?|chiefs?)\b/u,
);

function speaksOfSomebody(said: string): boolean {
  const found = OF_SOMEBODY.exec(said);
  return found !== null && !SOMEBODY.test(`${found[1]}${found[2]}`);
}

const namesNobody = (text: string) => !/\p{Lu}\p{L}/u.test(text.replace(CALENDAR_NAME, ""));

/** What has been told of already: an event, a person in it or a body, that the sentence takes for known. */
const KNOWN = new RegExp(
  `^The (?:${alternatives(`accident|announcement|blast|bill|clash|clip|crash|deal|decision|development|discovery|explosion|fire|incident|move|news
    |order|protest|ruling|statement|tragedy|verdict|video|accused|couple|deceased|duo|pair|suspect|suspects|trio|victim|victims|man|woman|boy|girl
    |teenager|actor|actress|star|officer|driver|player|company|firm|club|charity|airline|retailer|carmaker|startup|union|group|band|film|movie|book|show|app|message|letter|report|study|survey|poll|researchers|judge|jury|team|school|hospital|university`)})(?:,|\\s+[-–—]|\\s+(?:was|were|is|are|has|have|had|will|would|took|comes?|came|occurred|happened|follows|followed
    |marks|marked|sparked|prompted|triggered|drew|shows?|showed|died|also|reportedly|allegedly|said|says|told|added)\\b)`.replace(
    /\n\s*/g,
    "",
  ),
  "u",
);

/**
 * Whether a sentence speaks of what only the story's lead can have told: "The incident took place in the
 * morning."
 */
export const pointsToLead = (text: string, language: string | undefined): boolean =>
  speaksEnglish(language) && KNOWN.test(text);

const SAYS =
  "said|says|told|tells|added|adds|wrote|writes|tweeted|explained|insisted|warned|noted|argued|claimed";
const TITLE = "(?:(?:Mr|Ms|Mrs|Dr)\\.? )?";
const BARE_SPEAKER = new RegExp(
  `(?:^|["”],? )${TITLE}(\\p{Lu}\\p{Ll}[\\p{L}'’-]+) (?:${SAYS})\\b|[,"”] (?:${SAYS}) ${TITLE}(\\p{Lu}\\p{Ll}[\\p{L}'’-]+)(?=[.,]|$)`,
  "u",
);

/**
 * The one word by which the speaker of a sentence goes, if that is all that it tells of him: "Quill" of
 * `"No," said Quill.`
 */
export function bareSpeaker(text: string, language: string | undefined): string | undefined {
  const found = speaksEnglish(language) ? BARE_SPEAKER.exec(text) : null;
  return found?.[1] ?? found?.[2];
}

/**
 * Whether a sentence opens by pointing back to an earlier one. English rules hold when the language is
 * unknown.
 */
export function pointsBack(text: string, language: string | undefined): boolean {
  const said = text.replace(/^[\s"'“”‘’„«»「『(（[¿¡–—-]+/, "");
  if (!speaksEnglish(language)) return pointsBackIn(primaryLanguage(language) ?? "", said, text);
  return (
    POINTS_BACK.test(said) ||
    BY_AGE.test(said) ||
    BY_NATION.test(said) ||
    ANSWERS.test(text) || // what is quoted may answer what a reporter asked
    OPENS_QUESTION_OF_BOTH.test(said) ||
    pronounBehindAdverbial(said) ||
    claimedBySomebody(said) ||
    SPEAKS_OF_IT.test(said) ||
    INVERTED.test(said) ||
    speaksOfSomebody(said)
  );
}
