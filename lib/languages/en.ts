/** English. The groups are explained in groups/. */
import { enAssertions, enCountries } from "./en-assertions.ts";
import { enBoilerplate } from "./en-boilerplate.ts";
import { enClaims } from "./en-claims.ts";
import { enCorrections } from "./en-corrections.ts";
import { enStatus } from "./en-status.ts";
import { enWords } from "./en-words.ts";
import { enZones } from "./en-zones.ts";
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const en = describeLanguage({
  tag: "en",
  name: "English",

  assertions: enAssertions,
  rights: {
    machines: phrases(`
      artificial intelligence, machine learning, machine-readable, machine reading,
      automated, automatic processing, automatic use, automatic summar*, generative, language model*,
      data mining, text mining, algorithm*, chatbot*, scraping
    `),
    machinesInCapitals: phrases("AI, A.I., LLM, LLMs, TDM"),
    rewriting: phrases(`
      no derivatives, derivative works, rewrit*, summari*, not to be altered, not to be edited,
      not to be abridged, not to be shortened, no editing, no alteration, no alterations, unaltered,
      unedited, unabridged
    `),
  },
  status: enStatus,
  moments: {
    today: ["today", "tonight"],
    tomorrow: ["tomorrow"],
    late: ["evening", "afternoon", "night", "tonight", "close", "end", "after", "later"],
    noon: ["noon", "midday"],
    midnight: ["midnight"],
    between: phrases(`
      morning, afternoon, evening, night, on, at, the, of, until, till, to, from, before, not, by, h, hr, hrs,
      hour, hours, am, pm, gmt, et, local, time, sharp, approx, london, uk, us, eastern, o'clock
    `),
    at: ["at"],
    afterHour: ["h"],
    hours: ["hr", "hrs", "hours", "o'clock"],
    inDate: ["of", "the", "st", "nd", "rd", "th"],
    ago: ["(a|an|#) (second|minute|min|hour|hr|day|week|month|year)(s|) ago", "just now", "yesterday"],
    locales: ["en-GB", "en-US"],
    beforeClock: ["at"],
    afterClock: ["hrs", "hours"],
    lunarEra: ["AH", "A.H", "A.H."],
    buddhistEra: ["BE", "B.E", "B.E."],
  },
  zones: enZones,

  bylines: {
    reportedBy: ["(reporting|writing)( and (reporting|writing|editing)|) by", "compiled by"],
    specials: ["special to", "special for", "exclusive to"],
    by: ["by"],
    lineBy: ["by", "byby"],
    stuckBy: ["By"],
    texts: phrases(`
      words, written, posted, published, story, reported, reporting, report, text, article, analysis,
      review, interview, opinion, updated, edited
    `),
    from: ["by"],
    posted: ["(first |)(written|posted|published|words|text|story|reported|reporting|created|submitted)"],
    postedBy: ["by"],
    labels: ["(post |article |)(author|authors)"],
    textLabels: ["text", "words"],
    openings: ["interview by", "interview with by"],
    our: ["our"],
    ourRoles: ["correspond*", "reporter*"],
    roles: phrases(`
      writer, editor, editors, correspondent, reporter, columnist, critic, journalist, photographer,
      producer, analyst, contributor, freelancer, chief, director, intern, fellow, professor, anchor,
      host, lawyer, founder, ceo, president
    `),
    organisations: phrases(`
      staff, news, press, agency, agencies, newsroom, newsdesk, desk, team, media, editorial, editors,
      bureau, wire, service, services, network, magazine, times, post, herald, tribune, gazette,
      chronicle, journal, daily, radio, television, tv, online, inc, ltd, foundation, institute,
      university, ministry, association, council
    `),
    desks: ["newsroom", "editor", "editors", "editorial"],
    deskEndings: ["staff", "desk", "team"],
    deskTails: phrases(`
      writer, writers, reporter, reporters, report, reports, team, staff, board
    `),
    staff: phrases(`
      staff, admin, administrator, editor, editors, reporter, reporters, writer, writers, newsdesk, team
    `),
    staffBefore: phrases(`
      our, the, staff, newsroom, web, editorial, online
    `),
    actions: ["subscribe", "print"],
    counts: ["comment", "comments", "share", "shares", "view", "views"],
    besides: phrases(`
      (hour|hours|minute|minutes|min|mins|day|days|week|weeks|month|months) ago, min read, minute read,
      updated, published, follow, share, orcid
    `),
    rareParticles: ["ap", "mac", "st"],
    and: ["and"],
    with: ["with", "in conversation with"],
    in: ["(reporting |)(in|at|from)"],
    for: ["(for|of|from)( the|)"],
    pictures: phrases(`
      picture, pictures, photo, photos, photograph, photographs, photography, photographer, illustration,
      illustrations
    `),
    checked: phrases(`
      reviewed, fact-checked, fact checked, checked, verified, approved, translated, illustrated,
      photographed, sponsored, presented, powered
    `),
    nameEnds: phrases(`
      on, under, at, ago, updated, published, posted, follow, min, hosted, comment, comments, leave
    `),
    neverSigns: phrases(`
      the, this, our, all, more, see, view, read, follow, published, posted, written, by, about, photo,
      photos,
      recent, related, latest, join, sign, share, tweet, show, next, previous, back, learn, key,
      quick, top
    `),
    neverSignsBehind: ["editor", "editors", "team", "staff", "newsroom", "admin"],
    genres: phrases(`
      essay, reportage, interview, column, commentary, opinion, analysis, review, report, article
    `),
    articles: ["a", "an", "the"],
    workLabels: phrases(`
      title, publisher, pages, isbn, genre, price, illustrat*
    `),
    authorBoxes: ["about the author", "written by"],
    nobody: phrases(`
      no author, none, admin, administrator, webmaster, editor, guest, unknown, anonymous, username,
      user name, root, user, webteam, by
    `),
    nobodyOpenings: ["staff", "online", "more", "all", "view", "see"],
    papers: phrases(`
      magazine, blog, news, online, portal, radio, journal, times, media, foundation, germany,
      international
    `),
    paperOpenings: ["the"],
    cardLabels: ["written by", "author", "by"],
    openingTraits: ["by", "written by", "text"],
    credentials: phrases(`
      jr, sr, ii, iii, iv, ph.d, phd, m.d, md, m.a, ma, b.a, ba, mba, esq, dphil, msc, r.n, rn, obe, mbe,
      cbe, qc, kc, mp
    `),
    fileUsers: ["user", "admin", "administrator", "owner", "author", "unknown"],
  },
  credits: {
    behindCaption: phrases("Photograph, Photographs, Photo, Photos, Picture, Pictures, Image, Illustration"),
    captionEnds: phrases(`
      file photo, file picture, file image, from left to right, library picture, stock photo
    `),
    captionPlaces: ["in", "at", "during", "outside", "after", "before"],
    pictures: phrases(`
      image, images, photo, photos, photograph, photographs, photography, picture, pictures, pic, pics,
      illustration, illustrations, graphic, graphics, video, videos, footage, visual
    `),
    pictureKinds: ["main", "file", "cover", "lead", "header", "featured"],
    labels: ["photo illustration", "credit", "credits", "courtesy"],
    sources: ["source", "sources"],
    by: ["by", "via", "courtesy", "courtesy of"],
    via: ["via"],
    behindPictures: ["credit", "credits"],
    behindLabel: ["by"],
    courtesy: ["courtesy", "courtesy of"],
    agencyBefore: ["pool", "file"],
    bracketLabels: phrases(`
      photo, image, picture, courtesy, handout, credit, video, illustration,
      (photo|photos|image|images) (by|courtesy)
    `),
    captions: phrases(`
      pictured, above, below, file (photo|image|picture|pic),
      (left|right|top|bottom) to (left|right|bottom|top), clockwise from,
      (from |)(top|bottom|left|right)( left| right|) (from|to) (top|bottom|left|right),
      in this( *|)( *|)( *|)( file|) (photo|image|picture|frame|still|screenshot),
      (this|a|the)( *|)( *|)( file|) (photo|image|picture|photograph) (released|taken|provided),
      (this|a|the)( *|)( *|)( file|) (photo|image|picture|photograph) (made|shows|from)
    `),
    captionLabels: ["left", "right", "top", "bottom", "clockwise"],
    noCaptions: ["above all", "below are", "below is", "above average"],
    traits: ["photo", "image", "credit", "courtesy", "picture"],
    closingBrackets: ["ap photo", "photo by", "photo:", "image:", "file photo"],
  },
  boilerplate: enBoilerplate,
  mail: {
    via: ["via"],
    replies: ["on … wrote"],
    forwarded: phrases(`
      forwarded message, begin forwarded message, original message
    `),
    fromHeaders: ["from"],
    headers: ["sent", "date", "to", "cc", "subject", "reply-to"],
    disclaimers: phrases(`
      (confidentiality|disclaimer|legal) notice,
      this (e-mail|email|message|communication) … (confidential|intended|privileged),
      the information( contained|) in this (e-mail|email|message), please consider the environment, …
      print this (e-mail|email|mail|message),
      if you (have |)(received|got) this (e-mail|email|message), (any |)(views|opinions) …
      (mine|author|company|my own),
      … registered in (england|scotland|wales|ireland) … #
    `),
    devices: phrases(`
      sent from (my|outlook|mail|yahoo|samsung), sent via, get outlook for
    `),
    closings: phrases(`
      (kind |best |warm |many |)(regards|wishes), best, cheers,
      (many |)thanks( and regards| again| in advance| so much| a lot|), thank you, sincerely,
      yours( sincerely| truly| faithfully|)
    `),
    contacts: phrases(`
      ph, tel, phone, mobile, mob, cell, fax, skype, twitter, whatsapp, signal, m, t
    `),
    greetings: phrases(`
      hi, hello, hey, dear, good (morning|afternoon|evening), morning
    `),
    covers: phrases(`
      please (find|see|note), (see|find) (below|attached),
      (below|attached|enclosed|here|there) … (piece|story|stories|copy|article),
      (below|attached|enclosed|here|there) … (report|release|text|column|interview|words|draft|version),
      (here|there)'s … (piece|story|stories|copy|article),
      (here|there)'s … (report|release|text|column|interview|words|draft|version),
      (the |)(copy|story|piece|text|article|release)( is|'s|) (below|follows|attached),
      as (requested|promised|discussed|agreed|asked),
      (i|i'm|i am|i've|i have) (attach*|send*|sent*|fil*|past*)
    `),
    releases: phrases(`
      (press|news|media) (release|statement|notice), media information,
      for immediate (release|publication|use)
    `),
    prefixes: ["re", "fw", "fwd"],
    organisations: phrases(`
      pr, press, news, newsroom, newsdesk, communications, communication, comms, relations, office, team,
      desk, council, department, board, authority, agency, company, group, holding, party, police,
      university, institute, trust, association, union, federation, club, museum, gallery, theatre,
      government, service, services, bank, foundation, society, hospital, chamber, committee, commission,
      federal, national, international, global, ltd, limited, plc, inc, llc, llp, corp, corporation,
      energy, airlines, airways, railways, systems, solutions, partners, technologies, industries
    `),
    between: ["at"],
    external: ["ext", "external"],
  },
  deskLabels: {
    planning: phrases(`
      status, owner, assignee, assigned to, due, due date, deadline, channel, channels, priority, slot,
      edition, word count
    `),
    untitled: ["microsoft word", "untitled", "document"],
    headline: ["headline", "title", "hed", "head"],
    standfirst: phrases(`
      strap,
      standfirst, sub-title, subtitle, sub-head, subhead, sub-headline, subheadline, deck, dek, strapline,
      teaser
    `),
    summary: ["abstract", "summary", "intro"],
    kicker: ["kicker", "overline", "eyebrow"],
    byline: phrases(`
      byline, author, authors, author(s), writer, reporter, written by
    `),
    date: ["date"],
    published: phrases(`
      published, publication date, publish date, date published
    `),
    caption: ["(photo |picture |image |)caption", "cutline"],
    credit: ["(photo |picture |image |)credit"],
    slugline: ["slug", "slugline", "catchline"],
    section: ["section", "category"],
    desk: ["desk"],
    keywords: ["keywords", "tags"],
    copyright: ["copyright"],
    heading: ["crosshead", "cross-heading", "crossheading"],
    body: ["body", "story", "text", "copy"],
    day: ["date", "published"],
  },
  transcripts: {
    heard: phrases(`
      soundbite, sound bite, soundbites, sound bites, laughter, laugh, laughs, laughing, chuckl*,
      applause, crosstalk, cross-talk, inaudible, unintelligible, indistinct, pause, pauses, silence,
      cheers, cheering, boos, booing, gasp, gasps, sigh, sighs, sob, sobs, sobbing, crying, weep, weeps,
      weeping, sings, singing, music, commercial break, (begin|end|start of) (video|audio), video clip,
      videoclip, videotape, video tape, audio clip, (off|off-)(mic|camera), off mic, off camera,
      foreign language, (through |)(interpreter|translator), through (an|a) (interpreter|translator),
      ringing, gavel, witness sworn, nods, cough, coughs, coughing
    `),
    heardOf: phrases(`
      sound, sounds, soundbite, sound bite, videoclip, video clip, begin, music,
      (begin|end|start of) (video|audio), speaking, foreign language, gavel
    `),
  },
  datelines: {
    particles: ["of", "the", "and", "upon", "near", "on", "aboard"],
    labels: phrases(`
      UPDATE, ANALYSIS, EXCLUSIVE, BREAKING, FACTBOX, TIMELINE, EXPLAINER, OPINION, WATCH, VIDEO, PHOTO,
      PHOTOS, LIVE, NEWS, ALERT, URGENT, CORRECTION, CORRECTED, REFILE, BRIEF, FEATURE, INSIGHT,
      INTERVIEW, COLUMN, COMMENTARY, REVIEW, PREVIEW, WRAPUP, RPT, SPORT, POLL, QUOTE, QUOTES, NOTE, EDS,
      EMBARGO, EMBARGOED, KILL, ADVISORY, SPECIAL, REPORT, AND, THE, BUT, WHO, WHAT, WHY, HOW, PART,
      CHAPTER, PLUS, NOT, FOR, USE, SIR, MADAM, SIRS
    `),
    dayArticles: ["on"],
    ordinals: ["st", "nd", "rd", "th"],
    monthOf: ["of"],
    signed: ["By", "From"],
  },
  pageLines: {
    beforeUpdated: ["last"],
    series: phrases(`
      horoscope, horoscopes, weather, diary, crossword, sudoku, quiz, listings, lottery, lotto, tides,
      obituaries, fixtures
    `),
    updated: ["updated", "last updated", "modified", "last modified"],
    opensEnd: ["until", "till", "til", "unti", "before", "not before"],
    updateLabels: phrases(`
      updated, posted, published, updated at, posted at, published at
    `),
    hours: ["hr", "hrs"],
    ago: ["(h|hr|hrs|hour|hours|m|min|mins|minute|minutes) (ago|earlier)"],
    pages: ["page", "p."],
    pagesOf: ["of"],
    wordCounts: ["word count", "wordcount"],
    wordUnits: ["words"],
    goesOn: ["more", "mf", "more follows"],
  },
  classNames: {
    authorPaths: phrases("author(s|), journalist(s|), writer(s|), contributor(s|), columnist(s|)"),
  },
  publication: {
    published: ["first published", "originally published", "published", "posted", "created", "issued"],
    updated: ["last updated", "updated", "last modified", "modified"],
  },

  wires: {
    takes: ["lead", "ld", "add", "take", "writethru", "urgent", "flash", "bulletin"],
    headlineTags: phrases(`
      OFFICIAL CORRECTION, CORRECTED, CORRECTION, CLARIFICATION, REFILE, RPT, REPEAT, UPDATE, WRAPUP, BRIEF,
      URGENT, EXCLUSIVE, FACTBOX, ANALYSIS, FEATURE, INSIGHT, INTERVIEW, PREVIEW, TIMELINE, TABLE, TEXT
    `),
    agencyPictures: ["photo", "photos", "graphic", "graphics", "video"],
    pictures: ["photo", "photos", "graphic", "graphics"],
    with: ["with"],
    notebooks: ["notebook", "note to editors", "editorial contacts"],
    notebookOpenings: ["the following information is not intended for publication"],
    notes: ["note to editors", "notes to editors"],
    sections: ["the following information"],
    noteLabels: ["eds"],
    signOffs: ["end(s|)", "end(it|item)", "more", "mf"],
  },
  sentences: {
    elisions: phrases("em, til, tis, twas, cause, round, bout, n"),
    stuckOpeners: phrases(`
      According, After, Although, And, As, At, Before, But, During, Earlier, For, From, He, Her, His, However,
      If, In, It, Its, Meanwhile, On, She, Since, Speaking, Talking, That, The, There, These, They, This,
      Though, We, What, When, While, With
    `),
    crossheadOpeners: phrases(`
      According, After, Although, But, During, He, However, If, It, It's, Its, Meanwhile, Most, She, Since,
      Speaking, That, The, There, These, They, This, Though, We, When, While
    `),
    stuckPointers: ["ALSO READ", "Also read", "Also Read"],
    titles: phrases(`
      Mr, Mrs, Ms, Mx, Messrs, Dr, Drs, Prof, Gen, Col, Lt, Sgt, Capt, Cpl, Pvt, Maj, Cmdr, Cdr, Cmdt, Adm,
      Brig, Rev, Hon, Gov, Lieut, Amb, Sen, Sens, Rep, Reps, Pres, Supt, Det, Insp, Const, Ald, Cllr, Msgr,
      Fr, Br, St, Sts, Mt, Ft, Pt, Pte, Gp, Wg, Flt, Sqn, mr, mrs, dr, prof, al-hajj, vs, v, cf, viz, e.g,
      i.e, eg, ie, approx, incl, esp
    `),
    titlesThatEnd: phrases("St, Dr, Ft, Mt, Pt, Gen, Const, v"),
    beforeNumber: phrases(`
      No, Nos, no, nos, Art, art, arts, Arts, Fig, fig, Figs, figs, Sec, sec, Secs, Sect, p, pp, P, s, vol,
      Vol, vols, ch, Ch, chap, Chap, par, para, c, ca, fl, ver, Ver, Rev, Op, op, tel, Tel, ext, Apt, apt,
      Ste, Rm, Hwy, Rte, Rt, St, ISBN, Rs, Re, Tk
    `),
    dates: phrases(`
      Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec, Mon, Tue, Tues, Wed, Thu, Thur, Thurs, Fri,
      Sat, Sun
    `),
    trailing: phrases(`
      Inc, Ltd, Co, Corp, Cos, Bros, Jr, Sr, Esq, LLC, PLC, Plc, plc, Pty, Assn, Assoc, Dept, dept, Div, Univ,
      Ave, Blvd, Rd, Ln, Ct, Pl, Sq, sq, Pkwy, Ala, Ariz, Ark, Calif, Colo, Conn, Del, Fla, Ga, Ill, Ind, Kan,
      Ky, La, Md, Mass, Mich, Minn, Miss, Mo, Mont, Neb, Nev, Okla, Ore, Pa, Penn, Tenn, Tex, Va, Vt, Wash,
      Wis, Wyo, Ont, Que, Man, Sask, Alta, Eng, Aust, al, est, govt, Govt, Intl, Natl, Mfg, Tech, Sci, Med,
      Ph, Nat, Elec, Mem, Fed
    `),
    afterHour: phrases(`
      ET, EST, EDT, CT, CST, CDT, MT, MST, MDT, PT, PST, PDT, AKST, HST, GMT, UTC, BST, CET, CEST, IST, JST,
      SGT, HKT, AEST, AEDT, AWST, NZST, SAST, WAT, EAT, Eastern, Central, Mountain, Pacific, Alaska, Hawaii,
      Greenwich, London, Moscow, Beijing, Tokyo
    `),
    series: phrases(`
      Plan, plan, Vitamin, vitamin, vitamins, Hepatitis, hepatitis, Group, group, Class, class, Type, type,
      Grade, grade, Category, category, Block, block, Section, section, Appendix, Schedule, schedule, Exhibit,
      exhibit, Title, War, Part, part, Phase, Division, Route, Figure, figure, Table, table, Team, team,
      Channel, Gate, gate, Terminal, terminal, Building, building, Wing, Zone, zone, Tier, tier, Model, Act,
      Level, and, or, than, as, to, of, do, did, am
    `),
    openers: phrases(`
      The, A, An, He, She, It, They, We, You, I, His, Her, Its, Their, Our, My, Your, This, That, These,
      Those, There, Here, In, On, At, By, For, From, With, Without, As, After, Before, Since, When, While, If,
      Although, Though, Because, Until, Unless, But, And, Or, So, Yet, Nor, However, Meanwhile, Also, Then,
      Now, Later, Earlier, Still, Despite, According, What, Who, Why, How, Where, Which, Some, Many, Most,
      Several, Few, All, Both, Each, Every, Another, Other, Others, More, Not, Once, Even, During, Under,
      Over, Among, Between, Instead, Such, Today, Yesterday, Perhaps, It's, He's, She's, They're, We're, I'm,
      There's, That's, Is, Are, Was, Were, Do, Does, Did, Has, Have, Had, Can, Could, Will, Would, Should,
      Let, To, Of
    `),
    hasOrdinalStop: false,
  },
  backReferences: {
    openings: phrases(`
      at issue, unless … that is, didn't,
      (does|was|were|is|are|has|had|have|could|would|should)n't,
      (two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|several|few|half) of
      (them|those|these), but, and, or, nor, so, yet, then, thus, hence, also, too, still, however,
      meanwhile, moreover, furthermore, nevertheless, nonetheless, therefore, instead, otherwise, likewise,
      similarly, additionally, besides, consequently, accordingly, indeed, conversely, regardless,
      afterward(s|), thereafter, subsequently, elsewhere, alternatively, equally, again, plus, rather,
      either way, even so, even then, that said, except, anyway, all that said, having said that,
      that being said, whether (he|she|they), to do (this|that|so), in the other, on the other,
      in both cases, in each case, in that case, in this case, of (these|those|them),
      one (is|was) (a|an|the), another (is|was), the one(s|) (that|who|which|in|with|from),
      the result(s|) (is|are|was|were), amid all (this|that), well (yes|no), which is why,
      the (two|three|four|five|six) (* |)(*s|men|women|people|children)
      (was|were|are|have|had|will|also|did|could|would|must), among (these|those|them), from there,
      with (this|that),
      following (this|that), here's, here is, in addition, in contrast, by contrast, in turn, in fact,
      in other words, in particular, in short, in response, in return, in doing so, as a result, as such,
      as well, after that, after this, before that, before this, because of (this|that|it),
      despite (this|that|it|these), for example, for instance, for that, for this, on the other hand,
      at the same time, at that time, at the time, at that point, of course, to that end, to this end,
      since then, by then, until then, what's more, not only that, the former, the latter, another, others,
      one of them, some of them, many of them, most of them, all of them, none of them, neither,
      each of them, either, the same, the other, the others, the two, the pair, the duo, the trio, such,
      (he|she|it|they)('s|'d|'ll|'re|'ve|), his, her, hers, its, their, theirs, him, them, himself,
      herself, themselves, itself
    `),
    unlessBefore: phrases(`
      week, weekend, month, year, morning, afternoon, evening, season, summer, winter, autumn, fall, spring,
      decade, century, time, january, february, march, april, may, june, july, august, september, october,
      november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, christmas, of, who,
      whose
    `),
    demonstratives: phrases("(this|that|these|those)('s|), all (this|that|these|those)"),
    beforeDemonstrative: phrases(`
      in, on, at, from, by, with, for, to, under, of, like, through, about, amid, despite, within, during,
      behind, beyond, given, alongside, after, before, against, without
    `),
    bodies: phrases(`
      council(s|), court(s|), police, club(s|), company, firm, committee, board, party, union, ministry,
      department, agency, hospital, university, school, authorities, officials, prosecutors, officers,
      government, jury, panel, bank, charity, commission, tribunal, fans, critics, supporters, doctors,
      investigators, judges
    `),
    events: phrases(`
      accident, announcement, blast, bill, clash, clip, crash, deal, decision, development, discovery,
      explosion, fire, incident, move, news, order, protest(s|), ruling, statement, tragedy, verdict,
      video, accused, couple, deceased, duo, pair, suspect(s|), trio, victim(s|), man, woman, boy, girl,
      men, women, teenager(s|), actor, actress, star, officer, driver, player, company, firm, club,
      charity, airline, retailer, carmaker, startup, union, group, band, film, movie, book, show, app,
      message, letter, report, study, survey, poll, researchers, judge, jury, team, school, hospital,
      university, school(girl|boy), pupil(s|), teacher, nurse, pensioner, motorist, cyclist, pedestrian,
      singer, rapper, comedian, presenter, footballer, striker, defender, midfielder, goalkeeper, author,
      director, soldier, pilot, passenger(s|), plane, aircraft, vessel, animal, dog, baby, infant, child,
      children, toddler, youngster(s|), defendant(s|), gunm(a|e)n, attacker(s|), killer, assailant(s|),
      thie(f|ves), robber(s|), attack(s|), shooting, stabbing, killing(s|), robbery, arrest(s|), raid(s|),
      quake, earthquake, agreement, proposal(s|), plan(s|), scheme, project, ban, motion, petition, trial,
      hearing, case, investigation, probe, lawsuit, complaint, appeal, allegation(s|), charge(s|),
      claim(s|), remarks, comments, tweet, post, photo(s|), image(s|), footage, interview, document(s|),
      leak, spill,
      changes, cuts, results, figures, findings, takeover, merger, acquisition, ceremony, meeting, visit,
      launch, find, finding, gesture, appointment, resignation, victory, defeat
    `),
    eventVerbs: phrases(`
      was, were, is, are, has, have, had, will, would, took, come(s|), came, occurred, happened, follows,
      followed, marks, marked, sparked, prompted, triggered, drew, show(s|), showed, died, also, reportedly,
      allegedly, said, says, told, added, could, can, did, does, may, might, must, should, left, led, caused,
      killed, began, started, included, includes, means, meant, suffered, sustained, denied, denies, pleaded
    `),
    nationals: phrases(`
      (French|Welsh|Irish|Dutch|English)(wo|)m(a|e)n, Scotsm(a|e)n, Spaniard(s|), Briton(s|), Swede(s|),
      Dane(s|), Finn(s|), Pole(s|), Turk(s|), Serb(s|), Croat(s|), Scot(s|), Kiwi(s|)
    `),
    nationalities: phrases(`
      American, Argentin(e|ian), Australian, Austrian, Belgian, Brazilian, Bulgarian, Canadian, Chilean,
      Colombian, Croatian, Czech, Egyptian, German, Ghanaian, Greek, Hungarian, Indian, Italian, Ivorian,
      Jamaican, Japanese, Kenyan, Mexican, Nigerian, Norwegian, Pakistani, Portuguese, Romanian, Russian,
      Senegalese, Serbian, Slovak, South African, Swiss, Ukrainian, Uruguayan
    `),
    nationalVerbs: phrases(`
      who, was, were, is, are, has, have, had, will, would, said, say(s|), won, lost, scored, beat, took,
      made, also, then, now, later, told, added, went, came, finished, headed, played, could, did, joined,
      left, led, put, sent, set, struck, struggled, saw, became, remain(s|), broke, served, started, signed,
      ran, rode
    `),
    concessions: ["to be sure,"],
    contrasts: [
      ", however,",
      ", though,",
      ", meanwhile,",
      ", too,",
      ", instead,",
      ", therefore,",
      ", nevertheless,",
      ", nonetheless,",
      ", in turn,",
      ", by contrast,",
      ", in contrast,",
      ", for example,",
      ", for instance,",
      ", on the other hand,",
      ...["his", "her", "its", "their"].map((whose) => `, for ${whose} part,`),
    ],
    namingVerbs: phrases(`
      call(s|ed), describ(es|ed), dubb(s|ed), term(s|ed), label(s|led), brand(s|ed), nam(es|ed),
      identif(ies|ied), hail(s|ed), blam(es|ed), accus(es|ed), dismiss(es|ed), denounc(es|ed), welcom(es|ed),
      condemn(s|ed), prais(es|ed), criticis(es|ed), criticiz(es|ed), reject(s|ed), arrest(s|ed),
      releas(es|ed)
    `),
  },
  speech: {
    attributes: phrases(`
      said, says, told, added, adds, wrote, writes, tweeted, explained, explains, continued,
      recalled, insisted, noted, joked, warned, admitted, replied, concluded, argued, stated,
      declared
    `),
    verbs: phrases(`
      asked, wondered, exclaimed, shouted, cried, yelled, quipped, joked, tweeted, wrote, added, replied,
      said, says, asks, adds
    `),
    dash: "none",
  },
  speakers: {
    letters: ["to the editor"],
    salutations: phrases("(dear |)(sir|madam|editor)(s|)( or madam|)"),
    bareSalutations: ["sir", "madam"],
    views: ["for", "against", "pro", "con"],
    telling: phrases(`
      said, says, say, saying, spoke, speak, speaks, speaking, words, reaction, interview*, told, tells,
      asked, asks, added, adds, according, wrote, writes, tweeted, posted, announced, claimed, claims,
      warned, explained, insisted, argued, admitted, recalled, replied, continued, noted, stated, remarked,
      joked, quipped, stressed, confirmed, denied, testified, declared, commented, concluded, describ*,
      statement, called, calls, calling
    `),
    first: phrases(`
      i, i'm, i've, i'd, i'll, my, me, mine, myself, we, we're, we've, we'd, we'll, our, us
    `),
    second: ["you", "you're", "you've", "you'd", "you'll", "your", "yours", "yourself"],
    greetings: phrases(`
      thank*, good (morning|evening|afternoon)*, hello*, hi, welcome*, you're welcome*, my pleasure*
    `),
    interviews: phrases(`
      interview, q&a, (spoke|speaks|talked|talks) (to|with), sat down with, in conversation,
      answered questions, answered our questions
    `),
  },
  labels: {
    claimPhrases: ["what *( *|)( *|) (said|says|claim|claims|claimed)"],
    articles: ["the", "our", "a", "an"],
    particles: ["of", "the", "and", "for"],
    askerRoles: phrases("host, anchor, moderator, presenter, interviewer"),
    claim: phrases(`
      claim, claims, claimed, what was claimed, what they claim, what they say, the claim, allegation, myth,
      rumour, rumor, fiction, misconception, hearsay, viral claim, viral post
    `),
    falsehood: ["false", "fake", "fake news", "hoax", "wrong", "untrue", "not true", "misleading"],
    rating: phrases(`
      assessment, verdict, the verdict, ruling, our ruling, our rating, our verdict, rating, conclusion,
      our conclusion, finding, findings, result, fact check, fact-check, rated
    `),
    truth: phrases(`
      fact, facts, the fact, the facts, truth, the truth, reality, true, correct, what we know, what is true
    `),
    asker: phrases(`
      question, interviewer, moderator, host, co-host, presenter, anchor, newsreader, reporter, a reporter,
      journalist, chair
    `),
    answer: ["answer", "response"],
    party: phrases(`
      prosecution, prosecutor, prosecutors, prosecuting, defence, defense, defendant, the defendant,
      accused, the accused, witness, the witness, judge, the judge, the court, court, jury, counsel,
      attorney, plaintiff, claimant, respondent, coroner, expert, speaker, audience, government, opposition,
      minister, mayor, police, union, company, council, for, against, pro, contra, man, woman
    `),
    beforeRating: ["(that|this|it)( is|'s)", "mostly", "partly", "half", "largely", "completely"],
    honorifics: phrases(`
      defendant, witness, judge, justice, prosecutor, attorney, counsel, juror, mayor, minister, president,
      senator, officer, mr, mrs, ms, dr, sen, rep, gov, prof
    `),
    notes: phrases(`
      what we got wrong, our (mistake|mistakes), for the record, setting the record straight,
      (correction|corrections)( and (clarification|clarifications)|), clarification, clarifications,
      corrected, amended, amendment, erratum, errata, editor's note, note (from|by) the (editor|editors),
      retraction
    `),
    teasers: phrases(`
      exclusive, breaking, breaking news, update, updated, watch, video, photo, photos, gallery, live,
      analysis, opinion, comment, review, preview, explainer, report, special report, read, note, notes,
      summary, poll, quiz, listen, podcast, interview, recap, in pictures, just in, developing, alert,
      warning, spoiler alert
    `),
  },
  claims: enClaims,
  corrections: enCorrections,

  words: enWords,
  names: {
    countries: enCountries,
    particles: ["of"],
    afterPossessive: phrases(`
      Hospital, School, College, University, Church, Cathedral, Court, Day, Park, Stadium
    `),
    openerEndings: ["ing", "ed", "ly"],
    emptyEndings: ["ly"],
    calendar: phrases(`
      jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, christmas, easter
    `),
    offices: phrases(`
      Captain, President, President-elect, Senator, Representative, Congressman, Congresswoman, Judge,
      Justice, Coach, Manager, Sir, Minister, Premier, Chancellor, Governor, Mayor, Secretary, Ambassador,
      Commissioner, Councillor, Professor, Officer, Sergeant, Detective, Inspector, Superintendent,
      Constable, Deputy, Agent, Suspect, Reverend, Commander, Cardinal, PC, Fellow, Colonel, Lieutenant,
      Major, Admiral, Sheriff, Marshal, Attorney, Prosecutor, General, Speaker, MP, MPs, PM, CM, MLA, MEP,
      MSP, CEO, Chairman, Chairwoman, Chairperson, Director, Principal, Actor, Actress, Singer, Pathologist,
      Pastor, Bishop, Archbishop, Rabbi, Imam, Former, Ex, Acting, Vice, Veteran, Outgoing, Assistant,
      Defender, Midfielder, Striker, Goalkeeper, Forward, Skipper, Grandmother, Grandfather, Mother, Father,
      Brother, Sister, Chief
    `),
    beforeSurname: phrases(`
      Former, Ex, Acting, Veteran, Outgoing, Captain, President, Senator, Judge, Justice, Coach, Sir,
      Minister, Governor, Mayor, Professor, Officer, Sergeant, Chancellor, Inspector, Detective
    `),
    institutions: phrases(`
      Hospital, School, College, University, Academy, Institute, Court, Council, Church, Cathedral, Hall,
      House, Park, Square, Street, Road, Bridge, Station, Stadium, Arena, Airport, Club, Cup, League,
      Trophy, Championship, Championships, Prize, Award, Awards, Association, Union, Party, Office,
      Department, Ministry, Commission, Committee, Board, Agency, Bank, Museum, Theatre, Festival, Day, Act,
      Bill, Island, Islands
    `),
    generic: phrases(`
      year, years, month, months, week, weeks, day, days, hour, hours, time, times, night, morning, people,
      person, thing, things, reason, reasons, number, part, place, way, case, life, lives, much, many,
      first, second, third, last, next, five, four, three, seven, eight, nine, hundred, thousand, million,
      billion, percent, per, cent, half, several, around, later, early, late, high, long, large, small,
      good, great, best, better, well, still, back, away, home, left, right, former, local, need, needs,
      want, wants, make, makes, made, take, takes, took, taken, come, comes, came, goes, went, gone, given,
      gave, like, know, known, found, find, called, used, using, including, despite, however, according,
      alive, able, whose, never, always, another, nearly, almost, within, without, became, become, since,
      near, behind, quite, together, itself, themselves, himself, herself
    `),
  },
});
