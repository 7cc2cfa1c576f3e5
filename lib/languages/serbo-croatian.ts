/** What Bosnian, Croatian and Serbian pages say alike of themselves, in Latin letters. */
import { phrases } from "./phrases.ts";

export const SHARED_BOILERPLATE = {
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
};
