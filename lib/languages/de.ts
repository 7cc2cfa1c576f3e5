/** German. The fields are explained in language.ts. */
import { type Language, NONE } from "./language.ts";
import { phrases } from "./phrases.ts";

export const de: Language = {
  tag: "de",
  name: "German",

  status: NONE.status,
  moments: NONE.moments,

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  publication: NONE.publication,

  sentences: {
    titles: phrases(
      "Herr, Hr, Frl, Dipl, Mag, Hl, resp, bzw, z.B, d.h, u.a, vgl, evtl, ggf, inkl, sog, geb, gest, ca",
    ),
    ownTitles: [],
    titlesThatEnd: [],
    beforeNumber: phrases("Nr, nr, S, Abs, Kap, Bd, Pkt, Ziff, Az, Aufl"),
    ownBeforeNumber: [],
    dates: ["Okt", "Dez", "Mär"],
    trailing: phrases("Mio, Mrd, Tsd, usw, Str, str"),
    afterHour: [],
    series: [],
    openers: phrases(`
      Der, Die, Das, Ein, Eine, Er, Sie, Es, Wir, Ich, Ihr, In, Im, Am, An, Auf, Bei, Mit, Nach, Vor, Von,
      Für, Aber, Und, Doch, Auch, Danach, Dann, Dort, Diese, Dieser, Dieses, Zudem, Außerdem, Wie, Wer, Was,
      Wenn, Als, Seit
    `),
    hasOrdinalStop: true,
  },
  backReferences: NONE.backReferences,
  speech: NONE.speech,
  labels: NONE.labels,
};
