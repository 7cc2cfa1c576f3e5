/** Italian. The fields are explained in language.ts. */
import { type Language, NONE } from "./language.ts";
import { phrases } from "./phrases.ts";

export const it: Language = {
  tag: "it",
  name: "Italian",

  status: NONE.status,
  moments: NONE.moments,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  publication: NONE.publication,

  sentences: {
    titles: phrases("Mons, Dott, Sig, Ing, Avv, Arch, dott, dtt, avv"),
    ownTitles: phrases("L'on, l'on, on, Sen, sen, sig, Sig, ing, avv, mons, dott, geom, rag"),
    titlesThatEnd: [],
    beforeNumber: [],
    ownBeforeNumber: [],
    dates: ["gen", "giu", "lug", "set", "ott"],
    trailing: [],
    afterHour: [],
    series: ["Serie"],
    openers: phrases(`
      Il, Lo, La, I, Gli, Le, Un, Una, Lui, Lei, Loro, In, Nel, Nella, Con, Per, Ma, E, Secondo, Dopo, Da,
      Questo, Questa, Inoltre, Anche, Si
    `),
    hasOrdinalStop: false,
  },
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  labels: NONE.labels,
};
