/** Bosnian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const bs = describeLanguage({
  tag: "bs",
  name: "Bosnian",

  moments: {
    today: ["danas"],
    tomorrow: ["sutra"],
  },

  boilerplate: {
    announcements: phrases(`
      (evo|donosimo|pogledajte|pročitajte|saznajte)
      (što|kako|koji|koje|vam|popis|kompletan|više|i|još|šta)
    `),
    selfReferences: phrases(`
      u (ovom|našem) (članku|tekstu|vodiču|priručniku|postu|blogu|podcastu|podkastu),
      (ovaj|naš) (članak|tekst|vodič) (objašnjava|pokazuje|će|je|donosi),
      (donosimo|pripremili smo|izdvojili smo|objašnjavamo|prikupili smo|otkrivamo) (vam|za
      vas|popis|listu|najbolje|kako),
      (pročitajte|pogledajte|saznajte|pratite|pretplatite) (i|više|još|nas|se|naš*),
      hvala (vam |)(na|što) (čitanju|pažnji|pozornosti|ste)
    `),
    unseen: phrases(`
      (vidi|vidite|pogledajte)
      (dolje|gore|niže|ispod|iznad|fotografiju|video|tablicu|tabelu|kartu|graf|fotogaleriju),
      (dolje|gore|niže|više) (naveden*|opisan*|spomenut*|pomenut*|prikazan*),
      (sljedeć*|sledeć*|donj*|gornj*|priložen*) (tablic*|tabel*|grafikon*|slik*|odlomk*|odjelj*|odelj*),
      (tablici|tabeli|grafikonu|karti|fotografiji|videu|slici|popisu|spisku) (ispod|iznad|dolje|gore|u
      nastavku), (kliknite|klikom) (ovdje|ovde|na),
      na (fotografiji|slici|snimci|snimku) (je|su|se vidi|iznad|ispod|lijevo|desno|levo)
    `),
    leftovers: phrases(`
      PROČITAJTE JOŠ, Pročitajte još, PROČITAJTE I, Pročitajte i, Pročitajte više,
      Preskoči i nastavi čitanje
    `),
  },
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
