/** English. The groups are explained in groups/. */
import { enAssertions, enCountries } from "./en-assertions.ts";
import { enClaims } from "./en-claims.ts";
import { enCorrections } from "./en-corrections.ts";
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
  status: {
    kill: phrases(`
      kill, kills, killed, killing, withdrawn, withdrawal, retraction, retracted, takedown, take down,
      take this down, take it down, taken down, spiked, spike, eliminate, eliminated, unpublish, unpublished
    `),
    retract: phrases(`
      withdraw, withdraws, withdrawing, retract, retracts, retracting, pull, pulled, pulling, remove,
      removed, removing, removal, delete, deleted, deleting, disregard, discard, scrap, scrapped, recall,
      recalled, rescind, rescinded, void, cancel, canceled, cancelled, cancellation, ignore, revoke,
      revoked, expunge, destroy, remove it, come down
    `),
    embargo: phrases(`
      embargo, embargoed, embargoes, hfr, lock up, lockup, lock in, check against delivery, release on
      delivery, upon delivery, until delivery, lift time, embargo lift, embargod, embg, embarg, embargoe,
      embrago, embragoed, embargoing, embargo date, embargo time, under embargo, embargo to, embargo for
    `),
    lifted: phrases(`
      lifted, expired, over, ended, passed, no longer, previously, formerly, released from, not embargoed,
      none, early, embargo off, embargo dropped, embargo cancelled, embargo canceled, embargo withdrawn
    `),
    hold: phrases(`
      nfp, restricted until, restricted till, sub judice, subjudice, hold off on, hold, holding, held,
      on hold, dnp, pending, await, awaiting, waiting for, off the record, under wraps, confidential,
      internal only, for internal use, internal use only, eyes only, not yet, suspended, to be confirmed,
      to be advised, keep off, stand by, standby, sit on, with the lawyers, under legal review,
      legal review, in legal, with legal, right of reply, subject to legal, subject to approval,
      do not touch, do not move, do not send, hold off, park this, park it, on ice, pending comment,
      awaiting comment, awaiting response, pending response, awaiting reply, keep this back,
      keep this one back, keep back, hold back, hold this back, sit tight, withhold, withheld, withholding,
      only on death, on death, in the event of death, in the event of her death, in the event of his death,
      in case of death, shared in confidence, sent in confidence, strictly in confidence, do not file,
      for background, background only, for background only, for guidance only, for your guidance,
      not for attribution, kept back, keep this off, keep it off, spiked pending, parked, kept off,
      nothing may appear, nothing may be published, nothing to be published, nothing should appear,
      nothing should be published, nothing may be reported, nothing in this note may be reported,
      nothing is to be published, nothing out before, nothing online, please wait for, please wait until,
      wait until, wait till, wait for the all clear, wait for my, wait for our, wait to hear, hang fire,
      hang on to this, keep to yourselves, keep to yourself, keep this to yourself, in the drawer,
      wait for legal, wait for lawyers, wait for the lawyers, wait for clearance, wait for approval,
      keep in the drawer, sitting on this, keep quiet, keep it quiet, keep this quiet, with our lawyers,
      with the lawyer, wait for verdict, leave parked, leave unpublished, leave it unpublished,
      leave this unpublished, keep under your hat, keep it under your hat, keep this under your hat,
      reading only, for reading only, n f p, d n p, do not circulate, keep offline, keep it offline,
      keep this offline, stays offline, go ahead follows, clearance follows, approval follows
    `),
    draft: phrases(`
      draft, drafts, unedited, unapproved, uncleared, unsubbed, unlegalled, unchecked, unverified, work in
      progress, wip, placeholder, dummy copy, test story, for comment, for review, for approval, rough copy,
      first cut, incomplete, unfinished, for your comment, for your comments, for comments, for your review,
      for your approval, for feedback, for your feedback, pre written, prewritten, test item, test copy,
      dummy text, dummy, working copy, working draft, working version, working document
    `),
    cleared: phrases(`
      signed it off, signed this off, passed it, cleared it, approved it, happy with it, happy with this,
      is happy, approved, cleared, legalled, lawyered, checked, verified, passed, signed off, confirmed,
      subbed, edited, final, finished, ready, authorised, authorized, usable, publishable, ok to run,
      good to go
    `),
    not: phrases(`
      do not, dont, not, no, never, cannot, nor, neither, without, no part of this, none of this,
      nothing in this, nothing here, forbids, forbidden, forbidding, prohibits, prohibited, prohibiting,
      nobody may, refrain from
    `),
    none: ["no", "never", "nor", "neither", "without"],
    publish: phrases(`
      published, publishing, publications, paper, papers, edition, editions, print, printed, printing, run,
      air, aired, airing, broadcast, broadcasting, released, releasing, post, posted, posting, web, online,
      website, websites, site, sites, put, live, go, going, transmit, transmitted, transmission, distribute,
      distributed, distribution, share, shared, sharing, circulate, circulated, circulation, disseminate,
      disseminated, public, upload, syndicate, syndication, quote, quoted, attribution, appear, appears,
      appearing, let out, let this out, let it out, let this go, let it go, let this run, let it run,
      reported, reporting, out,
      carry, carries, carried, carrying, go out, goes out, going out, sent out, push, pushed, pushing, go up,
      goes up, going up, put up, put out, putting out
    `),
    use: ["use", "used", "usage", "using"],
    release: phrases(`
      release, publication, publish, ams, pms, ams of, pms of, thereafter, publish at, publish on, free for
      use, free from, release time, release date, publication date, publication time, publish date, publish
      time, go live, goes live, publish after, release after, go live after, airs, for use, for release, for
      publication, for broadcast, usable from, usable on, usable after, usable at, publishable from, may be
      used from, can be used from, may be published from, can be published from, scheduled for, runs, to
      run, slated for, running, free to use, ok to use, cleared for use, cleared for publication, ok to
      publish, can be used, may be used, live on, live at, live from, go live on, go live at, publishing
      time
    `),
    advance: phrases(`
      mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, adv, advs, advance, with advance,
      in advance of, sunday papers, saturday papers, weekend papers, sundays papers, saturdays papers
    `),
    story: phrases(`
      story, stories, item, items, article, articles, copy, dispatch, piece, version, versions, text, photo,
      photos, picture, pictures, image, images, caption, captions, video, graphic, alert, material, content,
      headline, sidebar, newsflash, obit, obituary, press release, news release, media release, wire copy,
      write up
    `),
    parts: phrases(`
      photo, photos, picture, pictures, image, images, caption, captions, video, videos, graphic, graphics,
      sidebar, sidebars, headline, byline, audio, embed, chart, map, quote, hyperlink, link, space
    `),
    document: phrases(`
      report, reports, statement, document, news, file, speech, interview, column, feature
    `),
    please: phrases(`
      please, pls, plz, pse, plse, kindly, asked, requested, request, are asked to, we ask, we request
    `),
    editors: phrases(`
      status, editor, editors, eds, ed, desk, desks, newsdesk, sub, subs, subeditors, subscriber,
      subscribers, client, clients, customer, customers, attention, attn, note, notes, notice, notices,
      urgent, advisory, bulletin, important, warning, nb, internal, memo, mandatory, broadcasters, members,
      outlets, newsrooms, media, dear all, colleagues, journalists, newsroom, to editors, to all editors,
      managing editor, executive editor, deputy editor, duty editor, assistant editor, night editor,
      news editor, picture editor, web editor, chief editor, editor in chief, chief sub, duty lawyer,
      night lawyer, press office, press officer
    `),
    until: phrases(`
      until, untill, till, til, before, after, unless, pending, prior to, ahead of, awaiting, once, as soon as
    `),
    notBefore: phrases(`
      only after, only once, not until, no earlier than, not earlier than, no sooner than
    `),
    for: ["for", "to"],
    this: phrases(`
      this, this one, our, its, their, his, her, the above, above, following, earlier, previous, any, all,
      anything, everything, any of this, all of this, any of it, all of it
    `),
    filler: phrases(`
      weekend, weekends, weekend of, advice, counsel, an earlier version was embargoed, earlier version was
      embargoed, previous version was embargoed, version was embargoed, the, a, an, of, on, in, at, by, or,
      and, from, form, anywhere, elsewhere, platform, platforms, under, strict, strictly, absolutely, only,
      yet, is, are, was, were, be, been, being, has, have, had, will, may, should, can, do, it, that, these,
      those, here, attached, below, at all, first, second, third, latest, new, updated, rev, revised,
      immediate, immediately, now, at once, asap, further notice, date, time, hour, hours, due, because,
      legal, legals, libel, libellous, libelous, defamatory, lawyers, lawyer, reasons, reason, error, wrong,
      incorrect, orders, approval, clearance, ok, okay, okayed, sign off, issue, issues, outside, within,
      purposes, purpose, consumption, until further notice, social, tv, radio, app, apps, with, as, if, we,
      you, i, private, and private, onward, wider, general, general public, copyright, lifts, ends, expires,
      hrs, papers only, s, m, approx, approximately, delivery,
      delivered, effect, still, v, number, nr, whole, entire, entirely, again, so, very, to be, on any,
      morning, evening, a m, p m, set, strongly, sent, ps, p s, pps, prepared, issued, kind, yes, longer,
      your, from your, systems, archive, archives, wherever, must, the go ahead, all clear, go ahead, green
      light, not been published elsewhere, not published elsewhere, never been published, never published
      before, not been published before, not appeared elsewhere, further, permitted, allowed, part,
      scheduled, intended, meant, leave
    `),
    embargoOnly: ["hfr*", "under strict embargo", "strict embargo", "strictly embargo"],
    doubts: phrases(`
      injunction(|s), (court|gagging|gag|judge's|anonymity) order(|s),
      reporting (restriction|restrictions|ban), publication ban, (d|dsma)(-| )notice, contempt of court,
      legal hold, super-injunction, frozen, on ice, locked, shelved, parked, (on|in) limbo, off limits,
      comes off, stays off, (stay|keep|sit|sitting) (off|on) (it|this|that),
      leave (it|this|that) (till|until|unless|with|alone|off|out), say-so, go-ahead, sign-off, green light,
      (final|written|formal|legal) (approval|consent|permission|clearance|authority|ok),
      (next of kin|family|families|relatives|widow|parents)
      (have |has |haven't |hasn't |are |is |)(not |)(yet |) (been |)(told|informed|notified),
      (until|till|before) (the |)(family|families|relatives|next of kin),
      (website|site|web|app|online|readers) (must|may|should|can) not, own use only,
      (newsletter|print|paper| subscribers|members|internal|staff)(| edition|s'|s) only, sent in error,
      sent by mistake, wrong version, superseded, do not (run|use|touch|move|send|file|publish),
      don't (run|use|touch|move|send|file|publish)
    `),
    labels: phrases(`
      editor, editors, eds, desk, newsdesk, subscribers, clients, customers, desks, advisory, bulletin,
      notice, note, urgent, alert, attention, attn, web team, web desk, online team, online desk, night desk,
      picture desk, news editor, news editors, night editor, producers, subs
    `),
    beforeLabels: phrases("(note|notice|attention|advisory)( to|)"),
    noteLabels: ["eds", "editor('|)(s|)('|) note", "note to editors", "attention editors", "editors"],
    orders: ["kill", "hold"],
    changeLabels: phrases(`
      correction, corrects, corrected, correcting, corrective, clarification, clarifies, refile, refiles,
      adds, updates, updating, recasts, subs, leadall, writethru, (#(st|nd|rd|th) |)(lead|ld)( |-)writethru
    `),
    beforeChangeLabels: phrases(`
      (note to |attention |attn |attn. |)(editor|editors|eds|subscribers), urgent, advisory, bulletin,
      editors('|) note
    `),
    changes: phrases(`
      corrects, correcting, clarifies, adds, updates, recasts, refiles, repeats, removes, deletes, fixes,
      embeds
    `),
    slugEndings: ["hold", "hfr", "dnp", "embargo", "embargoed", "withdrawn", "adv"],
    slugDays: phrases("mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun"),
    fromThen: ["thereafter"],
    fieldNames: phrases(`
      (workflow|review|approval|editorial|legal|story|item|content) (status|state|stage), workflow, state,
      stage, visibility, availability, (publication|publishing) (status|state|stage),
      (special|desk|editorial|legal|print|web) (instruction|instructions), (instruction|instructions),
      (desk|editorial|internal|legal|production|web|print) (note|notes|comment|comments|remark|remarks),
      remark, remarks, handling, creative work status
    `),
    fieldNeeds: phrases(`
      subbed, proofread, approval, final approval, (print|web|copy) (ok|okay|ready|cleared|approved), ok
      (to|for) (print|web|air|publication|publishing|release), ready for (print|web|air|use|release),
      (is |)(approved|cleared|legalled|lawyered|authori(s|z)ed|publishable|usable|signed off),
      (is |)ready(| to publish| for publication),
      (legal|editor|editorial|desk) (ok|okay|approval|approved|cleared|clearance),
      (is |)(published|publish|public), ready to (run|publish|go|use), ok to (run|publish|use), may
      (run|publish), can (run|publish), clear(ed|) to (run|publish)
    `),
    fieldWhen: ["date", "dates", "time", "datetime", "timestamp", "day"],
    fieldWords: phrases("status, state, workflow, legal, lawyer, lawyers, approval, clearance, sign off"),
    fieldBeside: phrases(`
      pub, check, checks, review, reviews, reviewed, team, dept, department, production, post, page, content,
      entry, node, moderation, publishing, editorial, proof, proofs, proofreading, night, current,
      field, newsroom, section, print, printing, layout, fact, factcheck, edit, editing, signoff, wp,
      cms, acf, cf, writer, draft, web, desk, item, has, sign, off, by, article, story, stage, final
    `),
    fieldLacks: phrases(`
      requested, with (legal|lawyers|editor|desk|the *), changes *, backlog, unreleased,
      missing, outstanding, lacking, needs *, need *, waiting, waits, wait, awaits, none yet, nobody, no
      one, nobody yet, yet, tbd, tba, todo, to do, queried, unresolved, unpublished, future, unsigned,
      in the queue, queued, undecided, overdue, unread, redraft
    `),
    fieldDone: phrases(`
      review (done|complete|completed|finished|passed), hold lifted,
      given, granted, done, complete, completed, ok, okay, okayed, live, clear, obtained, received,
      accepted, published, no longer waiting, no longer pending, (not|no longer|none)
      (needed|required|necessary|applicable|relevant|restricted), no
      (issue|issues|objection|objections|concern|concerns|problem|problems|change|changes|comment|comments),
      no (restriction|restrictions|embargo), (not|no longer) (a |)(draft|on
      hold|pending|embargoed), none needed, none required, without changes
    `),
    fieldSwitches: phrases("private, is private, non public, nonpublic, not public"),
    fieldOff: phrases("no, none, nothing, never, n/a, not applicable, nil, not yet, without"),
    fieldOn: ["yes", "y"],
    heldFolders: phrases("spiked, killed, drafts, unpublished, on hold, held back"),
    fieldKills: phrases("cancel(l|)ed, kill(|ed), delete(|d), withdrawn, retracted, recalled"),
    fieldHolds: phrases(`
      not yet,
      draft, withheld, hold, on hold, held, private, pending, in review, review, unpublished, scheduled,
      spike, submitted, rejected, not approved, not published, (in |under |)review, pending *, to be
      (checked|approved|cleared|reviewed), tbc, in progress, work in progress, wip, not
      (started|ready|done|yet), unreviewed, unapproved, unchecked, unedited, unsubbed, incomplete,
      waiting, awaiting *, wait, blocked, stopped, stop, spiked, (do not|dont|don't|not to be)
      (publish|run|use|file)(d|), not for publication, in preparation, skeleton, outline
    `),
    footHolds: ["hold"],
  },
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
  boilerplate: {
    announcements: phrases(`
      in (this|our) (article|guide|post|piece|blog|tutorial|roundup|series|explainer|blog post),
      (this|our) (article|guide|post|tutorial|explainer|roundup|listicle) (is
      here|breaks|explains|explores),
      (this|our) (article|guide|post|explainer|roundup)
      (covers|looks|will|walks|shows|aims|provides|offers),
      (this|our) (article|guide|post|explainer|roundup) (discusses|takes|helps|outlines),
      this (complete|comprehensive|ultimate|short|quick|step-by-step) (article|guide|post),
      (first |so |now |)let's (take|look|weigh|explore|dive|break|find out|get started|simplify),
      (first |so |now |)let's (face it|start|begin|review|talk about|discuss|get you started|go),
      we('ll| will) (look at|explore|cover|discuss|break down|walk you|show you|explain|go over|take a
      look), here('s| is| are), in this column, read to learn, take a (look|peek) at, read on,
      keep reading, continue reading, stay tuned, without further ado, welcome (back |)to,
      hello and welcome, good (morning|afternoon|evening), below (is|are),
      if you(('re| are) looking for| want to),
      (watch|see|view|play) the (video|clip|gallery|photos|pictures|slideshow|table|chart|map|full
      list|full), (click|tap|swipe), share this (article|post|story|page), bookmark this, pin this,
      check out (our|my|the|this),
      (contact|call|e-mail|email|reach out to|get in touch with|connect with|join|visit) (us|me|our),
      leave (a|us a|me a|your) (comment|line|note), before we (begin|start|go),
      (see|visit|check|browse|explore|try|use|follow|read) (our|my),
      ahead (she|he|they|we|i|experts|our) (* |)(share|shares|explain|explains|reveal|reveals|find),
      at (* |)(* |)(* |)* we
      (believe|offer|know|understand|help|provide|specialize|specialise|pride|strive|love),
      at (* |)(* |)(* |)* we('re| are| take) (proud|committed|dedicated|passionate|pride|here),
      i('ve| have) (compiled|rounded up|put together|listed)
    `),
    selfReferences: phrases(`
      (this|our) (blog|tutorial|roundup|round-up|explainer|newsletter|listicle|cheat sheet|blog post)
      (is|will),
      (this|our) ((buying|buyer's|step-by-step|ultimate|definitive|handy|complete|dining|travel)
      |)guide(s|) (is|will|to|covers|explains|helps|walks),
      (this|our) ((buying|buyer's|step-by-step|ultimate|definitive|handy|complete|dining|travel)
      |)guide(s|) (shows|offers|aims|stands|breaks|outlines|provides|contains),
      (in|of|with|from) (this|our) (blog|tutorial|explainer|newsletter|listicle|cheat sheet|guide|blog
      post), (in|of|with|from) (this|our) (buying guide|roundup|round-up|buyer's guide|beginner's guide),
      (this|our) (article|post|blog post|guide|list|page|piece|section)
      (explains|covers|explores|outlines),
      (this|our) (article|post|blog post|guide|list|page|piece|section) (stands as|aims to|walks
      you|focuses),
      (this|the following) (* |)(* |)(* |)(guide|tutorial|explainer|roundup|round-up|listicle|blog post),
      this article (demonstrates|highlights|discusses|examines|describes|provides|shows|shares|reviews|lists),
      this article (delves|presents|offers|looks|takes|breaks|answers|helps|will),
      this (article|post|page) (was|is) (last |)(updated|published|designed|written|meant|here),
      in this article, in this (section|post) (we|i|you),
      throughout this (article|post|guide), (guides|articles|posts|tutorials) like this,
      let me (walk|show|take|introduce) you, as you('ll| will) see,
      (we|i) (reviewed|compared|evaluated|ranked) (the|these|#|over|dozens|notes),
      (these|with these) # (* |)(steps|tips|ways|projects|ideas|recipes),
      (projects|recipes|ideas|tips|products|checklists) below,
      (i|we)('ve| have|) (pulled|thrown|put) together (a|the|this|these|our|#), the following checklist(s|),
      here are (our|my), here are (the|some|a few|#|five|ten|seven) (* |)(* |)(tips|picks|tricks|hacks),
      create the ultimate, out of this guide, in part (one|two|three|i|ii|iii|iv|#) of (this|my|our|a|the),
      (see|visit|check|browse|explore|try|use|download|read|follow) (our|my|this|these) (* |)(* |)(* |)
      (guide|guides|list|tips|picks|reviews|checklist|website|blog|shop|page|site|faq|newsletter),
      (please|you can|you can also|or|simply|just) (see|visit|check|browse|explore|try|use) our,
      for (more|specific|additional|similar|a) … (see|visit|check|explore) our,
      (we've|we have) (also |)(added|included),
      subscribe to our, our (favorite|favourite) (tips|picks|basic|recipes|tricks|hacks|ways),
      (we've|we have|i've|i have) (compiled|rounded up|put together|curated|broken down|outlined|listed),
      (we've|we have|i've|i have) (gathered|collected|assembled) (a|some|the|our|all) (list|tips|best|top),
      (let's|let us|lets) (take|look|explore|dive|break|find out|get started|talk about|discuss|jump|get
      into),
      (let's|let us|lets) (examine|unpack|begin|start with|see how|see what|go over|walk|review),
      you'll (learn|get the most out of), you will learn,
      before we (dive|get (started|into)|jump|go (on|any further)),
      without further ado, (keep|continue) reading, read on (to|for), stick around, stay tuned,
      if you('re| are) (reading this|new here),
      thank(s| you) (so much |very much |)for (reading|joining|following|stopping by|visiting|watching),
      (our|the) live (coverage|blog), that('s| is) (it|all) (from|for) (me|us|our|today),
      let (me|us) know (in|what) (the|you), schedule a (free |)(consultation|demo|call),
      (hope|hopefully) (you|this) (enjoy|enjoyed|found|find|helps|helped|article|post|guide|list),
      affiliate (link|links|commission|partner|partners), earn a (small |)commission,
      (consider|don't hesitate to|feel free to) (contact|contacting|reach out|sharing|subscribing|leave),
      (contact|call|reach out to|get in touch with) (us|our team) (today|now|for|at|on|to|if),
      i invite you to,
      (we'll|we will|i'll|i will|we're going to|we are going to|i'm going to|i am going to)
      (explore|delve|dive|walk|discuss|cover|look|take a look|break down|show|share|explain|go
      over|outline|guide),
      (we'll|we will|i'll|i will|we're going to|we are going to|i'm going to|i am going to)
      (highlight|help you|unpack|examine|introduce|answer|give you|wrap up|bring you|list|touch|offer),
      (we'll|we will|i'll|i will|we're going to|we are going to|i'm going to|i am going to)
      (also|now|then) (explore|discuss|cover|look|show|share|explain|help),
      (you're|you are|you('ve| have) come) (in|to) the right place, you came to the right place,
      i created this, this post will, (has|have) taken a closer look at,
      i'd love a comment, (our|my) (* |)picks,
      (our|my) (* |)(* |)(* |)(* |)(buying guide|gift guide|gear guide|guide to|round-up|roundup),
      (we've|we have|i've|i have|we) (* |)(* |)tested (the|dozens|hundreds|over|more than|#|all|these|them),
      (we've|we have|i've|i have) (* |)put together,
      that('s| is) why (we|i)(('ve| have)|) (* |)(created|made|wrote|put|compiled|built)
      (the|this|our|a|these),
      (reply|respond|hit reply) to this (email|e-mail|newsletter|message),
      (email|e-mail|message) (me|us|my|our), jump to (the|our|a) (list|recipe|section|bottom|end),
      (we|i)('ve| have) (ordered|ranked|narrowed) (these|the|this|our|down)
    `),
    unseen: phrases(`
      (table|chart|graph|graphic|map|image|images) (below|above),
      (photo|photos|picture|pictures|video|videos|clip|diagram) (below|above),
      (infographic|gallery|link|links|list|steps|box|form|embed|slideshow|timeline|tweet)
      (below|above), (the|this|our) figure (below|above),
      (below|above|following|accompanying) (table|chart|graph|graphic|map|image|photo|picture),
      (below|above|accompanying) (video|clip|diagram|figure|infographic|gallery|link|links|list|section),
      (see|listed|shown|described|mentioned|explained|outlined|discussed|noted|pictured|linked|stated)
      (above|below), (read|more|details|detailed|here|even) below, as (above|below),
      (following|next|previous|preceding) (sections|paragraph|paragraphs|slide|slides),
      in the (following|next|previous|preceding) section (we|i|you),
      scroll (down|up|through), (click|tap) here, pictured (here|above|below|left|right),
      seen (above|below),
      in (the|this)
      (picture|photo|photograph|image|video|clip|screenshot|table|chart|graph|diagram|infographic)
      (we|you|i|above|below), as the headline, the headline (of this|says|above)
    `),
    networks: phrases(`
      facebook, twitter, whatsapp, linkedin, pinterest, instagram, youtube, telegram, reddit, flipboard,
      pocket, xing, e-mail, email
    `),
    pointers: ["(also |)(read|see|view|watch|listen)", "related"],
    pointerTails: ["also", "more", "next", "now", "this", "on"],
    headings: phrases(`
      related, recommended, see also, more on this, more on this story, more from, top stories, most read,
      most popular, trending, you may also, you might also, what to read next, read next, up next,
      share (this|on|via), leave a comment, filed under, sign (in|up), log in, login, log out, logout,
      continue reading, keep reading, show more, load more, (story|article) continues, loading,
      enlarge( this|) image, click to (share|enlarge|expand|play|print|email), tap to, skip to,
      back to (top|gallery), play video, view (gallery|comments), copy link, link copied, follow us,
      # of #, # (comment|comments), # (share|shares), enter your email, after newsletter promotion,
      (free |)(daily|weekly|morning|evening) newsletter,
      our (daily|weekly|morning|evening) (email|newsletter),
      view image in (fullscreen|full screen)
    `),
    buttons: phrases(`
      share, tweet, e-mail, email, print, save, bookmark, comment, comments, tag, tags, topic, topics,
      subscribe, register, read more, learn more, toggle, menu, search, home, close, previous, next,
      newsletter
    `),
    buttonObjects: phrases(`
      this, the, article, story, page, link, profile, menu
    `),
    tagLabels: phrases(`
      tag, tags, topic, topics, filed under, posted in, categories, keywords
    `),
    advertisements: phrases(`
      advertisement, advertising, advertorial, sponsored, sponsored content, promoted, paid content, ad
    `),
    calls: phrases(`
      sign up, subscribe, get, join, download, register
    `),
    offers: phrases(`
      newsletter, inbox, our app, youtube, push notification, push notifications, whatsapp channel,
      telegram channel, premium, unlimited access
    `),
    paywalls: phrases(`
      (this|the rest of this|the full) (article|story|content|post) is … (subscribers|members),
      already a (subscriber|member),
      (full|this) (story|article) (is |)(only |)available (only |)(to|for) (subscribers|members),
      … (reader-supported publication|consider becoming a( free or|)( paid|) (subscriber|member|supporter)),
      create an account or (sign|log) in,
      (subscribe|register|sign in|log in|sign up) … to (continue|keep|read) …
      (reading|article|story|experience),
      (sign|log) in to (continue|read), to (continue|keep) reading, don't have an account?,
      unlock this (article|story), access articles from …
    `),
    cookies: ["cookie", "cookies"],
    cookieOffers: ["accept", "consent", "settings", "policy", "preferences"],
    cookieUses: ["accept", "consent", "settings", "use of", "we use"],
    mailings: phrases(`
      view this (e-mail|email|message|newsletter), view (it|online), view in( your| a|)( web|) browser,
      (having |)trouble (viewing|reading) this,
      (you|you are|you're) (receiving|received|getting|got) this (e-mail|email|message|newsletter),
      this (e-mail|email|newsletter) was sent to, unsubscribe,
      (manage|update)( your|)( e-mail| email| subscription|) preferences
    `),
    tails: phrases(`
      more from, more stories, more on, related, read next, up next, about the author, about the writer,
      trending, most (read|popular|viewed), comment, comments, tag, tags, topic, topics, top stories,
      latest (news|stories), recommended, sponsored, you may also like, (editor|editors)('|) picks,
      editor's picks, newsletter
    `),
    editorNotes: phrases(`
      (note|notes) (to|for)( the|) (editor|editors), (editor's|editors'|editors|editor') (note|notes),
      (media|press) (contact|contacts|enquiries|inquiries), contact (information|details),
      original publication, (for |)(more|further) information, for media (enquiries|inquiries)
    `),
    contactFor: ["contact for"],
    feedFooters: ["the post … appeared first on"],
    contactLabels: ["contact", "contacts", "press contact", "press office", "media"],
    enquiries: phrases(`
      for( any|) (media|press|more|further|additional) (information|details) …
        (contact|call|e-mail|email|visit|see),
      for( any|) (media|press|more|further|additional) (enquiries|inquiries|queries) …
        (contact|call|e-mail|email|visit|see)
    `),
    ends: ["end", "ends"],
    closes: ["ends"],
    longEnds: ["(end|ends) of( the|) (press|news|media) release"],
    commentHeadings: ["comment", "comments"],
    commentHeadingsBefore: ["top", "all", "latest", "reader", "most"],
    underStory: phrases(`
      leave a (comment|reply), join the (conversation|discussion), (you |)(may|might) also like,
      recommended, most (read|popular|viewed), read next, about the author,
      related (articles|stories|posts|news), more (stories|news)
    `),
    rights: phrases(`
      all rights reserved, may not be (published|reproduced|broadcast|rewritten|redistributed)
    `),
    rightsOpenings: ["copyright", "this material may not"],
    contributions: phrases(`
      (additional|with) (reporting|writing|editing|research) (by|from),
      (reporting|writing|editing|compiled|translation)( and editing| and writing| and reporting|) by,
      this report by … was first published
    `),
    editorLabels: ["(copy |news |web |managing |)(editor|editors)", "edited by"],
    contributed: ["contributed (reporting|to this report|to this story|to this article)"],
    callTraits: phrases(`
      subscribe, newsletter, sign up, sign in, log in, read more, related, share, follow us, cookie,
      cookies, advertisement, comment, comments, click here, download, copyright, all rights reserved
    `),
    pageLabels: phrases(`
      (the |)* (version|text) (follows|below|at the end), version in * (follows|below),
      scroll down for *( version|),
      article content, # (min|mins|minute|minutes) read,
      (estimated |)reading time … (min|mins|minute|minutes), listen to this article
    `),
    embedConsents: phrases(`
      (external|third-party|third party|embedded) content …
      (privacy|consent|cookies|settings|blocked|provided by|loaded),
      (external|embedded|third-party) content is not available,
      (allow|show|load|accept) (external|embedded|third-party) content,
      allow (twitter|instagram|facebook|youtube|tiktok|x) content
    `),
  },
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
      the information( contained|) in this (e-mail|email|message), please consider the environment,
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
