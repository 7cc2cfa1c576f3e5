/** How English newsrooms stop, hold or delay a story; groups/status.ts explains the lists. */
import type { Language } from "./language.ts";
import { phrases } from "./phrases.ts";

export const enStatus: Partial<Language["status"]> = {
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
    none, early
  `),
  embargoOver: phrases(`
    embargo off, embargo dropped, embargo cancelled, embargo canceled, embargo withdrawn, was embargoed
    until, were embargoed until, was under embargo until, were under embargo until, embargo free
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
    keep this offline, stays offline, go ahead follows, clearance follows, approval follows,
    eyes of the desk only, for the desk only, desk only, newsroom only, editors only, for editors only
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
  conditions: ["if", "when", "in case", "in the event"],
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
  after: ["after"],
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
    weekend, weekends, weekend of, out of, advice, counsel, an earlier version was embargoed, earlier
    version was
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
    (haven't|hasn't|have not|has not|are not|is not|not) (yet |)(been |)(told|informed|notified),
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
    remark, remarks, comment, message, handling, creative work status
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
};
