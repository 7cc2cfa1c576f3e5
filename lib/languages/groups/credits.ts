/** How pictures are credited, and how captions are written; lib/newsroom/caption.ts asks. */
import { NONE } from "./none.ts";

export const credits = {
  /** What a picture is, in the label of a credit: "photo". */
  pictures: NONE,
  /** What may stand before a word of `pictures`: "file photo". */
  pictureKinds: NONE,
  /** Other labels of a credit. */
  labels: NONE,
  /** Labels that end with a full stop and need no colon. */
  stopLabels: NONE,
  /** Labels of a source, of a picture or, at the end, of the story. */
  sources: NONE,
  /** What joins a label to the credit. */
  by: NONE,
  /** The same, where the label opens a line. */
  openingBy: NONE,
  /** What opens a credit without a label: "courtesy of". */
  courtesy: NONE,
  /** What may stand before a word of `bracketLabels`, as names of agencies do: "file photo". */
  agencyBefore: NONE,
  /** What opens a credit in brackets behind a caption. */
  bracketLabels: NONE,
  /** How captions open: "in this file photo". */
  captions: NONE,
  /** How a short sentence opens that only names what a picture shows: "view of". Case counts. */
  captionOpeners: NONE,
  /** Where in a picture somebody is, in brackets: "(f.v.)". */
  captionSides: NONE,
  /** What ends a caption, in brackets: "(file photo)", "(from left to right)". */
  captionEnds: NONE,
  /** What a picture of stock is called, alone on a line: "archive photo". A line lost its break behind it. */
  stockPictures: NONE,
  /** Where, or at what, before the end of a caption without a verb: "Ada Quill, mayor, in (Port Morrow.)" */
  captionPlaces: NONE,
  /** The same, before a colon: "left:". */
  captionLabels: NONE,
  /** Openings that look like a caption and are none: "above all". */
  noCaptions: NONE,
  /** By whom a picture came, before an agency's name: "via". */
  via: NONE,
  /** What may follow a word of `pictures` in a label: "photo credit". */
  behindPictures: NONE,
  /** What may stand between a label's colon and the credit. */
  behindLabel: NONE,
  /** Labels of a credit behind a caption. Case counts. */
  behindCaption: NONE,
  /** The same, with a full stop for the colon. */
  stopBehindCaption: NONE,
  /** Says that rights are reserved: behind "©" it makes a notice, not a credit. */
  reserved: NONE,
  /** What ends a caption, behind who took the picture. */
  photographed: NONE,
  /** The same, behind a word of `reporters` and a name, or a space. */
  photographedBy: NONE,
  /** What a reporter is called there. */
  reporters: NONE,
  /** What opens a credit in brackets that closes a caption: "photo by". */
  closingBrackets: NONE,
  /** What opens a credit in brackets behind a caption, where the credit is any name. Case counts. */
  inBrackets: NONE,
  /** Opens a note on who else worked on a story, in a line that lost its break. Case counts. */
  desks: NONE,
  /** The same, where a name follows. */
  desksBeforeName: NONE,
  /** Credits of pictures in a passage. The page reader is trained with this list. */
  traits: NONE,
};
