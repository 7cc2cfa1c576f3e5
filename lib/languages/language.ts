/**
 * What is known of one language: words and small tables, grouped by who asks for them. Every language states every
 * field; `[]` or a group of `NONE` says that nothing is known yet. A list holds phrases as phrases.ts reads them.
 */

/**
 * How newsrooms stop, hold or delay a story; read by lib/newsroom/notices. An entry is a word or several; `*` behind it
 * stands for any ending. Case and accents do not count. Each list is one role that a word has in a notice.
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

  /** Words for an embargo of which no news tells, so that one alone is a notice beside whatever: "Sperrfrist". */
  readonly embargoOnly: readonly string[];
  /** With which of these, and a colon or a dash, a line begins that is for editors, whatever it says: "advisory". */
  readonly labels: readonly string[];
  /** Labels of a note to editors on what a story is, as phrases: "editor's note". */
  readonly noteLabels: readonly string[];
}

/**
 * How a moment is named ("heute, 18 Uhr") and a date is written; read by lib/newsroom/moments.ts, dates.ts and days.ts.
 * Months and weekdays come from `Intl`.
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
  /** Words before an hour with which a moment begins, as it may with noon and midnight: "ore" in "alle ore 12 di lunedì". */
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
}

/** How the time of a place is written: "Sydney time", "heure de Paris"; read by lib/newsroom/zones.ts. */
export interface ZoneWords {
  /** Places and countries whose time newsrooms state, as they are written there, by the IANA zone whose clock they follow. */
  readonly places: readonly (readonly [zone: string, names: readonly string[]])[];
  /** Names that need no word beside them. */
  readonly shortNames: readonly (readonly [zone: string, names: readonly string[]])[];
  /** Words behind a place: "time", "Zeit". */
  readonly afterPlace: readonly string[];
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
  /** What stands before the names: "by", "written by". */
  readonly prefixes: readonly string[];
  /** What a person is in a newsroom: "correspondent". */
  readonly roles: readonly string[];
  /** What stands between two names: "and". */
  readonly joiners: readonly string[];
}

/** How a picture is credited, and how a caption opens. */
export interface CreditWords {
  /** What stands before a credit: "photo by", "Foto". */
  readonly labels: readonly string[];
  /** How a caption opens: "in this file photo". */
  readonly captions: readonly string[];
}

/** What pages and mails put around a story. */
export interface BoilerplateWords {
  /** What points to another story: "read also". */
  readonly invitations: readonly string[];
  /** What asks the reader for something: "subscribe to our newsletter". */
  readonly appeals: readonly string[];
}

/** What stands before the time when a story was published or changed. */
export interface PublicationWords {
  readonly published: readonly string[];
  readonly updated: readonly string[];
  readonly corrected: readonly string[];
}

/** How sentences end and begin: words as they stand before a full stop, without it. Case counts in all of these. */
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
  /** Abbreviations behind a name or a number, which end a sentence where the next word can only begin one: "Inc". */
  readonly trailing: readonly string[];
  /** What stands behind "p.m." within a sentence, besides months and weekdays: zones and their places. */
  readonly afterHour: readonly string[];
  /** A capital letter behind one of these is a grade or a part ("Plan B."), and nobody's initial. */
  readonly series: readonly string[];
  /** Words that begin sentences and hardly ever follow an abbreviation within one. */
  readonly openers: readonly string[];
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
  /** Verbs of saying that need no subject behind a quotation, so that nobody says who spoke: "(«No»,) señaló". */
  readonly saidByNobody: readonly string[];
  /** What may follow such a verb, besides a stop, without naming anybody: "en", "ayer". */
  readonly saidBefore: readonly string[];
  /** What is all that stands beside a quotation, and names nobody: "(“…”) dedi". */
  readonly saidAlone: readonly string[];
}

/** How speech is told and opened. */
export interface SpeechWords {
  /** Verbs behind a quotation that ends in a question or an exclamation: "“Is it?” Smith asked." */
  readonly verbs: readonly string[];
  /**
   * Where speech ends that a dash opens: at a comma before one of `dashVerbs`, at a dash between spaces (before one of
   * `dashVerbs`, or any small letter), or at a dash that sticks to the next word (the Spanish raya). `none` where no
   * dash opens speech.
   */
  readonly dash: "none" | "comma" | "dash" | "raya";
  readonly dashVerbs: readonly string[];
  /** What stands behind a quotation that its sentence goes on from, in whatever language: "と". */
  readonly attributions: readonly string[];
}

/** Words that stand as a label before a colon. */
export interface LabelWords {
  /** What others say, and the story goes on to rate: "claim", "myth". */
  readonly claim: readonly string[];
  /** What the newsroom says of it: "verdict". */
  readonly rating: readonly string[];
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
  /** Names of times with a capital, besides the months and weekdays that `Intl` gives; in small letters. */
  readonly calendar: readonly string[];
  /** Offices and roles that stand before a person's name: "Captain", "Actress". */
  readonly offices: readonly string[];
  /** Of these such as stand before a surname alone, which with the others may be a firm's: "General Motors". */
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

  readonly status: StatusWords;
  readonly moments: MomentWords;
  readonly zones: ZoneWords;

  readonly bylines: BylineWords;
  readonly credits: CreditWords;
  readonly boilerplate: BoilerplateWords;
  readonly publication: PublicationWords;

  readonly sentences: SentenceWords;
  readonly backReferences: BackReferenceWords;
  readonly speech: SpeechWords;
  readonly labels: LabelWords;

  readonly words: WordClasses;
  readonly names: NameWords;
}

/** What is said of a group of which nothing is known yet: `status: NONE.status`. */
export const NONE: Omit<Language, "tag" | "name"> = {
  status: {
    kill: [],
    retract: [],
    embargo: [],
    hold: [],
    draft: [],
    cleared: [],
    not: [],
    publish: [],
    use: [],
    release: [],
    advance: [],
    story: [],
    document: [],
    please: [],
    editors: [],
    until: [],
    for: [],
    this: [],
    filler: [],
    embargoOnly: [],
    labels: [],
    noteLabels: [],
  },
  moments: {
    today: [],
    tomorrow: [],
    late: [],
    noon: [],
    midnight: [],
    between: [],
    opensHour: [],
    at: [],
    beforeHour: [],
    afterHour: [],
    hours: [],
    inDate: [],
    ago: [],
  },
  zones: {
    places: [],
    shortNames: [],
    afterPlace: [],
    clockKinds: [],
    beforePlace: [],
    beforePlaceName: [],
    beforePlaceTime: [],
    noPlaces: [],
    noZones: [],
  },

  bylines: { prefixes: [], roles: [], joiners: [] },
  credits: { labels: [], captions: [] },
  boilerplate: { invitations: [], appeals: [] },
  publication: { published: [], updated: [], corrected: [] },

  sentences: {
    titles: [],
    ownTitles: [],
    titlesThatEnd: [],
    beforeNumber: [],
    ownBeforeNumber: [],
    dates: [],
    trailing: [],
    afterHour: [],
    series: [],
    openers: [],
    hasOrdinalStop: false,
  },
  backReferences: {
    openings: [],
    exceptions: [],
    unlessBefore: [],
    verbThenPronoun: [],
    saidByPronoun: [],
    saidByPronounAfterComma: [],
    saidByNobody: [],
    saidBefore: [],
    saidAlone: [],
  },
  speech: { verbs: [], dash: "none", dashVerbs: [], attributions: [] },
  labels: { claim: [], rating: [] },

  words: {
    empty: [],
    function: [],
    pronouns: [],
    firstPerson: [],
    secondPerson: [],
    connectives: [],
    reporting: [],
    times: [],
  },
  names: { particles: [], calendar: [], offices: [], beforeSurname: [], institutions: [], generic: [] },
};
