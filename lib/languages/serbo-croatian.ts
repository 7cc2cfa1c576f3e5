/**
 * What Bosnian, Croatian and Serbian newsrooms write alike, in Latin letters, and what each spells its own
 * way ("provjereno", "provereno"): a line of a desk is often too short to tell them apart.
 */
import { phrases } from "./phrases.ts";

export const STATUS = {
  kill: phrases(`
    povučeno, povučena, povučen, povlači se, povlačimo, poništeno, poništena, poništava se, opozvano,
    opozvana, stornirano
  `),
  retract: phrases(`
    povuci, povucite, ukloni, uklonite, ukloniti, obrisati, obrišite, izbrisati, izbrišite, zanemarite,
    zanemariti, poništiti, ignorirajte, ignorišite, nevažeće, nevažeća, bacite, baciti, izbriši, obriši,
    skinite, skinuti, uništite, odbacite, odbaciti, ne uzimati u obzir, poništavamo, poništavaju, ništavno,
    povlačenje, nevažeći
  `),
  embargo: phrases("embargo, pod embargom, embarg*"),
  approval: phrases(`
    odobrenj*, odobren*, suglasnost*, saglasnost*, dopuštenj*, dozvol*, autorizirane, autorizovane,
    provjeren*, proveren*
  `),
  lifted: phrases("embargo ukinut, embargo skinut, ukinut, istekao, isteklo, prestao"),
  hold: phrases(`
    čekati, čeka, čekajte, čekamo, pričekajte, pričekati, sačekajte, sačekati, zadržati, zadržite, na
    čekanju, interno, za internu upotrebu, za internu uporabu, za interne potrebe, ne dirati, čeka
    odobrenje, čeka potvrdu, još ne, ne puštati, ne puštajte, ne stavljati, ne stavljajte, neka odleži, neka
    odstoji, neka leži, čekamo suglasnost, čekamo saglasnost, pričekamo, pričekajte s objavom, sačekajte sa
    objavom, zadržano, zadržavamo, držati, držite, držimo, u ladici, u fioci, u ladicu, na ledu, zamrznuto,
    zamrznut, zaključano, blokirano, blokiran, blokirana, obustavljeno, obustaviti, obustavite, zabrana
    objave, sudska zabrana, zabrana objavljivanja, medijska šutnja, medijska tišina, tajno, povjerljiv*,
    poverljiv*, samo za tiskano izdanje, samo za štampano izdanje, samo za tisak, samo za print, samo za
    informaciju, ne slati, ne šaljite, ne kačiti, ne kačite, kod odvjetnika, kod advokata, kod pravnika,
    nedostaje odobrenje, nedostaje suglasnost, nedostaje saglasnost, sačekajmo, u fioku, samo za štampu
  `),
  draft: phrases(`
    nacrt, radna verzija, radni materijal, radni tekst, u izradi, radna inačica, sirovi tekst, sirovo, bez
    lekture, nelektoriran*, nelektorisan*, nedovršen*, nezavršen*, probni tekst, testni tekst, test tekst,
    neodobren*, neautoriziran*, neautorizovan*, neprovjeren*, neproveren*, nepotpun*, sirov tekst, neuređeno
  `),
  cleared: phrases(`
    odobreno, odobren, odobrena, provjereno, provereno, autorizirano, autorizovano, potvrđeno, potvrđen,
    lektorirano, lektorisano
  `),
  not: phrases(`
    ne, nije, nisu, nemojte, nemoj, bez, zabranjeno, zabranjena, zabrana, nikada, nikad, nipošto, ne smije,
    ne sme, ni, nije namijenjen, nije namenjen
  `),
  none: phrases("bez, nikad, nikada, ni"),
  publish: phrases(`
    objav*, publicir*, emitir*, emitov*, tiskat*, tiskan*, štamp*, dijeliti, dijelite, deliti, delite,
    širiti, širite, prenositi, prenosite, puštati, puštajte, pustiti, stavljati, stavljajte, staviti,
    javnost, javnosti, web, portal, portalu, izađe, izaći, izlazi, izlaziti, slati, poslati, šaljite,
    kačiti, kačite, okačiti, prosljeđiv*, prosleđiv*, proslijedi*, prosledi*, stranice, sajt, sajtu
  `),
  use: phrases("korist*, upotrijeb*, upotreb*"),
  release: phrases(`
    za objavu, za objavljivanje, za emitiranje, za emitovanje, slobodno od, vrijeme objave, vreme objave
  `),
  story: phrases(`
    vijest, vijesti, vest, vesti, članak, članka, tekst, teksta, prilog, prilozi, materijal, materijala,
    fotografija, fotografije, fotografiju, snimka, snimak, video, verzija, informacije, podaci, sadržaj,
    priča, verziju, objavu
  `),
  parts: phrases(`
    fotografija, fotografije, fotografiju, snimka, snimak, video, potpis, naslov, grafika
  `),
  document: phrases(`
    izvješće, izvještaj, izveštaj, priopćenje, saopćenje, saopštenje, govor, dokument, izjava, priopćenje za
    medije, priopćenje za javnost, saopštenje za javnost, saopštenje za medije, saopćenje za javnost
  `),
  conditions: ["ako", "kad", "kada", "čim"],
  please: phrases(`
    molimo, molim, mole se, moli se, moli, molimo vas, ljubazno molimo, zamolba
  `),
  editors: phrases(`
    redakcija, redakcije, redakciji, redakcijama, uredništvo, uredništva, uredništvima, urednici,
    urednicima, uredniku, pažnja, važno, hitno, napomena, klijentima, pretplatnici, pretplatnicima, mediji,
    medije, medijima, novinari, novinarima, obavijest, obaveštenje, obavještenje, upozorenje
  `),
  until: phrases("do, prije, pre, dok, nakon, posle, poslije, od, tek, osim, čim, dokle"),
  notBefore: phrases(`
    tek nakon, tek poslije, ne prije, tek kada, tek kad, samo nakon, tek posle, najranije, ne pre
  `),
  for: phrases("za"),
  this: phrases("ovo, ovaj, ova, ovu, ovog, ovoga, naš, naša, našu"),
  filler: phrases(`
    i, ili, u, na, o, je, su, da, bilo, biti, bude, može, mogu, smije, sme, smiju, treba, mora, samo,
    strogo, odmah, još, uvijek, uvek, sati, sata, sat, h, dana, se, s, sa, iz, zbog, greška, greške,
    pogreška, pogrešno, objave, ponedjeljka, ponedeljka, utorka, srijede, srede, četvrtka, petka, subote,
    nedjelje, nedelje, namijenjen*, odvjetnika, advokata, izjave, daljnjega, daljeg, glavnog, urednika,
    službe, pravne, prethodnu, svih, stranica, sajtova, netočan, netačan, ozbiljne, pogreške, sadrži,
    namenjen*
  `),
  refusals: phrases(`
    (molimo|molim) (da |)(još |)(ne objavljivati|ne objavljujete|ne objavljujte), (još |)(ne
    objavljujte|nemojte objavljivati|ne puštajte)
  `),
  fieldNames: phrases("uputa, upute, napomena, uputstvo"),
  fieldWords: phrases("status, stanje, faza, odobrenje, pravna služba, pravnici"),
  fieldNeeds: phrases(`
    (odobreno|odobren|objavljeno|objavljen|spremno|provjereno), objaviti, za objavu, odobrenje
  `),
  fieldHolds: phrases(`
    nacrt, skica, na čekanju, čeka, u (pripremi|tijeku|toku|obradi|izradi), na (provjeri|proveri|odobrenju),
    neodobreno, neobjavljeno, neprovjereno, nije (odobreno|spremno|provjereno|provereno), zadržano, radna
    verzija, neprovereno
  `),
  fieldBeside: phrases(`
    provjera, lektura, redakcija, teksta, tekst, članka, članak, tisak, web, objave, provera, štampa
  `),
  fieldLacks: phrases("nedostaje, čeka se, čeka, fali, otvoreno"),
  fieldDone: phrases(`
    dano, dobiveno, ok, u redu, gotovo, završeno, objavljeno, odobreno, nije (potrebno|nužno), bez
    (primjedbi|primjedaba|primedbi|izmjena|izmena), dato, dobijeno
  `),
  fieldSwitches: phrases("privatno"),
  fieldOff: phrases("ne, nema, nijedan, još ne, bez"),
  fieldOn: phrases("da"),
  heldFolders: phrases("nacrti, skice, neobjavljeno"),
};

export const OPENERS = phrases(`
  U, Na, Za, Od, Do, Iz, Po, Pri, Nakon, Prije, Pre, Kada, Kad, Ako, Ali, Dok, Jer, On, Ona, Oni, To, Ovaj,
  Ova, Ovo, Prema, Također, Takođe, Međutim, Ipak, Kako, Zbog, Tokom, Tijekom, Osim, Sada, Danas, Nije,
  Jedan, Posle
`);

export const BOILERPLATE = {
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

type Lists = Readonly<Record<string, readonly string[]>>;

/** Serbian has two scripts. @returns the lists with their phrases in Latin letters, and in Cyrillic */
export function inBothScripts<Group extends Lists>(lists: Group): Group {
  const both = Object.entries(lists).map(([name, list]) => [
    name,
    [...new Set([...list, ...toCyrillic(list)])],
  ]);
  return Object.fromEntries(both);
}

/** Phrases in Cyrillic letters; those that it cannot write, "web", are left out. */
function toCyrillic(list: readonly string[]): string[] {
  const written = list.map((phrase) =>
    phrase.replace(/lj|nj|dž|[a-zčćđšž]/gi, (latin) => {
      const letter = CYRILLIC.get(latin.toLowerCase()) ?? latin;
      return /^\p{Lu}/u.test(latin) ? letter.toUpperCase() : letter;
    }),
  );
  return written.filter((phrase) => !/\p{sc=Latin}/u.test(phrase));
}

const LATIN_ALPHABET = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(" ");
const CYRILLIC = new Map(
  [..."абвгдђежзијклљмнњопрстћуфхцчџш"].map((letter, at) => [LATIN_ALPHABET[at], letter]),
);
