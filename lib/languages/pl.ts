/** Polish. The fields are explained in language.ts. */
import { type Language, NONE } from "./language.ts";
import { phrases } from "./phrases.ts";

export const pl: Language = {
  tag: "pl",
  name: "Polish",

  status: NONE.status,
  moments: NONE.moments,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  publication: NONE.publication,

  sentences: {
    titles: ["st", "ul", "tzw", "np", "św"],
    ownTitles: phrases(`
      bryg, st, mł, gen, płk, ppłk, kpt, kom, podkom, asp, nadkom, hab, inż, mgr, lek, ks, zob, tzn, m.in, św,
      im, p
    `),
    titlesThatEnd: [],
    beforeNumber: [],
    ownBeforeNumber: phrases("ok, godz, poz, pkt, ust, par, tel, pok"),
    dates: [],
    trailing: [],
    afterHour: [],
    series: [],
    openers: phrases("W, Na, Po, Z, Do, To, Ten, Ta, Jest, On, Ona, Ale, I, Według"),
    hasOrdinalStop: false,
  },
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  labels: NONE.labels,
};
