/** Croatian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const hr = describeLanguage({
  tag: "hr",
  name: "Croatian",

  moments: {
    today: ["danas"],
    tomorrow: ["sutra"],
    locales: ["hr"],
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
    claim: phrases(`
      tvrdnja, glasina
    `),
    falsehood: phrases(`
      netočno, laž, neistina
    `),
    rating: phrases(`
      ocjena, zaključak
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
      ispravak, ispravka
    `),
  },
  speakers: {
    telling: phrases(`
      rekao, rekla, izjavio, izjavila, kazao, kazala, naveo, navela
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
      nije (točno|istina), netočn, neistin
    `),
    verdicts: phrases(`
      to (je|nije)
    `),
  },
  corrections: {
    openings: phrases(`
      u (prethodnoj|ranijoj|prvotnoj) verziji (članka|teksta)
    `),
  },
  backReferences: {
    pronounsBehindComma: phrases(`
      on je, ona je, oni su
    `),
    events: phrases(`
      muškarac, žena, vozač, vozačica, žrtva, osumnjičeni, osumnjičenik, optuženi, nesreća, incident,
      mladić, djevojka, glumac, glumica, pjevač, pjevačica, tvrtka, studija, napadač
    `),
    eventVerbs: phrases(`
      je, su, nije, se, bio, bila, će, također, ima, kazao
    `),
    openings: phrases(`
      ali, no, a, i, ili, međutim, također, osim toga, zato, stoga, potom, zatim, nakon toga, ipak,
      u međuvremenu, on, ona, ono, oni, njegov, njegova, njezin, njezina, njihov, njihova, ovaj, ova, ovo,
      ovi, taj, ta, to, prema (njemu|njoj|njima), tome, tomu, toga, tim, te, ove, ovoj, ovog, ovom, onda,
      tada, tamo, tako, takav, takva, takvi, unatoč tome, usprkos tome, s druge strane, primjerice, naime,
      dakle, oboje, obojica, obje, jedan od njih, jedna od njih, njemu, njoj, njima, njega, nju, ih,
      zbog (toga|njega|nje), o (njemu|njoj|njima|tome), s (njim|njom|njima), dodao je, dodala je, kazao je,
      kazala je, (njegove|njegovi|njene|njezine|njihove|njihovi)
    `),
    unlessBefore: phrases(`
      tjedan, mjesec, godina, godine, vikend, tjedna, mjeseca, puta
    `),
    exceptions: phrases(`
      (ovaj|ove|ovog|ovoga|ovu) (tjedan|tjedna|mjesec|mjeseca|godine|godina|vikend|sezone|ljeto|puta)
    `),
  },
});
