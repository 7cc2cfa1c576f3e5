/**
 * Words of the rules that only English has so far, about how a sentence points back to the one before it. A
 * rule that other languages have, too, finds its words in `backReferences` of each language's file.
 */
import { phrases } from "./phrases.ts";

export const enOpenings = {
  /** They open a short adverbial, behind which the subject stands: "On Monday he". */
  adverbials: phrases(`
    in, on, at, by, during, after, before, since, until, from, last, later, earlier, early, late, now, today,
    yesterday, tonight, once, there, here, this, two, three, four, five, six, #, ultimately, eventually,
    finally, initially, originally, previously, recently, currently, soon, sometimes, often, first, second,
    third, next, overall, apparently, perhaps, fortunately, unfortunately, sadly, clearly, certainly
  `),
  /** They answer, or judge, what was said before: "Yes, …". */
  answers: [
    "yes",
    "no",
    "well",
    "sure",
    "okay",
    "ok",
    "exactly",
    "right",
    "true",
    "granted",
    "why",
    "how so",
  ],
  /** They open a clause with a subject of its own: "When the ship sank, it". */
  clauses: phrases(`
    when, while, although, though, if, because, once, where, whenever, unless, every, whatever, whoever,
    the
  `),
  /** They open a clause, or only name a moment; a verb tells: "After the ship sank, it". */
  moments: ["as", "after", "before", "since", "until"],
  clauseVerbs: phrases(`
    was, were, had, has, have, is, are, will, would, could, did, does, said, came, went, took, left, made,
    fell, got, began
  `),
  calendarNames: phrases(`
    Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, January, February, March, April, May,
    June, July, August, September, October, November, December, Christmas, Easter, New Year
  `),
  /** Verbs of saying in an aside: "The plan, he said, will fail". */
  asideVerbs: phrases("said, says, added, adds, told, explained, noted, insisted, warned, claimed"),
  /** Verbs of saying beside a bare surname: `"No," said Quill.` */
  saying: phrases(`
    said, says, told, tells, added, adds, wrote, writes, tweeted, explained, insisted, warned, noted, argued,
    claimed
  `),
  /** Behind these the pronoun stands behind its verb: "Never has he". */
  inversions: phrases(`
    not only, not once, never( before|), nowhere, rarely, seldom, hardly, barely, no sooner,
    only (then|now|later|recently|once|twice), so, neither, nor, at no (time|point)
  `),
  auxiliaries: phrases(`
    do, does, did, is, are, was, were, has, have, had, will, would, can, could, should, must
  `),
  /** Nouns for people whom a pronoun could mean, and who have no ending that tells them. */
  people: phrases(`
    who, whom, whose, suspect(s|), accused, deceased, victim(s|), child(ren|), boy(s|), girl(s|), son(s|),
    wife, husband, parent(s|), couple, people, pilot(s|), guard(s|), student(s|), nurse(s|), mp(s|), head(s|),
    chief(s|)
  `),
  /** What stands before a noun, or between its adjective and it. */
  beforeNoun: phrases(`
    the, a, an, his, her, its, their, our, your, my, this, these, those, of, for, in, on, at, with, by, from,
    no, some, any, more, many, two, three, and
  `),
  /** They stand between a demonstrative and a day that it means: "this past week". */
  nearest: ["past", "coming"],
  /** "It" that stands for no noun: "It is time to". It may open a story. */
  expletives: phrases(`
    it('s| has| had) been, it (is|was|'s) (not|no|time|almost|nearly|official|easy|hard),
    it (took|takes|seems|appears|turns out|looks like), it (is|was|'s) (difficult|important|common|clear|rare)
  `),
  /** Demonstratives further in, before a plural: "takes in these changes". */
  demonstrativesWithin: phrases("these, (on|in|at|by|with|for) those"),
  /** "The 34-year-old striker", unless one of `who` tells what he did. */
  byAge: ["the #-year-old"],
  who: phrases("who(se|)"),
  /** What stands before a nation, an event, or a body. Case counts. */
  the: ["The"],
  bodyArticles: ["The", "A", "An", "Some"],
  /** Openings of what is no sentence of its own: "Not the crew." */
  denies: phrases("not (because|the|that|just|to|for|from|by|with|in|at|so|quite|yet)"),
  /** They compare with what was said before: "Worse still, it burned". */
  compares: phrases("(even |)(worse|better) than (that|this), (even |)(worse|better) (still|yet)"),
  comparesBeforeComma: phrases("(even |)(worse|better)"),
  best: phrases("(worst|best) of all"),
  /** Before a comma, some of those that the sentence before names: "One, Ada Quill, left". */
  ofSeveral: phrases("One, Some, Many, Most, Several, Both, Two, Three, Four"),
  ofSeveralWho: phrases("a, an, the, who, which, including"),
  /** "Both" of whom, unless one of `and` joins two behind it. */
  both: ["both"],
  and: ["and"],
  /** Pronouns that stand for a subject, and all by which a sentence may speak of one. */
  subjects: ["he", "she", "it", "they"],
  pronouns: phrases("he, she, it, they, his, her, its, their"),
  /** Who says something in an aside, and who is spoken of in a sentence about a body. */
  persons: ["he", "she", "they"],
  personsSpokenOf: ["him", "he", "her", "she", "his"],
  /** What stands before a place. */
  beforePlace: phrases("(in|at|from|near|outside|across|to)( the|)"),
  /** Adverbs before a verb that names something. */
  beforeNaming: ["also", "later", "then"],
  /** Whom or what such a verb names; "her" only before one of `behindHer`. */
  named: ["it", "him", "them"],
  her: ["her"],
  behindHer: phrases("as, a, an, the, to, on, in, for, at"),
  /** What a bare surname may have before it. Case counts. */
  titles: phrases("(Mr|Ms|Mrs|Dr)(.|)"),
  /** How a noun ends that names a person: "striker". */
  personEndings: phrases("(er|or|ant|ent|ist|ian|man|men|ee)(s|)"),
  /** How a verb of the past ends. */
  pastEndings: ["ed"],
  /** The last word of an opening that only raises expectations: "It all boils down to this." */
  raising: ["this"],
  /** How words end of which no key phrase's last is. */
  noNounEndings: ["ing", "ed", "ous", "ful", "less"],
} as const;
