/** Bosnian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";
import { SHARED_BOILERPLATE } from "./serbo-croatian.ts";

export const bs = describeLanguage({
  tag: "bs",
  name: "Bosnian",

  status: {
    kill: ["povučeno", "povlači se", "vijest se povlači"],
    embargo: ["embargo", "pod embargom"],
    hold: phrases(`
      ne objavljivati, ne objavljujte, na čekanju, zadržati, zadržano, čeka, povjerljivo, nije za objavu
    `),
    draft: ["nacrt", "radna verzija", "neuređeno"],
    not: ["ne", "nije", "bez", "nemojte"],
    publish: phrases("objaviti, objavu, objave, objavljivati, objavljivanje, objavljivanja"),
    story: ["vijest", "tekst", "članak"],
    please: ["molimo", "molim"],
    editors: phrases("urednici, urednicima, pažnja, redakcija, napomena"),
    until: ["do", "prije", "nakon"],
    filler: phrases("ova, ovaj, ovu, sati, u, još, za, odmah"),
    refusals: phrases(`
      (molimo|molim) (da |)(još |)(ne objavljivati|ne objavljujete|ne objavljujte), (još |)(ne
      objavljujte|nemojte objavljivati|ne puštajte)
    `),
    fieldNames: ["uputa", "uputstvo", "napomena"],
    fieldWords: phrases("status, stanje, faza, odobrenje, pravna služba"),
    fieldNeeds: phrases(`
      (odobreno|odobren|objavljeno|objavljen|spremno|provjereno), objaviti, za objavu, odobrenje
    `),
    fieldHolds: phrases(`
      nacrt, skica, na čekanju, čeka, u (pripremi|toku|obradi|izradi), na (provjeri|odobrenju), neodobreno,
      neobjavljeno, neprovjereno, nije (odobreno|spremno|provjereno), zadržano, radna verzija
    `),
    fieldBeside: phrases(`
      provjera, lektura, redakcija, teksta, tekst, članka, članak, tisak, web, objave
    `),
    fieldLacks: phrases("nedostaje, čeka se, čeka, fali, otvoreno"),
    fieldDone: phrases(`
      dano, dobiveno, ok, u redu, gotovo, završeno, objavljeno, odobreno, nije (potrebno|nužno), bez
      (primjedbi|primjedaba|izmjena)
    `),
    fieldSwitches: ["privatno"],
    fieldOff: phrases("ne, nema, nijedan, još ne, bez"),
    fieldOn: ["da"],
    heldFolders: ["nacrti", "neobjavljeno"],
  },
  assertions: {
    negations: phrases("ne, nije, nisu, nema, nikad, nikada, niko, ništa, ni, niti, bez"),
    hedges: phrases("možda, navodno, vjerovatno"),
  },
  moments: {
    today: ["danas"],
    tomorrow: ["sutra"],
  },

  boilerplate: SHARED_BOILERPLATE,
  sentences: {
    openers: phrases(`
      U, Na, Za, Od, Do, Iz, Po, Pri, Nakon, Prije, Pre, Kada, Kad, Ako, Ali, Dok, Jer, On, Ona, Oni, To,
      Ovaj, Ova, Ovo, Prema, Također, Takođe, Međutim, Ipak, Kako, Zbog, Tokom, Tijekom, Osim, Sada, Danas,
      Nije, Jedan
    `),
    hasOrdinalStop: true,
  },
  labels: {
    falsehood: phrases(`
      netačno
    `),
    claim: phrases(`
      tvrdnja, mit, glasina
    `),
    rating: phrases(`
      ocjena, zaključak, presuda
    `),
    truth: phrases(`
      istina, činjenica, činjenice
    `),
    asker: phrases(`
      pitanje, novinar, novinarka, voditelj, voditeljica
    `),
    answer: phrases(`
      odgovor
    `),
    notes: phrases(`
      ispravka, ispravak, napomena redakcije
    `),
  },
  speakers: {
    telling: phrases(`
      rekao, rekla, izjavio, izjavila, kazao, kazala
    `),
    first: phrases(`
      ja, mi, meni, mene, nas, nama, moj, moja, moje, naš, naša
    `),
    second: phrases(`
      vi, vas, vama, vaš, vaša, vaše
    `),
  },
  claims: {
    denials: phrases(`
      nije (tačno|istina), netačn
    `),
    verdicts: phrases(`
      to (je|nije)
    `),
  },
  corrections: {
    openings: phrases(`
      u (prethodnoj|ranijoj) verziji (članka|teksta)
    `),
  },
  backReferences: {
    contrasts: phrases("međutim, pak"),
    events: phrases(`
      muškarac, žena, vozač, vozačica, žrtva, osumnjičeni, osumnjičenik, optuženi, nesreća, incident,
      mladić, djevojka, glumac, glumica, pjevač, pjevačica, tvrtka, studija, napadač
    `),
    eventVerbs: phrases(`
      je, su, nije, se, bio, bila, će, također, ima, kazao
    `),
    openings: phrases(`
      ali, a, i, ili, međutim, također, osim toga, zato, potom, zatim, nakon toga, ipak, u međuvremenu, on,
      ona, ono, oni, njegov, njegova, njen, njena, njihov, njihova, ovaj, ova, ovo, ovi, taj, ta, to,
      prema (njemu|njoj|njima)
    `),
    unlessBefore: phrases(`
      sedmica, sedmice, mjesec, godina, godine, vikend, puta
    `),
  },
});
