/**
 * How sites in this language name the boxes of a page, as classes or identifiers;
 * lib/reading/formats/html/class-names.ts asks, and has the English names.
 */
import { NONE } from "./none.ts";

export const classNames = {
  comments: NONE,
  authors: NONE,
  /** The same, of several. */
  authorLists: NONE,
  captions: NONE,
  /** Parts of names of captions' boxes. */
  captionParts: NONE,
  /** Parts of names of a credit's box. */
  sources: NONE,
  standfirsts: NONE,
  /** Boxes of a standfirst or of what leads into a story. */
  leads: NONE,
  /** The same, of a standfirst only. */
  moreLeads: NONE,
  /** Boxes of the line above a headline. */
  kickers: NONE,
  otherStories: NONE,
  subscriptions: NONE,
  sharing: NONE,
  tags: NONE,
  advertising: NONE,
  /** Folders of a site's addresses that hold its authors' pages. */
  authorPaths: NONE,
  dates: NONE,
  /** The same; the page reader was trained without them. */
  moreDates: NONE,
  stories: NONE,
};
