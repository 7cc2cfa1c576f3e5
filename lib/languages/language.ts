/**
 * What is known of one language: words and small tables, grouped by who asks for them. Every language has
 * every field; one of which nothing is known yet is that of `NONE` (none.ts), an empty list. A list holds
 * phrases as phrases.ts reads them.
 */

/**
 * How newsrooms stop, hold or delay a story; read by lib/newsroom/notices. An entry is a word or several; `*`
 * behind it stands for any ending. Case and accents do not count. Each list is one role that a word has in a
 * notice.
 */
export interface StatusWords {
  /** Takes a story back, wherever it stands: "withdrawn". */
  readonly kill: readonly string[];
  /** Takes a story back when it is said of a story, or to editors: "delete". */
  readonly retract: readonly string[];
  readonly embargo: readonly string[];
  /** Makes a story wait: "on hold", "confidential". */
  readonly hold: readonly string[];
  /** Says that a story is not finished, or that nobody has approved it. */
  readonly draft: readonly string[];
  /** Says that it is approved: behind a word of `not`, a hold. */
  readonly cleared: readonly string[];
  readonly not: readonly string[];
  /** Ways to publish: "print", "broadcast". */
  readonly publish: readonly string[];
  /** To use a story; not to use it is to take it back. */
  readonly use: readonly string[];
  /** Says that a story is free from a time on: "frei ab Montag", "for release". */
  readonly release: readonly string[];
  /** Says for which later paper it is sent ahead: a hold where no day is said. */
  readonly advance: readonly string[];
  readonly story: readonly string[];
  /** What news also tells of: "report", "statement". */
  readonly document: readonly string[];
  /** How a request is made: "please", "asked". */
  readonly please: readonly string[];
  /** Whom a notice is for, and what it is called: "desk", "advisory". */
  readonly editors: readonly string[];
  readonly until: readonly string[];
  readonly for: readonly string[];
  /** "This", "our", "its". */
  readonly this: readonly string[];
  /** Other words that a notice may have. */
  readonly filler: readonly string[];

  /**
   * Words for an embargo of which no news tells, so that one alone is a notice beside whatever: "Sperrfrist".
   */
  readonly embargoOnly: readonly string[];
  /**
   * With which of these, and a colon or a dash, a line begins that is for editors, whatever it says:
   * "advisory".
   */
  readonly labels: readonly string[];
  /** What may stand before one of these: "attention (editors)". */
  readonly beforeLabels: readonly string[];
  /** Labels of a note to editors on what a story is, as phrases: "editor's note". */
  readonly noteLabels: readonly string[];
  /**
   * Phrases with which a line begins, set off and in capitals, that says that a story changed after it was
   * sent: "correction".
   */
  readonly changeLabels: readonly string[];
  /** Whom such a line is for, in capitals before the label. */
  readonly beforeChangeLabels: readonly string[];
  /**
   * The first word of a note in brackets under a headline on how the story changed: "corrects (paragraph 3)".
   */
  readonly changes: readonly string[];
  /** What desks hang on a slug that is not to be published, in capitals. */
  readonly slugEndings: readonly string[];
  /** How a slug shortens weekdays, behind such an ending. */
  readonly slugDays: readonly string[];
  /** That a story is free from a moment on: "thereafter". */
  readonly fromThen: readonly string[];
}

/**
 * How a moment is named ("heute, 18 Uhr") and a date is written; read by lib/newsroom/moments.ts, dates.ts
 * and days.ts. Months and weekdays come from `Intl`.
 */
export interface MomentWords {
  readonly today: readonly string[];
  readonly tomorrow: readonly string[];
  /** Parts of the day: a day that is named with one does not begin at midnight. */
  readonly late: readonly string[];
  /** Names of 12:00. */
  readonly noon: readonly string[];
  /** Names of the night's 0:00. */
  readonly midnight: readonly string[];
  /** Words that stand between and beside the figures of a moment: "on", "Uhr". */
  readonly between: readonly string[];
  /**
   * Words before an hour with which a moment begins, as it may with noon and midnight: "ore" in "alle ore 12
   * di lunedì".
   */
  readonly opensHour: readonly string[];
  /** Words before an hour, and before much else: "at". */
  readonly at: readonly string[];
  /** Words that make an hour of the number behind them: "kl", "a las". */
  readonly beforeHour: readonly string[];
  /** Words that make an hour of the number before them: "Uhr". */
  readonly afterHour: readonly string[];
  /** Words behind hours, be they of the clock or of a span: "hours". */
  readonly hours: readonly string[];
  /** What stands between a day, its month and its year: "of", "de", "th". */
  readonly inDate: readonly string[];
  /** Phrases that tell when something was, seen from now: "# hours ago", "yesterday". */
  readonly ago: readonly string[];
  /** Words before four digits that are then a time and no year: "at (2200)". */
  readonly beforeClock: readonly string[];
  /** The same, behind them: "hrs". */
  readonly afterClock: readonly string[];
  /** Words before a day and its hour from which on something holds: "ab". */
  readonly from: readonly string[];
  /** Words of the half of the day in which the hour behind them lies: "午前". */
  readonly beforeNoon: readonly string[];
  readonly afterNoon: readonly string[];
  /** Words behind an hour that is only known with such a word before it: "बजे". */
  readonly halfDayHour: readonly string[];
  /** Signs behind the figures of a date and of a time: 年, 月, 日, 時, 分; and for half past: 半. */
  readonly yearSigns: readonly string[];
  readonly monthSigns: readonly string[];
  readonly daySigns: readonly string[];
  readonly hourSigns: readonly string[];
  readonly minuteSigns: readonly string[];
  readonly halfHour: readonly string[];
  /** That a year is of the lunar calendar of Islam, or of the Buddhist era: "AH", "BE". Case counts. */
  readonly lunarEra: readonly string[];
  readonly buddhistEra: readonly string[];
  /**
   * The platform's tables (`Intl`) that have its months and weekdays; none where their short names are names
   * or words of other languages, as "Abe" is December in Basque.
   */
  readonly locales: readonly string[];
}

/**
 * How the time of a place is written: "Sydney time", "heure de Paris"; read by lib/newsroom/plain-zones.ts.
 */
export interface ZoneWords {
  /**
   * Places and countries whose time newsrooms state, as they are written there, by the IANA zone whose clock
   * they follow.
   */
  readonly places: readonly (readonly [zone: string, names: readonly string[]])[];
  /** Names that need no word beside them. */
  readonly shortNames: readonly (readonly [zone: string, names: readonly string[]])[];
  /** Words behind a place: "time", "Zeit". */
  readonly afterPlace: readonly string[];
  /** The same, where no space stands between: "時間". */
  readonly placeEndings: readonly string[];
  /** Words between a place and "time" that say which of its clocks is meant: "summer". */
  readonly clockKinds: readonly string[];
  /** Words before a place: "heure". */
  readonly beforePlace: readonly string[];
  /** Words between those and the place: "de". */
  readonly beforePlaceName: readonly string[];
  /** Words before a place that has its word behind it: "по" in "по московскому времени". */
  readonly beforePlaceTime: readonly string[];
  /** Words before "time" that name no place: "local". */
  readonly noPlaces: readonly string[];
  /** Words of up to five letters that end in t, but name no zone. */
  readonly noZones: readonly string[];
}

/** How a newsroom says who wrote a story. */
export interface BylineWords {
  /** What a line opens with that names who wrote the story: "by". */
  readonly by: readonly string[];
  /** The same, where a line also holds a date or a section: "3 May by Jane Doe". */
  readonly lineBy: readonly string[];
  /** A word of `by` that may stick to a name, where a space was lost. Case counts. */
  readonly stuckBy: readonly string[];
  /** What was written, or that it was, before a word of `from`: "text by", "updated by". */
  readonly texts: readonly string[];
  /** What joins a word of `texts` to a name. */
  readonly from: readonly string[];
  /** What templates print before a word of `postedBy`: "posted by". */
  readonly posted: readonly string[];
  /** What joins a word of `posted` to a name. */
  readonly postedBy: readonly string[];
  /** What a label calls who wrote the story: "author". */
  readonly labels: readonly string[];
  /** Words for a text that label a name when a colon stands behind them: "words:". */
  readonly textLabels: readonly string[];
  /** Other words that label a name, with a colon only. */
  readonly colonLabels: readonly string[];
  /** What labels a desk, with a colon only. */
  readonly labelsOfDesks: readonly string[];
  /** Phrases that need no other word before the names: "interview by". */
  readonly openings: readonly string[];
  /** What stands for `by` before a word of `our` only. */
  readonly byOur: readonly string[];
  /** Our, before what somebody is: "our correspondent". */
  readonly our: readonly string[];
  /** What somebody is, behind a word of `our`. */
  readonly ourRoles: readonly string[];
  /** What somebody is: "correspondent", "lawyer". */
  readonly roles: readonly string[];
  /** Words that names of organisations hold, and of people do not. */
  readonly organisations: readonly string[];
  /** What a desk is called that signs a story. */
  readonly desks: readonly string[];
  /** How longer names of desks end: "newsdesk", "AOL Staff". */
  readonly deskEndings: readonly string[];
  /** What may follow the name of a desk: "writers". */
  readonly deskTails: readonly string[];
  /** What joins a desk to its field: "Redaktion der …". */
  readonly deskOf: readonly string[];
  /** Words that sign a story and name nobody: "staff", "admin". */
  readonly staff: readonly string[];
  /** What may stand before a word of `staff`: "our", "web". */
  readonly staffBefore: readonly string[];
  /** What pages offer beside a byline: "print". */
  readonly actions: readonly string[];
  /** What pages count beside a byline: "comments". */
  readonly counts: readonly string[];
  /** What else stands beside a name and is none: "2 hours ago", "updated". */
  readonly besides: readonly string[];
  /** Small words in names: "van", "de". */
  readonly particles: readonly string[];
  /** The same, where names of things have them, too: "al". */
  readonly mixedParticles: readonly string[];
  /** The same, where they are other words more often: "do", "y". */
  readonly rareParticles: readonly string[];
  /** What joins two names. */
  readonly and: readonly string[];
  /** The same, of one or two letters, which names hold too: "y". */
  readonly shortAnd: readonly string[];
  /** With whom or with whose material: "with AP". */
  readonly with: readonly string[];
  /** What joins a name to its place. */
  readonly in: readonly string[];
  /** What joins a name to an organisation. */
  readonly for: readonly string[];
  /** What names the pictures, whose makers wrote no story: "photographs by". */
  readonly pictures: readonly string[];
  /** What others did to a story or for it who wrote none of it: "reviewed", "translated". */
  readonly checked: readonly string[];
  /** Words that a name does not hold, so that it ends before them. */
  readonly nameEnds: readonly string[];
  /** First words of what is no name: "the", "more". */
  readonly neverSigns: readonly string[];
  /** Last words of what is no name: "team". */
  readonly neverSignsBehind: readonly string[];
  /** Kinds of stories, before `by`: "a column by". */
  readonly genres: readonly string[];
  /** Articles before a word of `genres`. */
  readonly articles: readonly string[];
  /** Labels of what is told of a book or a film, beside which "author:" is the book's. */
  readonly workLabels: readonly string[];
  /** What heads a box about the author. */
  readonly authorBoxes: readonly string[];
  /** What stands where an author's name should, and names nobody: "admin". */
  readonly nobody: readonly string[];
  /** First words of such phrases: "staff writer". */
  readonly nobodyOpenings: readonly string[];
  /** Parts of names of papers and sites, which no person has. */
  readonly papers: readonly string[];
  /** First words of such names. */
  readonly paperOpenings: readonly string[];
  /** What the cards for social networks call who wrote a page. */
  readonly cardLabels: readonly string[];
  /** Degrees and honours behind a name, without the last full stop: "ph.d". */
  readonly credentials: readonly string[];
  /** What word processors call a user who has no name: "owner". */
  readonly fileUsers: readonly string[];
  /** What a passage opens with that is a byline, as the page reader was trained on. */
  readonly openingTraits: readonly string[];
}

/** How pictures are credited, and how captions read. */
export interface CreditWords {
  /** What a picture is, in the label of a credit: "photo". */
  readonly pictures: readonly string[];
  /** What may stand before a word of `pictures`: "file photo". */
  readonly pictureKinds: readonly string[];
  /** Other labels of a credit. */
  readonly labels: readonly string[];
  /** Labels that end with a full stop and need no colon. */
  readonly stopLabels: readonly string[];
  /** Labels of a source, of a picture or, at the end, of the story. */
  readonly sources: readonly string[];
  /** What joins a label to the credit. */
  readonly by: readonly string[];
  /** The same, where the label opens a line. */
  readonly openingBy: readonly string[];
  /** What opens a credit without a label: "courtesy of". */
  readonly courtesy: readonly string[];
  /** What may stand before a word of `bracketLabels`, as names of agencies do: "file photo". */
  readonly agencyBefore: readonly string[];
  /** What opens a credit in brackets behind a caption. */
  readonly bracketLabels: readonly string[];
  /** How captions open: "in this file photo". */
  readonly captions: readonly string[];
  /** The same, before a colon: "left:". */
  readonly captionLabels: readonly string[];
  /** What opens like a caption and is copy: "above all". */
  readonly noCaptions: readonly string[];
  /** By whom a picture came, before an agency's name: "via". */
  readonly via: readonly string[];
  /** What may follow a word of `pictures` in a label: "photo credit". */
  readonly behindPictures: readonly string[];
  /** What may stand between a label's colon and the credit. */
  readonly behindLabel: readonly string[];
  /** Labels of a credit behind a caption. Case counts. */
  readonly behindCaption: readonly string[];
  /** The same, with a full stop for the colon. */
  readonly stopBehindCaption: readonly string[];
  /** That rights are reserved: behind "©", a notice and no credit. */
  readonly reserved: readonly string[];
  /** What ends a caption, behind who took the picture. */
  readonly photographed: readonly string[];
  /** The same, behind a word of `reporters` and a name, or a space. */
  readonly photographedBy: readonly string[];
  /** What a reporter is called there. */
  readonly reporters: readonly string[];
  /** What opens a credit in brackets that closes a caption: "photo by". */
  readonly closingBrackets: readonly string[];
  /** What opens a credit in brackets behind a caption, where the credit is any name. Case counts. */
  readonly inBrackets: readonly string[];
  /** How desks sign who else worked on a story, at the head of a line that lost its break. Case counts. */
  readonly desks: readonly string[];
  /** The same, where a name follows. */
  readonly desksBeforeName: readonly string[];
  /** What credits a picture in a passage, as the page reader was trained on. */
  readonly traits: readonly string[];
}

/** What pages and mails put around a story. */
export interface BoilerplateWords {
  /** What points to another story, before a colon: "see". */
  readonly pointers: readonly string[];
  /** What may follow a word of `pointers`: "see also". */
  readonly pointerTails: readonly string[];
  /** What points to another story and opens no sentence: "read also". */
  readonly invitations: readonly string[];
  /** The same, before a colon or a bracket only. */
  readonly colonInvitations: readonly string[];
  /** What heads or offers other stories, or is a button of some words. */
  readonly headings: readonly string[];
  /** Buttons: a line of one such word, or nearly. */
  readonly buttons: readonly string[];
  /** What may follow a word of `buttons`: "share this". */
  readonly buttonObjects: readonly string[];
  /** What labels a story's keywords. */
  readonly tagLabels: readonly string[];
  /** What labels advertising. */
  readonly advertisements: readonly string[];
  /** What asks a reader for something offered: "sign up". */
  readonly calls: readonly string[];
  /** What is offered: "newsletter". */
  readonly offers: readonly string[];
  /** What asks a reader to follow, in so many words. */
  readonly appeals: readonly string[];
  /** What labels who put a page into the system, in brackets. */
  readonly editorLabels: readonly string[];
  /** That the rest of a story is for subscribers. */
  readonly paywalls: readonly string[];
  /** What stands where something of another site is shown to who consents: "external content". */
  readonly embedConsents: readonly string[];
  /** What a template writes around copy, alone on its line: "3 min read". */
  readonly pageLabels: readonly string[];
  /** What asks about cookies: the word for them. */
  readonly cookies: readonly string[];
  /** And what stands behind it: "settings". */
  readonly cookieOffers: readonly string[];
  /** And what stands before it: "we use". */
  readonly cookieUses: readonly string[];
  /** What newsletters say of themselves, and how not to have them. */
  readonly mailings: readonly string[];
  /** What heads the end of a page, behind which no story goes on. */
  readonly tails: readonly string[];
  /** What heads notes to editors and contacts, under a press release. */
  readonly editorNotes: readonly string[];
  /** What heads contacts before a name: "contact for". */
  readonly contactFor: readonly string[];
  /** The same, as a sentence. */
  readonly enquiries: readonly string[];
  /** That copy ends here. */
  readonly ends: readonly string[];
  /** The same, in more words. */
  readonly longEnds: readonly string[];
  /** The same, alone on a line that parts a page as a rule does, or behind a stroke. */
  readonly closes: readonly string[];
  /** What heads readers' comments. */
  readonly commentHeadings: readonly string[];
  /** What may stand before a word of `commentHeadings`: "all comments". */
  readonly commentHeadingsBefore: readonly string[];
  /** What else heads what a page has under a story. */
  readonly underStory: readonly string[];
  /** That all rights are reserved. */
  readonly rights: readonly string[];
  /** How a notice of rights opens. */
  readonly rightsOpenings: readonly string[];
  /** Who else worked on a story, at its foot: "editing by". */
  readonly contributions: readonly string[];
  /** The same, behind the names. */
  readonly contributed: readonly string[];
  /** What calls on readers in a passage, as the page reader was trained on. */
  readonly callTraits: readonly string[];
}

/** What mails have around a story. */
export interface MailWords {
  /** What stands above a quoted mail: "on …, Jane wrote". */
  readonly replies: readonly string[];
  /** What stands above a forwarded mail. */
  readonly forwarded: readonly string[];
  /** The header of who sent a mail. */
  readonly fromHeaders: readonly string[];
  /** Other headers, where a forwarded mail has them as lines. */
  readonly headers: readonly string[];
  /** Legal notices, and how they open. */
  readonly disclaimers: readonly string[];
  /** What telephones put under a mail. */
  readonly devices: readonly string[];
  /** How mails close, above the name. */
  readonly closings: readonly string[];
  /** What labels a telephone or an account. */
  readonly contacts: readonly string[];
  /** How mails greet. */
  readonly greetings: readonly string[];
  /** What a sender says of the copy below: "please find attached". */
  readonly covers: readonly string[];
  /** What a subject calls a press release. */
  readonly releases: readonly string[];
  /** What mail programs put before a subject: "re". */
  readonly prefixes: readonly string[];
  /** What gateways put into brackets before the subject of a mail from outside: "external". */
  readonly external: readonly string[];
  /** Words of organisations and press offices that no person is called. */
  readonly organisations: readonly string[];
  /** What stands between a person and an organisation. */
  readonly between: readonly string[];
  /** What stands between a sender and the list that sent it on. */
  readonly via: readonly string[];
}

/** What desks call the parts of a story, as labels before a line and as names of styles. */
export interface DeskLabels {
  readonly headline: readonly string[];
  readonly standfirst: readonly string[];
  /** Labels of a standfirst in mails only; elsewhere a part of the story. */
  readonly summary: readonly string[];
  /** The line above a headline. */
  readonly kicker: readonly string[];
  readonly byline: readonly string[];
  readonly date: readonly string[];
  readonly published: readonly string[];
  readonly caption: readonly string[];
  readonly credit: readonly string[];
  readonly slugline: readonly string[];
  readonly section: readonly string[];
  /** Labels of a section in mails only. */
  readonly desk: readonly string[];
  readonly keywords: readonly string[];
  readonly copyright: readonly string[];
  /** A heading within a story. */
  readonly heading: readonly string[];
  /** What labels the story itself, in mails. */
  readonly body: readonly string[];
  /** What labels the day by a page's headline. */
  readonly day: readonly string[];
}

/** What transcripts say is heard, in brackets. */
export interface TranscriptWords {
  /** A sound, and no more: "laughter". */
  readonly heard: readonly string[];
  /** A sound, before whose it is: "sound of sirens". */
  readonly heardOf: readonly string[];
}

/** The small words of a dateline: place, day and agency at the head of a story. */
export interface DatelineWords {
  /** Small words in names of places. Case counts. */
  readonly particles: readonly string[];
  /** What desks set in capitals where a place could stand. Case counts. */
  readonly labels: readonly string[];
  /** What stands before a day. */
  readonly dayArticles: readonly string[];
  /** What makes an ordinal of a day's figure. */
  readonly ordinals: readonly string[];
  /** What stands between a day and its month. */
  readonly monthOf: readonly string[];
  /** What opens a byline where a place could stand. Case counts. */
  readonly signed: readonly string[];
  /** Agencies behind a place, in brackets. */
  readonly agencies: readonly string[];
  /** How names of agencies end. */
  readonly agencySuffixes: readonly string[];
  /** The paper itself, where an agency could stand. */
  readonly ownPapers: readonly string[];
  /** By wire, behind the day. */
  readonly wires: readonly string[];
  /** What a reporter is called. */
  readonly reporters: readonly string[];
}

/** What else a line by itself may be. */
export interface LineWords {
  /** Series whose headline is their name and the day. */
  readonly series: readonly string[];
  /** Words beside a day that may ask to wait until then, in scripts without spaces. */
  readonly waits: readonly string[];
  /** That a story was changed, before the time. */
  readonly updated: readonly string[];
  /** What opens the second line of an embargo: "until". */
  readonly opensEnd: readonly string[];
  /** What stands before the time of an update on a live page. */
  readonly updateLabels: readonly string[];
  /** What stands behind a time. */
  readonly hours: readonly string[];
  /** How long ago, behind a figure. */
  readonly ago: readonly string[];
  /** What stands before the number of a page: "page". */
  readonly pages: readonly string[];
  /** What stands between that and the number of all pages: "of". */
  readonly pagesOf: readonly string[];
  /** What labels the number of a manuscript's words: "word count". */
  readonly wordCounts: readonly string[];
  /** What stands behind that number: "words". */
  readonly wordUnits: readonly string[];
  /** That a manuscript goes on: "more follows". */
  readonly goesOn: readonly string[];
}

/** What the desks of news agencies write around a story. */
export interface WireWords {
  /** What take of a story a line says that it is: "lead", "Zusammenfassung". */
  readonly takes: readonly string[];
  /** Pictures that are sent along, behind the name of who sends them: "(AP) photos". */
  readonly agencyPictures: readonly string[];
  /** The same, at the head of a note on them. */
  readonly pictures: readonly string[];
  /** What may stand before either: "with". */
  readonly with: readonly string[];
  /** Headings of the notebook behind a story: notes to editors, links, whom to call. */
  readonly notebooks: readonly string[];
  /** Sentences with which a notebook opens. */
  readonly notebookOpenings: readonly string[];
  /** Headings of the notes to editors in it. */
  readonly notes: readonly string[];
  /** How sentences begin that open another part of it. */
  readonly sections: readonly string[];
}

/** What sites in a language name the boxes of a page. formats/html/class-names.ts has the English names. */
export interface ClassNames {
  readonly comments: readonly string[];
  readonly authors: readonly string[];
  /** The same, of several. */
  readonly authorLists: readonly string[];
  readonly captions: readonly string[];
  /** Parts of names of captions' boxes. */
  readonly captionParts: readonly string[];
  /** Parts of names of a credit's box. */
  readonly sources: readonly string[];
  readonly standfirsts: readonly string[];
  /** Boxes of a standfirst or of what leads into a story. */
  readonly leads: readonly string[];
  /** The same, of a standfirst only. */
  readonly moreLeads: readonly string[];
  /** Boxes of the line above a headline. */
  readonly kickers: readonly string[];
  readonly otherStories: readonly string[];
  readonly subscriptions: readonly string[];
  readonly sharing: readonly string[];
  readonly tags: readonly string[];
  readonly advertising: readonly string[];
  /** Folders of a site's addresses that hold its authors' pages. */
  readonly authorPaths: readonly string[];
  readonly dates: readonly string[];
  /** The same; the page reader was trained without them. */
  readonly moreDates: readonly string[];
  readonly stories: readonly string[];
}

/** What stands before the time when a story was published or changed. */
export interface PublicationWords {
  readonly published: readonly string[];
  readonly updated: readonly string[];
  readonly corrected: readonly string[];
}

/**
 * How sentences end and begin: words as they stand before a full stop, without it. Case counts in all of
 * these.
 */
export interface SentenceWords {
  /** Abbreviations that stand before a name, in copy of whatever language: they end no sentence. */
  readonly titles: readonly string[];
  /** Such as are words of their own in other languages: they hold in this one alone. */
  readonly ownTitles: readonly string[];
  /** Of all titles those that end a sentence, too: "St" is also a street. */
  readonly titlesThatEnd: readonly string[];
  /** Abbreviations that stand before a number, in copy of whatever language. */
  readonly beforeNumber: readonly string[];
  /** Such as hold in this language alone. */
  readonly ownBeforeNumber: readonly string[];
  /** Months and weekdays as newsrooms shorten them, which is not always as the platform does ("Sept"). */
  readonly dates: readonly string[];
  /**
   * Abbreviations behind a name or a number, which end a sentence where the next word can only begin one:
   * "Inc".
   */
  readonly trailing: readonly string[];
  /** What stands behind "p.m." within a sentence, besides months and weekdays: zones and their places. */
  readonly afterHour: readonly string[];
  /** A capital letter behind one of these is a grade or a part ("Plan B."), and nobody's initial. */
  readonly series: readonly string[];
  /** Words that begin sentences and hardly ever follow an abbreviation within one. */
  readonly openers: readonly string[];
  /** Words that begin the sentence behind a break that was lost: "MumbaiThe port". Only in English so far. */
  readonly stuckOpeners: readonly string[];
  /** What points to another story there: "he saidAlso read". */
  readonly stuckPointers: readonly string[];
  /** Whether an ordinal is a number and a full stop: "5. Mai". */
  readonly hasOrdinalStop: boolean;
}

/** How a sentence points back to the one before it, so that it cannot stand alone. */
export interface BackReferenceWords {
  /** Openings that point back: "but", "however", "she". */
  readonly openings: readonly string[];
  /** Openings that begin like these and point to nothing: the French "c'est-à-dire". */
  readonly exceptions: readonly string[];
  /** What stands behind an opening that then points to nothing: "(this) week", "(celui) qui". */
  readonly unlessBefore: readonly string[];
  /** A verb and its subject further in, where the verb stands second: "(Zuvor) hatte er". */
  readonly verbThenPronoun: readonly string[];
  /** Who speaks behind a closed quotation, and is a pronoun: "(„Nein“,) sagte er". */
  readonly saidByPronoun: readonly string[];
  /** The same where speech may have no mark, and ends at a comma: "(– Nej,) säger hon". */
  readonly saidByPronounAfterComma: readonly string[];
  /**
   * Verbs of saying that need no subject behind a quotation, so that nobody says who spoke: "(«No»,) señaló".
   */
  readonly saidByNobody: readonly string[];
  /** What may follow such a verb, besides a stop, without naming anybody: "en", "ayer". */
  readonly saidBefore: readonly string[];
  /** What is all that stands beside a quotation, and names nobody: "(“…”) dedi". */
  readonly saidAlone: readonly string[];
  /**
   * Bodies behind which a pronoun means somebody who was named before: "(The) council (wanted him to
   * resign)".
   */
  readonly bodies: readonly string[];
  /**
   * What only the story's lead can have told, behind "The": "incident", "suspect"; and the verbs behind
   * these.
   */
  readonly events: readonly string[];
  readonly eventVerbs: readonly string[];
  /**
   * Who is called by a nation was named before: "(The) Frenchman", "(The) Argentine"; and the verbs behind
   * the latter.
   */
  readonly nationals: readonly string[];
  readonly nationalities: readonly string[];
  readonly nationalVerbs: readonly string[];
  /** Verbs whose object, where it is a pronoun, the sentence before tells: "(Rao) called (it an insult)". */
  readonly namingVerbs: readonly string[];
}

/** How speech is told and opened. */
export interface SpeechWords {
  /** Verbs behind a quotation that ends in a question or an exclamation: "“Is it?” Smith asked." */
  readonly verbs: readonly string[];
  /**
   * Where speech ends that a dash opens: at a comma before one of `dashVerbs`, at a dash between spaces
   * (before one of `dashVerbs`, or any small letter), or at a dash that sticks to the next word (the Spanish
   * raya). `none` where no dash opens speech.
   */
  readonly dash: "none" | "comma" | "dash" | "raya";
  readonly dashVerbs: readonly string[];
  /** What stands behind a quotation that its sentence goes on from, in whatever language: "と". */
  readonly attributions: readonly string[];
}

/** By what words it is known that somebody speaks, and who. */
export interface SpeakerWords {
  /** Words of a sentence in which somebody is heard: "told", "according", "statement". */
  readonly telling: readonly string[];
  /**
   * Words in which a person speaks of himself or his own side. Where politeness has capitals, so have they.
   */
  readonly first: readonly string[];
  /** Words in which somebody is spoken to. */
  readonly second: readonly string[];
  /** What speakers greet and thank each other with, at the head of a sentence. */
  readonly greetings: readonly string[];
  /** How a reader's letter opens. */
  readonly letters: readonly string[];
  /** The same, before a comma, a colon or a dash: "dear sir". */
  readonly salutations: readonly string[];
  /** The same, also before a full stop, where a capital follows: "Sir. Your report". */
  readonly bareSalutations: readonly string[];
  /** The same, where a name or an office and a comma follow: "Madame la ministre, ". */
  readonly salutationsByName: readonly string[];
  /** Headings over opinions, whoever holds them: "pro". */
  readonly views: readonly string[];
  /** How verbs end that say "I" or "we" of the past, where no pronoun does. */
  readonly firstEndings: readonly string[];
  /** What announces an interview; also as a part of a word. */
  readonly interviews: readonly string[];
}

/** Words that stand as a label before a colon, in small letters. They are compared without accents. */
export interface LabelWords {
  /** What others say, and the story goes on to rate: "claim", "myth". */
  readonly claim: readonly string[];
  /** Such a label rates what follows it: "false". */
  readonly falsehood: readonly string[];
  /** What the newsroom says of it: "verdict". */
  readonly rating: readonly string[];
  /** What it puts in its place: "fact". */
  readonly truth: readonly string[];
  /** Who asks: "question", "host". */
  readonly asker: readonly string[];
  /** Who answers, unnamed: "answer". */
  readonly answer: readonly string[];
  /** Parties, and others who are heard, of whom none is a place: "prosecution", "police". */
  readonly party: readonly string[];
  /** What may stand before the word in a rating: "that is" (false), "mostly". Phrases. */
  readonly beforeRating: readonly string[];
  /** What stands before a name in a label, and before none of a place's: "judge". */
  readonly honorifics: readonly string[];
  /** What a newsroom sets over a note on its own story: "correction". Phrases. */
  readonly notes: readonly string[];
  /** Phrases for what others say, as a whole label: "what he said". */
  readonly claimPhrases: readonly string[];
  /** What may stand before the word of a label: "the". */
  readonly articles: readonly string[];
  /** Small words in the name that a label is: "de", "of". */
  readonly particles: readonly string[];
  /** What a transcript calls who asks, behind the name; also beginnings of words: "host". */
  readonly askerRoles: readonly string[];
  /** What stands in capitals before a colon, and is nobody's: "exclusive". */
  readonly teasers: readonly string[];
}

/** How a story tells that something is not so. */
export interface ClaimWords {
  /** Words, and beginnings of words, that say that something is not so: "false", "no evidence". */
  readonly denials: readonly string[];
  /** By what a claim goes round: "posts", "videos". */
  readonly carriers: readonly string[];
  /** How such a thing tells its claim: "claims", "shows". */
  readonly tellings: readonly string[];
  /** By what somebody else is known who says that it is not so: "said", "according". */
  readonly attributions: readonly string[];
  /** By what a claim is told once more: "alleges". */
  readonly repeats: readonly string[];
  /** How a bare verdict opens: "that is" (false). */
  readonly verdicts: readonly string[];
  /** Words of a headline that announces a fact check. */
  readonly factChecks: readonly string[];
  /** "No": what opens the headline of a fact check before a comma. */
  readonly noes: readonly string[];
  /** What a claim and its rating are called; where nothing is said, as in English. */
  readonly reviewLabels: readonly string[];
}

/** How a newsroom's note on an error in its own story is known. All in small letters. */
export interface CorrectionWords {
  /** How a note opens: "in einer früheren Version hieß". */
  readonly openings: readonly string[];
  /** Openings that begin like these and note nothing: "an earlier edition had been". */
  readonly exceptions: readonly string[];
  /**
   * What opens a note where it says that the story was changed, and else speaks of the story: "dieser
   * Artikel".
   */
  readonly stories: readonly string[];
  /** Words which say that it was changed: "korrigiert". */
  readonly changes: readonly string[];
  /** "version", as it may stand before whose version it is. */
  readonly versions: readonly string[];
  /** What stands between the two: "of". */
  readonly of: readonly string[];
  /** How one's own story is called there; a version of anything else is no note. Also beginnings of words. */
  readonly own: readonly string[];
  /** What says further in that an earlier version was wrong: "as an earlier version said". */
  readonly within: readonly string[];
  /**
   * What tells of a story that the next sentences take back, and how they open: "we reported", "we accept".
   */
  readonly reported: readonly string[];
  readonly apologies: readonly string[];
}

/** Classes of words that tell how a text hangs together, in small letters. */
export interface WordClasses {
  /** Words that say nothing of what a text is about. */
  readonly empty: readonly string[];
  /** Words of grammar, and those by which news attributes what it tells. */
  readonly function: readonly string[];
  readonly pronouns: readonly string[];
  readonly firstPerson: readonly string[];
  readonly secondPerson: readonly string[];
  /** What joins a sentence to the one before it. */
  readonly connectives: readonly string[];
  /** Verbs by which news attributes what it tells. */
  readonly reporting: readonly string[];
  /** What names a time. */
  readonly times: readonly string[];
}

/** What tells names and key phrases from other words. */
export interface NameWords {
  /** Words that stand inside a name: "of", "van". */
  readonly particles: readonly string[];
  /** What a name may open with that is written small, before a hyphen and a capital: "al-Shabaab". */
  readonly smallOpenings: readonly string[];
  /** Names of times with a capital, besides the months and weekdays that `Intl` gives; in small letters. */
  readonly calendar: readonly string[];
  /** Offices and roles that stand before a person's name: "Captain", "Actress". */
  readonly offices: readonly string[];
  /**
   * Of these such as stand before a surname alone, which with the others may be a firm's: "General Motors".
   */
  readonly beforeSurname: readonly string[];
  /** Last words of a name that is no person's: "Hospital". */
  readonly institutions: readonly string[];
  /** Words of any story, which tell nothing of this one; in small letters. */
  readonly generic: readonly string[];
}

export interface Language {
  /** The primary subtag by which this project knows it (BCP 47): `no` for either Norwegian. */
  readonly tag: string;
  /** Its English name. */
  readonly name: string;
  /** Its words are not parted by spaces, or not always. */
  readonly isUnspaced: boolean;

  readonly status: StatusWords;
  readonly moments: MomentWords;
  readonly zones: ZoneWords;

  readonly bylines: BylineWords;
  readonly credits: CreditWords;
  readonly boilerplate: BoilerplateWords;
  readonly mail: MailWords;
  readonly deskLabels: DeskLabels;
  readonly transcripts: TranscriptWords;
  readonly datelines: DatelineWords;
  readonly pageLines: LineWords;
  readonly wires: WireWords;
  readonly classNames: ClassNames;
  readonly publication: PublicationWords;

  readonly sentences: SentenceWords;
  readonly backReferences: BackReferenceWords;
  readonly speech: SpeechWords;
  readonly speakers: SpeakerWords;
  readonly labels: LabelWords;
  readonly claims: ClaimWords;
  readonly corrections: CorrectionWords;

  readonly words: WordClasses;
  readonly names: NameWords;
}
