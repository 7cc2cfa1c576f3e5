/** Romanian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const ro = describeLanguage({
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
  },
  moments: {
    today: ["astăzi", "azi"],
    tomorrow: ["mâine"],
    between: ["ora"],
    opensHour: ["ora"],
    beforeHour: ["ora"],
    locales: ["ro"],
  },
  zones: {
    places: [["Europe/Bucharest", ["româniei", "bucureștiului"]]],
  },

  sentences: {
    ownTitles: phrases("Dl, dl, Dna, dna, Dra, dra, nr, str"),
    hasOrdinalStop: false,
  },
  backReferences: {
    openings: phrases(`
      dar, și, însă, totuși, de asemenea, în plus, astfel, apoi, el, ea, ei, ele, acesta, aceasta, aceștia,
      acestea
    `),
  },
  speech: {
    attributes: phrases(`
      a declarat, a spus, a explicat, a precizat, a adăugat, spune
    `),
  },
  speakers: {
    interviews: ["interviu"],
    telling: phrases(`
      a (spus|declarat|afirmat|precizat), potrivit
    `),
    first: phrases(`
      eu, noi, mie, mine, nouă, meu, mea, nostru, noastră
    `),
    second: phrases(`
      dumneavoastră, voi, vostru, voastră
    `),
  },
  labels: {
    claim: ["afirmație"],
    falsehood: ["fals"],
    rating: ["concluzie"],
    truth: ["adevăr", "realitate"],
    asker: ["întrebare"],
    answer: ["răspuns"],
    notes: phrases(`
      erată, rectificare
    `),
  },
  boilerplate: {
    announcements: phrases(`
      în acest articol
    `),
  },
  claims: {
    denials: phrases(`
      nu (este|e) adevărat, este fals, știre falsă
    `),
    verdicts: phrases(`
      (acest lucru|asta) (este|nu este|e|nu e)
    `),
  },
  corrections: {
    openings: phrases(`
      într-o versiune anterioară, o versiune anterioară
    `),
  },
});
