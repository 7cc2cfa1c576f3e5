/** French. The fields are explained in language.ts. */
import { type Language, NONE } from "./language.ts";
import { phrases } from "./phrases.ts";

export const fr: Language = {
  tag: "fr",
  name: "French",

  status: NONE.status,
  moments: NONE.moments,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  publication: NONE.publication,

  sentences: {
    titles: phrases("Mme, Mlle, MM, Mgr, Ste, Gouv, Univ, p.ex, av"),
    ownTitles: ["M"],
    titlesThatEnd: ["Ste"],
    beforeNumber: [],
    ownBeforeNumber: [],
    dates: phrases("janv, févr, avr, juil, sept, oct, nov, déc"),
    trailing: ["Cie", "Sté"],
    afterHour: [],
    series: [],
    openers: phrases(`
      Le, La, Les, Un, Une, Il, Elle, Ils, Elles, On, Nous, Je, Vous, Ce, Cette, Ces, Cet, Dans, En, Au, Aux,
      À, Mais, Et, Or, Pour, Par, Selon, Après, Avant, Depuis, Son, Sa, Ses, Leur, Leurs, Cependant,
      Toutefois, C'est, L'
    `),
    hasOrdinalStop: false,
  },
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  labels: NONE.labels,
};
