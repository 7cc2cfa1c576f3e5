/**
 * What desks call the parts of a story, as labels before a line and as names of styles;
 * lib/reading/formats/manuscript and email ask.
 */
import { NONE } from "./none.ts";

export const deskLabels = {
  headline: NONE,
  standfirst: NONE,
  /** Labels of a standfirst in mails only; elsewhere a part of the story. */
  summary: NONE,
  /** The line above a headline. */
  kicker: NONE,
  byline: NONE,
  date: NONE,
  published: NONE,
  caption: NONE,
  credit: NONE,
  slugline: NONE,
  section: NONE,
  /** Labels of a section in mails only. */
  desk: NONE,
  keywords: NONE,
  copyright: NONE,
  /** A heading within a story. */
  heading: NONE,
  /** What labels the story itself, in mails. */
  body: NONE,
  /** What labels the day by a page's headline. */
  day: NONE,
  /** What a desk plans with, and tells no reader: "due", "assignee". */
  planning: NONE,
  /** How the title opens that word processors give to a file without one: "untitled". */
  untitled: NONE,
};
