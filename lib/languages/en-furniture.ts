/**
 * What English newsrooms' systems leave in copy that lost its lines: words of the rules that only English has
 * so far. Whole lines of any language are told by `boilerplate` and `credits` of its file.
 */
import { phrases } from "./phrases.ts";

export const enFurniture = {
  /** They open a sentence that is no part of the story. */
  openings: [
    ...phrases(`
      (also|must|further|related)( |-|)(read|see|watch)(s|),
      (read|see|watch|learn|find out) more (about|on|from|of|at),
      (editor|author|publisher)('|)s('|) note, note to (editors|readers),
      (additional |)(reporting|writing|editing) by, copyright*, all rights reserved, sign up, subscribe,
      follow us, follow @, share your, join the conversation, download (the|our),
      get (the|our) (latest|newsletter), the (opinions|views) expressed (in this|are|here|by), advertisement,
      source text for, further company coverage, (watch|see|read) the (full|whole|entire|complete),
      here('s| is) what (you|to|we) (need to |should |)know, here('s| is) (a|the) look at,
      here are (the|some of the|our) (main|key|biggest|top|latest) (takeaways|points|questions|facts|things),
      (match|first half|second half) (ends|begins), attempt (missed|saved|blocked), (foul|conceded) by,
      dangerous play by, own goal by,
      sponsored, scroll down, play video, media playback, image copyright
    `),
    [
      "(for |)(more|all the latest|the latest) (stories|news|updates|information)",
      " (on|about|from|visit|click|follow|see)",
    ].join("(,|)"),
  ],
  /** The same, before a colon. */
  labels: phrases(`
    first published, correction, clarification, disclaimer, editor(s|), eds, ref, referee(s|), att, attendance
  `),
  /** The same, before a full stop. */
  stopLabels: ["eds"],
  /** The same, behind an opening bracket. */
  inBrackets: phrases(`
    reporting, additional reporting, writing, editing, compiled, with input(s|), with agency,
    with additional, source, photo, image, file
  `),
  /** What ends a newsroom's name, alone in brackets: "(Gdansk Newsroom)". */
  newsrooms: phrases("newsroom, bureau"),
  /** What points to another story, before a mark or one of `here`. */
  pointers: phrases("read, see, watch, listen, click, tap"),
  /** What may follow them. */
  pointerTails: phrases("more, here, also, now, next, the full, this, on"),
  here: ["here"],
  /** What labels a picture's credit, before a colon or one of `creditedBy`. */
  credits: phrases(`
    (photo|image|picture|video|file photo|photograph|credit|photo credit|image credit|source)(s|)
  `),
  creditedBy: phrases("by, courtesy*"),
  /** What stands before the day, or the hour, on which a page was published. */
  published: phrases("(last |first |)(updated|published|posted)( at| on|)"),
  /** Names of days behind it. */
  days: phrases("(mon|tues|wednes|thurs|fri|satur|sun|yester|to)day"),
  /** They stand anywhere in a sentence that is no part of the story. */
  within: phrases(`
    contributed to (this|the) (report|story|article|piece),
    (can|may) be (read|watched|found|viewed|downloaded) here,
    (guide|article|post) is here to help,
    (right|left) footed shot (from|to), wins a free kick (in|on) the, is shown the (yellow|red) card (for|),
    an (earlier|previous) version of this (article|story|report|post|piece),
    may not be (published|reproduced|broadcast), all rights reserved, opinions expressed … solely,
    (read|see|watch) more (at|on|here), click (here|below|above),
    click (on|through) (the|this|your),
    open(s|) in a new (window|tab), a (post|photo|video) (shared|posted) by,
    join us on (facebook|twitter), follow us on
  `),
  /** The same, before a colon or a stroke. */
  labelsWithin: ["also read", "read also", "read more"],
  /** The same, before an hour. */
  beforeHour: phrases("(updated|posted|published)( at|)"),
  /** The same, before and behind somebody's handle. */
  follow: ["follow"],
  followOn: ["on"],
  /** What opens a credit in brackets with which a sentence ends. */
  closingBrackets: phrases("ap photo, reuters, getty, photo, file photo, image, pic, pti photo"),
  /** What a reporter is called in a byline: a newsroom's desk, too. */
  bylineJobs: phrases(`
    reporter(s|), correspondent(s|), editor(s|), writer(s|), journalist(s|), columnist(s|), contributor(s|),
    News
  `),
  /** How a byline opens before names, and before a name and what its bearer is. Case counts. */
  by: ["By", "BY"],
  from: ["From"],
  /** What a page's player or an advertisement says, stuck to a story's first words. Case counts. */
  stuck: phrases(`
    Media playback is (not supported|unsupported) on (this|your) device, Advertisement, ADVERTISEMENT,
    Continue (reading|Reading) (the main story|below),
    Skip to end of (sidebar|content|ad|newsletter promo),
    (Story|Article) continues (below|after) (this |)(advertisement|ad|promo|newsletter promo)
  `),
} as const;
