/** Romanian. The fields are explained in language.ts. */
import type { Language } from "./language.ts";
import { NONE } from "./none.ts";
import { phrases } from "./phrases.ts";

export const ro: Language = {
  tag: "ro",
  name: "Romanian",

  status: {
    kill: ["anulată", "anulat", "anulare", "retrasă", "retras", "retragere", "kill", "eliminată"],
    retract: phrases(`
      anulați, retrageți, ștergeți, eliminați, ignorați, înlăturați, retragem, a nu se lua în considerare
    `),
    embargo: ["embargo", "sub embargo", "embargou"],
    hold: phrases(`
      în așteptare, așteptați, așteaptă, suspendată, suspendat, confidențial, uz intern, de uz intern, hold,
      rețineți
    `),
    draft: ["ciornă", "schiță", "versiune de lucru", "needitat", "nerevizuit", "în lucru"],
    cleared: ["aprobat", "aprobată", "verificat", "revizuit"],
    not: ["nu", "fără", "interzis", "interzisă", "niciodată"],
    publish: phrases(`
      public*, difuz*, tipări*, distribui*, online, web, site, internet, publicului
    `),
    use: ["folosi*", "utiliz*"],
    release: ["spre publicare", "pentru publicare", "liber"],
    advance: [],
    story: phrases(`
      știre, știri, știrea, articol, articolul, text, textul, material, materialul, fotografie, video,
      versiune
    `),
    document: ["raport", "comunicat", "discurs", "document"],
    please: ["vă rugăm", "rugăm", "rugăminte"],
    editors: phrases(`
      atenție, redacție, redacția, redacții, redactori, editori, abonați, clienți, important, urgent, intern,
      notă, presă, mass media
    `),
    until: ["până", "înainte", "înainte de", "de la", "după"],
    for: ["pentru", "spre"],
    this: ["această", "acest", "aceasta", "noastră", "nostru", "sa", "de mai sus"],
    filler: phrases(`
      la, pe, cu, și, sau, este, sunt, a, al, ale, fost, fi, va, trebuie, poate, se, ora, orele, ore, strict,
      absolut, încă, doar, imediat, eroare, greșită, motive, legale, aprobare, noi ordine, nou anunț, data,
      în, din, de, o
    `),
    embargoOnly: [],
    labels: [],
    noteLabels: [],
  },
  moments: {
    today: ["astăzi", "azi"],
    tomorrow: ["mâine"],
    late: [],
    noon: [],
    midnight: [],
    between: ["ora"],
    opensHour: ["ora"],
    at: [],
    beforeHour: ["ora"],
    afterHour: [],
    hours: [],
    inDate: [],
    ago: [],
  },
  zones: {
    places: [["Europe/Bucharest", ["româniei", "bucureștiului"]]],
    shortNames: [],
    afterPlace: [],
    clockKinds: [],
    beforePlace: [],
    beforePlaceName: [],
    beforePlaceTime: [],
    noPlaces: [],
    noZones: [],
  },

  bylines: NONE.bylines,
  credits: NONE.credits,
  boilerplate: NONE.boilerplate,
  mail: NONE.mail,
  deskLabels: NONE.deskLabels,
  transcripts: NONE.transcripts,
  datelines: NONE.datelines,
  pageLines: NONE.pageLines,
  classNames: NONE.classNames,
  publication: NONE.publication,

  sentences: {
    titles: [],
    ownTitles: phrases("Dl, dl, Dna, dna, Dra, dra, nr, str"),
    titlesThatEnd: [],
    beforeNumber: [],
    ownBeforeNumber: [],
    dates: [],
    trailing: [],
    afterHour: [],
    series: [],
    openers: [],
    hasOrdinalStop: false,
  },
  backReferences: {
    openings: phrases(`
      dar, și, însă, totuși, de asemenea, în plus, astfel, apoi, el, ea, ei, ele, acesta, aceasta, aceștia,
      acestea
    `),
    exceptions: [],
    unlessBefore: [],
    verbThenPronoun: [],
    saidByPronoun: [],
    saidByPronounAfterComma: [],
    saidByNobody: [],
    saidBefore: [],
    saidAlone: [],
    bodies: [],
    events: [],
    eventVerbs: [],
    nationals: [],
    nationalities: [],
    nationalVerbs: [],
    namingVerbs: [],
  },
  speech: NONE.speech,
  speakers: {
    telling: [],
    first: [],
    second: [],
    greetings: [],
    letters: [],
    interviews: ["interviu"],
  },
  labels: {
    claim: ["afirmație"],
    falsehood: ["fals"],
    rating: ["concluzie"],
    truth: ["adevăr", "realitate"],
    asker: ["întrebare"],
    answer: ["răspuns"],
    party: [],
    beforeRating: [],
    honorifics: [],
    notes: [],
    teasers: [],
  },
  claims: NONE.claims,
  corrections: NONE.corrections,

  words: NONE.words,
  names: NONE.names,
};
