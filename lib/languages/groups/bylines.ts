/** How newsrooms state who wrote a story; lib/newsroom/byline.ts, mixed-byline.ts and the formats ask. */
import { NONE } from "./none.ts";

export const bylines = {
  /** Opens a line that names who wrote the story: "by". */
  by: NONE,
  /** The same, where a line also holds a date or a section: "3 May by Jane Doe". */
  lineBy: NONE,
  /** A word of `by` that may stick to a name, where a space was lost. Case counts. */
  stuckBy: NONE,
  /** What was written, or that it was, before a word of `from`: "text by", "updated by". */
  texts: NONE,
  /** What joins a word of `texts` to a name. */
  from: NONE,
  /** What templates print before a word of `postedBy`: "posted by". */
  posted: NONE,
  /** What joins a word of `posted` to a name. */
  postedBy: NONE,
  /** What a label calls who wrote the story: "author". */
  labels: NONE,
  /** Words for a text that label a name when a colon stands behind them: "words:". */
  textLabels: NONE,
  /** Other words that label a name, with a colon only. */
  colonLabels: NONE,
  /** What labels a desk, with a colon only. */
  labelsOfDesks: NONE,
  /** Phrases that need no other word before the names: "interview by". */
  openings: NONE,
  /** What stands for `by` before a word of `our` only. */
  byOur: NONE,
  /** Our, before what somebody is: "our correspondent". */
  our: NONE,
  /** What somebody is, behind a word of `our`. */
  ourRoles: NONE,
  /** What somebody is: "correspondent", "lawyer". */
  roles: NONE,
  /** Words that names of organisations hold, and of people do not. */
  organisations: NONE,
  /** What a desk is called that signs a story. */
  desks: NONE,
  /** How longer names of desks end: "newsdesk", "AOL Staff". */
  deskEndings: NONE,
  /** What may follow the name of a desk: "writers". */
  deskTails: NONE,
  /** What joins a desk to its field: "Redaktion der …". */
  deskOf: NONE,
  /** Words that sign a story and name nobody: "staff", "admin". */
  staff: NONE,
  /** What may stand before a word of `staff`: "our", "web". */
  staffBefore: NONE,
  /** What pages offer beside a byline: "print". */
  actions: NONE,
  /** What pages count beside a byline: "comments". */
  counts: NONE,
  /** What else stands beside a name: "2 hours ago", "updated". */
  besides: NONE,
  /** Small words in names: "van", "de". */
  particles: NONE,
  /** The same, where names of things have them, too: "al". */
  mixedParticles: NONE,
  /** The same, where they are other words more often: "do", "y". */
  rareParticles: NONE,
  /** What joins two names. */
  and: NONE,
  /** The same, of one or two letters, which names hold too: "y". */
  shortAnd: NONE,
  /** With whom or with whose material: "with AP". */
  with: NONE,
  /** What joins a name to its place. */
  in: NONE,
  /** What stands before the reporter at a story's foot: "reporting by". */
  reportedBy: NONE,
  /** What stands before the paper's name, on a line under a byline: "special to". */
  specials: NONE,
  /** What joins a name to an organisation. */
  for: NONE,
  /** Labels who took the pictures, not who wrote the story: "photographs by". */
  pictures: NONE,
  /** What people did who did not write the story: "reviewed", "translated". */
  checked: NONE,
  /** A name ends before these words. */
  nameEnds: NONE,
  /** First words that no name has: "the", "more". */
  neverSigns: NONE,
  /** Last words that no name has: "team". */
  neverSignsBehind: NONE,
  /** Kinds of stories, before `by`: "a column by". */
  genres: NONE,
  /** Articles before a word of `genres`. */
  articles: NONE,
  /** Labels in a box about a book or a film. "Author:" beside them is the author of the book. */
  workLabels: NONE,
  /** What heads a box about the author. */
  authorBoxes: NONE,
  /** What stands in the place of an author and names nobody: "admin". */
  nobody: NONE,
  /** First words of such phrases: "staff writer". */
  nobodyOpenings: NONE,
  /** Parts of names of papers and sites, which no person has. */
  papers: NONE,
  /** First words of such names. */
  paperOpenings: NONE,
  /** What the cards for social networks call who wrote a page. */
  cardLabels: NONE,
  /** Degrees and honours behind a name, without the last full stop: "ph.d". */
  credentials: NONE,
  /** What word processors call a user who has no name: "owner". */
  fileUsers: NONE,
  /** Opens a passage that is a byline. The page reader is trained with this list. */
  openingTraits: NONE,
};
