/** What pages and mails put around a story; lib/newsroom/boilerplate.ts asks. */
import { NONE } from "./none.ts";

export const boilerplate = {
  /** What points to another story, before a colon: "see". */
  pointers: NONE,
  /** What may follow a word of `pointers`: "see also". */
  pointerTails: NONE,
  /** What points to another story and opens no sentence: "read also". */
  invitations: NONE,
  /** The same, before a colon or a bracket only. */
  colonInvitations: NONE,
  /** What heads or offers other stories, or is a button of some words. */
  headings: NONE,
  /** Buttons: a line of one such word, or nearly. */
  buttons: NONE,
  /** What may follow a word of `buttons`: "share this". */
  buttonObjects: NONE,
  /** Networks and other ways to share a story. */
  networks: NONE,
  /** What labels a story's keywords. */
  tagLabels: NONE,
  /** What labels advertising. */
  advertisements: NONE,
  /** What asks a reader for something offered: "sign up". */
  calls: NONE,
  /** What is offered: "newsletter". */
  offers: NONE,
  /** What asks a reader to follow, in so many words. */
  appeals: NONE,
  /** What labels who put a page into the system, in brackets. */
  editorLabels: NONE,
  /** Says that the rest of a story is for subscribers. */
  paywalls: NONE,
  /** Stands in the place of another site's content until a reader consents: "external content". */
  embedConsents: NONE,
  /** What a template writes around copy, alone on its line: "3 min read". */
  pageLabels: NONE,
  /** Says what a guide or a page is going to tell, and tells nothing of it: "in this article". */
  announcements: NONE,
  /** The same anywhere in a sentence, and what a page says of its own making: "we've rounded up". */
  selfReferences: NONE,
  /** What points to something else on the page, which nobody sees in a summary: "the table below". */
  unseen: NONE,
  /** What templates leave within copy that lost its lines: "end of story". Case counts. */
  leftovers: NONE,
  /** Links to other stories, stuck to copy that lost its lines. Case counts. */
  stuck: NONE,
  /** Words for cookies. */
  cookies: NONE,
  /** Words behind those: "settings". */
  cookieOffers: NONE,
  /** Words before those: "we use". */
  cookieUses: NONE,
  /** What newsletters say about themselves, and how to unsubscribe. */
  mailings: NONE,
  /** What feeds put under each item: "the post … appeared first on". */
  feedFooters: NONE,
  /** Headings behind which a page has no more of its story. */
  tails: NONE,
  /** What heads notes to editors and contacts, under a press release. */
  editorNotes: NONE,
  /** A label of a contact, before a colon and a way to reach somebody: "contact". */
  contactLabels: NONE,
  /** What heads contacts before a name: "contact for". */
  contactFor: NONE,
  /** The same, as a sentence. */
  enquiries: NONE,
  /** Says that copy ends here. */
  ends: NONE,
  /** The same, in more words. */
  longEnds: NONE,
  /** The same, alone on a line that parts a page as a rule does, or behind a stroke. */
  closes: NONE,
  /** What heads readers' comments. */
  commentHeadings: NONE,
  /** What may stand before a word of `commentHeadings`: "all comments". */
  commentHeadingsBefore: NONE,
  /** Other headings of what a page has under a story. */
  underStory: NONE,
  /** Says that all rights are reserved. */
  rights: NONE,
  /** How a notice of rights opens. */
  rightsOpenings: NONE,
  /** Who else worked on a story, at its foot: "editing by". */
  contributions: NONE,
  /** The same, behind the names. */
  contributed: NONE,
  /** Calls on readers in a passage. The page reader is trained with this list. */
  callTraits: NONE,
};
