/** What English pages and mails have around a story; groups/boilerplate.ts explains the lists. */
import type { Language } from "./language.ts";
import { phrases } from "./phrases.ts";

export const enBoilerplate: Partial<Language["boilerplate"]> = {
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
};
