/**
 * The closed classes of English words. They stand apart from en.ts because the function that serves summaries
 * needs them, and nothing else of the languages. The ranking model was trained with these very lists: a
 * change asks for new training.
 */
import type { Language } from "./language.ts";
import { phrases } from "./phrases.ts";

export const enWords: Language["words"] = {
  perMinute: 228,
  empty: phrases(`
    a, an, the, this, that, these, those, some, any, each, every, all, both, of, in, to, for, on, with, at,
    by, from, about, into, over, after, before, between, through, during, against, under, above, and, or,
    but, nor, so, yet, if, then, than, because, while, as, is, are, was, were, be, been, being, do, does,
    did, done, have, has, had, having, will, would, shall, should, can, could, may, might, must, not, no,
    it, its, he, him, his, she, her, hers, they, them, their, theirs, we, us, our, you, your, i, me, my,
    who, whom, whose, which, what, where, when, why, how, there, here, also, just, only, very, too, said,
    say, says, saying, told, more, most, other, such, same, up, down, out, off, again, s, t, d, m, ll, re,
    ve
  `),
  function: phrases(`
    a, an, the, this, that, these, those, some, any, each, every, no, all, both, either, neither, such,
    same, other, another, own, i, me, my, mine, myself, you, your, yours, yourself, he, him, his, himself,
    she, her, hers, herself, it, its, itself, we, us, our, ours, ourselves, they, them, their, theirs,
    themselves, who, whom, whose, which, what, where, when, why, how, there, here, and, or, but, nor, so,
    yet, if, then, than, because, while, although, though, unless, until, since, as, whether, of, in, to,
    for, on, with, at, by, from, about, into, over, after, before, between, through, during, against, under,
    above, below, up, down, out, off, again, further, within, without, along, across, behind, beyond, among,
    around, upon, onto, per, via, is, am, are, was, were, be, been, being, do, does, did, doing, done, have,
    has, had, having, will, would, shall, should, can, could, may, might, must, ought, not, don't, doesn't,
    didn't, isn't, wasn't, aren't, weren't, won't, wouldn't, can't, couldn't, hasn't, haven't, hadn't, it's,
    he's, she's, i'm, i've, i'd, i'll, you're, you've, they're, they've, we're, we've, that's, there's,
    also, just, only, very, too, even, still, more, most, much, many, less, least, few, little, now, once,
    ever, never, always, however, therefore, meanwhile, moreover, said, say, says, told, added, according,
    mr, mrs, ms, dr
  `),
  pronouns: phrases(`
    he, him, his, she, her, hers, it, its, they, them, their, theirs, this, that, these, those
  `),
  firstPerson: phrases(`
    i, me, my, mine, we, us, our, ours, i'm, i've, i'd, i'll, we're, we've, we'll, myself
  `),
  secondPerson: phrases(`
    you, your, yours, you're, you've, you'll
  `),
  connectives: phrases(`
    but, and, or, so, yet, however, meanwhile, moreover, furthermore, nevertheless, nonetheless, still,
    instead, also, then, thus, therefore, hence, besides, otherwise, similarly, likewise, additionally,
    indeed, consequently, again
  `),
  reporting: phrases(`
    said, say, says, saying, told, tells, added, adds, according, reported, reports, claimed, claims,
    announced, stated, tweeted, wrote, explained, insisted, warned, confirmed, denied, revealed, argued,
    admitted
  `),
  times: phrases(`
    today, yesterday, tomorrow, tonight, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
    week, month, year, january, february, march, april, may, june, july, august, september, october,
    november, december, morning, evening, night
  `),
};

/** Plurals that no ending tells, with their singular. */
export const enPlurals: readonly (readonly [plural: string, singular: string])[] = [
  ["children", "child"],
  ["men", "man"],
  ["women", "woman"],
  ["people", "person"],
  ["persons", "person"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["mice", "mouse"],
  ["lives", "life"],
  ["wives", "wife"],
  ["knives", "knife"],
];

/** Endings with which a word is made of another: "Russian", "economic". */
export const enDerivations = phrases("n, an, ian, al, ial, ic, ical, ist, ism, ish, ese, ion, ation, y");
