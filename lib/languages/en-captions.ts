/**
 * How English captions tell what a picture shows: words of the rules that only English has so far, for
 * captions that stand in copy as sentences do. Case counts.
 */
import { phrases } from "./phrases.ts";

export const enCaptions = {
  /** Where in the picture somebody is: "(second left)". */
  sides: phrases("left, right, cent(er|re)"),
  beforeSide: phrases("far, second, top, bottom, pictured, cent(er|re)"),
  sideLetters: ["L", "R", "C"],
  /** That somebody is in the picture, in brackets or between commas. */
  shown: ["pictured", "seen here", "inset"],
  /** What may stand behind these. */
  behindShown: ["left", "right", "above", "below"],
  shownWith: ["with"],
  /** The same, with where or when, between commas. */
  shownWhere: phrases("(pictured|shown|seen) (here|in|at|with|last|during|on|above|below)"),
  /** How a sentence opens that tells of a picture: "This undated photo provided by". */
  this: ["This", "A", "An"],
  kinds: phrases(`
    undated, file, archive, handout, recent, released, moving, composite, combination, satellite, aerial,
    video
  `),
  pictures: phrases("photo, photograph, image, picture, mug( |)shot, screen( |)grab, video grab"),
  /** "Ada Quill is seen in this police booking photograph". */
  seenIn: phrases("(is|are|was|were) (seen|shown|pictured) in (this|a|an)"),
  provided: phrases("provided, released, taken, made, obtained, shows"),
  of: ["of"],
  /** Verbs with which "a picture of" is news. */
  newsOfPicture: phrases("has, have, had, was, were, is, are, show(s|), emerged, surfaced, went, goes"),
  /** How a list of those in a picture opens, behind a bracket. */
  lists: phrases("(from |)(L-R|L to R|R-L|left|clockwise)"),
  sent: phrases("sent (in |us |)this (photo|photograph|picture|image|video)"),
  /** "… in a June 1972 photograph." */
  inPicture: phrases("in (this|a|an)"),
  datedKinds: phrases("undated, recent, file, archive, handout"),
  datedPictures: phrases("photo, photograph, picture, image"),

  /** What people in a picture do for a living, or are. */
  people: phrases(`
    actor, actress, singer, president, minister, mayor, senator, striker, coach, captain, manager,
    midfielder, defender, goalkeeper, driver, rider, scientist(s|), soldier(s|), police, officer(s|),
    policem(a|e)n, worker(s|), resident(s|), protester(s|), demonstrator(s|), activist(s|), people, fan(s|),
    supporter(s|), wom(a|e)n, m(a|e)n, child(ren|), boy(s|), girl(s|), student(s|), pupils, villagers,
    fishermen, farmers, firefighter(s|), rescuer(s|), medic(s|), volunteer(s|), mourners, migrants, refugees,
    troops, rebels, fighters, player(s|), commuters, passengers, shoppers, customers, visitors, tourists,
    pilgrims, worshippers, relatives, family, members
  `),
  /** How a day of the week ends: behind it a date is news. */
  dayEndings: ["day"],
  /** What stands before them, at the sentence's head. */
  beforePeople: phrases("A, An, The, Two, Three, Four, Some"),
  /** What stands in a name, or between two, or before one. */
  inNames: phrases(`
    of, and, de, von, van, al, bin, former, then, senior, young, local, fellow, riot
  `),
  /** What a sentence with another subject opens with. */
  otherSubjects: phrases(`
    A, An, The, This, That, These, Those, There, He, She, It, They, You, I, We, Other(s|), Now, To, When,
    While, If, As, After, Before, Since, In, On, At, For, With, By, From, But, And, So
  `),
  onDay: phrases("on (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"),
  /** What a camera catches them at. */
  doing: phrases(`
    battle(s|), celebrate(s|), clash(es|), pose(s|), wave(s|), hug(s|), kiss(es|), embrace(s|), smile(s|),
    gesture(s|), shake(s|) hands, walk(s|), sit(s|), hold(s|) (up|hands|aloft|a|an|his|her|their),
    display(s|), gather(s|), arrive(s|), attend(s|), address(es|), speak(s|), greet(s|), ride(s|),
    watch(es|), inspect(s|), mourn(s|), pray(s|), cheer(s|), march(es|), tackle(s|), salute(s|), react(s|),
    listen(s|), warm(s|) up, look(s|) (at|on|over|out), work(s|) (at|on|in|near) (a|an|the|his|her|their),
    monitor(s|), patrol(s|), stroll(s|), chat(s|), meet(s|)( with|), testif(y|ies), applaud(s|), lay(s|),
    light(s|) (a|an|candle|candles), return(s|) (the|a|an) (ball|shot|serve), line(s|) up, queue(s|),
    wait(s|), pass(es|) by, take(s|) (part|aim|photos|pictures|the stage), perform(s|),
    search(es|) (for|through), demonstrate(s|), protest(s|), rall(y|ies), sleep(s|), sing(s|), dance(s|),
    talk(s|) (to|with|on), (sift|sort)(s|) through, throw(s|), jump(s|), leap(s|), climb(s|), board(s|),
    comfort(s|), console(s|), lift(s|), kick(s|), tour(s|), survey(s|), help(s|) (a|an|the)
  `),
  stands: phrases("stand(s|)"),
  /** Behind `stands`, it is something else. */
  standsUnless: ["to", "for", "by", "at #", "accused", "trial"],
  signs: phrases("sign(s|)"),
  signsUnless: ["of", "for", "with", "up"],
  /** How a verb ends behind which the one before it is a noun: "protests turned". */
  pastEndings: ["ed"],
  /** Where, or at what. */
  occasions: phrases(`
    as, during, after, before, while, outside, inside, in front of, at, near, beside, next to, around,
    through, on stage, on (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, last, from
  `),
  /** The same, before a year or a name. */
  occasionIn: ["in"],
  /** Words of the past, in which a story is told. */
  past: ["was", "were", "had", "said", "told", "did"],
  /** With one of these a sentence tells more than what can be seen. */
  telling: phrases(`
    say(s|), said, told, will, would, has, have, had, was, were, is, are, plan(s|), according, can, could,
    must, may, might, do, does, did, every, often, usually, always, regularly
  `),

  /** Labels of one word that stand before copy. */
  notes: ["Update", "Correction", "Clarification", "Breaking", "Note"],
  /** What no label of a caption opens with. */
  noLabels: phrases(`
    The, A, An, One, Another, This, That, These, Those, His, Her, It(s|), Their, My, Our, Your, For, We, He,
    She, They, There, Here, And, But, So, Or, To, In, On, At, By, With, From, Until, What, How, Why, Who,
    When, Where, As
  `),
  /** What a sentence has before the colon that introduces somebody's words. */
  introducing: phrases(`
    is, are, was, were, will, has, have, had, do, does, did, say(s|), said, claim(s|ed), add(s|ed|),
    warn(s|ed), told, tells, ask(s|), asked, wrote, writes, insist(s|ed), respond(s|ed), repl(y|ies|ied),
    address(es|ed), explain(s|ed), continue(d|), announce(d|s|), tweet(s|ed), post(s|ed), concluded,
    conclude, according, include(s|d|), here, it, that, me, us
  `),
} as const;
