/**
 * How English news says that something is not so: `claims` of en.ts, and words of the rules that only English
 * has so far.
 */
import type { Language } from "./language.ts";
import { phrases } from "./phrases.ts";

export const enClaims = {
  denials: phrases(`
      no (evidence|proof|basis|record), invented, made( |-)up, satir*, false, untrue, fake, misleading,
      baseless, hoax, fabricated, wrong, incorrect, debunked, not true, no truth, nonsense, doctored, not so
    `),
  carriers: phrases(`
      post, posts, tweet, tweets, video, videos, clip, clips, photo, photos, photograph, photographs, image,
      images, picture, pictures, screenshot, screenshots, meme, memes, message, messages,
      voice (note|notes), claim, claims, rumour, rumours, rumor, rumors, email, emails, e-mail, e-mails,
      leaflet, leaflets, headline, headlines, social media, facebook, whatsapp, tiktok, telegram, instagram,
      twitter, user, users, website, websites, chain (letter|letters), circulat*, viral
    `),
  tellings: phrases(`
      claim, claims, claimed, claiming, say, says, saying, said, according, alleg*, show, shows, showed,
      purport*, suggest*, read, shared, spread*, circulat*, wrote
    `),
  attributions: ["said", "says", "told", "denied", "denies", "according"],
  repeats: ["claim*", "say*", "alleg*", "purport*", "according*"],
  verdicts: ["not true", "(but |)(that|this|it)( |)(is|'s)"],
  factChecks: phrases(`
      fact( |-|)check*, fact( |-|)focus*, debunk*, myths,
      (is|are|was|were) (a |an |)(fake|false|hoax|untrue), not true, untrue
    `),
  noes: ["no", "nope"],
  reviewLabels: ["Claim", "Rating"],
} satisfies Partial<Language["claims"]>;

/** "That's the optimistic view of its owner": the sentence before it was no claim of the newsroom's. */
export const enDisowned = {
  openings: phrases("(that|this|such)('s| is| was)( at least|) (the|one|a|an)"),
  views: phrases(`
    view, opinion, claim, argument, theory, message, pitch, promise, line, hope, thinking, assessment,
    prediction
  `),
} as const;

const hearsay = "(rumour(s|)|rumor(s|)|report(s|)|claim(s|)|allegation(s|))";

/** In a headline, and in a sentence that denies what it says. */
export const enDenials = {
  /** Verbs in a headline; of one of `refused` it is a refusal. */
  deny: phrases("den(y|ies|ied)"),
  refused: phrases(`
    bail, entry, visa(s|), permission, access, parole, plea, request, relief, demand, chance, right
  `),
  dismiss: phrases("dismiss(es|ed|)"),
  hearsay: [hearsay],
  headline: phrases(`
    refut(e|es|ed), rubbish(es|ed), debunk(s|ed|), quash(es|ed|) (rumour(s|)|rumor(s|)|report(s|)), not true,
    untrue, (is|was|are|were) (fake|false|a hoax), no (proof|evidence|truth|basis)
  `),
  sentence: phrases(`
    den(y|ies|ied|ying), denial(s|), refut*, rubbish*, debunk*,
    dismiss(ed|es|ing) (the|such|these|those|all|any) ${hearsay.slice(0, -1)}|speculation(s|)), no truth,
    not true, untrue, baseless, unfounded, fabricated, incorrect, hoax, no (proof|evidence|basis), misleading,
    (is|are|was|were|it's|as|all|totally|completely|absolutely) (fake|false), f(a|u)rther from the truth
  `),
} as const;

/** What takes back what an earlier part of the same page says. */
export const enRetractions = {
  /** In a later update of a live page. */
  corrects: phrases(`
    correction, correct(s|ed|ing) (the|its|a|an|our), earlier (reported|report|reports|said|post|figure),
    previously (reported|said), revised, turned out to be (false|wrong|untrue),
    was (false|wrong|untrue|incorrect)
  `),
  /** The same, before one of `not`. */
  nowSays: phrases("(now|later) (say(s|)|said|put(s|))"),
  not: ["not", "rather than", "instead of"],
  /** Labels of a note, and what it says of the story. */
  labels: ["update", "correction", "clarification"],
  judges: phrases(`
    false, wrong, untrue, not true, incorrect, inaccurate, unfounded, mistaken, retracted, withdrawn, hoax
  `),
  /** What such a note may name instead of saying the claim again. */
  these: ["the", "these", "those", "earlier"],
  hearsay: phrases("report, claim, allegation, rumour, rumor, post, video, photo, message"),
  plurals: ["s"],
} as const;

/** The newsroom's own verdict in a fact check. */
export const enVerdicts = {
  /** They announce a fact check in a headline, before a colon. */
  labels: phrases("fake, false, hoax, misleading, myth, rumour(s|), rumor(s|)"),
  /** They open such a headline, and one of `checked` stands further in. */
  rumours: phrases("rumour(s|), rumor(s|)"),
  checked: ["checked", "false"],
  /** How a verdict opens: "We rate this claim False." */
  openings: phrases(`
    we (rate|rated|find|found) (this|that|the|it|these), our (ruling|rating|verdict),
    there (is|are|was|were) no (evidence|proof|basis|record|truth),
    (none|nothing) (of|in) (it|this|that|these|them|the *)( *|) (is|are|was|were) (true|so|right)
  `),
  /** Of these such as answer the headline. */
  answersHeadline: phrases("we rate(d|) (this|the|that|these)"),
  /** What may stand before a claim that is rated. */
  before: ["but", "however,", "in fact", "in fact,"],
  /** What is rated: "this", "the viral video". */
  subjects: phrases(`
    this, that, it, both, these *, those *,
    (the|this) (* |)(claim|post|video|photo|image|picture|rumour|rumor|message|story|quote|clip|report)(s|)
  `),
  is: phrases("is, are, was, were, 's, isn't, aren't, wasn't"),
  /** What stands between the verb and the rating. */
  between: ["*ly", "all", "a", "an", "not"],
  so: ["true", "so"],
  /** What the sentence goes on with behind the rating. */
  goesOn: ["and", "but"],
  /** That it is so: a verdict only with a "not". */
  affirms: phrases("(is|are|was|were) (true|so), 's (true|so)"),
  noneOpenings: ["no", "none", "nothing"],
  not: ["not"],
  notEndings: ["n't"],
} as const;
