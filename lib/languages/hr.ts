/** Croatian. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";
import { SHARED_BOILERPLATE } from "./serbo-croatian.ts";

export const hr = describeLanguage({
  tag: "hr",
  name: "Croatian",

  assertions: {
    negations: phrases("ne, nije, nisu, nisam, nema, nikad, nikada, nitko, ništa, ni, niti, bez"),
    hedges: phrases("možda, navodno, navodni, vjerojatno, mogao, mogla"),
  },
  status: {
    kill: phrases(`
      povučeno, povučena, povučen, povlači se, povlačimo, povlačenje, poništeno, poništena, poništava se,
      opozvano, opozvana, stornirano
    `),
    retract: phrases(`
      povuci, povucite, povući, ukloni, uklonite, ukloniti, obrisati, obrišite, izbrisati, izbrišite,
      zanemarite, zanemariti, poništiti, ignorirajte, ignorišite, nevažeci, nevažeće, nevažeća, bacite,
      baciti, izbriši, obriši, skinite, skinuti, uništite, odbacite, odbaciti, ne uzimati u obzir,
      poništavamo, poništavaju, ništavno
    `),
    embargo: ["embargo", "embarga", "embargom", "pod embargom", "embarg*"],
    approval: phrases(`
      odobrenj*, odobren*, suglasnost*, saglasnost*, dopuštenj*, dozvol*, autorizirane, autorizovane,
      provjeren*, proveren*
    `),
    lifted: ["embargo ukinut", "embargo skinut", "ukinut", "istekao", "isteklo", "prestao"],
    hold: phrases(`
      čekati, čeka, čekajte, čekamo, pričekajte, pričekati, sačekajte, sačekati, zadržati, zadržite, na
      čekanju, interno, za internu upotrebu, za internu uporabu, za interne potrebe, ne dirati, čeka
      odobrenje, čeka potvrdu, još ne, ne puštati, ne puštajte, ne stavljati, ne stavljajte, neka odleži,
      neka odstoji, neka leži, čekamo suglasnost, čekamo saglasnost, pričekamo, pričekajte s objavom,
      sačekajte sa objavom, zadržano, zadržavamo, držati, držite, držimo, u ladici, u fioci, u ladicu, na
      ledu, zamrznuto, zamrznut, zaključano, blokirano, blokiran, blokirana, obustavljeno, obustaviti,
      obustavite, zabrana objave, sudska zabrana, zabrana objavljivanja, medijska šutnja, medijska tišina,
      tajno, povjerljiv*, poverljiv*, samo za tiskano izdanje, samo za štampano izdanje, samo za tisak,
      samo za print, samo za informaciju, ne slati, ne šaljite, ne kačiti, ne kačite, kod odvjetnika, kod
      advokata, kod pravnika, nedostaje odobrenje, nedostaje suglasnost, nedostaje saglasnost
    `),
    draft: phrases(`
      nacrt, radna verzija, radni materijal, radni tekst, u izradi, radna inačica, sirovi tekst, sirovo,
      bez lekture, nelektoriran*, nelektorisan*, nedovršen*, nezavršen*, probni tekst, testni tekst, test
      tekst, neodobren*, neautoriziran*, neautorizovan*, neprovjeren*, neproveren*, nepotpun*
    `),
    cleared: phrases(`
      odobreno, odobren, odobrena, provjereno, provereno, autorizirano, autorizovano, potvrđeno, potvrđen,
      lektorirano, lektorisano
    `),
    not: phrases(`
      ne, nije, nisu, nemojte, nemoj, bez, zabranjeno, zabranjena, zabrana, nikada, nikad, nipošto, ne
      smije, ne sme, ni, nije namijenjen, nije namenjen
    `),
    none: ["bez", "nikad", "nikada", "ni"],
    publish: phrases(`
      objav*, publicir*, emitir*, emitov*, tiskat*, tiskan*, štamp*, dijeliti, dijelite, deliti, delite,
      širiti, širite, prenositi, prenosite, puštati, puštajte, pustiti, stavljati, stavljajte, staviti,
      javnost, javnosti, web, portal, portalu, izađe, izaći, izlazi, izlaziti, slati, poslati, šaljite,
      kačiti, kačite, okačiti, prosljeđiv*, prosleđiv*, proslijedi*, prosledi*, stranice, sajt, sajtu
    `),
    use: ["korist*", "upotrebljav*", "upotrijeb*", "upotreb*"],
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
      izvješće, izvještaj, izveštaj, priopćenje, saopćenje, saopštenje, govor, dokument, izjava, priopćenje
      za medije, priopćenje za javnost, saopštenje za javnost, saopštenje za medije, saopćenje za javnost
    `),
    please: phrases(`
      molimo, molim, mole se, moli se, moli, molimo vas, ljubazno molimo, zamolba
    `),
    editors: phrases(`
      redakcija, redakcije, redakciji, redakcijama, uredništvo, uredništva, uredništvima, urednici,
      urednicima, uredniku, pažnja, važno, hitno, napomena, klijentima, pretplatnici, pretplatnicima,
      mediji, medije, medijima, novinari, novinarima, obavijest, obaveštenje, obavještenje, upozorenje
    `),
    until: phrases(`
      do, prije, pre, dok, nakon, posle, poslije, od, tek, osim, čim, dokle
    `),
    notBefore: phrases(`
      tek nakon, tek poslije, ne prije, tek kada, tek kad, samo nakon, tek posle, najranije
    `),
    for: ["za"],
    this: ["ovo", "ovaj", "ova", "ovu", "ovog", "ovoga", "naš", "naša", "našu"],
    filler: phrases(`
      i, ili, u, na, o, je, su, da, bilo, biti, bude, može, mogu, smije, sme, smiju, treba, mora, samo,
      strogo, odmah, još, uvijek, uvek, sati, sata, sat, h, dana, se, s, sa, iz, zbog, greška, greške,
      pogreška, pogrešno, objave, ponedjeljka, ponedeljka, utorka, srijede, srede, četvrtka, petka, subote,
      nedjelje, nedelje, namijenjeno, namenjeno, namijenjen*, odvjetnika, advokata, izjave, daljnjega,
      daljeg, glavnog, urednika, službe, pravne, prethodnu, svih, stranica, sajtova, netočan, netačan,
      ozbiljne, pogreške, sadrži
    `),
    refusals: phrases(`
      (molimo|molim) (da |)(još |)(ne objavljivati|ne objavljujete|ne objavljujte), (još |)(ne
      objavljujte|nemojte objavljivati|ne puštajte)
    `),
    fieldNames: ["uputa", "upute", "napomena"],
    fieldWords: phrases("status, stanje, faza, odobrenje, pravna služba, pravnici"),
    fieldNeeds: phrases(`
      (odobreno|odobren|objavljeno|objavljen|spremno|provjereno), objaviti, za objavu, odobrenje
    `),
    fieldHolds: phrases(`
      nacrt, skica, na čekanju, čeka, u (pripremi|tijeku|obradi|izradi), na (provjeri|odobrenju),
      neodobreno, neobjavljeno, neprovjereno, nije (odobreno|spremno|provjereno), zadržano, radna verzija
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
    heldFolders: ["nacrti", "skice", "neobjavljeno"],
  },
  moments: {
    today: ["danas"],
    tomorrow: ["sutra"],
    locales: ["hr"],
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
    denying: phrases(`
      demantira*, demanti, poriče, poriču
    `),
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
    contrasts: phrases("međutim, pak"),
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
      otad, od tada, ondje, (sljedećeg|istoga|istog) dana, dan (prije|kasnije|poslije), potonji, nedugo
      zatim, naprotiv, prema (njegovim|njezinim|njihovim) riječima, time, pritom,
      (dva|tri|četiri|pet|nekoliko) (dana|sata|sati|tjedna|tjedana|mjeseca|mjeseci|godine|godina)
      (kasnije|poslije|prije),
      (većina|mnogi|neki|jedan|jedna|dvoje|troje) (je|su|njih|ih|od njih), većinom su,
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
  bylines: {
    colonLabels: ["piše"],
  },
  credits: {
    labels: ["snimio", "snimila"],
  },
  deskLabels: {
    caption: ["opis fotografije"],
  },
  boilerplate: {
    rights: ["sva prava pridržana"],
    ...SHARED_BOILERPLATE,
    invitations: ["pročitajte i", "pročitajte još"],
    colonInvitations: ["čitajte i"],
    editorNotes: ["kontakt za medije"],
    contactLabels: ["kontakt"],
  },
  publication: {
    updated: ["ažurirano"],
    published: ["objavljeno"],
  },
  mail: {
    devices: ["poslano s mog"],
    closings: ["srdačan pozdrav", "lijep pozdrav"],
    greetings: ["dobar dan", "poštovani"],
    releases: ["priopćenje za javnost", "priopćenje za medije"],
  },
});
